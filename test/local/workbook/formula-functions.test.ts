/** Source of the names: Google's function list, support.google.com/docs/table/25273. */
import { FUNCTIONS, formulaFunctionNames, refusedFunctionNames } from '../../../local/workbook/formula/function-table';
import { error, resultOf, withRows } from './formula-result';
import { put, valueAt } from './workbook-builder';

describe('the functions of formulas', () => {
  it('are those that a shop uses, a hundred and twenty and more', () => {
    const names = formulaFunctionNames();
    expect(names.length).toBeGreaterThanOrEqual(120);
    expect(names).toEqual(
      expect.arrayContaining([
        ...['SUMIFS', 'COUNTIFS', 'AVERAGEIFS', 'MAXIFS', 'MINIFS', 'XLOOKUP', 'VLOOKUP', 'INDEX', 'MATCH', 'FILTER'],
        ...['SORT', 'UNIQUE', 'ARRAYFORMULA', 'LET', 'LAMBDA', 'TEXT', 'DATE', 'EDATE', 'EOMONTH', 'DATEDIF'],
        ...['NETWORKDAYS', 'WORKDAY', 'REGEXMATCH', 'REGEXEXTRACT', 'REGEXREPLACE', 'SPLIT', 'JOIN', 'TEXTJOIN', 'IFS'],
        ...['SWITCH', 'IFERROR', 'RANK', 'PERCENTILE', 'SUBTOTAL', 'INDIRECT', 'OFFSET', 'PMT', 'NPV', 'IRR'],
      ]),
    );
    expect(names.filter((name) => refusedFunctionNames().includes(name))).toEqual([]);
  });

  it.each(refusedFunctionNames())('say of %s by name that it is not there, and no IFERROR hides it', (name) => {
    const workbook = withRows([[`=IFERROR(${name}(A9;"x");"hidden")`]]);
    expect(valueAt(workbook, 1, 1)).toEqual(error('#NAME?'));
    expect(workbook.errorDetail(0, 1, 1)).toBe(`Regulars local: the function ${name} is not emulated`);
  });

  it('tell a name that Google does not know either from one that is only not here', () => {
    const workbook = withRows([['=SUMME(1)', '=SUM(nowhere)']]);
    expect([workbook.errorDetail(0, 1, 1), workbook.errorDetail(0, 1, 2)]).toEqual([
      "Unknown function: 'SUMME'.",
      "Unknown range name: 'NOWHERE'.",
    ]);
  });

  it.each(Object.keys(FUNCTIONS))('%s gives an error of Sheets for anything it cannot use, and fails never', (name) => {
    for (const args of [
      '',
      '1',
      '"x"',
      'A1:B2',
      '1/0',
      '"x";"y"',
      'A1:B2;A1:B2',
      '-1;-1;-1',
      '{1;2};"a";TRUE',
      '9^9;9^9;9^9;9^9',
    ]) {
      const value = resultOf(`=${name}(${args})`, [
        [1, 'x'],
        ['', true],
      ]);
      expect(['number', 'string', 'boolean', 'object']).toContain(typeof value);
    }
  });

  it('fill neighbours only if they are known to', () => {
    // Whatever gives more than one cell must be marked as filling: then an empty cell beside it waits for it.
    const samples = [
      '1',
      'A1:B2',
      '{1;2}',
      'A1:B2;1',
      '2;2',
      '"a,b";","',
      'A1:B2;A1:A2',
      '1;A1:B2;{3;4}',
      '"1";A1:B2;B1:B2',
    ];
    const cells = [
      [1, 5],
      [2, 6],
    ];
    for (const name of formulaFunctionNames()) {
      for (const args of samples) {
        const [rows, columns] = ['ROWS', 'COLUMNS'].map((count) => resultOf(`=${count}(${name}(${args}))`, cells));
        const isArray = Number(rows) * Number(columns) > 1;
        if (isArray && !['IF', 'IFS', 'IFERROR', 'IFNA', 'SWITCH'].includes(name)) {
          expect([name, FUNCTIONS[name]?.fills]).toEqual([name, true]);
        }
      }
    }
  });

  it('take named arguments left blank as left out', () => {
    const workbook = withRows([['a', 1]]);
    put(workbook, 1, 5, [['=XLOOKUP("a";A1:A2;B1:B2;;0)', '=INDEX(A1:B1;;2)', '=IF(TRUE;;5)']]);
    expect(workbook.values({ sheetId: 0, row: 1, column: 5, rows: 1, columns: 3 })).toEqual([[1, 1, '']]);
  });
});
