/**
 * Unpacks text that was packed by pairs: a symbol is a character, or a pair of other symbols, over and over. Any piece is
 * unpacked without the others. Written by scripts/packing/pair-packing.ts.
 */
import { DIGITS, digitValues } from './packed-digits';

export interface PairTable {
  /** Symbols that are one digit; the digits after theirs begin two. */
  readonly singles: number;
  /** The characters that are the first symbols. */
  readonly first: string;
  /** The characters that are the last symbols. */
  readonly last: string;
  /** The symbols between them: two symbols each. */
  readonly pairs: string;
}

export function pairTextReader({ singles, first, last, pairs }: PairTable): (packed: string) => string {
  const parts = symbolsOf(pairs, singles);
  const end = first.length + parts.length / 2;
  const known: string[] = [];
  const expanded = (symbol: number): string => {
    const text = known[symbol] ?? characterOf(symbol) ?? pairOf((symbol - first.length) * 2);
    known[symbol] = text;
    return text;
  };
  const characterOf = (symbol: number) => (symbol < end ? first[symbol] : (last[symbol - end] ?? ''));
  const pairOf = (at: number): string => expanded(parts[at] ?? 0) + expanded(parts[at + 1] ?? 0);
  return (packed) => symbolsOf(packed, singles).map(expanded).join('');
}

function symbolsOf(packed: string, singles: number): readonly number[] {
  const symbols: number[] = [];
  let base = 0;
  for (const value of digitValues(packed)) {
    if (base === 0 && value >= singles) {
      base = singles + (value - singles) * DIGITS.length;
    } else {
      symbols.push(base + value);
      base = 0;
    }
  }
  return symbols;
}
