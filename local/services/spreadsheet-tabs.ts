/**
 * Adding, deleting and ordering tabs. A new tab has 1,000 rows and 26 columns, as on Google.
 */
import { expectRoomFor } from './cell-writing';
import type { OpenDocument } from './document';
import { Exception, NotEmulated, signatureMismatch } from './exception';
import { expectFreeName, nextFreeName } from './sheet-names';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
const NEW_ROWS = 1000;
const NEW_COLUMNS = 26;

/** Every overload: (), (index), (name), (name, index), each with options. A template is not emulated. */
export function insertSheet(document: OpenDocument, args: readonly unknown[]): Sheet {
  const name = args.find((arg) => typeof arg === 'string');
  const index = args.find((arg) => typeof arg === 'number');
  const options = args.find((arg) => typeof arg === 'object' && arg !== null);
  const known = [name, index, options].filter((arg) => arg !== undefined).length;
  if (known !== args.length) throw signatureMismatch('SpreadsheetApp.Spreadsheet.insertSheet', args);
  if (options !== undefined && 'template' in (options as object)) {
    throw new NotEmulated('SpreadsheetApp.Spreadsheet.insertSheet with a template');
  }
  return document.call('structure', 'Spreadsheet.insertSheet', {}, () => {
    document.expectFileEditable();
    const chosen = (name as string | undefined) ?? nextFreeName(document);
    expectFreeName(document, chosen);
    expectRoomFor(document, NEW_ROWS * NEW_COLUMNS, NEW_COLUMNS);
    const sheetId = document.host.freshId();
    const at = clamp((index as number | undefined) ?? afterActive(document), document.workbook.sheets().length);
    document.change({ op: 'addSheet', sheetId, name: chosen, index: at, rows: NEW_ROWS, columns: NEW_COLUMNS });
    document.activeSheetId = sheetId;
    return document.sheet(sheetId);
  });
}

function clamp(index: number, count: number): number {
  return Math.max(0, Math.min(Math.trunc(index), count));
}

/** Without an index a new tab stands behind the active one. */
function afterActive(document: OpenDocument): number {
  return document.workbook.sheets().findIndex(({ sheetId }) => sheetId === document.activeSheetId) + 1;
}

export function deleteSheet(document: OpenDocument, sheetId: number): void {
  document.call('structure', 'Spreadsheet.deleteSheet', {}, () => {
    document.view(sheetId);
    const others = document.workbook.sheets().filter((sheet) => sheet.sheetId !== sheetId && !sheet.hidden);
    if (others.length === 0) throw new Exception("You can't remove all the sheets in a document.");
    document.expectEditable(document.wholeSheet(sheetId));
    document.change({ op: 'deleteSheet', sheetId });
  });
}

/** @param position counted from 1 */
export function moveSheet(document: OpenDocument, sheetId: number, position: number): void {
  document.call('structure', 'Spreadsheet.moveActiveSheet', {}, () => {
    const count = document.workbook.sheets().length;
    if (position < 1 || position > count) throw new Exception(`Invalid argument: ${position}`);
    document.expectFileEditable();
    document.change({ op: 'moveSheet', sheetId, index: Math.trunc(position) - 1 });
  });
}
