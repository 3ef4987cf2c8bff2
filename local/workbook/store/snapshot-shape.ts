/**
 * The lines of a snapshot file, in order: one head; one line a mail; for each tab its own line and then its rows in
 * blocks; one foot. Types only.
 *
 * Compact where it counts: a row is a bare array of values, which becomes the row in memory as it was parsed; what
 * runs down columns is written as runs.
 */
import type {
  CellErrorCode,
  MetadataState,
  NamedRangeState,
  ProtectionState,
  SheetSettings,
  SpreadsheetSettings,
  TriggerState,
} from '../model';
import type { SheetOverlays } from '../overlay-model';
import type { PlacedRule } from '../placed-rule';
import type { StyleValue } from '../sheet-state';

export const SNAPSHOT_VERSION = 1;

export interface HeadLine {
  readonly regulars: 'workbook';
  readonly version: number;
  /** The last journal record that is part of it. */
  readonly seq: number;
  readonly settings: SpreadsheetSettings;
  readonly savedClock: string | null;
  readonly protections: readonly ProtectionState[];
  readonly metadata: readonly MetadataState[];
  /** Absent in snapshots older than they are. */
  readonly namedRanges?: readonly NamedRangeState[];
  readonly properties: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly triggers: readonly TriggerState[];
}

/** `columns`: column, then first row, last row (null: endless) and index into `values`, again and again. */
export interface RunLines<T> {
  readonly values: readonly T[];
  readonly columns: readonly (readonly (number | null)[])[];
}

export interface SheetLine {
  readonly sheetId: number;
  readonly settings: SheetSettings;
  readonly rows: number;
  readonly columns: number;
  readonly formats: RunLines<string>;
  readonly rules: RunLines<PlacedRule>;
  readonly notes: RunLines<string>;
  readonly styles: Readonly<Record<string, RunLines<StyleValue>>>;
  /** first, last (null: endless), value */
  readonly pixels: Readonly<Record<'ROWS' | 'COLUMNS', readonly (readonly [number, number | null, number])[]>>;
  readonly hidden: Readonly<Record<'ROWS' | 'COLUMNS', readonly (readonly [number, number | null, boolean])[]>>;
  /** Absent where there is nothing, and in snapshots older than they are. */
  readonly overlays?: Partial<SheetOverlays>;
}

/** A formula or an error; every other cell stands for itself. */
export type CellObject = { readonly f: string } | { readonly error: CellErrorCode };

export interface RowsLine {
  readonly at: number;
  readonly cells: readonly (readonly (string | number | boolean | CellObject)[])[];
}

export interface FootLine {
  /** Lines before this one. */
  readonly end: number;
  readonly sum: string;
}
