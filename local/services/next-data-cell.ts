/**
 * Where Ctrl and an arrow key lead: to the edge of the filled cells, else to the next filled one, else to the edge of
 * the grid.
 */
import type { Area } from '../workbook/model';
import type { OpenDocument } from './document';

const STEPS: Readonly<Record<string, readonly [rows: number, columns: number]>> = {
  UP: [-1, 0],
  DOWN: [1, 0],
  PREVIOUS: [0, -1],
  NEXT: [0, 1],
};

/** @param direction the name of a SpreadsheetApp.Direction */
export function nextDataCell(document: OpenDocument, from: Area, direction: string): Area {
  const [rows, columns] = STEPS[direction]!;
  const { sheetId, row, column } = from;
  const line = filledLine(document, from, rows, columns);
  const steps = stepsToEdge(line);
  return { sheetId, row: row + rows * steps, column: column + columns * steps, rows: 1, columns: 1 };
}

/** From the cell itself to the grid's edge: is there anything? */
function filledLine(document: OpenDocument, { sheetId, row, column }: Area, rows: number, columns: number): boolean[] {
  const { maxRows, maxColumns } = document.view(sheetId);
  const [firstRow, lastRow] = rows < 0 ? [1, row] : [row, rows > 0 ? maxRows : row];
  const [firstColumn, lastColumn] = columns < 0 ? [1, column] : [column, columns > 0 ? maxColumns : column];
  const span = { sheetId, row: firstRow, column: firstColumn };
  const size = { rows: lastRow - firstRow + 1, columns: lastColumn - firstColumn + 1 };
  const filled = document.workbook.values({ ...span, ...size }).flatMap((line) => line.map((value) => value !== ''));
  return rows < 0 || columns < 0 ? filled.reverse() : filled;
}

function stepsToEdge(line: readonly boolean[]): number {
  const last = line.length - 1;
  if (last < 1) return 0;
  if (line[0] && line[1]) {
    const gap = line.indexOf(false);
    return gap < 0 ? last : gap - 1;
  }
  const next = line.indexOf(true, 1);
  return next < 0 ? last : next;
}
