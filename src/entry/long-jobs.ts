/**
 * The long jobs of the shop: what their steps are, and what each does. Begun by a person; gone on with by whoever asks
 * next when one run was too short.
 */
import { refreshCustomers } from '../features/customers/refresh-customers';
import type { JobParameters } from '../jobs/job-record';
import { beginJob, goOnWithJob, type JobOutcome, type JobRun, jobRecord } from '../jobs/long-job';
import { timeBudget } from '../jobs/time-budget';
import { now } from '../platform/clock';
import { documentProperties } from '../platform/document-properties';
import type { ShopWorkbook } from '../sheets/shop-workbook';
import { updateDashboard } from './report';
import { guarded, serve } from './serve';
import { isAnythingTyped, sweepAll, sweepTyped } from './typed-rows';

interface ShopJob {
  readonly steps: readonly string[];
  /** Each step meets the workbook as the step before left it. */
  run(workbook: ShopWorkbook, step: string, parameters: JobParameters): void;
}

const JOBS = {
  refresh: {
    steps: ['typed', 'customers', 'dashboard'],
    run: (workbook, step) => {
      if (step === 'typed') sweepAll(workbook);
      else if (step === 'dashboard') updateDashboard(workbook);
      else refreshCustomers(workbook);
    },
  },
  typed: { steps: ['marked'], run: sweepTyped },
} as const satisfies Record<string, ShopJob>;

export type ShopJobId = keyof typeof JOBS;

/** Goes on with what an earlier run left; begins anew when nothing is left. */
export function workAt(id: ShopJobId, parameters: JobParameters = {}): JobOutcome {
  const job: ShopJob = JOBS[id];
  const run = serve((workbook) => {
    const asked = jobRun(workbook);
    workbook.locked(() => {
      const isUnderWay = (jobRecord(asked, id)?.left.length ?? 0) > 0;
      if (!isUnderWay) beginJob(asked, id, { steps: job.steps, parameters, by: workbook.actor.email });
    });
    return asked;
  });
  return goOnWithJob(run, {
    id,
    run: (step, given) => serve((workbook) => job.run(workbook, step, given)),
  });
}

/** Hourly, and whenever somebody opens the sidebar: one look at the properties when nothing is left to do. */
export function tidyTyped(): JobOutcome['state'] {
  return guarded(isAnythingTyped) ? workAt('typed').state : 'idle';
}

function jobRun(workbook: ShopWorkbook): JobRun {
  return {
    properties: documentProperties(),
    clock: now,
    isOver: timeBudget(workbook.now, now),
    locked: (run) => workbook.locked(run),
  };
}
