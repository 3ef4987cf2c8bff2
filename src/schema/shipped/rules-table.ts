/**
 * The reminder rules that come with the product: one a kind for a colleague, on; and one for the customer, off, where
 * a mail to customers exists. Nobody's customer is written to before somebody has turned that on.
 */
import type { KeyOf } from '../choice-list';
import type { reminderKinds } from '../lists/reminder-lists-table';
import type { ShippedRow } from './shipped-row';

type ReminderKind = KeyOf<typeof reminderKinds>;

/** Days before or after what the kind is about; 0 is the day itself. */
const DAYS: Readonly<Record<ReminderKind, number>> = {
  birthday: 0,
  familyBirthday: 7,
  anniversary: 7,
  meeting: 1,
  repurchase: 0,
  followUp: 0,
  promise: 0,
  losingTouch: 90,
  thankYou: 1,
  survey: 7,
  newProduct: 0,
  returnWindow: 3,
  campaign: 0,
  digest: 0,
  review: 0,
  dataCheck: 0,
  heartbeat: 0,
};

/** Kinds with a mail to the customer; its template has the kind's name. */
const MAILED_TO_CUSTOMERS: readonly ReminderKind[] = ['birthday', 'repurchase', 'thankYou', 'survey'];

export const shippedRules: readonly ShippedRow[] = (Object.keys(DAYS) as ReminderKind[]).flatMap((kind, index) => {
  const priority = (index + 1) * 10;
  const toColleague = { id: kind, on: true, kind, days: DAYS[kind], recipient: 'colleague', priority };
  if (!MAILED_TO_CUSTOMERS.includes(kind)) return [toColleague];
  const toCustomer = { ...toColleague, id: `${kind}-customer`, on: false, recipient: 'customer', template: kind };
  return [toColleague, { ...toCustomer, priority: priority + 5 }];
});
