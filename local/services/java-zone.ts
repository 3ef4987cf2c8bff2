/**
 * A zone as Java's TimeZone.getTimeZone understands its id: IANA names, GMT+8 and GMT-05:30, Java's old short ids.
 *
 * Java takes an unknown id for GMT. Whether Google passes that on is unknown; the stricter is taken: it is refused.
 */
import { Exception } from './exception';
import type { HostZones } from './host';
import { SHORT_ZONE_IDS, ZONE_NAMES } from './java-zone-table';

export interface JavaZone {
  /** `GMT+08:00` for an offset, else the IANA name. */
  readonly name: string;
  offsetMinutes(instant: number): number;
  /** @param wall the civil time as if it were UTC */
  instantOf(wall: number): number;
}

const CUSTOM = /^GMT([+-])(\d{1,2})(?::?([0-5]\d))?$/;
const MINUTE = 60_000;
const DAY_MS = 86_400_000;
const UNIX_EPOCH_SERIAL = 25_569;

/** @throws Exception for an id that names no zone */
export function javaZone(zones: HostZones, id: string): JavaZone {
  const custom = CUSTOM.exec(id);
  if (custom !== null && Number(custom[2]) < 24) {
    const minutes = (Number(custom[2]) * 60 + Number(custom[3] ?? 0)) * (custom[1] === '-' ? -1 : 1);
    return { name: gmtOffset(minutes), offsetMinutes: () => minutes, instantOf: (wall) => wall - minutes * MINUTE };
  }
  const name = SHORT_ZONE_IDS[id] ?? id;
  if (!zones.isZone(name)) throw new Exception(`Invalid argument: timeZone ${id}`);
  return {
    name,
    offsetMinutes: (instant) => zones.offsetMinutes(name, instant),
    instantOf: (wall) => zones.instantOf(name, wall / DAY_MS + UNIX_EPOCH_SERIAL),
  };
}

/** What `z` and `zzzz` print; null for a zone whose name is not known here. */
export function zoneName(zone: JavaZone, instant: number, isLong: boolean): string | null {
  if (zone.name.startsWith('GMT') && zone.name.length > 3) return zone.name;
  const names = ZONE_NAMES[zone.name];
  if (names === undefined) return null;
  const [standard, daylight = standard] = isLong ? names.long : names.short;
  return isDaylight(zone, instant) ? daylight : standard;
}

function isDaylight(zone: JavaZone, instant: number): boolean {
  const year = new Date(instant).getUTCFullYear();
  const winter = Math.min(zone.offsetMinutes(Date.UTC(year, 0, 1)), zone.offsetMinutes(Date.UTC(year, 6, 1)));
  return zone.offsetMinutes(instant) > winter;
}

/** `+0530`, `+05:30`. */
export function offsetText(minutes: number, separator: string): string {
  const size = Math.abs(minutes);
  const two = (value: number) => String(value).padStart(2, '0');
  return `${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}${separator}${two(size % 60)}`;
}

const gmtOffset = (minutes: number): string => (minutes === 0 ? 'GMT' : `GMT${offsetText(minutes, ':')}`);
