/**
 * Owns the anniversary: a day that comes back, as people type it into a plain-text cell.
 *
 * Solar `1990-03-15`, `03-15`; a bare year `1990` (an age, no day); lunar `农历1990-03-15`, `农历03-15`,
 * `农历1990-闰06-15`, in English `lunar 1990-03-15`, `lunar 1990-leap 06-15`. Days that no year has are refused; whether a
 * given lunar month has 30 days, or a leap month exists, is for the lunar table to say.
 */
import { daysInMonth, isoDay } from './iso-day';

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

const LUNAR = /^(?:农历|阴历|lunar)\s*/i;
const PARTS = /^(?:(\d{4})\s*[-/.年]\s*)?(闰|leap\s*)?(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*[日号]?$/i;
const LONGEST = 40;
const FIRST_LUNAR_YEAR = 1900;
const LAST_LUNAR_YEAR = 2100;

/** @returns null when the text is none of the forms, or names a day that cannot be */
export function parseAnniversary(text: string): Anniversary | null {
  const plain = text
    .slice(0, LONGEST + 1)
    .normalize('NFKC')
    .trim();
  if (plain.length > LONGEST) return null;
  const isLunar = LUNAR.test(plain);
  const written = plain.replace(LUNAR, '');
  if (!isLunar && /^\d{4}$/.test(written)) return yearOnly(Number(written));
  const found = PARTS.exec(written);
  if (!found) return null;
  const year = found[1] === undefined ? null : Number(found[1]);
  const leap = found[2] !== undefined;
  const month = Number(found[3]);
  const day = Number(found[4]);
  if (isLunar) return lunar(year, month, leap, day);
  return leap ? null : solar(year, month, day);
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

const yearOnly = (year: number): Anniversary | null => (year === 0 ? null : { calendar: 'yearOnly', year });

function solar(year: number | null, month: number, day: number): Anniversary | null {
  const exists =
    year === null ? month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(2000, month) : isoDay(year, month, day);
  return exists ? { calendar: 'solar', year, month, day } : null;
}

function lunar(year: number | null, month: number, leap: boolean, day: number): Anniversary | null {
  if (year !== null && (year < FIRST_LUNAR_YEAR || year > LAST_LUNAR_YEAR)) return null;
  if (month < 1 || month > 12 || day < 1 || day > 30) return null;
  return { calendar: 'lunar', year, month, leap, day };
}

const twoDigits = (value: number): string => (value < 10 ? `0${value}` : `${value}`);
const fourDigits = (value: number): string => `000${value}`.slice(-4);
