/**
 * Owns the anniversary: a day that comes back, as people type it into a plain-text cell.
 *
 * Solar `1990-03-15`, `03-15`; a bare year `1990` (an age, no day); lunar `农历1990-03-15`, `农历03-15`,
 * `农历1990-闰06-15`, in English `lunar 1990-03-15`, `lunar 1990-leap 06-15`. Read besides, and written as these: what
 * Chinese says (农历八月十五, 腊月廿三, 阳历3月15日), the full days of files (15 March 1990), `March 15`.
 *
 * Refused rather than guessed: 八月十五 without a calendar, 3/4/1990, days that no year has. A lunar day that its own year
 * lacks is kept: whether a month has 30 days, or is a leap month, is asked year by year (next-occurrence.ts).
 */
import { ANNIVERSARY_SHAPES, CALENDAR_WORDS } from './anniversary-shapes-table';
import { chineseMonth, chineseNumber, chineseYear } from './chinese-numeral';
import { readDay } from './day-reader';
import { daysInMonth, isoDay, partsOf } from './iso-day';
import { LAST_LUNAR_YEAR } from './lunar-table';
import { type SlashOrder, slashOrderOf } from './slash-order';

export type Anniversary =
  | { readonly calendar: 'solar'; readonly year: number | null; readonly month: number; readonly day: number }
  | {
      readonly calendar: 'lunar';
      readonly year: number | null;
      readonly month: number;
      readonly leap: boolean;
      readonly day: number;
    }
  | { readonly calendar: 'yearOnly'; readonly year: number };

const WORD = `\\(?(?:(${CALENDAR_WORDS.lunar})|(?:${CALENDAR_WORDS.solar}))\\)?`;
/** 农历八月十五, 8月15日(农历), 1990年农历八月十五; what stays where the word was. */
const SAID = [
  { pattern: new RegExp(`^${WORD}\\s*:?\\s*`, 'i'), left: '' },
  { pattern: new RegExp(`\\s*${WORD}$`, 'i'), left: '' },
  { pattern: new RegExp(`年\\s*${WORD}`, 'i'), left: '年' },
];

/** `March 15`, `15th Mar.` */
const MONTH_BY_NAME = /^(?:[a-z]{3,9}\.?\s+\d{1,2}(?:st|nd|rd|th)?|\d{1,2}(?:st|nd|rd|th)?\s+[a-z]{3,9}\.?)$/i;
const LONGEST = 40;
/** Of a birth; the table begins a year earlier. */
const FIRST_YEAR = 1900;

/**
 * @param slashOrder of the column the text stands in; without it 3/4/1990 is refused, and 15/3/1990 speaks for itself
 * @returns null when the text is none of the forms, or names a day that cannot be
 */
export function parseAnniversary(text: string, slashOrder: SlashOrder | null = null): Anniversary | null {
  const plain = text
    .slice(0, LONGEST + 1)
    .normalize('NFKC')
    .trim();
  if (plain.length > LONGEST) return null;
  const { said, written } = calendarSaid(plain);
  if (said !== 'lunar' && /^\d{4}年?$/.test(written)) return yearOnly(Number(written.slice(0, 4)));
  for (const { pattern, calendar } of ANNIVERSARY_SHAPES) {
    const groups = pattern.exec(written)?.groups;
    if (groups) return said === 'solar' && calendar === 'lunar' ? null : ofParts(groups, said ?? calendar);
  }
  return said === 'lunar' ? null : solarOfFiles(written, slashOrder);
}

/** The one spelling that is stored; reading it back gives the same anniversary. */
export function anniversaryText(anniversary: Anniversary, language: 'zh-CN' | 'en'): string {
  if (anniversary.calendar === 'yearOnly') return fourDigits(anniversary.year);
  const year = anniversary.year === null ? '' : `${fourDigits(anniversary.year)}-`;
  const monthAndDay = `${twoDigits(anniversary.month)}-${twoDigits(anniversary.day)}`;
  if (anniversary.calendar === 'solar') return `${year}${monthAndDay}`;
  const chinese = language === 'zh-CN';
  const leap = anniversary.leap ? (chinese ? '闰' : 'leap ') : '';
  return `${chinese ? '农历' : 'lunar '}${year}${leap}${monthAndDay}`;
}

function calendarSaid(text: string): { readonly said: 'lunar' | 'solar' | null; readonly written: string } {
  for (const { pattern, left } of SAID) {
    const found = pattern.exec(text);
    if (found) return { said: found[1] === undefined ? 'solar' : 'lunar', written: text.replace(pattern, left) };
  }
  return { said: null, written: text };
}

function ofParts(groups: Partial<Record<string, string>>, calendar: 'solar' | 'lunar' | 'unsaid'): Anniversary | null {
  const year = groups['year'] === undefined ? null : chineseYear(groups['year']);
  const month = chineseMonth(groups['month'] ?? '');
  const day = chineseNumber(groups['day'] ?? '');
  const leap = groups['leap'] !== undefined;
  if (calendar === 'unsaid' || Number.isNaN(year)) return null;
  if (calendar === 'lunar') return lunar(year, month, leap, day);
  return leap ? null : solar(year, month, day);
}

const yearOnly = (year: number): Anniversary | null => (year === 0 ? null : { calendar: 'yearOnly', year });

function solar(year: number | null, month: number, day: number): Anniversary | null {
  const exists =
    year === null ? month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(2000, month) : isoDay(year, month, day);
  return exists ? { calendar: 'solar', year, month, day } : null;
}

function lunar(year: number | null, month: number, leap: boolean, day: number): Anniversary | null {
  if (year !== null && !(year >= FIRST_YEAR && year <= LAST_LUNAR_YEAR)) return null;
  if (!(month >= 1 && month <= 12 && day >= 1 && day <= 30)) return null;
  return { calendar: 'lunar', year, month, leap, day };
}

/** A year of two digits is refused: 15 Mar 65 would be a birthday to come. Without a year, 2000 lends its 366 days. */
function solarOfFiles(text: string, slashOrder: SlashOrder | null): Anniversary | null {
  const yearless = MONTH_BY_NAME.test(text);
  const full = yearless ? `${text} 2000` : text;
  if (!/\d{4}/.test(full)) return null;
  const own = slashOrderOf([full]);
  const read = readDay(full, own === 'mdy' || own === 'dmy' ? own : slashOrder);
  if (read.kind !== 'civil' || read.seconds) return null;
  const { year, month, day } = partsOf(read.day);
  return solar(yearless ? null : year, month, day);
}

const twoDigits = (value: number): string => (value < 10 ? `0${value}` : `${value}`);
const fourDigits = (value: number): string => `000${value}`.slice(-4);
