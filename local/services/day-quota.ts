/**
 * A daily quota of Google's: a person's day begins with the first use and the quota is whole again 24 hours after it
 * (developers.google.com/apps-script/guides/services/quotas: "reset 24 hours after the first request").
 */
import type { Mail } from '../workbook/model';
import { addresses } from './mail-message';

interface Use {
  /** Epoch ms. */
  readonly at: number;
  readonly amount: number;
}

const DAY_MS = 86_400_000;

/** @param uses oldest first; what is later than `now` is left out */
export function usedToday(uses: Iterable<Use>, now: number): number {
  let dayBegan = Number.NEGATIVE_INFINITY;
  let used = 0;
  for (const { at, amount } of uses) {
    if (at > now) continue;
    if (at >= dayBegan + DAY_MS) {
      dayBegan = at;
      used = 0;
    }
    used += amount;
  }
  return now >= dayBegan + DAY_MS ? 0 : used;
}

/** Recipients that this person has written to in the day that `now` is in. */
export function recipientsToday(mails: readonly Mail[], user: string, now: number): number {
  const own = mails.filter(({ from }) => from === user);
  const uses = own.map(({ at, to, cc, bcc }) => ({
    at: Date.parse(at),
    amount: [to, cc, bcc].reduce((sum, list) => sum + addresses(list).length, 0),
  }));
  return usedToday(uses, now);
}
