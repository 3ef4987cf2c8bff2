/**
 * Sources: support.google.com/docs/answer/3093471 (CEILING), 3093487 (FLOOR), 3093426 (MROUND), 3093649 (SUBTOTAL),
 * 3094098 (RANK), 3094093 (PERCENTILE), 3094282 (QUARTILE), 3093185 (PMT), 3093184 (NPV), 3093231 (IRR), 3093266
 * (XIRR); arithmetic by hand, loans by the annuity formula.
 */
import fc from 'fast-check';
import { error, resultOf, withRows } from './formula-result';
import { area, put, valueAt } from './workbook-builder';

const rounded = (value: unknown) => (typeof value === 'number' ? Math.round(value * 1e6) / 1e6 || 0 : value);
const marks = [
  [70, 1],
  [90, 2],
  [90, 4],
  [50, 3],
  ['none', 5],
];

describe('numbers', () => {
  it.each([
    ['=CEILING(2.1;0.5)', 2.5],
    ['=CEILING(-2.5;1)', -2],
    ['=CEILING(-2.5;-1)', -3],
    ['=CEILING(0.3;0.1)', 0.3],
    ['=FLOOR(23.25;0.1)', 23.2],
    ['=FLOOR(-2.5;1)', -3],
    ['=CEILING.MATH(-5.5;2)', -4],
    ['=CEILING.MATH(-5.5;2;1)', -6],
    ['=FLOOR.MATH(-5.5;2)', -6],
    ['=MROUND(10;3)', 9],
    ['=MROUND(-10;-3)', -9],
    ['=ROUNDUP(-2.31;1)', -2.4],
    ['=ROUNDDOWN(-2.39;1)', -2.3],
    ['=TRUNC(-2.9)', -2],
    ['=ROUND(1.005;2)', 1.01],
    ['=ROUND(0.00000014;7)*10^7', 1],
    ['=QUOTIENT(-7;2)', -3],
    ['=MOD(7;-3)', -2],
    ['=POWER(2;10)', 1024],
    ['=LOG(8;2)+LN(EXP(1))+LOG10(100)', 6],
    ['=FACT(5)+COMBIN(5;2)+PERMUT(5;2)', 150],
    ['=GCD(12;18)+LCM(4;6)', 18],
    ['=EVEN(1.5)+ODD(1.5)+EVEN(-1)', 3],
    ['=PRODUCT(2;3;4)', 24],
    ['=SUMSQ(3;4)', 25],
    ['=BASE(255;16)&DECIMAL("ff";16)', 'FF255'],
    ['=BIN2DEC("101")+HEX2DEC("FF")', 260],
    ['=DEC2HEX(255)', 'FF'],
    ['=ATAN2(1;1)*4-PI()', 0],
    ['=SUMXMY2({1;2};{3;5})', 13],
  ])('%s is %j', (formula, value) => expect(rounded(resultOf(formula))).toBe(value));

  it.each([
    ['=RANK(90;A1:A5)', 1],
    ['=RANK(70;A1:A5)', 3],
    ['=RANK(70;A1:A5;TRUE)', 2],
    ['=RANK.AVG(90;A1:A5)', 1.5],
    ['=MEDIAN(A1:A5)', 80],
    ['=MODE(A1:A5)', 90],
    ['=LARGE(A1:A5;3)', 70],
    ['=SMALL(A1:A5;1)', 50],
    ['=PERCENTILE({1;2;3;4;5};0.25)', 2],
    ['=PERCENTILE({1;2;3;4};0.5)', 2.5],
    ['=PERCENTILE.EXC({1;2;3;4};0.25)', 1.25],
    ['=QUARTILE({1;2;3;4;5};3)', 4],
    ['=PERCENTRANK({1;2;3;4;5};4)', 0.75],
    ['=VAR(2;4;4;4;5;5;7;9)', 4.571429],
    ['=STDEVP(2;4;4;4;5;5;7;9)', 2],
    ['=STDEV.S(1;2;3)', 1],
    ['=AVERAGEA(A1:A5)', 60],
    ['=CORREL({1;2;3};{2;4;6})', 1],
    ['=SLOPE({2;4;6};{1;2;3})', 2],
    ['=INTERCEPT({3;5;7};{1;2;3})', 1],
    ['=FORECAST(4;{3;5;7};{1;2;3})', 9],
    ['=AVERAGE.WEIGHTED({10;20};{1;3})', 17.5],
    ['=GEOMEAN({1;4})+HARMEAN({1;3})', 3.5],
    ['=NORMSDIST(0)+NORMDIST(1;1;2;TRUE)', 1],
    ['=SUM(A1:A5)', 300],
    ['=AVERAGE(A1:A5)', 75],
    ['=COUNT(A1:B5)', 9],
    ['=MAX(A1:A5)-MIN(A1:A5)', 40],
  ])('%s is %j', (formula, value) => expect(rounded(resultOf(formula, marks))).toBe(value));

  it.each([
    // 100000 over 360 months at 5% a year: 100000 · r / (1 − (1 + r)^−360), r = 0.05 / 12
    ['=PMT(0.05/12;360;100000)', -536.821623],
    ['=PMT(0;10;100)', -10],
    ['=PMT(0.01;12;1000;0;1)', -87.969098],
    ['=FV(0.1;2;0;-100)', 121],
    ['=PV(0.1;2;0;-121)', 100],
    ['=NPER(0.1;0;-100;121)', 2],
    ['=RATE(2;0;-100;121)', 0.1],
    ['=IPMT(0.01;1;12;1000)', -10],
    ['=IPMT(0.01;1;12;1000)+PPMT(0.01;1;12;1000)-PMT(0.01;12;1000)', 0],
    ['=NPV(0.1;110;121)', 200],
    ['=IRR({-100;60;60})', 0.130662],
    ['=XIRR({-100;110};{45000;45365})', 0.1],
    ['=XNPV(0.1;{-100;110};{45000;45365})', 0],
    ['=SLN(1000;100;5)', 180],
    ['=SYD(1000;100;5;1)', 300],
    ['=DDB(1000;100;5;1)', 400],
    ['=EFFECT(0.12;12)', 0.126825],
    ['=CUMPRINC(0.01;12;1000;1;12;0)', -1000],
  ])('money over time: %s is %j', (formula, value) => expect(rounded(resultOf(formula))).toBe(value));

  it.each([
    ['=CEILING(2;-1)', '#NUM!'],
    ['=MROUND(5;-2)', '#NUM!'],
    ['=MOD(1;0)', '#DIV/0!'],
    ['=LN(0)', '#NUM!'],
    ['=LOG(8;1)', '#DIV/0!'],
    ['=AVERAGE(B9)', '#DIV/0!'],
    ['=STDEV(1)', '#DIV/0!'],
    ['=MODE(1;2)', '#N/A'],
    ['=LARGE({1;2};3)', '#NUM!'],
    ['=RANK(5;{1;2})', '#N/A'],
    ['=PERCENTILE({1;2};1.5)', '#NUM!'],
    ['=IRR({100;60})', '#NUM!'],
    ['=HEX2DEC("G")', '#NUM!'],
    ['=10^400', '#NUM!'],
  ])('%s is the error %s', (formula, code) => expect(resultOf(formula, marks)).toEqual(error(code)));

  it('adds up what is in sight: SUBTOTAL leaves out filtered rows always, hidden ones from 101 on', () => {
    const workbook = withRows([
      ['n', 'k'],
      [1, 'a'],
      [2, 'b'],
      [4, 'a'],
      ['=SUBTOTAL(9;A2:A4)', 'a'],
    ]);
    put(workbook, 1, 4, [
      ['=SUBTOTAL(9;A2:A5)', '=SUBTOTAL(109;A2:A5)', '=SUBTOTAL(103;A2:A4)', '=SUBTOTAL(101;A2:A4)'],
    ]);
    const shown = () => workbook.values(area(1, 4, 1, 4))[0];
    expect(shown()).toEqual([7, 7, 3, 7 / 3]);
    workbook.apply({ op: 'lineSize', sheetId: 0, dimension: 'ROWS', at: 2, count: 1, hidden: true });
    expect(shown()).toEqual([7, 6, 2, 3]);
    const filter = { area: area(1, 1, 4, 2), columns: [{ column: 2, hiddenValues: ['b'], condition: null }] };
    workbook.apply({ op: 'overlays', sheetId: 0, set: { filter } });
    expect(shown()).toEqual([5, 4, 1, 4]);
    expect(valueAt(workbook, 5, 1)).toBe(5);
  });

  it('rounds as people do by hand, whichever way it is asked', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1_000_000, max: 1_000_000 }), fc.integer({ min: 0, max: 4 }), (digits, places) => {
        const number = `${digits}/10^${places + 1}`;
        const last = Math.abs(digits) % 10;
        const size = Math.floor(Math.abs(digits) / 10) + (last >= 5 ? 1 : 0);
        const expected = (Math.sign(digits) * size) / 10 ** places || 0;
        expect(resultOf(`=ROUND(${number};${places})`)).toBeCloseTo(expected, 10);
      }),
      { numRuns: 100 },
    );
  });

  it('draws other numbers after a change, the same ones without, and always between 0 and 1', () => {
    const workbook = withRows([['=RAND()', '=RANDBETWEEN(1;6)']]);
    const seen = new Set<unknown>();
    for (let round = 0; round < 20; round++) {
      put(workbook, 9, 9, [[round]]);
      const [first, die] = workbook.values(area(1, 1, 1, 2))[0] ?? [];
      expect(valueAt(workbook, 1, 1)).toBe(first);
      expect(Number(first)).toBeGreaterThanOrEqual(0);
      expect(Number(first)).toBeLessThan(1);
      expect([1, 2, 3, 4, 5, 6]).toContain(die);
      seen.add(first);
    }
    expect(seen.size).toBe(20);
  });
});
