/**
 * The clock of a local workbook: a given instant, else the saved one, else the real time; executions move it on by the
 * time that Google would take. It never goes back.
 */
import type { WorkbookModel } from '../workbook/model';

export interface Clock {
  /** Epoch ms. */
  now(): number;
  /** Lets modelled time pass. */
  pass(seconds: number): void;
  /** Between executions: real time is real again; a saved clock is saved where it stands, when something changed. */
  settle(changed: boolean): void;
  /** Saves a clock in the workbook, or (null) goes back to real time. */
  set(at: string | null): void;
}

type SavedClock = Pick<WorkbookModel, 'savedClock' | 'apply'>;

/** @param given an ISO instant that holds for this opening and is never saved */
export function openClock(workbook: () => SavedClock, given: string | undefined, realTime: () => number): Clock {
  const start = given ?? workbook().savedClock;
  let base = start === null ? null : instantOf(start);
  let isSaved = given === undefined && start !== null;
  let aheadMs = 0;
  let latest = Number.NEGATIVE_INFINITY;
  const now = (): number => {
    latest = Math.max(latest, Math.floor((base ?? realTime()) + aheadMs));
    return latest;
  };
  return {
    now,
    pass: (seconds) => {
      aheadMs += seconds * 1000;
    },
    settle: (changed) => {
      if (base === null) aheadMs = 0;
      if (isSaved && changed) workbook().apply({ op: 'clock', at: new Date(now()).toISOString() });
    },
    set: (at) => {
      workbook().apply({ op: 'clock', at });
      base = at === null ? null : instantOf(at);
      isSaved = at !== null;
      aheadMs = 0;
      latest = Number.NEGATIVE_INFINITY;
    },
  };
}

/** @throws RangeError when it is no instant */
export function instantOf(at: string): number {
  const instant = Date.parse(at);
  if (Number.isNaN(instant)) throw new RangeError(`Not an instant: ${at}. Write it as 2026-03-05T09:00:00+08:00.`);
  return instant;
}
