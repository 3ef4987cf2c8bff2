import { aWorkbook } from '../script-project';

const open = () => {
  const shop = aWorkbook();
  const { SpreadsheetApp } = shop.globals;
  return { shop, SpreadsheetApp, sheet: SpreadsheetApp.getActiveSheet() };
};

describe('a colour', () => {
  // CSS names: CSS Color Module Level 4, 6.1; Range.setBackground takes "'#ffffff' or 'white'".
  it.each([
    ['tomato', '#ff6347'],
    ['#F00', '#ff0000'],
    ['#AaBbCc', '#aabbcc'],
  ])('written %s reads %s', (written, read) => {
    const { SpreadsheetApp, sheet } = open();
    expect(sheet.getRange('A1').setBackground(written).getBackground()).toBe(read);
    expect(SpreadsheetApp.newColor().setRgbColor(written).build().asRgbColor().asHexString()).toBe(read);
    expect(sheet.setTabColor(written).getTabColor()).toBe(read);
  });

  it('that is none is refused', () => {
    expect(() => open().sheet.getRange('A1').setFontColor('reddish')).toThrow('Invalid argument: reddish');
  });

  it('goes through a cell as an object', () => {
    const { SpreadsheetApp, sheet } = open();
    const color = SpreadsheetApp.newColor().setRgbColor('#102030').build();
    const rgb = sheet.getRange('A1').setBackgroundObject(color).getBackgroundObject().asRgbColor();
    expect([rgb.getRed(), rgb.getGreen(), rgb.getBlue()]).toEqual([16, 32, 48]);
    expect(sheet.getRange('B1').setBackgroundRGB(255, 0, 1).getBackground()).toBe('#ff0001');
  });

  it('of a theme is told, and refused by name in a cell', () => {
    const { SpreadsheetApp, sheet } = open();
    const color = SpreadsheetApp.newColor().setThemeColor(SpreadsheetApp.ThemeColorType.ACCENT2).build();
    expect(color.asThemeColor().getThemeColorType()).toBe(SpreadsheetApp.ThemeColorType.ACCENT2);
    expect(color.getColorType()).toBe(SpreadsheetApp.ColorType.THEME);
    expect(() => sheet.getRange('A1').setFontColorObject(color)).toThrow('not emulated');
  });
});

/** developers.google.com/apps-script/reference/spreadsheet/conditional-format-rule-builder, gradients. */
describe('a colour scale', () => {
  const scale = ({ SpreadsheetApp, sheet }: ReturnType<typeof open>) =>
    SpreadsheetApp.newConditionalFormatRule()
      .setGradientMinpointWithValue('#000000', SpreadsheetApp.InterpolationType.NUMBER, '0')
      .setGradientMidpointWithValue('#ff0000', SpreadsheetApp.InterpolationType.PERCENTILE, '50')
      .setGradientMaxpoint('#ffffff')
      .setRanges([sheet.getRange('A1:A5')]);

  it('comes back as it was set', () => {
    const at = open();
    at.sheet.setConditionalFormatRules([scale(at).build()]);
    const gradient = at.sheet.getConditionalFormatRules()[0]!.getGradientCondition()!;
    expect(at.sheet.getConditionalFormatRules()[0]!.getBooleanCondition()).toBeNull();
    expect([gradient.getMinColor(), String(gradient.getMinType()), gradient.getMinValue()]).toEqual([
      '#000000',
      'NUMBER',
      '0',
    ]);
    expect([gradient.getMidColor(), String(gradient.getMidType())]).toEqual(['#ff0000', 'PERCENTILE']);
    expect([gradient.getMaxColor(), gradient.getMaxType(), gradient.getMaxValue()]).toEqual(['#ffffff', null, '']);
  });

  // 0 is the least point, 4 (the median of 0, 2, 4, 6, 8) the middle, 8 the largest; 2 and 6 lie half-way.
  it('paints numbers by where they lie, and nothing else', () => {
    const at = open();
    at.sheet.getRange('A1:A5').setValues([[0], [2], [4], [6], [8]]);
    at.sheet.getRange('A6').setValue('text');
    at.sheet.setConditionalFormatRules([
      scale(at)
        .setRanges([at.sheet.getRange('A1:A6')])
        .build(),
    ]);
    at.SpreadsheetApp.flush();
    const looks = at.shop.workbook.appearance({
      sheetId: at.sheet.getSheetId(),
      row: 1,
      column: 1,
      rows: 6,
      columns: 1,
    });
    expect(looks.map(([cell]) => cell!.background)).toEqual([
      '#000000',
      '#800000',
      '#ff0000',
      '#ff8080',
      '#ffffff',
      undefined,
    ]);
  });

  it('gives way to a condition set later, and the other way round', () => {
    const at = open();
    const rule = scale(at).whenCellEmpty().build();
    expect([rule.getGradientCondition(), rule.getBooleanCondition() === null]).toEqual([null, false]);
    expect(scale(at).setGradientMinpoint('#fff').build().getBooleanCondition()).toBeNull();
  });
});

describe('banding', () => {
  // The order of colours: developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets/sheets, BandingProperties.
  it('by columns gives way to rows of the same rank, and the header of either goes before the bands', () => {
    const { shop, SpreadsheetApp, sheet } = open();
    const banding = sheet.getRange('A1:C3').applyColumnBanding(SpreadsheetApp.BandingTheme.BLUE, true, false);
    banding.setFirstRowColor('#111111').setSecondRowColor('#222222');
    expect([banding.getHeaderColumnColor(), banding.getHeaderRowColor()]).toEqual(['#5b95f9', null]);
    SpreadsheetApp.flush();
    const looks = shop.workbook.appearance({ sheetId: sheet.getSheetId(), row: 1, column: 1, rows: 2, columns: 3 });
    expect(looks.map((row) => row.map((cell) => cell.background))).toEqual([
      ['#5b95f9', '#111111', '#111111'],
      ['#5b95f9', '#ffffff', '#222222'],
    ]);
  });

  it('is copied to another range, and once only', () => {
    const { sheet } = open();
    const copy = sheet.getRange('A1:B5').applyRowBanding().copyTo(sheet.getRange('D1:E5'));
    expect([copy.getRange().getA1Notation(), copy.getHeaderRowColor()]).toEqual(['D1:E5', '#bdbdbd']);
    expect(() => copy.copyTo(sheet.getRange('E5:F6'))).toThrow('already has alternating background colors');
  });
});
