import fc from 'fast-check';
import { edgesTimes, scorerIn } from '../../../src/domain/rfm/quantile-score';
import { naiveScore } from './naive-rfm';

describe('quantile edges', () => {
  it('lie where R puts its type 7 quantiles', () => {
    // R: quantile(c(1,2,3,4,10), c(.2,.4,.6,.8)) is 1.8 2.6 3.4 5.2; here times 5
    expect(edgesTimes(5, [1, 2, 3, 4, 10])).toEqual([9, 13, 17, 26]);
  });

  it('give a value on an edge the lower score, where doubles would give the higher', () => {
    // edge 1 of 4 among 13 lies at position 3 exactly; edge 2 of 5 among 8 at 2.8: 10 + 0.8 × 5 = 14 exactly
    expect(scorerIn(4, [0, 1, 2, 7, 8, 8, 8, 8, 8, 8, 8, 8, 8])(7)).toBe(1);
    expect(scorerIn(5, [0, 1, 10, 15, 20, 21, 22, 23])(14)).toBe(2);
    expect(2 + (7 - 2) * (75.8 - 75)).not.toBe(6);
  });

  it('score one value, and none, as 1', () => {
    expect(scorerIn(5, [42])(42)).toBe(1);
    expect(scorerIn(5, [])(0)).toBe(1);
  });

  it('agree with the naive reckoning, and never score a greater value lower', () => {
    const values = fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(values, fc.integer({ min: 2, max: 5 }), (some, m) => {
        const score = scorerIn(m, some);
        const ascending = [...some].sort((a, b) => a - b).map(score);
        expect(some.map(score)).toEqual(some.map((value) => naiveScore(value, some, m)));
        expect(ascending).toEqual([...ascending].sort((a, b) => a - b));
      }),
    );
  });
});
