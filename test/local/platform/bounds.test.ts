/**
 * Sources: platform.md, "Values" (Google's own sentences, from documentation and production logs); the reference of
 * Sheet.getRange (developers.google.com/apps-script/reference/spreadsheet/sheet): A1 and R1C1 notation, and of
 * Spreadsheet.getRange (names of tabs and ranges). What test/local/services/range.test.ts proves is not repeated.
 */
import { aSheet, type Sheet } from './a-sheet';

const OUTSIDE = 'The coordinates of the range are outside the dimensions of the sheet.';
const ROWS_OUT = 'Those rows are out of bounds.';
const COLUMNS_OUT = 'Those columns are out of bounds.';
const signature = (kinds: string, method = 'getRange') =>
  `The parameters (${kinds}) don't match the method signature for SpreadsheetApp.Sheet.${method}.`;

describe('getRange takes', () => {
  it.each<[string, readonly unknown[], string]>([
    ['row and column', [2, 3], 'C2'],
    ['row, column and rows', [2, 3, 4], 'C2:C5'],
    ['row, column, rows and columns', [2, 3, 4, 2], 'C2:D5'],
    ['a cell', ['C2'], 'C2'],
    ['an area', ['C2:D5'], 'C2:D5'],
    ['an area from its other corner', ['D5:C2'], 'C2:D5'],
    ['small letters and dollars', ['$c$2:d5'], 'C2:D5'],
    ['whole columns', ['C:D'], 'C1:D1000'],
    ['whole rows', ['2:3'], 'A2:Z3'],
    ['a column from a row on', ['C2:C'], 'C2:C1000'],
    ['R1C1 notation', ['R2C3'], 'C2'],
    ['an area in R1C1 notation', ['R2C3:R5C4'], 'C2:D5'],
    ['R1 as the cell of column R', ['R1'], 'R1'],
    ['fractions, cut off', [2.9, 3.1], 'C2'],
  ])('%s', (_, args, name) => {
    const { sheet } = aSheet();
    expect(sheet.getRange(...(args as [string])).getA1Notation()).toBe(name);
  });

  it("another tab's name before the cells, in quotes where it needs them", () => {
    const { spreadsheet, sheet } = aSheet();
    spreadsheet.insertSheet("Ann's orders");
    const range = sheet.getRange("'Ann''s orders'!B2:C3");
    expect([range.getSheet().getName(), range.getA1Notation()]).toEqual(["Ann's orders", 'B2:C3']);
    expect(spreadsheet.getRange("'Ann''s orders'!B2").getSheet().getName()).toBe("Ann's orders");
  });

  it('the name of a range', () => {
    const { local, sheet } = aSheet();
    const area = { sheetId: 0, row: 2, column: 2, rows: 3, columns: 1 };
    local.workbook.apply({ op: 'namedRange', namedRange: { id: 7, name: 'Prices', area } });
    expect(sheet.getRange('prices').getA1Notation()).toBe('B2:B4');
  });
});

describe("refused in Google's words:", () => {
  it.each<[string, (sheet: Sheet) => unknown, string]>([
    ['row 0', (sheet) => sheet.getRange(0, 1), 'The starting row of the range is too small.'],
    ['a row below 0', (sheet) => sheet.getRange(-3, 1), 'The starting row of the range is too small.'],
    ['column 0', (sheet) => sheet.getRange(1, 0), 'The starting column of the range is too small.'],
    ['0 rows', (sheet) => sheet.getRange(1, 1, 0, 1), 'The number of rows in the range must be at least 1.'],
    ['-1 rows', (sheet) => sheet.getRange(1, 1, -1, 1), 'The number of rows in the range must be at least 1.'],
    ['0 columns', (sheet) => sheet.getRange(1, 1, 1, 0), 'The number of columns in the range must be at least 1.'],
    ['half a row', (sheet) => sheet.getRange(1, 1, 0.5), 'The number of rows in the range must be at least 1.'],
    ['a range that ends past the last row', (sheet) => sheet.getRange(1000, 1, 2), OUTSIDE],
    ['a range that ends past the last column', (sheet) => sheet.getRange(1, 26, 1, 2), OUTSIDE],
    ['an offset past the grid', (sheet) => sheet.getRange('A1').offset(1000, 0), OUTSIDE],
    [
      'an offset above the grid',
      (sheet) => sheet.getRange('A1').offset(-1, 0),
      'The starting row of the range is too small.',
    ],
    ['getSheetValues past the grid', (sheet) => sheet.getSheetValues(1, 1, 1001, 1), OUTSIDE],
    [
      'getSheetValues of no rows',
      (sheet) => sheet.getSheetValues(1, 1, 0, 1),
      'The number of rows in the range must be at least 1.',
    ],
    ['a text that is no range', (sheet) => sheet.getRange('no such range'), 'Range not found'],
    ['an empty text', (sheet) => sheet.getRange(''), 'Range not found'],
    ['a row 0 in A1', (sheet) => sheet.getRange('A0'), 'Range not found'],
    ['a cell past the last row in A1', (sheet) => sheet.getRange('A1001'), 'Range not found'],
    ['a tab that does not exist', (sheet) => sheet.getRange('Nowhere!A1'), 'Range not found'],
    ['a cell past the grid in R1C1', (sheet) => sheet.getRange('R1C27'), 'Range not found'],
    ['one number', (sheet) => sheet.getRange(...([5] as unknown as [string])), signature('Number')],
    ['a text among numbers', (sheet) => sheet.getRange('1' as never, 2), signature('String,Number')],
    ['nothing', (sheet) => sheet.getRange(...([] as unknown as [string])), signature('')],
    ['null', (sheet) => sheet.getRange(null as never), signature('null')],
    ['NaN', (sheet) => sheet.getRange(Number.NaN, 1), signature('Number,Number')],
    ['inserting after the last row but one more', (sheet) => sheet.insertRowAfter(1001), ROWS_OUT],
    ['inserting before row 0', (sheet) => sheet.insertRowBefore(0), ROWS_OUT],
    ['inserting no rows', (sheet) => sheet.insertRowsAfter(1, 0), ROWS_OUT],
    ['inserting columns past the grid', (sheet) => sheet.insertColumnAfter(27), COLUMNS_OUT],
    ['deleting row 0', (sheet) => sheet.deleteRow(0), ROWS_OUT],
    ['deleting rows past the grid', (sheet) => sheet.deleteRows(999, 3), ROWS_OUT],
    ['deleting column 27', (sheet) => sheet.deleteColumn(27), COLUMNS_OUT],
    ['hiding rows past the grid', (sheet) => sheet.hideRows(1000, 2), ROWS_OUT],
    ['hiding column 0', (sheet) => sheet.hideColumns(0), COLUMNS_OUT],
    ['showing columns past the grid', (sheet) => sheet.showColumns(26, 2), COLUMNS_OUT],
    ['a height past the grid', (sheet) => sheet.setRowHeight(1001, 30), ROWS_OUT],
    ['the width of a column past the grid', (sheet) => sheet.getColumnWidth(27), COLUMNS_OUT],
    // from production logs
    ['freezing every row', (sheet) => sheet.setFrozenRows(1000), "You can't freeze all visible rows on the sheet."],
    [
      'freezing more columns than there are',
      (sheet) => sheet.setFrozenColumns(27),
      "You can't freeze all visible columns on the sheet.",
    ],
    ['freezing -1 columns', (sheet) => sheet.setFrozenColumns(-1), COLUMNS_OUT],
    ['a cell beyond the range', (sheet) => sheet.getRange('A1:B2').getCell(3, 1), 'Cell reference out of range'],
    ['sorting by a column outside', (sheet) => sheet.getRange('A1:B2').sort(3), COLUMNS_OUT],
    [
      'moving another tab’s rows',
      (sheet) => sheet.moveRows(sheet.getParent().insertSheet('Other').getRange('1:2'), 5),
      ROWS_OUT,
    ],
  ])('%s', (_, act, message) => {
    const { sheet } = aSheet();
    expect(() => act(sheet)).toThrow(expect.objectContaining({ name: 'Exception', message }));
  });
});

describe('values of the wrong size are refused at once, before anything is buffered:', () => {
  const rows = (data: number, range: number) =>
    `The number of rows in the data does not match the number of rows in the range. The data has ${data} but the range has ${range}.`;
  const columns = (data: number, range: number) =>
    `The number of columns in the data does not match the number of columns in the range. The data has ${data} but the range has ${range}.`;

  it.each<[string, (sheet: Sheet) => unknown, string]>([
    ['setFormulas', (sheet) => sheet.getRange('A1:A2').setFormulas([['=1']]), rows(1, 2)],
    ['setNumberFormats', (sheet) => sheet.getRange('A1:B1').setNumberFormats([['0']]), columns(1, 2)],
    ['setNotes', (sheet) => sheet.getRange('A1').setNotes([['a'], ['b']]), rows(2, 1)],
    ['setBackgrounds', (sheet) => sheet.getRange('A1:B2').setBackgrounds([['red', 'red'], ['red']]), columns(1, 2)],
    ['setDataValidations', (sheet) => sheet.getRange('A1:A2').setDataValidations([[null]]), rows(1, 2)],
    ['setFormulasR1C1', (sheet) => sheet.getRange('A1:A2').setFormulasR1C1([['=RC[1]']]), rows(1, 2)],
  ])('%s', (_, act, message) => {
    expect(() => act(aSheet().sheet)).toThrow(expect.objectContaining({ name: 'Exception', message }));
  });

  it('an empty list is no two-dimensional one', () => {
    expect(() => aSheet().sheet.getRange('A1').setValues([])).toThrow(
      "don't match the method signature for SpreadsheetApp.Range.setValues.",
    );
  });
});

describe('lines that hold a tab together', () => {
  it('frozen rows may go, the last unfrozen one may not', () => {
    const { sheet } = aSheet();
    sheet.setFrozenRows(2);
    expect(() => sheet.deleteRows(1, 1000)).toThrow('Sorry, it is not possible to delete all non-frozen rows.');
    expect(() => sheet.deleteRows(3, 998)).toThrow('Sorry, it is not possible to delete all non-frozen rows.');
    sheet.deleteRows(1, 2);
    expect([sheet.getMaxRows(), sheet.getFrozenRows()]).toEqual([998, 0]);
  });

  it('columns likewise', () => {
    const { sheet } = aSheet();
    sheet.setFrozenColumns(1);
    expect(() => sheet.deleteColumns(2, 25)).toThrow('Sorry, it is not possible to delete all non-frozen columns.');
  });
});

describe('the name of a tab', () => {
  it('exists once, whatever the case of its letters, for new and renamed tabs', () => {
    const { spreadsheet, sheet } = aSheet();
    spreadsheet.insertSheet('Orders');
    const taken = 'A sheet with the name "ORDERS" already exists. Please enter another name.';
    expect(() => spreadsheet.insertSheet('ORDERS')).toThrow(taken);
    expect(() => sheet.setName('ORDERS')).toThrow(taken);
    expect(() => spreadsheet.getSheetByName('Orders')!.setName('ORDERS')).not.toThrow();
  });

  it('is free again once its tab is gone', () => {
    const { spreadsheet } = aSheet();
    spreadsheet.deleteSheet(spreadsheet.insertSheet('Orders'));
    expect(() => spreadsheet.insertSheet('Orders')).not.toThrow();
  });
});
