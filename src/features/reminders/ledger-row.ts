/** A row of the ledger as the domain judges it. */
import { asIsoDay } from '../../domain/calendar/iso-day';
import type { LedgerRow } from '../../domain/reminders/ledger';
import type { TabRow } from '../../schema/workbook-schema';

export const LEDGER_STATE = ['dueOn', 'as', 'status', 'attempts', 'lastTryAt', 'snoozedTo'] as const;

type State = Readonly<Pick<TabRow<'reminders'>, (typeof LEDGER_STATE)[number]>>;

/** Later than any day a shop will see. */
const NEVER = asIsoDay('9999-12-31');

/** A row that people have damaged counts as one that is not to be sent. */
export function stateOf(row: State): LedgerRow {
  const dueOn = row.dueOn ?? NEVER;
  const status = (row.dueOn === null ? 'unknown' : (row.status ?? 'unknown')) as LedgerRow['status'];
  const as = row.as === 'email' ? 'email' : 'task';
  return { as, dueOn, status, attempts: row.attempts ?? 0, lastTryAt: row.lastTryAt, snoozedTo: row.snoozedTo };
}
