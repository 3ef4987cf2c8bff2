import { openWorkbook } from '../../../local/index';
import { aFolder, aWorkbook } from '../script-project';

// developers.google.com/apps-script/reference/spreadsheet/slicer.
describe('a slicer', () => {
  it('keeps its range, column, criteria, title and place', () => {
    const { SpreadsheetApp } = aWorkbook().globals;
    const sheet = SpreadsheetApp.getActiveSheet();
    const slicer = sheet.insertSlicer(sheet.getRange('A1:C9'), 2, 5, 10, 20);
    expect([slicer.getFilterCriteria(), slicer.getColumnPosition()]).toEqual([null, null]);
    const criteria = SpreadsheetApp.newFilterCriteria().setHiddenValues(['x']).build();
    slicer.setColumnFilterCriteria(2, criteria).setTitle('By name').setBackgroundColor('navy');
    slicer.setTitleTextStyle(SpreadsheetApp.newTextStyle().setBold(true).build());
    const [kept] = sheet.getSlicers();
    expect([kept!.getRange().getA1Notation(), kept!.getColumnPosition(), kept!.getTitle()]).toEqual([
      'A1:C9',
      2,
      'By name',
    ]);
    expect(kept!.getFilterCriteria()!.getHiddenValues()).toEqual(['x']);
    expect([kept!.getBackgroundColor(), kept!.getTitleTextStyle().isBold()]).toEqual(['#000080', true]);
    const place = kept!.getContainerInfo();
    expect([place.getAnchorRow(), place.getAnchorColumn(), place.getOffsetX(), place.getOffsetY()]).toEqual([
      2, 5, 10, 20,
    ]);
  });

  it('moves with its columns, filters a column of its range only, and goes', () => {
    const { SpreadsheetApp } = aWorkbook().globals;
    const sheet = SpreadsheetApp.getActiveSheet();
    const slicer = sheet.insertSlicer(sheet.getRange('B1:C9'), 1, 1);
    const criteria = SpreadsheetApp.newFilterCriteria().whenCellNotEmpty().build();
    slicer.setColumnFilterCriteria(3, criteria);
    sheet.insertColumnBefore(1);
    expect([slicer.getRange().getA1Notation(), slicer.getColumnPosition()]).toEqual(['C1:D9', 4]);
    expect(() => slicer.setColumnFilterCriteria(2, criteria)).toThrow('Those columns are out of bounds.');
    slicer.remove();
    expect(sheet.getSlicers()).toEqual([]);
    expect(() => slicer.getTitle()).toThrow('no longer exists');
  });

  it('is there after the folder was closed and opened', async () => {
    const folder = aFolder();
    const shop = openWorkbook({ folder });
    const sheet = shop.globals.SpreadsheetApp.getActiveSheet();
    sheet.insertSlicer(sheet.getRange('A1:B9'), 1, 4).setTitle('Kept');
    await shop.close();
    const again = openWorkbook({ folder });
    expect(again.globals.SpreadsheetApp.getActiveSheet().getSlicers()[0]!.getTitle()).toBe('Kept');
    await again.close();
  });
});
