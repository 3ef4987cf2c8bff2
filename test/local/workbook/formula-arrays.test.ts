/**
 * Sources: support.google.com/docs/answer/6208276 (array literals), 3093275 (ARRAYFORMULA), 3093197 (FILTER), 3093150
 * (SORT), 7354624 (SORTN), 10522653 (UNIQUE), 10307761 (FLATTEN), 13187258 (TOCOL), 13190461 (VSTACK), 9061515
 * (SEQUENCE), 12508718 (LAMBDA), 13190535 (LET).
 */
import fc from 'fast-check';
import type { Stored } from '../../../local/workbook/model';
import { FILLED } from './filled-table';
import { arrayOf, error, resultOf, withRows } from './formula-result';
import { area, put, valueAt } from './workbook-builder';

const goods = [
  ['tea', 3, 'hot'],
  ['cola', 1, 'cold'],
  ['Tea', 2, 'hot'],
  ['water', 1, 'cold'],
];

describe('arrays', () => {
  it.each(FILLED)('%s fills %j', (formula, size, values) => expect(arrayOf(formula, size, goods)).toEqual(values));

  it.each<[string, Stored]>([
    ['=SUM({1,2;3,4})', 10],
    ['=SUM(ARRAYFORMULA(B1:B4*B1:B4))', 15],
    ['=SUMPRODUCT(B1:B4;B1:B4)', 15],
    ['=COUNTA(UNIQUE(C1:C4))', 2],
    ['=ROWS(A2:A)', 999],
    ['=COLUMNS(A2:2)', 26],
    ['=SUM(B2:B)', 4],
    ['=SUM(2:2)', 1],
    ['=COUNTUNIQUE(A1:A4)', 4],
    ['=REDUCE(1;B1:B4;LAMBDA(product;x;product*x))', 6],
    ['=LAMBDA(x;y;x-y)(5;2)', 3],
    ['=LET(double;LAMBDA(x;2*x);double(double(3)))', 12],
    ['=LET(x;1/0;IFERROR(x;"caught"))', 'caught'],
    ['=TEXTJOIN(",";TRUE;FILTER(A1:A4;B1:B4=1))', 'cola,water'],
    ['=JOIN("-";SORT(B1:B4))', '1-1-2-3'],
    ['=ARRAYFORMULA(MAX(IF(C1:C4="hot";B1:B4)))', 3],
    ['=SEQUENCE(3)*2', 2],
    ['={5;6}*2', 10],
  ])('%s is %j', (formula, value) => expect(resultOf(formula, goods)).toBe(value));

  it.each([
    ['={1,2;3}', '#VALUE!'],
    ['={A1:A2,B1:B3}', '#VALUE!'],
    ['=FILTER(A1:A4;B1:B4>9)', '#N/A'],
    ['=FILTER(A1:A4;B1:B3>1)', '#N/A'],
    ['=LAMBDA(x;x)', '#N/A'],
    ['=LAMBDA(x;x)(1;2)', '#N/A'],
    ['=LET(x;1)', '#N/A'],
    ['=CHOOSECOLS(A1:B2;3)', '#VALUE!'],
    ['=SORTN(A1:A4;0)', '#NUM!'],
    ['=SPLIT("";",")', '#VALUE!'],
    ['={}', '#ERROR!'],
    ['={1;2', '#ERROR!'],
  ])('%s is the error %s', (formula, code) => expect(resultOf(formula, goods)).toEqual(error(code)));

  it('takes of a range the cell in line where one value is needed, outside ARRAYFORMULA', () => {
    const workbook = withRows([[1, '=A1:A3*2', '=A1:A3'], [2, '=A1:A3*2', '=A1:A3'], [3], ['', '=A1:A3*2', '=A1:A3']]);
    expect(workbook.values(area(1, 2, 4, 2))).toEqual([
      [2, 1],
      [4, 2],
      ['', ''],
      [error('#VALUE!'), error('#VALUE!')],
    ]);
  });
});

describe('arrays, whatever stands in them', () => {
  const aValue = fc.oneof(fc.integer({ min: -5, max: 5 }), fc.constantFrom('a', 'B', 'b', true, false));
  const aTable = fc.array(fc.tuple(aValue, aValue), { minLength: 2, maxLength: 8 });

  it('are only put into another order by SORT', () => {
    fc.assert(
      fc.property(aTable, fc.boolean(), (rows, isAscending) => {
        const sorted = arrayOf(`=SORT(A1:B${rows.length};1;${isAscending ? 'TRUE' : 'FALSE'})`, [rows.length, 2], rows);
        const asText = (lines: readonly (readonly Stored[])[]) => lines.map((line) => JSON.stringify(line)).sort();
        expect(asText(sorted)).toEqual(asText(rows));
      }),
    );
  });

  it('hold in each cell what INDEX says of them', () => {
    fc.assert(
      fc.property(aTable, (rows) => {
        const formula = `SORT({A1:B${rows.length};UNIQUE(A1:B${rows.length})};2;FALSE)`;
        const workbook = withRows(rows);
        put(workbook, 1, 8, [[`=${formula}`, '', `=ROWS(${formula})`]]);
        const height = Number(valueAt(workbook, 1, 10));
        put(
          workbook,
          1,
          12,
          Array.from({ length: height }, (_, row) => [1, 2].map((c) => `=INDEX(${formula};${row + 1};${c})`)),
        );
        expect(workbook.values(area(1, 8, height, 2))).toEqual(workbook.values(area(1, 12, height, 2)));
      }),
      { numRuns: 30 },
    );
  });

  it('are themselves again when transposed twice', () => {
    fc.assert(
      fc.property(aTable, (rows) => {
        expect(arrayOf(`=TRANSPOSE(TRANSPOSE(A1:B${rows.length}))`, [rows.length, 2], rows)).toEqual(rows);
      }),
      { numRuns: 50 },
    );
  });
});
