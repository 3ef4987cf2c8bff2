/**
 * The clock of a local workbook: a given instant, else the saved one, else the real time; executions move it on by the
 * time that Google would take. It never goes back.
 */
import type { WorkbookModel } from '../workbook/model';
import { instantOfWall } from '../workbook/zone';

export interface Clock {
  /** Epoch ms. */
  now(): number;
  /** Lets modelled time pass. */
  pass(seconds: number): void;
  /** Between executions: real time is real again; a saved clock is saved where it stands, when something changed. */
  settle(changed: boolean): void;
  /** Saves a clock in the workbook, or (null) goes back to real time. */
  set(at: string | null): void;
  /** While `run` runs it is that instant, and later by what `run` lets pass; then it is again what it was. */
  at<T>(instant: number, run: () => T): T;
  /** A saved clock is put forward to that instant, unless it is there already; others are nobody's to put. */
  reach(instant: number): void;
}

type SavedClock = Pick<WorkbookModel, 'savedClock' | 'apply' | 'settings'>;

/** @param given an ISO instant that holds for this opening and is never saved */
export function openClock(workbook: () => SavedClock, given: string | undefined, realTime: () => number): Clock {
  const start = given ?? workbook().savedClock;
  const read = (at: string) => instantOf(at, workbook().settings.timeZone);
  let base = start === null ? null : read(start);
  let isSaved = given === undefined && start !== null;
  let aheadMs = 0;
  let latest = Number.NEGATIVE_INFINITY;
  let isAway = false;
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
      if (isAway) return;
      if (base === null) aheadMs = 0;
      if (isSaved && changed) workbook().apply({ op: 'clock', at: new Date(now()).toISOString() });
    },
    set: (at) => {
      base = at === null ? null : read(at);
      workbook().apply({ op: 'clock', at: base === null ? null : new Date(base).toISOString() });
      isSaved = at !== null;
      aheadMs = 0;
      latest = Number.NEGATIVE_INFINITY;
    },
    at: (instant, run) => {
      const here = { base, aheadMs, latest, isAway };
      base = instant;
      aheadMs = 0;
      latest = Number.NEGATIVE_INFINITY;
      isAway = true;
      try {
        return run();
      } finally {
        ({ base, aheadMs, latest, isAway } = here);
      }
    },
    reach: (instant) => {
      if (!isSaved || instant <= now()) return;
      base = instant;
      aheadMs = 0;
      workbook().apply({ op: 'clock', at: new Date(now()).toISOString() });
    },
  };
}

const WITHOUT_OFFSET = /^\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?)?$/;

/** An ISO time; without an offset it is in that zone, a day alone its first moment. @throws RangeError for anything else */
export function instantOf(at: string, timeZone: string): number {
  const isCivil = WITHOUT_OFFSET.test(at);
  const parsed = Date.parse(isCivil ? `${at.length === 10 ? `${at}T00:00` : at.replace(' ', 'T')}Z` : at);
  if (Number.isNaN(parsed) || !/^\d{4}-\d{2}-\d{2}/.test(at)) {
    throw new RangeError(`Not a time: ${at}. Write it as 2026-03-05T09:00:00+08:00.`);
  }
  return isCivil ? instantOfWall(timeZone, parsed) : parsed;
}
