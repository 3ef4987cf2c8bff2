/**
 * Owns a reminder rule as the shop sets it: what to tell, whom about, how long before or after.
 */
import type { AudienceTrouble } from './audience-reader';

/** Whom a rule is for; an empty list means all. */
export interface Audience {
  readonly levels: readonly string[];
  readonly segments: readonly string[];
  readonly tiers: readonly string[];
  readonly channels: readonly string[];
  /** What a rule about anniversaries is about, instead of the tab dates. */
  readonly festivals: readonly string[];
}

export interface ReminderRule {
  readonly id: string;
  readonly on: boolean;
  readonly kind: string;
  /** Days before or after the event, as the kind has it. */
  readonly days: number;
  readonly audience: Audience;
  /** What of the audience nobody understands. */
  readonly troubles: readonly AudienceTrouble[];
  readonly recipient: 'colleague' | 'customer' | 'both';
  readonly template: string;
  /** Lower comes first. */
  readonly priority: number;
}

export interface AddressedCustomer {
  readonly level: string;
  readonly segment: string;
  readonly tier: string;
  readonly channel: string;
}

/** A condition that nobody understands keeps the rule from all; a choice that nobody understands only from those. */
export const isFollowable = ({ troubles }: ReminderRule): boolean =>
  troubles.every(({ code }) => code !== 'unknownList');

export function isAddressed(customer: AddressedCustomer, audience: Audience): boolean {
  const admits = (list: readonly string[], value: string): boolean => list.length === 0 || list.includes(value);
  return (
    admits(audience.levels, customer.level) &&
    admits(audience.segments, customer.segment) &&
    admits(audience.tiers, customer.tier) &&
    admits(audience.channels, customer.channel)
  );
}
