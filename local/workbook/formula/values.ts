/**
 * The values formulas compute with, and how one kind becomes another.
 *
 * A value is a scalar, a matrix, or a LAMBDA; a matrix is read cell by cell, so that a range costs nothing until it is
 * looked at. Errors are scalars (a range may hold some) and become a thrown `Fault` as soon as somebody needs a proper
 * value; IFERROR and its like catch it, a `Refusal` excepted.
 */
import type { CellErrorCode } from '../model';

export interface ErrorValue {
  readonly error: CellErrorCode;
  /** What Sheets would show with it, or what is not emulated. English. */
  readonly detail?: string;
}

/** null is a blank cell: 0, '' or FALSE, as the asker needs. */
export type Scalar = number | boolean | string | null | ErrorValue;

export interface Matrix {
  readonly rows: number;
  readonly columns: number;
  /** Counted from 0. */
  at(row: number, column: number): Scalar;
  /** Beyond these everything is blank; an open range (`A2:A`) is walked only so far. */
  readonly filledRows: number;
  readonly filledColumns: number;
  /** Where a range stands; absent when computed. */
  readonly origin?: { readonly sheetId: number; readonly row: number; readonly column: number };
  /** The number format that comes along with a value that was only taken from somewhere. */
  formatAt?(row: number, column: number): string;
}

/** What LAMBDA makes: MAP, BYROW, REDUCE and the like call it. */
export interface Closure {
  readonly parameters: readonly string[];
  call(values: readonly Value[]): Value;
}

export type Value = Scalar | Matrix | Closure;

/** Carries an error value up to whoever handles it. Not an Error: thousands are thrown in a column of them. */
export class Fault {
  constructor(readonly value: ErrorValue) {}
}

/** Says that something is not emulated. No IFERROR may hide it. */
export class Refusal extends Fault {}

export function fault(error: CellErrorCode, detail?: string): Fault {
  return new Fault(detail === undefined ? { error } : { error, detail });
}

export function isMatrix(value: Value): value is Matrix {
  return typeof value === 'object' && value !== null && 'rows' in value;
}

export function isError(value: Value): value is ErrorValue {
  return typeof value === 'object' && value !== null && 'error' in value;
}

export function isClosure(value: Value): value is Closure {
  return typeof value === 'object' && value !== null && 'parameters' in value;
}

/** @throws Fault when the scalar is an error */
export function sound(value: Scalar): number | boolean | string | null {
  if (isError(value)) throw new Fault(value);
  return value;
}

/** Reads a text as a number or date, as typing does; null when it is neither. */
export type NumberReader = (text: string) => number | null;

/** @throws Fault #VALUE! for text that is no number, '' among it */
export function toNumber(value: Scalar, read: NumberReader): number {
  const plain = sound(value);
  if (typeof plain === 'number') return plain;
  if (typeof plain === 'boolean') return plain ? 1 : 0;
  if (plain === null) return 0;
  const number = read(plain);
  if (number === null) throw fault('#VALUE!');
  return number;
}

export function toText(value: Scalar): string {
  const plain = sound(value);
  if (plain === null) return '';
  if (typeof plain === 'boolean') return plain ? 'TRUE' : 'FALSE';
  return String(plain);
}

/** @throws Fault #VALUE! for text other than TRUE and FALSE */
export function toTruth(value: Scalar): boolean {
  const plain = sound(value);
  if (typeof plain === 'string') {
    const word = plain.toUpperCase();
    if (word === 'TRUE' || word === 'FALSE') return word === 'TRUE';
    throw fault('#VALUE!');
  }
  return Boolean(plain);
}

const RANKS: Readonly<Record<string, number>> = { number: 0, string: 1, boolean: 2 };

/** Numbers before text before truths; text without regard to case; a blank is the other's empty value. */
export function compare(one: Scalar, other: Scalar): number {
  const left = sound(one) ?? emptyLike(sound(other));
  const right = sound(other) ?? emptyLike(left);
  const rank = (RANKS[typeof left] ?? 0) - (RANKS[typeof right] ?? 0);
  if (rank !== 0) return rank;
  const [a, b] = typeof left === 'string' ? [left.toLowerCase(), String(right).toLowerCase()] : [left, right];
  return a === b ? 0 : a < b ? -1 : 1;
}

function emptyLike(other: number | boolean | string | null): number | boolean | string {
  return typeof other === 'string' ? '' : typeof other === 'boolean' ? false : 0;
}

/** Visits the cells that may hold something, row by row. */
export function eachCell(matrix: Matrix, visit: (value: Scalar, row: number, column: number) => void): void {
  const rows = Math.min(matrix.rows, matrix.filledRows);
  const columns = Math.min(matrix.columns, matrix.filledColumns);
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) visit(matrix.at(row, column), row, column);
  }
}

/** @throws Fault #NUM! when the result is no number that a cell can hold */
export function finite(value: number): number {
  if (!Number.isFinite(value)) throw fault('#NUM!');
  return value;
}
