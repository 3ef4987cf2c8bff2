/**
 * What lies over cells goes where its lines go. Sources: Google's reference for conditional formatting, banding, filters
 * and groups; platform.md, "the first rule that matches wins".
 */
import type { Op } from '../../../local/workbook/model';
import type { Workbook } from '../../../local/workbook/workbook';
import { aColourRule, area, aWorkbook, put, someOverlays } from './workbook-builder';

function covered(): Workbook {
  const workbook = aWorkbook();
  workbook.apply({ op: 'overlays', sheetId: 0, set: someOverlays(0) });
  return workbook;
}

const insert = (dimension: 'ROWS' | 'COLUMNS', at: number): Op => ({
  op: 'insert',
  sheetId: 0,
  dimension,
  at,
  count: 1,
});
const remove = (dimension: 'ROWS' | 'COLUMNS', at: number): Op => ({
  op: 'delete',
  sheetId: 0,
  dimension,
  at,
  count: 1,
});

describe('what lies over cells', () => {
  it('moves on when a column is inserted before it', () => {
    const workbook = covered();
    workbook.apply(insert('COLUMNS', 1));
    const { colourRules, bandings, filter, groups } = workbook.overlays(0);
    expect(colourRules[0]).toMatchObject({
      areas: [area(2, 2, 7, 2)],
      condition: { args: ['=$C2>0'] },
      anchor: { column: 2 },
    });
    expect(bandings[0]?.area).toEqual(area(1, 2, 8, 4));
    expect(filter).toMatchObject({ area: area(1, 2, 8, 4), columns: [{ column: 3 }] });
    expect(groups.COLUMNS).toEqual([{ depth: 1, first: 4, last: 5, collapsed: true }]);
  });

  it('grows when a row or column is inserted inside it', () => {
    const workbook = covered();
    workbook.apply(insert('ROWS', 4));
    workbook.apply(insert('COLUMNS', 4));
    const { colourRules, bandings, groups } = workbook.overlays(0);
    expect(colourRules[0]?.areas).toEqual([area(2, 1, 8, 2)]);
    expect(bandings[0]?.area).toEqual(area(1, 1, 9, 5));
    expect(groups.COLUMNS).toEqual([{ depth: 1, first: 3, last: 5, collapsed: true }]);
  });

  it('colours the same cells when a row is inserted above the header', () => {
    const workbook = covered();
    put(workbook, 3, 2, [[7]]);
    const before = workbook.appearance(area(3, 1))[0]?.[0];
    workbook.apply(insert('ROWS', 1));
    expect(workbook.appearance(area(4, 1))[0]?.[0]?.background).toBe(before?.background);
    expect(before?.background).toBe('#ff0000');
  });

  it('goes with a column that moves', () => {
    const workbook = covered();
    put(workbook, 3, 2, [[7]]);
    workbook.apply({ op: 'moveLines', sheetId: 0, dimension: 'COLUMNS', from: 2, count: 1, to: 8 });
    expect(workbook.overlays(0).colourRules[0]?.condition.args).toEqual(['=$G2>0']);
    expect(workbook.appearance(area(3, 1))[0]?.[0]?.background).toBe('#ff0000');
  });

  it('matches nothing once its column is deleted, and is gone with its last cell', () => {
    const workbook = covered();
    put(workbook, 3, 2, [[7]]);
    workbook.apply(remove('COLUMNS', 2));
    expect(workbook.overlays(0).colourRules[0]?.condition.args).toEqual(['=#REF!>0']);
    expect(workbook.appearance(area(3, 1))[0]?.[0]?.background).not.toBe('#ff0000');
    workbook.apply(remove('COLUMNS', 1));
    expect(workbook.overlays(0).colourRules).toEqual([]);
  });

  it('joins two folds when the column between them is deleted', () => {
    const workbook = aWorkbook();
    const groups = [
      { depth: 1, first: 2, last: 3, collapsed: false },
      { depth: 1, first: 5, last: 6, collapsed: true },
    ];
    workbook.apply({ op: 'overlays', sheetId: 0, set: { groups: { ROWS: [], COLUMNS: groups } } });
    workbook.apply(remove('COLUMNS', 4));
    expect(workbook.overlays(0).groups.COLUMNS).toEqual([{ depth: 1, first: 2, last: 5, collapsed: true }]);
  });

  it('covers the whole tab for ever where it covered the whole tab', () => {
    const workbook = aWorkbook();
    const { maxRows } = workbook.sheets()[0] ?? { maxRows: 0 };
    workbook.apply({ op: 'overlays', sheetId: 0, set: { colourRules: [aColourRule('=$A1=1', area(1, 1, maxRows))] } });
    workbook.apply(insert('ROWS', maxRows + 1));
    expect(workbook.overlays(0).colourRules[0]?.areas[0]?.rows).toBe(maxRows + 1);
  });

  it.each<[string, Op]>([
    ['beyond the grid', { op: 'overlays', sheetId: 0, set: { colourRules: [aColourRule('=A1', area(1, 27))] } }],
    ['on another tab', { op: 'overlays', sheetId: 0, set: { colourRules: [aColourRule('=A1', area(1, 1, 1, 1, 9))] } }],
    [
      'with no place',
      { op: 'overlays', sheetId: 0, set: { colourRules: [{ ...aColourRule('=A1', area(1, 1)), areas: [] }] } },
    ],
  ])('is refused %s, and leaves no trace', (_, op) => {
    const workbook = covered();
    expect(() => workbook.apply(op)).toThrow(RangeError);
    expect(workbook.overlays(0)).toEqual(someOverlays(0));
  });
});

describe('a filter', () => {
  it('hides rows by value and by condition, never its header', () => {
    const workbook = aWorkbook();
    put(workbook, 1, 1, [['x'], ['x'], ['y'], ['z'], ['']]);
    const filter = (column: object) => ({
      area: area(1, 1, 5),
      columns: [{ column: 1, hiddenValues: [], condition: null, ...column }],
    });
    const hidden = (column: object) => {
      workbook.apply({ op: 'overlays', sheetId: 0, set: { filter: filter(column) } });
      return workbook.filteredRows(0);
    };
    expect(hidden({ hiddenValues: ['x'] })).toEqual([2]);
    expect(hidden({ condition: { criteria: 'CELL_NOT_EMPTY', args: [] } })).toEqual([5]);
    expect(hidden({ condition: { criteria: 'CUSTOM_FORMULA', args: ['=A2="y"'] } })).toEqual([2, 4, 5]);
  });
});
