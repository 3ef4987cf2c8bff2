import { openWorkbook } from '../../../local/index';
import { aFolder, aWorkbook } from '../script-project';

const open = () => {
  const { SpreadsheetApp } = aWorkbook().globals;
  const bold = SpreadsheetApp.newTextStyle().setBold(true).build();
  return { SpreadsheetApp, bold, sheet: SpreadsheetApp.getActiveSheet() };
};

// Sources: developers.google.com/apps-script/reference/spreadsheet/rich-text-value and rich-text-value-builder.
describe('rich text', () => {
  it('is made of runs that look alike', () => {
    const { SpreadsheetApp, bold } = open();
    const text = SpreadsheetApp.newRichTextValue().setText('Hello world').setTextStyle(0, 5, bold).build();
    const runs = text.getRuns().map((run) => [run.getText(), run.getStartIndex(), run.getEndIndex()]);
    expect(runs).toEqual([
      ['Hello', 0, 5],
      [' world', 5, 11],
    ]);
    expect(text.getRuns().map((run) => run.getTextStyle().isBold())).toEqual([true, null]);
    expect([text.getTextStyle().isBold(), text.getTextStyle(1, 3).isBold()]).toEqual([null, true]);
  });

  it('joins again what looks the same', () => {
    const { SpreadsheetApp, bold } = open();
    const text = SpreadsheetApp.newRichTextValue().setText('abcd').setTextStyle(0, 2, bold).setTextStyle(2, 4, bold);
    expect(text.build().getRuns()).toHaveLength(1);
  });

  it('loses styles and links with another text', () => {
    const { SpreadsheetApp, bold } = open();
    const text = SpreadsheetApp.newRichTextValue().setText('a').setTextStyle(bold).setLinkUrl('https://example.com');
    const again = text.setText('b').build();
    expect([again.getTextStyle().isBold(), again.getLinkUrl()]).toEqual([null, null]);
  });

  it('leads where one of its parts leads', () => {
    const { SpreadsheetApp } = open();
    const text = SpreadsheetApp.newRichTextValue().setText('see here').setLinkUrl(4, 8, 'https://example.com').build();
    expect([text.getLinkUrl(), text.getLinkUrl(4, 8), text.getRuns()[0]!.getLinkUrl()]).toEqual([
      null,
      'https://example.com',
      null,
    ]);
    expect(() => text.getLinkUrl(4, 9)).toThrow('Invalid argument');
  });

  it('stands in a cell as its text, whatever it looks like, and comes back with its looks', () => {
    const { SpreadsheetApp, bold, sheet } = open();
    const text = SpreadsheetApp.newRichTextValue().setText('007 Bond').setTextStyle(0, 3, bold).build();
    const cell = sheet.getRange('A1').setRichTextValue(text);
    expect(cell.getValue()).toBe('007 Bond');
    expect(
      cell
        .getRichTextValue()!
        .getRuns()
        .map((run) => run.getTextStyle().isBold()),
    ).toEqual([true, null]);
  });

  it('is gone when the cell gets another text, and no text at all where the cell holds a number', () => {
    const { SpreadsheetApp, bold, sheet } = open();
    const text = SpreadsheetApp.newRichTextValue().setText('ab').setTextStyle(0, 1, bold).build();
    const cell = sheet.getRange('A1').setRichTextValue(text);
    cell.setValue('abc');
    expect(cell.getRichTextValue()!.getRuns()).toHaveLength(1);
    cell.setValue(7);
    expect(cell.getRichTextValue()).toBeNull();
  });

  it('goes along when rows are inserted, and is judged by the rule of its cell', () => {
    const { SpreadsheetApp, bold, sheet } = open();
    const text = SpreadsheetApp.newRichTextValue().setText('ab').setTextStyle(0, 1, bold).build();
    sheet.getRange('A2').setRichTextValue(text);
    sheet.insertRowBefore(1);
    expect(sheet.getRange('A3').getRichTextValue()!.getRuns()).toHaveLength(2);
    const only = SpreadsheetApp.newDataValidation().requireValueInList(['x']).setAllowInvalid(false).build();
    sheet.getRange('B1').setDataValidation(only).setRichTextValue(text);
    expect(() => SpreadsheetApp.flush()).toThrow('The data you entered in cell B1 violates');
  });

  it('is there after the folder was closed and opened', async () => {
    const folder = aFolder();
    const shop = openWorkbook({ folder });
    const { SpreadsheetApp } = shop.globals;
    const bold = SpreadsheetApp.newTextStyle().setBold(true).build();
    const text = SpreadsheetApp.newRichTextValue().setText('ab').setTextStyle(0, 1, bold).build();
    SpreadsheetApp.getActiveSheet().getRange('A1').setRichTextValue(text);
    await shop.close();
    const again = openWorkbook({ folder });
    const value = again.globals.SpreadsheetApp.getActiveSheet().getRange('A1').getRichTextValue()!;
    expect(value.getRuns().map((run) => run.getText())).toEqual(['a', 'b']);
    await again.close();
  });
});

describe('the looks of a text as one style', () => {
  it('are those that the single setters gave', () => {
    const { sheet } = open();
    sheet.getRange('A1').setFontWeight('bold').setFontColor('red').setFontSize(14).setFontLine('underline');
    const style = sheet.getRange('A1').getTextStyle();
    expect([style.isBold(), style.getForegroundColor(), style.getFontSize(), style.isUnderline()]).toEqual([
      true,
      '#ff0000',
      14,
      true,
    ]);
  });

  it('change only what the style sets', () => {
    const { SpreadsheetApp, sheet } = open();
    sheet.getRange('A1').setFontStyle('italic').setFontSize(20);
    sheet.getRange('A1:B1').setTextStyle(SpreadsheetApp.newTextStyle().setBold(true).setFontSize(8).build());
    expect(sheet.getRange('A1').getFontStyle()).toBe('italic');
    expect(sheet.getRange('A1:B1').getFontSizes()).toEqual([[8, 8]]);
    expect(sheet.getRange('A1:B1').getFontWeights()).toEqual([['bold', 'bold']]);
  });
});
