/**
 * Owns a reminder rule as the shop sets it: what to tell, whom about, how long before.
 */
import type { ReminderRecipient } from './reminder-key';

/** Whom a rule is for; an empty list means all. */
export interface Audience {
  readonly levels: readonly string[];
  readonly segments: readonly string[];
  readonly tiers: readonly string[];
  readonly channels: readonly string[];
}

export interface ReminderRule {
  readonly id: string;
  readonly on: boolean;
  readonly kind: string;
  /** Days before the event. */
  readonly days: number;
  readonly audience: Audience;
  readonly recipient: ReminderRecipient | 'both';
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

export function isAddressed(customer: AddressedCustomer, audience: Audience): boolean {
  const admits = (list: readonly string[], value: string): boolean => list.length === 0 || list.includes(value);
  return (
    admits(audience.levels, customer.level) &&
    admits(audience.segments, customer.segment) &&
    admits(audience.tiers, customer.tier) &&
    admits(audience.channels, customer.channel)
  );
}
