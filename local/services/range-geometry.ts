/**
 * Where a range lies. All of it is known without asking the server, hence free.
 */
import type { Area } from '../workbook/model';
import { areaName } from './a1';
import { type OpenDocument, OUTSIDE_GRID } from './document';
import { Exception, expectTypes } from './exception';
import { AREA, DOCUMENT, type WithArea } from './internals';

type Range = GoogleAppsScript.Spreadsheet.Range;
type Geometry =
  | 'getA1Notation'
  | 'getCell'
  | 'getColumn'
  | 'getGridId'
  | 'getHeight'
  | 'getLastColumn'
  | 'getLastRow'
  | 'getNumColumns'
  | 'getNumRows'
  | 'getRow'
  | 'getRowIndex'
  | 'getSheet'
  | 'getWidth'
  | 'isEndColumnBounded'
  | 'isEndRowBounded'
  | 'isStartColumnBounded'
  | 'isStartRowBounded'
  | 'offset';

export class RangeGeometry implements WithArea, Pick<Range, Geometry> {
  readonly [DOCUMENT]: OpenDocument;
  readonly [AREA]: Area;

  constructor(document: OpenDocument, area: Area) {
    this[DOCUMENT] = document;
    this[AREA] = area;
  }

  getA1Notation(): string {
    const { row, column, rows, columns } = this[AREA];
    return areaName(row, column, rows, columns);
  }

  /** Counted from 1 within the range. */
  getCell(row: number, column: number): Range {
    expectTypes('SpreadsheetApp.Range.getCell', [row, column], 'number', 'number');
    const area = this[AREA];
    if (row < 1 || column < 1 || row > area.rows || column > area.columns)
      throw new Exception('Cell reference out of range');
    return this[DOCUMENT].range({
      ...area,
      row: area.row + row - 1,
      column: area.column + column - 1,
      rows: 1,
      columns: 1,
    });
  }

  getColumn(): number {
    return this[AREA].column;
  }

  getGridId(): number {
    return this[AREA].sheetId;
  }

  getHeight(): number {
    return this[AREA].rows;
  }

  getLastColumn(): number {
    return this[AREA].column + this[AREA].columns - 1;
  }

  getLastRow(): number {
    return this[AREA].row + this[AREA].rows - 1;
  }

  getNumColumns(): number {
    return this[AREA].columns;
  }

  getNumRows(): number {
    return this[AREA].rows;
  }

  getRow(): number {
    return this[AREA].row;
  }

  getRowIndex(): number {
    return this[AREA].row;
  }

  getSheet(): GoogleAppsScript.Spreadsheet.Sheet {
    return this[DOCUMENT].sheet(this[AREA].sheetId);
  }

  getWidth(): number {
    return this[AREA].columns;
  }

  /** A range is kept by its cells: `A:A` was bound to the grid's rows when it was made. */
  isEndColumnBounded(): boolean {
    const { column, columns, sheetId } = this[AREA];
    return column > 1 || columns < this[DOCUMENT].view(sheetId).maxColumns;
  }

  isEndRowBounded(): boolean {
    const { row, rows, sheetId } = this[AREA];
    return row > 1 || rows < this[DOCUMENT].view(sheetId).maxRows;
  }

  isStartColumnBounded(): boolean {
    return this.isEndColumnBounded();
  }

  isStartRowBounded(): boolean {
    return this.isEndRowBounded();
  }

  offset(rowOffset: number, columnOffset: number, numRows?: number, numColumns?: number): Range {
    const { sheetId, row, column, rows, columns } = this[AREA];
    return rangeAt(
      this[DOCUMENT],
      sheetId,
      row + rowOffset,
      column + columnOffset,
      numRows ?? rows,
      numColumns ?? columns,
    );
  }
}

/** @throws Exception in Google's words when it does not lie inside the grid */
export function rangeAt(document: OpenDocument, sheetId: number, ...place: Place): Range {
  return document.range(areaAt(document, sheetId, ...place));
}

type Place = [row: number, column: number, rows: number, columns: number];

/** @throws Exception in Google's words when it does not lie inside the grid */
export function areaAt(document: OpenDocument, sheetId: number, ...place: Place): Area {
  const [row, column, rows, columns] = place.map(Math.trunc) as Place;
  if (row < 1) throw new Exception('The starting row of the range is too small.');
  if (column < 1) throw new Exception('The starting column of the range is too small.');
  if (rows < 1) throw new Exception('The number of rows in the range must be at least 1.');
  if (columns < 1) throw new Exception('The number of columns in the range must be at least 1.');
  const { maxRows, maxColumns } = document.view(sheetId);
  if (row + rows - 1 > maxRows || column + columns - 1 > maxColumns) throw new Exception(OUTSIDE_GRID);
  return { sheetId, row, column, rows, columns };
}
