/**
 * Sources: Google's reference for insertRows…, deleteRows…, moveColumns, for developer metadata ("follows its row or
 * column, is deleted with it") and for validation ("rules stay with the physical cell").
 */
import type { Op } from '../../../local/workbook/model';
import type { Workbook } from '../../../local/workbook/workbook';
import { aRule, area, aWorkbook, put, valueAt } from './workbook-builder';

const RULE = aRule('NUMBER_GREATER_THAN', 0);

/** Cell (row 3, column 3) carries one of everything. */
function marked(): Workbook {
  const workbook = aWorkbook();
  put(workbook, 3, 3, [['here']]);
  workbook.apply({ op: 'formats', area: area(3, 3), formats: '0.00' });
  workbook.apply({ op: 'validation', area: area(3, 3), rules: RULE });
  workbook.apply({ op: 'notes', area: area(3, 3), notes: [['a note']] });
  workbook.apply({ op: 'style', area: area(3, 3), style: { background: '#ff0000' } });
  workbook.apply({ op: 'lineSize', sheetId: 0, dimension: 'ROWS', at: 3, count: 1, pixels: 40 });
  workbook.apply({ op: 'lineSize', sheetId: 0, dimension: 'COLUMNS', at: 3, count: 1, pixels: 200, hidden: true });
  for (const type of ['ROW', 'COLUMN'] as const) {
    const location = { type, sheetId: 0, at: 3 };
    workbook.apply({
      op: 'metadata',
      metadata: { id: type === 'ROW' ? 1 : 2, key: type, value: '', visibility: 'DOCUMENT', location },
    });
  }
  workbook.apply({
    op: 'protection',
    protection: {
      id: 1,
      type: 'RANGE',
      area: area(3, 3),
      unprotected: [],
      description: '',
      warningOnly: false,
      editors: [],
    },
  });
  return workbook;
}

function everythingAt(workbook: Workbook, row: number, column: number) {
  const cell = area(row, column);
  return {
    value: valueAt(workbook, row, column),
    format: workbook.formats(cell)[0]?.[0],
    rule: workbook.validations(cell)[0]?.[0],
    note: workbook.notes(cell)[0]?.[0],
    background: workbook.style(cell, 'background')[0]?.[0],
    pixels: [workbook.lineSize(0, 'ROWS', row).pixels, workbook.lineSize(0, 'COLUMNS', column).pixels],
    hidden: workbook.lineSize(0, 'COLUMNS', column).hidden,
    metadata: workbook.metadata().map(({ location }) => 'at' in location && location.at),
    guarded: workbook.protections().map((protection) => [protection.area.row, protection.area.column]),
  };
}

function whole(row: number, column: number) {
  return {
    value: 'here',
    format: '0.00',
    rule: RULE,
    note: 'a note',
    background: '#ff0000',
    pixels: [40, 200],
    hidden: true,
    metadata: [row, column],
    guarded: [[row, column]],
  };
}

describe('rows and columns that come, go and move', () => {
  it.each<[string, Op, number, number]>([
    ['rows inserted below', { op: 'insert', sheetId: 0, dimension: 'ROWS', at: 4, count: 2 }, 3, 3],
    ['rows inserted above', { op: 'insert', sheetId: 0, dimension: 'ROWS', at: 3, count: 2 }, 5, 3],
    ['columns inserted before', { op: 'insert', sheetId: 0, dimension: 'COLUMNS', at: 1, count: 3 }, 3, 6],
    ['rows deleted above', { op: 'delete', sheetId: 0, dimension: 'ROWS', at: 1, count: 2 }, 1, 3],
    ['columns deleted before', { op: 'delete', sheetId: 0, dimension: 'COLUMNS', at: 2, count: 1 }, 3, 2],
    ['its row moved down', { op: 'moveLines', sheetId: 0, dimension: 'ROWS', from: 3, count: 1, to: 10 }, 9, 3],
    ['its row moved up', { op: 'moveLines', sheetId: 0, dimension: 'ROWS', from: 3, count: 2, to: 1 }, 1, 3],
    ['its column moved right', { op: 'moveLines', sheetId: 0, dimension: 'COLUMNS', from: 3, count: 1, to: 6 }, 3, 5],
    [
      'another column moved past it',
      { op: 'moveLines', sheetId: 0, dimension: 'COLUMNS', from: 5, count: 2, to: 1 },
      3,
      5,
    ],
  ])('everything a cell has stays with it: %s', (_, op, row, column) => {
    const workbook = marked();
    workbook.apply(op);
    expect(everythingAt(workbook, row, column)).toEqual(whole(row, column));
  });

  it('lets metadata and protection die with their line', () => {
    const workbook = marked();
    workbook.apply({ op: 'delete', sheetId: 0, dimension: 'COLUMNS', at: 3, count: 1 });
    expect(workbook.metadata().map(({ key }) => key)).toEqual(['ROW']);
    expect(workbook.protections()).toEqual([]);
  });

  it('makes inserted lines look like the neighbour that is named, plain without one, and copies no note', () => {
    const workbook = marked();
    workbook.apply({ op: 'insert', sheetId: 0, dimension: 'ROWS', at: 4, count: 1, inheritFrom: 'before' });
    workbook.apply({ op: 'insert', sheetId: 0, dimension: 'ROWS', at: 3, count: 1, inheritFrom: 'after' });
    workbook.apply({ op: 'insert', sheetId: 0, dimension: 'ROWS', at: 6, count: 1 });
    expect(workbook.formats(area(3, 3, 4)).flat()).toEqual(['0.00', '0.00', '0.00', 'General']);
    expect(workbook.validations(area(3, 3, 4)).flat()).toEqual([RULE, RULE, RULE, null]);
    expect(workbook.notes(area(3, 3, 4)).flat()).toEqual(['', 'a note', '', '']);
    expect([3, 4, 5, 6].map((row) => workbook.lineSize(0, 'ROWS', row).pixels)).toEqual([40, 40, 40, 21]);
  });

  it('grows and shrinks a protection with the lines inside it; one over the full height stays so', () => {
    const workbook = aWorkbook();
    const base = { type: 'RANGE' as const, unprotected: [], description: '', warningOnly: false, editors: [] };
    workbook.apply({ op: 'protection', protection: { ...base, id: 1, area: area(2, 1, 4) } });
    workbook.apply({ op: 'protection', protection: { ...base, id: 2, area: area(1, 2, 1000) } });
    workbook.apply({ op: 'insert', sheetId: 0, dimension: 'ROWS', at: 3, count: 2 });
    workbook.apply({ op: 'insert', sheetId: 0, dimension: 'ROWS', at: 1003, count: 5 });
    workbook.apply({ op: 'delete', sheetId: 0, dimension: 'ROWS', at: 1, count: 2 });
    expect(workbook.protections().map((protection) => protection.area)).toEqual([area(1, 1, 5), area(1, 2, 1005)]);
  });

  it.each<[string, Op, string]>([
    ['=SUM(B2:B5)+C$9', { op: 'insert', sheetId: 0, dimension: 'ROWS', at: 3, count: 2 }, '=SUM(B2:B7)+C$11'],
    ['=B2+B5', { op: 'delete', sheetId: 0, dimension: 'ROWS', at: 5, count: 1 }, '=B2+#REF!'],
    ['=SUM(B2:B5)', { op: 'delete', sheetId: 0, dimension: 'ROWS', at: 4, count: 9 }, '=SUM(B2:B3)'],
    ['=SUM(C:C)+SUM(D2:D)', { op: 'insert', sheetId: 0, dimension: 'COLUMNS', at: 3, count: 1 }, '=SUM(D:D)+SUM(E2:E)'],
    ['=D1&"D1"', { op: 'moveLines', sheetId: 0, dimension: 'COLUMNS', from: 4, count: 1, to: 2 }, '=B1&"D1"'],
    ["='other tab'!B2", { op: 'insert', sheetId: 0, dimension: 'ROWS', at: 1, count: 1 }, "='other tab'!B2"],
    ['=Sheet1!B2', { op: 'insert', sheetId: 0, dimension: 'ROWS', at: 1, count: 1 }, '=Sheet1!B3'],
    ['=Sheet1!B2', { op: 'sheet', sheetId: 0, set: { name: 'my orders' } }, "='my orders'!B2"],
  ])('%s follows', (formula, op, after) => {
    const workbook = aWorkbook();
    put(workbook, 20, 1, [[formula]]);
    workbook.apply(op);
    const formulas = workbook
      .formulas(area(1, 1, 40, 3))
      .flat()
      .filter((text) => text !== '');
    expect(formulas).toEqual([after]);
  });

  it('keeps a rule formula with its column and its rows', () => {
    const workbook = aWorkbook();
    workbook.apply({ op: 'validation', area: area(2, 3, 9), rules: aRule('CUSTOM_FORMULA', '=C2>A2') });
    workbook.apply({ op: 'insert', sheetId: 0, dimension: 'COLUMNS', at: 2, count: 1 });
    workbook.apply({ op: 'delete', sheetId: 0, dimension: 'ROWS', at: 2, count: 1 });
    put(workbook, 2, 1, [[5], [50]]);
    expect(workbook.validations(area(2, 4))[0]?.[0]?.args).toEqual(['=D2>A2']);
    expect([2, 3].map((row) => workbook.accepts(0, row, 4, { value: 10 }))).toEqual([true, false]);
  });

  it('keeps a rule formula on its own cell when the row it was set on is deleted among others', () => {
    const workbook = aWorkbook();
    workbook.apply({ op: 'validation', area: area(5, 3, 9), rules: aRule('CUSTOM_FORMULA', '=C5>A5') });
    workbook.apply({ op: 'delete', sheetId: 0, dimension: 'ROWS', at: 4, count: 3 });
    expect(workbook.validations(area(4, 3))[0]?.[0]?.args).toEqual(['=C4>A4']);
  });

  it('thaws frozen rows that are deleted', () => {
    const workbook = aWorkbook();
    workbook.apply({ op: 'sheet', sheetId: 0, set: { frozenRows: 3 } });
    workbook.apply({ op: 'delete', sheetId: 0, dimension: 'ROWS', at: 2, count: 5 });
    expect(workbook.sheet(0)?.frozenRows).toBe(1);
  });

  it('refuses what cannot be and changes nothing', () => {
    const workbook = marked();
    const refused: Op[] = [
      { op: 'delete', sheetId: 0, dimension: 'ROWS', at: 1, count: 1000 },
      { op: 'delete', sheetId: 0, dimension: 'COLUMNS', at: 26, count: 2 },
      { op: 'insert', sheetId: 0, dimension: 'ROWS', at: 1002, count: 1 },
      { op: 'cells', sheetId: 0, row: 1000, column: 26, entries: [[{ value: 1 }, { value: 2 }]] },
      { op: 'formats', area: area(1, 27), formats: '0' },
      { op: 'deleteSheet', sheetId: 0 },
      { op: 'addSheet', sheetId: 1, name: 'Sheet1', index: 1, rows: 1, columns: 1 },
      { op: 'addSheet', sheetId: 0, name: 'x', index: 1, rows: 1, columns: 1 },
    ];
    for (const op of refused) expect(() => workbook.apply(op)).toThrow(RangeError);
    expect(everythingAt(workbook, 3, 3)).toEqual(whole(3, 3));
  });
});
