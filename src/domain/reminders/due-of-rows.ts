/**
 * What is due by rows of other tabs: important dates, follow-ups, promises, settled issues, orders that may be returned.
 */
import { DAY_MS, type Instant } from '../calendar/instant';
import type { IsoDay } from '../calendar/iso-day';
import { occurrenceIn } from '../calendar/next-occurrence';
import type { Due } from './due';
import type { PlanningCustomer, PlanningDate, PlanningIssue } from './planning-facts';
import { type PlanningScope, shifted } from './planning-scope';
import { inShort, type Occasion, type ReminderReason } from './reminder-reason';
import type { ReminderRule } from './reminder-rule';

/** So many days before: the row's own days, else the rule's. */
export function dueDates(rule: ReminderRule, scope: PlanningScope, occasions: readonly Occasion[]): readonly Due[] {
  return scope.dates
    .filter(({ occasion }) => occasions.includes(occasion))
    .flatMap((date) => {
      const days = date.daysBefore ?? rule.days;
      const { occasion, whose, notes, owner } = date;
      return daysOfDate(date, days, scope).flatMap((on) => {
        const words = { whose: inShort(whose), notes: inShort(notes) };
        const reason = { code: 'date', occasion, ...words, days, on } as const;
        return dueOfRow(date, shifted(on, -days), reason, scope, { until: on, colleague: owner });
      });
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
  scope.followUps.flatMap((talk) => {
    const reason = { code: 'followUp', what: inShort(talk.what), on: talk.followUpOn } as const;
    const colleague = scope.isActive(talk.by) ? talk.by : '';
    return dueOfRow(talk, plannedDay(talk.followUpOn, -days, scope), reason, scope, { colleague });
  });

/**
 * The colleague is warned a day before, or the rule's days; when the time is past, the manager is told. The warning's day
 * is the first on which it could be given: an issue may be opened with an hour to go. Both are planned again on each
 * later day until one after the promise: the hour may have come after that day's planning.
 */
export const duePromises = (rule: ReminderRule, scope: PlanningScope): readonly Due[] =>
  scope.issues.flatMap((issue) => {
    const { promisedAt, settledAt, owner, escalatedTo } = issue;
    if (promisedAt === null || (settledAt !== null && !scope.isLookingBack)) return [];
    const wasOpenAt = (at: number): boolean => settledAt === null || settledAt > at;
    const promisedOn = scope.dayOf(promisedAt);
    const until = shifted(promisedOn, 1) ?? promisedOn;
    const warnDays = Math.max(1, rule.days);
    const warnAt = promisedAt - warnDays * DAY_MS;
    const reason = promiseReason(issue, promisedAt, scope);
    const warnOn = warningDay(issue, promisedOn, warnDays, scope);
    const isPlannedFrom = (from: IsoDay): boolean => scope.days.some((day) => day >= from && day <= until);
    const isWarned = warnAt <= scope.now && wasOpenAt(warnAt) && isPlannedFrom(warnOn);
    const isPast = promisedAt <= scope.now && wasOpenAt(promisedAt) && isPlannedFrom(promisedOn);
    return [
      ...(isWarned ? dueOfRow(issue, warnOn, reason, scope, { until, colleague: owner }) : []),
      ...(isPast ? dueOfRow(issue, promisedOn, reason, scope, { until, colleague: owner, manager: escalatedTo }) : []),
    ];
  });

function warningDay({ openedAt }: PlanningIssue, promisedOn: IsoDay, days: number, { dayOf }: PlanningScope): IsoDay {
  const warnOn = shifted(promisedOn, -days) ?? promisedOn;
  const openedOn = openedAt === null ? warnOn : dayOf(openedAt);
  if (openedOn <= warnOn) return warnOn;
  return openedOn < promisedOn ? openedOn : promisedOn;
}

const HOUR_MS = 3_600_000;

function promiseReason({ what }: PlanningIssue, promisedAt: Instant, { now, clockOf }: PlanningScope): ReminderReason {
  const told = { by: clockOf(promisedAt), what: inShort(what) };
  const hours = Math.floor(Math.abs(promisedAt - now) / HOUR_MS);
  if (promisedAt > now) return { code: 'promiseSoon', ...told, hoursLeft: hours };
  return { code: 'promisePast', ...told, hoursPast: hours };
}

/** So many days after an issue was settled. */
export const dueSurveys = ({ days }: ReminderRule, scope: PlanningScope): readonly Due[] =>
  scope.issues.flatMap((issue) => {
    if (issue.settledAt === null) return [];
    const settledOn = scope.dayOf(issue.settledAt);
    const reason = { code: 'survey', settledOn, what: inShort(issue.what) } as const;
    return dueOfRow(issue, plannedDay(settledOn, days, scope), reason, scope, {});
  });

/** So many days before the last day to return; once an order, about its first line. */
export function dueReturns({ days }: ReminderRule, scope: PlanningScope): readonly Due[] {
  const told = new Set<string>();
  return scope.returns.flatMap((line) => {
    const { returnUntil: until, customerId, channel, orderNo, product } = line;
    const dueOn = plannedDay(until, -days, scope);
    const order = orderNo === '' ? line.id : [customerId, channel, orderNo, until].join('\u0000');
    if (dueOn === null || told.has(order)) return [];
    told.add(order);
    return dueOfRow(line, dueOn, { code: 'returnWindow', product, orderNo, until }, scope, { until });
  });
}

function plannedDay(day: IsoDay, plusDays: number, scope: PlanningScope): IsoDay | null {
  const due = shifted(day, plusDays);
  return scope.isPlanned(due) ? due : null;
}

interface RowTerms {
  readonly until?: IsoDay;
  readonly colleague?: string;
  readonly manager?: string;
}

function dueOfRow(
  row: { readonly id: string; readonly customerId: string; readonly customerName: string },
  dueOn: IsoDay | null,
  reason: ReminderReason,
  scope: PlanningScope,
  { until, colleague = '', manager }: RowTerms,
): readonly Due[] {
  const customer = row.customerId === '' ? nobodyKnown(row.customerName) : scope.customerById.get(row.customerId);
  if (dueOn === null || customer === undefined) return [];
  const usefulUntil = until ?? dueOn;
  return [{ about: row.id, customer, dueOn, reason, usefulUntil, colleague, manager: manager ?? null }];
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
