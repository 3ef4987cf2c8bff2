import fc from 'fast-check';
import { joinNeighbours } from '../../src/installer/apply';
import type { Change, SetFormat } from '../../src/installer/change';
import { diff } from '../../src/installer/diff';
import { plan } from '../../src/installer/plan';
import { workbook } from '../../src/schema/workbook-schema';
import { aBlankSpreadsheet } from './installed-workbook';

const everything = plan(diff(aBlankSpreadsheet(), workbook, { installer: '', isOwner: true }));

describe('a plan', () => {
  it('marks a tab last of all that is done to it, so that an interrupted one is known', () => {
    for (const { key } of workbook.tabs) {
      const here = everything.filter(({ tab }) => tab === key).map(({ change }) => change);
      expect([here[0], here[here.length - 1]]).toEqual(['createTab', 'markTab']);
    }
    expect(everything[everything.length - 1]?.change).toBe('setVersion');
  });

  it('formats and checks cells before it writes rows into them', () => {
    const here = everything.filter(({ tab }) => tab === 'settings').map(({ change }) => change);
    expect(here.lastIndexOf('setFormat')).toBeLessThan(here.indexOf('shipRows'));
  });

  it('is the same whatever the order in which the changes of a tab were found', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...everything], { minLength: everything.length }), (shuffled) => {
        const kinds = (changes: readonly Change[], tab: string | null) =>
          changes.filter((one) => one.tab === tab).map(({ change }) => change);
        const again = plan(shuffled);
        for (const { key } of workbook.tabs) expect(kinds(again, key)).toEqual(kinds(everything, key));
      }),
      { numRuns: 10 },
    );
  });

  it('joins neighbours with the same format into one call, and counts all of them as done', () => {
    const format = (at: number, text: string): SetFormat => ({
      change: 'setFormat',
      tab: 'orders',
      on: { sheetId: 1, name: 'Orders' },
      column: `c${at}`,
      at,
      span: 1,
      format: text,
    });
    const joined = joinNeighbours([format(1, '@'), format(2, '@'), format(4, '@'), format(5, '0')]);
    expect(joined.map(({ change, from }) => [(change as SetFormat).at, (change as SetFormat).span, from])).toEqual([
      [1, 2, 2],
      [4, 1, 3],
      [5, 1, 4],
    ]);
  });
});
