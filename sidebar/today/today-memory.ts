/** Today's list as it was last seen in this session: shown at once when the tab is opened again. */
import type { TodayItem } from '../../src/contract/customers';

/** What a person said of a reminder. */
export type Tap =
  | { readonly how: 'done' | 'reopen' }
  | { readonly how: 'stop' }
  | { readonly how: 'skip'; readonly reason: string }
  | { readonly how: 'snooze'; readonly until: string };

export interface LastTap {
  /** As it stood before. */
  readonly item: TodayItem;
  readonly at: number;
  readonly tap: Tap;
}

interface Seen {
  readonly items: readonly TodayItem[] | null;
  readonly last: LastTap | null;
  /** The customer of a reminder that somebody else has ended meanwhile. */
  readonly elsewhere: string | null;
}

let seen: Seen = { items: null, last: null, elsewhere: null };

export const seenToday = (): Seen => seen;

export function rememberToday(values: Partial<Seen>): Seen {
  seen = { ...seen, ...values };
  return seen;
}
