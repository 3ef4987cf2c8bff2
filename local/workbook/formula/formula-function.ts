/** What a function of the formula language is: how many arguments it takes and what it makes of them. */
import type { Arguments } from './arguments';
import type { Value } from './values';

export interface FormulaFunction {
  readonly least: number;
  readonly most: number;
  /** @throws Fault */
  readonly compute: (args: Arguments) => Value;
  /** Which arguments take one value: given an array inside ARRAYFORMULA, the function is computed for each of it. */
  readonly single?: (index: number, count: number) => boolean;
  /** Its arguments are computed as inside ARRAYFORMULA, as FILTER's and SUMPRODUCT's are. */
  readonly arrays?: boolean;
  /** Its result may be an array, which fills the cell's neighbours. */
  readonly fills?: boolean;
}

export type FunctionTable = Readonly<Record<string, FormulaFunction>>;

export const ANY_NUMBER = Number.POSITIVE_INFINITY;

/** A function of whole ranges; nothing is computed element by element. */
export function takes(least: number, most: number, compute: (args: Arguments) => Value): FormulaFunction {
  return { least, most, compute };
}

/** A function of single values. */
export function maps(least: number, most: number, compute: (args: Arguments) => Value): FormulaFunction {
  return { least, most, compute, single: () => true };
}

/** Of arrays, which may be computed on the spot: `FILTER(A2:A; B2:B*2>5)`. */
export function takesArrays(least: number, most: number, compute: (args: Arguments) => Value): FormulaFunction {
  return { least, most, compute, arrays: true };
}

/** The function's result may be an array. */
export function fills(plain: FormulaFunction): FormulaFunction {
  return { ...plain, fills: true };
}
