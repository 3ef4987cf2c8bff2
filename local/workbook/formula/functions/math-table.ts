/** Numbers. What takes a list of them is in count-table and statistic-table. */
import type { Arguments } from '../arguments';
import { flatOf } from '../flat';
import { ANY_NUMBER, type FormulaFunction, type FunctionTable, maps, takes, takesArrays } from '../formula-function';
import { rounded, stepped, tidy } from '../rounding';
import { compare, fault, finite, isError, type Scalar, toNumber } from '../values';

function rounding(round: (value: number) => number): FormulaFunction {
  return maps(1, 2, (args) => rounded(args.number(0), args.whole(1, 0), round));
}

/** Of one number; #NUM! where it is not defined. */
function plain(compute: (value: number) => number): FormulaFunction {
  return maps(1, 1, (args) => {
    const value = compute(args.number(0));
    if (Number.isNaN(value)) throw fault('#NUM!');
    return finite(value);
  });
}

/** The operators by their names, which Sheets knows as functions of two. */
function operating(compute: (left: number, right: number) => number): FormulaFunction {
  return maps(2, 2, (args) => finite(compute(args.number(0), args.number(1))));
}

function comparing(holds: (order: number) => boolean): FormulaFunction {
  return maps(2, 2, (args) => holds(compare(args.scalar(0), args.scalar(1))));
}

function quotient(args: Arguments): number {
  const divisor = args.number(1);
  if (divisor === 0) throw fault('#DIV/0!', 'Function DIVIDE parameter 2 cannot be zero.');
  return args.number(0) / divisor;
}

/** support.google.com/docs/answer/3093471: a positive number may not be rounded to a negative factor. */
function toFactor(round: (count: number) => number): FormulaFunction {
  return maps(1, 2, (args) => {
    const [value, factor] = [args.number(0), args.number(1, 1)];
    if (value > 0 && factor < 0) throw fault('#NUM!');
    return stepped(value, factor, round);
  });
}

/** The sign of the factor does not count; by default negative numbers go the same way as positive ones. */
function toFactorMath(round: (count: number) => number, back: (count: number) => number): FormulaFunction {
  return maps(1, 3, (args) => {
    const [value, factor, mode] = [args.number(0), Math.abs(args.number(1, 1)), args.number(2, 0)];
    return stepped(value, factor, value < 0 && mode !== 0 ? back : round);
  });
}

function nearestMultiple(args: Arguments): number {
  const [value, factor] = [args.number(0), args.number(1)];
  if (value * factor < 0) throw fault('#NUM!');
  return factor === 0 ? 0 : (Math.sign(value) || 1) * stepped(Math.abs(value), Math.abs(factor), Math.round);
}

function logarithm(args: Arguments): number {
  const [value, base] = [args.number(0), args.number(1, 10)];
  if (value <= 0 || base <= 0) throw fault('#NUM!');
  if (base === 1) throw fault('#DIV/0!');
  return base === 10 ? Math.log10(value) : base === 2 ? Math.log2(value) : Math.log(value) / Math.log(base);
}

function factorial(value: number): number {
  if (value < 0) return Number.NaN;
  let product = 1;
  for (let factor = 2; factor <= Math.trunc(value) && Number.isFinite(product); factor++) product *= factor;
  return product;
}

/** How many ways to take some of so many; in an order, if that counts. */
function choices(args: Arguments, inOrder: boolean): number {
  const [all, taken] = [args.whole(0), args.whole(1)];
  if (taken < 0 || all < taken) throw fault('#NUM!');
  const steps = inOrder ? taken : Math.min(taken, all - taken);
  let ways = 1;
  for (let step = 1; step <= steps && Number.isFinite(ways); step++) {
    ways *= (all - steps + step) / (inOrder ? 1 : step);
  }
  return finite(Math.round(ways));
}

function divisor(one: number, other: number): number {
  return other === 0 ? one : divisor(other, one % other);
}

function wholes(args: Arguments): number[] {
  return args.numbers().map((value) => {
    if (value < 0) throw fault('#NUM!');
    return Math.trunc(value);
  });
}

/** Away from zero to the next such number. */
function nextOf(isSuch: (size: number) => boolean): FormulaFunction {
  return maps(1, 1, (args) => {
    const value = args.number(0);
    let size = Math.ceil(Math.abs(value));
    if (!isSuch(size)) size++;
    return (Math.sign(value) || 1) * size || 0;
  });
}

/** What is no number counts as 0; whether a truth counts is not documented, and it does not here. */
function sumOfProducts(args: Arguments): number {
  const { source } = args.scope;
  const flats = args.nodes.map((_, index) => flatOf(args.matrix(index), source));
  const [first] = flats;
  if (flats.some(({ rows, columns }) => rows !== first?.rows || columns !== first.columns)) throw fault('#VALUE!');
  const end = flats.reduce((least, { values }) => Math.min(least, values.length), Number.POSITIVE_INFINITY);
  let sum = 0;
  for (let at = 0; at < end; at++) {
    let product = 1;
    for (const { values } of flats) product *= factorOf(values[at] ?? null);
    sum += product;
  }
  return finite(sum);
}

function factorOf(value: Scalar): number {
  if (isError(value)) throw fault(value.error, value.detail);
  return typeof value === 'number' ? value : 0;
}

/** Pairs of numbers from two arrays of one size. */
function pairwise(add: (x: number, y: number) => number): FormulaFunction {
  return takesArrays(2, 2, (args) => {
    const [xs, ys] = [flatOf(args.matrix(0), args.scope.source), flatOf(args.matrix(1), args.scope.source)];
    if (xs.rows !== ys.rows || xs.columns !== ys.columns) throw fault('#N/A');
    let sum = 0;
    xs.values.forEach((x, at) => {
      const y = ys.values[at];
      if (typeof x === 'number' && typeof y === 'number') sum += add(x, y);
    });
    return finite(sum);
  });
}

function inBase(args: Arguments): string {
  const [value, base] = [args.whole(0), args.whole(1)];
  const length = args.whole(2, 0);
  if (value < 0 || base < 2 || base > 36 || length < 0 || length > 255) throw fault('#NUM!');
  return value.toString(base).toUpperCase().padStart(length, '0');
}

function fromBase(args: Arguments): number {
  const [text, base] = [args.text(0).toUpperCase(), args.whole(1)];
  if (base < 2 || base > 36) throw fault('#NUM!');
  const value = Number.parseInt(text, base);
  if (!Number.isFinite(value) || value.toString(base).toUpperCase() !== text.replace(/^0+(?=.)/, ''))
    throw fault('#NUM!');
  return value;
}

function between(args: Arguments): boolean {
  const [value, low, high] = [args.scalar(0), args.scalar(1), args.scalar(2)];
  const [fromLow, fromHigh] = [compare(value, low), compare(value, high)];
  return (args.truth(3, true) ? fromLow >= 0 : fromLow > 0) && (args.truth(4, true) ? fromHigh <= 0 : fromHigh < 0);
}

function randomBetween(args: Arguments): number {
  const [low, high] = [Math.ceil(args.number(0)), Math.floor(args.number(1))];
  if (low > high) throw fault('#NUM!');
  return low + Math.floor(chance(args) * (high - low + 1));
}

function chance(args: Arguments): number {
  return args.scope.source.chance?.() ?? 0;
}

export const MATH_FUNCTIONS: FunctionTable = {
  INT: plain(Math.floor),
  TRUNC: rounding(Math.floor),
  ROUND: rounding(Math.round),
  ROUNDUP: rounding(Math.ceil),
  ROUNDDOWN: rounding(Math.floor),
  MROUND: maps(2, 2, nearestMultiple),
  CEILING: toFactor(Math.ceil),
  FLOOR: toFactor(Math.floor),
  'CEILING.MATH': toFactorMath(Math.ceil, Math.floor),
  'FLOOR.MATH': toFactorMath(Math.floor, Math.ceil),
  MOD: maps(2, 2, (args) => {
    const by = args.number(1);
    if (by === 0) throw fault('#DIV/0!');
    const value = args.number(0);
    return value - by * Math.floor(value / by);
  }),
  QUOTIENT: maps(2, 2, (args) => Math.trunc(quotient(args)) || 0),
  ABS: plain(Math.abs),
  SIGN: plain(Math.sign),
  SQRT: plain(Math.sqrt),
  SQRTPI: plain((value) => Math.sqrt(value * Math.PI)),
  POWER: operating((base, exponent) => base ** exponent),
  POW: operating((base, exponent) => base ** exponent),
  EXP: plain(Math.exp),
  LN: plain((value) => (value > 0 ? Math.log(value) : Number.NaN)),
  LOG: maps(1, 2, logarithm),
  LOG10: plain((value) => (value > 0 ? Math.log10(value) : Number.NaN)),
  PI: takes(0, 0, () => Math.PI),
  RADIANS: plain((value) => (value * Math.PI) / 180),
  DEGREES: plain((value) => (value * 180) / Math.PI),
  SIN: plain(Math.sin),
  COS: plain(Math.cos),
  TAN: plain(Math.tan),
  ASIN: plain(Math.asin),
  ACOS: plain(Math.acos),
  ATAN: plain(Math.atan),
  ATAN2: maps(2, 2, (args) => Math.atan2(args.number(1), args.number(0))),
  SINH: plain(Math.sinh),
  COSH: plain(Math.cosh),
  TANH: plain(Math.tanh),
  FACT: plain(factorial),
  COMBIN: maps(2, 2, (args) => choices(args, false)),
  PERMUT: maps(2, 2, (args) => choices(args, true)),
  GCD: takes(1, ANY_NUMBER, (args) => wholes(args).reduce(divisor, 0)),
  LCM: takes(1, ANY_NUMBER, (args) =>
    wholes(args).reduce((one, other) => (one * other === 0 ? 0 : (one / divisor(one, other)) * other), 1),
  ),
  EVEN: nextOf((size) => size % 2 === 0),
  ODD: nextOf((size) => size % 2 === 1),
  ISEVEN: maps(1, 1, (args) => Math.trunc(args.number(0)) % 2 === 0),
  ISODD: maps(1, 1, (args) => Math.trunc(args.number(0)) % 2 !== 0),
  ISBETWEEN: maps(3, 5, between),
  SUMPRODUCT: takesArrays(1, ANY_NUMBER, sumOfProducts),
  SUMXMY2: pairwise((x, y) => (x - y) ** 2),
  SUMX2MY2: pairwise((x, y) => x ** 2 - y ** 2),
  SUMX2PY2: pairwise((x, y) => x ** 2 + y ** 2),
  BASE: maps(2, 3, inBase),
  DECIMAL: maps(2, 2, fromBase),
  RAND: takes(0, 0, chance),
  RANDBETWEEN: maps(2, 2, randomBetween),
  ADD: operating((left, right) => left + right),
  MINUS: operating((left, right) => left - right),
  MULTIPLY: operating((left, right) => left * right),
  DIVIDE: maps(2, 2, quotient),
  UMINUS: plain((value) => -value || 0),
  UPLUS: maps(1, 1, (args) => args.scalar(0)),
  UNARY_PERCENT: plain((value) => tidy(value / 100)),
  EQ: comparing((order) => order === 0),
  NE: comparing((order) => order !== 0),
  GT: comparing((order) => order > 0),
  GTE: comparing((order) => order >= 0),
  LT: comparing((order) => order < 0),
  LTE: comparing((order) => order <= 0),
  TO_PURE_NUMBER: maps(1, 1, (args) => {
    const value = args.scalar(0);
    return typeof value === 'number'
      ? value
      : typeof value === 'string'
        ? value
        : toNumber(value, args.scope.source.readNumber);
  }),
};
