/**
 * Rows as CSV (RFC 4180). What a spreadsheet program would take for a formula gets an apostrophe in front; an import
 * takes it off again.
 */
import Papa from 'papaparse';
import type { WireRow } from './tab-view';

const FORMULA_LIKE = /^[=+\-@\t\r]/;

export function csvText(keys: readonly string[], rows: readonly WireRow[]): string {
  const data = rows.map((row) => keys.map((key) => guarded(row[key] ?? null)));
  return `${Papa.unparse({ fields: [...keys], data }, { newline: '\r\n' })}\r\n`;
}

/** Numbers are no text and keep their sign. */
function guarded(value: string | number | boolean | null): string {
  if (value === null) return '';
  return typeof value === 'string' && FORMULA_LIKE.test(value) ? `'${value}` : String(value);
}
