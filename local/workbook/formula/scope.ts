/**
 * What a formula may look at while it is computed: cells, clock, locale, its own place and the names in force. Types
 * only.
 */
import type { Area } from '../model';
import type { NumberReader, Scalar, Value } from './values';

/** The workbook as formulas see it. */
export interface CellSource {
  /** undefined when there is no such tab */
  tabNamed(name: string): number | undefined;
  size(sheetId: number): { readonly rows: number; readonly columns: number };
  /** Beyond it everything is blank; with an area: what array results may reach of it is counted in. */
  extent(sheetId: number, within?: Area): { readonly rows: number; readonly columns: number };
  /** Computed; null for blank. */
  valueAt(sheetId: number, row: number, column: number): Scalar;
  /** The format in force, an implied one included. */
  formatAt(sheetId: number, row: number, column: number): string;
  /** Now as a serial number in the spreadsheet's zone. Asking makes the asker depend on the clock. */
  clock(): number;
  /** The day of now. Asking makes the asker depend on the day only. */
  today?(): number;
  /** From 0 up to 1; another one after every change. */
  chance?(): number;
  readNumber: NumberReader;
  readonly locale: string;
  /** Says that what is being computed depends on these cells. */
  watch?(area: Area): void;
  /** Makes something of an area, once, until a cell in it changes. */
  remembered?<T>(area: Area, kind: string, make: () => T): T;
  /** A named range, whatever the case of its letters. */
  namedArea?(name: string): Area | undefined;
  /** '' where there is none */
  formulaAt?(sheetId: number, row: number, column: number): string;
  /** Why a row is out of sight; null when it is not. */
  hiddenRow?(sheetId: number, row: number): 'byFilter' | 'byHand' | null;
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

/** What LET and LAMBDA have named, the latest first. */
export interface Names {
  readonly name: string;
  readonly value: Value;
  readonly outer: Names | undefined;
}

export interface Scope {
  readonly source: CellSource;
  readonly place: Place;
  /** Inside ARRAYFORMULA and its like: what takes one value is done for each of an array's. */
  readonly arrays?: boolean;
  readonly names?: Names | undefined;
}
