/** Text. Positions count from 1, in UTF-16 units as Sheets counts them. */
import { displayed, PLAIN_FORMAT } from '../../number-format';
import { localeRules } from '../../typing/locale-table';
import type { Arguments } from '../arguments';
import { wildcard } from '../criterion';
import { ANY_NUMBER, type FunctionTable, maps, takes } from '../formula-function';
import { rounded } from '../rounding';
import { fault, isError, isMatrix, sound, toText } from '../values';

/** @throws Fault #VALUE! when it is not there */
function foundAt(haystack: string, needle: string, from: number): number {
  const at = from < 1 ? -1 : haystack.indexOf(needle, from - 1);
  if (at === -1) throw fault('#VALUE!');
  return at + 1;
}

/** `*` and `?` stand for anything, `~` takes them literally. */
function searched(haystack: string, needle: string, from: number): number {
  const at = haystack.slice(Math.max(0, from - 1)).search(wildcard(needle, false));
  if (from < 1 || at === -1) throw fault('#VALUE!');
  return at + from;
}

function lengthFrom(args: Arguments, index: number): number {
  const length = args.number(index, 1);
  if (length < 0) throw fault('#VALUE!');
  return Math.trunc(length);
}

function substituted(args: Arguments): string {
  const [text, old, fresh] = [args.text(0), args.text(1), args.text(2)];
  if (old === '') return text;
  if (!args.has(3)) return text.split(old).join(fresh);
  const parts = text.split(old);
  const nth = Math.trunc(args.number(3));
  if (nth < 1 || nth >= parts.length) return text;
  return parts.slice(0, nth).join(old) + fresh + parts.slice(nth).join(old);
}

function joined(args: Arguments): string {
  const texts: string[] = [];
  args.each((value) => texts.push(toText(value)));
  return texts.join('');
}

function joinedWith(args: Arguments, from: number, keepBlank: boolean): string {
  const between = args.text(0);
  const texts: string[] = [];
  for (let index = from; index < args.count; index++) {
    const matrix = args.matrix(index);
    for (let row = 0; row < Math.min(matrix.rows, matrix.filledRows); row++) {
      for (let column = 0; column < matrix.columns; column++) texts.push(toText(matrix.at(row, column)));
    }
  }
  return texts.filter((text) => keepBlank || text !== '').join(between);
}

function asNumber(args: Arguments): number {
  const value = sound(args.scalar(0));
  if (typeof value === 'number') return value;
  const number = typeof value === 'string' ? args.scope.source.readNumber(value) : value === null ? 0 : null;
  if (number === null) throw fault('#VALUE!');
  return number;
}

/** ASCII's first 32 characters go. */
function withoutControls(text: string): string {
  return text
    .split('')
    .filter((character) => character >= ' ')
    .join('');
}

function character(args: Arguments): string {
  const code = args.whole(0);
  if (code < 1 || code > 0x10ffff) throw fault('#NUM!');
  return String.fromCodePoint(code);
}

function codeOf(args: Arguments): number {
  const code = args.text(0).codePointAt(0);
  if (code === undefined) throw fault('#VALUE!');
  return code;
}

const MOST_PLACES = 100;

function fixed(value: number, places: number, isGrouped: boolean): string {
  const text = rounded(value, places, Math.round).toFixed(Math.min(Math.max(0, places), MOST_PLACES));
  return isGrouped ? text.replace(/\B(?=(\d{3})+(?!\d))(?<!\.\d*)/g, ',') : text;
}

function percent(sign: string): string {
  return `%${sign.charCodeAt(0).toString(16).toUpperCase()}`;
}

export const TEXT_FUNCTIONS: FunctionTable = {
  LEN: maps(1, 1, (args) => args.text(0).length),
  TRIM: maps(1, 1, (args) => args.text(0).trim().replace(/ {2,}/g, ' ')),
  UPPER: maps(1, 1, (args) => args.text(0).toUpperCase()),
  LOWER: maps(1, 1, (args) => args.text(0).toLowerCase()),
  PROPER: maps(1, 1, (args) =>
    args
      .text(0)
      .toLowerCase()
      .replace(/(^|[^\p{L}])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase()),
  ),
  LEFT: maps(1, 2, (args) => args.text(0).slice(0, lengthFrom(args, 1))),
  RIGHT: maps(1, 2, (args) => {
    const text = args.text(0);
    return text.slice(Math.max(0, text.length - lengthFrom(args, 1)));
  }),
  MID: maps(3, 3, (args) => {
    const start = Math.trunc(args.number(1)) - 1;
    if (start < 0) throw fault('#VALUE!');
    return args.text(0).slice(start, start + lengthFrom(args, 2));
  }),
  CONCATENATE: takes(1, ANY_NUMBER, joined),
  CONCAT: maps(2, 2, joined),
  JOIN: takes(2, ANY_NUMBER, (args) => joinedWith(args, 1, true)),
  TEXTJOIN: takes(3, ANY_NUMBER, (args) => joinedWith(args, 2, !args.truth(1))),
  REPT: maps(2, 2, (args) => {
    const times = Math.trunc(args.number(1));
    const text = args.text(0);
    if (times < 0 || text.length * times > 50_000) throw fault('#VALUE!');
    return text.repeat(times);
  }),
  TEXT: maps(2, 2, (args) => {
    const value = sound(args.scalar(0));
    const number = typeof value === 'string' ? args.scope.source.readNumber(value) : value;
    return displayed(number ?? value ?? 0, args.text(1), args.scope.source.locale);
  }),
  VALUE: maps(1, 1, asNumber),
  EXACT: maps(2, 2, (args) => args.text(0) === args.text(1)),
  FIND: maps(2, 3, (args) => foundAt(args.text(1), args.text(0), args.number(2, 1))),
  SEARCH: maps(2, 3, (args) => searched(args.text(1), args.text(0), args.number(2, 1))),
  SUBSTITUTE: maps(3, 4, substituted),
  REPLACE: maps(4, 4, (args) => {
    const text = args.text(0);
    const start = Math.trunc(args.number(1)) - 1;
    return text.slice(0, start) + args.text(3) + text.slice(start + Math.trunc(args.number(2)));
  }),
  CHAR: maps(1, 1, character),
  UNICHAR: maps(1, 1, character),
  CODE: maps(1, 1, codeOf),
  UNICODE: maps(1, 1, codeOf),
  CLEAN: maps(1, 1, (args) => withoutControls(args.text(0))),
  FIXED: maps(1, 3, (args) => fixed(args.number(0), args.whole(1, 2), !args.truth(2, false))),
  DOLLAR: maps(1, 2, (args) => {
    const value = args.number(0);
    const { currency } = localeRules(args.scope.source.locale);
    return `${value < 0 ? '-' : ''}${currency}${fixed(Math.abs(value), args.whole(1, 2), true)}`;
  }),
  ENCODEURL: maps(1, 1, (args) => encodeURIComponent(args.text(0)).replace(/[!'()*]/g, percent)),
  TO_TEXT: maps(1, 1, (args) => {
    const value = args.value(0);
    const shownAs = isMatrix(value) && value.formatAt !== undefined ? value.formatAt(0, 0) : PLAIN_FORMAT;
    return displayed(sound(args.scalar(0)) ?? '', shownAs, args.scope.source.locale);
  }),
  HYPERLINK: maps(1, 2, (args) => {
    const label = args.has(1) ? args.value(1) : args.value(0);
    return isMatrix(label) || isError(label) ? args.scalar(args.has(1) ? 1 : 0) : label;
  }),
  IMAGE: maps(1, 4, (args) => {
    args.text(0);
    return '';
  }),
};
