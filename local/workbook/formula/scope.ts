/**
 * What a formula may look at while it is computed: cells, clock, locale and its own place. Types only.
 */
import type { NumberReader, Scalar } from './values';

/** The workbook as formulas see it. */
export interface CellSource {
  /** undefined when there is no such tab */
  tabNamed(name: string): number | undefined;
  size(sheetId: number): { readonly rows: number; readonly columns: number };
  extent(sheetId: number): { readonly rows: number; readonly columns: number };
  /** Computed; null for blank. */
  valueAt(sheetId: number, row: number, column: number): Scalar;
  /** The format in force, an implied one included. */
  formatAt(sheetId: number, row: number, column: number): string;
  /** Now as a serial number in the spreadsheet's zone. Asking makes the asker depend on the clock. */
  clock(): number;
  readNumber: NumberReader;
  readonly locale: string;
}

/** Where a formula stands. */
export interface Place {
  readonly sheetId: number;
  readonly row: number;
  readonly column: number;
  /** By how many lines relative references are carried: a rule's formula is written for its first cell. */
  readonly carriedRows: number;
  readonly carriedColumns: number;
}

export interface Scope {
  readonly source: CellSource;
  readonly place: Place;
}
