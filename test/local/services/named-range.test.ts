import { openWorkbook } from '../../../local/index';
import { aFolder, aWorkbook } from '../script-project';

const open = () => {
  const spreadsheet = aWorkbook().globals.SpreadsheetApp.getActive();
  return { spreadsheet, sheet: spreadsheet.getSheets()[0]! };
};

// developers.google.com/apps-script/reference/spreadsheet/named-range and Spreadsheet.setNamedRange.
describe('a named range', () => {
  it('is found by its name, whatever the case of its letters', () => {
    const { spreadsheet, sheet } = open();
    spreadsheet.setNamedRange('Prices', sheet.getRange('B2:B9'));
    expect(spreadsheet.getRangeByName('prices')!.getA1Notation()).toBe('B2:B9');
    expect(spreadsheet.getRangeByName('Costs')).toBeNull();
    expect(sheet.getRange('Prices').getA1Notation()).toBe('B2:B9');
  });

  it('comes to mean another range when it is set again', () => {
    const { spreadsheet, sheet } = open();
    spreadsheet.setNamedRange('Prices', sheet.getRange('A1'));
    spreadsheet.setNamedRange('PRICES', sheet.getRange('C1'));
    expect(spreadsheet.getNamedRanges().map((one) => one.getRange().getA1Notation())).toEqual(['C1']);
  });

  it('follows its rows, and can be renamed, moved and removed', () => {
    const { spreadsheet, sheet } = open();
    spreadsheet.setNamedRange('Prices', sheet.getRange('A2:A3'));
    const [named] = sheet.getNamedRanges();
    sheet.insertRowBefore(1);
    expect(named!.getRange().getA1Notation()).toBe('A3:A4');
    named!.setName('Costs').setRange(sheet.getRange('D4'));
    expect([named!.getName(), spreadsheet.getRangeByName('Costs')!.getA1Notation()]).toEqual(['Costs', 'D4']);
    named!.remove();
    expect(spreadsheet.getNamedRanges()).toEqual([]);
    expect(() => named!.getName()).toThrow('no longer exists');
  });

  it('is one of its own: no cell, no number, nothing twice', () => {
    const { spreadsheet, sheet } = open();
    for (const name of ['A1', 'R1C1', '2026', 'two words', 'true', '']) {
      expect(() => spreadsheet.setNamedRange(name, sheet.getRange('A1'))).toThrow(`Invalid name: ${name}`);
    }
    spreadsheet.setNamedRange('名单', sheet.getRange('A1'));
    spreadsheet.setNamedRange('Other', sheet.getRange('A2'));
    expect(() => spreadsheet.getNamedRanges()[1]!.setName('名单')).toThrow('already exists');
    expect(() => spreadsheet.removeNamedRange('None')).toThrow('does not exist');
  });

  it('is there after the folder was closed and opened', async () => {
    const folder = aFolder();
    const shop = openWorkbook({ folder });
    const spreadsheet = shop.globals.SpreadsheetApp.getActive();
    spreadsheet.setNamedRange('Prices', spreadsheet.getSheets()[0]!.getRange('B2'));
    await shop.close();
    const again = openWorkbook({ folder });
    expect(again.globals.SpreadsheetApp.getActive().getRangeByName('Prices')!.getA1Notation()).toBe('B2');
    await again.close();
  });
});
