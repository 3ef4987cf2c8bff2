/**
 * Puts rows below a tab's last one as a person pastes them: text as typed, column by column. Nothing is looked up but the
 * customer whom a row names by account or phone.
 */
import Papa from 'papaparse';
import type { Column } from '../../src/schema/column';
import type { LocalWorkbook } from '../local-workbook';
import { viewOfTab } from '../tab-view';
import type { PastedFile } from './sample-shop-table';

type Row = Readonly<Record<string, string>>;

/** @returns how many rows */
export function pasteRows(workbook: LocalWorkbook, tab: PastedFile['tab'], text: string): number {
  const view = viewOfTab(workbook.workbook, tab);
  if (view === null) throw new Error(`the workbook has no tab ${tab}`);
  const columns: Readonly<Record<string, Column>> = view.tab.columns;
  const rows = rowsOf(workbook, tab, text, 'customerId' in columns);
  if (rows.length === 0) return 0;
  const first = workbook.export(tab).length + 2;
  const spreadsheet = workbook.globals.SpreadsheetApp.getActiveSpreadsheet();
  const sheet = spreadsheet.getSheets().find((one) => one.getSheetId() === view.sheetId)!;
  const missing = first + rows.length - 1 - sheet.getMaxRows();
  if (missing > 0) sheet.insertRowsAfter(sheet.getMaxRows(), missing);
  for (const [key, position] of view.positions) {
    if (rows.every((row) => (row[key] ?? '') === '')) continue;
    sheet.getRange(first, position, rows.length, 1).setValues(rows.map((row) => [row[key] ?? '']));
  }
  workbook.globals.SpreadsheetApp.flush();
  return rows.length;
}

function rowsOf(workbook: LocalWorkbook, tab: string, text: string, namesCustomers: boolean): readonly Row[] {
  const { data } = Papa.parse<Row>(text, { header: true, skipEmptyLines: true });
  if (!namesCustomers) return data;
  const byKey = customersByKey(workbook);
  return data.map(({ customer = '', ...row }, at) => {
    const { id, name } = byKey.get(customer) ?? { id: '', name: customer };
    return { ...row, id: `${tab}-${String(at + 1).padStart(3, '0')}`, customerId: id, customerName: name };
  });
}

interface Named {
  readonly id: string;
  readonly name: string;
}

function customersByKey(workbook: LocalWorkbook): ReadonlyMap<string, Named> {
  const byKey = new Map<string, Named>();
  for (const { id, name, account, phone } of workbook.export('customers')) {
    for (const key of [account, phone]) if (key) byKey.set(String(key), { id: String(id), name: String(name) });
  }
  return byKey;
}
