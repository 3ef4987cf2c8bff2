/** Text. Positions count from 1, in UTF-16 units as Sheets counts them. Patterns are RE2's, read as JavaScript's. */
import { displayed } from '../../number-format';
import type { Arguments } from '../arguments';
import { ANY_NUMBER, type FunctionTable, takes } from '../formula-function';
import { fault, isError, isMatrix, sound, toText } from '../values';

function patternOf(args: Arguments, flags: string): RegExp {
  const text = args.text(1);
  const caseless = text.startsWith('(?i)');
  try {
    return new RegExp(caseless ? text.slice(4) : text, caseless ? `${flags}i` : flags);
  } catch {
    throw fault('#REF!');
  }
}

/** @throws Fault #VALUE! when it is not there */
function foundAt(haystack: string, needle: string, from: number): number {
  const at = from < 1 ? -1 : haystack.indexOf(needle, from - 1);
  if (at === -1) throw fault('#VALUE!');
  return at + 1;
}

/** `*` and `?` stand for anything, `~` takes them literally. */
function searched(haystack: string, needle: string, from: number): number {
  const pattern = needle.replace(/~([*?~])|([*?])|[\\^$.|+()[\]{}]/g, (all, literal, wild) =>
    wild === undefined ? `\\${literal ?? all}` : wild === '*' ? '.*' : '.',
  );
  const at = haystack.slice(from - 1).search(new RegExp(pattern, 'is'));
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

export const TEXT_FUNCTIONS: FunctionTable = {
  LEN: takes(1, 1, (args) => args.text(0).length),
  TRIM: takes(1, 1, (args) => args.text(0).trim().replace(/ {2,}/g, ' ')),
  UPPER: takes(1, 1, (args) => args.text(0).toUpperCase()),
  LOWER: takes(1, 1, (args) => args.text(0).toLowerCase()),
  PROPER: takes(1, 1, (args) =>
    args
      .text(0)
      .toLowerCase()
      .replace(/(^|[^\p{L}])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase()),
  ),
  LEFT: takes(1, 2, (args) => args.text(0).slice(0, lengthFrom(args, 1))),
  RIGHT: takes(1, 2, (args) => {
    const text = args.text(0);
    return text.slice(Math.max(0, text.length - lengthFrom(args, 1)));
  }),
  MID: takes(3, 3, (args) => {
    const start = Math.trunc(args.number(1)) - 1;
    if (start < 0) throw fault('#VALUE!');
    return args.text(0).slice(start, start + lengthFrom(args, 2));
  }),
  CONCATENATE: takes(1, ANY_NUMBER, joined),
  CONCAT: takes(2, 2, joined),
  JOIN: takes(2, ANY_NUMBER, (args) => joinedWith(args, 1, true)),
  TEXTJOIN: takes(3, ANY_NUMBER, (args) => joinedWith(args, 2, !args.truth(1))),
  REPT: takes(2, 2, (args) => {
    const times = Math.trunc(args.number(1));
    const text = args.text(0);
    if (times < 0 || text.length * times > 50_000) throw fault('#VALUE!');
    return text.repeat(times);
  }),
  TEXT: takes(2, 2, (args) => {
    const value = sound(args.scalar(0));
    const number = typeof value === 'string' ? args.scope.source.readNumber(value) : value;
    return displayed(number ?? value ?? 0, args.text(1), args.scope.source.locale);
  }),
  VALUE: takes(1, 1, asNumber),
  EXACT: takes(2, 2, (args) => args.text(0) === args.text(1)),
  FIND: takes(2, 3, (args) => foundAt(args.text(1), args.text(0), args.number(2, 1))),
  SEARCH: takes(2, 3, (args) => searched(args.text(1), args.text(0), args.number(2, 1))),
  SUBSTITUTE: takes(3, 4, substituted),
  REPLACE: takes(4, 4, (args) => {
    const text = args.text(0);
    const start = Math.trunc(args.number(1)) - 1;
    return text.slice(0, start) + args.text(3) + text.slice(start + Math.trunc(args.number(2)));
  }),
  REGEXMATCH: takes(2, 2, (args) => patternOf(args, 'u').test(args.text(0))),
  REGEXEXTRACT: takes(2, 2, (args) => {
    const found = patternOf(args, 'u').exec(args.text(0));
    if (found === null) throw fault('#N/A');
    return found[1] ?? found[0];
  }),
  REGEXREPLACE: takes(3, 3, (args) =>
    args.text(0).replace(patternOf(args, 'gu'), args.text(2).replace(/\\(\d)/g, '$$$1')),
  ),
  CHAR: takes(1, 1, (args) => String.fromCodePoint(Math.trunc(args.number(0)))),
  CODE: takes(1, 1, (args) => {
    const code = args.text(0).codePointAt(0);
    if (code === undefined) throw fault('#VALUE!');
    return code;
  }),
  HYPERLINK: takes(1, 2, (args) => {
    const label = args.has(1) ? args.value(1) : args.value(0);
    return isMatrix(label) || isError(label) ? args.scalar(args.has(1) ? 1 : 0) : label;
  }),
  IMAGE: takes(1, 4, (args) => {
    args.text(0);
    return '';
  }),
};
