/** Makes a column that a tab lacks, between or beside the others. The header is written last. */
import type { AddColumn } from './change';
import { belowHeader } from './column-letters';
import { sheetAt } from './sheet-at';

/** A column that is inserted takes its left neighbour's rules and look with it: both are taken off first. */
export function addColumn(
  { on, at, insert, look }: AddColumn,
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
): void {
  const sheet = sheetAt(spreadsheet, on);
  if (insert && at === 1) sheet.insertColumnBefore(1);
  else if (insert) sheet.insertColumnAfter(at - 1);
  sheet.setColumnWidth(at, look.width);
  if (look.hidden) sheet.hideColumns(at);
  else sheet.showColumns(at);
  sheet.getRange(belowHeader(at, 1)).clearDataValidations();
  const header = sheet.getRange(1, at);
  header.clearDataValidations().setNumberFormat('@').setFontWeight('bold').setBackground(look.colour);
  header.setValue(look.header);
}
