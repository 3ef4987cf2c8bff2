/**
 * Which values an argument of a service may be, by the kinds that signature-table.ts names: `number`, `string`,
 * `boolean`, `date`, `object`, `any`, a class or enum by its full name, `…[]` of any of them, `…?` for "or null".
 *
 * Knows nothing of particular methods. NaN is no number, and undefined stands for nothing but `any`: what Google makes
 * of either is not documented; the stricter is taken.
 */
import { SERVICE } from './internals';

type Judge = (value: unknown) => boolean;

const PLAIN: Readonly<Record<string, Judge>> = {
  any: () => true,
  boolean: (value) => typeof value === 'boolean',
  date: (value) => Object.prototype.toString.call(value) === '[object Date]',
  null: (value) => value === null,
  number: (value) => typeof value === 'number' && !Number.isNaN(value),
  object: (value) => typeof value === 'object' && value !== null && !Array.isArray(value),
  string: (value) => typeof value === 'string',
};

/** The full name of a service's object or constant, e.g. `SpreadsheetApp.Range`; undefined for anything else. */
export function serviceOf(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null || !(SERVICE in value)) return undefined;
  return value[SERVICE] as string;
}

function judgeOf(kind: string): Judge {
  if (kind.endsWith('?')) {
    const other = judgeOf(kind.slice(0, -1));
    return (value) => value === null || other(value);
  }
  if (kind.endsWith('[]')) {
    if (kind === 'any[]') return (value) => Array.isArray(value);
    const element = judgeOf(kind.slice(0, -2));
    return (value) => Array.isArray(value) && value.every(element);
  }
  return PLAIN[kind] ?? ((value) => serviceOf(value) === kind);
}

/** @param overloads kinds divided by commas, overloads by bars: `number,number|string`; '' takes nothing */
export function signatureOf(overloads: string): (args: readonly unknown[]) => boolean {
  if (overloads === '') return (args) => args.length === 0;
  const judges = overloads.split('|').map((one) => (one === '' ? [] : one.split(',').map(judgeOf)));
  return (args) => judges.some((kinds) => kinds.length === args.length && kinds.every((judge, at) => judge(args[at])));
}
