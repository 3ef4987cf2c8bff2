/**
 * Owns how long a customer's contact data may be kept: as many days after the last order as the channel allows from which
 * they came. Without an order nothing has begun to run.
 */
import { addDays, type IsoDay } from '../calendar/iso-day';

/** Of the customers tab: by which somebody could be reached. The buyer ID stays, so that the next order finds them. */
export const CONTACT_FIELDS = ['phone', 'wechat', 'email', 'address'] as const;

export type ContactField = (typeof CONTACT_FIELDS)[number];

/** The first day on which they must be gone; null: they may stay. */
export function removedOn(lastOrderOn: IsoDay | null, keepDays: number | undefined): IsoDay | null {
  return lastOrderOn === null || keepDays === undefined ? null : addDays(lastOrderOn, keepDays);
}

/** The later of two days, either of which may be unknown. */
export const laterDay = (one: IsoDay | null, other: IsoDay | null): IsoDay | null =>
  one === null || (other !== null && other > one) ? other : one;
