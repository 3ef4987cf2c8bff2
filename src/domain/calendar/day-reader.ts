/**
 * Reads a day, with its time where there is one, from the text of somebody's file.
 *
 * It refuses rather than guesses: Excel serials (45000 could be an amount), slashes whose order is undecided, days that
 * no calendar has. A text with an offset names an instant: its day belongs to the spreadsheet's zone, not to the text.
 */
import { readClock } from './clock-reader';
import { DAY_SHAPES, type PartOrder } from './day-shapes-table';
import { type Instant, instantAtOffset } from './instant';
import { type IsoDay, isoDay } from './iso-day';
import { MONTH_NAMES } from './month-names-table';
import type { SlashOrder } from './slash-order';

export type DayRefusal = 'blank' | 'unreadable' | 'noSuchDay' | 'undecided' | 'serial';

export type ReadDay =
  | { readonly kind: 'civil'; readonly day: IsoDay; readonly seconds: number | null }
  | { readonly kind: 'instant'; readonly instant: Instant }
  | { readonly kind: 'refused'; readonly reason: DayRefusal };

/** No program writes a day longer; a cell of 50,000 blanks must not be searched for one. */
const LONGEST = 80;

type Parts = readonly [first: string, second: string, third: string];
type DayOrRefusal = IsoDay | { readonly reason: DayRefusal };

/** @param slashOrder of the column (slash-order.ts); null refuses every value whose order is open */
export function readDay(text: string, slashOrder: SlashOrder | null): ReadDay {
  const plain = text.normalize('NFKC').trim();
  if (plain === '') return refused('blank');
  if (plain.length > LONGEST) return refused('unreadable');
  for (const { pattern, order } of DAY_SHAPES) {
    const found = pattern.exec(plain);
    if (found) return withClock(dayOf([found[1]!, found[2]!, found[3]!], order, slashOrder), found[4]!);
  }
  return refused(/^\d{5}(\.\d+)?$/.test(plain) ? 'serial' : 'unreadable');
}

function dayOf(parts: Parts, order: PartOrder, slashOrder: SlashOrder | null): DayOrRefusal {
  const [a, b, c] = parts;
  switch (order) {
    case 'ymd':
      return existing(Number(a), Number(b), Number(c));
    case 'dmy':
      return existing(fullYear(c), Number(b), Number(a));
    case 'nameFirst':
      return existing(fullYear(c), monthNamed(a), Number(b));
    case 'nameSecond':
      return existing(fullYear(c), monthNamed(b), Number(a));
    case 'slash':
      return bySlashes(Number(a), Number(b), fullYear(c), slashOrder);
  }
}

/** Where both parts are the same number, either order gives the same day. */
function bySlashes(first: number, second: number, year: number, order: SlashOrder | null): DayOrRefusal {
  if (first > 12 && second > 12) return { reason: 'noSuchDay' };
  if (order === null && first !== second) return { reason: 'undecided' };
  return order === 'dmy' ? existing(year, second, first) : existing(year, first, second);
}

const existing = (year: number, month: number, day: number): DayOrRefusal =>
  Number.isNaN(month) ? { reason: 'unreadable' } : (isoDay(year, month, day) ?? { reason: 'noSuchDay' });

/** Two digits 00–68 are 2000–2068, 69–99 are 1969–1999, as POSIX strptime %y reads them. */
const fullYear = (text: string): number => {
  const year = Number(text);
  if (text.length > 2) return year;
  return year <= 68 ? 2000 + year : 1900 + year;
};

/** 1–12, NaN when no month is called so; `Mar`, `Sept` and `March` are all known. */
function monthNamed(name: string): number {
  const lower = name.toLowerCase();
  const index = MONTH_NAMES.findIndex(
    (month) => month.startsWith(lower) || (lower === 'sept' && month === 'september'),
  );
  return index === -1 ? Number.NaN : index + 1;
}

const OFFSET = /(?:\s*(z|utc|gmt)|\s*(?:utc|gmt)?([+-])(\d{1,2}):?(\d{2})?)(?:\s*\([^)]*\))?$/i;

function withClock(day: DayOrRefusal, rest: string): ReadDay {
  if (typeof day !== 'string') return refused(day.reason);
  const clock = rest.replace(/^[T,\s]+/i, '').replace(/^(?:星期|周)[一二三四五六日天]\s*/, '');
  if (clock === '') return { kind: 'civil', day, seconds: null };
  const zone = OFFSET.exec(clock);
  const seconds = readClock(zone ? clock.slice(0, zone.index) : clock);
  if (seconds === null) return refused('unreadable');
  if (!zone) return { kind: 'civil', day, seconds };
  const minutes = zone[1] ? 0 : Number(zone[3]) * 60 + Number(zone[4] ?? 0);
  return { kind: 'instant', instant: instantAtOffset(day, seconds, zone[2] === '-' ? -minutes : minutes) };
}

const refused = (reason: DayRefusal): ReadDay => ({ kind: 'refused', reason });
