/**
 * The kinds of reminders that are planned from a customer's row: when each is due, why, and what a mail to the customer
 * needs. A new kind is a new row here.
 */
import { parseAnniversary } from '../calendar/anniversary';
import { addDays, daysBetween, type IsoDay } from '../calendar/iso-day';
import { type MissingDayRule, nextOccurrence } from '../calendar/next-occurrence';
import { nameKey } from '../text/tidy';
import type { MailNeeds } from './mail-guard';

export interface RemindedCustomer {
  /** As typed; what is no anniversary is not reminded of. */
  readonly birthday: string;
  readonly lastOrderOn: IsoDay | null;
  readonly lastProduct: string;
}

export interface DueContext {
  readonly today: IsoDay;
  /** Setting lunarRule: where 29 February goes in a common year, and the 30th of a lunar month of 29 days. */
  readonly missingDay: MissingDayRule;
  /** Days that a product lasts, by nameKey of its name; products without are absent. */
  readonly cycleDays: ReadonlyMap<string, number>;
  /** Setting repurchaseDays, for products without a cycle; 0 reminds of none. */
  readonly repurchaseDays: number;
}

export type ReminderReason =
  | { readonly code: 'birthdayToday' }
  | { readonly code: 'birthdayIn'; readonly days: number; readonly on: IsoDay }
  | { readonly code: 'repurchase'; readonly product: string; readonly lastOrderOn: IsoDay; readonly daysAgo: number };

export interface ReminderKindRow {
  readonly mailNeeds: MailNeeds;
  /** Days after the due day on which it may still go out, where the day itself was missed. */
  readonly window: number;
  /** Told at once by a mail of its own, not by the morning's digest. */
  readonly isUrgent: boolean;
  /** Why the customer is due on exactly the context's day, so many days before the event; null when not. */
  readonly dueToday: (customer: RemindedCustomer, daysBefore: number, context: DueContext) => ReminderReason | null;
}

export const REMINDER_KINDS = {
  birthday: {
    mailNeeds: { contact: 'marketing', noOpenIssue: false },
    window: 3,
    isUrgent: false,
    dueToday: ({ birthday }, daysBefore, { today, missingDay }) => {
      const anniversary = birthday === '' ? null : parseAnniversary(birthday);
      const on = addDays(today, daysBefore);
      if (anniversary === null || nextOccurrence(anniversary, on, missingDay) !== on) return null;
      return daysBefore === 0 ? { code: 'birthdayToday' } : { code: 'birthdayIn', days: daysBefore, on };
    },
  },
  repurchase: {
    mailNeeds: { contact: 'marketing', noOpenIssue: true },
    window: 3,
    isUrgent: false,
    dueToday: ({ lastOrderOn, lastProduct }, daysBefore, { today, cycleDays, repurchaseDays }) => {
      const cycle = cycleDays.get(nameKey(lastProduct)) ?? repurchaseDays;
      if (lastOrderOn === null || !(cycle > 0)) return null;
      const daysAgo = daysBetween(lastOrderOn, today);
      return daysAgo === cycle - daysBefore ? { code: 'repurchase', product: lastProduct, lastOrderOn, daysAgo } : null;
    },
  },
} as const satisfies Readonly<Record<string, ReminderKindRow>>;

export type PlannedKind = keyof typeof REMINDER_KINDS;

export const isPlannedKind = (kind: string): kind is PlannedKind => Object.keys(REMINDER_KINDS).includes(kind);
