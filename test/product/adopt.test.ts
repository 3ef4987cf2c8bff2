import type { LocalWorkbook } from '../../local/local-workbook';
import type { AdoptedTable, InstallOutcome } from '../../src/contract/install';
import { LANGUAGES } from '../../src/i18n/bilingual';
import { answer, outcomeOf, refusalOf } from './builders/answer';
import { expectLanguage } from './builders/languages';
import { byHand, positionOf } from './builders/people';
import { AGENT, aBlankSpreadsheet, aShop, MANAGER, madeOnce, VIEWER } from './builders/shop';

/** What a shop kept before: a title above, its own words, numbers as phones, real dates, formulas, gaps, nonsense. */
const CUSTOMERS = [
  ['My customers since 2019', '', '', '', ''],
  ['Client name', 'Mobile', 'WeChat', 'Remarks', 'Shoe size'],
  ['Ada', 13800138000, 'ada-wx', 'Likes "tea",\nand cups', 37],
  ['Ben', '138 0013 8001', '', '=1+1', 41],
  ['', '', '', '', ''],
  ['<b>Cleo</b>', '', 'cleo', 'x'.repeat(300), ''],
];

const ORDERS = [
  ['Order number', 'Customer name', 'Order date', 'Item', 'Quantity', 'Amount paid'],
  ['A-1', 'Ada', new Date(Date.UTC(2026, 0, 5)), 'Tea', 2, 19.8],
  ['A-2', 'Ben', '2026-01-06', 'Cup', 1, '12.50'],
  ['A-3', 'Ben', 'some day', 'Cup', 1, '12.50'],
  ['A-4', 'Dora', '2026-01-08', 'Pot', 1, 0.1 + 0.2],
];

function put(shop: LocalWorkbook, name: string, rows: readonly (readonly unknown[])[]): void {
  const sheet = shop.globals.SpreadsheetApp.getActiveSpreadsheet().insertSheet(name);
  for (const [index, row] of rows.entries())
    for (const [at, value] of row.entries()) {
      const cell = sheet.getRange(index + 1, at + 1);
      if (typeof value === 'string' && value.startsWith('=')) cell.setNumberFormat('@');
      cell.setValue(value);
    }
  shop.globals.SpreadsheetApp.flush();
}

const kept = (shop: LocalWorkbook, name: string): unknown => {
  const sheet = shop.globals.SpreadsheetApp.getActiveSpreadsheet().getSheetByName(name)!;
  const all = sheet.getDataRange();
  return [all.getFormulas(), all.getDisplayValues(), all.getNumberFormats()];
};

const withTables = madeOnce(() => {
  const shop = aShop();
  put(shop, 'Old customers', CUSTOMERS);
  put(shop, 'Sales 2026', ORDERS);
  put(shop, 'Stock', [
    ['Product', 'On hand'],
    ['Tea', 7],
    ['Cup', 3],
  ]);
  put(shop, 'Ideas', [
    ['Name', 'Idea'],
    ['Ada', 'A loyalty card'],
  ]);
  return shop;
});

const offers = (shop: LocalWorkbook) => answer<InstallOutcome>(shop, 'installOrRepair', [false]).adoptable ?? [];

describe('Install or repair in a spreadsheet that has tables of its own', () => {
  it('offers to take over the customers and the orders it finds there, by the words of their headers, and nothing else', () => {
    expect(offers(withTables())).toEqual([
      {
        sheet: 'Old customers',
        as: 'customers',
        rows: 4,
        columns: { 'Client name': 'name', Mobile: 'phone', WeChat: 'wechat', Remarks: 'notes' },
      },
      {
        sheet: 'Sales 2026',
        as: 'orders',
        rows: 4,
        columns: {
          'Order number': 'orderNo',
          'Customer name': 'customerName',
          'Order date': 'orderedOn',
          Item: 'product',
          Quantity: 'quantity',
          'Amount paid': 'amount',
        },
      },
    ]);
  });

  it('offers the same before anything is installed, and installing leaves the tables as they are', () => {
    const shop = aBlankSpreadsheet();
    put(shop, 'Old customers', CUSTOMERS);
    const before = kept(shop, 'Old customers');
    expect(offers(shop).map(({ sheet }) => sheet)).toEqual(['Old customers']);
    answer(shop, 'installOrRepair', [true]);
    expect(kept(shop, 'Old customers')).toEqual(before);
    expect(offers(shop).map(({ sheet }) => sheet)).toEqual(['Old customers']);
  });

  it('knows a Chinese table too', () => {
    const shop = aShop('zh-CN');
    put(shop, '老客户', [
      ['姓名', '电话', '备注'],
      ['王小明', '13800138000', '爱喝茶'],
    ]);
    expect(offers(shop)).toMatchObject([
      { sheet: '老客户', as: 'customers', columns: { 姓名: 'name', 电话: 'phone' } },
    ]);
  });

  it('never offers the product’s own tabs, their copies, or reports', () => {
    const shop = aShop();
    answer(shop, 'saveCustomer', [{ draftId: 'a', name: 'Ada' }]);
    answer(shop, 'runReport', ['segments']);
    byHand(shop, 'customers', (sheet) => {
      const copy = sheet.copyTo(sheet.getParent()); // Google may copy the marks or not; here they are not
      copy
        .setName('Customers backup')
        .getRange(1, positionOf(shop, 'customers', 'wechat'))
        .setValue('Chat');
    });
    expect(offers(shop)).toEqual([]);
  });

  it('says nothing of tables when it is carried out, or when there are none', () => {
    expect(answer<InstallOutcome>(withTables(), 'installOrRepair', [true])).toEqual({ changes: [], done: true });
    expect(answer<InstallOutcome>(aShop(), 'installOrRepair', [false])).toEqual({ changes: [], done: true });
  });
});

describe('taking over a table', () => {
  const takeOver = (shop: LocalWorkbook, sheet: string, as: string, user = MANAGER) =>
    answer<AdoptedTable>(shop, 'adoptTable', [{ sheet, as }], { user });

  it('makes customers of its rows, each value as it stood, after a copy of the whole spreadsheet; the table stays', () => {
    const shop = withTables();
    const before = kept(shop, 'Old customers');
    const outcome = takeOver(shop, 'Old customers', 'customers');
    expect(outcome).toMatchObject({ read: 3, added: 3, refused: [], done: true, backup: { state: 'made' } });
    expect(outcome.ignored).toEqual(['Shoe size']);
    const rows = shop.export('customers').map(({ name, phone, wechat, notes }) => ({ name, phone, wechat, notes }));
    expect(rows).toEqual([
      { name: 'Ada', phone: '13800138000', wechat: 'ada-wx', notes: 'Likes "tea", and cups' },
      { name: 'Ben', phone: '138 0013 8001', wechat: null, notes: '=1+1' },
      { name: '<b>Cleo</b>', phone: null, wechat: 'cleo', notes: 'x'.repeat(300) },
    ]);
    expect(kept(shop, 'Old customers')).toEqual(before);
    expect(answer<{ kept: readonly unknown[] }>(shop, 'backups').kept).toMatchObject([{ reason: 'adopt' }]);
  });

  it('makes orders of its rows, and says of a refused one in which row of the sheet it stands', () => {
    const shop = withTables();
    const { read, added, refused, batch } = takeOver(shop, 'Sales 2026', 'orders');
    expect({ read, added }).toEqual({ read: 4, added: 3 });
    expect(refused).toMatchObject([{ line: 4, column: 'Order date', found: 'some day' }]);
    const orders = shop
      .export('orders')
      .map(({ orderedOn, customerName, amount }) => ({ orderedOn, customerName, amount }));
    expect(orders).toEqual([
      { orderedOn: '2026-01-05', customerName: 'Ada', amount: 19.8 },
      { orderedOn: '2026-01-06', customerName: 'Ben', amount: 12.5 },
      { orderedOn: '2026-01-08', customerName: 'Dora', amount: 0.3 },
    ]);
    expect(shop.export('imports')).toMatchObject([{ batch, line: 4, file: 'Sales 2026' }]);
  });

  it('is one batch: taken back, nothing is left, and it is offered again', () => {
    const shop = withTables();
    takeOver(shop, 'Old customers', 'customers');
    expect(offers(shop).map(({ sheet }) => sheet)).toEqual(['Sales 2026']);
    expect(answer(shop, 'undoLast')).toMatchObject({ removed: 3 });
    expect(shop.export('customers')).toEqual([]);
    expect(offers(shop).map(({ sheet }) => sheet)).toEqual(['Old customers', 'Sales 2026']);
  });

  it('twice is once', () => {
    const shop = withTables();
    takeOver(shop, 'Old customers', 'customers');
    expect(takeOver(shop, 'Old customers', 'customers')).toMatchObject({ read: 3, added: 0, unchanged: 3 });
    expect(shop.export('customers')).toHaveLength(3);
  });

  it('is gone on with where the time ran out, by its batch and the next part', () => {
    const shop = aShop();
    const filler = 'long remark '.repeat(20);
    put(shop, 'Big', [['Client name', 'Remarks'], ...Array.from({ length: 5 }, (_, at) => [`Name ${at}`, filler])]);
    const first = answer<AdoptedTable>(shop, 'adoptTable', [{ sheet: 'Big', as: 'customers', part: 1 }]);
    const again = { sheet: 'Big', as: 'customers', batch: first.batch, part: first.part };
    expect(answer<AdoptedTable>(shop, 'adoptTable', [again])).toMatchObject({
      batch: first.batch,
      added: 0,
      done: true,
    });
  });

  it.each([
    ['a tab that is not there', { sheet: 'Nowhere', as: 'customers' }],
    ['a tab of the product’s', { sheet: 'Customers', as: 'customers' }],
    ['a table of something else', { sheet: 'Stock', as: 'customers' }],
    ['customers taken for orders', { sheet: 'Old customers', as: 'orders' }],
    ['a kind that is none', { sheet: 'Old customers', as: 'products' }],
    ['nothing', undefined],
    ['a formula for a name', { sheet: '=1+1', as: 'customers' }],
  ])('%s is refused in words, and nothing is copied or written', (_, request) => {
    for (const language of LANGUAGES) {
      const shop = language === 'en' ? withTables() : aShop(language);
      const { code, message, remedy } = refusalOf(shop, 'adoptTable', [request]);
      expect(code).toBe('ARGUMENT_REFUSED');
      for (const sentence of [message, remedy])
        expectLanguage(language, sentence.replace(/Nowhere|Customers|Stock|Old customers|^as/g, ''));
      expect(shop.export('customers')).toEqual([]);
      expect(answer<{ kept: readonly unknown[] }>(shop, 'backups').kept).toEqual([]);
    }
  });

  it('is for managers', () => {
    const asked = [{ sheet: 'Old customers', as: 'customers' }];
    const codes = [AGENT, VIEWER].map((user) => outcomeOf(withTables().run('adoptTable', asked, { user })));
    expect(codes).toEqual(['ROLE_MAY_NOT', 'ROLE_MAY_NOT']);
  });
});
