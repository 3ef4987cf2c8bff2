/** The sheet a change is meant for. */
import type { SheetRef } from './change';

/** @throws Error when it was removed since the plan was made: running again makes another plan */
export function sheetAt(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  { sheetId, name }: SheetRef,
): GoogleAppsScript.Spreadsheet.Sheet {
  const sheet = sheetId === null ? spreadsheet.getSheetByName(name) : spreadsheet.getSheetById(sheetId);
  if (!sheet) throw new Error(`The sheet "${name}" was removed while the installation was running. Run it again.`);
  return sheet;
}
