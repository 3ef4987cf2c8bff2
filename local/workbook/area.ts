/**
 * Rectangles on a tab: overlap and difference. Knows no cells and no grid.
 */
import type { Area } from './model';

export function overlaps(one: Area, other: Area): boolean {
  return (
    one.sheetId === other.sheetId &&
    one.row < other.row + other.rows &&
    other.row < one.row + one.rows &&
    one.column < other.column + other.columns &&
    other.column < one.column + one.columns
  );
}

/** The part of both; null when they do not overlap. */
export function intersection(one: Area, other: Area): Area | null {
  if (!overlaps(one, other)) return null;
  const row = Math.max(one.row, other.row);
  const column = Math.max(one.column, other.column);
  const lastRow = Math.min(one.row + one.rows, other.row + other.rows);
  const lastColumn = Math.min(one.column + one.columns, other.column + other.columns);
  return { sheetId: one.sheetId, row, column, rows: lastRow - row, columns: lastColumn - column };
}

/** What is left of `area` without `hole`: at most four rectangles that do not overlap. */
export function without(area: Area, hole: Area): Area[] {
  const cut = intersection(area, hole);
  if (cut === null) return [area];
  const below = cut.row + cut.rows;
  const right = cut.column + cut.columns;
  const pieces: Area[] = [
    { ...area, rows: cut.row - area.row },
    { ...area, row: below, rows: area.row + area.rows - below },
    { ...area, row: cut.row, rows: cut.rows, columns: cut.column - area.column },
    { ...area, row: cut.row, rows: cut.rows, column: right, columns: area.column + area.columns - right },
  ];
  return pieces.filter((piece) => piece.rows > 0 && piece.columns > 0);
}

/** Is every cell of `area` in at least one of `covers`? */
export function isCovered(area: Area, covers: readonly Area[]): boolean {
  let rest: Area[] = [area];
  for (const cover of covers) rest = rest.flatMap((piece) => without(piece, cover));
  return rest.length === 0;
}

/** Is every cell of `inner` one of `outer`? */
export function contains(outer: Area, inner: Area): boolean {
  return (
    outer.sheetId === inner.sheetId &&
    inner.row >= outer.row &&
    inner.column >= outer.column &&
    inner.row + inner.rows <= outer.row + outer.rows &&
    inner.column + inner.columns <= outer.column + outer.columns
  );
}
