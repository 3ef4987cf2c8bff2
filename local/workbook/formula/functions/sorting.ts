/**
 * Orders of rows: numbers before text before truths, errors after them, blanks last whichever way it goes. Equal rows
 * keep their order.
 */
import type { Arguments } from '../arguments';
import { compare, fault, isError, isMatrix, type Matrix, type Scalar } from '../values';

export interface SortKey {
  readonly values: readonly Scalar[];
  readonly isAscending: boolean;
}

/**
 * (column, ascending) pairs of arguments: a column's number, or a column of as many rows beside the range. Without any
 * the columns of the range itself, from the left (support.google.com/docs/answer/7354624).
 */
export function sortKeys(args: Arguments, range: Matrix, first: number): SortKey[] {
  if (args.count <= first)
    return Array.from({ length: range.columns }, (_, at) => ({ values: columnAt(range, at), isAscending: true }));
  const keys: SortKey[] = [];
  for (let at = first; at < args.count; at += 2) {
    keys.push({ values: keyColumn(args, at, range), isAscending: args.isBlank(at + 1) || args.truth(at + 1) });
  }
  return keys;
}

function keyColumn(args: Arguments, at: number, range: Matrix): Scalar[] {
  const value = args.value(at);
  const isBeside = isMatrix(value) && (value.rows > 1 || (range.rows === 1 && value.origin !== undefined));
  if (isBeside) {
    if (value.rows !== range.rows || value.columns !== 1) throw fault('#N/A', 'SORT has mismatched range sizes.');
    return columnAt(value, 0);
  }
  const column = args.whole(at);
  if (column < 1 || column > range.columns) throw fault('#VALUE!');
  return columnAt(range, column - 1);
}

export function columnAt(matrix: Matrix, column: number): Scalar[] {
  return Array.from({ length: matrix.rows }, (_, row) => matrix.at(row, column));
}

/** Positions of rows in order. */
export function orderBy(rows: number, keys: readonly SortKey[]): number[] {
  return Array.from({ length: rows }, (_, row) => row).sort((one, other) => orderOf(one, other, keys) || one - other);
}

/** 0 when the rows are equal by every key. */
export function orderOf(one: number, other: number, keys: readonly SortKey[]): number {
  for (const { values, isAscending } of keys) {
    const [left, right] = [values[one] ?? null, values[other] ?? null];
    const rank = lateness(left) - lateness(right);
    const order = rank !== 0 ? rank : lateness(left) > 0 ? 0 : compare(left, right) * (isAscending ? 1 : -1);
    if (order !== 0) return order;
  }
  return 0;
}

function lateness(value: Scalar): number {
  return value === null ? 2 : isError(value) ? 1 : 0;
}
