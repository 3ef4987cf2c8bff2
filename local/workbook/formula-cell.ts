/**
 * A cell whose value is computed. Holds the formula as written and the last result; computing is the calculator's.
 */
import type { Grid } from './formula/grid';
import type { Matrix, Scalar } from './formula/values';
import type { Area } from './model';

export interface Computed {
  readonly value: Scalar;
  /** The array that fills the cell and its neighbours; null for a single value, and when there was no room. */
  readonly spill: Grid | null;
  /** Knows the formats that the result brings along; null when it brings none. */
  readonly lender: Matrix | null;
  /** The cells that the array needs, its own among them. */
  readonly landing: Area | null;
  /** As far as any array of this formula ever reached. */
  readonly widest: Area | null;
  /** What it looked at, in that order. */
  readonly reads: readonly Area[];
  /** The clock it was computed at; null when it does not depend on the clock. */
  readonly clock: number | null;
  /** The day it was computed on; null when it does not depend on the day. */
  readonly day: number | null;
  /** Holds until the next change of anything, as RAND does. */
  readonly fleeting: boolean;
  /** When the value became another than before. */
  readonly changedAt: number;
  /** When it was last known to be right. */
  checkedAt: number;
}

export class FormulaCell {
  computed: Computed | null = null;

  /** @param text with its leading `=` */
  constructor(public text: string) {}
}
