/**
 * SpreadsheetApp.Selection, and what is selected: on each tab some ranges and one current cell. A script changes it for
 * itself and for the person before the document.
 */
import { contains } from '../workbook/area';
import type { Area } from '../workbook/model';
import type { OpenDocument } from './document';
import { areaOf, asGoogle, DOCUMENT, SHEET_ID } from './internals';
import { nextDataCell } from './next-data-cell';
import { RangeListEmulation } from './range-list';
import { rangeNamed } from './sheet-geometry';
import { strictClass } from './strict';

type Selection = GoogleAppsScript.Spreadsheet.Selection;
type Range = GoogleAppsScript.Spreadsheet.Range;
type RangeList = GoogleAppsScript.Spreadsheet.RangeList;

/** Of one tab. The last of the ranges is the active one, and holds the current cell. */
export interface SheetSelection {
  readonly areas: readonly Area[];
  readonly current: Area;
}

class SelectionEmulation implements Selection {
  readonly [DOCUMENT]: OpenDocument;
  readonly [SHEET_ID]: number | null;

  /** @param sheetId null: whatever tab is the active one */
  constructor(document: OpenDocument, sheetId: number | null) {
    this[DOCUMENT] = document;
    this[SHEET_ID] = sheetId;
  }

  getActiveRange(): Range {
    return activeRange(this[DOCUMENT], sheetOf(this));
  }

  getActiveRangeList(): RangeList {
    return activeRangeList(this[DOCUMENT], sheetOf(this));
  }

  getActiveSheet(): GoogleAppsScript.Spreadsheet.Sheet {
    return this[DOCUMENT].sheet(sheetOf(this));
  }

  getCurrentCell(): Range {
    return currentCell(this[DOCUMENT], sheetOf(this));
  }

  /** As Ctrl+Shift and an arrow key would extend the active range. */
  getNextDataRange(direction: GoogleAppsScript.Spreadsheet.Direction): Range {
    const document = this[DOCUMENT];
    return document.call('lookup', 'Selection.getNextDataRange', {}, () => {
      const area = areaOf(activeRange(document, sheetOf(this)));
      const name = String(direction);
      const isOnward = name === 'DOWN' || name === 'NEXT';
      const far = { ...area, row: area.row + area.rows - 1, column: area.column + area.columns - 1 };
      const end = nextDataCell(document, isOnward ? { ...far, rows: 1, columns: 1 } : area, name);
      return document.range(spanning(area, end));
    });
  }
}

strictClass(SelectionEmulation, 'SpreadsheetApp.Selection');

function sheetOf(selection: SelectionEmulation): number {
  return selection[SHEET_ID] ?? selection[DOCUMENT].activeSheetId;
}

function spanning(one: Area, other: Area): Area {
  const row = Math.min(one.row, other.row);
  const column = Math.min(one.column, other.column);
  const rows = Math.max(one.row + one.rows, other.row + other.rows) - row;
  const columns = Math.max(one.column + one.columns, other.column + other.columns) - column;
  return { sheetId: one.sheetId, row, column, rows, columns };
}

export function selectionObject(document: OpenDocument, sheetId: number | null = null): Selection {
  return asGoogle<Selection>(new SelectionEmulation(document, sheetId));
}

export function activeRange(document: OpenDocument, sheetId: number): Range {
  const { areas } = document.selected(sheetId);
  return document.range({ ...areas[areas.length - 1]! });
}

export function activeRangeList(document: OpenDocument, sheetId: number): RangeList {
  const ranges = document.selected(sheetId).areas.map((area) => document.range({ ...area }));
  return asGoogle<RangeList>(new RangeListEmulation(ranges));
}

export function currentCell(document: OpenDocument, sheetId: number): Range {
  return document.range({ ...document.selected(sheetId).current });
}

export function activateRange(document: OpenDocument, range: Range): Range {
  const area = areaOf(range);
  document.select(area.sheetId, { areas: [area], current: { ...area, rows: 1, columns: 1 } });
  return range;
}

/** A cell inside a selected range becomes the current one; elsewhere it becomes the whole selection. */
export function activateCell(document: OpenDocument, cell: Range): Range {
  const current = { ...areaOf(cell), rows: 1, columns: 1 };
  const { areas } = document.selected(current.sheetId);
  const around = areas.find((area) => contains(area, current));
  const others = areas.filter((area) => area !== around);
  document.select(current.sheetId, { areas: around === undefined ? [current] : [...others, around], current });
  return cell;
}

/** A range, or its notation; without a tab's name it means that tab. */
export function activateSelection(document: OpenDocument, sheetId: number, wanted: Range | string): Range {
  const range = typeof wanted === 'string' ? rangeNamed(document, sheetId, wanted) : wanted;
  return activateRange(document, range);
}
