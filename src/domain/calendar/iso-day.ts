/**
 * Owns the civil day: `YYYY-MM-DD`, years 0001–9999, proleptic Gregorian, no zone and no clock.
 *
 * Days compare and sort as plain strings. The serial is the spreadsheet's: 1899-12-30 is 0. An `IsoDay` is made only
 * here, so one in hand is a day that exists; the compiler cannot see a cast elsewhere.
 */
export type IsoDay = string & { readonly __brand: 'IsoDay' };

export interface DayParts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Days from 0000-03-01 to 1899-12-30, the origin of spreadsheet serials. */
const ORIGIN = 693899;
const DAYS_IN_400_YEARS = 146097;

/** A shop's lines fall on a few thousand days: each is worked out once a run. */
const KEPT_DAYS = 20_000;
const serialsByDay = new Map<IsoDay, number>();
const daysBySerial = new Map<number, IsoDay>();

const isLeapYear = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

/** @param month 1–12 */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** The day with these parts, or null where the calendar has none (31 April, month 13, year 0, fractions). */
export function isoDay(year: number, month: number, day: number): IsoDay | null {
  if (!Number.isInteger(year) || !Number.isInteger(month) || !Number.isInteger(day)) return null;
  if (year < 1 || year > 9999 || month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return null;
  return write(year, month, day);
}

/** Reads exactly `YYYY-MM-DD`; anything else, also an impossible day, is null. */
export function parseIsoDay(text: string): IsoDay | null {
  const found = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return found ? isoDay(Number(found[1]), Number(found[2]), Number(found[3])) : null;
}

/**
 * A day the program itself wrote.
 *
 * @throws RangeError when it is none: use parseIsoDay for what people type
 */
export function asIsoDay(text: string): IsoDay {
  const day = parseIsoDay(text);
  if (day === null) throw new RangeError(`not a civil day: ${text}`);
  return day;
}

export function partsOf(day: IsoDay): DayParts {
  return { year: Number(day.slice(0, 4)), month: Number(day.slice(5, 7)), day: Number(day.slice(8, 10)) };
}

/**
 * Whole days since 1899-12-30; negative before.
 *
 * @see Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms", days_from_civil
 */
export function serialOfDay(day: IsoDay): number {
  const known = serialsByDay.get(day);
  if (known !== undefined) return known;
  const serial = countSerial(day);
  if (serialsByDay.size >= KEPT_DAYS) serialsByDay.clear();
  serialsByDay.set(day, serial);
  return serial;
}

function countSerial(day: IsoDay): number {
  const { year, month, day: dayOfMonth } = partsOf(day);
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfShiftedYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + dayOfMonth - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfShiftedYear;
  return era * DAYS_IN_400_YEARS + dayOfEra - ORIGIN;
}

/**
 * The day of a serial; a fraction (time of day) is cut off towards the past.
 *
 * @throws RangeError outside years 0001–9999
 */
export function dayOfSerial(serial: number): IsoDay {
  const whole = Math.floor(serial);
  const known = daysBySerial.get(whole);
  if (known !== undefined) return known;
  const day = countDay(whole);
  if (daysBySerial.size >= KEPT_DAYS) daysBySerial.clear();
  daysBySerial.set(whole, day);
  return day;
}

function countDay(serial: number): IsoDay {
  const days = serial + ORIGIN;
  const era = Math.floor(days / DAYS_IN_400_YEARS);
  const dayOfEra = days - era * DAYS_IN_400_YEARS;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  const year = era * 400 + yearOfEra + (month <= 2 ? 1 : 0);
  if (!(year >= 1 && year <= 9999)) throw new RangeError(`no civil day has the serial ${serial}`);
  return write(year, month, dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1);
}

export const addDays = (day: IsoDay, days: number): IsoDay => dayOfSerial(serialOfDay(day) + days);

/** Whole days from one day to another; negative when `to` is the earlier. */
export const daysBetween = (from: IsoDay, to: IsoDay): number => serialOfDay(to) - serialOfDay(from);

/** The same day of the month so many months on; the month's last day where it is shorter (31 January + 1 → 28/29). */
export function addMonths(day: IsoDay, months: number): IsoDay {
  const { year, month, day: dayOfMonth } = partsOf(day);
  const index = year * 12 + month - 1 + months;
  const targetYear = Math.floor(index / 12);
  const targetMonth = index - targetYear * 12 + 1;
  const target = isoDay(targetYear, targetMonth, Math.min(dayOfMonth, daysInMonth(targetYear, targetMonth)));
  if (target === null) throw new RangeError(`${day} and ${months} months is outside years 0001–9999`);
  return target;
}

/** 0 Sunday to 6 Saturday; serial 1 was a Sunday. */
export const weekdayOf = (day: IsoDay): number => (((serialOfDay(day) - 1) % 7) + 7) % 7;

/** 1 on 1 January, 365 or 366 on 31 December. */
export function dayOfYear(day: IsoDay): number {
  return serialOfDay(day) - serialOfDay(write(partsOf(day).year, 1, 1)) + 1;
}

function write(year: number, month: number, day: number): IsoDay {
  const yearText = year >= 1000 ? `${year}` : `000${year}`.slice(-4);
  return `${yearText}-${month < 10 ? '0' : ''}${month}-${day < 10 ? '0' : ''}${day}` as IsoDay;
}
