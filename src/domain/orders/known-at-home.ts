/** What a line is worth in the home currency, as far as its own row tells: the amount itself where that is the currency. */
import type { Currency } from '../money/currency';
import { type Minor, toMinor } from '../money/minor';

interface PaidRow {
  /** Decimal, in the line's currency. */
  readonly amount: number | null;
  /** Decimal, worked out earlier. */
  readonly amountHome: number | null;
  /** Blank is the home currency, at rate 1. */
  readonly currency: string | null;
}

/** @returns null for a line in another currency that was not converted: it is in no sum */
export function knownAtHome({ amount, amountHome, currency }: PaidRow, home: Currency): Minor | null {
  const known = currency === null || currency === home ? (amount ?? amountHome) : amountHome;
  return known === null ? null : toMinor(known, home);
}
