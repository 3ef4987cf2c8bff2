/**
 * Owns the passage between civil days and the days of the Chinese calendar.
 *
 * The Chinese calendar's days are dates, reckoned in Beijing and the same everywhere: nothing here knows a zone. The table
 * begins with the lunar year 1899, since January 1900 belongs to it, and ends with 2100; what lies outside is null. A day
 * or a month that a year lacks is null too: where it goes, the rule of the occurrence says.
 */
import { asIsoDay, dayOfSerial, type IsoDay, partsOf, serialOfDay } from './iso-day';
import { FIRST_LUNAR_NEW_YEAR, FIRST_LUNAR_YEAR, LAST_LUNAR_YEAR, LUNAR_YEARS } from './lunar-table';

export interface LunarDay {
  /** The civil year in which the lunar year begins. */
  readonly year: number;
  /** 1–12. */
  readonly month: number;
  /** In the leap month that follows the month of the same number. */
  readonly leap: boolean;
  /** 1–30. */
  readonly day: number;
}

interface LunarMonth {
  readonly month: number;
  readonly leap: boolean;
  /** 29 or 30. */
  readonly days: number;
  /** Serial of the first day. */
  readonly from: number;
}

/** Null outside the table. */
export function lunarDayOf(day: IsoDay): LunarDay | null {
  const serial = serialOfDay(day);
  const civilYear = partsOf(day).year;
  const year = serial < (monthsOf(civilYear)[0]?.from ?? Number.POSITIVE_INFINITY) ? civilYear - 1 : civilYear;
  const found = monthsOf(year).find(({ from, days }) => serial >= from && serial < from + days);
  return found ? { year, month: found.month, leap: found.leap, day: serial - found.from + 1 } : null;
}

/** Null where the year has no such month, or the month no such day, and outside the table. */
export function dayOfLunar({ year, month, leap, day }: LunarDay): IsoDay | null {
  const found = monthOf(year, month, leap);
  return found && day >= 1 && day <= found.days ? dayOfSerial(found.from + day - 1) : null;
}

/** 29 or 30; 0 where the year has no such month. */
export const daysInLunarMonth = (year: number, month: number, leap: boolean): number =>
  monthOf(year, month, leap)?.days ?? 0;

const monthOf = (year: number, month: number, leap: boolean): LunarMonth | undefined =>
  monthsOf(year).find((candidate) => candidate.month === month && candidate.leap === leap);

let decoded: readonly (readonly LunarMonth[])[] = [];

/** The table is read when it is first asked: the bundle is evaluated for every menu and every edit. */
function monthsOf(year: number): readonly LunarMonth[] {
  if (year < FIRST_LUNAR_YEAR || year > LAST_LUNAR_YEAR) return [];
  if (decoded.length === 0) decoded = decode();
  return decoded[year - FIRST_LUNAR_YEAR] ?? [];
}

function decode(): readonly (readonly LunarMonth[])[] {
  let from = serialOfDay(asIsoDay(FIRST_LUNAR_NEW_YEAR));
  return LUNAR_YEARS.split(' ').map((digits) => {
    const months: LunarMonth[] = [];
    const add = (month: number, leap: boolean, isLong: boolean): void => {
      const days = isLong ? 30 : 29;
      months.push({ month, leap, days, from });
      from += days;
    };
    const bits = Number.parseInt(digits.slice(0, 4), 16);
    const leapAfter = Number.parseInt(digits.slice(4), 16);
    for (let month = 1; month <= 12; month++) {
      add(month, false, ((bits >> (12 - month)) & 1) === 1);
      if (month === leapAfter) add(month, true, bits >> 12 === 1);
    }
    return months;
  });
}
