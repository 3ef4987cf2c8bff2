/**
 * Writes what is owed into the ledger before anything is sent: each owed day is planned by itself, what has become too
 * late is skipped with the reason, what was cut off while being sent is unknown from now on. Nothing vanishes silently.
 */
import { daysBetween, type IsoDay } from '../../../domain/calendar/iso-day';
import { DIGEST, nextStep, owedEntries } from '../../../domain/reminders/ledger';
import type { OwedDays } from '../../../domain/reminders/owed-days';
import { type PlannedReminder, planReminderDays } from '../../../domain/reminders/plan-reminders';
import { isPlannedKind, REMINDER_KINDS } from '../../../domain/reminders/reminder-kind-table';
import { reminderWords } from '../../../i18n/reminder-words';
import { sendingWords } from '../../../i18n/sending-words';
import type { TabRow } from '../../../schema/workbook-schema';
import { type ShopWorkbook, SINGLE_SAVE } from '../../../sheets/shop-workbook';
import { expectedOn, LEDGER_COLUMNS, type Ledger, type LedgerEntry, lastDayFor, stateOf } from '../ledger-row';
import type { ReminderFacts } from '../reminder-facts';
import { lastingReason, subjectOf } from '../reminder-mail';

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

/** @param scope urgent: only what cannot wait is planned, and looked at */
export function planIntoLedger(
  workbook: ShopWorkbook,
  facts: ReminderFacts,
  { days, missed }: OwedDays,
  scope: 'all' | 'urgent' = 'all',
): Owed {
  const isMeant = scope === 'all' ? () => true : isUrgentKind;
  const planned = planReminderDays(facts.input, days).filter(({ kind }) => isMeant(kind));
  return workbook.locked(() => {
    const ledger = workbook.read('reminders', LEDGER_COLUMNS);
    const known = ledger.rows.map(({ key }) => key ?? '');
    const owed = owedEntries(planned, known).sort(byRecipient);
    for (const entry of owed) ledger.append(ledgerRow(entry, facts, workbook));
    const isDue = (row: LedgerEntry): boolean => isMeant(row.kind ?? '') && isToGo(row, workbook);
    const entries = entriesOf(ledger.rows.filter(isDue), planned, facts);
    tidyUp(ledger, { entries, isDue, workbook });
    workbook.commit([ledger], SINGLE_SAVE);
    const due = ledger.rows.filter((row) => row.kind !== DIGEST && isDue(row)).sort(inOrderOf(planned));
    return { rows: ledger.rows, due, entries, gap: missed && gapOf(missed, owed, workbook) };
  });
}

const isUrgentKind = (kind: string): boolean => isPlannedKind(kind) && REMINDER_KINDS[kind].isUrgent;

const isToGo = (row: LedgerEntry, { today, now }: ShopWorkbook): boolean =>
  row.key !== null && nextStep(stateOf(row), today, now) === 'send';

const isTooLate = ({ latestOn }: PlannedReminder, { today }: ShopWorkbook): boolean => latestOn < today;

function gapOf(missed: NonNullable<OwedDays['missed']>, owed: readonly PlannedReminder[], workbook: ShopWorkbook) {
  const made = owed.filter(({ dueOn, skip }) => skip === null && dueOn >= missed.from && dueOn <= missed.to);
  const tooLate = made.filter((entry) => isTooLate(entry, workbook)).length;
  return { ...missed, madeUp: made.length - tooLate, tooLate };
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
    subject: subjectFor(entry, facts, workbook),
    reason: lastingReason(entry, workbook.language).slice(0, LONGEST_REASON),
    ...{ status: why === null ? 'planned' : 'skipped', attempts: 0, note: why },
  };
}

const LONGEST_REASON = 1_000;

/** Of a mail that cannot be written: none, and whoever tries to send it is told why. */
function subjectFor(entry: PlannedReminder, facts: ReminderFacts, { language }: ShopWorkbook): string | null {
  try {
    return subjectOf(entry, facts, language);
  } catch {
    return null;
  }
}

interface Tidying {
  readonly entries: Owed['entries'];
  readonly isDue: (row: LedgerEntry) => boolean;
  readonly workbook: ShopWorkbook;
}

function tidyUp(ledger: Ledger, { entries, isDue, workbook }: Tidying): void {
  const { today, now, language } = workbook;
  const { note } = reminderWords[language];
  const settled = new Set<string>();
  for (const { key, status } of ledger.rows) if (key !== null && !MAY_BE_TRIED.includes(status)) settled.add(key);
  for (const row of ledger.rows) {
    const key = row.key ?? '';
    if (nextStep(stateOf(row), today, now) === 'markUnknown')
      ledger.change(row, { status: 'unknown', note: note.unknown });
    if (!isDue(row)) continue;
    const skip = (why: string): unknown => ledger.change(row, { status: 'skipped', note: why });
    if (settled.has(key)) skip(sendingWords[language].twice);
    else if (row.kind === DIGEST && stateOf(row).dueOn < today) skip(sendingWords[language].overtaken);
    else if (lastDayFor(row, entries.get(key)) < today)
      skip(note.tooLate({ days: daysBetween(expectedOn(row), today) }));
    settled.add(key);
  }
}

const MAY_BE_TRIED: readonly (string | null)[] = ['planned', 'failed'];

function inOrderOf(planned: readonly PlannedReminder[]): (a: LedgerEntry, b: LedgerEntry) => number {
  const rank = new Map(planned.map(({ key }, index) => [key, index]));
  const rankOf = ({ key }: LedgerEntry): number => rank.get(key ?? '') ?? planned.length;
  return (a, b) => rankOf(a) - rankOf(b);
}

/** One that was put off, or left behind by a run that was cut off, is planned anew for the day it was due. */
function entriesOf(
  due: readonly LedgerEntry[],
  planned: readonly PlannedReminder[],
  { input, customers }: ReminderFacts,
): ReadonlyMap<string, PlannedReminder> {
  const entries = new Map(planned.map((entry) => [entry.key, entry]));
  const earlier = due.filter(({ key, kind }) => kind !== DIGEST && !entries.has(key ?? ''));
  const days = [...new Set(earlier.map((row) => stateOf(row).dueOn))].sort();
  const concerned = [...new Set(earlier.map(({ customerId }) => customerId ?? ''))];
  const some = { ...input, customers: concerned.flatMap((id) => customers.get(id) ?? []) };
  for (const entry of planReminderDays(some, days)) if (!entries.has(entry.key)) entries.set(entry.key, entry);
  return entries;
}
