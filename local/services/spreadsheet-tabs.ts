/**
 * Adding, deleting and ordering tabs. A new tab has 1,000 rows and 26 columns, as on Google.
 */
import { expectRoomFor } from './cell-writing';
import type { OpenDocument } from './document';
import { Exception } from './exception';
import { sheetIdOf } from './internals';
import { type CopyPlace, copySheet } from './sheet-copy';
import { expectFreeName, nameOfCopy, nextFreeName } from './sheet-names';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
const NEW_ROWS = 1000;
const NEW_COLUMNS = 26;

/** Every overload: (), (index), (name), (name, index), each with options. A template is copied as a whole. */
export function insertSheet(document: OpenDocument, args: readonly unknown[]): Sheet {
  const name = args.find((arg) => typeof arg === 'string');
  const index = args.find((arg) => typeof arg === 'number');
  const options = args.find((arg) => typeof arg === 'object') as { readonly template?: Sheet } | undefined;
  const template = options?.template === undefined ? undefined : sheetIdOf(options.template);
  return document.call('structure', 'Spreadsheet.insertSheet', {}, () => {
    document.expectFileEditable();
    const chosen = name ?? nextFreeName(document);
    expectFreeName(document, chosen);
    const at = clamp(index ?? afterActive(document), document.workbook.sheets().length);
    const place = { name: chosen, index: at };
    const sheetId =
      template === undefined ? blankSheet(document, place) : copySheet(document, template, document, place);
    document.activeSheetId = sheetId;
    return document.sheet(sheetId);
  });
}

function blankSheet(document: OpenDocument, place: CopyPlace): number {
  expectRoomFor(document, NEW_ROWS * NEW_COLUMNS, NEW_COLUMNS);
  const sheetId = document.host.freshId();
  document.change({ op: 'addSheet', sheetId, ...place, rows: NEW_ROWS, columns: NEW_COLUMNS });
  return sheetId;
}

/** Behind the original, as `Copy of …`, and the active one. */
export function duplicateSheet(document: OpenDocument, sheetId: number): Sheet {
  return document.call('structure', 'Spreadsheet.duplicateActiveSheet', {}, () => {
    document.expectFileEditable();
    const name = nameOfCopy(document, document.view(sheetId).name);
    const copy = copySheet(document, sheetId, document, { name, index: afterActive(document) });
    document.activeSheetId = copy;
    return document.sheet(copy);
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
