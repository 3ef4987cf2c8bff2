/**
 * Makes a tab's sheet, or finishes one that is still blank.
 *
 * The header row is written last: where it stands, all that is done only once (size, freeze, widths, hidden columns,
 * colour) has been done.
 */

import type { ColumnLook, ColumnRun, CreateTab } from './change';
import { runsOf } from './column-layout';
import { sheetAt } from './sheet-at';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

export function createTab({ on, index, colour, columns }: CreateTab, spreadsheet: Spreadsheet): void {
  const sheet = on.sheetId === null ? spreadsheet.insertSheet(on.name, index) : sheetAt(spreadsheet, on);
  if (sheet.getName() !== on.name) sheet.setName(on.name);
  sheet.setTabColor(colour);
  if (columns.length === 0) return;
  fitWidth(sheet, columns.length);
  sheet.setFrozenRows(1);
  for (const { at, span } of runsOfEqual(columns, ({ width }) => width)) {
    sheet.setColumnWidths(at, span, columns[at - 1]?.width ?? 100);
  }
  const hidden = columns.flatMap((column, position) => (column.hidden ? [position + 1] : []));
  for (const { at, span } of runsOf(hidden)) sheet.hideColumns(at, span);
  const header = sheet.getRange(1, 1, 1, columns.length);
  header.setFontWeight('bold').setBackgrounds([columns.map((column) => column.colour)]);
  header.setValues([columns.map((column) => column.header)]);
}

/** Exactly as many columns as there are headers. */
function fitWidth(sheet: Sheet, wanted: number): void {
  const width = sheet.getMaxColumns();
  if (width < wanted) sheet.insertColumnsAfter(width, wanted - width);
  if (width > wanted) sheet.deleteColumns(wanted + 1, width - wanted);
}

function runsOfEqual(columns: readonly ColumnLook[], of: (column: ColumnLook) => number): ColumnRun[] {
  const runs: { at: number; span: number; value: number }[] = [];
  columns.forEach((column, index) => {
    const last = runs[runs.length - 1];
    const value = of(column);
    if (last?.value === value) last.span++;
    else runs.push({ at: index + 1, span: 1, value });
  });
  return runs;
}
