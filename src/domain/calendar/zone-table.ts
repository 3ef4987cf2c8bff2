/**
 * Owns the passage between instants and a zone's wall clock, by arithmetic on the zone's few changes of clocks.
 *
 * Days are the spreadsheet's zone's and no other's; which zone that is, the probe decides. Where clocks jump forward a
 * wall time of the gap is read with the offset before it (02:30 becomes 03:30); where they fall back the earlier of the
 * two instants is meant. The probe must answer the same for the same instant: answers are kept.
 */
import { DAY_MS, EPOCH_SERIAL, type Instant, instantOfEpoch, MINUTE_MS } from './instant';
import { dayOfSerial, type IsoDay, serialOfDay } from './iso-day';
import { type OffsetProbe, type ZoneSegment, zoneSegments } from './zone-transitions';

export interface ZoneTable {
  /** Minutes that the zone's clocks are ahead of UTC. */
  offsetMinutesAt(instant: Instant): number;
  /** Days since 1899-12-30 by the zone's wall clock; the fraction is the time of day. */
  wallSerial(instant: Instant): number;
  dayOf(instant: Instant): IsoDay;
  /** Seconds since the wall clock's midnight, whole. */
  secondsOfDay(instant: Instant): number;
  /** The first instant of a civil day; of a day the zone skipped (Samoa, 2011-12-30), the first after it. */
  startOfDay(day: IsoDay): Instant;
  /** The instant of a wall serial, to the millisecond. */
  instantOf(serial: number): Instant;
  /** `2026-03-05T14:30:00+08:00`, whole seconds. */
  isoWithOffset(instant: Instant): string;
}

/** @param offsetMinutesAt minutes ahead of UTC at an epoch millisecond, whole */
export function zoneTable(offsetMinutesAt: OffsetProbe): ZoneTable {
  const segments = zoneSegments(offsetMinutesAt);
  let recent: ZoneSegment = { from: 0, to: 0, offsetMinutes: 0 };
  const segmentAt = (instant: number): ZoneSegment => {
    if (instant < recent.from || instant >= recent.to) recent = segments(instant);
    return recent;
  };
  const wallMs = (instant: number): number => instant + segmentAt(instant).offsetMinutes * MINUTE_MS;
  const secondsOfDay = (instant: Instant): number => Math.floor(modulo(wallMs(instant), DAY_MS) / 1000);
  const dayOf = (instant: Instant): IsoDay => dayOfSerial(Math.floor(wallMs(instant) / DAY_MS) + EPOCH_SERIAL);

  return {
    offsetMinutesAt: (instant) => segmentAt(instant).offsetMinutes,
    wallSerial: (instant) => wallMs(instant) / DAY_MS + EPOCH_SERIAL,
    dayOf,
    secondsOfDay,
    startOfDay: (day) => readWall((serialOfDay(day) - EPOCH_SERIAL) * DAY_MS, segmentAt, endOfGap),
    instantOf: (serial) => readWall(Math.round((serial - EPOCH_SERIAL) * DAY_MS), segmentAt, shiftForward),
    isoWithOffset: (instant) =>
      `${dayOf(instant)}T${clockText(secondsOfDay(instant))}${offsetText(segmentAt(instant).offsetMinutes)}`,
  };
}

type SegmentAt = (instant: number) => ZoneSegment;
type GapRule = (earliest: number, latest: number, segmentAt: SegmentAt) => number;

/** No zone is a day or more from UTC, so the offsets a day around a wall time are the two it can be read with. */
function readWall(wall: number, segmentAt: SegmentAt, inGap: GapRule): Instant {
  const byFormer = wall - segmentAt(wall - DAY_MS).offsetMinutes * MINUTE_MS;
  const byLatter = wall - segmentAt(wall + DAY_MS).offsetMinutes * MINUTE_MS;
  const exists = (instant: number): boolean => instant + segmentAt(instant).offsetMinutes * MINUTE_MS === wall;
  if (exists(byFormer)) return instantOfEpoch(byFormer);
  if (exists(byLatter)) return instantOfEpoch(byLatter);
  return instantOfEpoch(inGap(byLatter, byFormer, segmentAt));
}

const shiftForward: GapRule = (_earliest, latest) => latest;

/** Steps back over month borders, where a segment ends without a change of clocks. */
const endOfGap: GapRule = (earliest, latest, segmentAt) => {
  const { offsetMinutes } = segmentAt(latest);
  let end = latest;
  while (end > earliest && segmentAt(end).offsetMinutes === offsetMinutes) end = segmentAt(end).from - 1;
  return end + 1;
};

const modulo = (value: number, by: number): number => ((value % by) + by) % by;
const twoDigits = (value: number): string => (value < 10 ? `0${value}` : `${value}`);

/** `14:30:00` of seconds since midnight. */
function clockText(seconds: number): string {
  return `${twoDigits(Math.floor(seconds / 3600))}:${twoDigits(Math.floor(seconds / 60) % 60)}:${twoDigits(seconds % 60)}`;
}

function offsetText(minutes: number): string {
  const ahead = Math.abs(minutes);
  return `${minutes < 0 ? '-' : '+'}${twoDigits(Math.floor(ahead / 60))}:${twoDigits(ahead % 60)}`;
}
