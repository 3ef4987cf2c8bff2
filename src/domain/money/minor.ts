/**
 * Owns money: whole minor units of one currency. Sums are sums of integers; a fraction exists only at the border, and is
 * rounded there once, half up by magnitude (a refund of 1.005 mirrors a sale of 1.005).
 *
 * What the compiler cannot see is which currency an amount is in: the column beside it says.
 */
import { type Currency, exponentOf } from './currency';

export type Minor = number & { readonly __brand: 'Minor' };

/** Digits that a double carries without noise: 0.1 + 0.2 and 1.005 × 3 are mended by reading them to so many. */
const TRUE_DIGITS = 15;

/** @throws RangeError unless whole and within what a double counts exactly */
export function asMinor(amount: number): Minor {
  if (!Number.isSafeInteger(amount)) throw new RangeError(`not an amount in minor units: ${amount}`);
  return (amount === 0 ? 0 : amount) as Minor;
}

/**
 * An amount in whole units of the currency as minor units, half up as written in decimals: 1.005 CNY is 101.
 *
 * @throws RangeError when not finite, or past 9,007,199,254,740,991 minor units
 */
export const toMinor = (amount: number, currency: Currency): Minor =>
  asMinor(roundHalfUp(amount, exponentOf(currency)));

/** The decimal number to show or write: 123450 CNY → 1234.5. */
export const fromMinor = (amount: Minor, currency: Currency): number => amount / 10 ** exponentOf(currency);

/**
 * An amount in the home currency; null without a rate, so that it is counted aloud instead of summed.
 *
 * @param rate home units for one unit of the currency (7.1 for USD in a CNY shop)
 */
export function homeAmount(amount: Minor, currency: Currency, rate: number | null, home: Currency): Minor | null {
  if (currency === home) return amount;
  if (rate === null || !(rate > 0) || !Number.isFinite(rate)) return null;
  const shift = exponentOf(home) - exponentOf(currency);
  return asMinor(roundHalfUp(shift >= 0 ? amount * rate * 10 ** shift : (amount * rate) / 10 ** -shift, 0));
}

/**
 * Splits a total by weight, each part half up, the remainder on the last; no part takes the other sign or more than is
 * left. Weights that sum to nothing count as equal.
 *
 * @param weights not negative; one a line
 * @returns parts that sum to the total, none for no weights
 */
export function splitByWeight(total: Minor, weights: readonly number[]): Minor[] {
  const sum = weights.reduce((whole, weight) => whole + checkedWeight(weight), 0);
  const sign = total < 0 ? -1 : 1;
  let left = Math.abs(total);
  return weights.map((weight, index) => {
    const share = sum > 0 ? weight / sum : 1 / weights.length;
    const part = index === weights.length - 1 ? left : Math.min(left, roundHalfUp(Math.abs(total) * share, 0));
    left -= part;
    return asMinor(sign * part);
  });
}

function checkedWeight(weight: number): number {
  if (!(weight >= 0) || !Number.isFinite(weight)) throw new RangeError(`a weight must be 0 or more, found ${weight}`);
  return weight;
}

/** Below this a product that is this close to a whole number is that number: the noise of doubles is far smaller. */
const CLEAR = 1e9;
const NOISE = 1e-6;

/** A decimal number times 10^decimals, half up by magnitude, worked out on its digits and not on its binary fraction. */
function roundHalfUp(value: number, decimals: number): number {
  if (!Number.isFinite(value)) throw new RangeError(`not an amount: ${value}`);
  const near = value * 10 ** decimals;
  const nearest = Math.round(near);
  if (Math.abs(near) < CLEAR && Math.abs(near - nearest) < NOISE) return nearest === 0 ? 0 : nearest;
  const [digits, exponent] = Math.abs(value)
    .toExponential(TRUE_DIGITS - 1)
    .split('e');
  const scaled = Number(`${digits}e${Number(exponent) + decimals}`);
  const whole = Math.floor(scaled);
  const up = scaled - whole >= 0.5 ? 1 : 0;
  return value < 0 ? -(whole + up) : whole + up;
}
