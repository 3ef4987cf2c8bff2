/** Sources: Google's reference; platform.md, "Conditional formats"; sentences from production logs. */
import { aWorkbook } from '../script-project';

const open = () => {
  const { SpreadsheetApp } = aWorkbook().globals;
  const sheet = SpreadsheetApp.getActive().getSheets()[0]!;
  const aRule = (formula: string, range = 'A1:B5') =>
    SpreadsheetApp.newConditionalFormatRule()
      .whenFormulaSatisfied(formula)
      .setBackground('#ff0000')
      .setBold(true)
      .setRanges([sheet.getRange(range)])
      .build();
  return { SpreadsheetApp, sheet, aRule };
};

describe('conditional formatting', () => {
  it('comes back as it was set', () => {
    const { SpreadsheetApp, sheet, aRule } = open();
    sheet.setConditionalFormatRules([aRule('=$A1>0')]);
    const [rule] = sheet.getConditionalFormatRules();
    const condition = rule!.getBooleanCondition()!;
    expect(rule!.getRanges().map((range) => range.getA1Notation())).toEqual(['A1:B5']);
    expect(condition.getCriteriaType()).toBe(SpreadsheetApp.BooleanCriteria.CUSTOM_FORMULA);
    expect(condition.getCriteriaValues()).toEqual(['=$A1>0']);
    expect([condition.getBackground(), condition.getBold(), condition.getItalic()]).toEqual(['#ff0000', true, null]);
  });

  it('shows a formula as it reads for the first cell, wherever that has gone', () => {
    const { sheet, aRule } = open();
    sheet.setConditionalFormatRules([aRule('=$A2>0', 'A2:B5')]);
    sheet.insertColumnBefore(1);
    sheet.deleteRow(2);
    const [rule] = sheet.getConditionalFormatRules();
    expect(rule!.getRanges().map((range) => range.getA1Notation())).toEqual(['B2:C4']);
    expect(rule!.getBooleanCondition()!.getCriteriaValues()).toEqual(['=$B2>0']);
  });

  it('is replaced as a whole', () => {
    const { sheet, aRule } = open();
    sheet.setConditionalFormatRules([aRule('=$A1>0'), aRule('=$A1>1')]);
    sheet.setConditionalFormatRules([aRule('=$A1>2')]);
    expect(sheet.getConditionalFormatRules()).toHaveLength(1);
    sheet.clearConditionalFormatRules();
    expect(sheet.getConditionalFormatRules()).toEqual([]);
  });

  it('needs a range', () => {
    const { SpreadsheetApp } = open();
    const builder = SpreadsheetApp.newConditionalFormatRule().whenCellEmpty().setBackground('#ff0000');
    expect(() => builder.build()).toThrow('Ranges must have at least one range.');
  });
});

describe('banding', () => {
  it('stripes a range once', () => {
    const { SpreadsheetApp, sheet } = open();
    const banding = sheet.getRange('A1:C9').applyRowBanding(SpreadsheetApp.BandingTheme.LIGHT_GREY, true, false);
    expect(() => sheet.getRange('B2:B3').applyRowBanding()).toThrow(
      'You cannot add alternating background colors to a range that already has alternating background colors.',
    );
    expect(banding.setSecondRowColor('#eeeeee').getSecondRowColor()).toBe('#eeeeee');
    banding.remove();
    expect(sheet.getBandings()).toEqual([]);
  });
});

describe('a filter', () => {
  it('is the only one of its tab', () => {
    const { sheet } = open();
    sheet.getRange('A1:C9').createFilter();
    expect(() => sheet.getRange('E1:F9').createFilter()).toThrow(
      "You can't create a filter in a sheet that already has a filter.",
    );
    sheet.getFilter()!.remove();
    expect(sheet.getFilter()).toBeNull();
  });

  it('keeps its criteria by column, and sorts what is below its header', () => {
    const { SpreadsheetApp, sheet } = open();
    sheet.getRange('A1:A4').setValues([['head'], [3], [1], [2]]);
    const filter = sheet.getRange('A1:A4').createFilter();
    filter.setColumnFilterCriteria(1, SpreadsheetApp.newFilterCriteria().setHiddenValues(['2']).build());
    expect(filter.getColumnFilterCriteria(1)!.getHiddenValues()).toEqual(['2']);
    filter.removeColumnFilterCriteria(1).sort(1, true);
    expect(filter.getColumnFilterCriteria(1)).toBeNull();
    expect(sheet.getRange('A1:A4').getValues().flat()).toEqual(['head', 1, 2, 3]);
  });
});

describe('groups', () => {
  it('fold and open; two that touch are one', () => {
    const { sheet } = open();
    sheet.getRange('B:C').shiftColumnGroupDepth(1);
    sheet.getRange('D:E').shiftColumnGroupDepth(1);
    sheet.getRange('C:C').shiftColumnGroupDepth(1);
    sheet.collapseAllColumnGroups();
    const outer = sheet.getColumnGroup(4, 1)!;
    expect([outer.getRange().getColumn(), outer.getRange().getNumColumns(), outer.isCollapsed()]).toEqual([2, 4, true]);
    expect(sheet.getColumnGroupDepth(3)).toBe(2);
    expect(outer.expand().isCollapsed()).toBe(false);
    expect(sheet.getColumnGroup(3, 2)!.isCollapsed()).toBe(true);
    expect(outer.getControlIndex()).toBe(6);
    outer.remove();
    expect([2, 3, 4].map((column) => sheet.getColumnGroupDepth(column))).toEqual([0, 1, 0]);
  });
});
