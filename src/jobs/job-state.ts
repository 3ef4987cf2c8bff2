/**
 * How a scheduled job stands, as a document property keeps it: one a job, whoever runs it. Pure.
 *
 * That a job is begun is counted as a failure before it is tried, so that a run killed inside it has counted it too.
 */

import type { Instant } from '../domain/calendar/instant';
import { addDays, type IsoDay } from '../domain/calendar/iso-day';

export interface JobState {
  /** The civil day it was last begun for. */
  readonly day: IsoDay;
  readonly state: 'begun' | 'unfinished' | 'done' | 'failed';
  /** How often it was begun for that day without coming to its end. */
  readonly begun: number;
  /** How often in a row it threw, or was killed. */
  readonly failed: number;
  readonly at: Instant;
  readonly by: string;
  /** No other run takes it on until then; 0: nobody holds it. */
  readonly heldUntil: Instant | 0;
  /** What it last failed with, in words. */
  readonly error: string;
}

export interface JobEnd {
  /** waiting: not begun after all, since another run is at it. */
  readonly state: 'done' | 'unfinished' | 'failed' | 'waiting';
  readonly error: string;
}

/** A run ends after six minutes; whoever held a job longer than this is no more. */
const HOLD_MS = 7 * 60_000;
const MOST_FAILURES = 3;
/** Characters of an error that are kept. */
const LONGEST_ERROR = 300;
const PREFIX = 'scheduled.';

export const keyOfJob = (id: string): string => `${PREFIX}${id}`;

/** Null for what was never begun, and for what no version of the product has written. */
export function readJobState(kept: string | null | undefined): JobState | null {
  if (kept === null || kept === undefined) return null;
  try {
    const state = JSON.parse(kept) as JobState | null;
    return typeof state?.day === 'string' ? state : null;
  } catch {
    return null;
  }
}

/**
 * How the job stands for a day. What it was begun for counts tomorrow as well, if the clock has gone back or the
 * spreadsheet's zone moved west; a day farther ahead was a wrong clock's and counts as nothing.
 */
export function stateFor(state: JobState | null, today: IsoDay): JobState | null {
  return state && (state.day === today || state.day === addDays(today, 1)) ? state : null;
}

/** A hold that ends farther ahead than any hold was written by a clock that was wrong. */
export const isHeld = (state: JobState | null, at: Instant): boolean =>
  state !== null && state.heldUntil > at && state.heldUntil - at <= HOLD_MS;

/** Until tomorrow. */
export const isGivenUp = (state: JobState | null): boolean => (state?.failed ?? 0) >= MOST_FAILURES;

export function begunState(
  earlier: JobState | null,
  { day, at, by }: { readonly day: IsoDay; readonly at: Instant; readonly by: string },
): JobState {
  const known = stateFor(earlier, day);
  const heldUntil = (at + HOLD_MS) as Instant;
  return {
    ...{ day: known?.day ?? day, state: 'begun', at, by, heldUntil, error: earlier?.error ?? '' },
    begun: (known?.begun ?? 0) + 1,
    failed: (known?.failed ?? 0) + 1,
  };
}

/** @param begun as it was begun by this run */
export function endedState(begun: JobState, { state, error }: JobEnd, at: Instant): JobState {
  const rest = { ...begun, at, heldUntil: 0 as const, error: error.slice(0, LONGEST_ERROR) };
  switch (state) {
    case 'done':
      return { ...rest, state, begun: 0, failed: 0 };
    case 'unfinished':
      return { ...rest, state, failed: 0 };
    case 'failed':
      return { ...rest, state };
    case 'waiting':
      return { ...rest, state: 'unfinished', begun: begun.begun - 1, failed: begun.failed - 1 };
  }
}
