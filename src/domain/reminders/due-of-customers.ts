/**
 * What is due by a customer's own row: birthdays, the next purchase, losing touch, thanks, festivals.
 */
import { nextFestival } from '../calendar/festival';
import { FESTIVALS, type FestivalId } from '../calendar/festival-table';
import { daysBetween, type IsoDay } from '../calendar/iso-day';
import { nameKey } from '../text/tidy';
import { type Due, dueOf } from './due';
import type { PlanningCustomer } from './planning-facts';
import { type PlanningScope, shifted } from './planning-scope';
import type { ReminderRule } from './reminder-rule';

/** On the birthday, or so many days before. */
export function dueBirthdays({ days }: ReminderRule, customer: PlanningCustomer, scope: PlanningScope): readonly Due[] {
  if (customer.birthday === '') return [];
  return scope.occurrences(customer.birthday, days).flatMap((on) => {
    const dueOn = shifted(on, -days);
    if (dueOn === null) return [];
    return dueOf(customer, dueOn, days === 0 ? { code: 'birthdayToday' } : { code: 'birthdayIn', days, on }, on);
  });
}

/** By the customer's own rhythm where it is known, else when the last product runs out; or so many days before. */
export function dueRepurchases(
  { days }: ReminderRule,
  customer: PlanningCustomer,
  scope: PlanningScope,
): readonly Due[] {
  const { lastOrderOn, lastProduct } = customer;
  const next = lastOrderOn === null ? null : nextOrderOn(customer, lastOrderOn, scope);
  const dueOn = next === null ? null : shifted(next, -days);
  if (lastOrderOn === null || dueOn === null || !scope.isPlanned(dueOn)) return [];
  const daysAgo = daysBetween(lastOrderOn, dueOn);
  return [dueOf(customer, dueOn, { code: 'repurchase', product: lastProduct, lastOrderOn, daysAgo })];
}

function nextOrderOn(customer: PlanningCustomer, lastOrderOn: IsoDay, scope: PlanningScope): IsoDay | null {
  if (customer.nextOrderOn !== null && customer.nextOrderOn > lastOrderOn) return customer.nextOrderOn;
  const cycle = scope.cycleDays.get(nameKey(customer.lastProduct)) ?? scope.repurchaseDays;
  return cycle > 0 ? shifted(lastOrderOn, cycle) : null;
}

/** Of the rule's days: the better the customer, the sooner the silence is noticed. */
const LEVEL_SHARE: Readonly<Record<string, number>> = { vip: 1 / 3, gold: 1 / 2, silver: 2 / 3 };

/** Who has been silent for longer is lost; that is for campaigns, not for one call more. */
const LONGEST_SILENCE_DAYS = 365;

/** After so many days without an order or a talk, and again each time as many more have passed. */
export function dueSilences(rule: ReminderRule, customer: PlanningCustomer, scope: PlanningScope): readonly Due[] {
  const since = lastTouchOn(customer, scope);
  const share = rule.audience.levels.length > 0 ? 1 : (LEVEL_SHARE[customer.level] ?? 1);
  const every = Math.max(1, Math.round(rule.days * share));
  if (since === null || !(rule.days > 0)) return [];
  const longest = Math.max(LONGEST_SILENCE_DAYS, every);
  const found: Due[] = [];
  for (const day of scope.days) {
    const daysSilent = daysBetween(since, day);
    if (daysSilent <= 0 || daysSilent > longest || daysSilent % every !== 0) continue;
    found.push(dueOf(customer, day, { code: 'losingTouch', daysSilent, since }));
  }
  return found;
}

function lastTouchOn({ lastContactAt, lastOrderOn }: PlanningCustomer, { dayOf }: PlanningScope): IsoDay | null {
  const talkedOn = lastContactAt === null ? null : dayOf(lastContactAt);
  if (talkedOn === null || lastOrderOn === null) return talkedOn ?? lastOrderOn;
  return talkedOn > lastOrderOn ? talkedOn : lastOrderOn;
}

/** So many days after the first order, while it is the only one: the last is then the first. */
export function dueThanks({ days }: ReminderRule, customer: PlanningCustomer, scope: PlanningScope): readonly Due[] {
  const { orders, lastOrderOn, lastProduct } = customer;
  const dueOn = orders === 1 && lastOrderOn !== null ? shifted(lastOrderOn, days) : null;
  if (lastOrderOn === null || dueOn === null || !scope.isPlanned(dueOn)) return [];
  return [dueOf(customer, dueOn, { code: 'thankYou', product: lastProduct, orderedOn: lastOrderOn })];
}

/** So many days before each festival that the rule's audience names. */
export function dueFestivals(rule: ReminderRule, scope: PlanningScope): readonly Due[] {
  const { days } = rule;
  const found = scope.days.flatMap((day) => {
    const on = shifted(day, days);
    const festival = rule.audience.festivals.find((id) => on !== null && isFestival(id) && nextFestival(id, on) === on);
    return on !== null && festival !== undefined && isFestival(festival) ? [{ day, on, festival }] : [];
  });
  return found.flatMap(({ day, on, festival }) =>
    [...scope.customerById.values()].map((customer) =>
      dueOf(customer, day, { code: 'festival', festival, days, on }, on),
    ),
  );
}

const isFestival = (id: string): id is FestivalId => id in FESTIVALS;
