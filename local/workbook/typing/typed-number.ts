/**
 * Numbers as people type them: signs, thousands, percent, currency, exponent, accounting brackets.
 *
 * Refuses what Sheets leaves as text: wrong grouping, two signs, hexadecimal, words, an overflow.
 */
import { localeRules } from './locale-table';

export interface TypedNumber {
  readonly value: number;
  /** The number format that this way of writing implies; undefined for a plain number. */
  readonly format?: string;
}

const CURRENCIES = '$€£¥￥₹';
const NUMBER = new RegExp(
  `^([+-]?)\\s*([${CURRENCIES}]?)\\s*([+-]?)(\\d{1,3}(?:,\\d{3})+|\\d+)?(\\.\\d*)?(?:[eE]([+-]?\\d{1,3}))?\\s*(%?)$`,
);
const BRACKETS = /^\(([^()+-]+)\)$/;

/** @returns null when it is no number */
export function typedNumber(text: string, locale: string): TypedNumber | null {
  const trimmed = text.trim();
  const first = trimmed.charCodeAt(0);
  if (first > 0x39 && !CURRENCIES.includes(trimmed.charAt(0))) return null;
  const bracketed = BRACKETS.exec(trimmed)?.[1];
  if (bracketed !== undefined) {
    const positive = typedNumber(bracketed, locale);
    return positive && { ...positive, value: -positive.value };
  }
  const found = NUMBER.exec(trimmed);
  if (found === null) return null;
  const [, outer = '', currency = '', inner = '', whole = '', fraction = '', exponent, percent = ''] = found;
  if ((whole === '' && fraction.length < 2) || (outer !== '' && inner !== '')) return null;
  if (currency !== '' && (percent !== '' || exponent !== undefined)) return null;
  const digits = `${whole.replace(/,/g, '') || '0'}${fraction === '.' ? '' : fraction}`;
  const size = Number(exponent === undefined ? digits : `${digits}e${exponent}`) / (percent === '' ? 1 : 100);
  if (!Number.isFinite(size)) return null;
  const value = outer === '-' || inner === '-' ? -size : size;
  const format = impliedFormat(
    currency,
    whole.includes(','),
    fraction.length > 1,
    exponent !== undefined,
    percent !== '',
    locale,
  );
  return format === null ? { value } : { value, format };
}

function impliedFormat(
  currency: string,
  grouped: boolean,
  fraction: boolean,
  exponent: boolean,
  percent: boolean,
  locale: string,
): string | null {
  const decimals = fraction ? '.00' : '';
  if (percent) return `0${decimals}%`;
  if (exponent) return '0.00E+00';
  if (currency !== '') return `"${currency === '￥' ? localeRules(locale).currency : currency}"#,##0${decimals}`;
  return grouped ? `#,##0${decimals}` : null;
}
