/**
 * Civil time of any IANA zone: instants (epoch ms, UTC) ↔ wall clocks ↔ serial numbers (days since 1899-12-30).
 *
 * A wall clock is written as the epoch ms it would be in UTC ("wall ms"), so that arithmetic on it is plain. Two
 * walls are not one instant: in a gap (spring) the clock is taken to have gone on as before, which lands as much
 * after the gap as the wall is inside it (02:30 → 03:30); in an overlap (autumn) the earlier instant is meant. Both
 * are what java.time does, hence Apps Script's own parser.
 *
 * The host's Intl is asked twice a civil day and zone, then never again for that day.
 */

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** 1970-01-01 as a serial. */
const UNIX_EPOCH_SERIAL = 25_569;

/** The offset over one UTC day: constant, or changing at one instant. */
interface DayOffsets {
  readonly before: number;
  readonly changesAt: number;
  readonly after: number;
}

interface ZoneTable {
  readonly format: Intl.DateTimeFormat;
  readonly days: Map<number, DayOffsets>;
}

const tables = new Map<string, ZoneTable>();

/** @throws RangeError for a zone that does not exist */
function tableOf(zone: string): ZoneTable {
  const known = tables.get(zone);
  if (known !== undefined) return known;
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    calendar: 'gregory',
    numberingSystem: 'latn',
    hourCycle: 'h23',
    era: 'short',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  const table = { format, days: new Map<number, DayOffsets>() };
  tables.set(zone, table);
  return table;
}

export function isZone(zone: string): boolean {
  try {
    tableOf(zone);
    return true;
  } catch {
    return false;
  }
}

/**
 * Milliseconds east of Greenwich at that instant.
 *
 * @throws RangeError for a zone that does not exist, or an instant that is not finite
 */
export function offsetAt(zone: string, instant: number): number {
  if (!Number.isFinite(instant)) throw new RangeError(`No instant: ${instant}`);
  const table = tableOf(zone);
  const day = Math.floor(instant / DAY);
  let offsets = table.days.get(day);
  if (offsets === undefined) {
    offsets = offsetsOfDay(table.format, day * DAY);
    table.days.set(day, offsets);
  }
  return instant < offsets.changesAt ? offsets.before : offsets.after;
}

function offsetsOfDay(format: Intl.DateTimeFormat, start: number): DayOffsets {
  const before = askedOffset(format, start);
  const after = askedOffset(format, start + DAY);
  let low = start;
  let high = start + DAY;
  while (before !== after && high - low > 1000) {
    const middle = Math.floor((low + high) / 2000) * 1000;
    if (askedOffset(format, middle) === before) low = middle;
    else high = middle;
  }
  return { before, changesAt: before === after ? start : high, after };
}

/** @param instant whole seconds */
function askedOffset(format: Intl.DateTimeFormat, instant: number): number {
  const parts: Record<string, string> = {};
  for (const { type, value } of format.formatToParts(instant)) parts[type] = value;
  const year = parts['era']?.startsWith('B') ? 1 - Number(parts['year']) : Number(parts['year']);
  const wall =
    wallOf(year, Number(parts['month']), Number(parts['day'])) +
    Number(parts['hour']) * HOUR +
    Number(parts['minute']) * 60_000 +
    Number(parts['second']) * 1000;
  return wall - instant;
}

/** Wall ms at the start of a civil day; months and days beyond their range roll over. */
export function wallOf(year: number, month: number, day: number): number {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return date.getTime();
}

export function wallAt(zone: string, instant: number): number {
  return instant + offsetAt(zone, instant);
}

/** Gap: shifted forward by the gap. Overlap: the earlier instant. */
export function instantOfWall(zone: string, wall: number): number {
  const before = offsetAt(zone, wall - DAY);
  const after = offsetAt(zone, wall + DAY);
  if (before === after) return wall - before;
  const instants = [wall - before, wall - after].filter((instant) => wallAt(zone, instant) === wall);
  return instants.length === 0 ? wall - before : instants.reduce((one, other) => Math.min(one, other));
}

/** @returns days and fractions since 1899-12-30 00:00, exact to the millisecond */
export function serialOfWall(wall: number): number {
  return wall / DAY + UNIX_EPOCH_SERIAL;
}

export function wallOfSerial(serial: number): number {
  return Math.round((serial - UNIX_EPOCH_SERIAL) * DAY);
}

export function serialAt(zone: string, instant: number): number {
  return serialOfWall(wallAt(zone, instant));
}

export function instantOfSerial(zone: string, serial: number): number {
  return instantOfWall(zone, wallOfSerial(serial));
}
