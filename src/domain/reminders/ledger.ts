/**
 * Owns the life of a reminder in the ledger: planned → sending → sent.
 *
 * `sending` is written, and flushed, before the try. What is still sending a quarter of an hour later was cut off
 * somewhere between the two, so it is unknown whether the mail left: it becomes `unknown`, stays visible, and is never
 * sent again. `failed` is said only when surely nothing left; it may be tried again.
 */
import type { Instant } from '../calendar/instant';
import { addDays, type IsoDay } from '../calendar/iso-day';
import { reminderKey } from './reminder-key';
import { isPlannedKind, REMINDER_KINDS } from './reminder-kind-table';

export type ReminderStatus = 'planned' | 'sending' | 'sent' | 'done' | 'skipped' | 'failed' | 'unknown';

export interface LedgerRow {
  readonly as: 'email' | 'task';
  readonly dueOn: IsoDay;
  readonly status: ReminderStatus;
  readonly attempts: number;
  readonly lastTryAt: Instant | null;
  readonly snoozedTo: IsoDay | null;
}

/** Longer than a run may last (6 minutes), twice. */
export const SENDING_TIMEOUT_MS = 15 * 60_000;
export const MOST_ATTEMPTS = 3;

export type LedgerStep = 'send' | 'markUnknown' | 'wait' | 'none';

/** What a run should do with a row now. */
export function nextStep(row: LedgerRow, today: IsoDay, now: Instant): LedgerStep {
  if (row.status === 'sending') return isLost(row, now) ? 'markUnknown' : 'wait';
  if (row.status !== 'planned' && row.status !== 'failed') return 'none';
  if (row.status === 'failed' && row.attempts >= MOST_ATTEMPTS) return 'none';
  return (row.snoozedTo ?? row.dueOn) <= today ? 'send' : 'wait';
}

/** A row that says sending, but not since when, was cut off in the writing. */
const isLost = (row: LedgerRow, now: Instant): boolean =>
  row.lastTryAt === null || now - row.lastTryAt > SENDING_TIMEOUT_MS;

/**
 * Does somebody still have to do something about it? A mail to a customer is done with when it has left; a task when
 * somebody says so, however often it was told.
 */
export function isOpen(row: LedgerRow, today: IsoDay): boolean {
  switch (row.status) {
    case 'planned':
      return (row.snoozedTo ?? row.dueOn) <= today;
    case 'sent':
      return row.as === 'task';
    case 'failed':
    case 'unknown':
      return true;
    case 'sending':
    case 'done':
    case 'skipped':
      return false;
  }
}

export type LedgerEvent =
  | { readonly event: 'begin'; readonly at: Instant }
  | { readonly event: 'sent' }
  /** Refused before anything could leave: quota, bad address, lock. */
  | { readonly event: 'refused' }
  | { readonly event: 'lost' }
  | { readonly event: 'done' }
  | { readonly event: 'skip' }
  | { readonly event: 'snooze'; readonly until: IsoDay }
  /** Somebody takes back that it was done, skipped, or put off. */
  | { readonly event: 'reopen' };

const MAY_HAPPEN_IN: { readonly [K in LedgerEvent['event']]: readonly ReminderStatus[] } = {
  begin: ['planned', 'failed'],
  sent: ['sending'],
  refused: ['sending'],
  lost: ['sending'],
  done: ['planned', 'sent', 'failed', 'unknown'],
  skip: ['planned', 'sent', 'failed', 'unknown'],
  snooze: ['planned', 'sent', 'failed', 'unknown'],
  reopen: ['done', 'skipped', 'planned'],
};

/** The row after an event, or null when the event cannot happen to it and must be ignored. */
export function afterEvent<R extends LedgerRow>(row: R, event: LedgerEvent): R | null {
  if (!MAY_HAPPEN_IN[event.event].includes(row.status)) return null;
  switch (event.event) {
    case 'begin':
      return { ...row, status: 'sending', attempts: row.attempts + 1, lastTryAt: event.at };
    case 'sent':
      return { ...row, status: 'sent' };
    case 'refused':
      return { ...row, status: 'failed' };
    case 'lost':
      return { ...row, status: 'unknown' };
    case 'done':
      return { ...row, status: 'done' };
    case 'skip':
      return { ...row, status: 'skipped' };
    case 'snooze':
      return snoozed(row, event.until);
    case 'reopen':
      return { ...row, status: reopenedStatus(row), snoozedTo: null };
  }
}

/** Once tried, a task counts as told; of a mail nobody can say any more whether it left, so it is not sent again. */
function reopenedStatus({ as, status, attempts, lastTryAt }: LedgerRow): ReminderStatus {
  if (lastTryAt === null) return 'planned';
  if (as === 'task') return 'sent';
  return status === 'planned' && attempts === 0 ? 'planned' : 'unknown';
}

/** A task may be told again; a mail that left, or may have left, goes to no customer a second time. */
function snoozed<R extends LedgerRow>(row: R, until: IsoDay): R | null {
  const mayHaveLeft = row.status === 'sent' || row.status === 'unknown';
  if (row.as === 'email' && mayHaveLeft) return null;
  return { ...row, status: 'planned', attempts: 0, snoozedTo: until };
}

/** A colleague's digest of a day is a row of the ledger itself; the tasks it tells are claimed with it. */
export const DIGEST = 'digest';

export const digestKey = (member: string, day: IsoDay): string =>
  reminderKey({ kind: DIGEST, about: member.replace(/\|/g, ''), dueOn: day, recipient: 'colleague' });

/** Of kinds that nobody plans. */
const USUAL_WINDOW = 3;

/** The last day on which it may go, where it was expected on this one: due then, or put off to it. */
export function lastDayOf(kind: string, as: LedgerRow['as'], expectedOn: IsoDay): IsoDay {
  if (!isPlannedKind(kind)) return addDays(expectedOn, USUAL_WINDOW);
  return addDays(expectedOn, REMINDER_KINDS[kind][as === 'email' ? 'mailWindow' : 'window']);
}

/** The planned entries that the ledger does not have yet. */
export function owedEntries<P extends { readonly key: string }>(
  planned: readonly P[],
  ledgerKeys: Iterable<string>,
): P[] {
  const known = new Set(ledgerKeys);
  return planned.filter(({ key }) => !known.has(key));
}
