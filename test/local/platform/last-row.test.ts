/**
 * Source: platform.md, "Values": getLastRow counts any cell with content, unticked checkboxes and formulas giving ''
 * too; getDataRange is A1 to the last row and column; appendRow after the last row with content; rows that it adds
 * beyond the grid do not inherit `@`.
 */
import { aSheet } from './a-sheet';

describe('the last row', () => {
  it('of an empty tab is 0, its data range A1', () => {
    const { sheet } = aSheet();
    expect([sheet.getLastRow(), sheet.getLastColumn(), sheet.getDataRange().getA1Notation()]).toEqual([0, 0, 'A1']);
  });

  it('counts unticked checkboxes: they hold FALSE', () => {
    const { sheet, values } = aSheet();
    sheet.getRange('C2:C20').insertCheckboxes();
    expect([sheet.getLastRow(), sheet.getLastColumn(), sheet.getDataRange().getA1Notation()]).toEqual([
      20,
      3,
      'A1:C20',
    ]);
    expect(values('C20')).toEqual([[false]]);
  });

  it("counts formulas that give ''", () => {
    const { sheet } = aSheet();
    sheet.getRange('A1').setValue(1);
    sheet.getRange('B9').setFormula('=IF(A1=1;"";"x")');
    expect([sheet.getLastRow(), sheet.getDataRange().getA1Notation()]).toEqual([9, 'A1:B9']);
  });

  it.each<[string, (range: GoogleAppsScript.Spreadsheet.Range) => unknown]>([
    ['formats', (range) => range.setNumberFormat('@')],
    ['colours', (range) => range.setBackground('#ff0000')],
    ['notes', (range) => range.setNote('remember')],
    ['rules of validation', (range) => range.setDataValidation(null)],
    ["'' written", (range) => range.setValue('')],
    ['null written', (range) => range.setValue(null)],
    ['content that was cleared', (range) => range.setValue('x').clearContent()],
  ])('does not count %s', (_, act) => {
    const { sheet } = aSheet();
    sheet.getRange('B2').setValue('here');
    act(sheet.getRange('D7'));
    expect([sheet.getLastRow(), sheet.getLastColumn()]).toEqual([2, 2]);
  });

  it('still counts ticked boxes that were only unticked', () => {
    const { sheet } = aSheet();
    sheet.getRange('A5').insertCheckboxes().check();
    sheet.getRange('A5').uncheck();
    expect(sheet.getLastRow()).toBe(5);
    sheet.getRange('A5').removeCheckboxes();
    expect(sheet.getLastRow()).toBe(0);
  });

  it('counts hidden rows', () => {
    const { sheet } = aSheet();
    sheet.getRange('A9').setValue('x');
    sheet.hideRows(9);
    expect(sheet.getLastRow()).toBe(9);
  });
});

describe('appendRow', () => {
  it('writes below the last content of any column', () => {
    const { sheet, values } = aSheet();
    sheet.getRange('C4').setValue('x');
    sheet.appendRow(['a', 'b']);
    expect(values('A4:C5')).toEqual([
      ['', '', 'x'],
      ['a', 'b', ''],
    ]);
  });

  it('writes below unticked checkboxes, however far they reach', () => {
    const { sheet } = aSheet();
    sheet.getRange('B2:B50').insertCheckboxes();
    sheet.appendRow(['a']);
    expect(sheet.getRange('A51').getValue()).toBe('a');
  });

  it('inside the grid keeps the format of the row it fills', () => {
    const { sheet } = aSheet();
    sheet.getRange('A:A').setNumberFormat('@');
    sheet.appendRow(['007']);
    expect(sheet.getRange('A1').getValue()).toBe('007');
  });

  it('beyond the grid takes neither format nor rule nor colour from the row above', () => {
    const { sheet, SpreadsheetApp } = aSheet();
    const rule = SpreadsheetApp.newDataValidation().requireValueInList(['007', 'x']).setAllowInvalid(false).build();
    sheet.getRange('A1:A1000').setNumberFormat('@').setBackground('#ff0000').setDataValidation(rule);
    sheet.getRange('A1000').setValue('x');
    sheet.appendRow(['007']);
    const added = sheet.getRange('A1001');
    expect([added.getValue(), added.getDataValidation(), added.getBackground()]).toEqual([7, null, '#ffffff']);
    expect(sheet.getMaxRows()).toBe(1001);
  });

  it('with more values than columns makes the columns', () => {
    const { sheet } = aSheet();
    sheet.appendRow(Array.from({ length: 28 }, (_, at) => at));
    expect([sheet.getMaxColumns(), sheet.getRange('AB1').getValue()]).toEqual([28, 27]);
  });

  it('takes its values as typed', () => {
    const { sheet, formulas } = aSheet();
    sheet.appendRow(['=1+1', "'007", '12%', null]);
    expect([sheet.getRange('A1:D1').getValues(), formulas('A1')]).toEqual([[[2, '007', 0.12, '']], ['=1+1']]);
  });
});
