/** Triggers and what has run, for the page. */
import { nextDue } from '../../execution/due-triggers';
import type { ExecutionRecord } from '../../execution/execution-record';
import type { Outcome, ShownTrigger } from '../wire';
import type { Desk } from './desk';
import { DONE } from './outcomes';

const MOST_SHOWN = 200;

export function shownTriggers({ workbook }: Desk): ShownTrigger[] {
  return workbook.workbook.triggers().map((trigger) => {
    const { id, handler, creator, schedule } = trigger;
    const type = String(schedule['type']);
    return {
      id,
      function: handler,
      creator,
      type,
      last: instant(schedule['firedAt']),
      next: instant(nextDue(trigger)),
    };
  });
}

/** Newest first. */
export function shownExecutions({ workbook }: Desk): ExecutionRecord[] {
  return workbook.executionRecords().slice(-MOST_SHOWN).reverse();
}

/** As time would have, were somebody's computer not the place where it passes. */
export function fireDue({ workbook, feed }: Desk): Outcome {
  workbook.fireTriggers();
  feed.noteBook();
  return DONE;
}

function instant(at: number | string | null | undefined): string | null {
  return typeof at === 'number' ? new Date(at).toISOString() : null;
}
