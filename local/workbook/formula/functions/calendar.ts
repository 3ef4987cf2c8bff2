/** Arithmetic on days, as Sheets' date functions mean it. Dates here are wall clocks read as UTC. */
import { serialOfWall, wallOf, wallOfSerial } from '../../zone';
import { fault, finite } from '../values';

/** 31 December 9999. */
const LAST_DAY = 2_958_465;

/** @throws Fault #NUM! before the first day there is, and after the last */
export function dateOf(serial: number): Date {
  if (!(serial >= 0 && serial < LAST_DAY + 1)) throw fault('#NUM!');
  return new Date(wallOfSerial(serial));
}

/** Months and days beyond their range roll over. @throws Fault #NUM! beyond what a date can be */
export function serialOf(year: number, month: number, day: number): number {
  return finite(serialOfWall(wallOf(year, month, day)));
}

export function dayOf(date: Date): number {
  return Math.floor(serialOfWall(date.getTime()));
}

function wholeMonths(from: Date, to: Date): number {
  const months = (to.getUTCFullYear() - from.getUTCFullYear()) * 12 + to.getUTCMonth() - from.getUTCMonth();
  return months - (to.getUTCDate() < from.getUTCDate() ? 1 : 0);
}

/** DATEDIF's units (support.google.com/docs/answer/6055612). */
export const DIFFERENCES: Readonly<Record<string, (from: Date, to: Date) => number>> = {
  D: (from, to) => dayOf(to) - dayOf(from),
  M: wholeMonths,
  Y: (from, to) => Math.floor(wholeMonths(from, to) / 12),
  /** Days left when the whole months are taken off. */
  MD: (from, to) => {
    const back = to.getUTCDate() < from.getUTCDate() ? 1 : 0;
    return dayOf(to) - serialOf(to.getUTCFullYear(), to.getUTCMonth() + 1 - back, from.getUTCDate());
  },
  /** Months left when the whole years are taken off. */
  YM: (from, to) => wholeMonths(from, to) % 12,
  /** Days left when the whole years are taken off. */
  YD: (from, to) => {
    const sameYear = serialOf(to.getUTCFullYear(), from.getUTCMonth() + 1, from.getUTCDate());
    const last = sameYear <= dayOf(to) ? to.getUTCFullYear() : to.getUTCFullYear() - 1;
    return dayOf(to) - serialOf(last, from.getUTCMonth() + 1, from.getUTCDate());
  },
};

/** Counted from Sunday = 1, from Monday = 1, from Monday = 0. */
const WEEKDAYS: Readonly<Record<number, (day: number) => number>> = {
  1: (day) => day + 1,
  2: (day) => ((day + 6) % 7) + 1,
  3: (day) => (day + 6) % 7,
};

/** @throws Fault #NUM! for a type there is none of */
export function weekday(date: Date, type: number): number {
  const count = WEEKDAYS[type];
  if (count === undefined) throw fault('#NUM!');
  return count(date.getUTCDay());
}

/** Which day weeks begin with, by type (support.google.com/docs/answer/3294949); 21 is ISO's. */
const WEEK_STARTS: Readonly<Record<number, number>> = { 1: 0, 2: 1, 11: 1, 12: 2, 13: 3, 14: 4, 15: 5, 16: 6, 17: 0 };
const ISO_TYPE = 21;

/** Week 1 is the one with 1 January. */
export function weekNumber(date: Date, type: number): number {
  if (type === ISO_TYPE) return isoWeek(date);
  const start = WEEK_STARTS[type];
  if (start === undefined) throw fault('#NUM!');
  const newYear = new Date(wallOf(date.getUTCFullYear(), 1, 1));
  const lead = (newYear.getUTCDay() - start + 7) % 7;
  return Math.floor((dayOf(date) - dayOf(newYear) + lead) / 7) + 1;
}

/** Week 1 is the one with the year's first Thursday. */
export function isoWeek(date: Date): number {
  const thursday = new Date(date.getTime() + (3 - ((date.getUTCDay() + 6) % 7)) * 86_400_000);
  return Math.floor((dayOf(thursday) - serialOf(thursday.getUTCFullYear(), 1, 1)) / 7) + 1;
}

/** Day counts: 0 US 30/360, 1 actual/actual, 2 actual/360, 3 actual/365, 4 European 30/360. */
export function yearFraction(one: Date, other: Date, convention: number): number {
  const [from, to] = one <= other ? [one, other] : [other, one];
  const days = dayOf(to) - dayOf(from);
  if (convention === 1) return days / averageYear(from, to);
  if (convention === 2) return days / 360;
  if (convention === 3) return days / 365;
  if (convention !== 0 && convention !== 4) throw fault('#NUM!');
  const first = Math.min(30, from.getUTCDate());
  const last = to.getUTCDate() === 31 && (convention === 4 || first === 30) ? 30 : to.getUTCDate();
  const months = (to.getUTCFullYear() - from.getUTCFullYear()) * 12 + to.getUTCMonth() - from.getUTCMonth();
  return (months * 30 + last - first) / 360;
}

function averageYear(from: Date, to: Date): number {
  const [first, last] = [from.getUTCFullYear(), to.getUTCFullYear()];
  if (to.getTime() <= wallOf(first + 1, from.getUTCMonth() + 1, from.getUTCDate())) {
    const leapDay = [first, last].some(
      (year) => isLeap(year) && from.getTime() <= wallOf(year, 2, 29) && wallOf(year, 2, 29) <= to.getTime(),
    );
    return leapDay || (first === last && isLeap(first)) ? 366 : 365;
  }
  return (serialOf(last + 1, 1, 1) - serialOf(first, 1, 1)) / (last - first + 1);
}

function isLeap(year: number): boolean {
  return new Date(wallOf(year, 2, 29)).getUTCMonth() === 1;
}
