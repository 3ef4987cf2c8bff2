import type { LocalWorkbook } from '../../local/local-workbook';
import type { Appearance } from '../../local/workbook/appearance';
import { MEANING_LOOKS } from '../../src/schema/palette';
import type { TabKey } from '../../src/schema/tab-keys';
import { tabOf } from '../../src/schema/workbook-schema';
import { aShop, aSpreadsheet, install, positionOf, sheetNamed } from './installer-bundle';

/** The clock of the shop stands at 2026-03-02 08:00 UTC, a Monday. */
const day = (text: string) => new Date(`${text}T00:00:00Z`);

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Writes a row below the header, past the grid's rules: the product's own columns have none. */
function write(sheet: Sheet, row: number, cells: Readonly<Record<string, unknown>>): void {
  for (const [header, value] of Object.entries(cells)) sheet.getRange(row, positionOf(sheet, header)).setValue(value);
}

function looks(shop: LocalWorkbook, sheet: Sheet, row: number, header: string): Appearance | undefined {
  shop.globals.SpreadsheetApp.flush();
  const area = { sheetId: sheet.getSheetId(), row, column: positionOf(sheet, header), rows: 1, columns: 1 };
  return shop.workbook.appearance(area)[0]?.[0];
}

const nameOf = (key: TabKey) => tabOf(key).name.en;

describe('a new tab', () => {
  it('folds what is not needed every day, and shows the rest', () => {
    const shop = aShop();
    const customers = sheetNamed(shop, nameOf('customers'));
    const fold = customers.getColumnGroup(positionOf(customers, 'E-mail'), 1);
    expect(fold?.isCollapsed()).toBe(true);
    expect(customers.getColumnGroupDepth(positionOf(customers, 'Notes'))).toBe(0);
    expect(fold?.getControlIndex()).toBe(positionOf(customers, 'Notes'));
  });

  it.each(['customers', 'orders', 'reminders', 'settings'] as const)(
    '%s has a filter and striped rows, whole',
    (key) => {
      const sheet = sheetNamed(aShop(), nameOf(key));
      const whole = sheet.getRange(1, 1, sheet.getMaxRows(), sheet.getMaxColumns()).getA1Notation();
      expect(sheet.getFilter()?.getRange().getA1Notation()).toBe(whole);
      expect(sheet.getBandings().map((banding) => banding.getRange().getA1Notation())).toEqual([whole]);
    },
  );

  it('has a note on each header that is seen, in its language', () => {
    const shop = aSpreadsheet({ locale: 'zh_CN' });
    install(shop);
    const sheet = sheetNamed(shop, tabOf('orders').name['zh-CN']);
    const [notes = []] = sheet.getRange(1, 1, 1, sheet.getMaxColumns()).getNotes();
    expect(notes.every((note) => /[一-龥]/.test(note))).toBe(true);
  });

  it('leaves filter, stripes and folds as people leave them', () => {
    const shop = aShop();
    const orders = sheetNamed(shop, nameOf('orders'));
    orders.getFilter()?.remove();
    for (const banding of orders.getBandings()) banding.remove();
    orders.expandAllColumnGroups();
    expect(install(shop)).toEqual([]);
  });
});

describe('a note on a header', () => {
  it('that somebody wrote stays', () => {
    const shop = aShop();
    const header = sheetNamed(shop, nameOf('orders')).getRange(1, 3);
    header.setNote(`${header.getNote()}\nLi: the short name please`);
    expect(install(shop)).toEqual([]);
    expect(header.getNote()).toContain('Li: the short name please');
  });

  it('that was deleted comes back', () => {
    const shop = aShop();
    const header = sheetNamed(shop, nameOf('orders')).getRange(1, 3);
    const before = header.getNote();
    header.clearNote();
    expect(install(shop)).toEqual(['setNotes orders']);
    expect(header.getNote()).toBe(before);
    expect(install(shop)).toEqual([]);
  });
});

describe('colours', () => {
  // Design, "Colours mean something".
  it.each<[keyof typeof MEANING_LOOKS, TabKey, string, Readonly<Record<string, unknown>>]>([
    ['actNow', 'customers', 'Next follow-up', { 'Next follow-up': day('2026-03-01') }],
    ['soon', 'customers', 'Next follow-up', { 'Next follow-up': day('2026-03-02') }],
    ['soon', 'customers', 'Next birthday', { 'Next birthday': day('2026-03-09') }],
    ['soon', 'customers', 'Next order expected', { 'Next order expected': day('2026-03-02') }],
    ['vip', 'customers', 'Level', { Level: 'VIP customer' }],
    ['vip', 'customers', 'Name', { Name: 'Li', Level: 'VIP customer' }],
    ['over', 'customers', 'Name', { Name: 'Li', Level: 'VIP customer', Status: 'Archived' }],
    ['over', 'orders', 'Product', { Product: 'soap', Status: 'Cancelled' }],
    ['done', 'orders', 'Status', { Status: 'Completed' }],
    ['fresh', 'orders', 'Status', { Status: 'Placed' }],
    ['actNow', 'orders', 'Status', { Status: 'Shipped', 'Due on': day('2026-02-27') }],
    ['soon', 'orders', 'Customer', { Customer: 'Li' }],
    ['soon', 'orders', 'Paid', { Paid: 12, Currency: 'EUR' }],
    ['actNow', 'interactions', 'Follow up on', { 'Follow up on': day('2026-02-27') }],
    ['done', 'interactions', 'Follow up on', { 'Follow up on': day('2026-02-27'), 'Followed up': true }],
    ['actNow', 'issues', 'Priority', { Status: 'Open', Priority: 'High' }],
    ['actNow', 'issues', 'Promised by', { Status: 'Open', 'Promised by': new Date('2026-03-02T07:00:00Z') }],
    ['soon', 'issues', 'Promised by', { Status: 'Open', 'Promised by': new Date('2026-03-03T07:00:00Z') }],
    ['done', 'issues', 'Priority', { Status: 'Resolved', Priority: 'High' }],
    ['fresh', 'issues', 'Status', { Status: 'Open', Priority: 'Low' }],
    ['actNow', 'reminders', 'Status', { Status: 'Unknown' }],
    ['done', 'reminders', 'Status', { Status: 'Sent' }],
  ])('%s in %s: %s', (meaning, key, header, cells) => {
    const shop = aShop();
    const sheet = sheetNamed(shop, nameOf(key));
    write(sheet, 2, cells);
    expect(looks(shop, sheet, 2, header)).toMatchObject({ background: MEANING_LOOKS[meaning].background });
  });

  it.each<[TabKey, string, Readonly<Record<string, unknown>>]>([
    ['customers', 'Next birthday', { 'Next birthday': day('2026-03-10') }],
    ['customers', 'Next order expected', { 'Next order expected': day('2026-03-03') }],
    ['issues', 'Promised by', { Status: 'Open', 'Promised by': new Date('2026-03-03T09:00:00Z') }],
    ['orders', 'Paid', { Paid: 12, Currency: 'EUR', 'Exchange rate': 8 }],
    ['orders', 'Customer', { Customer: 'Li', 'Customer ID': 'C-000001' }],
  ])('leave %s alone where nothing is to be done: %s', (key, header, cells) => {
    const shop = aShop();
    const sheet = sheetNamed(shop, nameOf(key));
    write(sheet, 2, cells);
    const grounds = Object.values(MEANING_LOOKS).map(({ background }) => background);
    expect(grounds).not.toContain(looks(shop, sheet, 2, header)?.background);
  });

  it.each(['customers', 'orders', 'interactions', 'issues', 'reminders'] as const)(
    'never paint the header of %s',
    (key) => {
      const shop = aShop();
      const sheet = sheetNamed(shop, nameOf(key));
      const row = { sheetId: sheet.getSheetId(), row: 1, column: 1, rows: 1, columns: sheet.getMaxColumns() };
      const [drawn = []] = shop.workbook.appearance(row);
      expect(drawn.map(({ background }) => background)).toEqual(shop.workbook.style(row, 'background')[0]);
    },
  );

  it('cover rows that are added later', () => {
    const shop = aShop();
    const orders = sheetNamed(shop, nameOf('orders'));
    orders.insertRowsAfter(orders.getMaxRows(), 500);
    write(orders, 1400, { Status: 'Completed' });
    expect(looks(shop, orders, 1400, 'Status')?.background).toBe(MEANING_LOOKS.done.background);
    expect(install(shop)).toEqual([]);
  });

  it('follow a column that is moved, and ask for nothing', () => {
    const shop = aShop();
    const orders = sheetNamed(shop, nameOf('orders'));
    write(orders, 2, { Status: 'Completed' });
    orders.moveColumns(orders.getRange('G:G'), 2);
    expect(looks(shop, orders, 2, 'Status')?.background).toBe(MEANING_LOOKS.done.background);
    install(shop);
    expect(looks(shop, orders, 2, 'Status')?.background).toBe(MEANING_LOOKS.done.background);
    expect(install(shop)).toEqual([]);
  });

  it('come back when deleted, once each', () => {
    const shop = aShop();
    const orders = sheetNamed(shop, nameOf('orders'));
    const before = orders.getConditionalFormatRules();
    orders.setConditionalFormatRules([...before.slice(1), ...before.slice(2, 4)]);
    expect(install(shop)).toEqual(['setColours orders']);
    expect(orders.getConditionalFormatRules()).toHaveLength(before.length);
    expect(install(shop)).toEqual([]);
  });

  it("keep the shop's own rules and the colours it gave to ours", () => {
    const shop = aShop();
    const { SpreadsheetApp } = shop.globals;
    const orders = sheetNamed(shop, nameOf('orders'));
    const rule = (formula: string) =>
      SpreadsheetApp.newConditionalFormatRule()
        .whenFormulaSatisfied(formula)
        .setBackground('#123456')
        .setRanges([orders.getRange('C1:C')])
        .build();
    const [first, ...ours] = orders.getConditionalFormatRules();
    const pink = first?.copy().setBackground('#ffc0cb').build();
    orders.setConditionalFormatRules([
      rule('=$C1="gift"'),
      ...(pink ? [pink] : []),
      ...ours.slice(1),
      rule('=$C1="x"'),
    ]);
    install(shop);
    const found = orders.getConditionalFormatRules().map((one) => one.getBooleanCondition());
    expect([found[0]?.getBackground(), found[1]?.getBackground(), found[found.length - 1]?.getBackground()]).toEqual([
      '#123456',
      '#ffc0cb',
      '#123456',
    ]);
    expect(found).toHaveLength(ours.length + 3);
    expect(install(shop)).toEqual([]);
  });

  it('hold in both languages, so that a change of language needs no repair of them', () => {
    const shop = aShop();
    const reminders = sheetNamed(shop, nameOf('reminders'));
    reminders.getRange(2, positionOf(reminders, 'Status')).clearDataValidations();
    write(reminders, 2, { Status: '失败' });
    expect(looks(shop, reminders, 2, 'Status')?.background).toBe(MEANING_LOOKS.actNow.background);
  });
});
