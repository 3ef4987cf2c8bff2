/**
 * A tab's lines: inserting, deleting, moving, sizes, hiding, freezing. Inserting, deleting and moving take effect at
 * once, after whatever was written before; sizes and freezing are buffered like any write.
 */
import type { Dimension, Op } from '../workbook/model';
import { expectRoomFor } from './cell-writing';
import { Exception, expectTypes, signatureMismatch } from './exception';
import { AREA, asGoogle, DOCUMENT, isRange, SHEET_ID } from './internals';
import { lookup, SheetGeometry } from './sheet-geometry';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;
type Structure =
  | `${'deleteColumn' | 'deleteRow' | 'hideColumn' | 'hideRow' | 'insertColumn' | 'insertRow' | 'showColumn' | 'showRow' | 'moveColumn' | 'moveRow'}s`
  | `insert${'Column' | 'Row'}${'' | 's'}${'After' | 'Before'}`
  | 'deleteColumn'
  | 'deleteRow'
  | 'hideColumn'
  | 'hideRow'
  | 'unhideColumn'
  | 'unhideRow'
  | 'isColumnHiddenByUser'
  | 'isRowHiddenByUser'
  | 'getColumnWidth'
  | 'getRowHeight'
  | 'setColumnWidth'
  | 'setColumnWidths'
  | 'setRowHeight'
  | 'setRowHeights'
  | 'getFrozenColumns'
  | 'getFrozenRows'
  | 'setFrozenColumns'
  | 'setFrozenRows';
type Built = Extract<Structure, keyof Sheet>;

export class SheetStructure extends SheetGeometry implements Pick<Sheet, Built> {
  insertRows(rowIndex: number, numRows = 1): void {
    insertLines(this, 'insertRows', 'ROWS', rowIndex, numRows, 'after');
  }

  insertRowBefore(beforePosition: number): Sheet {
    return insertLines(this, 'insertRowBefore', 'ROWS', beforePosition, 1, 'after');
  }

  insertRowsBefore(beforePosition: number, howMany: number): Sheet {
    return insertLines(this, 'insertRowsBefore', 'ROWS', beforePosition, howMany, 'after');
  }

  insertRowAfter(afterPosition: number): Sheet {
    return insertLines(this, 'insertRowAfter', 'ROWS', afterPosition + 1, 1, 'before');
  }

  insertRowsAfter(afterPosition: number, howMany: number): Sheet {
    return insertLines(this, 'insertRowsAfter', 'ROWS', afterPosition + 1, howMany, 'before');
  }

  insertColumns(columnIndex: number, numColumns = 1): void {
    insertLines(this, 'insertColumns', 'COLUMNS', columnIndex, numColumns, 'after');
  }

  insertColumnBefore(beforePosition: number): Sheet {
    return insertLines(this, 'insertColumnBefore', 'COLUMNS', beforePosition, 1, 'after');
  }

  insertColumnsBefore(beforePosition: number, howMany: number): Sheet {
    return insertLines(this, 'insertColumnsBefore', 'COLUMNS', beforePosition, howMany, 'after');
  }

  insertColumnAfter(afterPosition: number): Sheet {
    return insertLines(this, 'insertColumnAfter', 'COLUMNS', afterPosition + 1, 1, 'before');
  }

  insertColumnsAfter(afterPosition: number, howMany: number): Sheet {
    return insertLines(this, 'insertColumnsAfter', 'COLUMNS', afterPosition + 1, howMany, 'before');
  }

  deleteRow(rowPosition: number): Sheet {
    return deleteLines(this, 'deleteRow', 'ROWS', rowPosition, 1);
  }

  deleteRows(rowPosition: number, howMany: number): void {
    deleteLines(this, 'deleteRows', 'ROWS', rowPosition, howMany);
  }

  deleteColumn(columnPosition: number): Sheet {
    return deleteLines(this, 'deleteColumn', 'COLUMNS', columnPosition, 1);
  }

  deleteColumns(columnPosition: number, howMany: number): void {
    deleteLines(this, 'deleteColumns', 'COLUMNS', columnPosition, howMany);
  }

  /** `destinationIndex` is a position before the move. */
  moveColumns(columnSpec: Range, destinationIndex: number): void {
    moveLines(this, 'moveColumns', 'COLUMNS', columnSpec, destinationIndex);
  }

  moveRows(rowSpec: Range, destinationIndex: number): void {
    moveLines(this, 'moveRows', 'ROWS', rowSpec, destinationIndex);
  }

  hideColumns(columnIndex: number, numColumns = 1): void {
    sizeLines(this, 'hideColumns', 'COLUMNS', columnIndex, numColumns, { hidden: true });
  }

  hideRows(rowIndex: number, numRows = 1): void {
    sizeLines(this, 'hideRows', 'ROWS', rowIndex, numRows, { hidden: true });
  }

  showColumns(columnIndex: number, numColumns = 1): void {
    sizeLines(this, 'showColumns', 'COLUMNS', columnIndex, numColumns, { hidden: false });
  }

  showRows(rowIndex: number, numRows = 1): void {
    sizeLines(this, 'showRows', 'ROWS', rowIndex, numRows, { hidden: false });
  }

  hideColumn(column: Range): void {
    this.hideColumns(column.getColumn(), column.getNumColumns());
  }

  unhideColumn(column: Range): void {
    this.showColumns(column.getColumn(), column.getNumColumns());
  }

  hideRow(row: Range): void {
    this.hideRows(row.getRow(), row.getNumRows());
  }

  unhideRow(row: Range): void {
    this.showRows(row.getRow(), row.getNumRows());
  }

  isColumnHiddenByUser(columnPosition: number): boolean {
    return lineSize(this, 'isColumnHiddenByUser', 'COLUMNS', columnPosition).hidden;
  }

  isRowHiddenByUser(rowPosition: number): boolean {
    return lineSize(this, 'isRowHiddenByUser', 'ROWS', rowPosition).hidden;
  }

  getColumnWidth(columnPosition: number): number {
    return lineSize(this, 'getColumnWidth', 'COLUMNS', columnPosition).pixels;
  }

  getRowHeight(rowPosition: number): number {
    return lineSize(this, 'getRowHeight', 'ROWS', rowPosition).pixels;
  }

  setColumnWidth(columnPosition: number, width: number): Sheet {
    return sizeLines(this, 'setColumnWidth', 'COLUMNS', columnPosition, 1, { pixels: width });
  }

  setColumnWidths(startColumn: number, numColumns: number, width: number): Sheet {
    return sizeLines(this, 'setColumnWidths', 'COLUMNS', startColumn, numColumns, { pixels: width });
  }

  setRowHeight(rowPosition: number, height: number): Sheet {
    return sizeLines(this, 'setRowHeight', 'ROWS', rowPosition, 1, { pixels: height });
  }

  setRowHeights(startRow: number, numRows: number, height: number): Sheet {
    return sizeLines(this, 'setRowHeights', 'ROWS', startRow, numRows, { pixels: height });
  }

  getFrozenColumns(): number {
    return lookup(this, 'getFrozenColumns', () => this[DOCUMENT].view(this[SHEET_ID]).frozenColumns);
  }

  getFrozenRows(): number {
    return lookup(this, 'getFrozenRows', () => this[DOCUMENT].view(this[SHEET_ID]).frozenRows);
  }

  setFrozenColumns(columns: number): void {
    expectTypes('SpreadsheetApp.Sheet.setFrozenColumns', [columns], 'number');
    queueSheet(this, 'setFrozenColumns', { op: 'sheet', sheetId: this[SHEET_ID], set: { frozenColumns: columns } });
  }

  setFrozenRows(rows: number): void {
    expectTypes('SpreadsheetApp.Sheet.setFrozenRows', [rows], 'number');
    queueSheet(this, 'setFrozenRows', { op: 'sheet', sheetId: this[SHEET_ID], set: { frozenRows: rows } });
  }
}

function outOfBounds(dimension: Dimension): Exception {
  return new Exception(`Those ${dimension === 'ROWS' ? 'rows' : 'columns'} are out of bounds.`);
}

function lineCount(sheet: SheetStructure, dimension: Dimension): number {
  const { maxRows, maxColumns } = sheet[DOCUMENT].view(sheet[SHEET_ID]);
  return dimension === 'ROWS' ? maxRows : maxColumns;
}

/** The whole lines, as an area that permissions can be asked about. */
function linesArea(sheet: SheetStructure, dimension: Dimension, at: number, count: number) {
  const whole = sheet[DOCUMENT].wholeSheet(sheet[SHEET_ID]);
  return dimension === 'ROWS' ? { ...whole, row: at, rows: count } : { ...whole, column: at, columns: count };
}

function expectLines(sheet: SheetStructure, dimension: Dimension, at: number, count: number): void {
  if (!(at >= 1 && count >= 1 && at + count - 1 <= lineCount(sheet, dimension))) throw outOfBounds(dimension);
}

function expectNumbers(method: string, ...args: readonly unknown[]): void {
  if (!args.every((one) => typeof one === 'number' && !Number.isNaN(one))) {
    throw signatureMismatch(`SpreadsheetApp.Sheet.${method}`, args);
  }
}

function insertLines(
  sheet: SheetStructure,
  method: string,
  dimension: Dimension,
  at: number,
  count: number,
  inheritFrom: 'before' | 'after',
): Sheet {
  expectNumbers(method, at, count);
  const document = sheet[DOCUMENT];
  document.call('structure', `Sheet.${method}`, {}, () => {
    const { maxRows, maxColumns } = document.view(sheet[SHEET_ID]);
    if (count < 1 || at < 1 || at > lineCount(sheet, dimension) + 1) throw outOfBounds(dimension);
    const columns = dimension === 'COLUMNS' ? maxColumns + count : maxColumns;
    expectRoomFor(document, count * (dimension === 'ROWS' ? maxColumns : maxRows), columns);
    const neighbour = Math.min(Math.max(inheritFrom === 'before' ? at - 1 : at, 1), lineCount(sheet, dimension));
    document.expectEditable(linesArea(sheet, dimension, neighbour, 1));
    document.change({ op: 'insert', sheetId: sheet[SHEET_ID], dimension, at, count, inheritFrom });
  });
  return asGoogle<Sheet>(sheet);
}

function deleteLines(sheet: SheetStructure, method: string, dimension: Dimension, at: number, count: number): Sheet {
  expectNumbers(method, at, count);
  const document = sheet[DOCUMENT];
  document.call('structure', `Sheet.${method}`, {}, () => {
    expectLines(sheet, dimension, at, count);
    const { frozenRows, frozenColumns } = document.view(sheet[SHEET_ID]);
    const frozen = dimension === 'ROWS' ? frozenRows : frozenColumns;
    const total = lineCount(sheet, dimension);
    const deletedUnfrozen = Math.max(0, at + count - 1 - Math.max(frozen, at - 1));
    if (deletedUnfrozen >= total - frozen) {
      throw new Exception(
        `Sorry, it is not possible to delete all non-frozen ${dimension === 'ROWS' ? 'rows' : 'columns'}.`,
      );
    }
    document.expectEditable(linesArea(sheet, dimension, at, count));
    document.change({ op: 'delete', sheetId: sheet[SHEET_ID], dimension, at, count });
  });
  return asGoogle<Sheet>(sheet);
}

function moveLines(sheet: SheetStructure, method: string, dimension: Dimension, spec: Range, to: number): void {
  if (!isRange(spec)) throw signatureMismatch(`SpreadsheetApp.Sheet.${method}`, [spec, to]);
  expectNumbers(method, to);
  const document = sheet[DOCUMENT];
  const { row, rows, column, columns } = spec[AREA];
  const [from, count] = dimension === 'ROWS' ? [row, rows] : [column, columns];
  document.call('structure', `Sheet.${method}`, {}, () => {
    expectLines(sheet, dimension, from, count);
    if (to < 1 || to > lineCount(sheet, dimension) + 1) throw outOfBounds(dimension);
    document.expectEditable(linesArea(sheet, dimension, from, count));
    document.change({ op: 'moveLines', sheetId: sheet[SHEET_ID], dimension, from, count, to });
  });
}

function sizeLines(
  sheet: SheetStructure,
  method: string,
  dimension: Dimension,
  at: number,
  count: number,
  size: { readonly pixels?: number; readonly hidden?: boolean },
): Sheet {
  expectNumbers(method, at, count);
  expectLines(sheet, dimension, at, count);
  queueSheet(sheet, method, { op: 'lineSize', sheetId: sheet[SHEET_ID], dimension, at, count, ...size });
  return asGoogle<Sheet>(sheet);
}

function lineSize(sheet: SheetStructure, method: string, dimension: Dimension, at: number) {
  expectNumbers(method, at);
  return lookup(sheet, method, () => {
    expectLines(sheet, dimension, at, 1);
    return sheet[DOCUMENT].workbook.lineSize(sheet[SHEET_ID], dimension, at);
  });
}

/** Buffered like any write; needs the right to edit the file, not the cells. */
export function queueSheet(sheet: SheetGeometry, method: string, op: Op): void {
  const document = sheet[DOCUMENT];
  document.call('write', `Sheet.${method}`, {}, () => document.queue.add({ area: null, judge: () => [op] }));
}
