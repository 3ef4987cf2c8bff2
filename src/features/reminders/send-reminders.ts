/**
 * Sends what is due, never twice: the ledger says `sending`, flushed, before the try, and a row that was cut off there
 * becomes `unknown` and is shown to a person, never sent again by itself.
 */
import type { ReminderCounts } from '../../contract/reminders';
import { addDays, parseIsoDay } from '../../domain/calendar/iso-day';
import { DIGEST } from '../../domain/reminders/ledger';
import { owedDays } from '../../domain/reminders/owed-days';
import { documentProperties } from '../../platform/document-properties';
import { isCopy } from '../../sheets/copied-workbook';
import { Refusal } from '../../sheets/refusal';
import type { ShopWorkbook } from '../../sheets/shop-workbook';
import { requireRole } from '../../sheets/team-roles';
import { type ReminderFacts, readReminderFacts } from './reminder-facts';
import { dueMails } from './sending/due-mails';
import { type Owed, planIntoLedger } from './sending/plan-into-ledger';
import { type Posting, postMails, type SendingRun } from './sending/post-mails';
import { findUrgent } from './urgent-facts';

/** Document property: the last day that was planned. */
const PLANNED = 'reminders.planned';

/** Has a run of today written into the ledger what is owed? */
export const isPlannedToday = (workbook: ShopWorkbook): boolean => workbook.remembered(PLANNED) === workbook.today;

/** From when reminders are turned on, each day is owed, also the one on which no run comes. */
export function oweFromToday(workbook: ShopWorkbook): void {
  if (workbook.remembered(PLANNED) === null) documentProperties().set(PLANNED, addDays(workbook.today, -1));
}

export interface SentReminders {
  readonly counts: ReminderCounts;
  /** Mails that neither the day's quota nor the run's time had room for: a later run sends them. */
  readonly left: number;
}

/** Plans every day that is owed and sends what is due: the morning's run, and whoever asks by hand at any hour. */
export function sendReminders(workbook: ShopWorkbook, run: SendingRun): SentReminders {
  requireSender(workbook);
  const planned = workbook.remembered(PLANNED);
  const days = owedDays(parseIsoDay(planned ?? ''), workbook.today);
  const facts = readReminderFacts(workbook, days.days[0]);
  const owed = planIntoLedger(workbook, facts, days);
  if (!isPlannedToday(workbook)) documentProperties().set(PLANNED, workbook.today);
  return posted(workbook, facts, { run, owed, how: 'all' });
}

/**
 * Sends at once what cannot wait for the morning, each by a mail of its own; everything else stays as it is. Null when
 * there is nothing of the kind, which costs an hourly pass one call, or three where all has been told.
 */
export function sendUrgent(workbook: ShopWorkbook, run: SendingRun): SentReminders | null {
  requireSender(workbook);
  const urgent = findUrgent(workbook);
  if (urgent === null || areTold(workbook, urgent.keys)) return null;
  const facts = urgent.readFacts();
  const owed = planIntoLedger(workbook, facts, { days: [workbook.today], missed: null }, 'urgent');
  return posted(workbook, facts, { run, owed, how: 'urgent' });
}

function areTold(workbook: ShopWorkbook, keys: readonly string[]): boolean {
  const statuses = workbook.readColumn('reminders', 'status');
  const known = new Map<string, string>();
  for (const [sheetRow, key] of workbook.readColumn('reminders', 'key')) known.set(key, statuses.get(sheetRow) ?? '');
  return keys.every((key) => !['planned', 'failed'].includes(known.get(key) ?? 'planned'));
}

/** Writes what is owed today into the ledger and sends nothing: what is to be done is then seen before it is told. */
export function planToday(workbook: ShopWorkbook): void {
  requireRole(workbook.actor, 'agent');
  const { today } = workbook;
  planIntoLedger(workbook, readReminderFacts(workbook, today), { days: [today], missed: null });
}

/** A copied spreadsheet has the same customers: it would write to them again. @throws Refusal COPIED_WORKBOOK */
function requireSender(workbook: ShopWorkbook): void {
  requireRole(workbook.actor, 'manager');
  if (isCopy(workbook)) throw new Refusal('COPIED_WORKBOOK', { id: workbook.id });
}

function posted(
  workbook: ShopWorkbook,
  facts: ReminderFacts,
  posting: Pick<Posting, 'owed' | 'how' | 'run'>,
): SentReminders {
  const due = dueMails(posting.owed, facts, workbook, posting.how);
  const left = postMails(workbook, facts, { ...posting, due });
  return { counts: countsOf(workbook, posting.owed), left };
}

/** Of reminders: a digest is only how some of them are told. */
function countsOf(workbook: ShopWorkbook, { due }: Owed): ReminderCounts {
  const counts = { planned: 0, sending: 0, sent: 0, done: 0, skipped: 0, failed: 0, unknown: 0 };
  const handled = new Set(due.map(({ key }) => key));
  for (const { key, kind, dueOn, status } of workbook.read('reminders', ['key', 'kind', 'dueOn', 'status']).rows) {
    const counted = kind !== DIGEST && (dueOn === workbook.today || handled.has(key));
    if (counted && status !== null && status in counts) counts[status as keyof typeof counts] += 1;
  }
  return counts;
}
