/**
 * Says on which day a festival falls, and when it comes next. Lunar festivals and Qingming are known for 1900–2100.
 */
import { FESTIVALS, type FestivalId, type FestivalRule } from './festival-table';
import { addDays, type IsoDay, isoDay, partsOf, weekdayOf } from './iso-day';
import { dayOfLunar } from './lunar-day';
import { FIRST_QINGMING_YEAR, QINGMING_DAYS } from './lunar-table';

/** @param year civil; null where the tables do not reach */
export function festivalOn(id: FestivalId, year: number): IsoDay | null {
  const rule: FestivalRule = FESTIVALS[id];
  switch (rule.by) {
    case 'date':
      return isoDay(year, rule.month, rule.day);
    case 'lunar':
      return later(dayOfLunar({ year, month: rule.month, leap: false, day: rule.day }), rule.plusDays);
    case 'weekday':
      return later(nthWeekday(year, rule.month, rule.weekday, rule.nth), rule.plusDays);
    case 'easter':
      return later(easterSunday(year), rule.plusDays);
    case 'qingming':
      return isoDay(year, 4, Number(QINGMING_DAYS.charAt(year - FIRST_QINGMING_YEAR) || Number.NaN));
  }
}

/** The first such day on or after `day`. */
export function nextFestival(id: FestivalId, day: IsoDay): IsoDay | null {
  const { year } = partsOf(day);
  const thisYears = festivalOn(id, year);
  return thisYears !== null && thisYears >= day ? thisYears : festivalOn(id, year + 1);
}

const later = (day: IsoDay | null, days = 0): IsoDay | null => (day === null ? null : addDays(day, days));

function nthWeekday(year: number, month: number, weekday: number, nth: number): IsoDay | null {
  const first = isoDay(year, month, 1);
  if (first === null) return null;
  return addDays(first, ((weekday - weekdayOf(first) + 7) % 7) + 7 * (nth - 1));
}

/** @see Jean Meeus, "Astronomical Algorithms", chapter 8: Gregorian Easter */
function easterSunday(year: number): IsoDay | null {
  const century = Math.floor(year / 100);
  const ofCentury = year % 100;
  const golden = year % 19;
  const moonShift = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - Math.floor(century / 4) - moonShift + 15) % 30;
  const toSunday = (32 + 2 * (century % 4) + 2 * Math.floor(ofCentury / 4) - epact - (ofCentury % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * toSunday) / 451);
  const days = epact + toSunday - 7 * late + 114;
  return isoDay(year, Math.floor(days / 31), (days % 31) + 1);
}
