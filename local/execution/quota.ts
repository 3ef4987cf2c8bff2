/**
 * What Google allows a person, and how much of a day's trigger run time is gone. Numbers:
 * developers.google.com/apps-script/guides/services/quotas.
 */
import { usedToday } from '../services/day-quota';
import type { ExecutionRecord } from './execution-record';

export interface Quota {
  /** Recipients of mail a day and user. */
  readonly mail: number;
  /** Installable triggers a user. */
  readonly triggers: number;
  /** Minutes a day and user that triggers may run. */
  readonly runtime: number;
}

/** A consumer account's. Google Workspace: mail 1,500, runtime 360. */
export const CONSUMER_QUOTA: Quota = { mail: 100, triggers: 20, runtime: 90 };

/** A person's runs at the same time. */
export const MOST_AT_ONCE = 30;
export const LONGEST_RUN_SECONDS = 360;
export const LONGEST_SIMPLE_TRIGGER_SECONDS = 30;

export const RUNTIME_USED_UP = 'Service using too much computer time for one day';
export const TOO_LONG = 'Exceeded maximum execution time';
export const TOO_MANY_AT_ONCE = 'There are too many scripts running simultaneously for this Google user account.';

/** Seconds that this person's installable triggers have run in the day that `now` is in. */
export function triggerSecondsUsed(records: readonly ExecutionRecord[], user: string, now: number): number {
  const own = records.filter((record) => record.type === 'trigger' && record.user === user);
  const uses = own.map(({ at, seconds }) => ({ at: Date.parse(at), amount: seconds }));
  return usedToday(
    uses.sort((one, other) => one.at - other.at),
    now,
  );
}
