import fc from 'fast-check';
import { asCurrency } from '../../../src/domain/money/currency';
import { asMinor, fromMinor, homeAmount, splitByWeight, toMinor } from '../../../src/domain/money/minor';

const CNY = asCurrency('CNY');
const JPY = asCurrency('JPY');
const KWD = asCurrency('KWD');

describe('money is rounded once, half up', () => {
  it.each([
    [1.005, CNY, 101],
    [1.004999, CNY, 100],
    [-1.005, CNY, -101],
    [1.005 * 3, CNY, 302],
    [0.1 + 0.2, CNY, 30],
    [129.696, CNY, 12970],
    [1234.5, JPY, 1235],
    [0.0005, KWD, 1],
    [-0.001, CNY, 0],
    [8.165, CNY, 817],
  ])('%d in %s is %d', (amount, currency, expected) => {
    // by hand on the decimal digits; 1.005 × 3 is 3.0149999999999997 in doubles
    expect(toMinor(amount, currency)).toBe(expected);
  });

  it('gives back every amount it shows', () => {
    const amounts = fc.integer({ min: -1e12, max: 1e12 }).map(asMinor);
    fc.assert(
      fc.property(amounts, fc.constantFrom(CNY, JPY, KWD), (amount, currency) => {
        expect(toMinor(fromMinor(amount, currency), currency)).toBe(amount);
      }),
    );
  });

  it('refuses what is no amount', () => {
    for (const wrong of [Number.NaN, Number.POSITIVE_INFINITY, 1e15])
      expect(() => toMinor(wrong, CNY)).toThrow(RangeError);
    expect(() => asMinor(0.5)).toThrow(RangeError);
  });
});

describe('foreign money at home', () => {
  it('is converted by the rate, in the decimals of home, half up', () => {
    // 10.05 USD × 7.1 = 71.355 → 71.36; 100 JPY × 0.049 = 4.9 CNY; 1 KWD × 23.4567 = 23.4567 → 23.46 CNY
    expect(homeAmount(asMinor(1005), asCurrency('USD'), 7.1, CNY)).toBe(7136);
    expect(homeAmount(asMinor(100), JPY, 0.049, CNY)).toBe(490);
    expect(homeAmount(asMinor(1000), KWD, 23.4567, CNY)).toBe(2346);
    expect(homeAmount(asMinor(1000), CNY, 20, JPY)).toBe(200);
  });

  it('needs no rate for the home currency, and is not guessed without one', () => {
    expect(homeAmount(asMinor(1005), CNY, null, CNY)).toBe(1005);
    expect(homeAmount(asMinor(1005), JPY, null, CNY)).toBeNull();
    expect(homeAmount(asMinor(1005), JPY, 0, CNY)).toBeNull();
  });
});

describe('an order’s total split over its lines', () => {
  it('puts the remainder on the last line', () => {
    expect(splitByWeight(asMinor(10000), [1, 1, 1])).toEqual([3333, 3333, 3334]);
    expect(splitByWeight(asMinor(-100), [2, 1])).toEqual([-67, -33]);
    expect(splitByWeight(asMinor(2), [1, 1, 1, 1])).toEqual([1, 1, 0, 0]);
    expect(splitByWeight(asMinor(5), [0, 0])).toEqual([3, 2]);
    expect(splitByWeight(asMinor(5), [])).toEqual([]);
  });

  it('sums to the total exactly, and no line takes the other sign', () => {
    const weights = fc.array(fc.double({ min: 0, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(fc.integer({ min: -1e11, max: 1e11 }), weights, (total, some) => {
        const parts = splitByWeight(asMinor(total), some);
        expect(parts.reduce<number>((sum, part) => sum + part, 0)).toBe(total);
        expect(parts.every((part) => part * total >= 0)).toBe(true);
      }),
    );
  });
});
