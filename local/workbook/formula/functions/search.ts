/** Where a value stands in a list: the first or last equal one, or the nearest in order. */
import { filedUnder, wildcard } from '../criterion';
import { type Flat, filedOf, flatOf } from '../flat';
import type { CellSource } from '../scope';
import { compare, isError, type Matrix, type Scalar } from '../values';

export interface Wanted {
  readonly key: Scalar;
  readonly list: Matrix;
  readonly source: CellSource;
}

/** Counted from 0; -1 when there is none. Text without regard to case. */
export function equalPosition({ key, list, source }: Wanted, fromEnd = false): number {
  const filedKey = filedUnder(key);
  if (filedKey === null) return -1;
  const places = filedOf(list, source).get(filedKey);
  return (fromEnd ? places?.[places.length - 1] : places?.[0]) ?? -1;
}

export function hasWildcards(key: Scalar): key is string {
  return typeof key === 'string' && /[*?~]/.test(key);
}

/** `*` and `?` in the key stand for anything. */
export function wildPosition({ key, list, source }: Wanted, fromEnd = false): number {
  if (!hasWildcards(key)) return equalPosition({ key, list, source }, fromEnd);
  const pattern = wildcard(key, true);
  const matches = (value: Scalar) => typeof value === 'string' && pattern.test(value);
  const { values } = flatOf(list, source);
  return fromEnd ? values.findLastIndex(matches) : values.findIndex(matches);
}

/** The last of an ascending list that is not above the key, by halving; blanks at its end do not count. */
export function sortedPosition({ key, list, source }: Wanted, isDescending = false): number {
  const flat = flatOf(list, source);
  const sign = isDescending ? -1 : 1;
  let [low, high] = [0, filledLength(flat)];
  while (low < high) {
    const middle = (low + high) >> 1;
    const value = flat.values[middle] ?? null;
    if (!isError(value) && compare(value, key) * sign <= 0) low = middle + 1;
    else high = middle;
  }
  const found = flat.values[low - 1] ?? null;
  return low > 0 && typeof found === typeof key ? low - 1 : -1;
}

/** An equal one, else the nearest below (`side` -1) or above (1), wherever it stands. */
export function nearestPosition(wanted: Wanted, side: -1 | 1, fromEnd = false): number {
  const exact = equalPosition(wanted, fromEnd);
  if (exact !== -1) return exact;
  const { values } = flatOf(wanted.list, wanted.source);
  let best = -1;
  values.forEach((value, at) => {
    if (typeof value !== typeof wanted.key || value === null || isError(value)) return;
    if (compare(value, wanted.key) * side <= 0) return;
    const order = best === -1 ? -1 : compare(value, values[best] ?? null) * side;
    if (order < 0 || (order === 0 && fromEnd)) best = at;
  });
  return best;
}

function filledLength({ values }: Flat): number {
  let length = values.length;
  while (length > 0 && values[length - 1] === null) length--;
  return length;
}
