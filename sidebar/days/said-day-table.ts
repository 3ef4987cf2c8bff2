/**
 * How people write a coming day, in Chinese and English, the more exact first. A row gives null for what lies in the past
 * or in no calendar: then the next match, and the next row, are tried.
 */
import {
  addDays,
  addMonths,
  daysInMonth,
  type IsoDay,
  isoDay,
  partsOf,
  weekdayOf,
} from '../../src/domain/calendar/iso-day';
import { nextMonday } from './chip-days';

export interface SaidDayRow {
  /** With flags g and i; the groups go to `day`. */
  readonly pattern: RegExp;
  readonly day: (groups: readonly (string | undefined)[], today: IsoDay) => IsoDay | null;
}

const DIGITS = '零一二三四五六七八九';
const ENGLISH_NUMBERS = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const ENGLISH_WEEKDAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];
const ENGLISH_MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

const ZH_NUMBER = '(\\d{1,3}|[一二两三四五六七八九十]{1,3})';
const EN_NUMBER = `(\\d{1,3}|an?|${ENGLISH_NUMBERS.join('|')})`;
const ZH_WEEK = '(?:周|星期|礼拜)';
const EN_WEEKDAY = '(sun|mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?)(?:day)?';
const EN_MONTH = '(jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*';

/** 十二 → 12, 两 → 2, 三 → 3, "a" → 1, "two" → 2. */
function numberOf(text: string | undefined): number {
  const word = (text ?? '').toLowerCase().replace('两', '二');
  if (/^\d+$/.test(word)) return Number(word);
  if (word === 'a' || word === 'an') return 1;
  if (ENGLISH_NUMBERS.includes(word)) return ENGLISH_NUMBERS.indexOf(word);
  const [tens = '', ones = ''] = word.includes('十') ? word.split('十') : ['零', word];
  return (tens === '' ? 1 : DIGITS.indexOf(tens)) * 10 + (ones === '' ? 0 : DIGITS.indexOf(ones));
}

/** From Monday 0 to Sunday 6, as weeks go. */
const sinceMonday = (weekday: number): number => (weekday + 6) % 7;

const zhWeekday = (text: string | undefined): number => (text === '天' ? 6 : '一二三四五六日'.indexOf(text ?? ''));
const enWeekday = (text: string | undefined): number =>
  sinceMonday(ENGLISH_WEEKDAYS.indexOf((text ?? '').slice(0, 3).toLowerCase()));

/** The weekday (Monday 0) so many weeks from this one; null when it is not after today. */
function weekdayIn(weeks: number, weekday: number, today: IsoDay): IsoDay | null {
  const day = addDays(today, weeks * 7 + weekday - sinceMonday(weekdayOf(today)));
  return day > today ? day : null;
}

/** A weekday without "this" or "next": the coming one. */
const comingWeekday = (weekday: number, today: IsoDay): IsoDay | null =>
  weekdayIn(0, weekday, today) ?? weekdayIn(1, weekday, today);

/** A month and day without a year: the coming one, unless that is more than half a year away and so rather past. */
function comingDate(month: number, day: number, today: IsoDay): IsoDay | null {
  const { year } = partsOf(today);
  const found = [isoDay(year, month, day), isoDay(year + 1, month, day)].find((one) => one !== null && one > today);
  return found && found <= addMonths(today, 6) ? found : null;
}

/** The day of this month, or of the next when it is past. */
function comingDayOfMonth(day: number, today: IsoDay): IsoDay | null {
  const { year, month } = partsOf(today);
  const here = isoDay(year, month, day);
  if (here !== null && here > today) return here;
  return dayOfNextMonth(day, today);
}

function dayOfNextMonth(day: number, today: IsoDay): IsoDay | null {
  const { year, month } = partsOf(addMonths(today, 1));
  return isoDay(year, month, day);
}

function endOfMonth(today: IsoDay): IsoDay | null {
  const { year, month } = partsOf(today);
  const day = isoDay(year, month, daysInMonth(year, month));
  return day !== null && day > today ? day : null;
}

const WEEKS_BY_ZH: Readonly<Record<string, number>> = { 这: 0, 本: 0, 下: 1, 下下: 2 };

export const SAID_DAYS: readonly SaidDayRow[] = [
  {
    pattern: /(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})/g,
    day: ([year, month, day], today) => {
      const said = isoDay(Number(year), Number(month), Number(day));
      return said !== null && said > today ? said : null;
    },
  },
  {
    pattern: /下个?月\s*(\d{1,2})\s*[日号]/g,
    day: ([day], today) => dayOfNextMonth(Number(day), today),
  },
  {
    pattern: /(\d{1,2})\s*月\s*(\d{1,2})\s*[日号]?/g,
    day: ([month, day], today) => comingDate(Number(month), Number(day), today),
  },
  {
    pattern: new RegExp(`\\b${EN_MONTH}\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?\\b`, 'gi'),
    day: ([month, day], today) =>
      comingDate(ENGLISH_MONTHS.indexOf(month!.slice(0, 3).toLowerCase()) + 1, Number(day), today),
  },
  {
    pattern: new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)?\\s+(?:of\\s+)?${EN_MONTH}\\b`, 'gi'),
    day: ([day, month], today) =>
      comingDate(ENGLISH_MONTHS.indexOf(month!.slice(0, 3).toLowerCase()) + 1, Number(day), today),
  },
  {
    pattern: new RegExp(`(上上|上|这|本|下下|下)?个?${ZH_WEEK}([一二三四五六日天])`, 'g'),
    day: ([which, weekday], today) => {
      if (which === undefined) return comingWeekday(zhWeekday(weekday), today);
      const weeks = WEEKS_BY_ZH[which];
      return weeks === undefined ? null : weekdayIn(weeks, zhWeekday(weekday), today);
    },
  },
  {
    pattern: new RegExp(`(?:\\b(last|this|next)\\s+)?\\b${EN_WEEKDAY}\\b`, 'gi'),
    day: ([which, weekday], today) => {
      if (which?.toLowerCase() === 'last') return null;
      if (which?.toLowerCase() === 'next') return weekdayIn(1, enWeekday(weekday), today);
      return comingWeekday(enWeekday(weekday), today);
    },
  },
  {
    pattern: /(上|下)?个?(?:周末)/g,
    day: ([which], today) => (which === '上' ? null : weekdayIn(which === '下' ? 1 : 0, 5, today)),
  },
  { pattern: /大后天/g, day: (_, today) => addDays(today, 3) },
  { pattern: /后天|day after tomorrow/gi, day: (_, today) => addDays(today, 2) },
  { pattern: /明天|明日|明早|明晚|明儿|\btomorrow\b/gi, day: (_, today) => addDays(today, 1) },
  {
    pattern: new RegExp(`(?:过)?${ZH_NUMBER}\\s*(?:天|日)(?:[之以]?后|内)|过${ZH_NUMBER}\\s*天`, 'g'),
    day: ([count, other], today) => addDays(today, numberOf(count ?? other)),
  },
  {
    pattern: new RegExp(`${ZH_NUMBER}\\s*个?${ZH_WEEK}[之以]?后`, 'g'),
    day: ([count], today) => addDays(today, numberOf(count) * 7),
  },
  { pattern: /半个?月[之以]?后/g, day: (_, today) => addDays(today, 15) },
  {
    pattern: new RegExp(`${ZH_NUMBER}\\s*个月[之以]?后`, 'g'),
    day: ([count], today) => addMonths(today, numberOf(count)),
  },
  {
    pattern: new RegExp(`\\bin\\s+${EN_NUMBER}\\s+(day|week|month)s?\\b`, 'gi'),
    day: ([count, unit], today) =>
      unit?.toLowerCase() === 'month'
        ? addMonths(today, numberOf(count))
        : addDays(today, numberOf(count) * (unit?.toLowerCase() === 'week' ? 7 : 1)),
  },
  { pattern: new RegExp(`下个?${ZH_WEEK}|\\bnext week\\b`, 'gi'), day: (_, today) => nextMonday(today) },
  { pattern: /下个?月初/g, day: (_, today) => dayOfNextMonth(1, today) },
  { pattern: /下个?月|\bnext month\b/gi, day: (_, today) => addMonths(today, 1) },
  { pattern: /月底|\bend of (?:the |this )?month\b/gi, day: (_, today) => endOfMonth(today) },
  { pattern: /(\d{1,2})\s*号/g, day: ([day], today) => comingDayOfMonth(Number(day), today) },
];
