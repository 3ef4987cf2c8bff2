/**
 * References to living cells, as matrices that are read when looked at.
 */
import type { Area } from '../model';
import type { Corner, Reference } from './ast';
import type { Scope } from './scope';
import { fault, type Matrix, type Scalar, type Value } from './values';

/** A reference as a matrix over the living cells; open ends reach to the grid's edge. */
export function matrixOf(reference: Reference, scope: Scope): RangeMatrix {
  const { source, place } = scope;
  const sheetId = reference.tab === null ? place.sheetId : source.tabNamed(reference.tab);
  if (sheetId === undefined) throw fault('#REF!', `Unresolved sheet name '${reference.tab}'.`);
  const size = source.size(sheetId);
  const first = carried(reference.first, scope);
  const last = reference.last === null ? first : carried(reference.last, scope);
  const [row, lastRow] = ordered(first.row, last.row, size.rows);
  const [column, lastColumn] = ordered(first.column, last.column, size.columns);
  return rangeOf({ sheetId, row, column, rows: lastRow - row + 1, columns: lastColumn - column + 1 }, scope);
}

/** @throws Fault #REF! outside the grid */
export function rangeOf(area: Area, { source }: Scope): RangeMatrix {
  const { sheetId, row, column, rows, columns } = area;
  const size = source.size(sheetId);
  if (row < 1 || column < 1 || row + rows - 1 > size.rows || column + columns - 1 > size.columns) throw fault('#REF!');
  source.watch?.(area);
  return new RangeMatrix(area, source);
}

export class RangeMatrix implements Matrix {
  private filled: { readonly rows: number; readonly columns: number } | null = null;

  constructor(
    readonly area: Area,
    private readonly source: Scope['source'],
  ) {}

  get rows(): number {
    return this.area.rows;
  }

  get columns(): number {
    return this.area.columns;
  }

  get origin(): Area {
    return this.area;
  }

  get filledRows(): number {
    return Math.max(0, this.extent.rows - this.area.row + 1);
  }

  get filledColumns(): number {
    return Math.max(0, this.extent.columns - this.area.column + 1);
  }

  at(row: number, column: number): Scalar {
    return this.source.valueAt(this.area.sheetId, this.area.row + row, this.area.column + column);
  }

  formatAt(row: number, column: number): string {
    return this.source.formatAt(this.area.sheetId, this.area.row + row, this.area.column + column);
  }

  private get extent(): { readonly rows: number; readonly columns: number } {
    this.filled ??= this.source.extent(this.area.sheetId, this.area);
    return this.filled;
  }
}

/** The smallest range with both in it, as `A1:INDEX(…)` means. @throws Fault #REF! unless both are ranges of one tab */
export function spanOf(from: Value, to: Value, scope: Scope): RangeMatrix {
  if (!(from instanceof RangeMatrix && to instanceof RangeMatrix) || from.area.sheetId !== to.area.sheetId)
    throw fault('#REF!');
  const [one, other] = [from.area, to.area];
  const row = Math.min(one.row, other.row);
  const column = Math.min(one.column, other.column);
  const rows = Math.max(one.row + one.rows, other.row + other.rows) - row;
  const columns = Math.max(one.column + one.columns, other.column + other.columns) - column;
  return rangeOf({ sheetId: one.sheetId, row, column, rows, columns }, scope);
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
