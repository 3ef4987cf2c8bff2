/** What a function of the formula language is: how many arguments it takes and what it makes of them. */
import type { Arguments } from './arguments';
import type { Value } from './values';

export interface FormulaFunction {
  readonly least: number;
  readonly most: number;
  /** @throws Fault */
  readonly compute: (args: Arguments) => Value;
}

export type FunctionTable = Readonly<Record<string, FormulaFunction>>;

export function takes(least: number, most: number, compute: (args: Arguments) => Value): FormulaFunction {
  return { least, most, compute };
}

export const ANY_NUMBER = Number.POSITIVE_INFINITY;
