/**
 * Sources: support.google.com/docs/answer/3093318 (VLOOKUP), 3093375 (HLOOKUP), 3256570 (LOOKUP), 3093378 (MATCH),
 * 12405947 (XLOOKUP), 12406049 (XMATCH), 3098242 (INDEX), 3093379 (OFFSET), 3093377 (INDIRECT), 3093308 (ADDRESS).
 */
import { arrayOf, error, resultOf, withRows } from './formula-result';
import { area, put, valueAt } from './workbook-builder';

const prices = [
  ['apple', 3, 'red'],
  ['banana', 5, 'yellow'],
  ['Cherry', 8, 'red'],
  ['banana', 6, 'green'],
];
const steps = [
  [0, 'small'],
  [10, 'middle'],
  [100, 'large'],
];

describe('looking up', () => {
  it.each([
    ['=VLOOKUP("banana";A1:C4;2;FALSE)', 5],
    ['=VLOOKUP("CHERRY";A:C;3;FALSE)', 'red'],
    ['=VLOOKUP("ch*";A1:C4;2;FALSE)', 8],
    ['=MATCH("banana";A1:A4;0)', 2],
    ['=XMATCH("banana";A1:A4)', 2],
    ['=XMATCH("banana";A1:A4;0;-1)', 4],
    ['=XLOOKUP("banana";A1:A4;C1:C4)', 'yellow'],
    ['=XLOOKUP("banana";A1:A4;C1:C4;"none";0;-1)', 'green'],
    ['=XLOOKUP("nobody";A1:A4;C1:C4;"none")', 'none'],
    ['=XLOOKUP("b*";A1:A4;B1:B4;;2)', 5],
    ['=XLOOKUP(7;B1:B4;A1:A4;;1)', 'Cherry'],
    ['=XLOOKUP(7;B1:B4;C1:C4;;-1)', 'green'],
    ['=INDEX(A1:C4;3;2)', 8],
    ['=INDEX(B1:B4;MATCH("Cherry";A1:A4;0))', 8],
    ['=SUM(INDEX(A1:C4;0;2))', 22],
    ['=SUM(B1:INDEX(B1:B4;2))', 8],
    ['=SUM(OFFSET(A1;1;1;2;1))', 13],
    ['=OFFSET(A1;2;0)', 'Cherry'],
    ['=INDIRECT("B"&2)', 5],
    ['=INDIRECT("R3C2";FALSE)', 8],
    ['=SUM(INDIRECT("B2:B"))', 19],
    ['=CHOOSE(2;"a";"b";1/0)', 'b'],
    ['=ADDRESS(1;2)', '$B$1'],
    ['=ADDRESS(1;2;4)', 'B1'],
    ['=ADDRESS(1;2;4;FALSE)', 'R[1]C[2]'],
    ['=ADDRESS(3;28;1;TRUE;"My tab")', "'My tab'!$AB$3"],
    ['=ARRAYFORMULA(SUM(VLOOKUP("banana";A1:C4;{2,2};FALSE)))', 10],
  ])('%s is %j', (formula, value) => expect(resultOf(formula, prices)).toBe(value));

  it.each([
    ['=VLOOKUP(9,A1:B3,2)', 'small'],
    ['=VLOOKUP(10,A1:B3,2,TRUE)', 'middle'],
    ['=LOOKUP(99,A1:A3,B1:B3)', 'middle'],
    ['=LOOKUP(1000,A1:B3)', 'large'],
    ['=MATCH(50,A1:A3)', 2],
    ['=MATCH(50,{100;60;10},-1)', 2],
    ['=HLOOKUP(15;TRANSPOSE(A1:B3);2)', 'middle'],
  ])('%s, sorted, is %j', (formula, value) => expect(resultOf(formula, steps)).toBe(value));

  it.each([
    ['=VLOOKUP("nobody";A1:C4;2;FALSE)', '#N/A'],
    ['=VLOOKUP("apple";A1:C4;4;FALSE)', '#REF!'],
    ['=VLOOKUP("apple";A1:C4;0;FALSE)', '#VALUE!'],
    ['=VLOOKUP(-1;B1:C4;2)', '#N/A'],
    ['=MATCH("x";A1:B4;0)', '#N/A'],
    ['=XLOOKUP("x";A1:A4;C1:C4)', '#N/A'],
    ['=XLOOKUP("x";A1:A4;C1:C3)', '#VALUE!'],
    ['=INDEX(A1:C4;5;1)', '#NUM!'],
    ['=OFFSET(A1;-1;0)', '#REF!'],
    ['=INDIRECT("nowhere at all")', '#REF!'],
    ['=INDIRECT("Missing!A1")', '#REF!'],
    ['=CHOOSE(3;1;2)', '#NUM!'],
  ])('%s is the error %s', (formula, code) => expect(resultOf(formula, prices)).toEqual(error(code)));

  it('gives a whole row of results, when the result range is wide', () => {
    expect(arrayOf('=XLOOKUP("Cherry";A1:A4;A1:C4)', [1, 3], prices)).toEqual([['Cherry', 8, 'red']]);
  });

  it('shows a found day as a day', () => {
    const workbook = withRows([['x', 45_000]]);
    workbook.apply({ op: 'formats', area: area(1, 2), formats: 'yyyy-mm-dd' });
    put(workbook, 1, 4, [['=VLOOKUP("x";A:B;2;FALSE)', '=INDEX(B:B;1)', '=XLOOKUP("x";A:A;B:B)']]);
    expect(workbook.displayValues(area(1, 4, 1, 3))).toEqual([['2023-03-15', '2023-03-15', '2023-03-15']]);
  });

  it('follows cells that a text names', () => {
    const workbook = withRows([['B2', '=INDIRECT(A1)']]);
    put(workbook, 2, 2, [[7, 8]]);
    expect(valueAt(workbook, 1, 2)).toBe(7);
    put(workbook, 2, 2, [[9]]);
    expect(valueAt(workbook, 1, 2)).toBe(9);
    put(workbook, 1, 1, [['C2']]);
    expect(valueAt(workbook, 1, 2)).toBe(8);
  });

  it('knows named ranges, whatever the case of their letters', () => {
    const workbook = withRows([[1], [2]]);
    workbook.apply({ op: 'namedRange', namedRange: { id: 1, name: 'Prices', area: area(1, 1, 2) } });
    put(workbook, 1, 3, [['=SUM(prices)', '=SUM(INDIRECT("PRICES"))', '=SUM(unknown)']]);
    expect(workbook.values(area(1, 3, 1, 3))).toEqual([[3, 3, error('#NAME?')]]);
  });
});
