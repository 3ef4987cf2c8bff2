import { aWorkbook } from '../script-project';

const open = () => {
  const { SpreadsheetApp } = aWorkbook().globals;
  return { SpreadsheetApp, spreadsheet: SpreadsheetApp.getActive(), sheet: SpreadsheetApp.getActiveSheet() };
};
const a1 = (range: GoogleAppsScript.Spreadsheet.Range | null) => range?.getA1Notation();

// developers.google.com/apps-script/reference/spreadsheet/selection and Range.activateAsCurrentCell.
describe('what is selected', () => {
  it('is the first cell at first', () => {
    const { SpreadsheetApp, sheet } = open();
    expect([a1(sheet.getActiveRange()), a1(SpreadsheetApp.getCurrentCell())]).toEqual(['A1', 'A1']);
  });

  it('is what a script activates, with the first cell as the current one', () => {
    const { SpreadsheetApp, spreadsheet, sheet } = open();
    sheet.getRange('B2:C3').activate();
    expect([a1(SpreadsheetApp.getActiveRange()), a1(spreadsheet.getSelection().getCurrentCell())]).toEqual([
      'B2:C3',
      'B2',
    ]);
    sheet.getRange('C3').activateAsCurrentCell();
    expect([a1(sheet.getActiveRange()), a1(sheet.getCurrentCell())]).toEqual(['B2:C3', 'C3']);
    sheet.setCurrentCell(sheet.getRange('F6'));
    expect([a1(sheet.getActiveRange()), a1(sheet.getActiveCell())]).toEqual(['F6', 'F6']);
  });

  it('may be several ranges, the last of them active', () => {
    const { SpreadsheetApp, sheet } = open();
    sheet.getRangeList(['A1:B2', 'D4']).activate();
    expect(sheet.getActiveRangeList()!.getRanges().map(a1)).toEqual(['A1:B2', 'D4']);
    expect([a1(SpreadsheetApp.getActiveRange()), a1(sheet.getCurrentCell())]).toEqual(['D4', 'D4']);
  });

  it('is kept for each tab, and brings its tab to the front', () => {
    const { spreadsheet, sheet } = open();
    const other = spreadsheet.insertSheet('Other');
    sheet.setActiveSelection('C3:D4');
    expect(spreadsheet.getActiveSheet().getName()).toBe(sheet.getName());
    spreadsheet.setActiveSheet(other);
    expect(a1(spreadsheet.getActiveRange())).toBe('A1');
    expect(a1(spreadsheet.setActiveSheet(sheet).getActiveRange())).toBe('C3:D4');
    expect(a1(spreadsheet.setActiveSheet(sheet, false).getActiveRange())).toBe('A1');
  });

  it('reaches on to where the data end', () => {
    const { SpreadsheetApp, sheet } = open();
    sheet.getRange('A1:C4').setValue('x');
    sheet.getRange('A1').activate();
    const { Direction } = SpreadsheetApp;
    const selection = sheet.getSelection();
    expect([a1(selection.getNextDataRange(Direction.DOWN)), a1(selection.getNextDataRange(Direction.NEXT))]).toEqual([
      'A1:A4',
      'A1:C1',
    ]);
  });
});
