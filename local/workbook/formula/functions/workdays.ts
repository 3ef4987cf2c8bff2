/** Days that are neither weekend nor holiday (support.google.com/docs/answer/3295902). */
import type { Arguments } from '../arguments';
import { eachCell, fault, type Scalar, sound } from '../values';
import { dateOf, dayOf } from './calendar';

/** Days of the week, Monday = 0, that are no working days. */
type Weekend = ReadonlySet<number>;

const FURTHEST_DAYS = 4_000_000;

/** From one day to the other, both counted; negative when they stand the other way round. */
export function workdaysBetween(args: Arguments, weekendAt: number | undefined, holidaysAt: number): number {
  const [start, end] = [dayOf(dateOf(args.number(0))), dayOf(dateOf(args.number(1)))];
  const [weekend, holidays] = [weekendOf(args, weekendAt), holidaysOf(args, holidaysAt)];
  const [first, last] = start <= end ? [start, end] : [end, start];
  const weeks = Math.floor((last - first + 1) / 7);
  let count = weeks * (7 - weekend.size);
  for (let day = first + weeks * 7; day <= last; day++) if (!weekend.has(weekdayOf(day))) count++;
  for (const day of holidays) if (day >= first && day <= last && !weekend.has(weekdayOf(day))) count--;
  return start <= end ? count : -count || 0;
}

/** The so many-th working day after a day, or before it. */
export function workdayAfter(args: Arguments, weekendAt: number | undefined, holidaysAt: number): number {
  let [day, left] = [dayOf(dateOf(args.number(0))), args.whole(1)];
  const [weekend, holidays] = [weekendOf(args, weekendAt), holidaysOf(args, holidaysAt)];
  const step = Math.sign(left);
  if (weekend.size === 7 || Math.abs(left) > FURTHEST_DAYS) throw fault('#VALUE!');
  while (left !== 0) {
    day += step;
    if (!weekend.has(weekdayOf(day)) && !holidays.has(day)) left -= step;
  }
  if (day < 0) throw fault('#NUM!');
  return day;
}

/** Serial 2 is Monday, 1 January 1900. */
function weekdayOf(day: number): number {
  return (((day - 2) % 7) + 7) % 7;
}

/** A number (1 Saturday and Sunday, 2 Sunday and Monday …, 11 Sunday alone …) or seven digits, Monday first. */
function weekendOf(args: Arguments, at: number | undefined): Weekend {
  const given: Scalar = at === undefined || args.isBlank(at) ? 1 : sound(args.scalar(at));
  if (typeof given === 'string' && /^[01]{7}$/.test(given))
    return new Set([0, 1, 2, 3, 4, 5, 6].filter((day) => given[day] === '1'));
  const code = Number(given);
  if (code >= 1 && code <= 7) return new Set([(code + 4) % 7, (code + 5) % 7]);
  if (code >= 11 && code <= 17) return new Set([(code - 11 + 6) % 7]);
  throw fault(typeof given === 'string' ? '#VALUE!' : '#NUM!');
}

function holidaysOf(args: Arguments, at: number): ReadonlySet<number> {
  const days = new Set<number>();
  if (args.isBlank(at)) return days;
  const { readNumber } = args.scope.source;
  eachCell(args.matrix(at), (value) => {
    const plain = sound(value);
    const day = typeof plain === 'string' ? readNumber(plain) : plain;
    if (typeof plain === 'string' && day === null) throw fault('#VALUE!');
    if (typeof day === 'number') days.add(Math.floor(day));
  });
  return days;
}
