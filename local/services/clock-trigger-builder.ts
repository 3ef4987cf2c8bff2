/**
 * ScriptApp.ClockTriggerBuilder: when a function is to run by itself. What it is told becomes a flat schedule that
 * local/execution/due-triggers.ts reads.
 *
 * Google tells which numbers everyMinutes and everyHours take (the sentence from scripts' logs); for other numbers out
 * of range, and for a trigger without any recurrence, its answers are unknown: refused all the same.
 */
import type { TriggerState } from '../workbook/model';
import { Exception, expectTypes, NotEmulated, signatureMismatch } from './exception';
import type { ServicesHost } from './host';
import { asGoogle } from './internals';
import { WEEK_DAY } from './script-enum-table';
import { strictService } from './strict';
import { makeTrigger } from './trigger-making';

type Builder = GoogleAppsScript.Script.ClockTriggerBuilder;
type Schedule = Record<string, number | string>;

const NAME = 'ScriptApp.ClockTriggerBuilder';
const MINUTES = [1, 5, 10, 15, 30];
const HOURS = [1, 2, 4, 6, 8, 12];
const DAY_MS = 86_400_000;

export function clockTriggerBuilder(host: ServicesHost, handler: string): Builder {
  const told: Schedule = {};
  const builder: Builder = asGoogle<Builder>(
    strictService(NAME, {
      ...recurrences(told, () => builder),
      ...moments(host, told, () => builder),
      ...places(host, told, () => builder),
      create: () => makeTrigger(host, 'ClockTriggerBuilder', handler, scheduleOf(host, told)),
    }),
  );
  return builder;
}

function wholeNumber(
  method: string,
  value: unknown,
  fits: (value: number) => boolean,
  oneOf: readonly number[] = [],
): number {
  expectTypes(`${NAME}.${method}`, [value], 'number');
  const number = Math.trunc(value as number);
  if (fits(number)) return number;
  const list =
    oneOf.length === 0 ? '' : ` It must be one of ${oneOf.slice(0, -1).join(', ')} or ${oneOf[oneOf.length - 1]}.`;
  throw new Exception(`The value you passed to ${method} was invalid.${list}`);
}

function recurrences(told: Schedule, builder: () => Builder) {
  const every =
    (unit: string, method: string, fits: (n: number) => boolean, oneOf?: readonly number[]) => (n: number) => {
      told['unit'] = unit;
      told['every'] = wholeNumber(method, n, fits, oneOf);
      return builder();
    };
  return {
    everyMinutes: every('minutes', 'everyMinutes', (n) => MINUTES.includes(n), MINUTES),
    everyHours: every('hours', 'everyHours', (n) => HOURS.includes(n), HOURS),
    everyDays: every('days', 'everyDays', (n) => n >= 1),
    everyWeeks: every('weeks', 'everyWeeks', (n) => n >= 1),
    onWeekDay: (day: unknown) => {
      const at = Object.values(WEEK_DAY).indexOf(day as never);
      if (at < 0) throw signatureMismatch(`${NAME}.onWeekDay`, [day]);
      told['weekDay'] = at === 0 ? 7 : at;
      return builder();
    },
    onMonthDay: (day: number) => {
      told['monthDay'] = wholeNumber('onMonthDay', day, (n) => n >= 1 && n <= 31);
      return builder();
    },
  };
}

function moments(host: ServicesHost, told: Schedule, builder: () => Builder) {
  return {
    after: (durationMilliseconds: number) => {
      expectTypes(`${NAME}.after`, [durationMilliseconds], 'number');
      told['at'] = host.now() + durationMilliseconds;
      return builder();
    },
    at: (date: unknown) => {
      if (!(date instanceof Date) || Number.isNaN(date.getTime())) throw signatureMismatch(`${NAME}.at`, [date]);
      told['at'] = date.getTime();
      return builder();
    },
    atDate: (year: number, month: number, day: number) => {
      expectTypes(`${NAME}.atDate`, [year, month, day], 'number', 'number', 'number');
      told['date'] = Date.UTC(year, month - 1, day) / DAY_MS;
      return builder();
    },
  };
}

function places(host: ServicesHost, told: Schedule, builder: () => Builder) {
  return {
    atHour: (hour: number) => {
      told['hour'] = wholeNumber('atHour', hour, (n) => n >= 0 && n <= 23);
      return builder();
    },
    nearMinute: (minute: number) => {
      told['minute'] = wholeNumber('nearMinute', minute, (n) => n >= 0 && n <= 59);
      return builder();
    },
    inTimezone: (timezone: string) => {
      expectTypes(`${NAME}.inTimezone`, [timezone], 'string');
      if (!host.zones.isZone(timezone)) throw new Exception(`Invalid argument: ${timezone}`);
      told['timeZone'] = timezone;
      return builder();
    },
  };
}

/** The script's zone where none is told; one week where only its day is. */
function scheduleOf(host: ServicesHost, told: Schedule): TriggerState['schedule'] {
  const schedule: Schedule = { timeZone: host.scriptTimeZone, ...told, type: 'CLOCK' };
  if ('at' in told || 'date' in told) return { ...schedule, unit: 'once' };
  if ('monthDay' in told) return { ...schedule, unit: 'months', every: 1 };
  if ('weekDay' in told) return { ...schedule, unit: 'weeks', every: told['unit'] === 'weeks' ? told['every']! : 1 };
  if (told['unit'] === 'weeks') throw new NotEmulated(`${NAME}.everyWeeks without onWeekDay`);
  if (told['unit'] === undefined) throw new NotEmulated(`${NAME}.create without a recurrence`);
  return schedule;
}
