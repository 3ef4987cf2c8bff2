/**
 * Owns the key under which a reminder stands in the ledger: `kind|about|civil day|recipient`.
 *
 * The day is the one it is due, never the one on which a trigger happened to run; the recipient is a role, not an
 * address. So a run that comes late, twice, or after the owner changed finds the row and adds none.
 */
import { type IsoDay, parseIsoDay } from '../calendar/iso-day';

/** `manager`: whoever is told that a colleague's promise is past. */
export type ReminderRecipient = 'colleague' | 'customer' | 'manager';

const RECIPIENTS: readonly string[] = ['colleague', 'customer', 'manager'] satisfies ReminderRecipient[];

export interface ReminderKeyParts {
  readonly kind: string;
  /** Id of the customer, issue, date, order, interaction or campaign. */
  readonly about: string;
  readonly dueOn: IsoDay;
  readonly recipient: ReminderRecipient;
}

/** @throws RangeError when kind or about holds the bar that parts the key */
export function reminderKey({ kind, about, dueOn, recipient }: ReminderKeyParts): string {
  if (`${kind}${about}`.includes('|')) throw new RangeError(`a key's part holds a bar: ${kind}, ${about}`);
  return `${kind}|${about}|${dueOn}|${recipient}`;
}

/** Null for a text that is no key. */
export function parseReminderKey(key: string): ReminderKeyParts | null {
  const [kind, about, day, recipient, ...more] = key.split('|');
  const dueOn = parseIsoDay(day ?? '');
  if (!kind || !about || dueOn === null || more.length > 0) return null;
  return isRecipient(recipient) ? { kind, about, dueOn, recipient } : null;
}

const isRecipient = (text: string | undefined): text is ReminderRecipient => RECIPIENTS.includes(text ?? '');
