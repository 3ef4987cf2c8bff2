/** The first tab of a new spreadsheet in memory, and short words for reading it. */
import type { OpenOptions } from '../../../local/index';
import { aWorkbook } from '../script-project';

export type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export function aSheet(options: OpenOptions = {}) {
  const local = aWorkbook('', options);
  const { SpreadsheetApp } = local.globals;
  const spreadsheet = SpreadsheetApp.getActive();
  const sheet = spreadsheet.getSheets()[0]!;
  return {
    local,
    SpreadsheetApp,
    spreadsheet,
    sheet,
    /** Values of an area, row by row. */
    values: (a1: string) => sheet.getRange(a1).getValues(),
    formulas: (a1: string) => sheet.getRange(a1).getFormulas().flat(),
    names: (ranges: readonly GoogleAppsScript.Spreadsheet.Range[]) => ranges.map((range) => range.getA1Notation()),
  };
}
