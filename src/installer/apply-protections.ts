/**
 * Makes the product's protections anew: what an interrupted run left half-made goes, the shop's own ones stay.
 *
 * The description is set last: only a protection that bears it is done. One without it is hard for everybody but the
 * installer, so it must not be left behind.
 */
import type { ProtectComputed, ProtectHeader, ProtectTab } from './change';
import { wholeColumns } from './column-letters';
import type { Area } from './found';
import { isOurs, PROTECTION_NAMES, type ProtectionName } from './protection-names';
import { sheetAt } from './sheet-at';

type Range = GoogleAppsScript.Spreadsheet.Range;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

export function protectHeader({ on, width }: ProtectHeader, spreadsheet: Spreadsheet): void {
  const sheet = sheetAt(spreadsheet, on);
  warnOnEdit(sheet, 'header', [sheet.getRange(1, 1, 1, width)]);
}

export function protectComputed({ on, runs }: ProtectComputed, spreadsheet: Spreadsheet): void {
  const sheet = sheetAt(spreadsheet, on);
  warnOnEdit(
    sheet,
    'computed',
    runs.map(({ at, span }) => sheet.getRange(wholeColumns(at, span))),
  );
}

function warnOnEdit(sheet: Sheet, name: ProtectionName, ranges: readonly Range[]): void {
  const wanted = ranges.map(areaOf);
  for (const protection of sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE)) {
    const described = { description: protection.getDescription(), area: areaOf(protection.getRange()) };
    if (isOurs(described, name, wanted)) protection.remove();
  }
  for (const range of ranges) range.protect().setWarningOnly(true).setDescription(PROTECTION_NAMES[name]);
}

/** A sheet has one protection: asking again answers with the one it has. */
export function protectTab({ on, warningOnly }: ProtectTab, spreadsheet: Spreadsheet): void {
  const protection = sheetAt(spreadsheet, on).protect();
  protection.setWarningOnly(warningOnly);
  if (!warningOnly) {
    protection.removeEditors(protection.getEditors());
    if (protection.canDomainEdit()) protection.setDomainEdit(false);
  }
  protection.setDescription(PROTECTION_NAMES.tab);
}

export function areaOf(range: Range): Area {
  return { row: range.getRow(), column: range.getColumn(), rows: range.getNumRows(), columns: range.getNumColumns() };
}
