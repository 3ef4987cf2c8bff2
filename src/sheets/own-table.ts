/**
 * Tables that the merchant keeps in tabs of their own: what stands on top of each, and a whole one as the text of a file.
 * Reads only: such a tab is never written to.
 */
import type { ZoneTable } from '../domain/calendar/zone-table';
import { isDate, type RawCell } from './codec';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export interface TableTop {
  readonly sheetId: number;
  readonly sheet: string;
  /** The last row with content. */
  readonly lastRow: number;
  /** The first rows as text, the header among them. */
  readonly top: readonly (readonly string[])[];
}

/** A title and a line of explanation may stand above a header. */
const TOP_ROWS = 6;
/** Columns looked at for a header. */
const TOP_COLUMNS = 100;

/** Three calls; null for a tab with less than two rows. */
export function readTableTop(sheet: Sheet, zone: ZoneTable): TableTop | null {
  const lastRow = sheet.getLastRow();
  if (lastRow < 2) return null;
  const columns = Math.min(sheet.getLastColumn(), TOP_COLUMNS);
  const values = sheet.getRange(1, 1, Math.min(lastRow, TOP_ROWS), columns).getValues() as RawCell[][];
  const top = values.map((row) => row.map((cell) => textOf(cell, zone)));
  return { sheetId: sheet.getSheetId(), sheet: sheet.getName(), lastRow, top };
}

/**
 * Comma-separated, one line a row of the sheet: line 7 of the text is row 7. Rows above the header become blank lines, and
 * line breaks within cells blanks.
 */
export function readTableText(sheet: Sheet, headerRow: number, zone: ZoneTable): string {
  const rows = sheet.getDataRange().getValues() as RawCell[][];
  return rows
    .map((row, index) => (index < headerRow - 1 ? '' : row.map((cell) => quoted(textOf(cell, zone))).join(',')))
    .join('\n');
}

const quoted = (text: string): string => `"${text.replace(/\s*[\r\n]+\s*/g, ' ').replace(/"/g, '""')}"`;

/** Digits that a number in a cell can be trusted with. */
const PRECISION = 15;

function textOf(cell: RawCell, zone: ZoneTable): string {
  if (typeof cell === 'number') return String(Number(cell.toPrecision(PRECISION)));
  if (!isDate(cell)) return String(cell);
  const text = zone.isoWithOffset(cell.getTime() as Parameters<typeof zone.isoWithOffset>[0]);
  return text.slice(11, 19) === '00:00:00' ? text.slice(0, 10) : text.slice(0, 19).replace('T', ' ');
}
