import { workbook } from '../../src/schema/workbook-schema';
import { aShop, aSpreadsheet, install, sheetNamed } from './installer-bundle';

describe('protections', () => {
  const hardTabs = workbook.tabs.filter(({ protection }) => protection === 'hard');

  it('let agents write everywhere but in the administration tabs', () => {
    const shop = aShop();
    for (const tab of workbook.tabs) {
      const sheet = shop.workbook.sheets().find(({ name }) => name === tab.name.en);
      const area = { sheetId: sheet?.sheetId ?? -1, row: 1, column: 1, rows: 2, columns: 2 };
      expect([tab.key, shop.workbook.mayEdit('agent@example.com', area)]).toEqual([tab.key, tab.protection !== 'hard']);
    }
  });

  it('are asked of the owner when somebody else installs, and made when the owner installs next', () => {
    const shop = aSpreadsheet();
    install(shop, { isOwner: false });
    const asked = hardTabs.map(({ key }) => `askOwner ${key}`);
    expect(install(shop, { isOwner: false })).toEqual(asked);
    expect(install(shop)).toEqual(hardTabs.map(({ key }) => `protectTab ${key}`));
    expect(install(shop, { isOwner: false })).toEqual([]);
  });

  it('are made again when somebody removed them, and never twice', () => {
    const shop = aShop();
    const before = shop.workbook.protections().length;
    const { ProtectionType } = shop.globals.SpreadsheetApp;
    for (const one of sheetNamed(shop, 'Orders').getProtections(ProtectionType.RANGE)) one.remove();
    for (const one of sheetNamed(shop, 'Settings').getProtections(ProtectionType.SHEET)) one.remove();
    expect(install(shop)).toEqual(['protectHeader orders', 'protectComputed orders', 'protectTab settings']);
    expect(shop.workbook.protections()).toHaveLength(before);
  });

  it("leave the shop's own ones alone", () => {
    const shop = aShop();
    sheetNamed(shop, 'Orders').getRange('B2:C5').protect().setDescription('mine');
    expect(install(shop)).toEqual([]);
    expect(shop.workbook.protections().filter(({ description }) => description === 'mine')).toHaveLength(1);
  });
});
