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
/** About an order, and nothing else. */
const SERVICE: MailNeeds = { contact: 'service', noOpenIssue: true };

export const REMINDER_KINDS = {
  birthday: {
    ...{ isMailed: true, mailNeeds: GREETING, window: 3, mailWindow: 1, isUrgent: false },
    due: ofCustomers(dueBirthdays),
  },
  familyBirthday: {
    ...{ isMailed: true, mailNeeds: GREETING, window: 3, mailWindow: 1, isUrgent: false },
    due: (rule, scope) => dueDates(rule, scope, ['familyBirthday']),
  },
  anniversary: {
    ...{ isMailed: true, mailNeeds: GREETING, window: 3, mailWindow: 1, isUrgent: false },
    due: (rule, scope) =>
      rule.audience.festivals.length === 0
        ? dueDates(rule, scope, ['anniversary', 'renewal', 'other'])
        : dueFestivals(rule, scope),
  },
  meeting: {
    ...{ isMailed: false, mailNeeds: SERVICE, window: 0, mailWindow: 0, isUrgent: false },
    due: (rule, scope) => dueDates(rule, scope, ['meeting']),
  },
  repurchase: {
    ...{ isMailed: true, mailNeeds: OFFER, window: 3, mailWindow: 3, isUrgent: false },
    due: ofCustomers(dueRepurchases),
  },
  followUp: {
    ...{ isMailed: false, mailNeeds: SERVICE, window: 7, mailWindow: 0, isUrgent: false },
    due: dueFollowUps,
  },
  promise: {
    ...{ isMailed: false, mailNeeds: SERVICE, window: 1, mailWindow: 0, isUrgent: true },
    due: duePromises,
  },
  losingTouch: {
    ...{ isMailed: false, mailNeeds: OFFER, window: 7, mailWindow: 0, isUrgent: false },
    due: ofCustomers(dueSilences),
  },
  thankYou: {
    ...{ isMailed: true, mailNeeds: OFFER, window: 7, mailWindow: 7, isUrgent: false },
    due: ofCustomers(dueThanks),
  },
  survey: {
    ...{ isMailed: true, mailNeeds: OFFER, window: 7, mailWindow: 7, isUrgent: false },
    due: dueSurveys,
  },
  returnWindow: {
    ...{ isMailed: false, mailNeeds: SERVICE, window: 0, mailWindow: 0, isUrgent: false },
    due: dueReturns,
  },
} as const satisfies Readonly<Record<string, ReminderKindRow>>;

export type PlannedKind = keyof typeof REMINDER_KINDS;

export const isPlannedKind = (kind: string): kind is PlannedKind => Object.keys(REMINDER_KINDS).includes(kind);
