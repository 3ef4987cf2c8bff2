import fc from 'fast-check';
import { packByPairs } from '../../../scripts/packing/pair-packing';
import { packByPrefix } from '../../../scripts/packing/prefix-packing';
import { DIGITS } from '../../../src/domain/text/packed-digits';
import { pairTextReader } from '../../../src/domain/text/pair-text';
import { prefixNumbers } from '../../../src/domain/text/prefix-code';

describe('what is packed into the bundle comes out as it was', () => {
  const pieces = fc.array(
    fc.array(fc.constantFrom('(?:', '\\d', '[2-9]', '"', ',', '0', '熟')).map((all) => all.join('')),
  );

  it('text packed by pairs, each piece by itself and in any order', () => {
    fc.assert(
      fc.property(pieces, (texts) => {
        const { table, packed } = packByPairs(texts);
        const read = pairTextReader(table);
        expect([...packed].reverse().map(read)).toEqual([...texts].reverse());
      }),
    );
  });

  it('text of so many pairs that symbols take two digits, in fewer digits than characters', () => {
    // every number of four digits with a leading zero, twice over: far more pairs than the 91 digits can name
    const texts = Array.from({ length: 2000 }, (_, number) => `0${number % 1000}-0${number % 1000}`);
    const { table, packed } = packByPairs(texts);
    expect(table.singles).toBeLessThan(DIGITS.length);
    expect(packed.map(pairTextReader(table))).toEqual(texts);
    expect(packed.join('').length + table.pairs.length).toBeLessThan(texts.join('').length);
  });

  it('numbers in a prefix code, however often each of them stands there', () => {
    const counts = fc.array(fc.nat({ max: 40 }), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(counts, fc.infiniteStream(fc.nat()), (rarer, chance) => {
        const weights = [rarer.reduce((sum, one) => sum + one, 1), ...rarer].sort((one, other) => other - one);
        const inOrder = weights.flatMap((weight, number) => Array.from({ length: weight }, () => number));
        const keys = inOrder.map(() => chance.next().value as number);
        const numbers = inOrder.map((number, index) => ({ number, key: keys[index]! }));
        const shuffled = numbers.sort((one, other) => one.key - other.key).map(({ number }) => number);
        const packing = packByPrefix(shuffled, weights);
        const read = prefixNumbers(packing.packed, packing.counts);
        expect(read.slice(0, shuffled.length)).toEqual(shuffled);
        expect(read.slice(shuffled.length).every((number) => number === 0)).toBe(true);
      }),
    );
  });

  it('in digits of one byte that stand in a string as they are', () => {
    expect(new Set(DIGITS).size).toBe(91); // 0x20 to 0x7E without two quotes, backslash, dollar
    expect(Buffer.byteLength(DIGITS)).toBe(DIGITS.length);
    expect(JSON.stringify(DIGITS)).toBe(`"${DIGITS}"`);
    expect(DIGITS).not.toMatch(/['$]/);
  });
});
