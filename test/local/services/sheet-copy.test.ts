import { aWorkbook } from '../script-project';

const open = () => {
  const { SpreadsheetApp } = aWorkbook().globals;
  const spreadsheet = SpreadsheetApp.getActive();
  const sheet = spreadsheet.getSheets()[0]!.setName('Orders');
  sheet.getRange('A1:B2').setValues([
    ['n', 'double'],
    [2, '=A2*2'],
  ]);
  sheet.getRange('A1:B1').setBackground('gold').setNote('header').setFontWeight('bold');
  sheet.getRange('A2').setNumberFormat('0.00');
  const rule = SpreadsheetApp.newDataValidation().requireFormulaSatisfied('=B2>A2').build();
  sheet.getRange('A2:A9').setDataValidation(rule);
  sheet.setColumnWidth(1, 250).setFrozenRows(1);
  sheet.hideRows(9);
  sheet.getRange('A1:B9').createFilter();
  sheet.insertChart(sheet.newChart().addRange(sheet.getRange('A1:B2')).build());
  return { SpreadsheetApp, spreadsheet, sheet };
};

/** Everything of a tab that a copy must have. */
const picture = (sheet: GoogleAppsScript.Spreadsheet.Sheet) => ({
  values: sheet.getDataRange().getValues(),
  formulas: sheet.getDataRange().getFormulas(),
  shown: sheet.getRange('A2').getDisplayValue(),
  backgrounds: sheet.getRange('A1:B2').getBackgrounds(),
  weights: sheet.getRange('A1:B2').getFontWeights(),
  notes: sheet.getRange('A1:B2').getNotes(),
  rules: sheet
    .getRange('A1:A9')
    .getDataValidations()
    .map(([rule]) => rule?.getCriteriaValues()[0] ?? null),
  widths: [1, 2].map((column) => sheet.getColumnWidth(column)),
  hidden: sheet.isRowHiddenByUser(9),
  frozen: sheet.getFrozenRows(),
  size: [sheet.getMaxRows(), sheet.getMaxColumns()],
  filter: sheet.getFilter()?.getRange().getA1Notation(),
  charts: sheet.getCharts().map((chart) => chart.getRanges().map((range) => range.getSheet().getName())),
});
const copied = (sheet: GoogleAppsScript.Spreadsheet.Sheet, name: string) => ({ ...picture(sheet), charts: [[name]] });

// developers.google.com/apps-script/reference/spreadsheet: Sheet.copyTo, Spreadsheet.duplicateActiveSheet, insertSheet, copy.
describe('a copied tab', () => {
  it('has all that the tab has, and a life of its own', () => {
    const { spreadsheet, sheet } = open();
    const before = picture(sheet);
    const copy = sheet.copyTo(spreadsheet);
    expect([copy.getName(), picture(copy)]).toEqual(['Copy of Orders', copied(sheet, 'Copy of Orders')]);
    copy.getRange('A2').setValue(5);
    expect([copy.getRange('B2').getValue(), picture(sheet)]).toEqual([10, before]);
    expect(sheet.copyTo(spreadsheet).getName()).toBe('Copy of Orders 2');
  });

  it('stands behind the original when it was duplicated, and is the active one', () => {
    const { spreadsheet, sheet } = open();
    spreadsheet.insertSheet('Last');
    spreadsheet.setActiveSheet(sheet);
    const copy = spreadsheet.duplicateActiveSheet();
    expect(spreadsheet.getSheets().map((one) => one.getName())).toEqual(['Orders', 'Copy of Orders', 'Last']);
    expect(spreadsheet.getActiveSheet().getSheetId()).toBe(copy.getSheetId());
  });

  it('may be made from a template under a name of its own', () => {
    const { spreadsheet, sheet } = open();
    const copy = spreadsheet.insertSheet('March', 0, { template: sheet });
    expect([copy.getIndex(), picture(copy)]).toEqual([1, copied(sheet, 'March')]);
  });

  it('may go to another spreadsheet', () => {
    const { SpreadsheetApp, sheet } = open();
    const other = SpreadsheetApp.create('Other');
    const copy = sheet.copyTo(other);
    expect([copy.getParent().getName(), picture(copy)]).toEqual(['Other', copied(sheet, 'Copy of Orders')]);
  });
});

describe('a copied spreadsheet', () => {
  it('has all tabs, named ranges and metadata, and is another file', () => {
    const { SpreadsheetApp, spreadsheet, sheet } = open();
    spreadsheet.insertSheet('Hidden').hideSheet();
    spreadsheet.setNamedRange('Numbers', sheet.getRange('A2'));
    sheet.addDeveloperMetadata('key', 'value');
    const copy = spreadsheet.copy('Backup');
    expect([copy.getName(), copy.getId() === spreadsheet.getId()]).toEqual(['Backup', false]);
    expect(copy.getSheets().map((one) => [one.getName(), one.isSheetHidden()])).toEqual([
      ['Orders', false],
      ['Hidden', true],
    ]);
    expect(picture(copy.getSheets()[0]!)).toEqual(picture(sheet));
    expect(copy.getRangeByName('Numbers')!.getValue()).toBe(2);
    expect(copy.createDeveloperMetadataFinder().withKey('key').find()[0]!.getLocation().getSheet()!.getName()).toBe(
      'Orders',
    );
    expect(SpreadsheetApp.openById(copy.getId()).getName()).toBe('Backup');
    expect(SpreadsheetApp.openByUrl(copy.getUrl()).getName()).toBe('Backup');
    expect(SpreadsheetApp.open({ getId: () => copy.getId() } as GoogleAppsScript.Drive.File).getName()).toBe('Backup');
    expect(() => SpreadsheetApp.openByUrl('https://example.com/')).toThrow('Invalid argument: url');
  });
});
