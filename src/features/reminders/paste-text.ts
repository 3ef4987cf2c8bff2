/** What a colleague may paste into a chat with the customer. It obeys what a mail obeys: whoever it reaches is the same. */
import { daysBetween } from '../../domain/calendar/iso-day';
import { isPlannedKind, REMINDER_KINDS, type ReminderReason } from '../../domain/reminders/reminder-kind-table';
import type { ShopWorkbook } from '../../sheets/shop-workbook';
import type { RemindedPerson } from './reminder-facts';
import { rendered } from './reminder-mail';
import type { WritingFacts } from './writing-facts';

/** '' where it must not be said: to who does not want it, to who is archived, an offer to who waits for an answer. */
export function pasteText(
  kind: string,
  person: RemindedPerson,
  writing: WritingFacts,
  { today, language }: Pick<ShopWorkbook, 'today' | 'language'>,
): string {
  const wants = person.consent !== 'no' && person.consent !== 'unsubscribed' && person.status !== 'archived';
  if (!wants || !isPlannedKind(kind) || writing.input.contactRuleOf(person.channel) !== 'marketing') return '';
  if (REMINDER_KINDS[kind].mailNeeds.noOpenIssue && person.openIssues > 0) return '';
  const reason: ReminderReason =
    kind === 'repurchase' && person.lastOrderOn !== null
      ? {
          code: 'repurchase',
          product: person.lastProduct,
          lastOrderOn: person.lastOrderOn,
          daysAgo: daysBetween(person.lastOrderOn, today),
        }
      : { code: 'birthdayToday' };
  return rendered({ template: kind, kind, reason }, person, writing, language).text;
}
