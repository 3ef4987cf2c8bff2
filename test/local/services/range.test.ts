import { aWorkbook } from '../script-project';

const open = (options = {}) => {
  const workbook = aWorkbook('', options);
  const { SpreadsheetApp } = workbook.globals;
  const sheet = SpreadsheetApp.getActive().getSheets()[0]!;
  return { workbook, SpreadsheetApp, sheet };
};

/** Sources: platform.md, "Values", from Google's documentation and production logs. */
describe('a range', () => {
  it('reads an empty cell as an empty text', () => {
    expect(open().sheet.getRange('A1').getValue()).toBe('');
  });

  it('reads back numbers, booleans, texts and days as what they are', () => {
    const { sheet } = open();
    const day = new Date(Date.UTC(2026, 2, 5));
    sheet.getRange('A1:D1').setValues([[1.5, true, 'tea', day]]);
    expect(sheet.getRange('A1:D1').getValues()).toEqual([[1.5, true, 'tea', day]]);
  });

  it.each([
    ['a text of digits becomes a number', '007', 7],
    ['a minus makes a negative number', '-5', -5],
    ['TRUE becomes a tick', 'TRUE', true],
    ['a leading apostrophe keeps what follows as text', "'007", '007'],
    ['an empty text empties the cell', '', ''],
    ['null empties the cell', null, ''],
    ['undefined empties the cell', undefined, ''],
  ])('takes a text as if it were typed: %s', (_, written, read) => {
    const { sheet } = open();
    sheet.getRange('A1').setValue('before');
    sheet.getRange('A1').setValue(written);
    expect(sheet.getRange('A1').getValue()).toBe(read);
  });

  it('takes month and year, or a fraction, for a day', () => {
    const { sheet } = open();
    sheet.getRange('A1:B1').setValues([['3/4', '2026-08']]);
    for (const value of sheet.getRange('A1:B1').getValues()[0]!) expect(value).toBeInstanceOf(Date);
  });

  it('keeps everything as text where the format @ was set before', () => {
    const { sheet } = open();
    sheet
      .getRange('A1:B1')
      .setNumberFormat('@')
      .setValues([['007', '=1+1']]);
    expect(sheet.getRange('A1:B1').getValues()).toEqual([['007', '=1+1']]);
  });

  it('reads a number as a day only where its format is a day', () => {
    const { sheet } = open();
    // 45,000 days after 1899-12-30 is 2023-03-15
    sheet.getRange('A1:B1').setValues([[45000, 45000]]);
    sheet.getRange('B1').setNumberFormat('yyyy-mm-dd');
    expect(sheet.getRange('A1:B1').getValues()).toEqual([[45000, new Date(Date.UTC(2023, 2, 15))]]);
  });

  it("stores a day in the spreadsheet's zone", () => {
    const { sheet, workbook } = open({ timeZone: 'Asia/Shanghai' });
    // midnight in Shanghai is 16:00 UTC of the day before
    sheet.getRange('A1').setValue(new Date('2023-03-14T16:00:00Z'));
    sheet.getRange('A1').getValue();
    expect(workbook.workbook.values({ sheetId: 0, row: 1, column: 1, rows: 1, columns: 1 })).toEqual([[45000]]);
    expect(sheet.getRange('A1').getValue()).toEqual(new Date('2023-03-14T16:00:00Z'));
  });

  it('shows an error as its text', () => {
    const { sheet } = open();
    sheet.getRange('A1').setValue('=1/0');
    expect(sheet.getRange('A1').getValue()).toBe('#DIV/0!');
  });

  it('is not changed by what a script does to its own array afterwards', () => {
    const { sheet } = open();
    const values = [['before']];
    sheet.getRange('A1').setValues(values);
    values[0]![0] = 'after';
    expect(sheet.getRange('A1').getValue()).toBe('before');
  });
});

describe('the words of a refusal', () => {
  const rows = 'The number of rows in the data does not match the number of rows in the range.';
  const columns = 'The number of columns in the data does not match the number of columns in the range.';
  const mismatch = "don't match the method signature for SpreadsheetApp.Range.setValues.";
  const outside = 'The coordinates of the range are outside the dimensions of the sheet.';

  it.each([
    [
      'too few rows',
      (sheet: GoogleAppsScript.Spreadsheet.Sheet) => sheet.getRange('A1:A2').setValues([[1]]),
      `${rows} The data has 1 but the range has 2.`,
    ],
    [
      'too many columns',
      (sheet: GoogleAppsScript.Spreadsheet.Sheet) =>
        sheet.getRange('A1:A2').setValues([
          [1, 2],
          [3, 4],
        ]),
      `${columns} The data has 2 but the range has 1.`,
    ],
    [
      'one dimension',
      (sheet: GoogleAppsScript.Spreadsheet.Sheet) => sheet.getRange('A1').setValues([1] as never),
      `The parameters (number[]) ${mismatch}`,
    ],
    [
      'a text',
      (sheet: GoogleAppsScript.Spreadsheet.Sheet) => sheet.getRange('A1').setValues('x' as never),
      `The parameters (String) ${mismatch}`,
    ],
    ['beyond the last row', (sheet: GoogleAppsScript.Spreadsheet.Sheet) => sheet.getRange(1001, 1), outside],
    ['beyond the last column', (sheet: GoogleAppsScript.Spreadsheet.Sheet) => sheet.getRange(1, 27), outside],
    [
      'no rows',
      (sheet: GoogleAppsScript.Spreadsheet.Sheet) => sheet.getRange(1, 1, 0),
      'The number of rows in the range must be at least 1.',
    ],
    [
      'no columns',
      (sheet: GoogleAppsScript.Spreadsheet.Sheet) => sheet.getRange(1, 1, 1, 0),
      'The number of columns in the range must be at least 1.',
    ],
    [
      'row 0',
      (sheet: GoogleAppsScript.Spreadsheet.Sheet) => sheet.getRange(0, 1),
      'The starting row of the range is too small.',
    ],
    ['no A1 notation', (sheet: GoogleAppsScript.Spreadsheet.Sheet) => sheet.getRange('A1:B2:C3'), 'Range not found'],
    [
      'A1 notation past the grid',
      (sheet: GoogleAppsScript.Spreadsheet.Sheet) => sheet.getRange('ZZ1'),
      'Range not found',
    ],
    [
      'a width past the grid',
      (sheet: GoogleAppsScript.Spreadsheet.Sheet) => sheet.setColumnWidth(27, 100),
      'Those columns are out of bounds.',
    ],
    [
      'a name for a row',
      (sheet: GoogleAppsScript.Spreadsheet.Sheet) => sheet.getRange({} as never),
      "The parameters ((class)) don't match the method signature for SpreadsheetApp.Sheet.getRange.",
    ],
  ])('are those of Google: %s', (_, act, message) => {
    const { sheet } = open();
    expect(() => act(sheet)).toThrow(expect.objectContaining({ name: 'Exception', message }));
  });
});

describe('what is not built', () => {
  it.each([
    [
      'a method of a range',
      () => (open().sheet.getRange('A1') as unknown as { foo(): void }).foo(),
      'SpreadsheetApp.Range.foo',
    ],
    ['a method of a tab', () => open().sheet.insertImage('x', 1, 1), 'SpreadsheetApp.Sheet.insertImage'],
    ['a member of a service', () => open().SpreadsheetApp.newCellImage(), 'SpreadsheetApp.newCellImage'],
    [
      'an internal name',
      () => (open().sheet.getRange('A1') as unknown as { area: unknown }).area,
      'SpreadsheetApp.Range.area',
    ],
  ])('says so by name: %s', (_, act, name) => {
    expect(act).toThrow(`Regulars local: ${name} is not emulated`);
  });
});

describe('a tab', () => {
  it('ends at its last cell with content, unticked boxes and formulas giving nothing included', () => {
    const { sheet } = open();
    sheet.getRange('A5').insertCheckboxes();
    sheet.getRange('C2').setFormula('=""');
    expect([sheet.getLastRow(), sheet.getLastColumn()]).toEqual([5, 3]);
    expect(sheet.getRange('A5').getValue()).toBe(false);
  });

  it('appends below the last row with content, and inherits nothing when the grid must grow for it', () => {
    const { sheet } = open();
    sheet.getRange('A1:A1000').setNumberFormat('@');
    sheet.getRange('A1000').setValue('last');
    sheet.appendRow(['007']);
    // platform.md: rows that appendRow adds beyond the grid do not inherit the text format
    expect(sheet.getRange('A1001').getValue()).toBe(7);
  });

  it('sorts below its frozen rows, blanks last', () => {
    const { sheet } = open();
    sheet.getRange('A1:A5').setValues([['head'], [3], [''], [1], [2]]);
    sheet.setFrozenRows(1);
    sheet.getRange('A1').getValue();
    sheet.sort(1);
    expect(sheet.getRange('A1:A5').getValues()).toEqual([['head'], [1], [2], [3], ['']]);
  });

  it('finds text as it is shown, row by row', () => {
    const { sheet } = open();
    sheet.getRange('A1:B2').setValues([
      ['Anna', 'x'],
      ['Hanna', 'anna'],
    ]);
    const cells = (finder: GoogleAppsScript.Spreadsheet.TextFinder) =>
      finder.findAll().map((range) => range.getA1Notation());
    expect(cells(sheet.createTextFinder('anna'))).toEqual(['A1', 'A2', 'B2']);
    expect(cells(sheet.createTextFinder('anna').matchEntireCell(true))).toEqual(['A1', 'B2']);
    expect(cells(sheet.createTextFinder('anna').matchEntireCell(true).matchCase(true))).toEqual(['B2']);
    expect(sheet.createTextFinder('nobody').findNext()).toBeNull();
  });

  it('keeps a chart with its ranges and title until it is removed', () => {
    const { sheet } = open();
    sheet.insertChart(
      sheet
        .newChart()
        .asColumnChart()
        .setTitle('Segments')
        .addRange(sheet.getRange('A1:B3'))
        .setPosition(1, 4, 0, 0)
        .build(),
    );
    const [chart] = sheet.getCharts();
    expect([chart!.getOptions().get('title'), chart!.getRanges()[0]!.getA1Notation()]).toEqual(['Segments', 'A1:B3']);
    sheet.removeChart(chart!);
    expect(sheet.getCharts()).toEqual([]);
  });
});
