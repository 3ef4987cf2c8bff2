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
  /** '' in texts written before it was kept. */
  readonly id: string;
  readonly at: Instant;
  readonly type: string;
  readonly status: string;
  readonly description: string;
  readonly promisedAt: Instant | null;
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
    return { orders: listOf(orders), talks: listOf(talks), issues: listOf(issues).map(withIdAndPromise) };
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

export interface CountedIssues {
  readonly issues: readonly RecentIssue[];
  readonly openIssues: number;
}

/**
 * The open issues with one of them as it is now; doing it again comes to the same, also where a run that was cut off has
 * written one of text and count. As long as all open ones are among those kept they are counted; above that what the
 * change itself says is added.
 *
 * @param openIssues as it stands beside the text; null for none
 * @param change by how many the write that was just made has changed the number of open issues: −1, 0 or 1
 */
export function withIssue(
  { issues }: Pick<RecentHistory, 'issues'>,
  openIssues: number | null,
  issue: RecentIssue & { readonly isOpen: boolean },
  change: number,
): CountedIssues {
  const { isOpen, ...told } = issue;
  const others = issues.filter((known) => !isSameIssue(known, told));
  const now = isOpen ? [told, ...others].sort((a, b) => b.at - a.at) : others;
  const count = openIssues ?? 0;
  const isCounted = isOpen && others.length < issues.length;
  const isWhole = issues.length < KEPT || count <= issues.length;
  return {
    issues: now.slice(0, KEPT),
    openIssues: isWhole ? now.length : Math.max(0, count + (isCounted ? 0 : change)),
  };
}

/** A time read back from a cell is off by a fraction of a second. */
const isSameIssue = (known: RecentIssue, told: RecentIssue): boolean =>
  known.id === '' ? Math.abs(known.at - told.at) < 1000 && known.type === told.type : known.id === told.id;

const withIdAndPromise = (issue: RecentIssue): RecentIssue => ({
  ...issue,
  id: (issue as Partial<RecentIssue>).id ?? '',
  promisedAt: (issue as Partial<RecentIssue>).promisedAt ?? null,
});

const listOf = <T>(value: readonly T[] | undefined): readonly T[] => (Array.isArray(value) ? value : []);

const shortened = (text: string): string => (text.length > SUMMARY ? `${text.slice(0, SUMMARY - 1)}…` : text);
