/** What a colleague may paste into a chat with the customer. It obeys what a mail obeys: whoever it reaches is the same. */
import { daysBetween } from '../../domain/calendar/iso-day';
import { isPlannedKind } from '../../domain/reminders/reminder-kind-table';
import type { ReminderReason } from '../../domain/reminders/reminder-reason';
import type { ShopWorkbook } from '../../sheets/shop-workbook';
import type { RemindedPerson } from './reminder-facts';
import { textToSay } from './reminder-mail';
import type { WritingFacts } from './writing-facts';

/** '' where it must not be said, and for a kind that says nothing to customers. */
export function pasteText(
  kind: string,
  person: RemindedPerson,
  writing: WritingFacts,
  { today, language }: Pick<ShopWorkbook, 'today' | 'language'>,
): string {
  if (!isPlannedKind(kind)) return '';
  const { lastOrderOn, lastProduct: product } = person;
  const reason: ReminderReason =
    lastOrderOn === null
      ? { code: 'birthdayToday' }
      : { code: 'repurchase', product, lastOrderOn, daysAgo: daysBetween(lastOrderOn, today) };
  return textToSay({ template: kind, kind, reason }, person, writing, language);
}
