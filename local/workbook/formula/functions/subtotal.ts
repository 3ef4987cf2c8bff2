/**
 * SUBTOTAL: a sum, count or the like of what is in sight. Rows that a filter hides never count, rows hidden by hand only
 * below code 100, and other subtotals never (support.google.com/docs/answer/3093649).
 */
import type { Arguments } from '../arguments';
import { eachCell, fault, finite, isMatrix, type Scalar, sound } from '../values';
import { average, greatest, least, populationVariance, product, sum, variance } from './number-lists';

const REDUCERS: Readonly<Record<number, (numbers: readonly number[]) => number>> = {
  1: average,
  2: (numbers) => numbers.length,
  4: greatest,
  5: least,
  6: product,
  7: (numbers) => Math.sqrt(variance(numbers)),
  8: (numbers) => Math.sqrt(populationVariance(numbers)),
  9: sum,
  10: variance,
  11: populationVariance,
};
const COUNTS_ALL = 3;
const OTHER_SUBTOTAL = /\bSUBTOTAL\s*\(/i;

export function subtotal(args: Arguments): number {
  const code = args.whole(0);
  const kind = code > 100 ? code - 100 : code;
  const reduce = REDUCERS[kind];
  if (reduce === undefined && kind !== COUNTS_ALL) throw fault('#VALUE!');
  const values = inSight(args, code > 100);
  if (reduce === undefined) return values.filter((value) => value !== null).length;
  const numbers: number[] = [];
  for (const value of values) {
    if (kind === 2 ? typeof value === 'number' : typeof sound(value) === 'number') numbers.push(value as number);
  }
  return finite(reduce(numbers));
}

function inSight(args: Arguments, skipsHidden: boolean): Scalar[] {
  const { source } = args.scope;
  const found: Scalar[] = [];
  for (let index = 1; index < args.count; index++) {
    const range = args.value(index);
    if (!isMatrix(range) || range.origin === undefined) throw fault('#VALUE!');
    const { sheetId, row: first, column: firstColumn } = range.origin;
    const hidden = new Map<number, boolean>();
    const rows = Math.min(range.rows, range.filledRows);
    for (let row = 0; row < rows; row++) {
      const why = source.hiddenRow?.(sheetId, first + row) ?? null;
      hidden.set(row, why === 'byFilter' || (why === 'byHand' && skipsHidden));
    }
    const seen = {
      ...{ rows: range.rows, columns: range.columns, filledRows: rows, filledColumns: range.filledColumns },
      at: (row: number, column: number): Scalar => {
        const formula = source.formulaAt?.(sheetId, first + row, firstColumn + column) ?? '';
        return hidden.get(row) === true || OTHER_SUBTOTAL.test(formula) ? null : range.at(row, column);
      },
    };
    eachCell(seen, (value) => found.push(value));
  }
  return found;
}
