/**
 * Says when an anniversary comes next.
 *
 * Only solar days are dated so far. A lunar day answers null, "no date yet", as does a bare year, which never has one.
 */
import type { Anniversary } from './anniversary';
import { type IsoDay, isoDay, partsOf } from './iso-day';

/** Where a year lacks the day (29 February): the last day before it, or the first after it. */
export type MissingDayRule = 'earlier' | 'later';

/** The first occurrence on or after `today`, never before the anniversary's own year; null when there is no date. */
export function nextOccurrence(anniversary: Anniversary, today: IsoDay, rule: MissingDayRule): IsoDay | null {
  if (anniversary.calendar !== 'solar') return null;
  const thisYear = partsOf(today).year;
  const firstYear = Math.max(thisYear, anniversary.year ?? thisYear);
  const occurrence = occurrenceIn(firstYear, anniversary.month, anniversary.day, rule);
  if (occurrence === null || occurrence >= today) return occurrence;
  return occurrenceIn(firstYear + 1, anniversary.month, anniversary.day, rule);
}

/** Null only past the year 9999. */
function occurrenceIn(year: number, month: number, day: number, rule: MissingDayRule): IsoDay | null {
  const exact = isoDay(year, month, day);
  if (exact !== null) return exact;
  return rule === 'earlier' ? isoDay(year, 2, 28) : isoDay(year, 3, 1);
}
