/**
 * Takes one mail on: judged once more by what stands in the workbook at this moment, written, and marked `sending` with
 * all that it tells. Nobody else can take any of it from then on.
 *
 * What may not go is skipped with the reason; what cannot be written has failed, with what was said, and keeps nothing
 * else from going.
 */
import type { Instant } from '../../../domain/calendar/instant';
import { afterEvent, DIGEST, digestKey, nextStep } from '../../../domain/reminders/ledger';
import { tooSoonAfter } from '../../../domain/reminders/mail-gap';
import { mailRefusal } from '../../../domain/reminders/mail-guard';
import { type PlannedReminder, planAgain } from '../../../domain/reminders/plan-reminders';
import { REMINDER_KINDS } from '../../../domain/reminders/reminder-kind-table';
import { reminderWords } from '../../../i18n/reminder-words';
import { sendingWords } from '../../../i18n/sending-words';
import { messageOf } from '../../../platform/google-errors';
import type { OutgoingMail } from '../../../platform/mail';
import type { ShopWorkbook } from '../../../sheets/shop-workbook';
import type { DigestAsked } from '../digest/digest-content';
import { writeDigest } from '../digest/write-digest';
import { type Ledger, type LedgerEntry, type LedgerValues, stateOf } from '../ledger-row';
import { PERSON_COLUMNS, personOf, type RemindedPerson, type ReminderFacts } from '../reminder-facts';
import { writeReminder } from '../reminder-mail';
import type { DueMail } from './due-mails';
import type { EarlierMails } from './earlier-mails';

export interface ClaimedMail {
  /** Of the ledger's rows that share its fate. */
  readonly keys: readonly string[];
  readonly mail: OutgoingMail;
}

export interface Claiming {
  readonly workbook: ShopWorkbook;
  readonly facts: ReminderFacts;
  readonly at: Instant;
  /** The rows concerned, just read. */
  readonly ledger: Ledger;
  readonly earlier: EarlierMails;
  readonly askedOf: (told: { readonly member: string; readonly tasks: readonly PlannedReminder[] }) => DigestAsked;
}

/** Stages the claim; null when nothing of it is to be sent. */
export function claimMail(claiming: Claiming, { form, to, entries }: DueMail): ClaimedMail | null {
  const free = entries.flatMap((entry) => {
    const row = rowToSend(claiming, entry.key);
    return row ? [{ row, entry }] : [];
  });
  if (form === 'digest') return free.length === 0 && entries.length > 0 ? null : claimDigest(claiming, to, free);
  const [only] = free;
  if (!only) return null;
  return form === 'task' ? claimOne(claiming, only, claiming.facts) : claimForCustomer(claiming, only);
}

interface Free {
  readonly row: LedgerEntry;
  readonly entry: PlannedReminder;
}

function rowToSend({ ledger, workbook, at }: Claiming, key: string): LedgerEntry | null {
  const row = ledger.byKey(key);
  return row && nextStep(stateOf(row), workbook.today, at) === 'send' ? row : null;
}

function claimForCustomer(claiming: Claiming, one: Free): ClaimedMail | null {
  const { workbook, facts, ledger } = claiming;
  const person = readAgain(workbook, facts.customers.get(one.entry.customerId), one.entry.customerId);
  const now = person ? planAgain(facts.input, one.entry, person) : undefined;
  const note = person ? whyNot(claiming, one.entry, person, now) : reminderWords[workbook.language].note.notDueAnyMore;
  if (note !== null || !person || !now) {
    ledger.change(one.row, { status: 'skipped', note });
    return null;
  }
  const customers = new Map([[person.customerId, person]]);
  return claimOne(claiming, { row: one.row, entry: now }, { ...facts, customers });
}

/** One call: the row is looked for only where it is no longer where it was. */
function readAgain(workbook: ShopWorkbook, known: RemindedPerson | undefined, id: string): RemindedPerson | null {
  const [row] = workbook.readRow('customers', PERSON_COLUMNS, id, known?.sheetRow).rows;
  return row ? personOf(row) : null;
}

/** Consent, channel, open issue, address, what is due, and how long ago the last mail was. */
function whyNot(
  { workbook, facts, earlier }: Claiming,
  entry: PlannedReminder,
  person: RemindedPerson,
  now: PlannedReminder | undefined,
): string | null {
  const { note, insteadOfMail } = reminderWords[workbook.language];
  const contact = facts.input.contactRuleOf(person);
  const refusal = mailRefusal(person, contact, REMINDER_KINDS[entry.kind].mailNeeds);
  if (refusal) return insteadOfMail[refusal];
  if (now?.as !== 'email') return note.notDueAnyMore;
  const on = tooSoonAfter(entry, earlier.to({ customerId: entry.customerId, to: person.email }), workbook.today);
  return on && sendingWords[workbook.language].tooSoon({ on });
}

function claimOne(claiming: Claiming, { row, entry }: Free, facts: ReminderFacts): ClaimedMail | null {
  const { workbook } = claiming;
  const written = attempt(() => writeReminder(entry, facts, workbook.language).mail);
  if ('why' in written) return fail(claiming, [row], written.why);
  begin(claiming, row);
  return { keys: [entry.key], mail: written.done };
}

function claimDigest(claiming: Claiming, member: string, told: readonly Free[]): ClaimedMail | null {
  const { workbook, facts, ledger } = claiming;
  const key = digestKey(member, workbook.today);
  const known = ledger.byKey(key);
  if (known && !rowToSend(claiming, key)) return null;
  const digestOf = (some: readonly Free[]) =>
    attempt(() => {
      const tasks = some.map(({ entry }) => entry);
      return writeDigest(claiming.askedOf({ member, tasks }), facts, workbook);
    });
  const [whole, written] = withoutSpoilt(claiming, told, digestOf);
  if (whole.length === 0 && told.length > 0) return null;
  const rows = whole.map(({ row }) => row);
  if ('why' in written) return fail(claiming, rows, written.why);
  for (const row of rows) begin(claiming, row);
  if (known) begin(claiming, known);
  else appendDigest(claiming, { key, member, subject: written.done.subject, count: rows.length });
  return { keys: [...whole.map(({ entry }) => entry.key), key], mail: written.done };
}

/** A task of which nothing can be written has failed, and the digest is written without it. */
function withoutSpoilt(
  claiming: Claiming,
  told: readonly Free[],
  digestOf: (some: readonly Free[]) => Attempt<OutgoingMail>,
): readonly [told: readonly Free[], Attempt<OutgoingMail>] {
  const { facts, workbook } = claiming;
  const all = digestOf(told);
  if ('done' in all) return [told, all];
  const whole = told.filter(({ row, entry }) => {
    const alone = attempt(() => writeReminder(entry, facts, workbook.language));
    if ('why' in alone) fail(claiming, [row], alone.why);
    return 'done' in alone;
  });
  return [whole, whole.length < told.length ? digestOf(whole) : all];
}

function appendDigest(
  { workbook: { today, language }, ledger, at }: Claiming,
  { key, member, subject, count }: { key: string; member: string; subject: string; count: number },
): void {
  const reason = count === 0 ? null : sendingWords[language].digest({ count });
  const about = { key, dueOn: today, kind: DIGEST, about: member, to: member, as: 'email', subject, reason };
  ledger.append({ ...about, status: 'sending', attempts: 1, lastTryAt: at });
}

function begin({ ledger, at }: Claiming, row: LedgerEntry): void {
  const after = afterEvent(stateOf(row), { event: 'begin', at });
  if (after) ledger.change(row, { status: after.status, attempts: after.attempts, lastTryAt: at });
}

/** Surely nothing left: nothing was tried. */
function fail({ ledger, workbook }: Claiming, rows: readonly LedgerEntry[], why: string): null {
  const note = sendingWords[workbook.language].unwritable({ why: why.slice(0, LONGEST_WHY) });
  for (const row of rows) ledger.change(row, { status: 'failed', attempts: stateOf(row).attempts + 1, note });
  return null;
}

/** Characters of an error that are kept. */
const LONGEST_WHY = 300;

type Attempt<T> = { readonly done: T } | { readonly why: string };

function attempt<T>(write: () => T): Attempt<T> {
  try {
    return { done: write() };
  } catch (error) {
    return { why: messageOf(error) };
  }
}

/** The row after its mail was sent, was surely not, or may have been. */
export function outcomeOf(row: LedgerEntry, outcome: MailOutcome): LedgerValues | null {
  const after = afterEvent(stateOf(row), { event: outcome.event });
  return after && { status: after.status, note: outcome.note };
}

export interface MailOutcome {
  readonly event: 'sent' | 'refused' | 'lost';
  readonly note: string | null;
}
