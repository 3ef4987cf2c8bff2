/**
 * A tab's lines: inserting, deleting, moving, sizes, hiding, freezing. Inserting, deleting and moving take effect at
 * once, after whatever was written before; sizes and freezing are buffered like any write.
 */
import { DOCUMENT, SHEET_ID } from './internals';
import { lookup, SheetGeometry } from './sheet-geometry';
import { deleteLines, freeze, insertLines, lineSize, moveLines, sizeLines } from './sheet-lines';

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
    freeze(this, 'setFrozenColumns', 'COLUMNS', columns);
  }

  setFrozenRows(rows: number): void {
    freeze(this, 'setFrozenRows', 'ROWS', rows);
  }
}
