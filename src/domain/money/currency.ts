/**
 * Owns which currency a sign or code means, and how many decimals it has. It knows no rates.
 */
import { CURRENCY_EXPONENTS, CURRENCY_NAMES, SHARED_SIGNS } from './currency-table';

/** An ISO 4217 code in use, such as `CNY`. */
export type Currency = string & { readonly __brand: 'Currency' };

const asKnown = (code: string | undefined): Currency | null =>
  code !== undefined && CURRENCY_EXPONENTS.has(code) ? (code as Currency) : null;

/**
 * The currency that a code, sign or word names; null when it names none.
 *
 * @param home decides signs that several currencies share: `¥` is JPY for a shop in yen, else CNY; `$` likewise, else USD
 */
export function readCurrency(text: string, home?: Currency): Currency | null {
  const word = text.normalize('NFKC').replace(/\s+/g, '').toLowerCase();
  const shared = SHARED_SIGNS.get(word);
  if (shared) return asKnown(home !== undefined && shared.includes(home) ? home : shared[0]);
  return asKnown(CURRENCY_NAMES.get(word)) ?? asKnown(word.toUpperCase());
}

/**
 * A code the program itself wrote.
 *
 * @throws RangeError when it is no currency in use
 */
export function asCurrency(code: string): Currency {
  const known = asKnown(code);
  if (known === null) throw new RangeError(`not a currency in use: ${code}`);
  return known;
}

/** Decimals of a currency's minor unit: JPY 0, CNY 2, KWD 3. */
export function exponentOf(currency: Currency): number {
  const exponent = CURRENCY_EXPONENTS.get(currency);
  if (exponent === undefined) throw new RangeError(`not a currency in use: ${currency}`);
  return exponent;
}
