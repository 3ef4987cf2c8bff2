import fc from 'fast-check';
import { columnFolds } from '../../src/installer/column-folds';
import type { ColumnGroup } from '../../src/schema/column';

const columns = (...groups: (ColumnGroup | undefined)[]) => groups.map((group) => (group ? { group } : {}));

describe('folding the columns of a new tab', () => {
  it.each<[string, ReturnType<typeof columns>, object[]]>([
    ['leaves a tab without groups open', columns(undefined, undefined), []],
    ['makes one fold of a group', columns(undefined, 'more', 'more'), [{ at: 2, span: 2, depth: 1 }]],
    [
      'folds every second of neighbouring groups inside the fold of all',
      columns(undefined, 'contact', 'contact', 'profile', 'preferences', 'computed'),
      [
        { at: 2, span: 5, depth: 1 },
        { at: 4, span: 1, depth: 2 },
        { at: 6, span: 1, depth: 2 },
      ],
    ],
    [
      'makes two folds where a column lies between',
      columns('contact', undefined, 'profile'),
      [
        { at: 1, span: 1, depth: 1 },
        { at: 3, span: 1, depth: 1 },
      ],
    ],
  ])('%s', (_title, given, folds) => {
    expect(columnFolds(given)).toEqual(folds);
  });

  it('never makes two folds of the same depth that touch: Sheets would make them one', () => {
    const group = fc.constantFrom<(ColumnGroup | undefined)[]>(undefined, 'contact', 'profile', 'computed');
    fc.assert(
      fc.property(fc.array(group, { maxLength: 30 }), (groups) => {
        const folds = columnFolds(columns(...groups));
        for (const one of folds) {
          for (const other of folds) {
            if (one !== other && one.depth === other.depth) expect(one.at + one.span).not.toBe(other.at);
          }
        }
        const folded = groups.flatMap((one, index) => (one === undefined ? [] : [index + 1]));
        const outer = folds.filter(({ depth }) => depth === 1);
        expect(outer.flatMap(({ at, span }) => Array.from({ length: span }, (_, n) => at + n))).toEqual(folded);
      }),
    );
  });
});
