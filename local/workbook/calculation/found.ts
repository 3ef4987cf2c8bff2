/** What a computation found, before it is kept with the cell: a single value, an array, a circle. */
import { isError, isMatrix, type Matrix, type Scalar } from '../formula/values';
import type { Computed } from '../formula-cell';
import type { Area } from '../model';

/** What a cell on a circle shows. */
export const CIRCLE: Scalar = { error: '#REF!', detail: 'Circular dependency detected.' };

export type Found = Pick<Computed, 'value' | 'spill' | 'lender' | 'landing'>;

export function single(result: Scalar | Matrix): Found {
  return isMatrix(result)
    ? { value: result.at(0, 0), spill: null, lender: result, landing: null }
    : { value: result, spill: null, lender: null, landing: null };
}

/** Looked at again after any change: what ends a circle need not change a value that the cell looked at. */
export function circled(reads: readonly Area[], checkedAt: number): Omit<Computed, 'widest' | 'changedAt'> {
  const nothing = { spill: null, lender: null, landing: null, clock: null, day: null };
  return { value: CIRCLE, ...nothing, reads, fleeting: true, checkedAt };
}

export function isSame(before: Computed, now: Pick<Computed, 'value' | 'spill'>): boolean {
  if (!isSameScalar(before.value, now.value)) return false;
  if (before.spill === null || now.spill === null) return before.spill === now.spill;
  const { lines } = now.spill;
  return (
    before.spill.rows === now.spill.rows &&
    before.spill.columns === now.spill.columns &&
    before.spill.lines.every((line, row) =>
      line.every((value, column) => isSameScalar(value, lines[row]?.[column] ?? null)),
    )
  );
}

function isSameScalar(one: Scalar, other: Scalar): boolean {
  return one === other || (isError(one) && isError(other) && one.error === other.error && one.detail === other.detail);
}

export function wider(one: Area | null, other: Area | null): Area | null {
  if (one === null || other === null) return one ?? other;
  return { ...one, rows: Math.max(one.rows, other.rows), columns: Math.max(one.columns, other.columns) };
}
