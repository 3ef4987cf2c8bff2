/**
 * Sources: platform.md, "Values": 10,000,000 cells a spreadsheet, 18,278 columns, 50,000 characters a cell, with
 * Google's sentences; "appendRow … beyond the grid do not inherit"; "Conditional formats, metadata": 30,000 characters.
 */
import { aSheet } from './a-sheet';

const TOO_MANY_CELLS =
  'This action would increase the number of cells in the workbook above the limit of 10000000 cells.';
const TOO_LONG = 'Your input contains more than the maximum of 50000 characters in a single cell.';

describe('ten million cells', () => {
  it('are all tabs together, and a new tab needs 26,000 of them', () => {
    const { spreadsheet, sheet } = aSheet();
    // 9,980,000 of 10,000,000: a tab of 1,000 × 26 has no room, 769 more rows of 26 have
    sheet.insertRowsAfter(1000, 9_980_000 / 26 - 1000);
    expect(() => spreadsheet.insertSheet('One more')).toThrow(TOO_MANY_CELLS);
    expect(() => sheet.insertRowsAfter(1, 770)).toThrow(TOO_MANY_CELLS);
    expect(() => sheet.insertRowsAfter(1, 769)).not.toThrow();
  });

  it('are free again when rows are deleted', () => {
    const { sheet } = aSheet();
    sheet.insertRowsAfter(1000, 383_615);
    expect(() => sheet.insertRowAfter(1)).toThrow(TOO_MANY_CELLS);
    sheet.deleteRow(2);
    expect(() => sheet.insertRowAfter(1)).not.toThrow();
  });

  it('stop appendRow and inserted columns too', () => {
    const { sheet } = aSheet();
    sheet.insertRowsAfter(1000, 383_615);
    sheet.getRange(384_615, 1).setValue('last');
    expect(() => sheet.appendRow(['one more'])).toThrow(TOO_MANY_CELLS);
    expect(() => sheet.insertColumnAfter(1)).toThrow(TOO_MANY_CELLS);
  });
});

describe('18,278 columns', () => {
  it('are the last: ZZZ', () => {
    const { sheet } = aSheet();
    sheet.deleteRows(2, 999);
    sheet.insertColumnsAfter(26, 18_278 - 26);
    expect(sheet.getRange(1, 18_278).getA1Notation()).toBe('ZZZ1');
    expect(() => sheet.insertColumnAfter(1)).toThrow('limit of 18278');
  });
});

describe('50,000 characters', () => {
  it.each([
    ['text', (length: number) => 'x'.repeat(length)],
    ['Chinese text, counted by characters', (length: number) => '熟'.repeat(length)],
    ['a formula', (length: number) => `="${'x'.repeat(length - 3)}"`],
  ])('of %s are taken, one more is refused at the next flush', (_, make) => {
    const { sheet, SpreadsheetApp } = aSheet();
    sheet.getRange('A1').setValue(make(50_000));
    expect(() => SpreadsheetApp.flush()).not.toThrow();
    sheet.getRange('A2').setValue(make(50_001));
    expect(() => SpreadsheetApp.flush()).toThrow(TOO_LONG);
  });

  it('refuse a whole appended row', () => {
    const { sheet } = aSheet();
    expect(() => sheet.appendRow(['kept?', 'x'.repeat(50_001)])).toThrow(TOO_LONG);
    expect(sheet.getLastRow()).toBe(0);
  });
});
