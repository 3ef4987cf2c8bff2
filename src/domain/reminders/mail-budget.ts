/**
 * Which of the mails that are due go now, when the day's quota is short. Pure: what Google leaves and what the shop keeps
 * for its own letters come in as numbers, a mail counts as one recipient.
 *
 * The shop's own people come first (a digest tells of many things at the price of one), then what cannot wait, then what
 * would soonest be too late, then who is worth most. What does not fit is never dropped: it goes with a later run.
 */
import type { IsoDay } from '../calendar/iso-day';

export type MailRank = 'digest' | 'urgent' | 'other';

export interface BudgetedMail {
  readonly rank: MailRank;
  /** The last day on which it may go. */
  readonly latestOn: IsoDay;
  /** What the customer has spent, in minor units. */
  readonly value: number;
}

export interface MailQuota {
  /** Recipients that Google still takes today from whoever sends. */
  readonly remaining: number;
  /** Setting mailReserve. */
  readonly reserve: number;
}

export interface MailBudget<M> {
  /** In the order to be sent. */
  readonly now: readonly M[];
  readonly later: readonly M[];
}

const RANKS: Readonly<Record<MailRank, number>> = { digest: 0, urgent: 1, other: 2 };

/** Equals keep the order they came in. */
export function mailBudget<M extends BudgetedMail>(
  mails: readonly M[],
  { remaining, reserve }: MailQuota,
): MailBudget<M> {
  const ordered = [...mails].sort(beforeOther);
  const room = Math.max(0, Math.floor(remaining - Math.max(0, reserve)));
  return { now: ordered.slice(0, room), later: ordered.slice(room) };
}

function beforeOther(a: BudgetedMail, b: BudgetedMail): number {
  const byDay = a.latestOn < b.latestOn ? -1 : a.latestOn > b.latestOn ? 1 : 0;
  return RANKS[a.rank] - RANKS[b.rank] || byDay || b.value - a.value;
}
