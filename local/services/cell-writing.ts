/**
 * From what a script writes to what a cell takes: coercion and judgement of a block, all or nothing.
 */
import type { Area, CellEntry, Op } from '../workbook/model';
import { localeRules } from '../workbook/typing/locale-table';
import { cellName } from './a1';
import { RealDate } from './cell-reading';
import type { OpenDocument } from './document';
import { Exception } from './exception';

const MAX_CHARACTERS = 50_000;
const TOO_LONG = 'Your input contains more than the maximum of 50000 characters in a single cell.';
const EMPTY: CellEntry = { value: '' };

/** A copy, since the script may go on changing its own arrays and Dates before the block is judged. */
export function snapshotOf(values: readonly (readonly unknown[])[]): unknown[][] {
  return values.map((row) => row.map((value) => (value instanceof RealDate ? new RealDate(value.getTime()) : value)));
}

/** @throws Exception naming the first refused cell; then nothing of the block is written */
export function valuesOp(document: OpenDocument, area: Area, values: readonly (readonly unknown[])[]): Op {
  const entries = values.map((row, r) => row.map((value, c) => judged(document, area, r, c, value)));
  return { op: 'cells', sheetId: area.sheetId, row: area.row, column: area.column, entries };
}

function judged(document: OpenDocument, area: Area, r: number, c: number, value: unknown): CellEntry {
  const row = area.row + r;
  const column = area.column + c;
  const entry = entryOf(document, area.sheetId, row, column, value);
  const blank = entry.value === '' && entry.formula === undefined;
  if (!blank && !document.workbook.accepts(area.sheetId, row, column, entry))
    throw refused(document, area, row, column);
  return entry;
}

/** A list names its values (from production logs); what other rules add, if anything, is unknown. */
function refused({ workbook }: OpenDocument, { sheetId }: Area, row: number, column: number): Exception {
  const rule = workbook.validations({ sheetId, row, column, rows: 1, columns: 1 })[0]?.[0];
  const [list] = rule?.args ?? [];
  const wanted =
    rule?.criteria === 'VALUE_IN_LIST' && Array.isArray(list)
      ? ` Please enter one of the following values: ${list.join(', ')}.`
      : '';
  return new Exception(
    `The data you entered in cell ${cellName(row, column)} violates the data validation rules set on this cell.${wanted}`,
  );
}

function entryOf(document: OpenDocument, sheetId: number, row: number, column: number, value: unknown): CellEntry {
  if (value === null || value === undefined || value === '') return EMPTY;
  switch (typeof value) {
    case 'string':
      if (value.length > MAX_CHARACTERS) throw new Exception(TOO_LONG);
      return document.workbook.typed(sheetId, row, column, value);
    case 'number':
      return Number.isFinite(value) ? { value } : { value: { error: '#NUM!' } };
    case 'boolean':
      return { value };
    default:
      if (value instanceof Date) return dateEntry(document, sheetId, row, column, value);
      throw new Exception(
        `Cell ${cellName(row, column)} cannot hold ${Array.isArray(value) ? 'an array' : typeof value}`,
      );
  }
}

/** A Date brings its format only into a cell that has none. */
function dateEntry(document: OpenDocument, sheetId: number, row: number, column: number, date: Date): CellEntry {
  if (Number.isNaN(date.getTime())) return { value: { error: '#NUM!' } };
  const { locale, timeZone } = document.workbook.settings;
  const value = document.host.zones.serialOf(timeZone, date.getTime());
  const [[format = ''] = []] = document.workbook.formats({ sheetId, row, column, rows: 1, columns: 1 });
  if (!isUnformatted(format)) return { value };
  const { dateFormat, dateTimeFormat } = localeRules(locale);
  return { value, format: Number.isInteger(value) ? dateFormat : dateTimeFormat };
}

function isUnformatted(format: string): boolean {
  return format === '' || format === 'General';
}

const LARGEST_WORKBOOK_CELLS = 10_000_000;
const LARGEST_SHEET_COLUMNS = 18_278;

/** @param columns the sheet's own, after the change */
export function expectRoomFor(document: OpenDocument, addedCells: number, columns: number): void {
  let cells = addedCells;
  for (const sheet of document.workbook.sheets()) cells += sheet.maxRows * sheet.maxColumns;
  if (cells > LARGEST_WORKBOOK_CELLS) {
    throw new Exception(
      `This action would increase the number of cells in the workbook above the limit of ${LARGEST_WORKBOOK_CELLS} cells.`,
    );
  }
  if (columns > LARGEST_SHEET_COLUMNS) {
    throw new Exception(
      `This action would increase the number of columns above the limit of ${LARGEST_SHEET_COLUMNS}.`,
    );
  }
}
