import { displayed, isDateFormat, plainNumber } from '../../../local/workbook/number-format';

describe('what a cell shows', () => {
  // Dates: 45,000 is 2023-03-15 (25,569 is 1970-01-01, Sheets API guide). Formats: Google's "Date & number formats".
  it.each([
    [45_000, 'yyyy-mm-dd', 'en_US', '2023-03-15'],
    [45_000.5, 'yyyy-mm-dd hh:mm', 'en_US', '2023-03-15 12:00'],
    [45_000, 'yyyy"年"m"月"d"日"', 'zh_CN', '2023年3月15日'],
    [1, 'm/d/yyyy', 'en_US', '12/31/1899'],
    [60, 'yyyy-mm-dd', 'en_US', '1900-02-28'],
    [0.125, '0.0%', 'en_US', '12.5%'],
    [1234.5, '"¥"#,##0.00', 'zh_CN', '¥1,234.50'],
    [-3.456, '#,##0.00', 'en_US', '-3.46'],
    [1.0625, '[h]:mm:ss', 'en_US', '25:30:00'],
    ['text', 'yyyy-mm-dd', 'en_US', 'text'],
    [true, '0.00', 'en_US', 'TRUE'],
    ['', '0.00', 'en_US', ''],
    ['=1+1', '@', 'en_US', '=1+1'],
  ])('%j under %j in %s is %j', (value, format, locale, shown) => {
    expect(displayed(value, format, locale)).toBe(shown);
  });

  it('shows errors by their code, whatever the format', () => {
    expect(displayed({ error: '#DIV/0!' }, '0.00', 'en_US')).toBe('#DIV/0!');
  });

  it.each([
    [0.1 + 0.2, '0.3'],
    [1 / 3, '0.3333333333'],
    [8_613_800_138_000, '8613800138000'],
    [1e15, '1E+15'],
    [1.234_567_890_123e19, '1.23457E+19'],
    [0.0000005, '0.0000005'],
    [-0, '0'],
    [-12.5, '-12.5'],
  ])('an unformatted %d is shown as %s', (value, shown) => expect(plainNumber(value)).toBe(shown));
});

describe('which formats make a number read back as a Date', () => {
  it.each(['yyyy-mm-dd', 'm/d/yyyy h:mm', '[h]:mm:ss', 'yyyy"年"m"月"d"日"', 'mmm d', 'h:mm AM/PM'])(
    '%j does',
    (format) => {
      expect(isDateFormat(format)).toBe(true);
    },
  );

  it.each(['', 'General', '@', '0.00', '#,##0', '0 "days"', '"$"#,##0.00', '0.00E+00', '0%'])(
    '%j does not',
    (format) => {
      expect(isDateFormat(format)).toBe(false);
    },
  );
});
