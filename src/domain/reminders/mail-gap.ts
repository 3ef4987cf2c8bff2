/**
 * How long a customer is left alone between two mails. A greeting on a birthday is always welcome; an offer on the heels
 * of another mail is not.
 */
import { addDays, type IsoDay } from '../calendar/iso-day';

/** Days without any other mail before one of this kind: 0 goes whatever went before, 1 on any other day. */
const GAP_DAYS: Readonly<Record<string, number>> = { birthday: 0, familyBirthday: 1, anniversary: 1, thankYou: 1 };
const OTHERS_GAP_DAYS = 7;

export interface EarlierMail {
  readonly key: string;
  /** The day it left, or may have left. */
  readonly on: IsoDay;
}

/** The last mail after which another of this kind would come too soon; null when it may go. */
export function tooSoonAfter(
  mail: { readonly key: string; readonly kind: string },
  earlier: Iterable<EarlierMail>,
  today: IsoDay,
): IsoDay | null {
  const since = addDays(today, -(GAP_DAYS[mail.kind] ?? OTHERS_GAP_DAYS));
  let latest: IsoDay | null = null;
  for (const { key, on } of earlier)
    if (key !== mail.key && on > since && (latest === null || on > latest)) latest = on;
  return latest;
}
