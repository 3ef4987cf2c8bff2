/** Points that a customer has earned: for each whole unit of money spent, net of refunds, as many as the shop gives. */
import type { Currency } from '../money/currency';
import { fromMinor, type Minor } from '../money/minor';

/** More is a slip of the finger, or a number of another meaning. */
const MOST_FACTOR = 100;

/**
 * A level's benefit as a factor: 1.5 gives half as many again. What is no such number (another benefit, in words) is 1.
 *
 * @param value as the shop wrote it beside the level
 */
export function levelFactor(value: string | null): number {
  const factor = Number((value ?? '').trim() || Number.NaN);
  return factor > 0 && factor <= MOST_FACTOR ? factor : 1;
}

/**
 * @param net may be below 0
 * @param perUnit points for one unit of the home currency; 0 or less turns points off
 * @returns whole points, never promising more than was earned; null when points are off
 */
export function pointsFor(net: Minor, home: Currency, perUnit: number, factor: number): number | null {
  if (!(perUnit > 0)) return null;
  const earned = Math.max(0, fromMinor(net, home)) * perUnit * factor;
  return Number.isFinite(earned) ? Math.floor(Number(earned.toPrecision(TRUE_DIGITS))) : null;
}

/** 0.1 × 3 is 0.30000000000000004, and 19.99 × 100 is 1998.9999999999998: the noise is read away before the cut. */
const TRUE_DIGITS = 12;
