/**
 * Sources: support.google.com/docs/answer/3238496 (SUMIFS), 3256550 (COUNTIFS), 3093480 (COUNTIF: wildcards, text
 * without regard to case), 7013817 and 7014063 (MAXIFS, MINIFS); sums by hand.
 */
import fc from 'fast-check';
import { error, resultOf } from './formula-result';

const orders = [
  ['Ann', 'web', 10, 45_000],
  ['Bob', 'shop', 20, 45_010],
  ['ann', 'web', 30, 45_020],
  ['Cai', '', 40, 45_030],
  ['a*c', 'web', 'x', 45_040],
];

describe('sums and counts by criteria', () => {
  it.each([
    ['=SUMIFS(C1:C5;A1:A5;"ann")', 40],
    ['=SUMIFS(C:C;A:A;"ann";B:B;"web";C:C;">10")', 30],
    ['=SUMIFS(C1:C5;D1:D5;">="&45010;D1:D5;"<"&45030)', 50],
    ['=SUMIFS(C1:C5;D1:D5;">45010";D1:D5;"<=45030")', 70],
    ['=SUMIFS(C1:C5;B1:B5;"<>web")', 60],
    ['=SUMIFS(C1:C5;A1:A5;"nobody")', 0],
    ['=COUNTIFS(A1:A5;"?nn")', 2],
    ['=COUNTIF(A1:A5;"a*")', 3],
    ['=COUNTIF(A1:A5;"a~*c")', 1],
    ['=COUNTIF(A1:A5;"<>ann")', 3],
    ['=COUNTIF(A1:A5;">b")', 2],
    ['=COUNTIF(C1:C5;20)', 1],
    ['=COUNTIF(C1:C5;"=20")', 1],
    ['=COUNTIF(D1:D5;"2023-03-25")', 1], // 45010 is 25 March 2023
    ['=COUNTIF(A1:A10;"")', 5],
    ['=COUNTIF(A1:A10;"=")', 5],
    ['=COUNTIF(A1:A10;"<>")', 5],
    ['=COUNTIFS(A1:A5;"ann";B1:B5;"w*")', 2],
    ['=AVERAGEIFS(C1:C5;B1:B5;"web")', 20],
    ['=AVERAGEIF(A1:A5;"ann";C1:C5)', 20],
    ['=MAXIFS(C1:C5;B1:B5;"web")', 30],
    ['=MINIFS(C1:C5;A1:A5;"<>bob")', 10],
    ['=MAXIFS(C1:C5;B1:B5;"none")', 0],
    ['=SUMIF(A1:A5;"ann";C1:C5)', 40],
    ['=SUMIF(A1:A5;"ann";C1)', 40],
    ['=SUMIF(A:A;"bob";C2:C)', 30], // a row further down, and no farther than the grid
    ['=SUMIF(C1:C5;">15")', 90],
    ['=COUNTUNIQUEIFS(A1:A5;B1:B5;"web")', 3],
    ['=SUMPRODUCT((B1:B4="web")*C1:C4)', 40],
    ['=SUM(ARRAYFORMULA(COUNTIF(B1:B5;{"web";"shop"})))', 4],
  ])('%s is %j', (formula, value) => expect(resultOf(formula, orders)).toBe(value));

  it.each([
    ['=SUMIFS(C1:C5;A1:A4;"ann")', '#VALUE!'],
    ['=AVERAGEIFS(C1:C5;A1:A5;"nobody")', '#DIV/0!'],
    ['=SUMIFS(C1:C5;A1:A5)', '#N/A'],
  ])('%s is the error %s', (formula, code) => expect(resultOf(formula, orders)).toEqual(error(code)));

  it('passes on an error among the numbers added up, and only there', () => {
    const cells = [
      ['a', '=1/0', 5],
      ['b', 2, 7],
    ];
    expect(resultOf('=SUMIFS(B1:B2;A1:A2;"a")', cells)).toEqual(error('#DIV/0!'));
    expect(resultOf('=SUMIFS(B1:B2;A1:A2;"b")', cells)).toBe(2);
    expect(resultOf('=SUMIFS(C1:C2;B1:B2;2)', cells)).toBe(7);
  });

  const aCell = fc.oneof(fc.integer({ min: -3, max: 6 }), fc.constantFrom('a', 'A', 'ab', 'b', '', true, false));
  const aCriterion = fc.constantFrom(
    'a',
    'a*',
    '?',
    '<>a',
    '<>',
    '=',
    '>=2',
    '<3',
    '>0',
    '<=-1',
    '4',
    '=4',
    'TRUE',
    '>a',
  );

  it('gives what FILTER and SUM give, whatever stands there', () => {
    const aRow = fc.tuple(aCell, aCell, fc.integer({ min: 0, max: 100 }));
    fc.assert(
      fc.property(fc.array(aRow, { minLength: 1, maxLength: 12 }), aCriterion, aCriterion, (rows, one, other) => {
        const [last, pair] = [
          rows.length,
          (column: string, text: string) => `${column}1:${column}${rows.length};"${text}"`,
        ];
        const sum = resultOf(`=SUMIFS(C1:C${last};${pair('A', one)};${pair('B', other)})`, rows);
        const each = `MAP(A1:A${last};B1:B${last};LAMBDA(a;b;COUNTIF(a;"${one}")*COUNTIF(b;"${other}")))`;
        expect(sum).toBe(resultOf(`=SUMPRODUCT(C1:C${last};${each})`, rows));
      }),
      { numRuns: 200 },
    );
  });

  it('finds the numbers of a stretch alike, be it looked up or walked', () => {
    const numbers = fc.array(fc.integer({ min: 0, max: 50 }), { minLength: 40, maxLength: 60 });
    fc.assert(
      fc.property(numbers, fc.integer({ min: 0, max: 50 }), fc.integer({ min: 0, max: 8 }), (values, low, width) => {
        const rows = values.map((value) => [value, 1]);
        const expected = values.filter((value) => value >= low && value < low + width).length;
        const pair = (text: string) => `A1:A${rows.length};"${text}"`;
        expect(resultOf(`=SUMIFS(B1:B${rows.length};${pair(`>=${low}`)};${pair(`<${low + width}`)})`, rows)).toBe(
          expected,
        );
      }),
    );
  });
});
