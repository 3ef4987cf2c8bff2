/**
 * Digits for tables that are packed into text: the printable characters of one byte that a string takes as they are.
 * Left out are the quotes, the backslash, and the dollar, which before a brace looks like a placeholder.
 */
export const DIGITS: string = Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index))
  .join('')
  .replace(/["'\\$]/g, '');

const values = new Uint8Array(128);
for (let value = 0; value < DIGITS.length; value += 1) values[DIGITS.charCodeAt(value)] = value;

/** The value of each digit; what is none is 0. */
export function digitValues(packed: string): Uint8Array {
  const found = new Uint8Array(packed.length);
  for (let at = 0; at < packed.length; at += 1) found[at] = values[packed.charCodeAt(at)] ?? 0;
  return found;
}
