/** A1 names on the page. */
import { columnLetters } from '../../workbook/column-name';
import type { Where } from '../wire';

export function areaName({ row, column, rows, columns }: Where): string {
  const first = `${columnLetters(column)}${row}`;
  return rows * columns === 1 ? first : `${first}:${columnLetters(column + columns - 1)}${row + rows - 1}`;
}

/** null when it is no cell's name. */
export function cellNamed(text: string): { readonly row: number; readonly column: number } | null {
  const found = /^\s*([A-Za-z]{1,3})(\d{1,7})\s*$/.exec(text);
  if (found === null) return null;
  let column = 0;
  for (const letter of found[1]!.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  const row = Number(found[2]);
  return row < 1 ? null : { row, column };
}
