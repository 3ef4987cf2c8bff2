/**
 * The last things that happened with a customer, as one short JSON text beside the customer's row: what the card shows
 * without reading any other table. Old or damaged text reads as nothing; the next refresh writes it anew.
 */
import type { Instant } from '../calendar/instant';
import type { IsoDay } from '../calendar/iso-day';

export interface RecentOrder {
  readonly on: IsoDay;
  readonly product: string;
  readonly quantity: number;
  /** Decimal, in the order's currency. */
  readonly amount: number;
}

export interface RecentTalk {
  readonly at: Instant;
  readonly by: string;
  readonly medium: string;
  readonly summary: string;
}

export interface RecentIssue {
  readonly at: Instant;
  readonly type: string;
  readonly status: string;
  readonly description: string;
}

export interface RecentHistory {
  readonly orders: readonly RecentOrder[];
  readonly talks: readonly RecentTalk[];
  /** Open ones only. */
  readonly issues: readonly RecentIssue[];
}

/** How many of each are kept, newest first. */
export const KEPT = 5;

/** Characters kept of what was said; the whole stands in its own table. */
const SUMMARY = 120;

const NOTHING: RecentHistory = { orders: [], talks: [], issues: [] };

export function readRecent(text: string | null): RecentHistory {
  try {
    const { orders, talks, issues } = JSON.parse(text ?? '') as Partial<RecentHistory>;
    return { orders: listOf(orders), talks: listOf(talks), issues: listOf(issues) };
  } catch {
    return NOTHING;
  }
}

/** @returns null when there is nothing to tell */
export function writeRecent({ orders, talks, issues }: RecentHistory): string | null {
  if (orders.length + talks.length + issues.length === 0) return null;
  return JSON.stringify({
    orders: orders.slice(0, KEPT),
    talks: talks.slice(0, KEPT).map((talk) => ({ ...talk, summary: shortened(talk.summary) })),
    issues: issues.slice(0, KEPT).map((issue) => ({ ...issue, description: shortened(issue.description) })),
  });
}

/** The history with one more talk in its place. */
export function withTalk(history: RecentHistory, talk: RecentTalk): RecentHistory {
  const talks = [talk, ...history.talks].sort((a, b) => b.at - a.at);
  return { ...history, talks: talks.slice(0, KEPT) };
}

const listOf = <T>(value: readonly T[] | undefined): readonly T[] => (Array.isArray(value) ? value : []);

const shortened = (text: string): string => (text.length > SUMMARY ? `${text.slice(0, SUMMARY - 1)}…` : text);
