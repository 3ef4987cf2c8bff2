/**
 * Runs the jobs that are due, one after the other, until the run's time is over. Each is taken on under the document's
 * lock, so that two people's triggers do the work once; what one of them throws is written down and keeps none of the
 * others from its turn. Knows nothing of what a job does, save that doing it again comes to the same.
 */
import type { Instant } from '../domain/calendar/instant';
import type { DocumentProperties } from '../platform/document-properties';
import { messageOf } from '../platform/google-errors';
import { isDue, type Moment, type ScheduledJob } from './due-jobs';
import { begunState, endedState, type JobEnd, type JobState, keyOfJob, readJobState } from './job-state';

export interface RunnableJob extends ScheduledJob {
  /** Never throws. */
  run(): JobEnd;
}

export interface JobsRun {
  readonly properties: Pick<DocumentProperties, 'get' | 'set'>;
  readonly clock: () => Instant;
  readonly isOver: () => boolean;
  /** Alone in the document. @throws Refusal BUSY */
  readonly locked: <T>(run: () => T) => T;
  readonly moment: Moment;
  readonly by: string;
}

export interface RanJob extends JobEnd {
  readonly id: string;
}

/** Never throws. @param jobs due as far as was known when the run began, in order */
export function runJobs(run: JobsRun, jobs: readonly RunnableJob[]): readonly RanJob[] {
  return jobs.map((job) => ({ id: job.id, ...(run.isOver() ? LATER : turnOf(run, job)) }));
}

const LATER: JobEnd = { state: 'waiting', error: '' };
const NOTHING_TO_DO: JobEnd = { state: 'done', error: '' };

/** Neither a lock that others hold nor a property that could not be written is the job's own failure. */
function turnOf(run: JobsRun, job: RunnableJob): JobEnd {
  try {
    const begun = takenOn(run, job);
    if (begun === null) return NOTHING_TO_DO;
    const end = job.run();
    run.properties.set(keyOfJob(job.id), JSON.stringify(endedState(begun, end, run.clock())));
    return end;
  } catch (error) {
    return { state: 'waiting', error: messageOf(error) };
  }
}

/** Null where another run was quicker. */
function takenOn({ properties, locked, moment, clock, by }: JobsRun, job: RunnableJob): JobState | null {
  const key = keyOfJob(job.id);
  return locked(() => {
    const known = readJobState(properties.get(key));
    if (!isDue(job, moment, known, true)) return null;
    const state = begunState(known, { day: moment.day, at: clock(), by });
    properties.set(key, JSON.stringify(state));
    return state;
  });
}
