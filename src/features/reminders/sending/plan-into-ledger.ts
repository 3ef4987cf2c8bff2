/**
 * Writes what is owed into the ledger before anything is sent: each owed day is planned by itself, what has become too
 * late is skipped with the reason, what was cut off while being sent is unknown from now on. Nothing vanishes silently.
 */
import { daysBetween, type IsoDay } from '../../../domain/calendar/iso-day';
import { DIGEST, nextStep, owedEntries } from '../../../domain/reminders/ledger';
import type { OwedDays } from '../../../domain/reminders/owed-days';
import { type PlannedReminder, planReminders } from '../../../domain/reminders/plan-reminders';
import { reminderWords } from '../../../i18n/reminder-words';
import { sendingWords } from '../../../i18n/sending-words';
import type { TabRow } from '../../../schema/workbook-schema';
import { type ShopWorkbook, SINGLE_SAVE } from '../../../sheets/shop-workbook';
import { expectedOn, LEDGER_COLUMNS, type Ledger, type LedgerEntry, lastDayFor, stateOf } from '../ledger-row';
import type { ReminderFacts } from '../reminder-facts';
import { reasonWords, writeReminder } from '../reminder-mail';

export interface Owed {
  /** The whole ledger as it stands now. */
  readonly rows: readonly LedgerEntry[];
  /** Rows that are to be sent, in the order of the rules. */
  readonly due: readonly LedgerEntry[];
  /** What is to be said of each due row, by key; absent when things have changed and nothing is due any more. */
  readonly entries: ReadonlyMap<string, PlannedReminder>;
  readonly gap: {
    readonly from: IsoDay;
    readonly to: IsoDay;
    readonly madeUp: number;
    readonly tooLate: number;
  } | null;
}

/** @param plans which of the planned are meant */
export function planIntoLedger(
  workbook: ShopWorkbook,
  facts: ReminderFacts,
  { days, missed }: OwedDays,
  plans: (entry: PlannedReminder) => boolean = () => true,
): Owed {
  const planned = days.flatMap((today) => planReminders({ ...facts.input, today }).filter(plans));
  const ledger = workbook.locked(() => writtenLedger(workbook, facts, planned));
  const due = dueRows(ledger, planned, workbook);
  const made = missed && planned.filter(({ dueOn }) => dueOn < workbook.today);
  const tooLate = made?.filter((entry) => isTooLate(entry, workbook)).length ?? 0;
  return {
    rows: ledger.rows,
    due,
    entries: entriesOf(due, planned, facts),
    gap: missed && { ...missed, madeUp: (made?.length ?? 0) - tooLate, tooLate },
  };
}

const isTooLate = ({ latestOn }: PlannedReminder, { today }: ShopWorkbook): boolean => latestOn < today;

function writtenLedger(workbook: ShopWorkbook, facts: ReminderFacts, planned: readonly PlannedReminder[]): Ledger {
  const ledger = workbook.read('reminders', LEDGER_COLUMNS);
  const owed = owedEntries(
    planned,
    ledger.rows.map(({ key }) => key ?? ''),
  );
  for (const entry of [...owed].sort(byRecipient)) ledger.append(ledgerRow(entry, facts, workbook));
  const settled = new Set<string>();
  for (const row of ledger.rows) if (!isToBeTried(row) && row.key !== null) settled.add(row.key);
  for (const row of ledger.rows) tidyUp(ledger, row, workbook, settled);
  workbook.commit([ledger], SINGLE_SAVE);
  return ledger;
}

/** A colleague's tasks stand together, since a digest claims them all at once. */
function byRecipient(a: PlannedReminder, b: PlannedReminder): number {
  const of = ({ as, to }: PlannedReminder): string => (as === 'task' ? `0${to}` : '1');
  return of(a) < of(b) ? -1 : of(a) > of(b) ? 1 : 0;
}

function ledgerRow(entry: PlannedReminder, facts: ReminderFacts, workbook: ShopWorkbook): Partial<TabRow<'reminders'>> {
  const { key, dueOn, kind, about, customerId, customerName, owner, to, as, skip } = entry;
  const { note } = reminderWords[workbook.language];
  const late = isTooLate(entry, workbook) ? note.tooLate({ days: daysBetween(dueOn, workbook.today) }) : null;
  const why = skip === null ? late : note[skip];
  return {
    ...{ key, dueOn, kind, about, customerId, customerName, owner, to, as },
    subject: subjectOf(entry, facts, workbook),
    reason: reasonWords(entry.reason, workbook.language).slice(0, LONGEST_REASON),
    ...{ status: why === null ? 'planned' : 'skipped', attempts: 0, note: why },
  };
}

const LONGEST_REASON = 1_000;

/** Of a mail that cannot be written: none, and whoever tries to send it is told why. */
function subjectOf(entry: PlannedReminder, facts: ReminderFacts, { language }: ShopWorkbook): string | null {
  try {
    return writeReminder(entry, facts, language).mail.subject;
  } catch {
    return null;
  }
}

const isToBeTried = ({ status }: LedgerEntry): boolean => status === 'planned' || status === 'failed';

/** @param settled keys that have come to an end, or are known by an earlier row; this row's is added */
function tidyUp(ledger: Ledger, row: LedgerEntry, workbook: ShopWorkbook, settled: Set<string>): void {
  const { today, now, language } = workbook;
  const { note } = reminderWords[language];
  const step = nextStep(stateOf(row), today, now);
  if (step === 'markUnknown') ledger.change(row, { status: 'unknown', note: note.unknown });
  if (step !== 'send' || row.key === null) return;
  const skip = (why: string): unknown => ledger.change(row, { status: 'skipped', note: why });
  if (settled.has(row.key)) skip(sendingWords[language].twice);
  else if (row.kind === DIGEST && stateOf(row).dueOn < today) skip(sendingWords[language].overtaken);
  else if (lastDayFor(row) < today) skip(note.tooLate({ days: daysBetween(expectedOn(row), today) }));
  settled.add(row.key);
}

function dueRows(ledger: Ledger, planned: readonly PlannedReminder[], { today, now }: ShopWorkbook) {
  const rank = new Map(planned.map(({ key }, index) => [key, index]));
  const rankOf = ({ key }: LedgerEntry): number => rank.get(key ?? '') ?? planned.length;
  return ledger.rows
    .filter((row) => row.key !== null && row.kind !== DIGEST && nextStep(stateOf(row), today, now) === 'send')
    .sort((a, b) => rankOf(a) - rankOf(b));
}

/** One that was put off, or left behind by a run that was cut off, is planned anew for the day it was due. */
function entriesOf(
  due: readonly LedgerEntry[],
  planned: readonly PlannedReminder[],
  { input, customers }: ReminderFacts,
): ReadonlyMap<string, PlannedReminder> {
  const entries = new Map(planned.map((entry) => [entry.key, entry]));
  const earlier = new Map<IsoDay, Set<string>>();
  for (const row of due) {
    const { dueOn } = stateOf(row);
    if (!entries.has(row.key ?? '')) earlier.set(dueOn, (earlier.get(dueOn) ?? new Set()).add(row.customerId ?? ''));
  }
  for (const [dueOn, ids] of earlier) {
    const concerned = [...ids].flatMap((id) => customers.get(id) ?? []);
    for (const entry of planReminders({ ...input, customers: concerned, today: dueOn })) entries.set(entry.key, entry);
  }
  return entries;
}
