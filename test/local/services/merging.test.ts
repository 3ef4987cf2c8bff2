import { aWorkbook } from '../script-project';

const open = () => aWorkbook().globals.SpreadsheetApp.getActiveSheet();
const names = (ranges: readonly GoogleAppsScript.Spreadsheet.Range[]) => ranges.map((range) => range.getA1Notation());

// developers.google.com/apps-script/reference/spreadsheet/range: merge, mergeAcross, mergeVertically, getMergedRanges.
describe('merged cells', () => {
  it('keep what the first of them holds', () => {
    const sheet = open();
    const range = sheet.getRange('A1:B2').setValues([
      [1, 2],
      [3, 4],
    ]);
    range.merge();
    expect(range.getValues()).toEqual([
      [1, ''],
      ['', ''],
    ]);
    expect([range.isPartOfMerge(), sheet.getRange('C1').isPartOfMerge()]).toEqual([true, false]);
  });

  it('can be merged row by row, or column by column', () => {
    const sheet = open();
    sheet.getRange('A1:B2').mergeAcross();
    sheet.getRange('D1:E2').mergeVertically();
    expect(names(sheet.getRange('A1:E2').getMergedRanges())).toEqual(['A1:B1', 'A2:B2', 'D1:D2', 'E1:E2']);
  });

  it('are told wherever a range touches them, and move with their rows', () => {
    const sheet = open();
    sheet.getRange('A2:B3').merge();
    sheet.insertRowBefore(1);
    expect(names(sheet.getRange('B4:C9').getMergedRanges())).toEqual(['A3:B4']);
    sheet.getRange('A1:D9').breakApart();
    expect(sheet.getRange('A1:D9').isPartOfMerge()).toBe(false);
  });

  it('are merged or broken apart as a whole only', () => {
    const sheet = open();
    sheet.getRange('A1:B2').merge();
    const partly = 'You must select all cells in a merged range to merge or unmerge them.';
    expect(() => sheet.getRange('B2:C3').merge()).toThrow(partly);
    expect(() => sheet.getRange('A1').breakApart()).toThrow(partly);
    sheet.getRange('A1:C3').merge();
    expect(names(sheet.getRange('A1').getMergedRanges())).toEqual(['A1:C3']);
  });
});

// getNextDataCell: "the same as Ctrl+arrow" of the reference.
describe('the next cell with data', () => {
  it.each([
    ['A1', 'DOWN', 'A3'],
    ['A3', 'DOWN', 'A6'],
    ['A6', 'DOWN', 'A1000'],
    ['A9', 'UP', 'A6'],
    ['A1', 'NEXT', 'B1'],
    ['B1', 'NEXT', 'Z1'],
    ['Z1', 'PREVIOUS', 'B1'],
    ['A1', 'UP', 'A1'],
  ] as const)('from %s %s is %s', (from, direction, to) => {
    const { SpreadsheetApp } = aWorkbook().globals;
    const sheet = SpreadsheetApp.getActiveSheet();
    sheet.getRange('A1:B1').setValues([['x', 'x']]);
    sheet.getRange('A2:A3').setValue('x');
    sheet.getRange('A6').setValue('x');
    expect(sheet.getRange(from).getNextDataCell(SpreadsheetApp.Direction[direction]).getA1Notation()).toBe(to);
  });
});
