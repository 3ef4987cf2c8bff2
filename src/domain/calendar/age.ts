/**
 * Counts how old somebody is, or how many years something has lasted, by the calendar the anniversary is written in.
 */
import type { Anniversary } from './anniversary';
import { type IsoDay, partsOf } from './iso-day';
import { lunarDayOf } from './lunar-day';
import { type MissingDayRule, occurrenceIn } from './next-occurrence';

/**
 * Full years (周岁): how many birthdays have come. By the lunar calendar where the birthday is lunar.
 *
 * @returns of a bare year the age reached in the course of the civil year; null before the birth, where no year is known,
 *   and where the lunar table ends
 */
export function ageOn(anniversary: Anniversary, day: IsoDay, rule: MissingDayRule): number | null {
  if (anniversary.year === null) return null;
  const year = anniversary.calendar === 'lunar' ? lunarDayOf(day)?.year : partsOf(day).year;
  if (year === undefined) return null;
  const birthday = occurrenceIn(year, anniversary, rule);
  const years = year - anniversary.year - (birthday !== null && birthday > day ? 1 : 0);
  return years < 0 ? null : years;
}

/**
 * The age by Chinese custom (虚岁): one at birth, one more each lunar New Year. A bare year is taken for a lunar one.
 *
 * @returns null before the birth, where no year is known, and outside the lunar table
 */
export function nominalAgeOn(anniversary: Anniversary, day: IsoDay): number | null {
  if (anniversary.year === null) return null;
  const bornOn = occurrenceIn(anniversary.year, anniversary, 'earlier');
  const bornIn = bornOn === null ? anniversary.year : lunarDayOf(bornOn)?.year;
  const year = lunarDayOf(day)?.year;
  if (bornIn === undefined || year === undefined || year < bornIn || (bornOn !== null && day < bornOn)) return null;
  return year - bornIn + 1;
}
