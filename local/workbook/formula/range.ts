/**
 * References to living cells, as matrices that are read when looked at.
 */
import type { Corner, Reference } from './ast';
import type { Scope } from './scope';
import { fault, type Matrix } from './values';

/** A reference as a matrix over the living cells; open ends reach to the grid's edge. */
export function matrixOf(reference: Reference, scope: Scope): Matrix {
  const { source, place } = scope;
  const sheetId = reference.tab === null ? place.sheetId : source.tabNamed(reference.tab);
  if (sheetId === undefined) throw fault('#REF!');
  const size = source.size(sheetId);
  const first = carried(reference.first, scope);
  const last = reference.last === null ? first : carried(reference.last, scope);
  const [row, lastRow] = ordered(first.row, last.row, size.rows);
  const [column, lastColumn] = ordered(first.column, last.column, size.columns);
  if (row < 1 || column < 1 || lastRow > size.rows || lastColumn > size.columns) throw fault('#REF!');
  const extent = source.extent(sheetId);
  return {
    rows: lastRow - row + 1,
    columns: lastColumn - column + 1,
    filledRows: Math.max(0, extent.rows - row + 1),
    filledColumns: Math.max(0, extent.columns - column + 1),
    origin: { sheetId, row, column },
    at: (rowOffset, columnOffset) => source.valueAt(sheetId, row + rowOffset, column + columnOffset),
  };
}

function carried(corner: Corner, { place }: Scope): { row: number | null; column: number | null } {
  return {
    row: corner.row === null || corner.rowFixed ? corner.row : corner.row + place.carriedRows,
    column: corner.column === null || corner.columnFixed ? corner.column : corner.column + place.carriedColumns,
  };
}

function ordered(one: number | null, other: number | null, size: number): [number, number] {
  const start = one ?? 1;
  const end = other ?? size;
  return start <= end ? [start, end] : [end, start];
}
