/**
 * Owns the instant: whole milliseconds since 1970-01-01T00:00Z. It has no day until a zone gives it one (zone-table.ts).
 */
import { type IsoDay, serialOfDay } from './iso-day';

export type Instant = number & { readonly __brand: 'Instant' };

export const MINUTE_MS = 60_000;
export const DAY_MS = 86_400_000;
/** The spreadsheet serial of 1970-01-01. */
export const EPOCH_SERIAL = 25569;

/** @throws RangeError when the number is not finite: a clock or a cell was misread upstream */
export function instantOfEpoch(milliseconds: number): Instant {
  if (!Number.isFinite(milliseconds)) throw new RangeError(`not an instant: ${milliseconds}`);
  return Math.round(milliseconds) as Instant;
}

/**
 * The instant of a wall clock that runs so many minutes ahead of UTC.
 *
 * @param seconds of the day, 0 up to and including 86,400
 */
export function instantAtOffset(day: IsoDay, seconds: number, offsetMinutes: number): Instant {
  return instantOfEpoch((serialOfDay(day) - EPOCH_SERIAL) * DAY_MS + seconds * 1000 - offsetMinutes * MINUTE_MS);
}
