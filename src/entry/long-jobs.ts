/**
 * The long jobs of the shop: what their steps are, and what each does. Begun by a person; gone on with by whoever asks
 * next when one run was too short.
 */
import { backUpWhenDue } from '../features/care/back-up';
import { refreshCustomers } from '../features/customers/refresh-customers';
import { updateGuide } from '../features/guide/update-guide';
import type { JobParameters } from '../jobs/job-record';
import { beginJob, goOnWithJob, type JobOutcome, type JobRun, jobRecord } from '../jobs/long-job';
import { timeBudget } from '../jobs/time-budget';
import { now } from '../platform/clock';
import { documentProperties } from '../platform/document-properties';
import type { ShopWorkbook } from '../sheets/shop-workbook';
import { HAND_OVER } from './hand-over-job';
import { LANGUAGE_STEPS, switchLanguage } from './language';
import { updateDashboard } from './report';
import { serve } from './serve';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

export interface ShopJob {
  readonly steps: readonly string[];
  /** Each step meets the workbook as the step before left it. */
  run(workbook: ShopWorkbook, step: string, parameters: JobParameters, spreadsheet: Spreadsheet): void;
}

const REFRESHED = {
  customers: (workbook: ShopWorkbook) => refreshCustomers(workbook),
  dashboard: (workbook: ShopWorkbook) => updateDashboard(workbook),
  guide: (workbook: ShopWorkbook) => updateGuide(workbook),
} as const;

const JOBS = {
  refresh: {
    steps: ['customers', 'dashboard', 'guide'],
    run: (workbook, step) => void REFRESHED[step as keyof typeof REFRESHED]?.(workbook),
  },
  backup: { steps: ['copy'], run: (workbook) => void backUpWhenDue(workbook) },
  handOver: HAND_OVER,
  language: { steps: LANGUAGE_STEPS, run: switchLanguage },
} as const satisfies Record<string, ShopJob>;

export type ShopJobId = keyof typeof JOBS;

export const SHOP_JOBS = Object.keys(JOBS) as readonly ShopJobId[];

/** Goes on with what an earlier run left; begins anew when nothing is left, or something else was asked. */
export function workAt(id: ShopJobId, parameters: JobParameters = {}): JobOutcome {
  const job: ShopJob = JOBS[id];
  const run = serve((workbook) => {
    const asked = jobRun(workbook);
    workbook.locked(() => {
      const known = jobRecord(asked, id);
      const isSame = JSON.stringify(known?.parameters) === JSON.stringify(parameters);
      if (!known || known.left.length === 0 || !isSame)
        beginJob(asked, id, { steps: job.steps, parameters, by: workbook.actor.email });
    });
    return asked;
  });
  return goOnWithJob(run, {
    id,
    run: (step, given) => serve((workbook, spreadsheet) => job.run(workbook, step, given, spreadsheet)),
  });
}

function jobRun(workbook: ShopWorkbook): JobRun {
  return {
    properties: documentProperties(),
    clock: now,
    isOver: timeBudget(workbook.now, now),
    locked: (run) => workbook.locked(run),
  };
}
