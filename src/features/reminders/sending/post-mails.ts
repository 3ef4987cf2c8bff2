/**
 * Sends mails one after another, each after its claim is written and flushed. How one ended and the claim of the next
 * land in one commit; no row of the ledger is written to that was not read again under the same lock.
 */
import type { Instant } from '../../../domain/calendar/instant';
import { digestKey, nextStep } from '../../../domain/reminders/ledger';
import { type MailBudget, mailBudget } from '../../../domain/reminders/mail-budget';
import { reminderWords } from '../../../i18n/reminder-words';
import { sendingWords } from '../../../i18n/sending-words';
import { messageOf } from '../../../platform/google-errors';
import { isQuotaUsedUp, remainingMailQuota, sendMail, surelyNotSent } from '../../../platform/mail';
import { isRefusal } from '../../../sheets/refusal';
import { type ShopWorkbook, SINGLE_SAVE } from '../../../sheets/shop-workbook';
import { LEDGER_COLUMNS, type Ledger, type LedgerEntry, type LedgerValues, stateOf } from '../ledger-row';
import type { ReminderFacts } from '../reminder-facts';
import { type ClaimedMail, type Claiming, claimMail, type MailOutcome, outcomeOf } from './claim-mail';
import { digestAsked } from './digest-facts';
import { type DueMail, type DueMails, quietDigests } from './due-mails';
import { EarlierMails } from './earlier-mails';
import type { Owed } from './plan-into-ledger';

export interface SendingRun {
  /** The time of each try; `workbook.now` is when the run began. */
  readonly clock: () => Instant;
  /** Should no new mail be begun? */
  readonly isOver: () => boolean;
}

/** What is to be written to a row under the next lock; null leaves it as it is. */
type Change = (row: LedgerEntry) => LedgerValues | null;

export interface Posting {
  readonly owed: Owed;
  readonly due: DueMails;
  readonly how: 'all' | 'urgent';
  readonly run: SendingRun;
}

/** @returns how many mails are left to a later run */
export function postMails(workbook: ShopWorkbook, facts: ReminderFacts, posting: Posting): number {
  const { owed, due, run } = posting;
  const budget = budgetOf(workbook, facts, posting);
  const post = new Post(workbook, facts, owed, budget);
  for (const [key, values] of due.unmailed) post.stage(key, (row) => (post.isToSend(row) ? values : null));
  const note = sendingWords[workbook.language].later;
  for (const { entries } of budget.later)
    for (const { key } of entries) post.stage(key, (row) => (post.isToSend(row) ? { note } : null));
  const order = [...budget.now, ...budget.later];
  let [room, done] = [budget.now.length, 0];
  for (const mail of order) {
    if (room === 0 || run.isOver()) break;
    const outcome = post.send(mail, run.clock());
    if (outcome === 'usedUp') break;
    done += 1;
    if (outcome === 'tried') room -= 1;
  }
  post.settle();
  return order.length - done;
}

/** What is left over by the mails that are due decides whether somebody else is to be told of it. */
function budgetOf(workbook: ShopWorkbook, facts: ReminderFacts, { owed, due, how }: Posting): MailBudget<DueMail> {
  const { mails } = due;
  const quiet = (later: readonly DueMail[]): readonly DueMail[] =>
    how === 'all' ? quietDigests(owed, mails, later, { facts, workbook }) : [];
  const remaining = mails.length + quiet([]).length === 0 ? 0 : remainingMailQuota();
  const quota = { remaining, reserve: workbook.settings.number('mailReserve') };
  return mailBudget([...mails, ...quiet(mailBudget(mails, quota).later)], quota);
}

class Post {
  private staged = new Map<string, Change>();
  /** Where each row was seen last. */
  private readonly seen = new Map<string, number>();
  private readonly below: number;
  private readonly earlier: EarlierMails;

  constructor(
    private readonly workbook: ShopWorkbook,
    private readonly facts: ReminderFacts,
    private readonly owed: Owed,
    private readonly budget: MailBudget<DueMail>,
  ) {
    let bottom = 1;
    for (const { key, sheetRow } of owed.rows) {
      if (key !== null && !this.seen.has(key)) this.seen.set(key, sheetRow);
      bottom = Math.max(bottom, sheetRow);
    }
    this.below = bottom + 1;
    this.earlier = new EarlierMails(owed.rows, workbook);
  }

  isToSend(row: LedgerEntry): boolean {
    return nextStep(stateOf(row), this.workbook.today, this.workbook.now) === 'send';
  }

  stage(key: string, change: Change): void {
    this.staged.set(key, change);
  }

  send(mail: DueMail, at: Instant): 'tried' | 'notSent' | 'usedUp' {
    const claimed = this.written(mail, at);
    if (!claimed) return 'notSent';
    const { outcome, isUsedUp } = this.tried(claimed);
    for (const key of claimed.keys) this.stage(key, (row) => outcomeOf(row, outcome));
    return isUsedUp ? 'usedUp' : 'tried';
  }

  settle(): void {
    if (this.staged.size > 0) this.written(null, this.workbook.now);
  }

  /** Tried twice while others hold the lock: what has been sent and is not written down would count as unknown. */
  private written(mail: DueMail | null, at: Instant): ClaimedMail | null {
    try {
      return this.writtenAtOnce(mail, at);
    } catch (error) {
      if (!isRefusal(error) || error.code !== 'BUSY') throw error;
      return this.writtenAtOnce(mail, at);
    }
  }

  /** One lock, one read, one commit: what is staged, and the claim. */
  private writtenAtOnce(mail: DueMail | null, at: Instant): ClaimedMail | null {
    const { workbook, facts, owed, earlier } = this;
    const later = this.budget.later;
    return workbook.locked(() => {
      const ledger = workbook.readAgain('reminders', LEDGER_COLUMNS, this.places(mail), this.below);
      for (const [key, change] of this.staged) {
        const row = ledger.byKey(key);
        const values = row && change(row);
        if (row && values) ledger.change(row, values);
      }
      earlier.learn(ledger.rows);
      const askedOf: Claiming['askedOf'] = (told) => digestAsked(told, owed, later, { facts, workbook });
      const claimed = mail && claimMail({ workbook, facts, at, ledger, earlier, askedOf }, mail);
      workbook.commit([ledger], SINGLE_SAVE);
      this.staged = new Map();
      this.remember(ledger);
      return claimed;
    });
  }

  private places(mail: DueMail | null): ReadonlyMap<string, number> {
    const keys = [...this.staged.keys(), ...(mail?.entries.map(({ key }) => key) ?? [])];
    if (mail?.form === 'digest') keys.push(digestKey(mail.to, this.workbook.today));
    const places = new Map<string, number>();
    for (const key of [...keys, ...(mail?.form === 'customer' ? this.earlier.maybeTo(mailedBy(mail)) : [])]) {
      const place = this.seen.get(key);
      if (place !== undefined) places.set(key, place);
    }
    return places;
  }

  private remember({ rows }: Ledger): void {
    for (const { key, sheetRow } of rows) if (key !== null) this.seen.set(key, sheetRow);
  }

  private tried({ mail }: ClaimedMail): { readonly outcome: MailOutcome; readonly isUsedUp: boolean } {
    const { note } = reminderWords[this.workbook.language];
    try {
      sendMail(mail);
      return { outcome: { event: 'sent', note: null }, isUsedUp: false };
    } catch (error) {
      const why = messageOf(error).slice(0, LONGEST_WHY);
      const isUsedUp = isQuotaUsedUp(error);
      if (surelyNotSent(error)) return { outcome: { event: 'refused', note: note.refused({ why }) }, isUsedUp };
      return { outcome: { event: 'lost', note: `${note.unknown} (${why})` }, isUsedUp };
    }
  }
}

const mailedBy = ({ to, entries }: DueMail) => ({ customerId: entries[0]?.customerId ?? '', to });

/** Characters of an error that are kept. */
const LONGEST_WHY = 300;
