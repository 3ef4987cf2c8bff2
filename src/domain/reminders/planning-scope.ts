/**
 * One planning: the days that are planned and what is looked up again and again. An anniversary is parsed once, however
 * many rules and days ask for it.
 */
import { type Anniversary, parseAnniversary } from '../calendar/anniversary';
import { dayOfSerial, type IsoDay, serialOfDay } from '../calendar/iso-day';
import { occurrencesBetween } from '../calendar/next-occurrence';
import type { PlanFacts, PlanningCustomer } from './planning-facts';

export interface PlanningScope extends PlanFacts {
  /** In order, none twice, at least one. */
  readonly days: readonly IsoDay[];
  readonly customerById: ReadonlyMap<string, PlanningCustomer>;
  isPlanned(day: IsoDay | null): boolean;
  /** Of what people typed; null when it is none. */
  anniversary(text: string): Anniversary | null;
  /** The days of an anniversary that come so many days after one that is planned. */
  occurrences(text: string, daysBefore: number): readonly IsoDay[];
}

const NONE: readonly IsoDay[] = [];

/** 0001-01-01 and 9999-12-31. */
const [FIRST_SERIAL, LAST_SERIAL] = [-693_593, 2_958_465];

/** So many days on; null outside the calendar: a merchant may type any number of days. */
export function shifted(day: IsoDay, days: number): IsoDay | null {
  const serial = serialOfDay(day) + days;
  return serial >= FIRST_SERIAL && serial <= LAST_SERIAL ? dayOfSerial(serial) : null;
}

export function planningScope(facts: PlanFacts, asked: readonly IsoDay[]): PlanningScope {
  const days = [...new Set(asked)].sort();
  const planned = new Set(days);
  const customerById = new Map<string, PlanningCustomer>();
  for (const customer of facts.customers) {
    if (!customerById.has(customer.customerId)) customerById.set(customer.customerId, customer);
  }
  const isPlanned = (day: IsoDay | null): boolean => day !== null && planned.has(day);
  const parsed = new Map<string, Anniversary | null>();
  const anniversary = (text: string): Anniversary | null => {
    const known = parsed.get(text);
    if (known !== undefined) return known;
    const read = parseAnniversary(text);
    parsed.set(text, read);
    return read;
  };
  const find = (text: string, daysBefore: number): readonly IsoDay[] => {
    const read = anniversary(text);
    if (read === null) return NONE;
    const [from, to] = [shifted(days[0]!, daysBefore), shifted(days[days.length - 1]!, daysBefore)];
    if (from === null || to === null) return NONE;
    const found = occurrencesBetween(read, from, to, facts.missingDay);
    return found.map(({ on }) => on).filter((on) => isPlanned(shifted(on, -daysBefore)));
  };
  return { ...facts, days, customerById, isPlanned, anniversary, occurrences: remembered(find) };
}

/** Many customers share a birthday, and several rules ask for it. */
function remembered(find: PlanningScope['occurrences']): PlanningScope['occurrences'] {
  const found = new Map<number, Map<string, readonly IsoDay[]>>();
  return (text, daysBefore) => {
    const byText = found.get(daysBefore) ?? new Map<string, readonly IsoDay[]>();
    found.set(daysBefore, byText);
    const days = byText.get(text) ?? find(text, daysBefore);
    byText.set(text, days);
    return days;
  };
}
