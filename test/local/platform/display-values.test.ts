/**
 * What cells show under number formats, in both languages of the product, read by getDisplayValue.
 *
 * Sources: Google's guide "Date & number formats" (developers.google.com/workspace/sheets/api/guides/formats): its
 * tokens and their meaning; 45,000 is 2023-03-15 (25,569 is 1970-01-01 there). What the library is trusted with is
 * proved here case by case; names of months and weekdays in Chinese are those of CLDR.
 */
import { aSheet } from './a-sheet';

/** 2023-03-15 14:31:03, a Wednesday. */
const MOMENT = 45_000 + (14 * 3600 + 31 * 60 + 3) / 86_400;

function shown(value: unknown, format: string, locale = 'en_US'): string {
  const { sheet } = aSheet({ locale });
  const cell = sheet.getRange('A1').setNumberFormat(format);
  cell.setValue(value as number);
  return cell.getDisplayValue();
}

describe('a day or time', () => {
  it.each<[string, string, string]>([
    ['yyyy-mm-dd', '2023-03-15', '2023-03-15'],
    ['yyyy/m/d', '2023/3/15', '2023/3/15'],
    ['m/d/yy', '3/15/23', '3/15/23'],
    ['dd.mm.yyyy', '15.03.2023', '15.03.2023'],
    ['yyyy"年"m"月"d"日"', '2023年3月15日', '2023年3月15日'],
    ['m"月"d"日"', '3月15日', '3月15日'],
    ['d mmm', '15 Mar', '15 3月'],
    ['d mmmm yyyy', '15 March 2023', '15 三月 2023'],
    ['mmmmm', 'M', '三'],
    ['ddd', 'Wed', '周三'],
    ['dddd', 'Wednesday', '星期三'],
    ['h:mm', '14:31', '14:31'],
    ['hh:mm:ss', '14:31:03', '14:31:03'],
    ['h:mm AM/PM', '2:31 PM', '2:31 下午'],
    ['h:mm a/p', '2:31 p', '2:31 p'],
    ['h:mm A/P', '2:31 P', '2:31 P'],
    ['yyyy-mm-dd hh:mm:ss', '2023-03-15 14:31:03', '2023-03-15 14:31:03'],
    ['h:mm:ss.000', '14:31:03.000', '14:31:03.000'],
    ['h "o\'clock"', "14 o'clock", "14 o'clock"],
    ['mm:ss', '31:03', '31:03'],
  ])('under %s is %s in English, %s in Chinese', (format, english, chinese) => {
    expect([shown(MOMENT, format), shown(MOMENT, format, 'zh_CN')]).toEqual([english, chinese]);
  });

  it.each([
    [1.0625, '[h]:mm:ss', '25:30:00'],
    [1.0625, '[hh]:mm', '25:30'],
    [1.0625, '[m]', '1530'],
    [0.5, '[m]:ss', '720:00'],
    [1 / 1440, '[s]', '60'],
    [100, '[h]', '2400'],
  ])('%d elapsed under %s is %s', (value, format, expected) => {
    expect(shown(value, format)).toBe(expected);
  });

  it('knows no 29 February 1900', () => {
    expect([shown(60, 'yyyy-mm-dd'), shown(61, 'yyyy-mm-dd')]).toEqual(['1900-02-28', '1900-03-01']);
  });

  it('as text is shown as it is', () => {
    expect(shown("'2023", 'yyyy-mm-dd')).toBe('2023');
  });
});

describe('a number', () => {
  it.each([
    [1234.567, '#,##0.00', '1,234.57'],
    [-1234.5, '#,##0.00', '-1,234.50'],
    [7, '000', '007'],
    [0.5, '#.##', '.5'],
    [0, '#', ''],
    [1234.5, '¥#,##0.00', '¥1,234.50'],
    [1234.5, '"¥"#,##0.00', '¥1,234.50'],
    [1234.5, '[$€]#,##0.00', '€1,234.50'],
    [-5, '$#,##0', '-$5'],
    [0.1234, '0%', '12%'],
    [0.1234, '0.00%', '12.34%'],
    [12_345, '0.00E+00', '1.23E+04'],
    [0.000_12, '0.0E+0', '1.2E-4'],
    [1.5, '# ?/?', '1 1/2'],
    [0.333, '?/?', '1/3'],
    [1_234_567, '0.0,,"M"', '1.2M'],
    [5, '0 "days"', '5 days'],
    [-1234.5, '#,##0.00;(#,##0.00)', '(1,234.50)'],
    [0, '0.00;-0.00;"none"', 'none'],
    ['tea', '0;-0;0;"text: "@', 'text: tea'],
    [-5, '[Red]0;[Blue]0', '5'],
    [150, '[>=100]"big";[<0]"debt";"small"', 'big'],
    [-1, '[>=100]"big";[<0]"debt";"small"', 'debt'],
    [50, '[>=100]"big";[<0]"debt";"small"', 'small'],
    [1.005, '0.00', '1.01'],
    [2.5, '0', '3'],
    [true, '0.00', 'TRUE'],
  ])('%j under %s is %s', (value, format, expected) => {
    expect([shown(value, format), shown(value, format, 'zh_CN')]).toEqual([expected, expected]);
  });

  it.each([
    [1 / 3, '0.3333333333'],
    [2 / 3, '0.6666666667'],
    [0.1 + 0.2, '0.3'],
    [123_456_789.123, '123456789.1'],
    [123_456_789_012, '123456789012'],
    [999_999_999_999_999, '999999999999999'],
    [1e15, '1E+15'],
    [1.5e-7, '0.00000015'],
  ])('%d without a format has ten significant digits, whole ones fifteen: %s', (value, expected) => {
    expect(shown(value, 'General')).toBe(expected);
    expect(shown(value, '0.###############')).toBe(expected);
  });

  it('as text under @ is what was written', () => {
    expect([shown('007', '@'), shown('1e3', '@')]).toEqual(['007', '1e3']);
  });
});

describe('a formula', () => {
  it.each([
    ['=TODAY()', 'en_US', '3/5/2026'],
    ['=TODAY()', 'zh_CN', '2026/3/5'],
    ['=DATE(2024;2;29)+1', 'en_US', '3/1/2024'],
    ['=1/0', 'en_US', '#DIV/0!'],
    ['=1=1', 'en_US', 'TRUE'],
  ])('%s in %s shows %s without a format of its own', (formula, locale, expected) => {
    expect(shown(formula, 'General', locale)).toBe(expected);
  });
});

describe('getValues and getDisplayValues', () => {
  it('differ: the first give numbers and Dates, the second texts', () => {
    const { sheet } = aSheet();
    sheet.getRange('A1:C1').setNumberFormats([['0.0', 'yyyy-mm-dd', '@']]);
    sheet.getRange('A1:C1').setValues([[1.26, '2024-03-05', '007']]);
    expect(sheet.getRange('A1:C1').getDisplayValues()).toEqual([['1.3', '2024-03-05', '007']]);
    expect(sheet.getRange('A1:C1').getValues()).toEqual([[1.26, new Date(Date.UTC(2024, 2, 5)), '007']]);
  });

  it('a number reads back as a Date only under a date format, durations included', () => {
    const { sheet } = aSheet();
    const formats = ['General', '0.00', '0%', 'yyyy-mm-dd', 'h:mm', '[h]:mm', '0 "days"', '@'];
    sheet
      .getRange(1, 1, 1, formats.length)
      .setValues([formats.map(() => 45_000)])
      .setNumberFormats([formats]);
    const kinds = sheet
      .getRange(1, 1, 1, formats.length)
      .getValues()[0]!
      .map((value) => value instanceof Date);
    expect(kinds).toEqual([false, false, false, true, true, true, false, false]);
  });
});
