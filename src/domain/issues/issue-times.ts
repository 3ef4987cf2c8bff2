/**
 * Owns the times of an issue that nobody types: by when an answer is promised, when the first one was given, when it was
 * settled.
 */
import type { Instant } from '../calendar/instant';

const OPEN: readonly (string | null)[] = ['open', 'working', 'waiting'];

/** Somebody still has to do something, or the customer has. A blank status is not open: nobody has said so. */
export const isOpenIssue = (status: string | null): boolean => OPEN.includes(status);

const SETTLED: readonly (string | null)[] = ['resolved', 'closed'];

/** A time read back from a cell is off by a fraction of a second. */
const SAME_TIME_MS = 1_000;

const HOUR_MS = 3_600_000;

export const promisedAt = (openedAt: Instant, replyHours: number): Instant =>
  Math.round(openedAt + replyHours * HOUR_MS) as Instant;

const PRIORITIES = ['high', 'normal', 'low'];

/**
 * The promise after the priority was changed: one that was worked out by any priority follows it, one that somebody gave
 * stays.
 */
export function promiseAfter(
  issue: { readonly promisedAt: Instant; readonly openedAt: Instant },
  priority: string,
  hoursOf: (priority: string) => number,
): Instant {
  const isAt = (one: Instant): boolean => Math.abs(one - issue.promisedAt) < SAME_TIME_MS;
  const next = promisedAt(issue.openedAt, hoursOf(priority));
  if (isAt(next)) return issue.promisedAt;
  return PRIORITIES.some((one) => isAt(promisedAt(issue.openedAt, hoursOf(one)))) ? next : issue.promisedAt;
}

/** When it was settled: the first time stays, also from resolved to closed; whoever opens it again clears it. */
export function resolvedAtAfter(status: string | null, resolvedAt: Instant | null, now: Instant): Instant | null {
  return SETTLED.includes(status) ? (resolvedAt ?? now) : null;
}

/**
 * The first time the shop turned to the customer about it, not before it was opened. A talk of the very second in which
 * it was opened is an answer: the shop was on the line.
 */
export function firstReply(openedAt: Instant | null, known: Instant | null, talk: OutgoingTalk): Instant | null {
  if (talk.direction !== 'out' || talk.at === null) return known;
  if (openedAt !== null && talk.at < openedAt - SAME_TIME_MS) return known;
  return known === null || talk.at < known - SAME_TIME_MS ? talk.at : known;
}

interface OutgoingTalk {
  readonly at: Instant | null;
  readonly direction: string | null;
}
