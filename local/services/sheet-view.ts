/**
 * A tab as somebody looks at it: what is selected, gridlines, the side it starts from, lines as wide as their content.
 */
import type { Dimension, SheetSettings } from '../workbook/model';
import { fittingSizes } from './fitting-size';
import { asGoogle, DOCUMENT, SHEET_ID } from './internals';
import {
  activateCell,
  activateRange,
  activateSelection,
  activeRange,
  activeRangeList,
  currentCell,
  selectionObject,
} from './selection';
import { lookup } from './sheet-geometry';
import { queueSheet, sizeLines } from './sheet-lines';
import { SheetOverlaying } from './sheet-overlays';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;
type RangeList = GoogleAppsScript.Spreadsheet.RangeList;

export class SheetViewing extends SheetOverlaying {
  /** No tab here is one of a data source, has a form behind it, or holds what cannot be inserted here. */
  asDataSourceSheet(): null {
    return null;
  }

  getFormUrl(): null {
    return null;
  }

  getDataSourceTables(): never[] {
    return [];
  }

  getDataSourceFormulas(): never[] {
    return [];
  }

  getDataSourcePivotTables(): never[] {
    return [];
  }

  getDrawings(): never[] {
    return [];
  }

  getImages(): never[] {
    return [];
  }

  getPivotTables(): never[] {
    return [];
  }

  getActiveCell(): Range {
    return currentCell(this[DOCUMENT], this[SHEET_ID]);
  }

  getActiveRange(): Range {
    return activeRange(this[DOCUMENT], this[SHEET_ID]);
  }

  getActiveRangeList(): RangeList {
    return activeRangeList(this[DOCUMENT], this[SHEET_ID]);
  }

  getCurrentCell(): Range {
    return currentCell(this[DOCUMENT], this[SHEET_ID]);
  }

  getSelection(): GoogleAppsScript.Spreadsheet.Selection {
    return selectionObject(this[DOCUMENT], this[SHEET_ID]);
  }

  setActiveRange(range: Range): Range {
    return activateRange(this[DOCUMENT], range);
  }

  setActiveRangeList(rangeList: RangeList): RangeList {
    return rangeList.activate();
  }

  setActiveSelection(wanted: Range | string): Range {
    return activateSelection(this[DOCUMENT], this[SHEET_ID], wanted);
  }

  setCurrentCell(cell: Range): Range {
    return activateCell(this[DOCUMENT], cell);
  }

  hasHiddenGridlines(): boolean {
    return lookup(this, 'hasHiddenGridlines', () => this[DOCUMENT].view(this[SHEET_ID]).hiddenGridlines ?? false);
  }

  setHiddenGridlines(hideGridlines: boolean): Sheet {
    return seen(this, 'setHiddenGridlines', { hiddenGridlines: hideGridlines });
  }

  isRightToLeft(): boolean {
    return lookup(this, 'isRightToLeft', () => this[DOCUMENT].view(this[SHEET_ID]).rightToLeft ?? false);
  }

  setRightToLeft(rightToLeft: boolean): Sheet {
    return seen(this, 'setRightToLeft', { rightToLeft });
  }

  autoResizeColumn(columnPosition: number): Sheet {
    return fitted(this, 'autoResizeColumn', 'COLUMNS', columnPosition, 1);
  }

  autoResizeColumns(startColumn: number, numColumns: number): Sheet {
    return fitted(this, 'autoResizeColumns', 'COLUMNS', startColumn, numColumns);
  }

  autoResizeRows(startRow: number, numRows: number): Sheet {
    return fitted(this, 'autoResizeRows', 'ROWS', startRow, numRows);
  }

  /** Heights are never adapted to content here, so forcing one is setting it. */
  setRowHeightsForced(startRow: number, numRows: number, height: number): Sheet {
    return sizeLines(this, 'setRowHeightsForced', 'ROWS', startRow, numRows, { pixels: height });
  }

  isRowHiddenByFilter(rowPosition: number): boolean {
    return lookup(this, 'isRowHiddenByFilter', () =>
      this[DOCUMENT].workbook.filteredRows(this[SHEET_ID]).includes(rowPosition),
    );
  }
}

function seen(sheet: SheetViewing, method: string, set: Partial<SheetSettings>): Sheet {
  queueSheet(sheet, method, { op: 'sheet', sheetId: sheet[SHEET_ID], set });
  return asGoogle<Sheet>(sheet);
}

function fitted(sheet: SheetViewing, method: string, dimension: Dimension, at: number, count: number): Sheet {
  const sizes = lookup(sheet, method, () => fittingSizes(sheet[DOCUMENT], sheet[SHEET_ID], dimension, at, count));
  sizes.forEach((pixels, offset) => {
    sizeLines(sheet, method, dimension, at + offset, 1, { pixels });
  });
  return asGoogle<Sheet>(sheet);
}
