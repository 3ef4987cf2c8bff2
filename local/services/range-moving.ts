/**
 * What a range does with its cells as they are: copies, cuts, pushes aside, fills on, puts into another order. Each
 * takes effect at once, after whatever was written before.
 */
import type { Area, Dimension, Op } from '../workbook/model';
import { filledOn } from './auto-fill';
import { expectRoomFor } from './cell-writing';
import { FORMAT_ONLY, VALUES_ONLY } from './copy-part-table';
import { copyExactly } from './copying';
import { neighbourFill, regionAround } from './data-region';
import { Exception, signatureMismatch } from './exception';
import { AREA, asGoogle, DOCUMENT, isRange, sheetIdOf, type WithArea } from './internals';
import { rangeAt } from './range-geometry';
import { RangeReading } from './range-reading';
import { shuffledArea } from './sorting';
import { splitColumns, trimmed, withoutDuplicates } from './tidying';

type Range = GoogleAppsScript.Spreadsheet.Range;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Moving =
  | 'autoFill'
  | 'autoFillToNeighbor'
  | 'copyFormatToRange'
  | 'copyValuesToRange'
  | 'deleteCells'
  | 'getDataRegion'
  | 'insertCells'
  | 'moveTo'
  | 'randomize'
  | 'removeDuplicates'
  | 'splitTextToColumns'
  | 'trimWhitespace';

export class RangeMoving extends RangeReading implements Pick<Range, Moving> {
  /** The destination holds this range and goes on from it in one direction. */
  autoFill(destination: Range, series: GoogleAppsScript.Spreadsheet.AutoFillSeries): void {
    if (!isRange(destination)) throw signatureMismatch('SpreadsheetApp.Range.autoFill', [destination, series]);
    expectSameSpreadsheet(this, destination);
    changing(this, 'autoFill', destination[AREA], () =>
      filledOn(this[DOCUMENT], this[AREA], destination[AREA], series),
    );
  }

  autoFillToNeighbor(series: GoogleAppsScript.Spreadsheet.AutoFillSeries): void {
    const area = this[AREA];
    changing(this, 'autoFillToNeighbor', area, () => {
      const destination = neighbourFill(this[DOCUMENT], area);
      if (destination === null) return [];
      this[DOCUMENT].expectEditable(destination);
      return filledOn(this[DOCUMENT], area, destination, series);
    });
  }

  copyFormatToRange(sheet: Sheet | number, column: number, columnEnd: number, row: number, rowEnd: number): void {
    const target = targetOf(this, sheet, column, columnEnd, row, rowEnd);
    changing(this, 'copyFormatToRange', target, () => copyExactly(this[DOCUMENT], this[AREA], target, FORMAT_ONLY));
  }

  copyValuesToRange(sheet: Sheet | number, column: number, columnEnd: number, row: number, rowEnd: number): void {
    const target = targetOf(this, sheet, column, columnEnd, row, rowEnd);
    changing(this, 'copyValuesToRange', target, () => copyExactly(this[DOCUMENT], this[AREA], target, VALUES_ONLY));
  }

  /** What lies below (ROWS) or to the right (COLUMNS) moves up to take the cells' place. */
  deleteCells(shiftDimension: GoogleAppsScript.Spreadsheet.Dimension): void {
    const dimension = dimensionOf('deleteCells', shiftDimension);
    const area = this[AREA];
    changing(this, 'deleteCells', bandOf(this, dimension), () => [
      { op: 'shiftCells', area, dimension, kind: 'delete' },
    ]);
  }

  /** The new cells keep the formats of those that were here. The grid grows when content would fall off its edge. */
  insertCells(shiftDimension: GoogleAppsScript.Spreadsheet.Dimension): Range {
    const dimension = dimensionOf('insertCells', shiftDimension);
    const area = this[AREA];
    changing(this, 'insertCells', bandOf(this, dimension), () => [
      ...roomAtTheEdge(this, dimension),
      { op: 'shiftCells', area, dimension, kind: 'insert' },
    ]);
    return asGoogle<Range>(this);
  }

  /** The filled cells around, as Ctrl+A selects them. */
  getDataRegion(dimension?: GoogleAppsScript.Spreadsheet.Dimension): Range {
    const document = this[DOCUMENT];
    return document.call('lookup', 'Range.getDataRegion', {}, () => {
      const wanted = dimension === undefined ? null : dimensionOf('getDataRegion', dimension);
      return document.range(regionAround(document, this[AREA], wanted));
    });
  }

  /** Cuts; what points to the cells follows them. Only the target's first cell counts. */
  moveTo(target: Range): void {
    if (!isRange(target)) throw signatureMismatch('SpreadsheetApp.Range.moveTo', [target]);
    expectSameSpreadsheet(this, target);
    const { sheetId, row, column } = target[AREA];
    const landing = { ...this[AREA], sheetId, row, column };
    changing(this, 'moveTo', this[AREA], () => {
      this[DOCUMENT].expectInside(landing);
      this[DOCUMENT].expectEditable(landing);
      return [{ op: 'moveCells', area: this[AREA], to: { sheetId, row, column } }];
    });
  }

  randomize(): Range {
    changing(this, 'randomize', this[AREA], () => shuffledArea(this[DOCUMENT], this[AREA]));
    return asGoogle<Range>(this);
  }

  /** @returns the range less the rows that were removed */
  removeDuplicates(columnsToCompare?: number[]): Range {
    const area = this[AREA];
    let rows = area.rows;
    changing(this, 'removeDuplicates', area, () => {
      const { ops, kept } = withoutDuplicates(this[DOCUMENT], area, columnsToCompare);
      rows = kept;
      return ops;
    });
    return rangeAt(this[DOCUMENT], area.sheetId, area.row, area.column, rows, area.columns);
  }

  splitTextToColumns(delimiter?: string | GoogleAppsScript.Spreadsheet.TextToColumnsDelimiter): void {
    const document = this[DOCUMENT];
    changing(this, 'splitTextToColumns', this[AREA], () => splitColumns(document, this[AREA], delimiter));
  }

  trimWhitespace(): Range {
    changing(this, 'trimWhitespace', this[AREA], () => trimmed(this[DOCUMENT], this[AREA]));
    return asGoogle<Range>(this);
  }
}

/** @throws Exception for a range of another file */
export function expectSameSpreadsheet(range: WithArea, target: Range): void {
  if (isRange(target) && target[DOCUMENT] !== range[DOCUMENT])
    throw new Exception('Target range and source range must be on the same spreadsheet.');
}

function changing(range: RangeMoving, method: string, touched: Area, ops: () => readonly Op[]): void {
  const document = range[DOCUMENT];
  document.call('structure', `Range.${method}`, {}, () => {
    document.expectInside(range[AREA]);
    document.expectInside(touched);
    document.expectEditable(touched);
    for (const op of ops()) document.change(op);
  });
}

function dimensionOf(method: string, dimension: unknown): Dimension {
  const name = String(dimension);
  if (name !== 'ROWS' && name !== 'COLUMNS') throw signatureMismatch(`SpreadsheetApp.Range.${method}`, [dimension]);
  return name;
}

/** The range and everything that would be shifted. */
function bandOf(range: RangeMoving, dimension: Dimension): Area {
  const area = range[AREA];
  const { maxRows, maxColumns } = range[DOCUMENT].view(area.sheetId);
  return dimension === 'ROWS'
    ? { ...area, rows: maxRows - area.row + 1 }
    : { ...area, columns: maxColumns - area.column + 1 };
}

function roomAtTheEdge(range: RangeMoving, dimension: Dimension): Op[] {
  const document = range[DOCUMENT];
  const { sheetId, row, column, rows, columns } = range[AREA];
  const { maxRows, maxColumns } = document.view(sheetId);
  const band = bandOf(range, dimension);
  const [size, count] = dimension === 'ROWS' ? [band.rows, rows] : [band.columns, columns];
  const edge =
    dimension === 'ROWS'
      ? { ...band, row: row + size - count, rows: count }
      : { ...band, column: column + size - count, columns: count };
  const values = document.workbook.values(edge);
  if (values.every((line) => line.every((value) => value === ''))) return [];
  const at = dimension === 'ROWS' ? maxRows + 1 : maxColumns + 1;
  const wide = dimension === 'ROWS' ? maxColumns : maxColumns + count;
  expectRoomFor(document, count * (dimension === 'ROWS' ? maxColumns : maxRows), wide);
  return [{ op: 'insert', sheetId, dimension, at, count }];
}

function targetOf(
  range: RangeMoving,
  sheet: Sheet | number,
  column: number,
  columnEnd: number,
  row: number,
  rowEnd: number,
): Area {
  const sheetId = typeof sheet === 'number' ? sheet : sheetIdOf(sheet);
  if (sheetId === undefined || range[DOCUMENT].workbook.sheet(sheetId) === undefined)
    throw new Exception('Invalid sheet');
  const target = rangeAt(range[DOCUMENT], sheetId, row, column, rowEnd - row + 1, columnEnd - column + 1);
  return isRange(target) ? target[AREA] : range[AREA];
}
