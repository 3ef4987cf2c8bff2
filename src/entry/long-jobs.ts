/**
 * The long jobs of the shop: what their steps are, and what each does. Begun by a person; gone on with by whoever asks
 * next when one run was too short.
 */
import { backUpWhenDue } from '../features/care/back-up';
import { refreshCustomers } from '../features/customers/refresh-customers';
import { updateGuide } from '../features/guide/update-guide';
import { refreshIssues } from '../features/issues/refresh-issues';
import { refreshOrders } from '../features/orders/refresh-orders';
import { refreshProducts } from '../features/products/refresh-products';
import type { JobParameters } from '../jobs/job-record';
import { beginJob, goOnWithJob, type JobOutcome, type JobRun, jobRecord } from '../jobs/long-job';
import { timeBudget } from '../jobs/time-budget';
import { now } from '../platform/clock';
import { documentProperties } from '../platform/document-properties';
import type { ShopWorkbook } from '../sheets/shop-workbook';
import { HAND_OVER } from './hand-over-job';
import { LANGUAGE_STEPS, switchLanguage } from './language';
import { updateDashboard } from './report';
import { type Border, guarded, serve } from './serve';
import { isAnythingTyped, sweepAll, sweepTyped } from './typed-rows';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

export interface ShopJob {
  readonly steps: readonly string[];
  /** Each step meets the workbook as the step before left it. */
  run(workbook: ShopWorkbook, step: string, parameters: JobParameters, spreadsheet: Spreadsheet): void;
}

/** In this order: customers and products sum up what stands in the lines, the dashboard what stands in all of them. */
const REFRESHING = {
  typed: sweepAll,
  orders: refreshOrders,
  products: refreshProducts,
  issues: refreshIssues,
  customers: refreshCustomers,
  dashboard: updateDashboard,
  guide: updateGuide,
} satisfies Record<string, (workbook: ShopWorkbook) => unknown>;

const JOBS = {
  refresh: {
    steps: Object.keys(REFRESHING),
    run: (workbook, step) => void REFRESHING[step as keyof typeof REFRESHING]?.(workbook),
  },
  backup: { steps: ['copy'], run: (workbook) => void backUpWhenDue(workbook) },
  handOver: HAND_OVER,
  typed: { steps: ['marked'], run: sweepTyped },
  language: { steps: LANGUAGE_STEPS, run: switchLanguage },
} as const satisfies Record<string, ShopJob>;

export type ShopJobId = keyof typeof JOBS;

export const SHOP_JOBS = Object.keys(JOBS) as readonly ShopJobId[];

/** Goes on with what an earlier run left; begins anew when nothing is left, or something else was asked. */
export function workAt(id: ShopJobId, parameters: JobParameters = {}, border: Border = serve): JobOutcome {
  const job: ShopJob = JOBS[id];
  const run = border((workbook) => {
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
    run: (step, given) => border((workbook, spreadsheet) => job.run(workbook, step, given, spreadsheet)),
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
