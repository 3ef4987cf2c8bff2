/**
 * Sends what is due, never twice: the ledger says `sending`, flushed, before the try, and a row that was cut off there
 * becomes `unknown` and is shown to a person, never sent again by itself.
 */
import type { ReminderCounts } from '../../contract/reminders';
import { daysBetween, type IsoDay } from '../../domain/calendar/iso-day';
import { afterEvent, type LedgerEvent, nextStep, owedEntries } from '../../domain/reminders/ledger';
import { mailRefusal } from '../../domain/reminders/mail-guard';
import { type PlannedReminder, planReminders } from '../../domain/reminders/plan-reminders';
import { REMINDER_KINDS } from '../../domain/reminders/reminder-kind-table';
import { reminderWords } from '../../i18n/reminder-words';
import { messageOf } from '../../platform/google-errors';
import { remainingMailQuota, sendMail, surelyNotSent } from '../../platform/mail';
import { isCopy } from '../../sheets/copied-workbook';
import { Refusal } from '../../sheets/refusal';
import { type SheetRow, type ShopWorkbook, SINGLE_SAVE, type Table } from '../../sheets/shop-workbook';
import { requireRole } from '../../sheets/team-roles';
import { stateOf } from './ledger-row';
import { earliestDueOn, type ReminderFacts, readReminderFacts } from './reminder-facts';
import { reasonWords, writeReminder } from './reminder-mail';

const COLUMNS = ['key', 'dueOn', 'customerId', 'as', 'status', 'attempts', 'lastTryAt', 'snoozedTo', 'note'] as const;
type LedgerColumn = (typeof COLUMNS)[number];
type Ledger = Table<'reminders', LedgerColumn>;
type Row = SheetRow<'reminders', LedgerColumn>;

/** The reminder being sent, from its claim until its outcome is written. */
interface Claimed {
  readonly ledger: Ledger;
  readonly row: Row;
  readonly entry: PlannedReminder;
}

/** @param clock the time of each try; `workbook.now` is when the run began */
export function sendReminders(workbook: ShopWorkbook, clock: () => Row['lastTryAt'] & number): ReminderCounts {
  requireRole(workbook.actor, 'manager');
  requireOriginal(workbook);
  const facts = readReminderFacts(workbook);
  const planned = planReminders({ ...facts.input, today: workbook.today });
  const due = planAndList(workbook, facts, planned);
  const entries = entriesOf(due, planned, facts);
  let quota = due.length === 0 ? 0 : remainingMailQuota() - workbook.settings.number('mailReserve');
  let claimed: Claimed | null = null;
  for (const { key } of due) {
    if (quota <= 0) break;
    claimed = workbook.locked(() => claim(workbook, { key, entry: entries.get(key) ?? null, at: clock(), facts }));
    if (claimed === null) continue;
    quota -= 1;
    const outcome = trySending(claimed, facts, workbook);
    settle(workbook, claimed, outcome);
  }
  return countsOf(workbook, new Set(due.map(({ key }) => key)));
}

/** Writes what is owed today into the ledger and sends nothing: what is to be done is then seen before it is told. */
export function planToday(workbook: ShopWorkbook): void {
  requireRole(workbook.actor, 'agent');
  const facts = readReminderFacts(workbook);
  planAndList(workbook, facts, planReminders({ ...facts.input, today: workbook.today }));
}

interface DueRow {
  readonly key: string;
  readonly dueOn: IsoDay;
  readonly customerId: string;
}

/**
 * What is to be said of each due row. One that was put off, or left behind by a run that was cut off, is planned anew for
 * the day it was due: it is absent when things have changed and nothing is due any more.
 */
function entriesOf(
  due: readonly DueRow[],
  planned: readonly PlannedReminder[],
  { input, customers }: ReminderFacts,
): ReadonlyMap<string, PlannedReminder> {
  const entries = new Map(planned.map((entry) => [entry.key, entry]));
  const earlier = new Map<IsoDay, Set<string>>();
  for (const { key, dueOn, customerId } of due) {
    if (!entries.has(key)) earlier.set(dueOn, (earlier.get(dueOn) ?? new Set()).add(customerId));
  }
  for (const [dueOn, ids] of earlier) {
    const concerned = [...ids].flatMap((id) => customers.get(id) ?? []);
    for (const entry of planReminders({ ...input, customers: concerned, today: dueOn })) entries.set(entry.key, entry);
  }
  return entries;
}

/** A copied spreadsheet has the same customers: it would write to them again. @throws Refusal COPIED_WORKBOOK */
function requireOriginal(workbook: ShopWorkbook): void {
  if (isCopy(workbook)) throw new Refusal('COPIED_WORKBOOK', { id: workbook.id });
}

/** Writes what is owed into the ledger, gives up what is lost or too late, and lists what is to be sent, in order. */
function planAndList(
  workbook: ShopWorkbook,
  facts: ReminderFacts,
  planned: readonly PlannedReminder[],
): readonly DueRow[] {
  return workbook.locked(() => {
    const ledger = workbook.read('reminders', COLUMNS);
    const known = ledger.rows.map(({ key }) => key ?? '');
    for (const entry of owedEntries(planned, known)) ledger.append(ledgerRow(entry, facts, workbook));
    for (const row of ledger.rows) tidyUp(ledger, row, workbook);
    workbook.commit([ledger], SINGLE_SAVE);
    const rank = new Map(planned.map(({ key }, index) => [key, index]));
    const rankOf = ({ key }: DueRow): number => rank.get(key) ?? planned.length;
    return ledger.rows
      .filter((row) => nextStep(stateOf(row), workbook.today, workbook.now) === 'send')
      .map((row) => ({ key: row.key ?? '', dueOn: stateOf(row).dueOn, customerId: row.customerId ?? '' }))
      .sort((a, b) => rankOf(a) - rankOf(b));
  });
}

function ledgerRow(entry: PlannedReminder, facts: ReminderFacts, { language }: ShopWorkbook) {
  const { key, dueOn, kind, about, customerId, customerName, owner, to, as, skip } = entry;
  const { subject } = writeReminder(entry, facts, language).mail;
  const reason = reasonWords(entry.reason, language);
  const rest = { subject, reason, status: skip === null ? 'planned' : 'skipped', attempts: 0 };
  const note = skip === null ? null : reminderWords[language].note[skip];
  return { key, dueOn, kind, about, customerId, customerName, owner, to, as, ...rest, note };
}

function tidyUp(ledger: Ledger, row: Row, workbook: ShopWorkbook): void {
  const { note } = reminderWords[workbook.language];
  const state = stateOf(row);
  const step = nextStep(state, workbook.today, workbook.now);
  if (step === 'markUnknown') ledger.change(row, { status: 'unknown', note: note.unknown });
  const expected = state.snoozedTo ?? state.dueOn;
  if (step !== 'send' || expected >= earliestDueOn(workbook.today)) return;
  ledger.change(row, { status: 'skipped', note: note.tooLate({ days: daysBetween(expected, workbook.today) }) });
}

/** Takes one reminder on, if it still is to be sent; null when not. Nobody else can take it from now on. */
function claim(
  workbook: ShopWorkbook,
  {
    key,
    entry,
    at,
    facts,
  }: { key: string; entry: PlannedReminder | null; at: Row['lastTryAt'] & number; facts: ReminderFacts },
): Claimed | null {
  const ledger = workbook.readRow('reminders', COLUMNS, key);
  const [row] = ledger.rows;
  if (!row || nextStep(stateOf(row), workbook.today, at) !== 'send') return null;
  const { note, insteadOfMail } = reminderWords[workbook.language];
  const refusal = entry === null ? note.notDueAnyMore : guarded(entry, facts, insteadOfMail);
  const claimed = refusal === null ? afterEvent(stateOf(row), { event: 'begin', at }) : null;
  ledger.change(
    row,
    claimed
      ? { status: claimed.status, attempts: claimed.attempts, lastTryAt: at }
      : { status: 'skipped', note: refusal },
  );
  workbook.commit([ledger], SINGLE_SAVE);
  return claimed && entry ? { ledger, row, entry } : null;
}

/** A mail to a customer passes the guard once more, whatever the ledger says; null when it may go. */
function guarded(entry: PlannedReminder, facts: ReminderFacts, words: Readonly<Record<string, string>>): string | null {
  if (entry.as === 'task') return null;
  const person = facts.customers.get(entry.customerId);
  const refusal = person && mailRefusal(person, entry.contact, REMINDER_KINDS[entry.kind].mailNeeds);
  return refusal ? (words[refusal] ?? refusal) : null;
}

type Outcome = { readonly event: LedgerEvent & { event: 'sent' | 'refused' | 'lost' }; readonly note: string | null };

function trySending({ entry }: Claimed, facts: ReminderFacts, { language }: ShopWorkbook): Outcome {
  const { note } = reminderWords[language];
  try {
    sendMail(writeReminder(entry, facts, language).mail);
    return { event: { event: 'sent' }, note: null };
  } catch (error) {
    const why = messageOf(error);
    if (surelyNotSent(error)) return { event: { event: 'refused' }, note: note.refused({ why }) };
    return { event: { event: 'lost' }, note: `${note.unknown} (${why})` };
  }
}

function settle(workbook: ShopWorkbook, { ledger, row }: Claimed, { event, note }: Outcome): void {
  const after = afterEvent(stateOf(row), event);
  if (!after) return;
  workbook.locked(() => {
    ledger.change(row, { status: after.status, note });
    workbook.commit([ledger], SINGLE_SAVE);
  });
}

function countsOf(workbook: ShopWorkbook, handled: ReadonlySet<string>): ReminderCounts {
  const counts = { planned: 0, sending: 0, sent: 0, done: 0, skipped: 0, failed: 0, unknown: 0 };
  for (const { key, dueOn, status } of workbook.read('reminders', ['key', 'dueOn', 'status']).rows) {
    const counted = dueOn === workbook.today || handled.has(key ?? '');
    if (counted && status !== null && status in counts) counts[status as keyof typeof counts] += 1;
  }
  return counts;
}
