/**
 * What a test or the command line does to an execution from outside.
 */
export interface Faults {
  /** Ends the execution just before its Nth service call takes effect; counted from 1. */
  readonly killAt?: number;
  /** Ends it just after its Nth call took effect. */
  readonly killAfter?: number;
  /** What becomes of writes still buffered when it is killed. */
  readonly unflushed?: 'lost' | 'land';
  /** Throws Google's transient error instead of the Nth call … */
  readonly failAt?: number;
  /** … or after it took effect all the same. */
  readonly failAfter?: number;
  /** Empties every cache of the workbook just before the Nth item is asked of one, counted from 1, or before each. */
  readonly cacheForgets?: number | 'always';
  /** Lets something else, such as another user's whole execution, happen just before the Nth call. */
  readonly during?: { readonly at: number; readonly run: () => void };
}

/** Thrown through a script that is no longer alive. Whatever catches it meets it again at the next service call. */
export class ExecutionOver extends Error {
  override readonly name = 'ExecutionOver';
}
