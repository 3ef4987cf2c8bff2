/**
 * The filled cells around a range, and how far its neighbours reach.
 */
import type { Area, Dimension } from '../workbook/model';
import type { OpenDocument } from './document';

/** Grows by a row or column as long as the one next to it holds anything; along one dimension only, where it is given. */
export function regionAround(document: OpenDocument, area: Area, along: Dimension | null): Area {
  const { sheetId } = area;
  const { maxRows, maxColumns } = document.view(sheetId);
  let { row, column } = area;
  let lastRow = row + area.rows - 1;
  let lastColumn = column + area.columns - 1;
  const holds = (top: number, left: number, bottom: number, right: number): boolean => {
    if (top < 1 || left < 1 || bottom > maxRows || right > maxColumns) return false;
    const strip = { sheetId, row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
    return document.workbook.values(strip).some((line) => line.some((value) => value !== ''));
  };
  const [from, to] = [(at: number) => Math.max(1, at - 1), (at: number, most: number) => Math.min(most, at + 1)];
  for (let grew = true; grew; ) {
    const before = [row, column, lastRow, lastColumn].join();
    if (along !== 'COLUMNS') {
      const [left, right] = along === null ? [from(column), to(lastColumn, maxColumns)] : [column, lastColumn];
      if (holds(row - 1, left, row - 1, right)) row -= 1;
      if (holds(lastRow + 1, left, lastRow + 1, right)) lastRow += 1;
    }
    if (along !== 'ROWS') {
      const [top, bottom] = along === null ? [from(row), to(lastRow, maxRows)] : [row, lastRow];
      if (holds(top, column - 1, bottom, column - 1)) column -= 1;
      if (holds(top, lastColumn + 1, bottom, lastColumn + 1)) lastColumn += 1;
    }
    grew = before !== [row, column, lastRow, lastColumn].join();
  }
  return { sheetId, row, column, rows: lastRow - row + 1, columns: lastColumn - column + 1 };
}

/** Down as far as the column to the left is filled without a gap, else the one to the right; null when neither is. */
export function neighbourFill(document: OpenDocument, area: Area): Area | null {
  const { sheetId } = area;
  const { maxRows, maxColumns } = document.view(sheetId);
  const below = area.row + area.rows;
  for (const column of [area.column - 1, area.column + area.columns]) {
    if (column < 1 || column > maxColumns || below > maxRows) continue;
    const values = document.workbook.values({ sheetId, row: below, column, rows: maxRows - below + 1, columns: 1 });
    const end = values.findIndex(([value]) => value === '');
    const filled = end === -1 ? values.length : end;
    if (filled > 0) return { ...area, rows: area.rows + filled };
  }
  return null;
}
