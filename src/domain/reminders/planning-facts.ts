/**
 * What planning reads of a shop: customers, and the rows of other tabs that something may be due about.
 *
 * A row without a customer's id (its name is not understood yet) is planned for the colleagues all the same; one with
 * the id of nobody among the customers given is passed over, so that a part of the customers can be planned alone.
 */
import type { Instant } from '../calendar/instant';
import type { IsoDay } from '../calendar/iso-day';
import type { MissingDayRule } from '../calendar/next-occurrence';
import type { ContactRule, MailedCustomer, RuledContact } from './mail-guard';
import type { Occasion } from './reminder-reason';
import type { ReminderRule } from './reminder-rule';

export interface PlanningCustomer extends MailedCustomer {
  readonly customerId: string;
  readonly name: string;
  /** E-mail of the colleague; '' where nobody owns the customer. */
  readonly owner: string;
  readonly channel: string;
  /** In which to write to them; blank: the workbook's. */
  readonly language: string;
  readonly level: string;
  readonly segment: string;
  readonly tier: string;
  /** In the home currency, refunds taken off. */
  readonly spent: number;
  /** Kept orders. */
  readonly orders: number;
  /** As typed; what is no anniversary is not reminded of. */
  readonly birthday: string;
  readonly lastOrderOn: IsoDay | null;
  readonly lastProduct: string;
  /** When the next order is expected by the customer's own rhythm; null where only the product's cycle is known. */
  readonly nextOrderOn: IsoDay | null;
  readonly lastContactAt: Instant | null;
}

interface PlannedRow {
  readonly id: string;
  /** '' where the name is not understood. */
  readonly customerId: string;
  readonly customerName: string;
}

/** A row of the tab dates. */
export interface PlanningDate extends PlannedRow {
  readonly occasion: Occasion;
  readonly whose: string;
  /** As typed; what is no anniversary is not reminded of. */
  readonly on: string;
  readonly isYearly: boolean;
  /** Null: the rule's days. */
  readonly daysBefore: number | null;
  /** Who sees to it; '' the customer's owner. */
  readonly owner: string;
  readonly notes: string;
}

/** A talk after which somebody is to come back, and has not yet. */
export interface PlanningFollowUp extends PlannedRow {
  readonly followUpOn: IsoDay;
  readonly by: string;
  /** The next step, else what was said. */
  readonly what: string;
}

export interface PlanningIssue extends PlannedRow {
  readonly openedAt: Instant | null;
  readonly promisedAt: Instant | null;
  /** Null while it is open. */
  readonly settledAt: Instant | null;
  readonly owner: string;
  readonly escalatedTo: string;
  readonly what: string;
}

/** A line of an order that may still be returned. */
export interface PlanningReturn extends PlannedRow {
  readonly channel: string;
  readonly orderNo: string;
  readonly product: string;
  readonly returnUntil: IsoDay;
}

/** The rule's own template, else the kind's. */
export interface MailTemplates {
  readonly template: string;
  readonly kind: string;
}

export interface PlanFacts {
  readonly customers: Iterable<PlanningCustomer>;
  readonly dates: readonly PlanningDate[];
  readonly followUps: readonly PlanningFollowUp[];
  readonly issues: readonly PlanningIssue[];
  /** In the order of the tab. */
  readonly returns: readonly PlanningReturn[];
  readonly rules: readonly ReminderRule[];
  /** Setting lunarRule: where 29 February goes in a common year, and the 30th of a lunar month of 29 days. */
  readonly missingDay: MissingDayRule;
  /** Days that a product lasts, by nameKey of its name; products without are absent. */
  readonly cycleDays: ReadonlyMap<string, number>;
  /** Setting repurchaseDays, for products without a cycle; 0 reminds of none. */
  readonly repurchaseDays: number;
  /** Promises are a matter of hours. */
  readonly now: Instant;
  /** The day is over: what was open then is reminded of, whatever has been done since. */
  readonly isLookingBack?: boolean;
  /** The civil day of an instant, in the shop's zone. */
  readonly dayOf: (at: Instant) => IsoDay;
  /** `YYYY-MM-DD HH:MM` in the shop's zone. */
  readonly clockOf: (at: Instant) => string;
  /** What the channel of the contact detail allows. */
  readonly contactRuleOf: (contact: RuledContact) => ContactRule;
  /** Is there a template that a mail to this customer can be written by? */
  readonly hasTemplate: (mail: MailTemplates, customer: PlanningCustomer) => boolean;
  /** The address of the colleague who stands in for an owner, of the first admin for ''; '' where there is none. */
  readonly colleagueFor: (owner: string) => string;
  /** Whom to tell that a promise is past: who took the issue over, else a manager; '' where there is none. */
  readonly managerFor: (escalatedTo: string) => string;
  readonly isActive: (email: string) => boolean;
}

export interface PlanInput extends PlanFacts {
  readonly today: IsoDay;
}
