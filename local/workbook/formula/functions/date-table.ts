/** Days and times, as serial numbers. Today and now come from the workbook's clock, in the spreadsheet's zone. */
import { serialOfWall, wallOf, wallOfSerial } from '../../zone';
import type { Arguments } from '../arguments';
import { type FunctionTable, takes } from '../formula-function';
import { fault } from '../values';

function dateOf(args: Arguments, index: number): Date {
  const serial = args.number(index);
  if (serial < 0) throw fault('#NUM!');
  return new Date(wallOfSerial(serial));
}

function part(read: (date: Date) => number) {
  return takes(1, 1, (args) => read(dateOf(args, 0)));
}

/** The same day so many months on, or that month's last day. */
function monthsOn(args: Arguments): Date {
  const date = dateOf(args, 0);
  const months = date.getUTCMonth() + Math.trunc(args.number(1));
  const last = new Date(wallOf(date.getUTCFullYear(), months + 2, 0)).getUTCDate();
  return new Date(wallOf(date.getUTCFullYear(), months + 1, Math.min(date.getUTCDate(), last)));
}

const DIFFERENCES: Readonly<Record<string, (from: Date, to: Date) => number>> = {
  D: (from, to) => Math.floor(serialOfWall(to.getTime())) - Math.floor(serialOfWall(from.getTime())),
  M: (from, to) =>
    (to.getUTCFullYear() - from.getUTCFullYear()) * 12 +
    to.getUTCMonth() -
    from.getUTCMonth() -
    (to.getUTCDate() < from.getUTCDate() ? 1 : 0),
  Y: (from, to) => Math.floor((DIFFERENCES['M'] as (from: Date, to: Date) => number)(from, to) / 12),
};

function difference(args: Arguments): number {
  const measure = DIFFERENCES[args.text(2).toUpperCase()];
  const [from, to] = [dateOf(args, 0), dateOf(args, 1)];
  if (measure === undefined || to < from) throw fault('#NUM!');
  return measure(from, to);
}

/** Counted from Sunday = 1, from Monday = 1, from Monday = 0. */
const WEEK_STARTS: Readonly<Record<number, (day: number) => number>> = {
  1: (day) => day + 1,
  2: (day) => ((day + 6) % 7) + 1,
  3: (day) => (day + 6) % 7,
};

export const DATE_FUNCTIONS: FunctionTable = {
  TODAY: takes(0, 0, (args) => Math.floor(args.scope.source.clock())),
  NOW: takes(0, 0, (args) => args.scope.source.clock()),
  DATE: takes(3, 3, (args) => {
    const year = Math.trunc(args.number(0));
    const serial = serialOfWall(
      wallOf(year < 1900 ? year + 1900 : year, Math.trunc(args.number(1)), Math.trunc(args.number(2))),
    );
    if (serial < 0) throw fault('#NUM!');
    return serial;
  }),
  TIME: takes(3, 3, (args) => ((args.number(0) * 3600 + args.number(1) * 60 + args.number(2)) / 86_400) % 1),
  DATEVALUE: takes(1, 1, (args) => Math.floor(args.number(0))),
  YEAR: part((date) => date.getUTCFullYear()),
  MONTH: part((date) => date.getUTCMonth() + 1),
  DAY: part((date) => date.getUTCDate()),
  HOUR: part((date) => date.getUTCHours()),
  MINUTE: part((date) => date.getUTCMinutes()),
  SECOND: part((date) => date.getUTCSeconds()),
  WEEKDAY: takes(1, 2, (args) => {
    const count = WEEK_STARTS[args.number(1, 1)];
    if (count === undefined) throw fault('#NUM!');
    return count(dateOf(args, 0).getUTCDay());
  }),
  DAYS: takes(2, 2, (args) => Math.floor(args.number(0)) - Math.floor(args.number(1))),
  DATEDIF: takes(3, 3, difference),
  EDATE: takes(2, 2, (args) => serialOfWall(monthsOn(args).getTime())),
  EOMONTH: takes(2, 2, (args) => {
    const date = dateOf(args, 0);
    return serialOfWall(wallOf(date.getUTCFullYear(), date.getUTCMonth() + Math.trunc(args.number(1)) + 2, 0));
  }),
};
