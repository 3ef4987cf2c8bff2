/** Texts taken apart: by patterns, and by what stands between their parts. What has several parts fills a row. */
import type { Arguments } from '../arguments';
import { type FunctionTable, fills, maps, takes } from '../formula-function';
import { asMatrix, faultAsValue, gridOf, isWide } from '../grid';
import { narrowed } from '../narrowed';
import { patternOf } from '../pattern';
import { fault, type Scalar, toText, type Value } from '../values';

/** One row of parts for each text: the texts of a column inside ARRAYFORMULA, else the one. */
function inRows(args: Arguments, parts: (text: string) => Scalar[]): Value {
  const value = args.value(0);
  if (!args.scope.arrays || !isWide(value)) return rowOf(parts(toText(narrowed(value, args.scope))));
  const texts = asMatrix(value);
  const rows = Array.from({ length: texts.rows }, (_, row) => {
    const found = faultAsValue(() => parts(toText(texts.at(row, 0))));
    return Array.isArray(found) ? found : [found];
  });
  const width = rows.reduce((most, row) => Math.max(most, row.length), 1);
  return gridOf(rows.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? null)));
}

function rowOf(parts: readonly Scalar[]): Value {
  return parts.length === 1 ? (parts[0] ?? null) : gridOf([parts]);
}

/** A part that reads as a number or date becomes one (support.google.com/docs/answer/3094136). */
function split(args: Arguments): Value {
  const [separator, byEach, dropsEmpty] = [args.text(1), args.truth(2, true), args.truth(3, true)];
  if (separator === '') throw fault('#VALUE!');
  return inRows(args, (text) => {
    if (text === '') throw fault('#VALUE!', 'Function SPLIT parameter 1 value should be non-empty.');
    const parts = byEach ? cutAtEach(text, separator) : text.split(separator);
    const kept = dropsEmpty ? parts.filter((part) => part !== '') : parts;
    if (kept.length === 0) return [null];
    return kept.map((part) => (part === '' ? null : (args.scope.source.readNumber(part) ?? part)));
  });
}

function cutAtEach(text: string, separators: string): string[] {
  const parts: string[] = [''];
  for (const character of text) {
    if (separators.includes(character)) parts.push('');
    else parts[parts.length - 1] += character;
  }
  return parts;
}

function extract(args: Arguments): Value {
  const pattern = patternOf(args.text(1));
  return inRows(args, (text) => {
    const found = pattern.exec(text);
    if (found === null)
      throw fault('#N/A', `Function REGEXEXTRACT parameter 2 value "${args.text(1)}" does not match.`);
    return found.length === 1 ? [found[0]] : found.slice(1).map((group) => group ?? '');
  });
}

/** `$1` stands for the first group; `\1` is taken likewise. Nothing else is special. */
function replaced(args: Arguments): string {
  const instead = args.text(2);
  return args.text(0).replace(patternOf(args.text(1), true), (...found: unknown[]) =>
    instead.replace(/[$\\](\d)/g, (_, group: string) => {
      const text = found[Number(group)];
      return typeof text === 'string' ? text : '';
    }),
  );
}

export const REGEX_FUNCTIONS: FunctionTable = {
  REGEXMATCH: maps(2, 2, (args) => patternOf(args.text(1)).test(args.text(0))),
  REGEXEXTRACT: fills(takes(2, 2, extract)),
  REGEXREPLACE: maps(3, 3, replaced),
  SPLIT: fills(takes(2, 4, split)),
};
