/**
 * Sources: "Values" in the project's notes on the platform, gathered from Google's documentation and from production
 * logs; the serial numbers are days since 1899-12-30 as Google's Sheets API guide defines them (25,569 is 1970-01-01).
 */
import { isDateFormat } from '../../../local/workbook/number-format';
import { area, aWorkbook, NOW, type } from './workbook-builder';

/** Days from 1899-12-30, worked out by Date rather than by the code under test. */
function serial(year: number, month: number, day: number): number {
  return Date.UTC(year, month - 1, day) / 86_400_000 + 25_569;
}

function typed(text: string, locale = 'en_US') {
  return aWorkbook({ locale }).typed(0, 1, 1, text);
}

describe('what typing means in every locale', () => {
  it.each([
    ['007', 7],
    ['-5', -5],
    ['+5', 5],
    ['+8613800138000', 8_613_800_138_000],
    [' 5 ', 5],
    ['.5', 0.5],
    ['1,234.5', 1234.5],
    ['(12)', -12],
    ['12%', 0.12],
    ['1e3', 1000],
    ['$1,234', 1234],
    ['-$5', -5],
    ['￥100', 100],
  ])('a number is read from %j', (text, value) => {
    expect(typed(text).value).toBe(value);
    expect(typed(text, 'zh_CN').value).toBe(value);
  });

  it.each([
    ['TRUE', true],
    ['false', false],
  ])('%j is a truth', (text, value) => expect(typed(text)).toEqual({ value }));

  it.each([
    'abc',
    '1,23',
    '--5',
    '5-',
    '0x10',
    'Infinity',
    '1e999',
    '12345abc',
    '31/31/2024',
    '2024-02-30',
    '2024-13',
    'Foo 5',
    '1.2.2024',
    '2024-03-05T10:00:00Z',
    '=',
    '13800138000 ext 1',
    '25:61',
  ])('%j stays text', (text) => {
    expect(typed(text)).toEqual({ value: text });
    expect(typed(text, 'zh_CN')).toEqual({ value: text });
  });

  it('consumes a leading apostrophe and keeps what follows as text', () => {
    expect(typed("'007")).toEqual({ value: '007' });
    expect(typed("'=1+1")).toEqual({ value: '=1+1' });
    expect(typed("''quoted'")).toEqual({ value: "'quoted'" });
  });

  it('takes a text that begins with = as a formula', () => {
    expect(typed('=1+1')).toEqual({ value: '', formula: '=1+1' });
  });

  it('takes what follows a + and is no number as a formula, as at the keyboard', () => {
    expect(typed('+86 138 0013 8000')).toEqual({ value: '', formula: '=+86 138 0013 8000' });
  });

  it('keeps everything as text in a cell with the text format', () => {
    const workbook = aWorkbook();
    workbook.apply({ op: 'formats', area: area(1, 1), formats: '@' });
    for (const text of ['007', '3/4', 'TRUE', '=1+1', '+8613800138000', '-5']) {
      expect(workbook.typed(0, 1, 1, text)).toEqual({ value: text });
    }
  });

  it('says which format a way of writing brings', () => {
    expect(typed('12%').format).toBe('0%');
    expect(typed('12.5%').format).toBe('0.00%');
    expect(typed('$1,234.50').format).toBe('"$"#,##0.00');
    expect(typed('1,234').format).toBe('#,##0');
    expect(typed('￥100', 'zh_CN').format).toBe('"¥"#,##0');
    expect(typed('5').format).toBeUndefined();
  });
});

describe('dates as typed', () => {
  const thisYear = new Date(NOW).getUTCFullYear();

  it.each([
    ['2024-03-05', serial(2024, 3, 5)],
    ['2024/3/5', serial(2024, 3, 5)],
    ['2026-08', serial(2026, 8, 1)],
    ['MAY26', serial(thisYear, 5, 26)],
    ['3/4', serial(thisYear, 3, 4)],
    ['3-4', serial(thisYear, 3, 4)],
    ['3/4/2024', serial(2024, 3, 4)],
    ['3/4/24', serial(2024, 3, 4)],
    ['3/4/99', serial(1999, 3, 4)],
    ['Mar 5, 2024', serial(2024, 3, 5)],
    ['5 March 2024', serial(2024, 3, 5)],
    ['5-Mar', serial(thisYear, 3, 5)],
    ['Sept 2024', serial(2024, 9, 1)],
    ['2024-02-29', serial(2024, 2, 29)],
    ['2024-03-05 14:30', serial(2024, 3, 5) + 14.5 / 24],
    ['3/5/2024 2:30 PM', serial(2024, 3, 5) + 14.5 / 24],
    ['Mar 5, 2024 12:00 AM', serial(2024, 3, 5)],
  ])('%j is a day in en_US and brings a date format', (text, value) => {
    const entry = typed(text);
    expect(entry.value).toBeCloseTo(value, 9);
    expect(isDateFormat(entry.format ?? '')).toBe(true);
  });

  it.each([
    ['2024年3月5日', serial(2024, 3, 5)],
    ['2024年3月', serial(2024, 3, 1)],
    ['3月5日', serial(thisYear, 3, 5)],
    ['2024/3/5', serial(2024, 3, 5)],
    ['3/4', serial(thisYear, 3, 4)],
    ['2026-08', serial(2026, 8, 1)],
    ['MAY26', serial(thisYear, 5, 26)],
    ['2024年3月5日 下午2:30', serial(2024, 3, 5) + 14.5 / 24],
    ['2024/3/5 14:30', serial(2024, 3, 5) + 14.5 / 24],
  ])('%j is a day in zh_CN', (text, value) => {
    const entry = typed(text, 'zh_CN');
    expect(entry.value).toBeCloseTo(value, 9);
    expect(isDateFormat(entry.format ?? '')).toBe(true);
  });

  it('reads Chinese dates in Chinese spreadsheets only', () => {
    expect(typed('2024年3月5日')).toEqual({ value: '2024年3月5日' });
  });

  it('takes the day first where the locale does, and refuses the other order', () => {
    expect(typed('3/4/2024', 'en_GB').value).toBe(serial(2024, 4, 3));
    expect(typed('3/14/2024', 'en_GB').value).toBe('3/14/2024');
    expect(typed('14/3/2024', 'en_US').value).toBe('14/3/2024');
  });

  it.each([
    ['14:30', 14.5 / 24],
    ['2:30 PM', 14.5 / 24],
    ['2pm', 14 / 24],
    ['0:00:30', 30 / 86_400],
    ['36:00', 1.5],
  ])('%j is a time or duration', (text, value) => {
    expect(typed(text).value).toBeCloseTo(value, 9);
    expect(isDateFormat(typed(text).format ?? '')).toBe(true);
  });

  it('takes the year of 3/4 from the clock in the spreadsheet zone, not in UTC', () => {
    const newYearInShanghai = Date.UTC(2025, 11, 31, 16);
    const workbook = aWorkbook({ timeZone: 'Asia/Shanghai', now: () => newYearInShanghai });
    expect(workbook.typed(0, 1, 1, '3/4').value).toBe(serial(2026, 3, 4));
  });

  it('shows a day as it was typed, and gives no format to a cell that has one', () => {
    const workbook = aWorkbook();
    type(workbook, 1, 1, '2024-03-05');
    expect(workbook.displayValues(area(1, 1))).toEqual([['2024-03-05']]);
    workbook.apply({ op: 'formats', area: area(2, 1), formats: 'yyyy/m/d' });
    type(workbook, 2, 1, '2024-03-05');
    expect(workbook.displayValues(area(2, 1))).toEqual([['2024/3/5']]);
  });
});
