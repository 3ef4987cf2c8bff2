/**
 * Plans the reminders that are due on one day, or on several that are owed. Pure: the shop's facts and the days come in,
 * entries for the ledger go out.
 *
 * Each rule that is on plans a task for the colleague, a mail to the customer, or both. A mail that the guard refuses
 * becomes the colleague's task and says why. An entry whose key is planned already is not planned twice. Archived
 * customers are left in peace. A rule that is not understood says so on each day, for whoever may mend it.
 */
import type { IsoDay } from '../calendar/iso-day';
import type { Due } from './due';
import { type ContactRule, type MailRefusal, mailRefusal } from './mail-guard';
import type { PlanFacts, PlanInput, PlanningCustomer } from './planning-facts';
import { type PlanningScope, planningScope, shifted } from './planning-scope';
import { type ReminderRecipient, reminderKey } from './reminder-key';
import { isPlannedKind, type PlannedKind, REMINDER_KINDS } from './reminder-kind-table';
import type { ReminderReason } from './reminder-reason';
import { isAddressed, isFollowable, type ReminderRule } from './reminder-rule';

export interface PlannedReminder {
  readonly key: string;
  readonly kind: PlannedKind;
  readonly about: string;
  readonly dueOn: IsoDay;
  /** The last day on which it may still go out; after that it is skipped, with the reason. */
  readonly latestOn: IsoDay;
  /** Told at once by a mail of its own, not by the morning's digest. */
  readonly isUrgent: boolean;
  /** What the customer has spent, in the home currency: whose mail goes first when the day's quota is short. */
  readonly value: number;
  readonly recipient: ReminderRecipient;
  readonly as: 'email' | 'task';
  /** '' where the row's name is not understood, and of a rule in trouble. */
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
  readonly skip: 'noColleague' | 'ruleNotUnderstood' | null;
}

/** In order of the rules' priority, then of the customers; keys are unique. */
export const planReminders = (input: PlanInput): PlannedReminder[] => planReminderDays(input, [input.today]);

/**
 * The same of several days, over the same facts at once: what planning each of them would give, each key once, in the
 * order of the days, then of the rules.
 */
export function planReminderDays(facts: PlanFacts, days: readonly IsoDay[]): PlannedReminder[] {
  if (days.length === 0) return [];
  const scope = planningScope(facts, days);
  const rules = facts.rules.filter(({ on }) => on).sort((a, b) => a.priority - b.priority);
  const found = new Map<string, PlannedReminder>();
  for (const rule of rules) {
    for (const entry of entriesOf(rule, scope)) keep(found, entry);
  }
  return [...found.values()].sort((a, b) => (a.dueOn < b.dueOn ? -1 : a.dueOn > b.dueOn ? 1 : 0));
}

/** The same entry by the shop as it is now, at the cost of one customer; absent where it is not due any more. */
export const planAgain = (
  facts: PlanFacts,
  { key, kind, dueOn }: PlannedReminder,
  customer: PlanningCustomer,
): PlannedReminder | undefined =>
  planReminderDays({ ...facts, rules: facts.rules.filter((rule) => rule.kind === kind), customers: [customer] }, [
    dueOn,
  ]).find((entry) => entry.key === key);

/** The first entry of a key stays, and learns from a later one that it also stands in for a mail. */
function keep(found: Map<string, PlannedReminder>, entry: PlannedReminder): void {
  const first = found.get(entry.key);
  if (!first) found.set(entry.key, entry);
  else if (first.insteadOfMail === null && entry.insteadOfMail !== null) {
    found.set(entry.key, { ...first, insteadOfMail: entry.insteadOfMail });
  }
}

function entriesOf(rule: ReminderRule, scope: PlanningScope): readonly PlannedReminder[] {
  const { kind } = rule;
  if (!isPlannedKind(kind)) return [];
  const trouble = rule.troubles.length === 0 ? [] : scope.days.map((day) => troubleOf(rule, kind, day, scope));
  if (!isFollowable(rule)) return trouble;
  const entries: PlannedReminder[] = [...trouble];
  for (const due of REMINDER_KINDS[kind].due(rule, scope)) {
    if (due.customer.status === 'archived' || !isAddressed(due.customer, rule.audience)) continue;
    for (const entry of entriesOfDue({ rule, kind, due }, scope)) entries.push(entry);
  }
  return entries;
}

interface DueByRule {
  readonly rule: ReminderRule;
  readonly kind: PlannedKind;
  readonly due: Due;
}

function entriesOfDue(one: DueByRule, scope: PlanningScope): readonly PlannedReminder[] {
  const { recipient } = one.rule;
  if (one.due.manager !== null) return escalated(one, scope);
  const toColleague = recipient === 'customer' ? [] : [taskFor(one, scope, null, 'colleague')];
  if (recipient === 'colleague') return toColleague;
  const refusal = refusalOf(one, scope);
  return [refusal === null ? mailTo(one, scope) : taskFor(one, scope, refusal, 'colleague'), ...toColleague];
}

/** The manager is told what a colleague has been told; nobody is told it twice. */
function escalated(one: DueByRule, scope: PlanningScope): readonly PlannedReminder[] {
  const toManager = taskFor(one, scope, null, 'manager');
  const { to } = taskFor({ ...one, due: { ...one.due, manager: null } }, scope, null, 'colleague');
  return to !== '' && to === toManager.to ? [] : [toManager];
}

function refusalOf({ rule, kind, due: { customer } }: DueByRule, scope: PlanningScope): MailRefusal | null {
  const { isMailed, mailNeeds } = REMINDER_KINDS[kind];
  if (!isMailed) return 'noSuchMail';
  const refusal = mailRefusal(customer, scope.contactRuleOf(customer), mailNeeds);
  return refusal ?? (scope.hasTemplate({ template: rule.template, kind }, customer) ? null : 'noTemplate');
}

function mailTo(one: DueByRule, scope: PlanningScope): PlannedReminder {
  const { dueOn, customer } = one.due;
  const latestOn = shifted(dueOn, REMINDER_KINDS[one.kind].mailWindow) ?? dueOn;
  const rest = { as: 'email', to: customer.email, template: one.rule.template } as const;
  return { ...sharedFields(one, scope, 'customer'), ...rest, latestOn, insteadOfMail: null, skip: null };
}

function taskFor(
  one: DueByRule,
  scope: PlanningScope,
  insteadOfMail: MailRefusal | null,
  recipient: 'colleague' | 'manager',
): PlannedReminder {
  const { rule, kind, due } = one;
  const to =
    due.manager === null ? scope.colleagueFor(due.colleague || due.customer.owner) : scope.managerFor(due.manager);
  const template = rule.recipient === 'colleague' ? rule.template : kind;
  const lastOfWindow = shifted(due.dueOn, REMINDER_KINDS[kind].window);
  const isUsefulLonger = lastOfWindow === null || due.usefulUntil > lastOfWindow;
  const latestOn = isUsefulLonger ? due.usefulUntil : lastOfWindow;
  const skip = to === '' ? 'noColleague' : null;
  return { ...sharedFields(one, scope, recipient), as: 'task', to, template, latestOn, insteadOfMail, skip };
}

function sharedFields({ rule, kind, due }: DueByRule, scope: PlanningScope, recipient: ReminderRecipient) {
  const { about, customer, dueOn, reason } = due;
  return {
    key: reminderKey({ kind, about: keyPart(about), dueOn, recipient }),
    kind,
    about,
    dueOn,
    isUrgent: REMINDER_KINDS[kind].isUrgent,
    value: customer.spent,
    recipient,
    customerId: customer.customerId,
    customerName: customer.name,
    owner: customer.owner,
    reason,
    rule: rule.id,
    priority: rule.priority,
    contact: scope.contactRuleOf(customer),
  };
}

/** An id that somebody has typed with a bar must not keep the others from being planned. */
const keyPart = (about: string): string => about.replace(/\|/g, '¦');

/** For whoever may mend the rule: the first admin. */
function troubleOf(rule: ReminderRule, kind: PlannedKind, day: IsoDay, scope: PlanningScope): PlannedReminder {
  const { id, troubles, priority } = rule;
  return {
    key: reminderKey({ kind, about: keyPart(id), dueOn: day, recipient: 'manager' }),
    kind,
    about: id,
    dueOn: day,
    latestOn: day,
    isUrgent: false,
    value: 0,
    recipient: 'manager',
    as: 'task',
    customerId: '',
    customerName: '',
    owner: '',
    to: scope.colleagueFor(''),
    reason: { code: 'ruleTrouble', rule: id, troubles },
    template: '',
    rule: id,
    priority,
    contact: 'none',
    insteadOfMail: null,
    skip: 'ruleNotUnderstood',
  };
}
