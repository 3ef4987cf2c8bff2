/**
 * Makes a tab's sheet, or finishes one that is still blank.
 *
 * The header row is written last: where it stands, all that is done only once (size, freeze, widths, hidden columns,
 * folds, wrapping, banding, filter, colour) has been done. What Google refuses to do twice is undone first on a sheet
 * that was there already.
 */

import type { ColumnLook, ColumnRun, CreateTab, Fold } from './change';
import { runsOf } from './column-layout';
import { belowHeader, wholeColumns } from './column-letters';
import { sheetAt } from './sheet-at';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

export function createTab({ on, index, colour, columns, wraps, folds }: CreateTab, spreadsheet: Spreadsheet): void {
  const sheet = on.sheetId === null ? spreadsheet.insertSheet(on.name, index) : sheetAt(spreadsheet, on);
  if (sheet.getName() !== on.name) sheet.setName(on.name);
  sheet.setTabColor(colour);
  if (columns.length === 0) return;
  if (on.sheetId !== null) undoHalfMade(sheet, folds);
  fitWidth(sheet, columns.length);
  sheet.setFrozenRows(1);
  for (const { at, span } of runsOfEqual(columns, ({ width }) => width)) {
    sheet.setColumnWidths(at, span, columns[at - 1]?.width ?? 100);
  }
  const hidden = columns.flatMap((column, position) => (column.hidden ? [position + 1] : []));
  for (const { at, span } of runsOf(hidden)) sheet.hideColumns(at, span);
  fold(sheet, folds);
  if (wraps) wrap(sheet, columns);
  const whole = sheet.getRange(wholeColumns(1, columns.length));
  whole.applyRowBanding(SpreadsheetApp.BandingTheme.LIGHT_GREY, true, false);
  whole.createFilter();
  const header = sheet.getRange(1, 1, 1, columns.length);
  header
    .setFontWeight('bold')
    .setVerticalAlignment('middle')
    .setBackgrounds([columns.map((column) => column.colour)]);
  header.setValues([columns.map((column) => column.header)]);
}

/** What nobody sees makes no row higher. */
function wrap(sheet: Sheet, columns: readonly ColumnLook[]): void {
  const seen = columns.flatMap((column, position) => (column.hidden ? [] : [position + 1]));
  for (const { at, span } of runsOf(seen)) {
    sheet.getRange(belowHeader(at, span)).setWrap(true).setVerticalAlignment('middle');
  }
}

/** The button of a fold stands before it: a fold at the end of a tab has no column behind it. */
function fold(sheet: Sheet, folds: readonly Fold[]): void {
  if (folds.length === 0) return;
  sheet.setColumnGroupControlPosition(SpreadsheetApp.GroupControlTogglePosition.BEFORE);
  for (const { at, span } of folds) sheet.getRange(wholeColumns(at, span)).shiftColumnGroupDepth(1);
  sheet.collapseAllColumnGroups();
}

function undoHalfMade(sheet: Sheet, folds: readonly Fold[]): void {
  sheet.getFilter()?.remove();
  for (const banding of sheet.getBandings()) banding.remove();
  for (const { at, span } of folds.filter(({ depth }) => depth === 1)) {
    if (sheet.getMaxColumns() < at + span - 1) continue;
    const depth = deepest(sheet, at, span);
    if (depth > 0) sheet.getRange(wholeColumns(at, span)).shiftColumnGroupDepth(-depth);
  }
}

function deepest(sheet: Sheet, at: number, span: number): number {
  let depth = 0;
  for (let column = at; column < at + span; column++) depth = Math.max(depth, sheet.getColumnGroupDepth(column));
  return depth;
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
