import { aWorkbook } from '../script-project';

const open = () => {
  const { SpreadsheetApp } = aWorkbook().globals;
  const spreadsheet = SpreadsheetApp.getActive();
  return { SpreadsheetApp, spreadsheet, sheet: spreadsheet.getSheets()[0]! };
};

/** Sources: platform.md, "Values" (sizes and sentences). */
describe('tabs', () => {
  it('have names that exist once', () => {
    const { spreadsheet } = open();
    spreadsheet.insertSheet('Orders');
    expect(() => spreadsheet.insertSheet('orders')).toThrow(
      'A sheet with the name "orders" already exists. Please enter another name.',
    );
    expect(() => spreadsheet.getSheets()[0]!.setName('Orders')).toThrow(
      'A sheet with the name "Orders" already exists.',
    );
  });

  it('cannot all be deleted', () => {
    const { spreadsheet, sheet } = open();
    expect(() => spreadsheet.deleteSheet(sheet)).toThrow("You can't remove all the sheets in a document.");
  });

  it('keep their id through renaming and moving, and are found by it', () => {
    const { spreadsheet, sheet } = open();
    const second = spreadsheet.insertSheet('Second', 1);
    second.setName('Renamed').activate();
    spreadsheet.moveActiveSheet(1);
    expect(spreadsheet.getSheets().map((one) => one.getName())).toEqual(['Renamed', sheet.getName()]);
    expect(spreadsheet.getSheetById(second.getSheetId())!.getName()).toBe('Renamed');
    expect(spreadsheet.getSheetByName('Second')).toBeNull();
  });

  it('cannot all be hidden', () => {
    const { sheet } = open();
    expect(() => sheet.hideSheet()).toThrow("You can't hide all the sheets in a document.");
  });
});

describe('lines', () => {
  it('that are not frozen cannot all be deleted', () => {
    const { sheet } = open();
    sheet.setFrozenRows(1);
    expect(() => sheet.deleteRows(2, 999)).toThrow('Sorry, it is not possible to delete all non-frozen rows.');
    sheet.deleteRows(3, 998);
    expect(sheet.getMaxRows()).toBe(2);
  });

  it('inserted take their formats from the line they follow', () => {
    const { sheet } = open();
    sheet.getRange('A2').setNumberFormat('@');
    sheet.insertRowsAfter(2, 2);
    expect(sheet.getRange('A2:A5').getNumberFormats().flat().slice(0, 3)).toEqual(['@', '@', '@']);
  });

  it('inserted apply what was written before them first', () => {
    const { sheet } = open();
    sheet.getRange('A1').setValue('first');
    sheet.insertRowBefore(1);
    expect(sheet.getRange('A1:A2').getValues()).toEqual([[''], ['first']]);
  });

  it('beyond ten million cells are refused', () => {
    const { sheet } = open();
    // 1,000 × 26 cells stand already; 384,615 rows of 26 are just below the limit, one more is above it
    sheet.insertRowsAfter(1000, 383_615);
    expect(() => sheet.insertRowsAfter(1, 1)).toThrow(
      'This action would increase the number of cells in the workbook above the limit of 10000000 cells.',
    );
  });

  it('outside the grid are out of bounds', () => {
    const { sheet } = open();
    expect(() => sheet.deleteColumns(26, 2)).toThrow('Those columns are out of bounds.');
    expect(() => sheet.deleteRow(1001)).toThrow('Those rows are out of bounds.');
  });

  it('moved stand before the line that was at the destination', () => {
    // Sheet.moveColumns: "destinationIndex: the index that the columns should be moved to, before the move"
    const { sheet } = open();
    sheet.getRange('A1:D1').setValues([['a', 'b', 'c', 'd']]);
    sheet.moveColumns(sheet.getRange('A1'), 4);
    expect(sheet.getRange('A1:D1').getValues()).toEqual([['b', 'c', 'a', 'd']]);
  });
});

describe('developer metadata', () => {
  it('of a whole workbook is found in one search, and follows its column', () => {
    const { SpreadsheetApp, spreadsheet, sheet } = open();
    const { DOCUMENT } = SpreadsheetApp.DeveloperMetadataVisibility;
    spreadsheet.addDeveloperMetadata('schema', '1', DOCUMENT);
    sheet.addDeveloperMetadata('tab', 'orders', DOCUMENT);
    sheet.getRange('B:B').addDeveloperMetadata('column', 'paid', DOCUMENT);
    sheet.insertColumnBefore(1);
    const found = spreadsheet.createDeveloperMetadataFinder().withVisibility(DOCUMENT).find();
    expect(found.map((one) => `${one.getKey()}=${one.getValue()}`)).toEqual(['schema=1', 'tab=orders', 'column=paid']);
    expect(found[2]!.getLocation().getColumn()!.getColumn()).toBe(3);
    expect(found[1]!.getLocation().getSheet()!.getSheetId()).toBe(sheet.getSheetId());
  });

  it('dies with its column', () => {
    const { sheet, spreadsheet } = open();
    sheet.getRange('B:B').addDeveloperMetadata('column', 'paid');
    sheet.deleteColumn(2);
    expect(spreadsheet.createDeveloperMetadataFinder().find()).toEqual([]);
  });

  it('is seen by a range only when it lies wholly inside', () => {
    const { sheet } = open();
    sheet.getRange('B:B').addDeveloperMetadata('column', 'paid');
    const keys = (a1: string) => sheet.getRange(a1).createDeveloperMetadataFinder().find().length;
    expect([keys('A:C'), keys('A1:C9')]).toEqual([1, 0]);
    expect(sheet.getRange('A1:C9').createDeveloperMetadataFinder().onIntersectingLocations().find()).toHaveLength(1);
  });

  it('belongs to whole lines only', () => {
    expect(() => open().sheet.getRange('B1:B5').addDeveloperMetadata('x')).toThrow(
      'Adding developer metadata to arbitrary ranges is not currently supported.',
    );
  });

  it('holds 30,000 characters a tab and 30,000 for the spreadsheet', () => {
    const { sheet, spreadsheet } = open();
    const room = 'x'.repeat(29_999);
    sheet.addDeveloperMetadata('a', room);
    spreadsheet.addDeveloperMetadata('a', room);
    expect(() => sheet.getRange('A:A').addDeveloperMetadata('b')).toThrow('limit of 30000 characters');
    expect(() => spreadsheet.addDeveloperMetadata('b')).toThrow('limit of 30000 characters');
  });
});
