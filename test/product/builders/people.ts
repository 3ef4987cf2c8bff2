/** What a colleague does by hand in the grid, where no lock holds anybody back. */
import type { LocalWorkbook } from '../../../local/local-workbook';
import { viewOfTab } from '../../../local/tab-view';
import type { TabKey } from '../../../src/schema/tab-keys';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Where a column stands, counted from 1. */
export function positionOf(shop: LocalWorkbook, tab: TabKey, column: string): number {
  const position = viewOfTab(shop.workbook, tab)?.positions.get(column);
  if (position === undefined) throw new Error(`no column ${tab}.${column}`);
  return position;
}

/** Something done by hand to a tab, landed at once. */
export function byHand(shop: LocalWorkbook, tab: TabKey, act: (sheet: Sheet) => void): void {
  const { SpreadsheetApp } = shop.globals;
  const view = viewOfTab(shop.workbook, tab);
  const sheet = view && SpreadsheetApp.getActiveSpreadsheet().getSheetById(view.sheetId);
  if (!sheet) throw new Error(`no tab ${tab}`);
  act(sheet);
  SpreadsheetApp.flush();
}

export function sorts(shop: LocalWorkbook, tab: TabKey, column: string, ascending: boolean): void {
  const position = positionOf(shop, tab, column);
  byHand(shop, tab, (sheet) => {
    const rows = sheet.getLastRow() - 1;
    if (rows > 1) sheet.getRange(2, 1, rows, sheet.getLastColumn()).sort({ column: position, ascending });
  });
}

export function deletesRow(shop: LocalWorkbook, tab: TabKey, column: string, value: string): void {
  const index = shop.export(tab).findIndex((row) => row[column] === value);
  if (index >= 0) byHand(shop, tab, (sheet) => void sheet.deleteRow(index + 2));
}

/** A blank column right before one of the product's. */
export function insertsColumn(shop: LocalWorkbook, tab: TabKey, before: string): void {
  const position = positionOf(shop, tab, before);
  byHand(shop, tab, (sheet) => void sheet.insertColumnBefore(position));
}

export function renamesHeader(shop: LocalWorkbook, tab: TabKey, column: string, header: string): void {
  const position = positionOf(shop, tab, column);
  byHand(shop, tab, (sheet) => void sheet.getRange(1, position).setValue(header));
}

/** What stands in columns that are not the product's, header included. */
export function strayValues(shop: LocalWorkbook, tab: TabKey): readonly unknown[] {
  const view = viewOfTab(shop.workbook, tab);
  if (view === null) throw new Error(`no tab ${tab}`);
  const own = new Set(view.positions.values());
  const { rows, columns } = shop.workbook.extent(view.sheetId);
  const values = shop.workbook.values({ sheetId: view.sheetId, row: 1, column: 1, rows, columns });
  return values.flatMap((line) => line.filter((value, index) => value !== '' && !own.has(index + 1)));
}
