/**
 * Which mails tell what is due: a colleague's tasks stand in one digest a morning, what comes after it or cannot wait
 * goes by a mail of its own, and so does every mail to a customer.
 */
import { DIGEST, digestKey, nextStep } from '../../../domain/reminders/ledger';
import type { BudgetedMail } from '../../../domain/reminders/mail-budget';
import { mailRefusal } from '../../../domain/reminders/mail-guard';
import type { PlannedReminder } from '../../../domain/reminders/plan-reminders';
import { isPlannedKind, REMINDER_KINDS } from '../../../domain/reminders/reminder-kind-table';
import { reminderWords } from '../../../i18n/reminder-words';
import { sendingWords } from '../../../i18n/sending-words';
import type { ShopWorkbook } from '../../../sheets/shop-workbook';
import { type LedgerEntry, type LedgerValues, lastDayFor, stateOf } from '../ledger-row';
import type { ReminderFacts } from '../reminder-facts';
import { digestAsked } from './digest-facts';
import type { Owed } from './plan-into-ledger';

export interface DueMail extends BudgetedMail {
  readonly form: 'digest' | 'task' | 'customer';
  /** Address of the colleague, or of the customer as last read. */
  readonly to: string;
  /** What it tells: one, unless it is a digest, which may tell of other things alone. */
  readonly entries: readonly PlannedReminder[];
}

export interface DueMails {
  readonly mails: readonly DueMail[];
  /** What is not told by a mail now: new values by the ledger's key. */
  readonly unmailed: ReadonlyMap<string, LedgerValues>;
}

interface Due {
  readonly row: LedgerEntry;
  readonly entry: PlannedReminder;
}

/** More tasks than this that come after a colleague's digest wait for the next one: nobody reads a mail for each. */
const MOST_ALONE = 10;

/** @param how urgent: only what cannot wait, each by a mail of its own */
export function dueMails(
  { due, rows, entries }: Owed,
  facts: ReminderFacts,
  workbook: ShopWorkbook,
  how: 'all' | 'urgent',
): DueMails {
  const unmailed = new Map<string, LedgerValues>();
  const mails: DueMail[] = [];
  const tasks = new Map<string, Due[]>();
  for (const row of due) {
    const key = row.key ?? '';
    const entry = entries.get(key);
    if (!entry || entry.to === '') {
      if (how === 'all') unmailed.set(key, { status: 'skipped', note: whyNot(row, entry, facts, workbook) });
    } else if (entry.as === 'email') {
      if (how === 'all') mails.push(mailOf('customer', [{ row, entry }]));
    } else {
      const told = tasks.get(entry.to);
      if (told) told.push({ row, entry });
      else tasks.set(entry.to, [{ row, entry }]);
    }
  }
  const digests = digestsOf(rows, workbook);
  for (const [member, told] of tasks) {
    const urgent = told.filter(({ entry }) => entry.isUrgent);
    const others = told.filter(({ entry }) => !entry.isUrgent);
    const takesDigest = !facts.withoutDigest.has(member);
    const { inToday, nextDigest } = sendingWords[workbook.language];
    if (how === 'all' && takesDigest && mayStillGo(digests.get(digestKey(member, workbook.today)), workbook)) {
      mails.push(mailOf('digest', told));
      continue;
    }
    for (const one of urgent) mails.push(mailOf('task', [one]));
    if (how === 'urgent') continue;
    if (!takesDigest) for (const { entry } of others) unmailed.set(entry.key, { status: 'sent', note: inToday });
    else if (others.length > MOST_ALONE) for (const { entry } of others) unmailed.set(entry.key, { note: nextDigest });
    else for (const one of others) mails.push(mailOf('task', [one]));
  }
  return { mails, unmailed };
}

/**
 * Digests for colleagues for whom nothing is due, where there is something to tell all the same: what became of yesterday,
 * what waits for mails; of missed days the owner is told.
 */
export function quietDigests(
  owed: Owed,
  mails: readonly DueMail[],
  later: readonly DueMail[],
  { facts, workbook }: { readonly facts: ReminderFacts; readonly workbook: ShopWorkbook },
): readonly DueMail[] {
  const { today } = workbook;
  const digests = digestsOf(owed.rows, workbook);
  const told = new Set(mails.flatMap(({ form, to }) => (form === 'digest' ? [to] : [])));
  const hasNews = (member: string): boolean => {
    const { yesterday, carriedOver, gap } = digestAsked({ member, tasks: [] }, owed, later, { facts, workbook });
    const isOver = yesterday.done + yesterday.sent + yesterday.notSent.length > 0;
    return isOver || carriedOver > 0 || (gap !== null && member === facts.input.colleagueFor(''));
  };
  return [...facts.colleagues.keys()]
    .filter((member) => facts.input.isActive(member) && !facts.withoutDigest.has(member) && !told.has(member))
    .filter((member) => mayStillGo(digests.get(digestKey(member, today)), workbook) && hasNews(member))
    .map((to) => ({ form: 'digest', to, entries: [], rank: 'digest', latestOn: today, value: 0 }));
}

function mailOf(form: DueMail['form'], told: readonly Due[]): DueMail {
  const days = told.map(({ row, entry }) => lastDayFor(row, entry)).sort();
  const entries = told.map(({ entry }) => entry);
  const rank = form === 'digest' ? 'digest' : entries[0]!.isUrgent ? 'urgent' : 'other';
  const value = entries.reduce((sum, entry) => sum + entry.value, 0);
  return { form, to: entries[0]!.to, entries, rank, latestOn: days[0]!, value };
}

function digestsOf(rows: readonly LedgerEntry[], { today }: ShopWorkbook): ReadonlyMap<string, LedgerEntry> {
  const digests = new Map<string, LedgerEntry>();
  for (const row of rows) if (row.kind === DIGEST && row.dueOn === today) digests.set(row.key ?? '', row);
  return digests;
}

/** Today's was not sent yet, or surely did not leave and may be tried again. */
const mayStillGo = (digest: LedgerEntry | undefined, { today, now }: ShopWorkbook): boolean =>
  digest === undefined || nextStep(stateOf(digest), today, now) === 'send';

function whyNot(
  row: LedgerEntry,
  entry: PlannedReminder | undefined,
  facts: ReminderFacts,
  { language }: ShopWorkbook,
): string {
  const { note, insteadOfMail } = reminderWords[language];
  if (entry) return note.noColleague;
  const { as, kind } = row;
  const person = as === 'email' ? facts.customers.get(row.customerId ?? '') : undefined;
  if (!person || kind === null || !isPlannedKind(kind)) return note.notDueAnyMore;
  const refusal = mailRefusal(person, facts.input.contactRuleOf(person), REMINDER_KINDS[kind].mailNeeds);
  if (refusal) return insteadOfMail[refusal];
  return facts.input.hasTemplate({ template: kind, kind }, person) ? note.notDueAnyMore : insteadOfMail.noTemplate;
}
