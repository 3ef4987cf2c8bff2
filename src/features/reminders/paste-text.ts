/**
 * What a colleague may paste into a chat with the customer. It obeys what a mail obeys, save that it needs no address:
 * whoever it reaches is the same.
 */
import { textRefusal } from '../../domain/reminders/mail-guard';
import { isPlannedKind, REMINDER_KINDS } from '../../domain/reminders/reminder-kind-table';
import { type Occasion, pastedText } from './customer-mail';
import type { RemindedPerson } from './reminder-facts';
import type { WritingFacts } from './writing-facts';

/** '' where it must not be said: to who does not want it, to who is archived, an offer to who waits for an answer. */
export function pasteText(occasion: Occasion, person: RemindedPerson, facts: WritingFacts): string {
  const { kind } = occasion;
  if (!isPlannedKind(kind)) return '';
  const refusal = textRefusal(person, facts.input.contactRuleOf(person), REMINDER_KINDS[kind].mailNeeds);
  return refusal === null ? pastedText(occasion, person, facts) : '';
}

/** The text of a kind, said today, for what is known of the customer. */
export const pasteTextOfKind = (kind: string, person: RemindedPerson, facts: WritingFacts): string =>
  pasteText({ template: kind, kind, reason: null, on: facts.today }, person, facts);
