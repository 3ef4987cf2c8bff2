/**
 * What is due by rows of other tabs: important dates, follow-ups, promises, settled issues, orders that may be returned.
 *
 * Whose row it is, and on which day something is due about it, is asked before anything is put into words: one customer
 * is planned again for each mail.
 */
import { DAY_MS, type Instant } from '../calendar/instant';
import type { IsoDay } from '../calendar/iso-day';
import { occurrenceIn } from '../calendar/next-occurrence';
import type { Due } from './due';
import type { PlanningCustomer, PlanningDate, PlanningIssue } from './planning-facts';
import { type PlanningScope, shifted } from './planning-scope';
import { inShort, type Occasion, type ReminderReason } from './reminder-reason';
import type { ReminderRule } from './reminder-rule';

interface Row {
  readonly id: string;
  readonly customerId: string;
  readonly customerName: string;
}

interface Told {
  readonly reason: ReminderReason;
  readonly until?: IsoDay;
  readonly colleague?: string;
  readonly manager?: string;
}

/** @param find what is due about a row, and on which day; `tell` of the day */
function dueOfRows<R extends Row>(
  rows: readonly R[],
  scope: PlanningScope,
  find: (row: R, tell: (dueOn: IsoDay, told: Told) => void) => void,
): readonly Due[] {
  const found: Due[] = [];
  for (const row of rows) {
    const customer = row.customerId === '' ? nobodyKnown(row.customerName) : scope.customerById.get(row.customerId);
    if (customer === undefined) continue;
    find(row, (dueOn, { reason, until = dueOn, colleague = '', manager = null }) => {
      found.push({ about: row.id, customer, dueOn, reason, usefulUntil: until, colleague, manager });
    });
  }
  return found;
}

/** So many days before: the row's own days, else the rule's. */
export function dueDates(rule: ReminderRule, scope: PlanningScope, occasions: readonly Occasion[]): readonly Due[] {
  return dueOfRows(scope.dates, scope, (date, tell) => {
    const { occasion, whose, notes, owner } = date;
    if (!occasions.includes(occasion)) return;
    const days = date.daysBefore ?? rule.days;
    for (const on of daysOfDate(date, days, scope)) {
      const dueOn = shifted(on, -days);
      const words = { whose: inShort(whose), notes: inShort(notes) };
      const reason = { code: 'date', occasion, ...words, days, on } as const;
      if (dueOn !== null) tell(dueOn, { reason, until: on, colleague: owner });
    }
  });
}

/** What is to come once comes in its year alone; without a year it cannot be told from what comes every year. */
function daysOfDate({ on, isYearly }: PlanningDate, daysBefore: number, scope: PlanningScope): readonly IsoDay[] {
  const date = scope.anniversary(on);
  const found = scope.occurrences(on, daysBefore);
  if (isYearly || date === null || date.year === null) return found;
  const once = occurrenceIn(date.year, date, scope.missingDay);
  return found.filter((day) => day === once);
}

/** On the day; or so many days before. */
export const dueFollowUps = ({ days }: ReminderRule, scope: PlanningScope): readonly Due[] =>
  dueOfRows(scope.followUps, scope, ({ followUpOn, by, what }, tell) => {
    const dueOn = plannedDay(followUpOn, -days, scope);
    if (dueOn === null) return;
    const reason = { code: 'followUp', what: inShort(what), on: followUpOn } as const;
    tell(dueOn, { reason, colleague: scope.isActive(by) ? by : '' });
  });

/**
 * The colleague is warned a day before, or the rule's days; when the time is past, the manager is told. The warning's day
 * is the first on which it could be given: an issue may be opened with an hour to go. Both are planned again on each
 * later day until one after the promise: the hour may have come after that day's planning.
 */
export const duePromises = (rule: ReminderRule, scope: PlanningScope): readonly Due[] =>
  dueOfRows(scope.issues, scope, (issue, tell) => {
    const { promisedAt, settledAt, owner: colleague, escalatedTo: manager } = issue;
    if (promisedAt === null || (settledAt !== null && !scope.isLookingBack)) return;
    const promisedOn = scope.dayOf(promisedAt);
    const until = shifted(promisedOn, 1) ?? promisedOn;
    const warnDays = Math.max(1, rule.days);
    const warnAt = promisedAt - warnDays * DAY_MS;
    const warnOn = warningDay(issue, promisedOn, warnDays, scope);
    const isDue = (at: number, from: IsoDay): boolean =>
      at <= scope.now &&
      (settledAt === null || settledAt > at) &&
      scope.days.some((day) => day >= from && day <= until);
    const reason = (at: number) => promiseReason(issue, promisedAt, scope.isLookingBack ? at : scope.now, scope);
    if (isDue(warnAt, warnOn)) {
      tell(warnOn, { reason: reason(Math.max(warnAt, issue.openedAt ?? warnAt)), until, colleague });
    }
    if (isDue(promisedAt, promisedOn)) tell(promisedOn, { reason: reason(promisedAt), until, colleague, manager });
  });

function warningDay({ openedAt }: PlanningIssue, promisedOn: IsoDay, days: number, { dayOf }: PlanningScope): IsoDay {
  const warnOn = shifted(promisedOn, -days) ?? promisedOn;
  const openedOn = openedAt === null ? warnOn : dayOf(openedAt);
  if (openedOn <= warnOn) return warnOn;
  return openedOn < promisedOn ? openedOn : promisedOn;
}

const HOUR_MS = 3_600_000;

/** @param at when it is told */
function promiseReason(
  { what }: PlanningIssue,
  promisedAt: Instant,
  at: number,
  { clockOf }: PlanningScope,
): ReminderReason {
  const told = { by: clockOf(promisedAt), what: inShort(what) };
  const hours = Math.floor(Math.abs(promisedAt - at) / HOUR_MS);
  if (promisedAt > at) return { code: 'promiseSoon', ...told, hoursLeft: hours };
  return { code: 'promisePast', ...told, hoursPast: hours };
}

/** So many days after an issue was settled. */
export const dueSurveys = ({ days }: ReminderRule, scope: PlanningScope): readonly Due[] =>
  dueOfRows(scope.issues, scope, ({ settledAt, what }, tell) => {
    if (settledAt === null) return;
    const settledOn = scope.dayOf(settledAt);
    const dueOn = plannedDay(settledOn, days, scope);
    if (dueOn !== null) tell(dueOn, { reason: { code: 'survey', settledOn, what: inShort(what) } });
  });

/** So many days before the last day to return; once an order, about its first line. */
export function dueReturns({ days }: ReminderRule, scope: PlanningScope): readonly Due[] {
  const known = new Set<string>();
  return dueOfRows(scope.returns, scope, (line, tell) => {
    const { returnUntil: until, customerId, channel, orderNo, product } = line;
    const dueOn = plannedDay(until, -days, scope);
    const order = orderNo === '' ? line.id : [customerId, channel, orderNo, until].join('\u0000');
    if (dueOn === null || known.has(order)) return;
    known.add(order);
    tell(dueOn, { reason: { code: 'returnWindow', product, orderNo, until }, until });
  });
}

function plannedDay(day: IsoDay, plusDays: number, scope: PlanningScope): IsoDay | null {
  const due = shifted(day, plusDays);
  return scope.isPlanned(due) ? due : null;
}

/** A name that is not understood yet: colleagues are told, the customer is not written to. */
const nobodyKnown = (name: string): PlanningCustomer => ({
  ...{ customerId: '', name, owner: '', email: '', consent: 'unknown', status: 'active', openIssues: 0 },
  ...{
    channel: '',
    language: '',
    level: '',
    segment: '',
    tier: '',
    spent: 0,
    orders: 0,
    birthday: '',
    lastProduct: '',
  },
  ...{ lastOrderOn: null, nextOrderOn: null, lastContactAt: null },
});
