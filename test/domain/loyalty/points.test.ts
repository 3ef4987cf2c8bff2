import fc from 'fast-check';
import { levelFactor, pointsFor } from '../../../src/domain/loyalty/points';
import { asCurrency } from '../../../src/domain/money/currency';
import { asMinor } from '../../../src/domain/money/minor';

const CNY = asCurrency('CNY');

describe('points', () => {
  // Design, computed columns: settings.pointsPerUnit × net spent, whole, 0 = off; worked out by hand.
  it.each([
    ['one for each yuan', 39_900, 1, 1, 399],
    ['the broken yuan is not yet earned', 39_999, 1, 1, 399],
    ['half as many again for a level', 39_900, 1, 1.5, 598],
    ['one for ten yuan', 39_900, 0.1, 1, 39],
    ['no noise of fractions', 1_999, 100, 1, 1999],
    ['none for who has had back more than paid', -500, 1, 1, 0],
  ])('%s', (_, net, perUnit, factor, points) => {
    expect(pointsFor(asMinor(net), CNY, perUnit, factor)).toBe(points);
  });

  it('are no column at all while the shop gives none', () => {
    expect(pointsFor(asMinor(100), CNY, 0, 1)).toBeNull();
    expect(pointsFor(asMinor(100), CNY, -1, 1)).toBeNull();
  });

  it('are counted in whole yen where money has no cents', () => {
    expect(pointsFor(asMinor(1500), asCurrency('JPY'), 1, 1)).toBe(1500);
  });

  it('never promise more than was earned, and are whole', () => {
    const sums = fc.integer({ min: 0, max: 1e9 });
    fc.assert(
      fc.property(sums, fc.integer({ min: 1, max: 20 }), (net, perUnit) => {
        const points = pointsFor(asMinor(net), CNY, perUnit, 1) ?? Number.NaN;
        return Number.isInteger(points) && points * 100 <= net * perUnit && (points + 1) * 100 > net * perUnit;
      }),
    );
  });
});

it.each([
  ['1.5', 1.5],
  [' 2 ', 2],
  [null, 1],
  ['', 1],
  ['95折', 1],
  ['0', 1],
  ['-3', 1],
  ['1e9', 1],
])('a level’s benefit %j multiplies points by %d', (value, factor) => {
  expect(levelFactor(value)).toBe(factor);
});
