import fc from 'fast-check';
import { depthAt, isFolded, joinedGroups, shiftedDepth } from '../../../local/workbook/line-groups';
import type { LineGroup } from '../../../local/workbook/overlay-model';

const LINES = 12;
const aShift = fc.record({
  first: fc.integer({ min: 1, max: LINES }),
  span: fc.integer({ min: 1, max: 5 }),
  delta: fc.integer({ min: -2, max: 2 }),
});

/** Source: Google's reference of shiftColumnGroupDepth: groups are what the depths of the lines say. */
describe('groups of lines', () => {
  it('say of each line how deep it lies, whatever was shifted in whatever order', () => {
    fc.assert(
      fc.property(fc.array(aShift, { maxLength: 8 }), (shifts) => {
        const depths = new Array<number>(LINES + 6).fill(0);
        let groups: LineGroup[] = [];
        for (const { first, span, delta } of shifts) {
          groups = shiftedDepth(groups, first, first + span - 1, delta);
          for (let line = first; line < first + span; line++) depths[line] = Math.max(0, (depths[line] ?? 0) + delta);
        }
        expect(depths.map((_, line) => depthAt(groups, line))).toEqual(depths);
        expect(joinedGroups(groups)).toEqual(groups);
      }),
    );
  });

  it('that touch are one, as in Sheets', () => {
    const one = shiftedDepth([], 2, 3, 1);
    expect(shiftedDepth(one, 4, 5, 1)).toEqual([{ depth: 1, first: 2, last: 5, collapsed: false }]);
  });

  it('hide their lines when folded, those of a fold inside too', () => {
    const groups = [
      { depth: 1, first: 2, last: 6, collapsed: false },
      { depth: 2, first: 4, last: 5, collapsed: true },
    ];
    expect([1, 2, 3, 4, 5, 6, 7].filter((line) => isFolded(groups, line))).toEqual([4, 5]);
  });
});
