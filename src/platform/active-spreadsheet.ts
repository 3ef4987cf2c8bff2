/** The spreadsheet that the bundle is bound to or opened in; null in a web app or a run detached from any document. */
export const activeSpreadsheet = (): GoogleAppsScript.Spreadsheet.Spreadsheet | null =>
  SpreadsheetApp.getActiveSpreadsheet() as GoogleAppsScript.Spreadsheet.Spreadsheet | null;
