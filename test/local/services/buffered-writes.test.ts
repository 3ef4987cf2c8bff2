import { aWorkbook } from '../script-project';

const TOO_LONG = 'Your input contains more than the maximum of 50000 characters in a single cell.';
const violates = (cell: string) =>
  `The data you entered in cell ${cell} violates the data validation rules set on this cell.`;

const open = () => {
  const workbook = aWorkbook();
  const { SpreadsheetApp } = workbook.globals;
  const sheet = SpreadsheetApp.getActive().getSheets()[0]!;
  const stored = (row: number, column: number) =>
    workbook.workbook.values({ sheetId: 0, row, column, rows: 1, columns: 1 })[0]![0];
  return { SpreadsheetApp, sheet, stored };
};

/** Source: platform.md, "Writes are buffered": a setter returns before the cell is judged. */
describe('a write', () => {
  it('takes effect at the next read or flush, not before', () => {
    const { SpreadsheetApp, sheet, stored } = open();
    sheet.getRange('A1').setValue('tea');
    expect(stored(1, 1)).toBe('');
    SpreadsheetApp.flush();
    expect(stored(1, 1)).toBe('tea');
    sheet.getRange('A1').setValue('coffee');
    expect(sheet.getRange('B9').getValue()).toBe('');
    expect(stored(1, 1)).toBe('coffee');
  });

  it('is refused at the next read when a cell is too long, and then the whole block is void', () => {
    const { sheet, stored } = open();
    sheet.getRange('A1:A2').setValues([['kept?'], ['x'.repeat(50_001)]]);
    expect(() => sheet.getRange('B1').getValue()).toThrow(TOO_LONG);
    expect([stored(1, 1), stored(2, 1)]).toEqual(['', '']);
  });

  it('is accepted up to 50,000 characters', () => {
    const { SpreadsheetApp, sheet } = open();
    sheet.getRange('A1').setValue('x'.repeat(50_000));
    expect(() => SpreadsheetApp.flush()).not.toThrow();
  });

  it('is refused by a rule that rejects, named by its cell, at flush', () => {
    const { SpreadsheetApp, sheet, stored } = open();
    const rule = SpreadsheetApp.newDataValidation().requireValueInList(['red', 'green']).setAllowInvalid(false).build();
    sheet.getRange('B2:B9').setDataValidation(rule);
    sheet.getRange('B3:B4').setValues([['red'], ['blue']]);
    expect(() => SpreadsheetApp.flush()).toThrow(violates('B4'));
    expect(stored(3, 2)).toBe('');
  });

  it('leaves what was written before the refused block, and drops what was queued behind it', () => {
    // unknown on Google (platform.md "?"): the stricter choice
    const { SpreadsheetApp, sheet, stored } = open();
    sheet.getRange('A1').setValue('before');
    sheet.getRange('A2').setValue('x'.repeat(50_001));
    sheet.getRange('A3').setValue('behind');
    expect(() => SpreadsheetApp.flush()).toThrow(TOO_LONG);
    SpreadsheetApp.flush();
    expect([stored(1, 1), stored(3, 1)]).toEqual(['before', '']);
  });

  it('of nothing always clears, whatever the rule', () => {
    const { SpreadsheetApp, sheet } = open();
    const rule = SpreadsheetApp.newDataValidation().requireNumberBetween(1, 5).setAllowInvalid(false).build();
    sheet.getRange('A1').setValue(3).setDataValidation(rule).setValue('');
    expect(sheet.getRange('A1').getValue()).toBe('');
  });

  it('judges a formula by its result', () => {
    const { SpreadsheetApp, sheet } = open();
    const rule = SpreadsheetApp.newDataValidation().requireNumberBetween(1, 5).setAllowInvalid(false).build();
    sheet.getRange('A1').setDataValidation(rule).setValue('=2+2');
    SpreadsheetApp.flush();
    sheet.getRange('A1').setValue('=2+9');
    expect(() => SpreadsheetApp.flush()).toThrow(violates('A1'));
  });

  it('lets anything pass where the rule only warns', () => {
    const { SpreadsheetApp, sheet } = open();
    const rule = SpreadsheetApp.newDataValidation().requireNumberBetween(1, 5).setAllowInvalid(true).build();
    sheet.getRange('A1').setDataValidation(rule).setValue(99);
    expect(sheet.getRange('A1').getValue()).toBe(99);
  });
});

describe('a rule of validation', () => {
  it('comes back as it was built', () => {
    const { SpreadsheetApp, sheet } = open();
    const built = SpreadsheetApp.newDataValidation()
      .requireNumberBetween(1, 5)
      .setAllowInvalid(false)
      .setHelpText('1 to 5')
      .build();
    sheet.getRange('A1').setDataValidation(built);
    const rule = sheet.getRange('A1').getDataValidation()!;
    expect(rule.getCriteriaType()).toBe(SpreadsheetApp.DataValidationCriteria.NUMBER_BETWEEN);
    expect([rule.getCriteriaValues(), rule.getAllowInvalid(), rule.getHelpText()]).toEqual([[1, 5], false, '1 to 5']);
    expect(sheet.getRange('A2').getDataValidation()).toBeNull();
  });

  it('stays with the physical cell when a column is written in another order', () => {
    const { SpreadsheetApp, sheet } = open();
    const rule = SpreadsheetApp.newDataValidation().requireDate().setAllowInvalid(false).build();
    sheet.getRange('A1').setDataValidation(rule);
    sheet.getRange('A1:B1').setValues([['a name', new Date(0)]]);
    expect(() => SpreadsheetApp.flush()).toThrow(violates('A1'));
  });

  it('takes a list of at most 500 items', () => {
    const { SpreadsheetApp } = open();
    const items = Array.from({ length: 501 }, (_, at) => `item ${at}`);
    expect(() => SpreadsheetApp.newDataValidation().requireValueInList(items)).toThrow(
      'more items than the limit of 500',
    );
  });

  it('refuses arguments of the wrong kind by signature', () => {
    const { SpreadsheetApp } = open();
    expect(() => SpreadsheetApp.newDataValidation().requireNumberBetween('1' as never, 5)).toThrow(
      "The parameters (String,Number) don't match the method signature for SpreadsheetApp.DataValidationBuilder.requireNumberBetween.",
    );
  });
});
