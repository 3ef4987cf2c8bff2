/**
 * Says on which civil days an anniversary comes, and when it comes next. A bare year has no days.
 *
 * A year that lacks the day: by `earlier` the last day before it, by `later` the first after it. A leap month that a year
 * lacks is the plain month of that number under either rule, as custom has it: the setting moves days, never months.
 *
 * @see docs/decisions/0030-lunar-table.md
 */
import type { Anniversary } from './anniversary';
import { addDays, type IsoDay, isoDay, partsOf } from './iso-day';
import { dayOfLunar, daysInLunarMonth, type LunarDay } from './lunar-day';

/** Where a year lacks the day (29 February, the 30th of a short lunar month): the last day before it, or the first after. */
export type MissingDayRule = 'earlier' | 'later';

export interface Occurrence {
  readonly on: IsoDay;
  /** Years since it began: 0 on the first day, 30 on a thirtieth birthday. Null where the year is not known. */
  readonly nth: number | null;
}

/** The first occurrence on or after `today`, never before the anniversary's own year; null when there is no date. */
export const nextOccurrence = (anniversary: Anniversary, today: IsoDay, rule: MissingDayRule): IsoDay | null =>
  occurrenceFrom(anniversary, today, rule)?.on ?? null;

/** All occurrences from one day to another, both included, in order. */
export function occurrencesBetween(
  anniversary: Anniversary,
  from: IsoDay,
  to: IsoDay,
  rule: MissingDayRule,
): Occurrence[] {
  const found: Occurrence[] = [];
  let next = occurrenceFrom(anniversary, from, rule);
  while (next !== null && next.on <= to) {
    found.push({ on: next.on, nth: anniversary.year === null ? null : next.year - anniversary.year });
    next = yearAndDay(next.year + 1, anniversary, rule);
  }
  return found;
}

/**
 * @param year of the anniversary's own calendar: a lunar year ends in January or February of the next civil one
 * @returns null for a bare year, and outside the calendar
 */
export function occurrenceIn(year: number, anniversary: Anniversary, rule: MissingDayRule): IsoDay | null {
  if (anniversary.calendar === 'yearOnly') return null;
  const { month, day } = anniversary;
  if (anniversary.calendar === 'lunar') return lunarOccurrence({ year, month, leap: anniversary.leap, day }, rule);
  const exact = isoDay(year, month, day);
  if (exact !== null) return exact;
  return rule === 'earlier' ? isoDay(year, 2, 28) : isoDay(year, 3, 1);
}

/** A lunar month has at least 29 days: only the 30th can be lacking. */
function lunarOccurrence(wanted: LunarDay, rule: MissingDayRule): IsoDay | null {
  const leap = wanted.leap && daysInLunarMonth(wanted.year, wanted.month, true) > 0;
  const exact = dayOfLunar({ ...wanted, leap });
  if (exact !== null || wanted.day < 30) return exact;
  const last = dayOfLunar({ ...wanted, leap, day: 29 });
  return last === null || rule === 'earlier' ? last : addDays(last, 1);
}

interface YearAndDay {
  readonly year: number;
  readonly on: IsoDay;
}

/** A lunar year ends within the civil year after it: the search begins a year back, and three years always hold one. */
function occurrenceFrom(anniversary: Anniversary, today: IsoDay, rule: MissingDayRule): YearAndDay | null {
  if (anniversary.calendar === 'yearOnly') return null;
  const before = partsOf(today).year - 1;
  const first = anniversary.year === null ? before : Math.max(before, anniversary.year);
  for (let year = first; year <= first + 2; year++) {
    const found = yearAndDay(year, anniversary, rule);
    if (found !== null && found.on >= today) return found;
  }
  return null;
}

function yearAndDay(year: number, anniversary: Anniversary, rule: MissingDayRule): YearAndDay | null {
  const on = occurrenceIn(year, anniversary, rule);
  return on === null ? null : { year, on };
}
