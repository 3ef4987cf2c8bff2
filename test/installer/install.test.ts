import type { LocalWorkbook } from '../../local/local-workbook';
import { shippedRules } from '../../src/schema/shipped/rules-table';
import type { Tab } from '../../src/schema/tab';
import { TAB_KEYS } from '../../src/schema/tab-keys';
import { tabOf, workbook } from '../../src/schema/workbook-schema';
import { aShop, aSpreadsheet, headerOf, install, positionOf, sheetNamed, tryInstall } from './installer-bundle';

const spreadsheetOf = (shop: LocalWorkbook) => shop.globals.SpreadsheetApp.getActiveSpreadsheet();

function columnOf(sheet: GoogleAppsScript.Spreadsheet.Sheet, header: string): GoogleAppsScript.Spreadsheet.Range {
  return sheet.getRange(2, positionOf(sheet, header), sheet.getMaxRows() - 1, 1);
}

describe('installing into a new spreadsheet', () => {
  it.each([
    ['en_US', 'en'],
    ['zh_CN', 'zh-CN'],
  ] as const)('(%s) makes every tab in its order, in %s, and nothing else', (locale, language) => {
    const shop = aSpreadsheet({ locale });
    install(shop);
    const sheets = shop.workbook.sheets();
    expect(sheets.map(({ name }) => name)).toEqual(workbook.tabs.map(({ name }) => name[language]));
    // Design, "Simple first": the tabs visible at first.
    const visible = ['today', 'customers', 'orders', 'interactions', 'issues', 'dashboard', 'guide'] as const;
    expect(sheets.filter(({ hidden }) => !hidden).map(({ name }) => name)).toEqual(
      visible.map((key) => tabOf(key).name[language]),
    );
  });

  it.each(TAB_KEYS)('gives %s its headers, frozen, and no column more', (key) => {
    const tab: Tab = tabOf(key);
    const sheet = sheetNamed(aShop(), tab.name.en);
    const headers = Object.values(tab.columns).map(({ header }) => header.en);
    if (headers.length === 0) return expect(sheet.getLastRow()).toBe(0);
    expect(headerOf(sheet)).toEqual(headers);
    return expect(sheet.getFrozenRows()).toBe(1);
  });

  it('is done after one run: a second one finds nothing to do', () => {
    expect(install(aShop())).toEqual([]);
  });

  it.each(['zh_CN', 'en_US'])('changes nothing the second time, whatever the spreadsheet’s locale (%s)', (locale) => {
    const shop = aSpreadsheet({ locale });
    install(shop);
    expect(install(shop)).toEqual([]);
  });

  it('shows the plan without touching anything', () => {
    const shop = aSpreadsheet();
    const shown = install(shop, { dry: true });
    expect(shop.workbook.sheets().map(({ name }) => name)).toEqual(['Sheet1']);
    expect(install(shop)).toEqual(shown);
  });

  it('goes on where time ran out', () => {
    const shop = aSpreadsheet();
    let runs = 0;
    for (let left = 1; left > 0 && runs < 50; runs++) left = install(shop, { steps: 40 }).length;
    expect(runs).toBeGreaterThan(3);
    expect(shop.snapshot().length).toBeGreaterThan(0);
    expect(install(shop)).toEqual([]);
    expect(shop.workbook.sheets()).toHaveLength(TAB_KEYS.length);
  });

  it('makes whoever installs the first admin', () => {
    const [row] = sheetNamed(aShop(), 'Team').getRange(2, 1, 1, 5).getValues();
    expect(row).toEqual(['owner@example.com', 'owner', 'Owner', true, true]);
  });

  // platform facts: insertCheckboxes writes FALSE in every cell, so getLastRow grows.
  it('leaves cells with a tick box empty, so that the tab has no rows yet', () => {
    expect(sheetNamed(aShop(), 'Interactions').getLastRow()).toBe(1);
  });

  it('leaves tabs of a spreadsheet that is in use where they are', () => {
    const shop = aSpreadsheet();
    const mine = spreadsheetOf(shop).insertSheet('Mine');
    mine.getRange(1, 1).setValue('my own');
    sheetNamed(shop, 'Sheet1').getRange(1, 1).setValue('kept too');
    install(shop);
    const names = shop.workbook.sheets().map(({ name }) => name);
    expect(names.slice(-2)).toEqual(['Sheet1', 'Mine']);
    expect(mine.getRange(1, 1).getValue()).toBe('my own');
    expect(install(shop)).toEqual([]);
  });
});

describe('installing again', () => {
  it("leaves a column and a tab of the shop's own alone", () => {
    const shop = aShop();
    const customers = sheetNamed(shop, 'Customers');
    customers.insertColumnAfter(3);
    customers.getRange(1, 4, 3, 1).setValues([['Shoe size'], [42], [43]]);
    spreadsheetOf(shop).insertSheet('Mine').getRange(5, 5).setValue('keep');
    install(shop);
    expect(customers.getRange(1, 4, 3, 1).getValues()).toEqual([['Shoe size'], [42], [43]]);
    expect(sheetNamed(shop, 'Mine').getRange(5, 5).getValue()).toBe('keep');
    expect(install(shop)).toEqual([]);
  });

  it('respects a renamed header, a moved column and a renamed tab', () => {
    const shop = aShop();
    const customers = sheetNamed(shop, 'Customers');
    customers.getRange(1, positionOf(customers, 'Name')).setValue('How we call them');
    customers.moveColumns(customers.getRange('C:C'), 2);
    customers.setName('Our people');
    expect(install(shop)).toEqual([]);
    expect(headerOf(customers).slice(0, 3)).toEqual(['Customer ID', 'Phone', 'How we call them']);
  });

  it.each([
    ['Customers', 'Level', 'setValidation customers level'],
    ['Orders', 'Ordered on', 'setValidation orders orderedOn'],
    ['Orders', 'Quantity', 'setValidation orders quantity'],
    ['Interactions', 'Followed up', 'setValidation interactions followUpDone'],
  ])('puts back a deleted check: %s, %s', (name, header, change) => {
    const shop = aShop();
    columnOf(sheetNamed(shop, name), header).clearDataValidations();
    expect(install(shop)).toEqual([change]);
    expect(install(shop)).toEqual([]);
  });

  it('puts back a check that was deleted from one cell in the middle', () => {
    const shop = aShop();
    columnOf(sheetNamed(shop, 'Customers'), 'Level').getCell(250, 1).clearDataValidations();
    expect(install(shop)).toEqual(['setValidation customers level']);
  });

  it('puts back formats: phones stay text, days stay days', () => {
    const shop = aShop();
    columnOf(sheetNamed(shop, 'Customers'), 'Phone').setNumberFormat('0');
    columnOf(sheetNamed(shop, 'Orders'), 'Shipped on').setNumberFormat('General');
    expect(install(shop)).toEqual(['setFormat customers phone', 'setFormat orders shippedOn']);
    expect(install(shop)).toEqual([]);
  });

  it('wraps long texts where they are read, as in the settings and in Today, and not where rows are many', () => {
    const shop = aShop();
    const wraps = (tab: string, header: string) => columnOf(sheetNamed(shop, tab), header).getCell(2, 1).getWrap();
    expect([wraps('Settings', 'Meaning'), wraps('Today', 'Why'), wraps('Mail templates', 'Body')]).not.toContain(false);
    expect([
      wraps('Interactions', 'What was said'),
      wraps('Orders', 'Notes'),
      wraps('Customers', 'Notes'),
    ]).not.toContain(true);
  });

  it('puts a deleted tab back in its place, with the rows it comes with', () => {
    const shop = aShop();
    spreadsheetOf(shop).deleteSheet(sheetNamed(shop, 'Reminder rules'));
    expect(install(shop)).toContain('createTab rules');
    expect(shop.workbook.sheets()[TAB_KEYS.indexOf('rules')]?.name).toBe('Reminder rules');
    expect(sheetNamed(shop, 'Reminder rules').getLastRow()).toBe(1 + shippedRules.length);
    expect(install(shop)).toEqual([]);
  });

  it.each([
    ['Customers', 'Phone'],
    ['Customers', 'Customer ID'],
    ['Customers', 'Times bought'],
    ['Customers', 'Search text'],
    ['Customers', 'Batch'],
    ['Orders', 'Ordered on'],
    ['Interactions', 'By'],
    ['Complaints & returns', 'Customer ID'],
  ])('puts a deleted column back without touching a row: %s, %s', (name, header) => {
    const shop = aShop();
    const sheet = sheetNamed(shop, name);
    const before = headerOf(sheet);
    sheet.getRange(2, positionOf(sheet, 'Notes') || positionOf(sheet, 'Customer')).setValue('a row');
    sheet.deleteColumn(positionOf(sheet, header));
    expect(install(shop)[0]).toMatch(/^addColumn /);
    expect([...headerOf(sheet)].sort()).toEqual([...before].sort());
    expect(sheet.getRange(2, 1, 1, before.length).getValues()[0]).toContain('a row');
    expect(install(shop)).toEqual([]);
  });

  it('does not leave the check of the left neighbour on a column that it adds', () => {
    const shop = aShop();
    const orders = sheetNamed(shop, 'Orders');
    orders.deleteColumn(positionOf(orders, 'Order number'));
    install(shop);
    const added = columnOf(orders, 'Order number');
    expect(
      added
        .getDataValidations()
        .flat()
        .every((rule) => rule === null),
    ).toBe(true);
    expect(added.getNumberFormat()).toBe('@');
  });

  it('keeps what the shop wrote where a deleted mark makes it adopt a tab by name', () => {
    const shop = aShop();
    const orders = sheetNamed(shop, 'Orders');
    orders.getRange(2, positionOf(orders, 'Product')).setValue('soap');
    for (const metadata of spreadsheetOf(shop).createDeveloperMetadataFinder().find()) metadata.remove();
    expect(install(shop)).toContain('adoptTab orders');
    expect(orders.getRange(2, positionOf(orders, 'Product')).getValue()).toBe('soap');
    expect(shop.workbook.sheets()).toHaveLength(TAB_KEYS.length);
    expect(install(shop)).toEqual([]);
  });

  it('speaks the language that the settings say, whatever the locale', () => {
    const shop = aShop();
    const settings = sheetNamed(shop, 'Settings');
    const row =
      settings
        .getDataRange()
        .getValues()
        .findIndex(([key]) => key === 'language') + 1;
    settings.getRange(row, 2).setValue('zh-CN');
    spreadsheetOf(shop).deleteSheet(sheetNamed(shop, 'Feedback'));
    install(shop);
    expect(shop.workbook.sheets().map(({ name }) => name)).toContain('改进建议');
  });

  it('refuses what a newer version keeps and changes nothing', () => {
    const shop = aShop();
    for (const one of spreadsheetOf(shop).getDeveloperMetadata()) one.setValue('99');
    const before = shop.snapshot();
    expect(tryInstall(shop, {}).error).toContain('NEWER_SCHEMA');
    expect(shop.snapshot()).toBe(before);
  });
});
