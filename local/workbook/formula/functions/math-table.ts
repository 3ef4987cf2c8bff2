/** Numbers, and counting cells. */
import type { Arguments } from '../arguments';
import { matcherOf } from '../criterion';
import { ANY_NUMBER, type FunctionTable, takes } from '../formula-function';
import { eachCell, Fault, fault, finite, isError, type Matrix, type Scalar, sound } from '../values';

function rounded(value: number, places: number, round: (value: number) => number): number {
  const size = Math.abs(value);
  const shifted = Number(`${size}e${places}`);
  if (!Number.isFinite(shifted)) return value;
  return (Math.sign(value) || 1) * Number(`${round(shifted)}e${-places}`) || 0;
}

function rounding(round: (value: number) => number) {
  return takes(1, 2, (args) => rounded(args.number(0), Math.trunc(args.number(1, 0)), round));
}

function total(args: Arguments): { sum: number; count: number; least: number; most: number } {
  const result = { sum: 0, count: 0, least: Number.POSITIVE_INFINITY, most: Number.NEGATIVE_INFINITY };
  args.eachNumber((value) => {
    result.sum += value;
    result.count++;
    if (value < result.least) result.least = value;
    if (value > result.most) result.most = value;
  });
  return result;
}

function counted(args: Arguments, counts: (value: Scalar, fromRange: boolean) => boolean): number {
  let count = 0;
  for (let index = 0; index < args.count; index++) {
    try {
      const value = args.value(index);
      if (typeof value === 'object' && value !== null && 'rows' in value) {
        eachCell(value, (cell) => {
          if (counts(cell, true)) count++;
        });
      } else if (counts(value, false)) count++;
    } catch (thrown) {
      if (!(thrown instanceof Fault)) throw thrown;
      if (counts(thrown.value, false)) count++;
    }
  }
  return count;
}

/** Visits the places where every (range, criterion) pair from `first` on holds. @throws Fault #VALUE! on unequal sizes */
function eachMatch(args: Arguments, first: number, visit: (row: number, column: number) => void): void {
  const pairs: { matrix: Matrix; matches: (value: Scalar) => boolean }[] = [];
  for (let at = first; at + 1 < args.count; at += 2) {
    pairs.push({ matrix: args.matrix(at), matches: matcherOf(args.scalar(at + 1), args.scope.source.readNumber) });
  }
  const [lead] = pairs;
  if (lead === undefined) throw fault('#N/A');
  if (pairs.some(({ matrix }) => matrix.rows !== lead.matrix.rows || matrix.columns !== lead.matrix.columns))
    throw fault('#VALUE!');
  const matchesBlank = pairs.every(({ matches }) => matches(null));
  const rows = matchesBlank ? lead.matrix.rows : Math.min(lead.matrix.rows, largest(pairs, 'filledRows'));
  const columns = matchesBlank ? lead.matrix.columns : Math.min(lead.matrix.columns, largest(pairs, 'filledColumns'));
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      if (pairs.every(({ matrix, matches }) => matches(matrix.at(row, column)))) visit(row, column);
    }
  }
}

function largest(pairs: readonly { matrix: Matrix }[], key: 'filledRows' | 'filledColumns'): number {
  return pairs.reduce((most, { matrix }) => Math.max(most, matrix[key]), 0);
}

function countMatches(args: Arguments): number {
  let count = 0;
  eachMatch(args, 0, () => count++);
  return count;
}

function sumMatches(args: Arguments, summed: Matrix, first: number): number {
  let sum = 0;
  eachMatch(args, first, (row, column) => {
    const value = sound(summed.at(row, column));
    if (typeof value === 'number') sum += value;
  });
  return sum;
}

export const MATH_FUNCTIONS: FunctionTable = {
  SUM: takes(1, ANY_NUMBER, (args) => finite(total(args).sum)),
  AVERAGE: takes(1, ANY_NUMBER, (args) => {
    const { sum, count } = total(args);
    if (count === 0) throw fault('#DIV/0!');
    return sum / count;
  }),
  MIN: takes(1, ANY_NUMBER, (args) => {
    const { least, count } = total(args);
    return count === 0 ? 0 : least;
  }),
  MAX: takes(1, ANY_NUMBER, (args) => {
    const { most, count } = total(args);
    return count === 0 ? 0 : most;
  }),
  COUNT: takes(1, ANY_NUMBER, (args) =>
    counted(
      args,
      (value, fromRange) =>
        typeof value === 'number' ||
        (!fromRange && typeof value === 'string' && args.scope.source.readNumber(value) !== null),
    ),
  ),
  COUNTA: takes(1, ANY_NUMBER, (args) => counted(args, (value, fromRange) => !fromRange || value !== null)),
  COUNTBLANK: takes(1, 1, (args) => {
    const matrix = args.matrix(0);
    let filled = 0;
    eachCell(matrix, (value) => {
      if (value !== null && value !== '') filled++;
    });
    return matrix.rows * matrix.columns - filled;
  }),
  COUNTIF: takes(2, 2, countMatches),
  COUNTIFS: takes(2, ANY_NUMBER, countMatches),
  SUMIF: takes(2, 3, (args) => sumIf(args)),
  SUMIFS: takes(3, ANY_NUMBER, (args) => sumMatches(args, args.matrix(0), 1)),
  INT: takes(1, 1, (args) => Math.floor(args.number(0))),
  TRUNC: rounding(Math.floor),
  ROUND: rounding(Math.round),
  ROUNDUP: rounding(Math.ceil),
  ROUNDDOWN: rounding(Math.floor),
  MOD: takes(2, 2, (args) => {
    const divisor = args.number(1);
    if (divisor === 0) throw fault('#DIV/0!');
    const value = args.number(0);
    return value - divisor * Math.floor(value / divisor);
  }),
  ABS: takes(1, 1, (args) => Math.abs(args.number(0))),
  SIGN: takes(1, 1, (args) => Math.sign(args.number(0))),
  SQRT: takes(1, 1, (args) => {
    const value = args.number(0);
    if (value < 0) throw fault('#NUM!');
    return Math.sqrt(value);
  }),
  POWER: takes(2, 2, (args) => finite(args.number(0) ** args.number(1))),
};

/** The summed range starts at the third argument's corner and has the first one's size. */
function sumIf(args: Arguments): number {
  const tested = args.matrix(0);
  const matches = matcherOf(args.scalar(1), args.scope.source.readNumber);
  const summed = args.has(2) ? args.matrix(2) : tested;
  let sum = 0;
  const filled = {
    ...tested,
    filledRows: matches(null) ? Math.max(tested.filledRows, summed.filledRows) : tested.filledRows,
  };
  eachCell(filled, (value, row, column) => {
    if (!matches(value) || row >= summed.rows || column >= summed.columns) return;
    const cell = summed.at(row, column);
    if (typeof cell === 'number') sum += cell;
    else if (isError(cell)) throw new Fault(cell);
  });
  return sum;
}
