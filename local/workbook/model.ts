/**
 * The seam between the workbook (what a spreadsheet is) and the services (what Apps Script says about it).
 *
 * The workbook knows cells, rules and structure and nothing of permissions' error texts, buffers or executions.
 * Every change is an `Op`: plain JSON, applied by one reducer, journaled as it is, replayed as it is. There is no
 * other way to change anything, so what the journal holds is what the workbook is.
 *
 * Positions are counted from 1, as people and Apps Script count them; a tab's `index` from 0, as insertSheet counts it.
 */

import type { SheetOverlays } from './overlay-model';
import type { Stretch } from './runs';

/** The errors a cell can show. */
export type CellErrorCode = '#N/A' | '#VALUE!' | '#REF!' | '#DIV/0!' | '#NAME?' | '#NUM!' | '#ERROR!' | '#NULL!';

/** What a cell holds: '' is empty, a date is its serial number (days since 1899-12-30 in the spreadsheet's zone). */
export type Stored = number | boolean | string | { readonly error: CellErrorCode };

/** What is put into a cell. A format given here is the one that typing implies (a date typed into a plain cell). */
export interface CellEntry {
  readonly value: Stored;
  /** The formula with its leading `=`; then `value` is ignored and computed lazily. */
  readonly formula?: string;
  readonly format?: string;
}

export interface Area {
  readonly sheetId: number;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** A validation rule as Apps Script's DataValidation describes it; dates in `args` are serial numbers. */
export interface ValidationRule {
  /** The name of a SpreadsheetApp.DataValidationCriteria, e.g. VALUE_IN_LIST, NUMBER_BETWEEN, CUSTOM_FORMULA. */
  readonly criteria: string;
  readonly args: readonly (string | number | boolean | readonly string[] | Area)[];
  readonly allowInvalid: boolean;
  readonly helpText: string | null;
}

export interface ProtectionState {
  readonly id: number;
  readonly type: 'RANGE' | 'SHEET';
  /** For a SHEET protection only `sheetId` counts. A RANGE may be open-ended by covering the grid's full height. */
  readonly area: Area;
  readonly unprotected: readonly Area[];
  readonly description: string;
  readonly warningOnly: boolean;
  /** E-mails besides the spreadsheet's owner. */
  readonly editors: readonly string[];
}

export interface MetadataState {
  readonly id: number;
  readonly key: string;
  readonly value: string;
  readonly visibility: 'DOCUMENT' | 'PROJECT';
  readonly location:
    | { readonly type: 'SPREADSHEET' }
    | { readonly type: 'SHEET'; readonly sheetId: number }
    | { readonly type: 'ROW' | 'COLUMN'; readonly sheetId: number; readonly at: number };
}

export interface NamedRangeState {
  readonly id: number;
  /** Unique in the spreadsheet, whatever the case of its letters. */
  readonly name: string;
  readonly area: Area;
}

export interface Mail {
  readonly id: string;
  /** ISO instant, UTC. */
  readonly at: string;
  readonly from: string;
  readonly to: string;
  readonly cc: string;
  readonly bcc: string;
  readonly replyTo: string;
  readonly name: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly attachments: readonly {
    readonly name: string;
    readonly mimeType: string;
    readonly base64: string;
    /** An image inside the HTML, by the name it has there. */
    readonly cid?: string;
  }[];
}

export interface TriggerState {
  readonly id: string;
  readonly handler: string;
  readonly creator: string;
  readonly schedule: Readonly<Record<string, number | string>>;
}

/**
 * Every change there is. A later slice adds variants; none is ever given another meaning.
 *
 * `insert` with `inheritFrom` takes formats, rules, style and size (not notes) from that neighbour, without it the new
 * lines are plain, as those that appendRow adds. `moveLines.to` is counted before the move: the lines come to stand
 * before the one now at `to`. A `null` among `entries` leaves its cell as it is; `{ value: '' }` empties it.
 *
 * `reorderRows` puts the area's rows into another order with content, formats, notes and styles, as sorting does:
 * row n of the result is row `order[n]` (both from 0) of before; rules of validation stay where they are. `shiftCells`
 * makes room for the area, or closes it, by moving what lies below (ROWS) or to the right (COLUMNS) of it. `moveCells`
 * cuts the area out and puts it elsewhere; what points to its cells goes along.
 */
export type Op =
  | { readonly op: 'spreadsheet'; readonly set: Partial<SpreadsheetSettings> }
  | {
      readonly op: 'addSheet';
      readonly sheetId: number;
      readonly name: string;
      readonly index: number;
      readonly rows: number;
      readonly columns: number;
    }
  | { readonly op: 'deleteSheet'; readonly sheetId: number }
  | { readonly op: 'sheet'; readonly sheetId: number; readonly set: Partial<SheetSettings> }
  | { readonly op: 'moveSheet'; readonly sheetId: number; readonly index: number }
  | {
      readonly op: 'insert' | 'delete';
      readonly sheetId: number;
      readonly dimension: Dimension;
      readonly at: number;
      readonly count: number;
      readonly inheritFrom?: 'before' | 'after';
    }
  | {
      readonly op: 'moveLines';
      readonly sheetId: number;
      readonly dimension: Dimension;
      readonly from: number;
      readonly count: number;
      readonly to: number;
    }
  | {
      readonly op: 'lineSize';
      readonly sheetId: number;
      readonly dimension: Dimension;
      readonly at: number;
      readonly count: number;
      readonly pixels?: number;
      readonly hidden?: boolean;
    }
  | {
      readonly op: 'cells';
      readonly sheetId: number;
      readonly row: number;
      readonly column: number;
      readonly entries: readonly (readonly (CellEntry | null)[])[];
    }
  | { readonly op: 'formats'; readonly area: Area; readonly formats: string | readonly (readonly string[])[] }
  | {
      readonly op: 'validation';
      readonly area: Area;
      readonly rules: ValidationRule | null | readonly (readonly (ValidationRule | null)[])[];
    }
  | {
      readonly op: 'style';
      readonly area: Area;
      readonly style: Readonly<Record<string, string | number | boolean | null>>;
    }
  | {
      readonly op: 'styles';
      readonly area: Area;
      readonly property: string;
      readonly values: readonly (readonly (string | number | boolean | null)[])[];
    }
  | { readonly op: 'notes'; readonly area: Area; readonly notes: readonly (readonly string[])[] }
  | { readonly op: 'reorderRows'; readonly area: Area; readonly order: readonly number[] }
  | {
      readonly op: 'shiftCells';
      readonly area: Area;
      readonly dimension: Dimension;
      readonly kind: 'insert' | 'delete';
    }
  | {
      readonly op: 'moveCells';
      readonly area: Area;
      readonly to: { readonly sheetId: number; readonly row: number; readonly column: number };
    }
  | { readonly op: 'overlays'; readonly sheetId: number; readonly set: Partial<SheetOverlays> }
  | { readonly op: 'protection'; readonly protection: ProtectionState }
  | { readonly op: 'removeProtection'; readonly id: number }
  | { readonly op: 'namedRange'; readonly namedRange: NamedRangeState }
  | { readonly op: 'removeNamedRange'; readonly id: number }
  | { readonly op: 'metadata'; readonly metadata: MetadataState }
  | { readonly op: 'removeMetadata'; readonly id: number }
  | { readonly op: 'property'; readonly store: PropertyStore; readonly key: string; readonly value: string | null }
  | { readonly op: 'mail'; readonly mail: Mail }
  | { readonly op: 'trigger'; readonly trigger: TriggerState }
  | { readonly op: 'removeTrigger'; readonly id: string }
  | { readonly op: 'clock'; readonly at: string | null };

export type Dimension = 'ROWS' | 'COLUMNS';

/** `script`, `document`, or `user:<mail>`. */
export type PropertyStore = string;

export interface SpreadsheetSettings {
  readonly id: string;
  readonly name: string;
  /** e.g. en_US, zh_CN */
  readonly locale: string;
  /** IANA name */
  readonly timeZone: string;
  readonly owner: string;
  /** Whoever may edit besides the owner; '*' means anybody with the link (the default). */
  readonly editors: readonly string[];
  readonly viewers: readonly string[];
  /** How formulas are calculated again; absent: as Sheets begins. Kept and told, nothing here goes by it. */
  readonly calculation?: CalculationSettings;
}

export interface CalculationSettings {
  /** The name of a SpreadsheetApp.RecalculationInterval. */
  readonly interval: string;
  readonly iterative: boolean;
  readonly cycles: number;
  readonly threshold: number;
}

export interface SheetSettings {
  readonly name: string;
  readonly hidden: boolean;
  readonly tabColor: string | null;
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly hiddenGridlines?: boolean;
  readonly rightToLeft?: boolean;
}

export interface SheetView extends SheetSettings {
  readonly sheetId: number;
  /** The grid's size, filled or not. */
  readonly maxRows: number;
  readonly maxColumns: number;
}

/**
 * The workbook as the services see it. Reads never change anything; `apply` changes everything.
 * Areas must lie inside the grid: the services have checked, with Google's words.
 */
export interface WorkbookModel {
  /** Grows with every change: what was read at the same number, formulas that follow the clock apart, is still so. */
  readonly changes: number;
  readonly settings: SpreadsheetSettings;
  /** In tab order. */
  sheets(): readonly SheetView[];
  sheet(sheetId: number): SheetView | undefined;
  /** Last row / column with content; a formula that gives '' and an unticked checkbox (false) count. 0 when empty. */
  extent(sheetId: number): { readonly rows: number; readonly columns: number };
  /** Computed values; '' for empty. `blankRow` makes the rows' arrays: a script's are its own realm's. */
  values(area: Area, blankRow?: (columns: number) => Stored[]): Stored[][];
  displayValues(area: Area): string[][];
  /** '' where there is none. */
  formulas(area: Area): string[][];
  formats(area: Area): string[][];
  /** The same of an area of one column, from top to bottom. */
  formatsDown(area: Area): readonly Stretch<string>[];
  validations(area: Area): (ValidationRule | null)[][];
  notes(area: Area): string[][];
  /** Colour rules, banding, filter, groups of lines, merged cells, charts, slicers. */
  overlays(sheetId: number): SheetOverlays;
  style(area: Area, property: string): (string | number | boolean | null)[][];
  /** The properties that any cell of the tab was ever given. */
  styleProperties(sheetId: number): readonly string[];
  /** What gives the blank tab `copy`, here or in another spreadsheet, this tab's formats, rules, notes and styles. */
  layerOps(sheetId: number, copy: number): Iterable<Op>;
  lineSize(sheetId: number, dimension: Dimension, at: number): { readonly pixels: number; readonly hidden: boolean };
  protections(): readonly ProtectionState[];
  /** In the order they were made. */
  namedRanges(): readonly NamedRangeState[];
  /** Rows of the tab that its filter hides, ascending. */
  filteredRows(sheetId: number): readonly number[];
  metadata(): readonly MetadataState[];
  properties(store: PropertyStore): Readonly<Record<string, string>>;
  mails(): readonly Mail[];
  triggers(): readonly TriggerState[];
  readonly savedClock: string | null;

  /** What typing `text` into that cell means there (locale, format, apostrophe, formula). */
  typed(sheetId: number, row: number, column: number, text: string): CellEntry;
  /** Does the rule of that cell accept the entry? '' always passes. */
  accepts(sheetId: number, row: number, column: number, entry: CellEntry): boolean;
  /** May `user` edit every cell of the area, by hard protections? (The owner always may.) */
  mayEdit(user: string, area: Area): boolean;
  /** Applies and hands the op to the journal. Throws RangeError for what can't be (a bug of the caller). */
  apply(op: Op): void;
}
