/**
 * A cell whose value is computed. Holds the formula as written and the last result; computing is the calculator's.
 */
import type { Scalar } from './formula/values';

export interface Computed {
  readonly value: Scalar;
  /** The workbook's version it was computed at. */
  readonly version: number;
  /** The clock it was computed at; null when it does not depend on the clock. */
  readonly clock: number | null;
}

export class FormulaCell {
  computed: Computed | null = null;

  /** @param text with its leading `=` */
  constructor(public text: string) {}
}
