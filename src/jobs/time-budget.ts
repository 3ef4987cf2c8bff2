/**
 * How long a run may go on. Apps Script kills a run after six minutes without catch or finally, so work stops itself
 * well before and is gone on with by the next run.
 */
import type { Instant } from '../domain/calendar/instant';

const BUDGET_MS = 4.5 * 60_000;

/** @returns whether the run that began at `start` should stop beginning new work */
export function timeBudget(start: Instant, clock: () => Instant): () => boolean {
  return () => clock() - start > BUDGET_MS;
}
