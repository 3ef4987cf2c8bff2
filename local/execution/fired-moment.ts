/** The wall clock of an instant, as a clock trigger's event tells it. */
import type { FiredMoment } from '../services/trigger-event';
import { wallAt } from '../workbook/zone';
import { weekDayOf } from './due-triggers';

const DAY = 86_400_000;

export function firedMoment(instant: number, timezone: string): FiredMoment {
  const wall = wallAt(timezone, instant);
  const date = new Date(wall);
  const day = Math.floor(wall / DAY);
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    'day-of-month': date.getUTCDate(),
    'day-of-week': weekDayOf(day),
    'week-of-year': isoWeek(day),
    hour: date.getUTCHours(),
    minute: date.getUTCMinutes(),
    second: date.getUTCSeconds(),
    timezone,
  };
}

/** ISO 8601: weeks begin on Monday, the first has the year's first Thursday. Google tells only its range. */
function isoWeek(day: number): number {
  const thursday = day - weekDayOf(day) + 4;
  const januaryFirst = Date.UTC(new Date(thursday * DAY).getUTCFullYear(), 0, 1) / DAY;
  return Math.floor((thursday - januaryFirst) / 7) + 1;
}
