/**
 * What follows from an order line as somebody enters it: a return written with a negative quantity, and what the line is
 * worth at home.
 */
import { type Currency, readCurrency } from '../money/currency';
import { fromMinor, homeAmount, toMinor } from '../money/minor';

export interface EnteredLine {
  readonly quantity: number | null;
  readonly amount: number | null;
  readonly status: string | null;
}

/**
 * A negative quantity on a cancelled or returned line becomes returned, quantity positive, amount negative.
 *
 * @returns null for any other line: it stays as it is, and a negative quantity is refused
 */
export function asReturn({ quantity, amount, status }: EnteredLine): EnteredLine | null {
  if (quantity === null || quantity >= 0 || (status !== 'cancelled' && status !== 'returned')) return null;
  return { quantity: -quantity, amount: amount === null ? null : -Math.abs(amount), status: 'returned' };
}

export interface PaidLine {
  /** Decimal, in the line's currency. */
  readonly amount: number | null;
  /** Blank is the home currency. */
  readonly currency: string | null;
  readonly rate: number | null;
}

/**
 * Rate and amount in the home currency, both rounded as money is; null where the shop has given no rate: such a line is
 * kept, and in no sum.
 */
export function homeOf(
  { amount, currency, rate }: PaidLine,
  home: Currency,
  rateOf: (currency: Currency) => number | null,
): { readonly rate: number | null; readonly amountHome: number | null } {
  const own = currency === null ? home : readCurrency(currency, home);
  if (own === null) return { rate, amountHome: null };
  const known = own === home ? 1 : (rate ?? rateOf(own));
  const inHome = amount === null ? null : homeAmount(toMinor(amount, own), own, known, home);
  return { rate: known, amountHome: inHome === null ? null : fromMinor(inHome, home) };
}

/** An amount with no more decimals than its currency has, half up. */
export function roundedAmount(amount: number, currency: string | null, home: Currency): number {
  const own = currency === null ? home : (readCurrency(currency, home) ?? home);
  return fromMinor(toMinor(amount, own), own);
}
