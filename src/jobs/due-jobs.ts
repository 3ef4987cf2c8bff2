/**
 * Decides which scheduled jobs should run now. Pure: the wall clock and what is known of each job come in as values.
 *
 * Apps Script fires an hourly trigger somewhere in its hour, sometimes late, sometimes twice, sometimes not at all; so a
 * daily job is keyed by the civil day it covers, never by the instant it ran, and is due from its hour on until it is
 * done. Clocks that are put forward or back therefore change nothing: an hour that a day lacks is passed by the next one,
 * an hour that comes twice finds the job done.
 */
import type { Instant } from '../domain/calendar/instant';
import { addDays, type IsoDay } from '../domain/calendar/iso-day';
import { isGivenUp, isHeld, type JobState, stateFor } from './job-state';

export type Cadence =
  /** Whenever something waits for it. */
  | { readonly every: 'hour' }
  /** From this hour of the wall clock on, 0 to 23. */
  | { readonly every: 'day'; readonly fromHour: number };

export interface ScheduledJob<Id extends string = string> {
  readonly id: Id;
  readonly cadence: Cadence;
}

/** By the spreadsheet's zone. */
export interface Moment {
  readonly day: IsoDay;
  /** 0 to 23. */
  readonly hour: number;
  readonly at: Instant;
}

export interface KnownJobs {
  readonly states: ReadonlyMap<string, JobState>;
  /** Hourly jobs that something waits for. */
  readonly waiting: ReadonlySet<string>;
}

/**
 * In the order of the table, save that what was begun today and did not come to its end waits behind the others: neither a
 * long job nor one that kills its runs keeps them from their turn.
 */
export function jobsDue<Job extends ScheduledJob>(
  jobs: readonly Job[],
  moment: Moment,
  { states, waiting }: KnownJobs,
): readonly Job[] {
  const stateOf = ({ id }: Job) => states.get(id) ?? null;
  const begun = (job: Job): number => stateFor(stateOf(job), moment.day)?.begun ?? 0;
  return jobs
    .filter((job) => isDue(job, moment, stateOf(job), waiting.has(job.id)))
    .map((job, index) => ({ job, index }))
    .sort((a, b) => begun(a.job) - begun(b.job) || a.index - b.index)
    .map(({ job }) => job);
}

export function isDue(
  { cadence }: ScheduledJob,
  { day, hour, at }: Moment,
  known: JobState | null,
  isWaiting: boolean,
): boolean {
  const state = stateFor(known, day);
  if (isHeld(known, at) || isGivenUp(state)) return false;
  if (cadence.every === 'hour') return isWaiting;
  return hour >= cadence.fromHour && state?.state !== 'done';
}

/**
 * When a job's turn comes next: a day and the hour from which it is due. Null for what is due whenever something waits.
 */
export function nextTurn(
  { cadence }: ScheduledJob,
  { day }: Moment,
  known: JobState | null,
): { readonly day: IsoDay; readonly fromHour: number } | null {
  if (cadence.every === 'hour') return null;
  const state = stateFor(known, day);
  const isOver = state?.state === 'done' || isGivenUp(state);
  return { day: isOver && state ? addDays(state.day, 1) : day, fromHour: cadence.fromHour };
}
