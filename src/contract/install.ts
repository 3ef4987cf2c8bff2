import type { BackupBefore } from './backup';
import type { ImportedPart } from './server-api';

/** What installing or repairing changes, in words of the workbook's language. */
export interface InstallOutcome {
  /** Done, or with `confirm` false only shown; empty when the workbook is as it should be. */
  readonly changes: readonly DescribedChange[];
  /** false: the run's time was used up; call again to go on. */
  readonly done: boolean;
  /** Tables in the shop's own tabs that could be taken over (`adoptTable`); only with `confirm` false, absent when none. */
  readonly adoptable?: readonly AdoptableTab[];
  /** The copy that was made before an older workbook was brought forward. */
  readonly backup?: BackupBefore;
}

export interface AdoptableTab {
  /** The tab's name. */
  readonly sheet: string;
  readonly as: 'customers' | 'orders';
  /** Below the header, blank ones included. */
  readonly rows: number;
  /** Header → key of the field it would become. */
  readonly columns: Readonly<Record<string, string>>;
}

/** Tabs and columns of the product that are gone. */
export interface MissingParts {
  /** By key; `column` null: the whole tab. */
  readonly missing: readonly { readonly tab: string; readonly column: string | null }[];
  /** What is gone, why it matters, what to do; '' when all are there. */
  readonly notice: string;
}

/** A table that was taken over, or as much of it as one run had time for. */
export interface AdoptedTable {
  readonly batch: string;
  readonly read: number;
  readonly added: number;
  readonly updated: number;
  readonly unchanged: number;
  /** `line` is the row of the sheet. */
  readonly refused: ImportedPart['refused'];
  readonly columns: Readonly<Record<string, string>>;
  /** Headers of columns that were not taken. */
  readonly ignored: readonly string[];
  /** The last part taken over, from 1. */
  readonly part: number;
  readonly parts: number;
  /** false: call again with this `batch` and the next `part`. */
  readonly done: boolean;
  /** What came of the copy made before; absent when one had been made minutes ago. */
  readonly backup?: BackupBefore;
}

export interface DescribedChange {
  /** The kind of change. */
  readonly change: string;
  /** Key of the tab; null for the workbook as a whole. */
  readonly tab: string | null;
  readonly column: string | null;
  readonly why: string;
}
