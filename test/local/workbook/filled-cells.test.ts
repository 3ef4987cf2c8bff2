/**
 * How arrays fill their neighbours. Sources: support.google.com/docs/answer/6208276 and 3093275; the words of the errors
 * as Sheets shows them. getLastRow counts what an array fills, '' among it: platform.md †; that blank cells of an array
 * count too, and which of two arrays gets a cell that both want, is not documented, stricter taken.
 */
import { error, withRows } from './formula-result';
import { area, aWorkbook, put, valueAt } from './workbook-builder';

describe('an array in its neighbours', () => {
  it('has its formula in the first cell only', () => {
    const workbook = withRows([['={1;2}']]);
    expect(workbook.formulas(area(1, 1, 2))).toEqual([['={1;2}'], ['']]);
    expect(workbook.displayValues(area(1, 1, 2))).toEqual([['1'], ['2']]);
  });

  it('shows #REF! and says where when it would overwrite something, and nothing is filled', () => {
    const workbook = withRows([['={1;2;3}'], [''], ['mine']]);
    expect(workbook.values(area(1, 1, 3))).toEqual([[error('#REF!')], [''], ['mine']]);
    expect(workbook.errorDetail(0, 1, 1)).toBe('Array result was not expanded because it would overwrite data in A3.');
  });

  it('comes back as soon as there is room, and goes when something is written into it', () => {
    const workbook = withRows([['={1;2;3}', '=SUM(A1:A3)'], [''], ['mine']]);
    expect(valueAt(workbook, 1, 2)).toEqual(error('#REF!'));
    put(workbook, 3, 1, [['']]);
    expect(workbook.values(area(1, 1, 3, 2))).toEqual([
      [1, 6],
      [2, ''],
      [3, ''],
    ]);
    put(workbook, 2, 1, [[9]]);
    expect(workbook.values(area(1, 1, 3, 1))).toEqual([[error('#REF!')], [9], ['']]);
  });

  it('is not stretched beyond the grid', () => {
    const workbook = aWorkbook();
    put(workbook, 999, 1, [['=SEQUENCE(3)']]);
    put(workbook, 1, 25, [['=SEQUENCE(1;3)']]);
    expect([valueAt(workbook, 999, 1), valueAt(workbook, 1, 25)]).toEqual([error('#REF!'), error('#REF!')]);
    expect(workbook.errorDetail(0, 999, 1)).toBe('Result was not automatically expanded, please insert more rows (1).');
  });

  it('leaves an empty cell that two arrays want to the one that stands first', () => {
    const workbook = withRows([['', '=SEQUENCE(3)'], ['=SEQUENCE(1;3)']]);
    expect(workbook.values(area(1, 1, 3, 3))).toEqual([
      ['', 1, ''],
      [error('#REF!'), 2, ''],
      ['', 3, ''],
    ]);
  });

  it('counts for the last row and column, as a filled cell does', () => {
    const workbook = withRows([['=SEQUENCE(4;3)']]);
    expect(workbook.extent(0)).toEqual({ rows: 4, columns: 3 });
    put(workbook, 1, 1, [['=ARRAYFORMULA(IF(E1:E9="";"";1))']]);
    expect(workbook.extent(0)).toEqual({ rows: 9, columns: 1 });
    put(workbook, 1, 1, [['=1']]);
    expect(workbook.extent(0)).toEqual({ rows: 1, columns: 1 });
  });

  it('is read by other formulas, and follows what it is made of', () => {
    const workbook = withRows([[1, '=FILTER(A1:A9;A1:A9>0)', '=SUM(B1:B9)', '=B2', '=COUNTA(B:B)'], [2]]);
    expect(workbook.values(area(1, 3, 1, 3))).toEqual([[3, 2, 2]]);
    put(workbook, 3, 1, [[4]]);
    expect(workbook.values(area(1, 3, 1, 3))).toEqual([[7, 2, 3]]);
    put(workbook, 1, 1, [[0], [0]]);
    expect(workbook.values(area(1, 3, 1, 3))).toEqual([[4, '', 1]]);
  });

  it('is gone with its formula', () => {
    const workbook = withRows([['=SEQUENCE(3)', '=SUM(A2:A3)']]);
    expect(valueAt(workbook, 1, 2)).toBe(5);
    put(workbook, 1, 1, [['']]);
    expect([valueAt(workbook, 1, 2), valueAt(workbook, 2, 1)]).toEqual([0, '']);
  });

  it('goes along when rows are inserted above it', () => {
    const workbook = withRows([['=SEQUENCE(2)']]);
    workbook.apply({ op: 'insert', sheetId: 0, dimension: 'ROWS', at: 1, count: 1 });
    expect(workbook.values(area(1, 1, 3))).toEqual([[''], [1], [2]]);
  });

  it('needs a row inserted in its midst to stay empty, then fills it', () => {
    const workbook = withRows([['=SEQUENCE(3)']]);
    workbook.apply({ op: 'insert', sheetId: 0, dimension: 'ROWS', at: 2, count: 1 });
    expect(workbook.values(area(1, 1, 4))).toEqual([[1], [2], [3], ['']]);
  });

  it('brings the formats of the cells it took its values from', () => {
    const workbook = withRows([
      [45_000, 'b'],
      [45_001, 'a'],
    ]);
    workbook.apply({ op: 'formats', area: area(1, 1, 2), formats: 'yyyy-mm-dd' });
    put(workbook, 1, 4, [['=SORT(A1:B2;2;TRUE)']]);
    expect(workbook.displayValues(area(1, 4, 2, 2))).toEqual([
      ['2023-03-16', 'a'],
      ['2023-03-15', 'b'],
    ]);
  });

  it('shows days as days: also of a formula, of the latest of them, of what may be an error', () => {
    const workbook = withRows([[45_000], [45_001]]);
    workbook.apply({ op: 'formats', area: area(1, 1, 2), formats: 'yyyy-mm-dd' });
    put(workbook, 1, 3, [['=MAX(A1:A2)', '=ARRAYFORMULA(A1:A2+1)', '=IFERROR(A1+1;"")', '=A2-A1']]);
    expect(workbook.displayValues(area(1, 3, 2, 4))).toEqual([
      ['2023-03-16', '2023-03-16', '2023-03-16', '1'],
      ['', '2023-03-17', '', ''],
    ]);
  });

  it('is a circle when it would fill what it is made of', () => {
    const workbook = withRows([['=ARRAYFORMULA(A2:A4&"x")'], ['=TRANSPOSE(A2:C2)']]);
    expect(valueAt(workbook, 1, 1)).toEqual(error('#REF!'));
    expect(valueAt(workbook, 2, 1)).toEqual(error('#REF!'));
  });

  it('is none when another column of its own tab is asked for from the side', () => {
    // Data!D1 needs Report!A1, which looks down Data!F: D1 might have reached there, and does not.
    const workbook = withRows([[1, '', '', '=FILTER(A1:A3;A1:A3>G1)', '', 5, '=COUNTA(F:F)-1'], [2]]);
    expect(workbook.values(area(1, 4, 2))).toEqual([[1], [2]]);
    expect(valueAt(workbook, 1, 7)).toBe(0);
  });
});
