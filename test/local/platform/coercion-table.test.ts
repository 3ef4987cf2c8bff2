/**
 * What a script's string becomes in a cell, as a table, in both languages of the product.
 *
 * Sources: platform.md, "Values" ("a string is parsed as if typed", "a leading apostrophe is consumed", "format @ keeps
 * text"); Google's guide "Date & number formats" (developers.google.com/workspace/sheets/api/guides/formats) for serial
 * numbers: days since 1899-12-30. Serials are worked out by Date, not by the code under test.
 */
import { aWorkbook } from '../script-project';

const NOW = '2026-03-05T09:00:00Z';
const day = (year: number, month: number, date: number) => Date.UTC(year, month - 1, date) / 86_400_000 + 25_569;

function written(value: unknown, locale: string, format?: string) {
  const local = aWorkbook('', { locale, timeZone: 'UTC', now: NOW });
  const cell = local.globals.SpreadsheetApp.getActive().getSheets()[0]!.getRange('A1');
  if (format !== undefined) cell.setNumberFormat(format);
  cell.setValue(value as string);
  const [[stored]] = [local.workbook.values({ sheetId: 0, row: 1, column: 1, rows: 1, columns: 1 })[0]!];
  const before = stored;
  const read = cell.getValue();
  const held = local.workbook.values({ sheetId: 0, row: 1, column: 1, rows: 1, columns: 1 })[0]![0];
  return {
    before,
    read,
    held,
    shown: cell.getDisplayValue(),
    formula: cell.getFormula(),
    format: cell.getNumberFormat(),
  };
}

const BOTH = ['en_US', 'zh_CN'] as const;

describe.each(BOTH)('a string that a script writes into a plain cell in %s', (locale) => {
  it.each<[string, unknown, string]>([
    ['007', 7, '7'],
    ['-5', -5, '-5'],
    ['+5', 5, '5'],
    ['3.50', 3.5, '3.5'],
    ['.5', 0.5, '0.5'],
    ['1,234', 1234, '1,234'],
    ['1,234.50', 1234.5, '1,234.50'],
    ['(12)', -12, '-12'],
    ['12%', 0.12, '12%'],
    ['12.5%', 0.125, '12.50%'],
    ['1e3', 1000, '1.00E+03'],
    ['TRUE', true, 'TRUE'],
    ['false', false, 'FALSE'],
    ['tea', 'tea', 'tea'],
    ['1,23', '1,23', '1,23'],
    ['--5', '--5', '--5'],
    ['12345678901234567890', 12345678901234567000, '1.23457E+19'],
  ])('%j is read as %j and shown as %s', (text, value, shown) => {
    expect(written(text, locale)).toMatchObject({ held: value, read: value, shown });
  });

  it.each<[string, number]>([
    ['2024-03-05', day(2024, 3, 5)],
    ['2024/3/5', day(2024, 3, 5)],
    ['2026-08', day(2026, 8, 1)],
    ['3/4', day(2026, 3, 4)],
    ['MAY26', day(2026, 5, 26)],
    ['3/4/2024', day(2024, 3, 4)],
    ['2024-03-05 14:30', day(2024, 3, 5) + 14.5 / 24],
    ['14:30', 14.5 / 24],
    ['36:00', 1.5],
  ])('%j becomes a day or a time, read as a Date', (text, serial) => {
    const { held, read } = written(text, locale);
    expect(held).toBeCloseTo(serial, 9);
    expect(read).toBeInstanceOf(Date);
    expect((read as Date).getTime()).toBeCloseTo((serial - 25_569) * 86_400_000, -1);
  });

  it.each(["'007", "'3/4", "'TRUE", "'=1+1", "'-5"])('%j is the text behind its apostrophe', (text) => {
    expect(written(text, locale)).toMatchObject({ read: text.slice(1), shown: text.slice(1), formula: '' });
  });

  it.each(['007', '3/4', '2026-08', 'MAY26', 'TRUE', '-5', '=1+1', '12%', '2024-03-05'])(
    '%j stays text under the format @',
    (text) => {
      expect(written(text, locale, '@')).toMatchObject({ held: text, read: text, shown: text, formula: '' });
    },
  );

  it('that begins with = is a formula, read by its result', () => {
    expect(written('=1+1', locale)).toMatchObject({ read: 2, shown: '2', formula: '=1+1' });
  });

  it.each([null, undefined, ''])('%j empties the cell', (value) => {
    expect(written(value, locale)).toMatchObject({ read: '', held: '', shown: '' });
  });

  it('keeps the format that the cell has, and takes the value alone', () => {
    expect(written('2024-03-05', locale, 'yyyy/mm/dd').shown).toBe('2024/03/05');
    expect(written('12%', locale, '0.000').shown).toBe('0.120');
  });

  it('is not there before the next read: writes are buffered', () => {
    expect(written('007', locale).before).toBe('');
  });
});

describe('what only one language knows', () => {
  it.each<[string, number]>([
    ['2024年3月5日', day(2024, 3, 5)],
    ['3月5日', day(2026, 3, 5)],
    ['下午2:30', 14.5 / 24],
    ['2024年3月5日 下午2:30', day(2024, 3, 5) + 14.5 / 24],
  ])('%j is a day or time in Chinese, text in English', (text, serial) => {
    expect(written(text, 'zh_CN').held).toBeCloseTo(serial, 9);
    expect(written(text, 'en_US').held).toBe(text);
  });

  it.each([
    ['en_US', '$1,234.50', '$1,234.50'],
    ['zh_CN', '¥1,234.50', '¥1,234.50'],
    ['zh_CN', '￥100', '¥100'],
  ])('money typed in %s as %s is a number shown as %s', (locale, text, shown) => {
    const { read, shown: display } = written(text, locale);
    expect([typeof read, display]).toEqual(['number', shown]);
  });

  it('months in words are read in English', () => {
    expect(written('Mar 5, 2024', 'en_US').held).toBe(day(2024, 3, 5));
  });
});

describe('values other than strings', () => {
  it.each([
    [1.5, 1.5],
    [0, 0],
    [true, true],
    [false, false],
  ])('%j is kept as it is', (value, read) => {
    expect(written(value, 'en_US').read).toBe(read);
  });

  it.each([
    ['en_US', new Date(Date.UTC(2024, 2, 5)), '3/5/2024'],
    ['en_US', new Date(Date.UTC(2024, 2, 5, 14, 30)), '3/5/2024 14:30:00'],
    ['zh_CN', new Date(Date.UTC(2024, 2, 5)), '2024/3/5'],
    ['zh_CN', new Date(Date.UTC(2024, 2, 5, 14, 30)), '2024/3/5 14:30:00'],
  ])('a Date gives an unformatted cell in %s a date format, and comes back', (locale, date, shown) => {
    const result = written(date, locale);
    expect(result.shown).toBe(shown);
    expect(result.read).toEqual(date);
  });

  it('a Date brings no format where the cell has one: it is a number then', () => {
    // platform.md: "reads back as Date only if its number format is a date format"
    expect(written(new Date(Date.UTC(2024, 2, 5)), 'en_US', '0').read).toBe(day(2024, 3, 5));
  });

  it('a number is no number any more: it shows #NUM!', () => {
    // unknown on Google; stricter taken: never a silent blank
    expect(written(Number.NaN, 'en_US').read).toBe('#NUM!');
  });

  it('an object is refused, late, and writes nothing', () => {
    // unknown on Google; stricter taken
    expect(() => written({ a: 1 }, 'en_US')).toThrow('Cell A1 cannot hold object');
  });
});
