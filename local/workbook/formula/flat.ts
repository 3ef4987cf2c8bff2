/**
 * Ranges read whole, for functions that walk the same columns thousands of times: the values of a range in one plain
 * list, and under which value which of them are filed. Both are made once and kept until a cell in the range changes.
 */
import { filedUnder } from './criterion';
import { RangeMatrix } from './range';
import type { CellSource } from './scope';
import type { Matrix, Scalar } from './values';

export interface Flat {
  /** Row by row, as wide as the range; blank beyond its end. */
  readonly values: readonly Scalar[];
  readonly rows: number;
  readonly columns: number;
}

/** Positions in `values`, ascending. */
export type Filed = ReadonlyMap<string | number, readonly number[]>;

export function flatOf(matrix: Matrix, source: CellSource): Flat {
  return kept(matrix, source, 'flat', () => ({ values: valuesOf(matrix), rows: matrix.rows, columns: matrix.columns }));
}

export function filedOf(matrix: Matrix, source: CellSource): Filed {
  return kept(matrix, source, 'filed', () => {
    const filed = new Map<string | number, number[]>();
    flatOf(matrix, source).values.forEach((value, at) => {
      const key = filedUnder(value);
      if (key === null) return;
      const places = filed.get(key);
      if (places === undefined) filed.set(key, [at]);
      else places.push(at);
    });
    return filed;
  });
}

/** The numbers of a range in order, and where they stand. */
export interface Ordered {
  readonly numbers: Float64Array;
  readonly places: Uint32Array;
}

export function orderedOf(matrix: Matrix, source: CellSource): Ordered {
  return kept(matrix, source, 'ordered', () => {
    const { values } = flatOf(matrix, source);
    const places: number[] = [];
    values.forEach((value, at) => {
      if (typeof value === 'number') places.push(at);
    });
    places.sort((one, other) => (values[one] as number) - (values[other] as number) || one - other);
    return {
      numbers: Float64Array.from(places, (at) => values[at] as number),
      places: Uint32Array.from(places),
    };
  });
}

/** How many of the ordered numbers are below a limit; with `takesEqual` those equal to it as well. */
export function countBelow({ numbers }: Ordered, limit: number, takesEqual: boolean): number {
  let [low, high] = [0, numbers.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const value = numbers[middle] as number;
    if (value < limit || (takesEqual && value === limit)) low = middle + 1;
    else high = middle;
  }
  return low;
}

function kept<T>(matrix: Matrix, source: CellSource, kind: string, make: () => T): T {
  return matrix instanceof RangeMatrix && source.remembered !== undefined
    ? source.remembered(matrix.area, kind, make)
    : make();
}

function valuesOf(matrix: Matrix): Scalar[] {
  const rows = Math.min(matrix.rows, matrix.filledRows);
  const filled = matrix.filledColumns;
  const values: Scalar[] = [];
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < matrix.columns; column++)
      values.push(column < filled ? matrix.at(row, column) : null);
  }
  return values;
}
