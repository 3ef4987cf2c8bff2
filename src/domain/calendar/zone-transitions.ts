/**
 * Finds when a time zone's offset changes, by asking for it as seldom as it can: each question costs a millisecond on
 * Google, and a workbook has 300,000 instants.
 *
 * The offset is asked at month starts (UTC), once each, and only for months that are used. A month whose two ends
 * differ is narrowed to the minute, guessing first the hours at which clocks are usually changed. So it cannot see a
 * change that is taken back within one calendar month: since 1970 that was so in parts of Brazil (October 2000), parts
 * of Argentina (June 2004) and Egypt (September 2010), and nowhere else before 2040 (IANA tz database 2025).
 * A year costs 12 questions and one, and about 7 for each change of clocks: 13 in Shanghai, 26 in New York.
 */
import { DAY_MS, EPOCH_SERIAL, MINUTE_MS } from './instant';
import { dayOfSerial, isoDay, partsOf, serialOfDay } from './iso-day';

/** A stretch of time with one offset: `from` ≤ instant < `to`. */
export interface ZoneSegment {
  readonly from: number;
  readonly to: number;
  readonly offsetMinutes: number;
}

export type OffsetProbe = (instant: number) => number;

const HOUR_MS = 60 * MINUTE_MS;
const WEEK_MS = 7 * DAY_MS;
/** 1970-01-03 12:00 UTC, the first Saturday noon. */
const SATURDAY_NOON = 2.5 * DAY_MS;

/** The segment of the month's part in which an instant lies, memoised by month. */
export function zoneSegments(offsetMinutesAt: OffsetProbe): (instant: number) => ZoneSegment {
  const months = new Map<number, readonly ZoneSegment[]>();
  const probed = new Map<number, number>();
  const probe: OffsetProbe = (instant) => {
    const known = probed.get(instant);
    if (known !== undefined) return known;
    const offset = offsetMinutesAt(instant);
    probed.set(instant, offset);
    return offset;
  };
  return (instant) => {
    const month = monthOf(instant);
    const segments = months.get(month) ?? segmentsOf(month, probe);
    months.set(month, segments);
    const first = segments[0]!;
    return instant < first.to ? first : segments[segments.length - 1]!;
  };
}

function segmentsOf(month: number, probe: OffsetProbe): ZoneSegment[] {
  const from = startOfMonth(month);
  const to = startOfMonth(month + 1);
  const before = probe(from);
  const after = probe(to);
  if (before === after) return [{ from, to, offsetMinutes: before }];
  const change = firstMinuteAfterChange(from, to, before, probe);
  return [
    { from, to: change, offsetMinutes: before },
    { from: change, to, offsetMinutes: after },
  ];
}

/**
 * Narrows a stretch whose ends differ to the minute: to a week between Saturday noons (UTC), since clocks change mostly
 * on the night to Sunday; to that night; by the hours of custom, 01:00 UTC (Europe) and 02:00, 03:00, 00:00 by the wall
 * clock before the change; then by halves of hours and of minutes.
 */
function firstMinuteAfterChange(from: number, to: number, before: number, probe: OffsetProbe): number {
  let same = from;
  let changed = to;
  const narrow = (at: number): boolean => {
    if (at <= same || at >= changed) return false;
    if (probe(at) === before) same = at;
    else changed = at;
    return true;
  };
  const narrowBy = (step: number, phase: number): void => {
    while (narrow(Math.round(((same + changed) / 2 - phase) / step) * step + phase));
  };
  narrowBy(WEEK_MS, SATURDAY_NOON);
  const sunday = Math.floor((changed - 1 - SATURDAY_NOON) / WEEK_MS) * WEEK_MS + SATURDAY_NOON + DAY_MS / 2;
  narrow(sunday + DAY_MS / 2);
  const localSunday = sunday - before * MINUTE_MS;
  for (const custom of [sunday + HOUR_MS, localSunday + 2 * HOUR_MS, localSunday + 3 * HOUR_MS, localSunday]) {
    narrow(custom);
    narrow(custom - MINUTE_MS);
  }
  narrowBy(HOUR_MS, 0);
  narrow(changed - MINUTE_MS);
  narrowBy(MINUTE_MS, 0);
  return changed;
}

function monthOf(instant: number): number {
  const { year, month } = partsOf(dayOfSerial(instant / DAY_MS + EPOCH_SERIAL));
  return year * 12 + month - 1;
}

/** @throws RangeError outside years 0001–9999 */
function startOfMonth(month: number): number {
  const first = isoDay(Math.floor(month / 12), (month % 12) + 1, 1);
  if (first === null) throw new RangeError(`month ${month} is outside years 0001–9999`);
  return (serialOfDay(first) - EPOCH_SERIAL) * DAY_MS;
}
