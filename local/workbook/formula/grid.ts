/**
 * Computed arrays: made of lines, picked from another matrix, or computed element by element with one value standing
 * for a whole row or column of its like ("broadcast").
 */
import { Fault, fault, isMatrix, type Matrix, Refusal, type Scalar, type Value } from './values';

/** An array result as it is kept: no living cells behind it. */
export interface Grid extends Matrix {
  readonly lines: readonly (readonly Scalar[])[];
}

/** @param lines at least one, all of one length */
export function gridOf(
  lines: readonly (readonly Scalar[])[],
  formatAt?: (row: number, column: number) => string,
): Grid {
  const [rows, columns] = [lines.length, lines[0]?.length ?? 0];
  if (rows === 0 || columns === 0) throw fault('#N/A');
  return {
    lines,
    rows,
    columns,
    filledRows: rows,
    filledColumns: columns,
    at: (row, column) => lines[row]?.[column] ?? null,
    ...(formatAt && { formatAt }),
  };
}

/** A matrix of one column. */
export function columnOf(values: readonly Scalar[]): Grid {
  return gridOf(values.map((value) => [value]));
}

/** The cells of a matrix, all of them: also the blank tail of an open range. */
export function linesOf(matrix: Matrix): Scalar[][] {
  const [filledRows, filledColumns] = [matrix.filledRows, matrix.filledColumns];
  return Array.from({ length: matrix.rows }, (_, row) => {
    const line = new Array<Scalar>(matrix.columns).fill(null);
    if (row >= filledRows) return line;
    for (let column = 0; column < matrix.columns && column < filledColumns; column++)
      line[column] = matrix.at(row, column);
    return line;
  });
}

/** Whole rows of a matrix in another order, formats coming along. @throws Fault #N/A when there are none */
export function rowsPicked(matrix: Matrix, rows: readonly number[]): Grid {
  const lines = rows.map((row) => Array.from({ length: matrix.columns }, (_, column) => matrix.at(row, column)));
  return gridOf(
    lines,
    lender(matrix, (row, column) => [rows[row] ?? 0, column]),
  );
}

export function columnsPicked(matrix: Matrix, columns: readonly number[]): Grid {
  const lines = linesOf(matrix).map((line) => columns.map((column) => line[column] ?? null));
  return gridOf(
    lines,
    lender(matrix, (row, column) => [row, columns[column] ?? 0]),
  );
}

export function transposed(matrix: Matrix): Grid {
  const lines = linesOf(matrix);
  const turned = Array.from({ length: matrix.columns }, (_, column) => lines.map((line) => line[column] ?? null));
  return gridOf(
    turned,
    lender(matrix, (row, column) => [column, row]),
  );
}

function lender(matrix: Matrix, place: (row: number, column: number) => readonly [number, number]) {
  if (matrix.formatAt === undefined) return undefined;
  return (row: number, column: number) => matrix.formatAt?.(...place(row, column)) ?? 'General';
}

/** Anything as a matrix: a single value is one of 1 × 1. @throws Fault for a LAMBDA, or a single error */
export function asMatrix(value: Value): Matrix {
  if (isMatrix(value)) return value;
  if (typeof value === 'object' && value !== null && 'parameters' in value) throw fault('#N/A');
  return gridOf([[value]]);
}

/** Is it an array where one value is expected? */
export function isWide(value: Value | undefined): value is Matrix {
  return value !== undefined && isMatrix(value) && (value.rows > 1 || value.columns > 1);
}

export interface Shape {
  readonly rows: number;
  readonly columns: number;
}

/** The size of what comes of them element by element; null when none of them is an array. */
export function shapeOf(values: readonly (Value | undefined)[]): Shape | null {
  let [rows, columns] = [1, 1];
  for (const value of values) {
    if (!isWide(value)) continue;
    rows = Math.max(rows, value.rows);
    columns = Math.max(columns, value.columns);
  }
  return rows === 1 && columns === 1 ? null : { rows, columns };
}

/** The element that belongs there; a single row, column or value stands for all. #N/A beyond a shorter array. */
export function elementAt(value: Value, row: number, column: number): Value {
  if (!isMatrix(value)) return value;
  const atRow = value.rows === 1 ? 0 : row;
  const atColumn = value.columns === 1 ? 0 : column;
  if (atRow >= value.rows || atColumn >= value.columns) return { error: '#N/A' };
  return value.at(atRow, atColumn);
}

/** As many cells as a whole spreadsheet may have. */
const LARGEST = 10_000_000;

/** @throws Fault #NUM! for an array larger than any spreadsheet */
export function needSize({ rows, columns }: Shape): void {
  if (!(rows * columns <= LARGEST)) throw fault('#NUM!', 'Result too large.');
}

/** Computes an array of that size; an element's fault is that element's value. */
export function gridBy(shape: Shape, compute: (row: number, column: number) => Scalar): Grid {
  needSize(shape);
  const lines: Scalar[][] = [];
  for (let row = 0; row < shape.rows; row++) {
    const line: Scalar[] = [];
    for (let column = 0; column < shape.columns; column++) line.push(faultAsValue(() => compute(row, column)));
    lines.push(line);
  }
  return gridOf(lines);
}

/** @throws Refusal, and whatever is no fault */
export function faultAsValue<T>(compute: () => T): T | Fault['value'] {
  try {
    return compute();
  } catch (thrown) {
    if (thrown instanceof Fault && !(thrown instanceof Refusal)) return thrown.value;
    throw thrown;
  }
}

/** Pieces beside each other; all as tall as the first. @throws Fault #VALUE! otherwise */
export function beside(pieces: readonly Matrix[]): Matrix {
  const [first] = pieces;
  if (first === undefined) throw fault('#VALUE!');
  if (pieces.length === 1) return first;
  if (pieces.some(({ rows }) => rows !== first.rows)) throw fault('#VALUE!', MISSING);
  const sources = pieces.flatMap((piece) => Array.from({ length: piece.columns }, (_, column) => ({ piece, column })));
  const parts = pieces.map(linesOf);
  const lines = Array.from({ length: first.rows }, (_, row) => parts.flatMap((part) => part[row] ?? []));
  return gridOf(lines, (row, column) => {
    const source = sources[column];
    return source?.piece.formatAt?.(row, source.column) ?? 'General';
  });
}

/** Pieces below each other; all as wide as the first. @throws Fault #VALUE! otherwise */
export function below(pieces: readonly Matrix[]): Matrix {
  const [first] = pieces;
  if (first === undefined) throw fault('#VALUE!');
  if (pieces.length === 1) return first;
  if (pieces.some(({ columns }) => columns !== first.columns)) throw fault('#VALUE!', MISSING);
  const starts: number[] = [];
  const lines: Scalar[][] = [];
  for (const piece of pieces) {
    starts.push(lines.length);
    for (const line of linesOf(piece)) lines.push(line);
  }
  return gridOf(lines, (row, column) => {
    const at = starts.findLastIndex((start) => start <= row);
    return pieces[at]?.formatAt?.(row - (starts[at] ?? 0), column) ?? 'General';
  });
}

const MISSING = 'In ARRAY_LITERAL, an Array Literal was missing values for one or more rows.';
