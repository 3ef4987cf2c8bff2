/**
 * Plans the reminders that are due on one day. Pure: customers, rules and the day come in, entries for the ledger go out.
 *
 * Each rule that is on plans a task for the colleague, a mail to the customer, or both. A mail that the guard refuses
 * becomes the colleague's task and says why. An entry whose key is planned already is not planned twice. Archived
 * customers are left in peace.
 */
import { addDays, type IsoDay } from '../calendar/iso-day';
import { type ContactRule, type MailedCustomer, type MailRefusal, mailRefusal, type RuledContact } from './mail-guard';
import { type ReminderRecipient, reminderKey } from './reminder-key';
import {
  type DueContext,
  isPlannedKind,
  type PlannedKind,
  REMINDER_KINDS,
  type RemindedCustomer,
  type ReminderReason,
} from './reminder-kind-table';
import { isAddressed, type ReminderRule } from './reminder-rule';

export interface PlanningCustomer extends MailedCustomer, RemindedCustomer {
  readonly customerId: string;
  readonly name: string;
  /** E-mail of the colleague; '' where nobody owns the customer. */
  readonly owner: string;
  readonly channel: string;
  readonly level: string;
  readonly segment: string;
  readonly tier: string;
  /** In minor units of the home currency, refunds taken off. */
  readonly spent: number;
}

export interface PlanInput extends DueContext {
  readonly customers: Iterable<PlanningCustomer>;
  readonly rules: readonly ReminderRule[];
  /** What the channel that the contact details came from allows. */
  readonly contactRuleOf: (contact: RuledContact) => ContactRule;
  /** The address of the colleague who stands in for an owner, of the first admin for ''; '' where there is none. */
  readonly colleagueFor: (owner: string) => string;
}

export interface PlannedReminder {
  readonly key: string;
  readonly kind: PlannedKind;
  readonly about: string;
  readonly dueOn: IsoDay;
  /** The last day on which it may still go out; after that it is skipped, with the reason. */
  readonly latestOn: IsoDay;
  /** Told at once by a mail of its own, not by the morning's digest. */
  readonly isUrgent: boolean;
  /** What the customer has spent, in minor units: whose mail goes first when the day's quota is short. */
  readonly value: number;
  readonly recipient: ReminderRecipient;
  readonly as: 'email' | 'task';
  readonly customerId: string;
  readonly customerName: string;
  readonly owner: string;
  readonly to: string;
  readonly reason: ReminderReason;
  /** The template of a customer mail is the rule's; a task that stands in for one has the kind's own. */
  readonly template: string;
  readonly rule: string;
  readonly priority: number;
  /** What may be suggested to the colleague: with `none`, no text to paste. */
  readonly contact: ContactRule;
  /** Why this task stands in for a mail. */
  readonly insteadOfMail: MailRefusal | null;
  /** Why nothing can go out although it is due. */
  readonly skip: 'noColleague' | null;
}

/** In order of the rules' priority, then of the customers; keys are unique. */
export function planReminders(input: PlanInput): PlannedReminder[] {
  const rules = [...input.rules].filter(({ on }) => on).sort((a, b) => a.priority - b.priority);
  const byRule = rules.map((): PlannedReminder[] => []);
  for (const customer of input.customers) {
    if (customer.status === 'archived') continue;
    rules.forEach((rule, index) => {
      for (const entry of entriesOf(rule, customer, input)) byRule[index]!.push(entry);
    });
  }
  return withoutRepeats(byRule);
}

function entriesOf(rule: ReminderRule, customer: PlanningCustomer, input: PlanInput): PlannedReminder[] {
  if (!isPlannedKind(rule.kind) || !isAddressed(customer, rule.audience)) return [];
  const { mailNeeds, dueToday } = REMINDER_KINDS[rule.kind];
  const reason = dueToday(customer, rule.days, input);
  if (reason === null) return [];
  const contact = input.contactRuleOf(customer);
  const due = { rule, kind: rule.kind, customer, reason, contact, today: input.today };
  const entries: PlannedReminder[] = [];
  if (rule.recipient !== 'colleague') {
    const refusal = mailRefusal(customer, contact, mailNeeds);
    entries.push(refusal === null ? mailTo(due) : taskFor(due, input, refusal));
  }
  if (rule.recipient !== 'customer') entries.push(taskFor(due, input, null));
  return entries;
}

interface Due {
  readonly rule: ReminderRule;
  readonly kind: PlannedKind;
  readonly customer: PlanningCustomer;
  readonly reason: ReminderReason;
  readonly contact: ContactRule;
  readonly today: IsoDay;
}

function mailTo(due: Due): PlannedReminder {
  const rest = {
    as: 'email',
    to: due.customer.email,
    template: due.rule.template,
    insteadOfMail: null,
    skip: null,
  } as const;
  return { ...sharedFields(due, 'customer'), ...rest };
}

function taskFor(due: Due, input: PlanInput, insteadOfMail: MailRefusal | null): PlannedReminder {
  const to = input.colleagueFor(due.customer.owner);
  const template = due.rule.recipient === 'colleague' ? due.rule.template : due.kind;
  const skip = to === '' ? 'noColleague' : null;
  return { ...sharedFields(due, 'colleague'), as: 'task', to, template, insteadOfMail, skip };
}

function sharedFields({ rule, kind, customer, reason, contact, today }: Due, recipient: ReminderRecipient) {
  const about = customer.customerId;
  const { window, isUrgent } = REMINDER_KINDS[kind];
  return {
    key: reminderKey({ kind, about, dueOn: today, recipient }),
    kind,
    about,
    dueOn: today,
    latestOn: addDays(today, window),
    isUrgent,
    value: customer.spent,
    recipient,
    customerId: customer.customerId,
    customerName: customer.name,
    owner: customer.owner,
    reason,
    rule: rule.id,
    priority: rule.priority,
    contact,
  };
}

/** The first entry of a key stays, and learns from a later one that it also stands in for a mail. */
function withoutRepeats(byRule: readonly (readonly PlannedReminder[])[]): PlannedReminder[] {
  const byKey = new Map<string, PlannedReminder>();
  for (const entries of byRule) {
    for (const entry of entries) {
      const first = byKey.get(entry.key) ?? entry;
      byKey.set(entry.key, { ...first, insteadOfMail: first.insteadOfMail ?? entry.insteadOfMail });
    }
  }
  return [...byKey.values()];
}
