/**
 * Source: the references of Range.clear with its options, insertCheckboxes, check, uncheck and isChecked
 * (developers.google.com/apps-script/reference/spreadsheet/range); platform.md, "Validation".
 */
import { aSheet } from './a-sheet';

function filled() {
  const opened = aSheet();
  const { sheet, SpreadsheetApp } = opened;
  const rule = SpreadsheetApp.newDataValidation().requireNumberGreaterThan(0).build();
  sheet.getRange('A1:A4').setValues([['head'], [1], [2], [3]]);
  const range = sheet.getRange('A2:A4');
  range.setNumberFormat('0.00').setBackground('#ff0000').setNote('note').setDataValidation(rule);
  const left = () => ({
    values: range.getValues().flat(),
    format: range.getNumberFormat(),
    background: range.getBackground(),
    note: range.getNote(),
    rule: range.getDataValidation() !== null,
  });
  return { ...opened, range, left };
}

const ALL = { values: [1, 2, 3], format: '0.00', background: '#ff0000', note: 'note', rule: true };
const NO_VALUES = { values: ['', '', ''] };
const NO_FORMAT = { format: 'General', background: '#ffffff' };

describe('clearing a range', () => {
  it.each([
    ['nothing said: contents and formats', {}, { ...ALL, ...NO_VALUES, ...NO_FORMAT }],
    ['contentsOnly', { contentsOnly: true }, { ...ALL, ...NO_VALUES }],
    ['formatOnly', { formatOnly: true }, { ...ALL, ...NO_FORMAT }],
    ['validationsOnly', { validationsOnly: true }, { ...ALL, rule: false }],
    ['commentsOnly', { commentsOnly: true }, { ...ALL, note: '' }],
  ])('%s', (_, options, expected) => {
    const { range, left } = filled();
    range.clear(options);
    expect(left()).toEqual(expected);
  });

  it('leaves the rows that a filter hides, when asked to', () => {
    const { sheet, SpreadsheetApp, range, left } = filled();
    const criteria = SpreadsheetApp.newFilterCriteria().whenNumberNotEqualTo(2).build();
    sheet.getRange('A1:A4').createFilter().setColumnFilterCriteria(1, criteria);
    range.clear({ contentsOnly: true, skipFilteredRows: true });
    expect(left().values).toEqual(['', 2, '']);
    range.clear({ contentsOnly: true });
    expect(left().values).toEqual(['', '', '']);
  });

  it('takes no rule of validation away: what is written next is judged', () => {
    const { range, sheet, SpreadsheetApp } = filled();
    const strict = SpreadsheetApp.newDataValidation().requireNumberGreaterThan(0).setAllowInvalid(false).build();
    range.setDataValidation(strict).clear();
    sheet.getRange('A2').setValue(-1);
    expect(() => SpreadsheetApp.flush()).toThrow('violates the data validation rules');
  });
});

describe('checkboxes', () => {
  it('hold FALSE, and TRUE when ticked', () => {
    const { sheet, values } = aSheet();
    const range = sheet.getRange('A1:A2').insertCheckboxes();
    expect([values('A1:A2').flat(), range.isChecked()]).toEqual([[false, false], false]);
    range.check();
    expect([values('A1:A2').flat(), range.isChecked()]).toEqual([[true, true], true]);
    sheet.getRange('A2').uncheck();
    expect(range.isChecked()).toBeNull();
  });

  it.each([
    [['yes', 'no'], 'yes', 'no'],
    [['done'], 'done', ''],
  ] as const)('of their own values %j hold %j and %j', (own, checked, unchecked) => {
    const { sheet, values } = aSheet();
    const range = sheet.getRange('A1');
    if (own.length === 2) range.insertCheckboxes(own[0], own[1]);
    else range.insertCheckboxes(own[0]);
    expect(values('A1')).toEqual([[unchecked]]);
    expect([range.check().isChecked(), values('A1')]).toEqual([true, [[checked]]]);
    expect([range.uncheck().isChecked(), values('A1')]).toEqual([false, [[unchecked]]]);
  });

  it('take no other value from a script', () => {
    const { sheet, SpreadsheetApp } = aSheet();
    sheet.getRange('A1').insertCheckboxes().setValue('maybe');
    expect(() => SpreadsheetApp.flush()).toThrow('The data you entered in cell A1 violates');
  });

  it('are ticked only where there are some', () => {
    const { sheet, values } = aSheet();
    sheet.getRange('A1').insertCheckboxes();
    sheet.getRange('A2').setValue('text');
    sheet.getRange('A1:A3').check();
    expect([values('A1:A3').flat(), sheet.getRange('A1:A3').isChecked()]).toEqual([[true, 'text', ''], null]);
  });
});
