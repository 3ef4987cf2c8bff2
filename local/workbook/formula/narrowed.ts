/**
 * What a range means where one value is needed: the cell in the formula's own row or column. Of a computed array it is
 * the first.
 */
import type { Scope } from './scope';
import { fault, isClosure, isMatrix, type Scalar, type Value } from './values';

/** @throws Fault #VALUE! when no cell of the range is in line with the formula; #N/A for a LAMBDA nobody called */
export function narrowed(value: Value, { place }: Scope): Scalar {
  if (isClosure(value)) throw fault('#N/A');
  if (!isMatrix(value)) return value;
  if (value.rows === 1 && value.columns === 1) return value.at(0, 0);
  const { origin } = value;
  if (origin === undefined) return value.at(0, 0);
  const row = value.rows === 1 ? 0 : place.row - origin.row;
  const column = value.columns === 1 ? 0 : place.column - origin.column;
  const inside = row >= 0 && row < value.rows && column >= 0 && column < value.columns;
  if (!inside || (value.rows > 1 && value.columns > 1)) throw fault('#VALUE!', 'An array value could not be found.');
  return value.at(row, column);
}
