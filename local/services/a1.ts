/**
 * A1 and R1C1 notation: reading and writing. Knows nothing of sheets' names or existence.
 */

import { columnLetters, columnNumber } from '../workbook/column-name';

/** Ends may be open: `A2:C` has no last row, `2:5` no columns. Counted from 1; null = open. */
export interface A1Span {
  readonly row: number | null;
  readonly column: number | null;
  readonly lastRow: number | null;
  readonly lastColumn: number | null;
}

export function cellName(row: number, column: number): string {
  return `${columnLetters(column)}${row}`;
}

export function areaName(row: number, column: number, rows: number, columns: number): string {
  const first = cellName(row, column);
  return rows === 1 && columns === 1 ? first : `${first}:${cellName(row + rows - 1, column + columns - 1)}`;
}

const CORNER = /^\$?([A-Za-z]{1,3})?\$?([0-9]{1,8})?$/;

function corner(text: string): { row: number | null; column: number | null } | null {
  const found = CORNER.exec(text);
  if (found === null || (found[1] === undefined && found[2] === undefined)) return null;
  return {
    column: found[1] === undefined ? null : columnNumber(found[1]),
    row: found[2] === undefined ? null : Number(found[2]),
  };
}

/** @returns null when it is no A1 notation. A single corner must be a whole cell (`A1`). */
export function readA1(text: string): A1Span | null {
  const [from = '', to, more] = text.trim().split(':');
  const first = corner(from);
  if (first === null || more !== undefined) return null;
  if (to === undefined) {
    if (first.row === null || first.column === null) return null;
    return { ...first, lastRow: first.row, lastColumn: first.column };
  }
  const last = corner(to);
  if (last === null) return null;
  return ordered(first.row, last.row, first.column, last.column);
}

function ordered(row: number | null, lastRow: number | null, column: number | null, lastColumn: number | null): A1Span {
  const turnRows = row !== null && lastRow !== null && row > lastRow;
  const turnColumns = column !== null && lastColumn !== null && column > lastColumn;
  return {
    row: turnRows ? lastRow : row,
    lastRow: turnRows ? row : lastRow,
    column: turnColumns ? lastColumn : column,
    lastColumn: turnColumns ? column : lastColumn,
  };
}

const R1C1 = /^R(\d{1,8})C(\d{1,8})(?::R(\d{1,8})C(\d{1,8}))?$/i;

/** By place only: `R2C3`, `R1C1:R5C2`. @returns null when it is no such notation */
export function readR1C1(text: string): A1Span | null {
  const found = R1C1.exec(text.trim());
  if (found === null) return null;
  const [row, column, lastRow, lastColumn] = [found[1], found[2], found[3] ?? found[1], found[4] ?? found[2]].map(
    Number,
  );
  return ordered(row as number, lastRow as number, column as number, lastColumn as number);
}

/** Splits `'A tab''s name'!A1` into the name and the rest; no name: null. */
export function splitSheetName(text: string): { name: string | null; rest: string } {
  const quoted = /^'((?:[^']|'')*)'!(.*)$/s.exec(text);
  if (quoted !== null) return { name: quoted[1]!.replace(/''/g, "'"), rest: quoted[2]! };
  const at = text.lastIndexOf('!');
  return at < 0 ? { name: null, rest: text } : { name: text.slice(0, at), rest: text.slice(at + 1) };
}
