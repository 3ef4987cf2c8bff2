/** What `inspect` found in a spreadsheet: plain values, to be compared with the schema without asking Google again. */
import type { Language } from '../i18n/bilingual';
import type { TabKey } from '../schema/tab-keys';
import type { FormatClass } from './cell-format-table';

export interface Found {
  readonly spreadsheetId: string;
  /** e.g. zh_CN */
  readonly locale: string;
  /** The schema's version it was installed with; null when it never was to the end. */
  readonly version: number | null;
  /** What the tab settings says; null when it says nothing. */
  readonly language: Language | null;
  /** Every sheet in order, the shop's own ones included. */
  readonly sheets: readonly FoundSheet[];
  /** The one empty sheet a new spreadsheet has; null when there is anything else. */
  readonly blankSheet: number | null;
  readonly tabs: ReadonlyMap<TabKey, FoundTab>;
  /** The rows of the tab lists; empty when there is none. */
  readonly choices: readonly FoundChoice[];
  /** Of the tabs that come with rows: which rows stand there, by identity, choices as keys. */
  readonly rows: ReadonlyMap<TabKey, ReadonlySet<string>>;
}

export interface FoundSheet {
  readonly sheetId: number;
  readonly name: string;
  /** It bears a mark of the product's: one of its tabs, a report, or a copy of either. */
  readonly marked: boolean;
}

export interface FoundTab {
  readonly sheetId: number;
  readonly name: string;
  /** marked: its metadata fits. stale: it names another sheet (a duplicate that took over). none: it was lost. */
  readonly mark: 'marked' | 'stale' | 'none';
  /** Known only where the mark is none. */
  readonly hidden: boolean;
  readonly maxRows: number;
  /** The last row with content; 0 when not asked: only tabs that come with rows are. */
  readonly lastRow: number;
  /** The colour rules that bear a key of ours, in their order. Not asked of tabs without colours. */
  readonly colours: readonly FoundColour[];
  /** One a position, the first at index 0. */
  readonly columns: readonly FoundColumn[];
  readonly protections: readonly FoundProtection[];
}

export interface FoundColumn {
  readonly header: string;
  /** On the header; '' where there is none. */
  readonly note: string;
  /** The key in its metadata. */
  readonly mark: string | null;
  /** Nothing in it below the header; asked only of columns without a header, where a product's column is missing. */
  readonly blank: boolean;
  /** The classes of number format in the sampled rows. */
  readonly formats: ReadonlySet<FormatClass>;
  /** The signatures of the rules in the sampled rows; '' where a cell has none. */
  readonly rules: ReadonlySet<string>;
}

export interface FoundColour {
  readonly key: string;
  /** As Google tells it, written for the first cell of the first area. */
  readonly formula: string;
  readonly areas: readonly Area[];
}

export interface FoundProtection {
  readonly type: 'RANGE' | 'SHEET';
  readonly description: string;
  readonly warningOnly: boolean;
  readonly area: Area;
}

export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export interface FoundChoice {
  readonly list: string;
  readonly key: string;
  readonly labels: Readonly<Record<Language, string>>;
  readonly order: number;
  readonly active: boolean;
}
