/**
 * The kinds of reminders that are planned: when each is due, how long a missed one is made up, and what a mail to the
 * customer needs. A new kind is a new row here.
 *
 * Windows: a greeting is a day late at most, a task is worth telling while somebody can still do it. What looks forward to
 * a day (a birthday, a meeting, the end of a return window) is told until that day, its window notwithstanding.
 *
 * @see docs/decisions/0044-windows-of-kinds.md
 */
import type { Due } from './due';
import { dueBirthdays, dueFestivals, dueRepurchases, dueSilences, dueThanks } from './due-of-customers';
import { dueDates, dueFollowUps, duePromises, dueReturns, dueSurveys } from './due-of-rows';
import type { MailNeeds } from './mail-guard';
import type { PlanningCustomer } from './planning-facts';
import type { PlanningScope } from './planning-scope';
import type { Occasion } from './reminder-reason';
import type { ReminderRule } from './reminder-rule';

export interface ReminderKindRow {
  /** Is there a mail to the customer at all? What only a colleague can do never becomes one. */
  readonly isMailed: boolean;
  readonly mailNeeds: MailNeeds;
  /** Days after the due day on which a task may still be told, where the day itself was missed. */
  readonly window: number;
  /** The same of a mail to the customer. */
  readonly mailWindow: number;
  /** Told at once by a mail of its own, not by the morning's digest. */
  readonly isUrgent: boolean;
  /** In the order of the customers, or of the rows. May hold what is due on days that are not planned: promises. */
  readonly due: (rule: ReminderRule, scope: PlanningScope) => readonly Due[];
}

type OfCustomer = (rule: ReminderRule, customer: PlanningCustomer, scope: PlanningScope) => readonly Due[];

function ofCustomers(find: OfCustomer): ReminderKindRow['due'] {
  return (rule, scope) => {
    const found: Due[] = [];
    for (const customer of scope.customerById.values()) {
      for (const due of find(rule, customer, scope)) found.push(due);
    }
    return found;
  };
}

const GREETING: MailNeeds = { contact: 'marketing', noOpenIssue: false };
const OFFER: MailNeeds = { contact: 'marketing', noOpenIssue: true };
/** What a colleague may say about it nevertheless: only what is about an order. */
const SERVICE: MailNeeds = { contact: 'service', noOpenIssue: true };

const mailed = (
  mailNeeds: MailNeeds,
  { task: window, mail: mailWindow }: { readonly task: number; readonly mail: number },
  due: ReminderKindRow['due'],
): ReminderKindRow => ({ isMailed: true, mailNeeds, window, mailWindow, isUrgent: false, due });

const forColleagues = (window: number, due: ReminderKindRow['due'], isUrgent = false): ReminderKindRow => ({
  ...{ isMailed: false, mailNeeds: SERVICE, window, mailWindow: 0 },
  isUrgent,
  due,
});

const dates =
  (...occasions: readonly Occasion[]): ReminderKindRow['due'] =>
  (rule, scope) =>
    dueDates(rule, scope, occasions);

const ofDates = dates('anniversary', 'renewal', 'other');

export const REMINDER_KINDS = {
  birthday: mailed(GREETING, { task: 3, mail: 1 }, ofCustomers(dueBirthdays)),
  familyBirthday: mailed(GREETING, { task: 3, mail: 1 }, dates('familyBirthday')),
  anniversary: mailed(GREETING, { task: 3, mail: 1 }, (rule, scope) =>
    rule.audience.festivals.length > 0 ? dueFestivals(rule, scope) : ofDates(rule, scope),
  ),
  meeting: forColleagues(0, dates('meeting')),
  repurchase: mailed(OFFER, { task: 3, mail: 3 }, ofCustomers(dueRepurchases)),
  followUp: forColleagues(7, dueFollowUps),
  promise: forColleagues(1, duePromises, true),
  losingTouch: forColleagues(7, ofCustomers(dueSilences)),
  thankYou: mailed(OFFER, { task: 7, mail: 7 }, ofCustomers(dueThanks)),
  survey: mailed(OFFER, { task: 7, mail: 7 }, dueSurveys),
  returnWindow: forColleagues(0, dueReturns),
} satisfies Readonly<Record<string, ReminderKindRow>>;

export type PlannedKind = keyof typeof REMINDER_KINDS;

export const isPlannedKind = (kind: string): kind is PlannedKind => Object.keys(REMINDER_KINDS).includes(kind);
