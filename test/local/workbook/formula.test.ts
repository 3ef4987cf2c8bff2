/**
 * Expected results follow Google's function list (support.google.com/docs/table/25273) and its examples; where Sheets
 * and Excel differ, Sheets.
 */
import fc from 'fast-check';
import { area, aWorkbook, put, valueAt } from './workbook-builder';

/** The result of a formula in A1 beside: C1:C4 = 1, 2, 'three', blank; D1:D3 = 'Ann', 'Bob', 'ann'; tab '数据' A1 = 7. */
function result(formula: string) {
  const workbook = aWorkbook();
  workbook.apply({ op: 'addSheet', sheetId: 7, name: '数据', index: 1, rows: 10, columns: 5 });
  put(workbook, 1, 1, [[7]], 7);
  put(workbook, 1, 3, [
    [1, 'Ann'],
    [2, 'Bob'],
    ['three', 'ann'],
  ]);
  put(workbook, 1, 1, [[formula]]);
  return valueAt(workbook, 1, 1);
}

describe('formulas', () => {
  it.each([
    ['=1+2*3', 7],
    ['=(1+2)*3', 9],
    ['=-2^2', 4],
    ['=2^3^2', 64],
    ['=10%*50', 5],
    ['="a"&1&TRUE', 'a1TRUE'],
    ['="x""y"', 'x"y'],
    ['=1<2', true],
    ['="a"="A"', true],
    ['=2<"1"', true],
    ['=C4=""', true],
    ['=C4=0', true],
    ['=C1+C2', 3],
    ['=$C$2*2', 4],
    ['=数据!A1', 7],
    ["='数据'!A1+1", 8],
    ['="5"+1', 6],
  ])('%s is %j', (formula, value) => expect(result(formula)).toBe(value));

  it.each([
    ['=SUM(C1:C4)', 3],
    ['=SUM(C:C)', 3],
    ['=SUM(C2:C)', 2],
    ['=SUM(1;2,3)', 6],
    ['=AVERAGE(C1:C3)', 1.5],
    ['=COUNT(C1:C4)', 2],
    ['=COUNTA(C1:C4)', 3],
    ['=COUNTBLANK(C1:C4)', 1],
    ['=COUNTIF(D:D;"ann")', 2],
    ['=COUNTIF(D:D;"b*")', 1],
    ['=COUNTIF(C1:C4;">1")', 1],
    ['=COUNTIF(C1:C4;"<>")', 3],
    ['=SUMIF(D1:D3;"ann";C1:C3)', 1],
    ['=COUNTIFS(D1:D3;"ann";C1:C3;1)', 1],
    ['=MAX(C1:C4)', 2],
    ['=MIN(C1:C2;-1)', -1],
    ['=ROUND(2.345;2)', 2.35],
    ['=ROUND(-1.5;0)', -2],
    ['=ROUND(1234;-2)', 1200],
    ['=INT(-1.5)', -2],
    ['=MOD(-3;2)', 1],
    ['=ABS(-4)', 4],
  ])('%s counts as Sheets does: %j', (formula, value) => expect(result(formula)).toBe(value));

  it.each([
    ['=LEN("熟客")', 2],
    ['=TRIM("  a   b ")', 'a b'],
    ['=UPPER("ab")&LOWER("AB")&PROPER("aNN lee")', 'ABabAnn Lee'],
    ['=LEFT("abc")&RIGHT("abc";2)&MID("abcd";2;2)', 'abcbc'],
    ['=CONCATENATE("a";1;TRUE)', 'a1TRUE'],
    ['=SUBSTITUTE("a-b-c";"-";"+";2)', 'a-b+c'],
    ['=SEARCH("B";"abc")', 2],
    ['=FIND("c";"abcabc";4)', 6],
    ['=EXACT("a";"A")', false],
    ['=REGEXMATCH("138****1234";"^1\\d{2}\\*")', true],
    ['=REGEXMATCH("ABC";"(?i)b")', true],
    ['=TEXT(45000;"yyyy-mm-dd")', '2023-03-15'],
    ['=VALUE("1,234")', 1234],
    ['=T(5)&N("x")', '0'],
    ['=HYPERLINK("https://example.com";"shop")', 'shop'],
    ['=HYPERLINK("https://example.com")', 'https://example.com'],
  ])('%s is the text or number %j', (formula, value) => expect(result(formula)).toBe(value));

  it.each([
    ['=IF(C1=1;"one";1/0)', 'one'],
    ['=IF(FALSE;1)', false],
    ['=IFERROR(1/0;"none")', 'none'],
    ['=IFERROR(NOSUCH();5)', 5],
    ['=IFS(C1=2;"two";TRUE;"other")', 'other'],
    ['=AND(TRUE;C1=1)', true],
    ['=OR(FALSE;0)', false],
    ['=NOT(FALSE)', true],
    ['=ISNUMBER(C1)', true],
    ['=ISTEXT(C3)', true],
    ['=ISBLANK(C4)', true],
    ['=ISERROR(1/0)', true],
    ['=ROW()+COLUMN()', 2],
    ['=ROW(D3)', 3],
    ['=ISEMAIL("a@b.co")', true],
  ])('%s decides %j', (formula, value) => expect(result(formula)).toBe(value));

  it.each([
    ['=1/0', '#DIV/0!'],
    ['=1+"x"', '#VALUE!'],
    ['=NOSUCH(1)', '#NAME?'],
    ['=bareword', '#NAME?'],
    ['=NA()', '#N/A'],
    ['=SQRT(-1)', '#NUM!'],
    ['=missing!A1', '#REF!'],
    ['=(1', '#ERROR!'],
    ['=+86 138 0013 8000', '#ERROR!'],
    ['=LEN()', '#N/A'],
    ['=A1+1', '#REF!'],
    ['=SUM(A:A)', '#REF!'],
    ['=AND("x")', '#VALUE!'],
  ])('%s is the error %s', (formula, error) => expect(result(formula)).toEqual({ error }));

  it('reads days from the clock in the spreadsheet zone, and shows them as days', () => {
    // 2025-03-08 17:00 UTC is 2025-03-09 01:00 in Shanghai.
    const workbook = aWorkbook({ timeZone: 'Asia/Shanghai', now: () => Date.UTC(2025, 2, 8, 17) });
    put(workbook, 1, 1, [
      ['=TODAY()', '=NOW()', '=YEAR(A1)*10000+MONTH(A1)*100+DAY(A1)', '=A1+1', '=A1-DATE(2025;3;1)'],
    ]);
    expect(workbook.displayValues(area(1, 1, 1, 5))).toEqual([
      ['3/9/2025', '3/9/2025 1:00:00', '20250309', '3/10/2025', '8'],
    ]);
  });

  it('follows the clock without a write in between', () => {
    let now = Date.UTC(2025, 2, 8);
    const workbook = aWorkbook({ now: () => now });
    put(workbook, 1, 1, [['=DAY(TODAY())', '=A1+100']]);
    expect(workbook.values(area(1, 1, 1, 2))).toEqual([[8, 108]]);
    now = Date.UTC(2025, 2, 9);
    expect(workbook.values(area(1, 1, 1, 2))).toEqual([[9, 109]]);
  });

  it('knows a date by its cell: ISDATE', () => {
    const workbook = aWorkbook();
    put(workbook, 1, 1, [[45_000, 45_000, 'x', '=ISDATE(A1)', '=ISDATE(B1)', '=ISDATE(C1)', '=ISDATE("2024-03-05")']]);
    workbook.apply({ op: 'formats', area: area(1, 1), formats: 'yyyy-mm-dd' });
    expect(workbook.values(area(1, 4, 1, 4))).toEqual([[true, false, false, true]]);
  });

  it('computes again after a write, also through other formulas', () => {
    const workbook = aWorkbook();
    put(workbook, 1, 1, [[1, '=A1*2', '=B1+1']]);
    expect(valueAt(workbook, 1, 3)).toBe(3);
    put(workbook, 1, 1, [[5]]);
    expect(valueAt(workbook, 1, 3)).toBe(11);
  });

  it('sees through a chain of ten thousand cells', () => {
    const workbook = aWorkbook();
    workbook.apply({ op: 'insert', sheetId: 0, dimension: 'ROWS', at: 1001, count: 9_500 });
    put(
      workbook,
      1,
      1,
      Array.from({ length: 10_000 }, (_, index) => [index === 9_999 ? 1 : `=A${index + 2}+1`]),
    );
    expect(valueAt(workbook, 1, 1)).toBe(10_000);
  });

  it('finds a circle of any length', () => {
    const workbook = aWorkbook();
    put(
      workbook,
      1,
      1,
      Array.from({ length: 777 }, (_, index) => [`=A${index === 776 ? 1 : index + 2}`]),
    );
    expect(valueAt(workbook, 1, 1)).toEqual({ error: '#REF!' });
  });

  it('never fails on any text after =', () => {
    const pieces = [
      'SUM(',
      ')',
      ';',
      ',',
      'A1',
      'A:A',
      '1:1',
      '"',
      "'",
      '!',
      '#REF!',
      '-',
      '%',
      '^',
      '(',
      ' ',
      '数',
      '$',
      '1',
      '.',
      '{',
      '}',
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 12 }), (parts) => {
        const value = result(`=${parts.join('')}`);
        expect(['number', 'string', 'boolean', 'object']).toContain(typeof value);
      }),
    );
  });
});
