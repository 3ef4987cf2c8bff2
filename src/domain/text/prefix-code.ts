/**
 * Reads numbers that were packed in a canonical prefix code: the rarer a number, the more bits, and of equally long ones
 * the smaller comes first. Written by scripts/packing/prefix-packing.ts.
 */
import { DIGITS, digitValues } from './packed-digits';

/** So many bits stand in two digits. */
export const BITS_OF_TWO = 13;

/**
 * @param counts how many numbers have a code of 0, 1, 2 … bits
 * @returns the numbers, and perhaps some zeros after them: the last digits are filled with zeros, of one bit each
 */
export function prefixNumbers(packed: string, counts: readonly number[]): readonly number[] {
  const digits = digitValues(packed);
  const numbers: number[] = [];
  let code = 0;
  let length = 0;
  let first = 0; // the first code of this length
  let index = 0; // and the number it stands for
  for (let at = 0; at < digits.length; at += 2) {
    const bits = (digits[at] ?? 0) * DIGITS.length + (digits[at + 1] ?? 0);
    for (let shift = BITS_OF_TWO - 1; shift >= 0; shift -= 1) {
      code = code * 2 + ((bits >> shift) & 1);
      length += 1;
      const count = counts[length] ?? 0;
      const isWhole = code - first < count;
      if (isWhole) numbers.push(index + code - first);
      index = isWhole ? 0 : index + count;
      first = isWhole ? 0 : (first + count) * 2;
      if (isWhole) code = length = 0;
    }
  }
  return numbers;
}
