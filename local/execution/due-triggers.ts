/**
 * When clock triggers fire. Google spreads them: a trigger for an hour fires somewhere in that hour and then keeps its
 * minute. Here the minute is drawn from who made it for what, so that the same shop fires the same way every time.
 *
 * Every repeating trigger is a lattice: days at a wall time, or equal steps from the hour or minute it was made in.
 */
import type { TriggerState } from '../workbook/model';
import { instantOfWall, wallAt } from '../workbook/zone';

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
/** Days looked ahead: every month has one of its days 1 to 28 within two, a 31st within 62, a 29 February is rarer. */
const FARTHEST_DAYS = 366 * 9;
/** nearMinute: plus or minus fifteen. */
const NEAR = 15;

/** @returns the first instant (epoch ms) after it was made and after it fired last; null: never (again) */
export function nextDue(trigger: TriggerState): number | null {
  const { schedule } = trigger;
  if (schedule['type'] !== 'CLOCK') return null;
  const made = numberIn(schedule, 'madeAt', 0);
  const from = numberIn(schedule, 'firedAt', made);
  switch (schedule['unit']) {
    case 'once':
      // for a time that had passed when it was made it still fires, once
      return 'firedAt' in schedule ? null : Math.max(onceAt(trigger), made + 1);
    case 'minutes':
      return stepAfter(trigger, MINUTE, from);
    case 'hours':
      return stepAfter(trigger, HOUR, from);
    default:
      return dayAfter(trigger, from);
  }
}

function onceAt(trigger: TriggerState): number {
  const { schedule } = trigger;
  const at = schedule['at'];
  if (typeof at === 'number') return at;
  const wall = numberIn(schedule, 'date', 0) * DAY + numberIn(schedule, 'hour', 0) * HOUR;
  return instantOfWall(zoneOf(schedule), wall + numberIn(schedule, 'minute', 0) * MINUTE);
}

/** From the whole hour or minute it was made in, by steps, at its own minute or second. */
function stepAfter(trigger: TriggerState, unit: number, from: number): number {
  const { schedule } = trigger;
  const made = numberIn(schedule, 'madeAt', 0);
  const jitter = unit === HOUR ? drawn(trigger, 'minute', 60) * MINUTE : drawn(trigger, 'second', 60) * SECOND;
  const first = Math.floor(made / unit) * unit + jitter;
  const step = numberIn(schedule, 'every', 1) * unit;
  return first + Math.max(0, Math.floor((from - first) / step) + 1) * step;
}

function dayAfter(trigger: TriggerState, from: number): number | null {
  const zone = zoneOf(trigger.schedule);
  const [today, made] = [from, numberIn(trigger.schedule, 'madeAt', 0)].map((at) => Math.floor(wallAt(zone, at) / DAY));
  const time = minuteOfDay(trigger) * MINUTE;
  for (let day = today! - 1; day <= today! + FARTHEST_DAYS; day += 1) {
    if (!isItsDay(trigger.schedule, day, made!)) continue;
    const at = instantOfWall(zone, day * DAY + time);
    if (at > from) return at;
  }
  return null;
}

/** @param day days since 1970-01-01, which was a Thursday */
function isItsDay(schedule: TriggerState['schedule'], day: number, made: number): boolean {
  const every = numberIn(schedule, 'every', 1);
  if (schedule['unit'] === 'days') return (((day - made) % every) + every) % every === 0;
  if (schedule['unit'] === 'months') return new Date(day * DAY).getUTCDate() === schedule['monthDay'];
  const weeks = mondayOf(day) - mondayOf(made);
  return weekDayOf(day) === schedule['weekDay'] && (((weeks / 7) % every) + every) % every === 0;
}

/** 1 is Monday. */
export function weekDayOf(day: number): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

const mondayOf = (day: number): number => day - weekDayOf(day) + 1;

/** Without an hour Google chooses one, and without a minute one in that hour. */
function minuteOfDay(trigger: TriggerState): number {
  const { schedule } = trigger;
  const hour = numberIn(schedule, 'hour', drawn(trigger, 'hour', 24));
  const near = schedule['minute'];
  if (typeof near !== 'number') return hour * 60 + drawn(trigger, 'minute', 60);
  const minute = near - NEAR + drawn(trigger, 'minute', 2 * NEAR + 1);
  return Math.min(Math.max(hour * 60 + minute, 0), 24 * 60 - 1);
}

function zoneOf(schedule: TriggerState['schedule']): string {
  return String(schedule['timeZone'] ?? 'Etc/UTC');
}

function numberIn(schedule: TriggerState['schedule'], key: string, absent: number): number {
  const value = schedule[key];
  return typeof value === 'number' ? value : absent;
}

/** A number below `size` that this trigger always draws (FNV-1a of what it is for). */
function drawn({ handler, creator }: TriggerState, what: string, size: number): number {
  let hash = 0x811c9dc5;
  for (const letter of `${handler} ${creator} ${what}`) {
    hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  }
  return hash % size;
}
