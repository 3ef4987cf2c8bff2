/**
 * `trigger`: fires every clock trigger that has come due, each at its own instant and as its creator.
 */
import type { ExecutionReport } from '../../execution/execution';
import { ExecutionFailed } from '../../execution/execution-failed';
import { timeOption } from '../option-values';
import type { Shop } from '../shop';
import type { Printed } from '../verb-table';

/** What failed is told in the list; what was killed from outside ends the invocation. */
export function trigger({ line, workbook, words }: Shop): Printed {
  const until = timeOption(line, 'until', workbook.workbook.settings.timeZone);
  const reports = workbook.fireTriggers(until);
  const killed = reports.find(({ status }) => status === 'killed');
  if (killed !== undefined) throw new ExecutionFailed(killed);
  const lines = reports.map(({ at, function: name, status, error }) => words().ran({ at, name, status, error }));
  return { json: reports.map(fired), lines: lines.length === 0 ? [words().noTriggerDue] : lines };
}

function fired({ function: name, at, status, error, calls, cells, seconds }: ExecutionReport) {
  return { function: name, at, status, error, calls, cells, seconds };
}
