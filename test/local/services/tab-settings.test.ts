import { openWorkbook } from '../../../local/index';
import { aFolder, aWorkbook } from '../script-project';

const open = () => {
  const { SpreadsheetApp } = aWorkbook().globals;
  return { SpreadsheetApp, spreadsheet: SpreadsheetApp.getActive(), sheet: SpreadsheetApp.getActiveSheet() };
};

describe('a spreadsheet', () => {
  it('does by itself what its active tab does', () => {
    const { spreadsheet } = open();
    spreadsheet.appendRow(['a', 1]);
    spreadsheet.setColumnWidth(1, 200).setFrozenRows(1);
    expect([spreadsheet.getLastRow(), spreadsheet.getColumnWidth(1), spreadsheet.getFrozenRows()]).toEqual([1, 200, 1]);
    expect(spreadsheet.getDataRange().getValues()).toEqual([['a', 1]]);
    spreadsheet.renameActiveSheet('New');
    expect(spreadsheet.getSheetName()).toBe('New');
  });

  // developers.google.com/apps-script/reference/spreadsheet/spreadsheet#setRecalculationInterval(RecalculationInterval)
  it('keeps how it calculates', async () => {
    const folder = aFolder();
    const shop = openWorkbook({ folder });
    const { SpreadsheetApp } = shop.globals;
    const spreadsheet = SpreadsheetApp.getActive();
    expect([spreadsheet.isIterativeCalculationEnabled(), String(spreadsheet.getRecalculationInterval())]).toEqual([
      false,
      'ON_CHANGE',
    ]);
    spreadsheet.setIterativeCalculationEnabled(true).setMaxIterativeCalculationCycles(9);
    spreadsheet.setRecalculationInterval(SpreadsheetApp.RecalculationInterval.HOUR);
    await shop.close();
    const again = openWorkbook({ folder }).globals.SpreadsheetApp.getActive();
    expect([again.getMaxIterativeCalculationCycles(), String(again.getRecalculationInterval())]).toEqual([9, 'HOUR']);
  });

  it('adds a menu where somebody sits before it', () => {
    const shop = aWorkbook(`function onOpen() {
      SpreadsheetApp.getActive().addMenu('Shop', [{ name: 'Go', functionName: 'go' }, null]);
    }`);
    expect(shop.open().menus).toEqual([
      { caption: 'Shop', entries: [{ kind: 'item', caption: 'Go', function: 'go' }, { kind: 'separator' }] },
    ]);
  });
});

describe('a tab', () => {
  it('hides its gridlines and starts from the right', () => {
    const { sheet } = open();
    expect([sheet.hasHiddenGridlines(), sheet.isRightToLeft()]).toEqual([false, false]);
    sheet.setHiddenGridlines(true).setRightToLeft(true);
    expect([sheet.hasHiddenGridlines(), sheet.isRightToLeft()]).toEqual([true, true]);
  });

  it('makes columns as wide as what they show, at least roughly, and leaves blank ones', () => {
    const { sheet } = open();
    sheet.getRange('A1:B1').setValues([['a rather long text in a cell', '中文']]);
    sheet.autoResizeColumns(1, 3);
    const [long, short, blank] = [1, 2, 3].map((column) => sheet.getColumnWidth(column));
    expect(long! > 150 && long! < 300).toBe(true);
    expect(short! < 60).toBe(true);
    expect(blank).toBe(100);
  });

  it('opens groups down to a depth', () => {
    const { sheet } = open();
    sheet.getRange('2:6').shiftRowGroupDepth(1);
    sheet.getRange('3:4').shiftRowGroupDepth(1);
    sheet.collapseAllRowGroups().expandRowGroupsUpToDepth(1);
    expect([sheet.getRowGroup(2, 1)!.isCollapsed(), sheet.getRowGroup(3, 2)!.isCollapsed()]).toEqual([false, true]);
  });

  it('has none of what cannot be put on it here', () => {
    const { sheet } = open();
    expect([sheet.getImages(), sheet.getPivotTables(), sheet.getDrawings(), sheet.getFormUrl()]).toEqual([
      [],
      [],
      [],
      null,
    ]);
  });

  it('knows the rows that its filter hides', () => {
    const { SpreadsheetApp, sheet } = open();
    sheet.getRange('A1:A4').setValues([['n'], [1], [2], [3]]);
    const above = SpreadsheetApp.newFilterCriteria().whenNumberGreaterThan(1).build();
    sheet.getRange('A1:A4').createFilter().setColumnFilterCriteria(1, above);
    expect([1, 2, 3].map((row) => sheet.isRowHiddenByFilter(row))).toEqual([false, true, false]);
  });
});

describe('text', () => {
  it('turns, stands upright and runs from the right', () => {
    const { SpreadsheetApp, sheet } = open();
    const range = sheet.getRange('A1:B1');
    range.setTextRotation(45).setTextDirection(SpreadsheetApp.TextDirection.RIGHT_TO_LEFT);
    sheet.getRange('B1').setVerticalText(true);
    expect(range.getTextRotations()[0]!.map((one) => [one.getDegrees(), one.isVertical()])).toEqual([
      [45, false],
      [0, true],
    ]);
    expect(range.getTextDirections()[0]!.map(String)).toEqual(['RIGHT_TO_LEFT', 'RIGHT_TO_LEFT']);
    range.clearFormat();
    expect([range.getTextDirection(), range.getTextRotation().getDegrees()]).toEqual([null, 0]);
  });

  it('wraps cell by cell', () => {
    const { SpreadsheetApp, sheet } = open();
    const { WRAP, CLIP } = SpreadsheetApp.WrapStrategy;
    const range = sheet.getRange('A1:B1').setWrapStrategies([[WRAP, CLIP]]);
    expect([range.getWrapStrategies()[0]!.map(String), range.getWraps()]).toEqual([['WRAP', 'CLIP'], [[true, false]]]);
  });
});

// A date relative to today: developers.google.com/apps-script/reference/spreadsheet/relative-date.
describe('a condition relative to today', () => {
  it.each([
    ['whenDateEqualTo', 'TODAY', ['2026-03-05']],
    ['whenDateBefore', 'TODAY', ['2026-03-04', '2026-02-20']],
    ['whenDateAfter', 'TODAY', ['2026-03-06']],
    ['whenDateEqualTo', 'PAST_WEEK', ['2026-03-05', '2026-03-04']],
  ] as const)('%s %s', (when, relative, expected) => {
    const { SpreadsheetApp, sheet } = open();
    const days = ['2026-03-06', '2026-03-05', '2026-03-04', '2026-02-20'];
    sheet.getRange('A1:A5').setValues([['day'], ...days.map((day) => [day])]);
    const criteria = SpreadsheetApp.newFilterCriteria()[when](SpreadsheetApp.RelativeDate[relative]).build();
    sheet.getRange('A1:A5').createFilter().setColumnFilterCriteria(1, criteria);
    expect(days.filter((_, at) => !sheet.isRowHiddenByFilter(at + 2))).toEqual(expected);
    expect(criteria.getCriteriaValues().map(String)).toEqual([relative]);
  });
});

describe('developer metadata', () => {
  it('moves from a tab to a row, a column and the spreadsheet', () => {
    const { sheet } = open();
    sheet.addDeveloperMetadata('key', 'value');
    const [metadata] = sheet.getDeveloperMetadata();
    metadata!.moveToRow(sheet.getRange('A3'));
    expect(metadata!.getLocation().getRow()!.getRow()).toBe(3);
    metadata!.moveToColumn(sheet.getRange('C:C'));
    expect(metadata!.getLocation().getColumn()!.getColumn()).toBe(3);
    metadata!.moveToSpreadsheet();
    expect(String(metadata!.getLocation().getLocationType())).toBe('SPREADSHEET');
    expect(() => metadata!.moveToRow(sheet.getRange('A1:A2'))).toThrow('one row or column');
  });
});
