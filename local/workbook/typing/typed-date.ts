/**
 * Dates and times as people type them, to serial numbers. Knows shapes and the locale's order; the year of `3/4` is
 * an argument. Refuses days that do not exist (31/31/2024 stays text).
 */
import { serialOfWall, wallOf } from '../zone';
import { type LocaleRules, localeRules } from './locale-table';
import { DATE_SHAPES, type DateShape, MONTHS, TIME_SHAPES } from './typed-date-table';

export interface TypedDate {
  readonly value: number;
  readonly format: string;
}

type Parts = Partial<Record<string, string>>;

/** Two-digit years: 00–29 are this century's, the rest the last's. */
const TWO_DIGIT_PIVOT = 30;

/** What every shape begins with; most texts are none, and need not be tried against them all. */
const BEGINNING = /^(?:\d|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|[上下]午)/i;

/** @returns null when it is neither date, time nor both */
export function typedDate(text: string, locale: string, thisYear: number): TypedDate | null {
  const trimmed = text.trim();
  if (trimmed.length > 40 || !BEGINNING.test(trimmed) || !/\d/.test(trimmed)) return null;
  const rules = localeRules(locale);
  const whole = dateOnly(trimmed, rules, thisYear) ?? timeOnly(trimmed, rules);
  if (whole !== null) return whole;
  const split = /^(.*?[\d日]),? +(\d.*|[上下]午.*)$/.exec(trimmed);
  return split && dateAndTime(split, rules, thisYear);
}

/** The text is cut at each blank in turn, since `Mar 5, 2024 2:30 PM` has several. */
function dateAndTime(split: RegExpExecArray, rules: LocaleRules, thisYear: number): TypedDate | null {
  const text = split[0];
  for (let cut = text.indexOf(' '); cut !== -1; cut = text.indexOf(' ', cut + 1)) {
    const date = dateOnly(text.slice(0, cut).replace(/,$/, ''), rules, thisYear);
    const time = date && timeOnly(text.slice(cut + 1).trim(), rules);
    if (date && time && time.value < 1) {
      return { value: date.value + time.value, format: `${date.format} ${time.format}` };
    }
  }
  return null;
}

function dateOnly(text: string, rules: LocaleRules, thisYear: number): TypedDate | null {
  for (const shape of DATE_SHAPES) {
    if (shape.chineseOnly && !rules.chinese) continue;
    const found = shape.pattern.exec(text);
    if (found === null) continue;
    const value = serialOfParts(partsOf(shape, found, rules), thisYear);
    if (value !== null) return { value, format: formatOf(shape, rules) };
  }
  return null;
}

function partsOf(shape: DateShape, found: RegExpExecArray, rules: LocaleRules): Parts {
  const groups = found.slice(1).filter((group) => group !== '/' && group !== '-');
  const parts: Parts = {};
  shape.parts.forEach((part, index) => {
    parts[part] = groups[index];
  });
  if (parts['first'] === undefined) return parts;
  const [month, day] = rules.dayOrder === 'MDY' ? [parts['first'], parts['second']] : [parts['second'], parts['first']];
  return { ...parts, month, day };
}

function serialOfParts(parts: Parts, thisYear: number): number | null {
  const year = parts['year'] === undefined ? thisYear : fullYear(parts['year']);
  const month = monthNumber(parts['month'] ?? '');
  const day = Number(parts['day'] ?? 1);
  const wall = wallOf(year, month, day);
  const made = new Date(wall);
  const exists = made.getUTCFullYear() === year && made.getUTCMonth() === month - 1 && made.getUTCDate() === day;
  return exists && year >= 1 ? serialOfWall(wall) : null;
}

function fullYear(text: string): number {
  const year = Number(text);
  if (text.length > 2) return year;
  return year < TWO_DIGIT_PIVOT ? 2000 + year : 1900 + year;
}

/** @returns 0 when it is no month */
function monthNumber(text: string): number {
  if (/^\d+$/.test(text)) return Number(text) <= 12 ? Number(text) : 0;
  const word = text.toLowerCase();
  return (
    MONTHS.findIndex(
      (month) => month === word || month.slice(0, 3) === word || (word === 'sept' && month === 'september'),
    ) + 1
  );
}

function formatOf(shape: DateShape, rules: LocaleRules): string {
  if (shape.format === 'locale') return rules.dateFormat;
  return shape.format === 'monthDay' ? rules.monthDayFormat : shape.format;
}

function timeOnly(text: string, rules: LocaleRules): TypedDate | null {
  for (const shape of TIME_SHAPES) {
    if (shape.chineseOnly && !rules.chinese) continue;
    const found = shape.pattern.exec(text);
    if (found === null) continue;
    const parts: Parts = {};
    shape.parts.forEach((part, index) => {
      parts[part] = found[index + 1];
    });
    return timeOf(parts);
  }
  return null;
}

/** Hours beyond 23 make a duration, shown as such. */
function timeOf(parts: Parts): TypedDate | null {
  const minute = Number(parts['minute'] ?? 0);
  const second = Number(parts['second'] ?? 0);
  let hour = Number(parts['hour']);
  const half = parts['half']?.toLowerCase();
  if (minute > 59 || second >= 60 || (half !== undefined && (hour > 12 || hour < 1))) return null;
  if (half !== undefined) hour = (hour % 12) + (half.startsWith('p') || half === '下午' ? 12 : 0);
  const value = (hour * 3600 + minute * 60 + second) / 86_400;
  if (hour > 23) return { value, format: '[h]:mm:ss' };
  const seconds = parts['second'] === undefined ? '' : ':ss';
  return { value, format: `h:mm${seconds}${half === undefined ? '' : ' AM/PM'}` };
}
