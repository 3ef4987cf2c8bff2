/**
 * From what a cell holds to what a script gets: number, boolean, string, Date; '' for empty; errors as their text.
 *
 * A number is a Date only where its format is a date format. Formats are asked for column by column, and only for
 * columns that hold a number, since most cells of a big read are text. Lists of the host's are gone through by number: to
 * iterate over another realm's costs an object a step.
 */
import type { Area, Stored } from '../workbook/model';
import type { OpenDocument } from './document';

export function readValues(document: OpenDocument, area: Area): unknown[][] {
  const values: unknown[][] = [];
  for (let from = 0; from < area.rows; from += SLICE_ROWS) {
    const slice = { ...area, row: area.row + from, rows: Math.min(SLICE_ROWS, area.rows - from) };
    const rows = readSlice(document, slice);
    for (let r = 0; r < rows.length; r += 1) values.push(rows[r]!);
  }
  return values;
}

/** So that of a big read only the script's own copy is kept, and not the host's beside it. */
const SLICE_ROWS = 500;

function readSlice(document: OpenDocument, area: Area): unknown[][] {
  const values: unknown[][] = document.workbook.values(area, ownRow);
  const holdsNumber = ownRow(area.columns);
  for (let r = 0; r < values.length; r += 1) {
    const row = values[r]!;
    for (let c = 0; c < row.length; c += 1) {
      const value = row[c];
      if (typeof value === 'number') holdsNumber[c] = true;
      else if (typeof value === 'object') row[c] = (value as { readonly error: string }).error;
    }
  }
  for (let c = 0; c < area.columns; c += 1) if (holdsNumber[c] === true) turnDates(document, area, values, c);
  return values;
}

/** Of this realm, and not the host's: the script's own. */
const ownRow = (columns: number): Stored[] => new Array<Stored>(columns);

/** The realm's own, which makes the same objects as the execution's and faster (script-date.ts). */
export const RealDate = Date;

function turnDates(document: OpenDocument, area: Area, values: unknown[][], c: number): void {
  const { host, workbook } = document;
  const { timeZone } = workbook.settings;
  for (const { first, last, value: format } of workbook.formatsDown({ ...area, column: area.column + c, columns: 1 })) {
    if (!host.isDateFormat(format)) continue;
    for (let r = first - area.row; r <= last - area.row; r += 1) {
      const row = values[r]!;
      if (typeof row[c] === 'number') row[c] = new RealDate(host.zones.instantOf(timeZone, row[c]));
    }
  }
}

/** Copies the host's rows into arrays of this realm. */
export function copyRows<From, To>(rows: readonly (readonly From[])[], turn: (value: From) => To): To[][] {
  const copy: To[][] = new Array(rows.length);
  for (let r = 0; r < rows.length; r += 1) {
    const row = rows[r]!;
    const line: To[] = new Array(row.length);
    for (let c = 0; c < row.length; c += 1) line[c] = turn(row[c]!);
    copy[r] = line;
  }
  return copy;
}

export function same<T>(value: T): T {
  return value;
}
