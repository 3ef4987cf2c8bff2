/**
 * The changes of lines behind Sheet's methods: bounds, room, permission, then one op.
 */
import type { Dimension, Op } from '../workbook/model';
import { expectRoomFor } from './cell-writing';
import { Exception, signatureMismatch } from './exception';
import { AREA, asGoogle, DOCUMENT, isRange, SHEET_ID } from './internals';
import { lookup, type SheetGeometry } from './sheet-geometry';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

function outOfBounds(dimension: Dimension): Exception {
  return new Exception(`Those ${dimension === 'ROWS' ? 'rows' : 'columns'} are out of bounds.`);
}

function lineCount(sheet: SheetGeometry, dimension: Dimension): number {
  const { maxRows, maxColumns } = sheet[DOCUMENT].view(sheet[SHEET_ID]);
  return dimension === 'ROWS' ? maxRows : maxColumns;
}

/** The whole lines, as an area that permissions can be asked about. */
function linesArea(sheet: SheetGeometry, dimension: Dimension, at: number, count: number) {
  const whole = sheet[DOCUMENT].wholeSheet(sheet[SHEET_ID]);
  return dimension === 'ROWS' ? { ...whole, row: at, rows: count } : { ...whole, column: at, columns: count };
}

function expectLines(sheet: SheetGeometry, dimension: Dimension, at: number, count: number): void {
  if (!(at >= 1 && count >= 1 && at + count - 1 <= lineCount(sheet, dimension))) throw outOfBounds(dimension);
}

function expectNumbers(method: string, ...args: readonly unknown[]): void {
  if (!args.every((one) => typeof one === 'number' && !Number.isNaN(one))) {
    throw signatureMismatch(`SpreadsheetApp.Sheet.${method}`, args);
  }
}

export function insertLines(
  sheet: SheetGeometry,
  method: string,
  dimension: Dimension,
  at: number,
  count: number,
  inheritFrom: 'before' | 'after',
): Sheet {
  expectNumbers(method, at, count);
  const document = sheet[DOCUMENT];
  document.call('structure', `Sheet.${method}`, {}, () => {
    const { maxRows, maxColumns } = document.view(sheet[SHEET_ID]);
    if (count < 1 || at < 1 || at > lineCount(sheet, dimension) + 1) throw outOfBounds(dimension);
    const columns = dimension === 'COLUMNS' ? maxColumns + count : maxColumns;
    expectRoomFor(document, count * (dimension === 'ROWS' ? maxColumns : maxRows), columns);
    const neighbour = Math.min(Math.max(inheritFrom === 'before' ? at - 1 : at, 1), lineCount(sheet, dimension));
    document.expectEditable(linesArea(sheet, dimension, neighbour, 1));
    document.change({
      op: 'insert',
      sheetId: sheet[SHEET_ID],
      dimension,
      at: Math.trunc(at),
      count: Math.trunc(count),
      inheritFrom,
    });
  });
  return asGoogle<Sheet>(sheet);
}

export function deleteLines(
  sheet: SheetGeometry,
  method: string,
  dimension: Dimension,
  at: number,
  count: number,
): Sheet {
  expectNumbers(method, at, count);
  const document = sheet[DOCUMENT];
  document.call('structure', `Sheet.${method}`, {}, () => {
    expectLines(sheet, dimension, at, count);
    const { frozenRows, frozenColumns } = document.view(sheet[SHEET_ID]);
    const frozen = dimension === 'ROWS' ? frozenRows : frozenColumns;
    const total = lineCount(sheet, dimension);
    const deletedUnfrozen = Math.max(0, at + count - 1 - Math.max(frozen, at - 1));
    if (deletedUnfrozen >= total - frozen) {
      throw new Exception(
        `Sorry, it is not possible to delete all non-frozen ${dimension === 'ROWS' ? 'rows' : 'columns'}.`,
      );
    }
    document.expectEditable(linesArea(sheet, dimension, at, count));
    document.change({
      op: 'delete',
      sheetId: sheet[SHEET_ID],
      dimension,
      at: Math.trunc(at),
      count: Math.trunc(count),
    });
  });
  return asGoogle<Sheet>(sheet);
}

export function moveLines(sheet: SheetGeometry, method: string, dimension: Dimension, spec: Range, to: number): void {
  if (!isRange(spec)) throw signatureMismatch(`SpreadsheetApp.Sheet.${method}`, [spec, to]);
  expectNumbers(method, to);
  const document = sheet[DOCUMENT];
  const { sheetId, row, rows, column, columns } = spec[AREA];
  const [from, count] = dimension === 'ROWS' ? [row, rows] : [column, columns];
  document.call('structure', `Sheet.${method}`, {}, () => {
    if (sheetId !== sheet[SHEET_ID]) throw outOfBounds(dimension);
    expectLines(sheet, dimension, from, count);
    if (to < 1 || to > lineCount(sheet, dimension) + 1) throw outOfBounds(dimension);
    document.expectEditable(linesArea(sheet, dimension, from, count));
    document.change({ op: 'moveLines', sheetId: sheet[SHEET_ID], dimension, from, count, to: Math.trunc(to) });
  });
}

export function sizeLines(
  sheet: SheetGeometry,
  method: string,
  dimension: Dimension,
  at: number,
  count: number,
  size: { readonly pixels?: number; readonly hidden?: boolean },
): Sheet {
  expectNumbers(method, at, count);
  expectLines(sheet, dimension, at, count);
  const lines = { at: Math.trunc(at), count: Math.trunc(count) };
  queueSheet(sheet, method, { op: 'lineSize', sheetId: sheet[SHEET_ID], dimension, ...lines, ...size });
  return asGoogle<Sheet>(sheet);
}

export function lineSize(sheet: SheetGeometry, method: string, dimension: Dimension, at: number) {
  expectNumbers(method, at);
  return lookup(sheet, method, () => {
    expectLines(sheet, dimension, at, 1);
    return sheet[DOCUMENT].workbook.lineSize(sheet[SHEET_ID], dimension, at);
  });
}

/** Of fewer than none Google's words are unknown: as of other lines that are not there. */
export function freeze(sheet: SheetGeometry, method: string, dimension: Dimension, count: number): void {
  expectNumbers(method, count);
  if (count < 0) throw outOfBounds(dimension);
  if (count >= lineCount(sheet, dimension))
    throw new Exception(`You can't freeze all visible ${dimension === 'ROWS' ? 'rows' : 'columns'} on the sheet.`);
  const set = dimension === 'ROWS' ? { frozenRows: Math.trunc(count) } : { frozenColumns: Math.trunc(count) };
  queueSheet(sheet, method, { op: 'sheet', sheetId: sheet[SHEET_ID], set });
}

/** Buffered like any write; needs the right to edit the file, not the cells. */
export function queueSheet(sheet: SheetGeometry, method: string, op: Op): void {
  const document = sheet[DOCUMENT];
  document.call('write', `Sheet.${method}`, {}, () => document.queue.add({ area: null, judge: () => [op] }));
}
