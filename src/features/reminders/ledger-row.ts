/** A row of the ledger as the domain judges it. */
import { asIsoDay, type IsoDay } from '../../domain/calendar/iso-day';
import { type LedgerRow, lastDayOf } from '../../domain/reminders/ledger';
import type { PlannedReminder } from '../../domain/reminders/plan-reminders';
import type { TabRow } from '../../schema/workbook-schema';
import type { SheetRow, Table } from '../../sheets/shop-workbook';

export const LEDGER_STATE = ['dueOn', 'as', 'status', 'attempts', 'lastTryAt', 'snoozedTo'] as const;

/** What planning and sending look at, and write. */
export const LEDGER_COLUMNS = [
  ...(['key', 'kind', 'customerId', 'owner', 'to', 'note'] as const),
  ...LEDGER_STATE,
] as const;

type LedgerColumn = (typeof LEDGER_COLUMNS)[number];
export type Ledger = Table<'reminders', LedgerColumn>;
export type LedgerEntry = SheetRow<'reminders', LedgerColumn>;
export type LedgerValues = Partial<Pick<TabRow<'reminders'>, LedgerColumn>>;

type State = Readonly<Pick<TabRow<'reminders'>, (typeof LEDGER_STATE)[number]>>;

/** Later than any day a shop will see. */
const NEVER = asIsoDay('9999-12-31');

/** A row that people have damaged counts as one that is not to be sent. */
export function stateOf(row: State): LedgerRow {
  const dueOn = row.dueOn ?? NEVER;
  const status = (row.dueOn === null ? 'unknown' : (row.status ?? 'unknown')) as LedgerRow['status'];
  const as = row.as === 'email' ? 'email' : 'task';
  const attempts = Math.max(0, row.attempts ?? 0);
  return { as, dueOn, status, attempts, lastTryAt: row.lastTryAt, snoozedTo: row.snoozedTo };
}

/** The day on which it is to go: due then, or put off to it. */
export const expectedOn = (row: State): IsoDay => row.snoozedTo ?? stateOf(row).dueOn;

/** The last day on which it may still go; what somebody put off has its kind's window from the day it was put off to. */
export function lastDayFor(row: Pick<LedgerEntry, 'kind'> & State, entry: PlannedReminder | undefined): IsoDay {
  if (entry && row.snoozedTo === null) return entry.latestOn;
  const ofKind = lastDayOf(row.kind ?? '', stateOf(row).as, expectedOn(row));
  return entry && entry.latestOn > ofKind ? entry.latestOn : ofKind;
}
