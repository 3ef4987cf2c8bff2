/** Sums and counts of cells: of all, of those that meet criteria, of those in sight. */
import type { Arguments } from '../arguments';
import { eachMatch, matchingNumbers, pairsOf } from '../conditions';
import { ANY_NUMBER, type FormulaFunction, type FunctionTable, takes } from '../formula-function';
import { faultAsValue } from '../grid';
import { rangeOf } from '../range';
import { eachCell, finite, isMatrix, type Matrix, type Scalar, sound } from '../values';
import { average, greatest, least, product, sum, sumOfSquares } from './number-lists';
import { subtotal } from './subtotal';

function over(reduce: (numbers: readonly number[]) => number): FormulaFunction {
  return takes(1, ANY_NUMBER, (args) => finite(reduce(args.numbers())));
}

/** Truths count as 1 and 0, text in ranges as 0 (support.google.com/docs/answer/3093633). */
function overAll(reduce: (numbers: readonly number[]) => number): FormulaFunction {
  return takes(1, ANY_NUMBER, (args) => {
    const found: number[] = [];
    args.each((value) => {
      const plain = sound(value);
      if (plain !== null) found.push(typeof plain === 'string' ? 0 : Number(plain));
    });
    return finite(reduce(found));
  });
}

/** Errors are counted like anything else. */
function counting(counts: (value: Scalar, fromRange: boolean, args: Arguments) => boolean): FormulaFunction {
  return takes(1, ANY_NUMBER, (args) => {
    let count = 0;
    for (let index = 0; index < args.count; index++) {
      const value = faultAsValue(() => args.value(index));
      if (isMatrix(value)) {
        eachCell(value, (cell) => {
          if (counts(cell, true, args)) count++;
        });
      } else if (counts(value as Scalar, false, args)) count++;
    }
    return count;
  });
}

/** Case counts; blanks do not: null. */
function distinctKey(value: Scalar): string | null {
  if (value === null || value === '') return null;
  return typeof value === 'object' ? value.error : `${typeof value}:${value}`;
}

function countDistinct(args: Arguments): number {
  const keys = new Set<string>();
  args.each((value) => {
    const key = distinctKey(value);
    if (key !== null) keys.add(key);
  });
  return keys.size;
}

function countMatches(args: Arguments): number {
  let count = 0;
  eachMatch(pairsOf(args, 0), null, args.scope.source, () => count++);
  return count;
}

/** The first argument's values, where the pairs hold. */
function distinctMatches(args: Arguments): number {
  const range = args.matrix(0);
  const keys = new Set<string>();
  eachMatch(pairsOf(args, 1), range, args.scope.source, (at) => {
    const key = distinctKey(range.at(Math.floor(at / range.columns), at % range.columns));
    if (key !== null) keys.add(key);
  });
  return keys.size;
}

/** SUMIFS' shape: first the numbers, then the pairs. */
function ofMatching(reduce: (numbers: readonly number[]) => number): FormulaFunction {
  const compute = (args: Arguments) =>
    finite(reduce(matchingNumbers(pairsOf(args, 1), args.matrix(0), args.scope.source)));
  return { ...takes(3, ANY_NUMBER, compute), single: (index) => index > 0 && index % 2 === 0 };
}

/** SUMIF's shape: the range, its criterion, and where to add up, which begins there and has the first one's size. */
function ofMatchingIf(reduce: (numbers: readonly number[]) => number): FormulaFunction {
  const compute = (args: Arguments) => {
    const tested = args.matrix(0);
    const numbers = args.has(2) ? resized(args.matrix(2), tested, args) : tested;
    return finite(reduce(matchingNumbers([[tested, args.scalar(1)]], numbers, args.scope.source, false)));
  };
  return { ...takes(2, 3, compute), single: (index) => index === 1 };
}

/** As many rows and columns as the tested range has, as far as the grid goes: beyond it nothing is added up. */
function resized(range: Matrix, { rows, columns }: Matrix, args: Arguments): Matrix {
  if (range.origin === undefined || (range.rows === rows && range.columns === columns)) return range;
  const { sheetId, row, column } = range.origin;
  const size = args.scope.source.size(sheetId);
  return rangeOf({ sheetId, row, column, rows: Math.min(rows, size.rows - row + 1), columns }, args.scope);
}

function countBlank(args: Arguments): number {
  let blank = 0;
  for (let index = 0; index < args.count; index++) {
    const matrix = args.matrix(index);
    let filled = 0;
    eachCell(matrix, (value) => {
      if (value !== null && value !== '') filled++;
    });
    blank += matrix.rows * matrix.columns - filled;
  }
  return blank;
}

export const COUNT_FUNCTIONS: FunctionTable = {
  SUM: over(sum),
  SUMSQ: over(sumOfSquares),
  PRODUCT: over(product),
  AVERAGE: over(average),
  AVERAGEA: overAll(average),
  MIN: over(least),
  MINA: overAll(least),
  MAX: over(greatest),
  MAXA: overAll(greatest),
  COUNT: counting(
    (value, fromRange, { scope }) =>
      typeof value === 'number' || (!fromRange && typeof value === 'string' && scope.source.readNumber(value) !== null),
  ),
  COUNTA: counting((value, fromRange) => !fromRange || value !== null),
  COUNTBLANK: takes(1, ANY_NUMBER, countBlank),
  COUNTUNIQUE: takes(1, ANY_NUMBER, countDistinct),
  COUNTIF: { ...takes(2, 2, countMatches), single: (index) => index === 1 },
  COUNTIFS: { ...takes(2, ANY_NUMBER, countMatches), single: (index) => index % 2 === 1 },
  COUNTUNIQUEIFS: takes(3, ANY_NUMBER, distinctMatches),
  SUMIF: ofMatchingIf(sum),
  SUMIFS: ofMatching(sum),
  AVERAGEIF: ofMatchingIf(average),
  AVERAGEIFS: ofMatching(average),
  MAXIFS: ofMatching(greatest),
  MINIFS: ofMatching(least),
  SUBTOTAL: takes(2, ANY_NUMBER, subtotal),
};
