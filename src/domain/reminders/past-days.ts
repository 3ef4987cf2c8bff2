/**
 * Plans days that are past, over customers as they were then: their orders, talks and open issues up to each day. What
 * the workbook does not tell (whose consent changed, when a follow-up was ticked) is taken as it is now.
 *
 * Only customers to whom something happened within the days differ from day to day; all others are planned at once.
 */
import type { Instant } from '../calendar/instant';
import type { IsoDay } from '../calendar/iso-day';
import { orderSummaries, type SummarisedLine } from '../orders/order-summaries';
import { type PlannedReminder, planReminderDays } from './plan-reminders';
import type { PlanFacts, PlanningCustomer, PlanningIssue } from './planning-facts';

interface PastTalk {
  readonly customerId: string;
  readonly at: Instant;
}

export interface PastFacts {
  /** Of all orders. */
  readonly lines: readonly SummarisedLine[];
  readonly talks: readonly PastTalk[];
}

/** Kinds that depend on what a customer did, and not only on dates. */
const BY_HISTORY: readonly string[] = ['repurchase', 'losingTouch', 'thankYou', 'survey'];

/** Each key once, in the order of the days. */
export function planPastDays(facts: PlanFacts, past: PastFacts, days: readonly IsoDay[]): PlannedReminder[] {
  const all = { ...facts, isLookingBack: true };
  const byDates = { ...all, rules: facts.rules.filter(({ kind }) => !BY_HISTORY.includes(kind)) };
  const byHistory = { ...all, rules: facts.rules.filter(({ kind }) => BY_HISTORY.includes(kind)) };
  const [moved, still] = parted(facts, past, days[0]!);
  const histories = historiesOf(moved, facts, past);
  const was = new Map<string, PlanningCustomer>();
  const planned = [
    ...planReminderDays(byDates, days),
    ...planReminderDays({ ...byHistory, customers: still }, days),
    ...days.flatMap((day) => {
      for (const customer of moved) {
        const history = histories.get(customer.customerId)!;
        const isNew = day === days[0] || history.days.has(day);
        if (isNew) was.set(customer.customerId, asItWas(customer, history, day, facts));
      }
      return planReminderDays({ ...byHistory, customers: was.values() }, [day]);
    }),
  ];
  const once = new Map(planned.map((entry) => [entry.key, entry]));
  return [...once.values()].sort((a, b) => (a.dueOn < b.dueOn ? -1 : a.dueOn > b.dueOn ? 1 : a.priority - b.priority));
}

/** Those with an order, a talk or an issue since the first day, and the others. */
function parted(
  { customers, issues, dayOf }: PlanFacts,
  { lines, talks }: PastFacts,
  first: IsoDay,
): readonly [moved: readonly PlanningCustomer[], still: readonly PlanningCustomer[]] {
  const isSince = (at: Instant | null): boolean => at !== null && dayOf(at) >= first;
  const ids = new Set([
    ...lines.filter(({ orderedOn }) => orderedOn >= first).map(({ customerId }) => customerId),
    ...talks.filter(({ at }) => isSince(at)).map(({ customerId }) => customerId),
    ...issues.filter((one) => isSince(one.openedAt) || isSince(one.settledAt)).map(({ customerId }) => customerId),
  ]);
  const [moved, still]: [PlanningCustomer[], PlanningCustomer[]] = [[], []];
  for (const customer of customers) (ids.has(customer.customerId) ? moved : still).push(customer);
  return [moved, still];
}

interface History {
  readonly lines: SummarisedLine[];
  readonly talks: Instant[];
  readonly issues: PlanningIssue[];
  /** On which something happened. */
  readonly days: Set<IsoDay>;
}

function historiesOf(
  moved: readonly PlanningCustomer[],
  { issues, dayOf }: PlanFacts,
  { lines, talks }: PastFacts,
): ReadonlyMap<string, History> {
  const found = new Map<string, History>();
  for (const { customerId } of moved) found.set(customerId, { lines: [], talks: [], issues: [], days: new Set() });
  const add = <T>(customerId: string, to: (history: History) => T[], what: T, ...at: readonly (Instant | null)[]) => {
    const history = found.get(customerId);
    if (!history) return;
    to(history).push(what);
    for (const instant of at) if (instant !== null) history.days.add(dayOf(instant));
  };
  for (const line of lines) {
    add(line.customerId, (history) => history.lines, line);
    found.get(line.customerId)?.days.add(line.orderedOn);
  }
  for (const { customerId, at } of talks) add(customerId, (history) => history.talks, at, at);
  for (const issue of issues) {
    add(issue.customerId, (history) => history.issues, issue, issue.openedAt, issue.settledAt);
  }
  return found;
}

function asItWas(now: PlanningCustomer, history: History, day: IsoDay, { dayOf }: PlanFacts): PlanningCustomer {
  const was = (at: Instant | null): boolean => at !== null && dayOf(at) <= day;
  const [summary] = orderSummaries(history.lines.filter(({ orderedOn }) => orderedOn <= day)).values();
  const lastOrderOn = summary?.lastOrderOn ?? null;
  const talks = history.talks.filter(was);
  const open = history.issues.filter(({ openedAt, settledAt }) => was(openedAt) && !was(settledAt));
  return {
    ...now,
    orders: summary?.orders ?? 0,
    lastOrderOn,
    lastProduct: summary?.lastProduct ?? '',
    nextOrderOn: lastOrderOn === now.lastOrderOn ? now.nextOrderOn : null,
    lastContactAt: talks.reduce<Instant | null>((last, at) => (last === null || at > last ? at : last), null),
    openIssues: open.length,
  };
}
