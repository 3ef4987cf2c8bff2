/** Days and times, as serial numbers. Today and now come from the workbook's clock, in the spreadsheet's zone. */
import { isDateFormat } from '../../number-format';
import { serialOfWall, wallOf } from '../../zone';
import type { Arguments } from '../arguments';
import { type FormulaFunction, type FunctionTable, maps, takes } from '../formula-function';
import { impliedFormat } from '../implied-format';
import { fault } from '../values';
import { DIFFERENCES, dateOf, isoWeek, serialOf, weekday, weekNumber, yearFraction } from './calendar';
import { workdayAfter, workdaysBetween } from './workdays';

function part(read: (date: Date) => number): FormulaFunction {
  return maps(1, 1, (args) => read(dateAt(args, 0)));
}

/** @throws Fault #NUM! before the first day there is */
function dateAt(args: Arguments, index: number): Date {
  return dateOf(args.number(index));
}

/** The same day so many months on, or that month's last day. */
function monthsOn(args: Arguments): number {
  const date = dateAt(args, 0);
  const months = date.getUTCMonth() + args.whole(1);
  const last = new Date(wallOf(date.getUTCFullYear(), months + 2, 0)).getUTCDate();
  return serialOf(date.getUTCFullYear(), months + 1, Math.min(date.getUTCDate(), last));
}

function difference(args: Arguments): number {
  const measure = DIFFERENCES[args.text(2).toUpperCase()];
  const [from, to] = [dateAt(args, 0), dateAt(args, 1)];
  if (measure === undefined || to < from) throw fault('#NUM!');
  return measure(from, to);
}

/** Years below 1900 are counted from there (support.google.com/docs/answer/3092969). */
function made(args: Arguments): number {
  const year = args.whole(0);
  if (year < 0 || year > 9_999) throw fault('#NUM!');
  const serial = serialOf(year < 1900 ? year + 1900 : year, args.whole(1), args.whole(2));
  if (serial < 0) throw fault('#NUM!');
  return serial;
}

/** Whole hours, minutes and seconds, the days they add up to cut off. */
function timeOf(args: Arguments): number {
  const time = (args.whole(0) * 3600 + args.whole(1) * 60 + args.whole(2)) / 86_400;
  if (time < 0) throw fault('#NUM!');
  return time % 1;
}

/** Of text, or of what shows as a date. @throws Fault #VALUE! for a plain number */
function readDate(args: Arguments, cut: (serial: number) => number): number {
  const value = args.scalar(0);
  const [node] = args.nodes;
  const isPlain = typeof value === 'number' && (node === undefined || !isDateFormat(impliedFormat(node, args.scope)));
  if (isPlain || typeof value === 'boolean' || value === null) throw fault('#VALUE!');
  return cut(args.number(0));
}

const SECONDS_A_UNIT: Readonly<Record<number, number>> = { 1: 1, 2: 1_000, 3: 1_000_000 };

export const DATE_FUNCTIONS: FunctionTable = {
  TODAY: takes(0, 0, ({ scope }) => scope.source.today?.() ?? Math.floor(scope.source.clock())),
  NOW: takes(0, 0, (args) => args.scope.source.clock()),
  DATE: maps(3, 3, made),
  TIME: maps(3, 3, timeOf),
  DATEVALUE: maps(1, 1, (args) => readDate(args, Math.floor)),
  TIMEVALUE: maps(1, 1, (args) => readDate(args, (serial) => serial - Math.floor(serial))),
  YEAR: part((date) => date.getUTCFullYear()),
  MONTH: part((date) => date.getUTCMonth() + 1),
  DAY: part((date) => date.getUTCDate()),
  HOUR: part((date) => date.getUTCHours()),
  MINUTE: part((date) => date.getUTCMinutes()),
  SECOND: part((date) => date.getUTCSeconds()),
  WEEKDAY: maps(1, 2, (args) => weekday(dateAt(args, 0), args.number(1, 1))),
  WEEKNUM: maps(1, 2, (args) => weekNumber(dateAt(args, 0), args.whole(1, 1))),
  ISOWEEKNUM: part(isoWeek),
  DAYS: maps(2, 2, (args) => Math.floor(args.number(0)) - Math.floor(args.number(1))),
  DAYS360: maps(2, 3, (args) => {
    const [from, to] = [dateAt(args, 0), dateAt(args, 1)];
    const european = args.truth(2, false);
    const first = Math.min(30, from.getUTCDate());
    const last = to.getUTCDate() === 31 && (european || first === 30) ? 30 : to.getUTCDate();
    return (
      (to.getUTCFullYear() - from.getUTCFullYear()) * 360 + (to.getUTCMonth() - from.getUTCMonth()) * 30 + last - first
    );
  }),
  DATEDIF: maps(3, 3, difference),
  EDATE: maps(2, 2, monthsOn),
  EOMONTH: maps(2, 2, (args) => {
    const date = dateAt(args, 0);
    return serialOf(date.getUTCFullYear(), date.getUTCMonth() + args.whole(1) + 2, 0);
  }),
  YEARFRAC: maps(2, 3, (args) => yearFraction(dateAt(args, 0), dateAt(args, 1), args.whole(2, 0))),
  NETWORKDAYS: { ...takes(2, 3, (args) => workdaysBetween(args, undefined, 2)), single: (index) => index < 2 },
  'NETWORKDAYS.INTL': { ...takes(2, 4, (args) => workdaysBetween(args, 2, 3)), single: (index) => index < 3 },
  WORKDAY: { ...takes(2, 3, (args) => workdayAfter(args, undefined, 2)), single: (index) => index < 2 },
  'WORKDAY.INTL': { ...takes(2, 4, (args) => workdayAfter(args, 2, 3)), single: (index) => index < 3 },
  TO_DATE: maps(1, 1, (args) => args.scalar(0)),
  EPOCHTODATE: maps(1, 2, (args) => {
    const unit = SECONDS_A_UNIT[args.whole(1, 1)];
    if (unit === undefined || args.number(0) < 0) throw fault('#NUM!');
    return serialOfWall((args.number(0) / unit) * 1000);
  }),
};
