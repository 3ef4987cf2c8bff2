/**
 * Number formats: what a format makes of a value, and whether it makes a date of it.
 *
 * Owns plain numbers as Sheets shows them; everything else is numfmt's. Serial numbers follow Sheets, not Excel: no
 * 29 February 1900.
 */
// numfmt 4.0.1's package.json points `require` at a file it does not ship; the path leads past its export map.
import { format as formatted, isDateFormat as isDatePattern } from '../../node_modules/numfmt/dist/index.js';
import type { Stored } from './model';
import { localeRules } from './typing/locale-table';

/** An unformatted cell's. */
export const PLAIN_FORMAT = 'General';

const PLAIN_NAMES: ReadonlySet<string> = new Set(['', PLAIN_FORMAT, 'general', '0.###############']);
const datePatterns = new Map<string, boolean>();

/** Dates, times and durations alike: a number so formatted reads back as a Date. */
export function isDateFormat(format: string): boolean {
  let known = datePatterns.get(format);
  if (known === undefined) {
    known = !PLAIN_NAMES.has(format) && isDatePattern(format);
    datePatterns.set(format, known);
  }
  return known;
}

/** Text stays as typed in such a cell. */
export function isTextFormat(format: string): boolean {
  return format === '@' || format === '@STRING@';
}

/** What the cell shows. An unreadable format shows the plain value. */
export function displayed(value: Stored, format: string, locale: string): string {
  if (typeof value === 'object') return value.error;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (PLAIN_NAMES.has(format) || isTextFormat(format)) return typeof value === 'number' ? plainNumber(value) : value;
  if (value === '') return '';
  const shown = formatted(shortHalves(format), value, {
    locale: localeRules(locale).display,
    leap1900: false,
    throws: false,
    invalid: '\u0000',
  });
  if (shown === '\u0000') return String(value);
  return shown.includes(SMALL) ? shown.replace(SMALL_HALF, (_, half: string) => half.toLowerCase()) : shown;
}

/** Stands before a half of the day that is to be shown small; no cell can show it. */
const SMALL = '\u0001';
const SMALL_HALF = new RegExp(`${SMALL}(.)`, 'g');

/** Sheets knows `a/p` besides `A/P`; numfmt does not. Quoted text stays. */
function shortHalves(format: string): string {
  if (!format.includes('a/p')) return format;
  return format.replace(/"[^"]*"|a\/p/g, (piece) => (piece === 'a/p' ? `"${SMALL}"A/P` : piece));
}

/** Whole numbers in full below 10^15; others with ten significant digits; the very large and small as powers. */
export function plainNumber(value: number): string {
  const size = Math.abs(value);
  if (Number.isInteger(value) && size < 1e15) return String(value === 0 ? 0 : value);
  if (size >= 1e15 || size < 1e-9) return powered(value);
  const rounded = Number(value.toPrecision(10));
  return Math.abs(rounded) >= 1e-6 ? String(rounded) : rounded.toFixed(19).replace(/0+$/, '');
}

/** 1.23457E+19 */
function powered(value: number): string {
  const [digits = '', exponent = '+0'] = value.toExponential(5).split('e');
  const trimmed = digits.includes('.') ? digits.replace(/\.?0+$/, '') : digits;
  return `${trimmed}E${exponent[0]}${exponent.slice(1).padStart(2, '0')}`;
}
