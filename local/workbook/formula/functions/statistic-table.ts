/** Places in a list, spreads, and how two lists go together. */
import {
  AVEDEV,
  CORREL,
  COVAR,
  FORECAST,
  GEOMEAN,
  HARMEAN,
  INTERCEPT,
  KURT,
  NORMDIST,
  NORMINV,
  RSQ,
  SKEW,
  SLOPE,
  STEYX,
  TRIMMEAN,
} from '@formulajs/formulajs';
import type { Arguments } from '../arguments';
import { flatOf } from '../flat';
import { ANY_NUMBER, type FormulaFunction, type FunctionTable, fills, maps, takes } from '../formula-function';
import { columnOf } from '../grid';
import { numberFrom } from '../library';
import { fault, finite, type Matrix } from '../values';
import {
  ascending,
  median,
  mode,
  nthLargest,
  nthSmallest,
  percentile,
  percentileExclusive,
  populationVariance,
  squaredDeviations,
  sum,
  variance,
} from './number-lists';

type Numbers = readonly number[];

function over(reduce: (numbers: Numbers) => number): FormulaFunction {
  return takes(1, ANY_NUMBER, (args) => finite(reduce(args.numbers())));
}

function numbersOf(matrix: Matrix, args: Arguments): number[] {
  return flatOf(matrix, args.scope.source).values.filter((value) => typeof value === 'number');
}

/** Of a list and one number about it. */
function overWith(compute: (numbers: Numbers, about: number) => number): FormulaFunction {
  const called = takes(2, 2, (args) => finite(compute(numbersOf(args.matrix(0), args), args.number(1))));
  return { ...called, single: (index) => index === 1 };
}

/** Of two lists, pair by pair; pairs with anything but numbers do not count. @throws Fault #N/A on unequal sizes */
function pairs(args: Arguments, one: number, other: number): [number[], number[]] {
  const [ys, xs] = [flatOf(args.matrix(one), args.scope.source), flatOf(args.matrix(other), args.scope.source)];
  if (ys.rows * ys.columns !== xs.rows * xs.columns) throw fault('#N/A');
  const found: [number[], number[]] = [[], []];
  ys.values.forEach((y, at) => {
    const x = xs.values[at];
    if (typeof y !== 'number' || typeof x !== 'number') return;
    found[0].push(y);
    found[1].push(x);
  });
  if (found[0].length === 0) throw fault('#DIV/0!');
  return found;
}

function paired(compute: (ys: number[], xs: number[]) => unknown): FormulaFunction {
  return takes(2, 2, (args) => {
    const [ys, xs] = pairs(args, 0, 1);
    const result = compute(ys, xs);
    if (typeof result === 'number' && !Number.isFinite(result)) throw fault('#DIV/0!');
    return numberFrom(result);
  });
}

/** Equals share the best place, or the mean of theirs. @throws Fault #N/A for a value that is not in the list */
function rank(share: 'best' | 'mean'): FormulaFunction {
  const compute = (args: Arguments) => {
    const [value, isAscending] = [args.number(0), args.truth(2, false)];
    let [better, equal] = [0, 0];
    for (const other of numbersOf(args.matrix(1), args)) {
      if (other === value) equal++;
      else if (isAscending ? other < value : other > value) better++;
    }
    if (equal === 0) throw fault('#N/A');
    return better + 1 + (share === 'mean' ? (equal - 1) / 2 : 0);
  };
  return { ...takes(2, 3, compute), single: (index) => index !== 1 };
}

/** support.google.com/docs/answer/3094282: 0 the least, 2 the median, 4 the greatest */
function quartile(numbers: Numbers, which: number): number {
  const quarter = Math.trunc(which);
  if (quarter < 0 || quarter > 4) throw fault('#NUM!');
  return percentile(numbers, quarter / 4);
}

/** The share of the list below a value, between two of its members in proportion. @throws Fault #N/A outside the list */
function percentRank(numbers: Numbers, value: number): number {
  const sorted = ascending(numbers);
  const above = sorted.findIndex((other) => other >= value);
  const [low, high] = [sorted[above - 1], sorted[above]];
  if (above === -1 || high === undefined || value < (sorted[0] ?? value)) throw fault('#N/A');
  const place = high === value || low === undefined ? above : above - 1 + (value - low) / (high - low);
  return Math.floor((place / (sorted.length - 1)) * 1000 + 1e-9) / 1000;
}

/** How many values lie in each class up to its bound, and how many above the last. */
function frequency(args: Arguments): Matrix {
  const bounds = ascending(numbersOf(args.matrix(1), args));
  const counts = new Array<number>(bounds.length + 1).fill(0);
  for (const value of numbersOf(args.matrix(0), args)) {
    const at = bounds.findIndex((bound) => value <= bound);
    const place = at === -1 ? bounds.length : at;
    counts[place] = (counts[place] ?? 0) + 1;
  }
  return columnOf(counts);
}

function weighted(args: Arguments): number {
  const [values, weights] = pairs(args, 0, 1);
  if (weights.some((weight) => weight < 0)) throw fault('#VALUE!');
  const total = sum(weights);
  if (total === 0) throw fault('#DIV/0!');
  return sum(values.map((value, at) => value * (weights[at] ?? 0))) / total;
}

const STANDARD = { mean: 0, deviation: 1 };

export const STATISTIC_FUNCTIONS: FunctionTable = {
  RANK: rank('best'),
  'RANK.EQ': rank('best'),
  'RANK.AVG': rank('mean'),
  PERCENTILE: overWith(percentile),
  'PERCENTILE.INC': overWith(percentile),
  'PERCENTILE.EXC': overWith(percentileExclusive),
  QUARTILE: overWith(quartile),
  'QUARTILE.INC': overWith(quartile),
  PERCENTRANK: overWith(percentRank),
  'PERCENTRANK.INC': overWith(percentRank),
  MEDIAN: over(median),
  MODE: over(mode),
  'MODE.SNGL': over(mode),
  LARGE: overWith((numbers, nth) => nthLargest(numbers, Math.trunc(nth))),
  SMALL: overWith((numbers, nth) => nthSmallest(numbers, Math.trunc(nth))),
  STDEV: over((numbers) => Math.sqrt(variance(numbers))),
  'STDEV.S': over((numbers) => Math.sqrt(variance(numbers))),
  STDEVP: over((numbers) => Math.sqrt(populationVariance(numbers))),
  'STDEV.P': over((numbers) => Math.sqrt(populationVariance(numbers))),
  VAR: over(variance),
  'VAR.S': over(variance),
  VARP: over(populationVariance),
  'VAR.P': over(populationVariance),
  DEVSQ: over(squaredDeviations),
  AVEDEV: over((numbers) => numberFrom(AVEDEV([...numbers]))),
  GEOMEAN: over((numbers) => numberFrom(positive(numbers, GEOMEAN))),
  HARMEAN: over((numbers) => numberFrom(positive(numbers, HARMEAN))),
  KURT: over((numbers) => numberFrom(KURT([...numbers]))),
  SKEW: over((numbers) => numberFrom(SKEW([...numbers]))),
  TRIMMEAN: overWith((numbers, share) => numberFrom(TRIMMEAN([...numbers], share))),
  'AVERAGE.WEIGHTED': takes(2, 2, weighted),
  CORREL: paired(CORREL),
  PEARSON: paired(CORREL),
  COVAR: paired(COVAR),
  SLOPE: paired(SLOPE),
  INTERCEPT: paired(INTERCEPT),
  RSQ: paired(RSQ),
  STEYX: paired(STEYX),
  FORECAST: {
    ...takes(3, 3, (args) => numberFrom(FORECAST(args.number(0), ...pairs(args, 1, 2)))),
    single: (index) => index === 0,
  },
  FREQUENCY: fills(takes(2, 2, frequency)),
  STANDARDIZE: maps(3, 3, (args) => {
    const deviation = args.number(2);
    if (deviation <= 0) throw fault('#NUM!');
    return (args.number(0) - args.number(1)) / deviation;
  }),
  NORMDIST: maps(4, 4, (args) => numberFrom(NORMDIST(args.number(0), args.number(1), args.number(2), args.truth(3)))),
  NORMINV: maps(3, 3, (args) => numberFrom(NORMINV(args.number(0), args.number(1), args.number(2)))),
  NORMSDIST: maps(1, 1, (args) => numberFrom(NORMDIST(args.number(0), STANDARD.mean, STANDARD.deviation, true))),
  NORMSINV: maps(1, 1, (args) => numberFrom(NORMINV(args.number(0), STANDARD.mean, STANDARD.deviation))),
};

/** @throws Fault #NUM! unless all are above 0 */
function positive(numbers: Numbers, compute: (numbers: number[]) => unknown): unknown {
  if (numbers.length === 0 || numbers.some((value) => value <= 0)) throw fault('#NUM!');
  return compute([...numbers]);
}
