/**
 * Knows when a reminder has ended without anybody saying so: what it asked for was done elsewhere, or nobody may be
 * written to any more. Pure: what became of customer, issue and talk comes in.
 *
 * A mail of which nobody knows whether it left is never ended here: a person has to look.
 */
import type { Instant } from '../calendar/instant';
import { isOpenIssue } from '../issues/issue-times';
import type { LedgerRow } from './ledger';

export interface JudgedReminder extends LedgerRow {
  readonly kind: string;
}

/** What became of whom and what it is about. Null: not known, or not there any more. */
export interface SinceThen {
  readonly customer: {
    readonly status: string;
    readonly consent: string;
    readonly lastOrderOn: string | null;
    readonly lastContactOn: string | null;
  } | null;
  /** Of a follow-up. */
  readonly talk: { readonly followUpDone: boolean } | null;
  /** Of a promise or a survey. */
  readonly issue: {
    readonly status: string | null;
    /** When the shop first turned to the customer about it. */
    readonly repliedAt: Instant | null;
    readonly isSurveyed: boolean;
  } | null;
}

export type EndedBecause =
  | 'archived'
  | 'unsubscribed'
  | 'followedUp'
  | 'settled'
  | 'replied'
  | 'surveyed'
  | 'openedAgain'
  | 'boughtAgain'
  | 'inTouch';

export interface SelfEnding {
  readonly event: 'done' | 'skip';
  readonly because: EndedBecause;
}

const done = (because: EndedBecause): SelfEnding => ({ event: 'done', because });
const skip = (because: EndedBecause): SelfEnding => ({ event: 'skip', because });

/** Null while it still is to be done. */
export function overByItself(reminder: JudgedReminder, since: SinceThen): SelfEnding | null {
  const { as, status } = reminder;
  if (status === 'done' || status === 'skipped' || status === 'sending') return null;
  if (as === 'email' && (status === 'unknown' || status === 'sent')) return null;
  return whoeverItIs(reminder, since) ?? whatItIsAbout(reminder, since);
}

function whoeverItIs({ as }: JudgedReminder, { customer }: SinceThen): SelfEnding | null {
  if (customer?.status === 'archived') return skip('archived');
  const isStopped = customer?.consent === 'unsubscribed' || customer?.consent === 'no';
  return as === 'email' && isStopped ? skip('unsubscribed') : null;
}

function whatItIsAbout(
  { kind, dueOn, lastTryAt }: JudgedReminder,
  { customer, talk, issue }: SinceThen,
): SelfEnding | null {
  const isSince = (day: string | null | undefined): boolean => (day ?? '') >= dueOn;
  switch (kind) {
    case 'followUp':
      return talk?.followUpDone ? done('followedUp') : null;
    case 'promise':
      if (issue === null) return null;
      if (!isOpenIssue(issue.status)) return done('settled');
      // Who opens an issue on the line has answered before anything was promised: only an answer after the warning counts.
      return lastTryAt !== null && (issue.repliedAt ?? 0) > lastTryAt ? done('replied') : null;
    case 'survey':
      if (issue === null) return null;
      if (issue.isSurveyed) return done('surveyed');
      return isOpenIssue(issue.status) ? skip('openedAgain') : null;
    case 'repurchase':
      return isSince(customer?.lastOrderOn) ? done('boughtAgain') : null;
    case 'losingTouch':
      return isSince(customer?.lastContactOn) || isSince(customer?.lastOrderOn) ? done('inTouch') : null;
    default:
      return null;
  }
}
