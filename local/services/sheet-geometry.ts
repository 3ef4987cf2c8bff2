/**
 * A tab as a place: its ranges and what it tells about itself.
 */
import { readA1, readR1C1, splitSheetName } from './a1';
import { readValues } from './cell-reading';
import type { OpenDocument } from './document';
import { SHEET_TYPE } from './enum-table';
import { Exception, signatureMismatch } from './exception';
import { asGoogle, DOCUMENT, SHEET_ID } from './internals';
import { areaAt, rangeAt } from './range-geometry';
import { RangeListEmulation } from './range-list';

type Range = GoogleAppsScript.Spreadsheet.Range;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Geometry =
  | 'getDataRange'
  | 'getIndex'
  | 'getLastColumn'
  | 'getLastRow'
  | 'getMaxColumns'
  | 'getMaxRows'
  | 'getName'
  | 'getParent'
  | 'getRange'
  | 'getRangeList'
  | 'getSheetId'
  | 'getSheetName'
  | 'getSheetValues'
  | 'getType';

export class SheetGeometry implements Pick<Sheet, Geometry> {
  readonly [DOCUMENT]: OpenDocument;
  readonly [SHEET_ID]: number;

  constructor(document: OpenDocument, sheetId: number) {
    this[DOCUMENT] = document;
    this[SHEET_ID] = sheetId;
  }

  /** A1 to the last row and column with content; A1 alone of an empty tab. */
  getDataRange(): Range {
    return lookup(this, 'getDataRange', () => {
      const { rows, columns } = this[DOCUMENT].workbook.extent(this[SHEET_ID]);
      return rangeAt(this[DOCUMENT], this[SHEET_ID], 1, 1, Math.max(rows, 1), Math.max(columns, 1));
    });
  }

  /** Counted from 1. */
  getIndex(): number {
    return lookup(this, 'getIndex', () => {
      const at = this[DOCUMENT].workbook.sheets().findIndex(({ sheetId }) => sheetId === this[SHEET_ID]);
      return at + 1;
    });
  }

  getLastColumn(): number {
    return lookup(this, 'getLastColumn', () => this[DOCUMENT].workbook.extent(this[SHEET_ID]).columns);
  }

  /** Unticked checkboxes and formulas giving '' count as content. */
  getLastRow(): number {
    return lookup(this, 'getLastRow', () => this[DOCUMENT].workbook.extent(this[SHEET_ID]).rows);
  }

  getMaxColumns(): number {
    return lookup(this, 'getMaxColumns', () => this[DOCUMENT].view(this[SHEET_ID]).maxColumns);
  }

  getMaxRows(): number {
    return lookup(this, 'getMaxRows', () => this[DOCUMENT].view(this[SHEET_ID]).maxRows);
  }

  getName(): string {
    return this[DOCUMENT].firstLookup(
      'Sheet.getName',
      String(this[SHEET_ID]),
      () => this[DOCUMENT].view(this[SHEET_ID]).name,
    );
  }

  getSheetName(): string {
    return this.getName();
  }

  getParent(): GoogleAppsScript.Spreadsheet.Spreadsheet {
    return this[DOCUMENT].spreadsheet();
  }

  getRange(...args: readonly unknown[]): Range {
    const [first, column, rows = 1, columns = 1] = args;
    if (typeof first === 'string' && args.length === 1) return rangeNamed(this[DOCUMENT], this[SHEET_ID], first);
    const numbers =
      args.length >= 2 && args.length <= 4 && args.every((one) => typeof one === 'number' && !Number.isNaN(one));
    if (!numbers) throw signatureMismatch('SpreadsheetApp.Sheet.getRange', args);
    return rangeAt(
      this[DOCUMENT],
      this[SHEET_ID],
      first as number,
      column as number,
      rows as number,
      columns as number,
    );
  }

  getRangeList(a1Notations: string[]): GoogleAppsScript.Spreadsheet.RangeList {
    const ranges = a1Notations.map((notation) => rangeNamed(this[DOCUMENT], this[SHEET_ID], notation));
    return asGoogle(new RangeListEmulation(ranges));
  }

  getSheetId(): number {
    return this[SHEET_ID];
  }

  getSheetValues(startRow: number, startColumn: number, numRows: number, numColumns: number): unknown[][] {
    const { [DOCUMENT]: document, [SHEET_ID]: sheetId } = this;
    return document.call('read', 'Sheet.getSheetValues', { cells: numRows * numColumns, rows: numRows }, () =>
      readValues(document, areaAt(document, sheetId, startRow, startColumn, numRows, numColumns)),
    );
  }

  getType(): GoogleAppsScript.Spreadsheet.SheetType {
    return SHEET_TYPE.GRID as unknown as GoogleAppsScript.Spreadsheet.SheetType;
  }
}

/** A look-up that asks the server each time. */
export function lookup<T>(sheet: SheetGeometry, method: string, answer: () => T): T {
  return sheet[DOCUMENT].call('lookup', `Sheet.${method}`, {}, answer);
}

function tabNamed(document: OpenDocument, name: string): number {
  const found = document.workbook.sheets().find((sheet) => sheet.name === name);
  if (found === undefined) throw new Exception('Range not found');
  return found.sheetId;
}

function namedRange(document: OpenDocument, name: string): Range {
  const wanted = name.toLowerCase();
  const found = document.workbook.namedRanges().find((one) => one.name.toLowerCase() === wanted);
  if (found === undefined) throw new Exception('Range not found');
  return document.range({ ...found.area });
}

/** A1 or R1C1 notation, perhaps with another tab's name before it, or the name of a range. */
export function rangeNamed(document: OpenDocument, sheetId: number, a1: string): Range {
  const { name, rest } = splitSheetName(a1);
  if (name !== null) return rangeNamed(document, tabNamed(document, name), rest);
  const span = readA1(a1) ?? readR1C1(a1);
  if (span === null) return namedRange(document, a1);
  const { maxRows, maxColumns } = document.view(sheetId);
  const { row, column, lastRow, lastColumn } = span;
  const area = {
    sheetId,
    row: row ?? 1,
    column: column ?? 1,
    rows: (lastRow ?? maxRows) - (row ?? 1) + 1,
    columns: (lastColumn ?? maxColumns) - (column ?? 1) + 1,
  };
  const inside = area.row >= 1 && area.rows >= 1 && area.columns >= 1;
  if (!inside || (lastRow ?? 1) > maxRows || (lastColumn ?? 1) > maxColumns) throw new Exception('Range not found');
  return document.range(area);
}
