/** Packs numbers so that src/domain/text/prefix-code.ts reads them: Huffman's code, in canonical order. */
import { DIGITS } from '../../src/domain/text/packed-digits';
import { BITS_OF_TWO } from '../../src/domain/text/prefix-code';

interface Tree {
  readonly weight: number;
  readonly numbers: readonly number[];
}

/** @param weights how often each number stands among them, the most frequent first and with one bit */
export function packByPrefix(numbers: readonly number[], weights: readonly number[]) {
  const lengths = codeLengths(weights);
  if (lengths[0] !== 1) throw new Error('zero has more than one bit: it cannot fill the last digits');
  const counts = Array.from(
    { length: (lengths.at(-1) ?? 0) + 1 },
    (_, bits) => lengths.filter((one) => one === bits).length,
  );
  const codes = canonical(lengths);
  const bits = numbers.map((number) => codes[number]).join('');
  const pairs = bits.match(new RegExp(`.{1,${BITS_OF_TWO}}`, 'g')) ?? [];
  return { counts, packed: pairs.map((pair) => twoDigits(Number.parseInt(pair.padEnd(BITS_OF_TWO, '0'), 2))).join('') };
}

const twoDigits = (value: number): string =>
  DIGITS.charAt(Math.floor(value / DIGITS.length)) + DIGITS.charAt(value % DIGITS.length);

/** In bits, never fewer for a rarer number. */
function codeLengths(weights: readonly number[]): readonly number[] {
  const lengths = weights.map(() => 0);
  const trees: Tree[] = weights.map((weight, number) => ({ weight, numbers: [number] }));
  while (trees.length > 1) {
    trees.sort((one, other) => other.weight - one.weight);
    const [rare, rarest] = [trees.pop()!, trees.pop()!];
    const both = [...rare.numbers, ...rarest.numbers];
    for (const number of both) lengths[number]! += 1;
    trees.push({ weight: rare.weight + rarest.weight, numbers: both });
  }
  return lengths.sort((one, other) => one - other);
}

function canonical(lengths: readonly number[]): readonly string[] {
  let [code, before] = [-1, 0];
  return lengths.map((length) => {
    code = (code + 1) * 2 ** (length - before);
    before = length;
    return code.toString(2).padStart(length, '0');
  });
}
