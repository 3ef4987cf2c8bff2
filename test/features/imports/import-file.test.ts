import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { csvText } from '../../../local/csv-text';
import { tabOf } from '../../../src/schema/workbook-schema';
import { retailRows } from '../../domain/online-retail';
import { aChineseShop, anEnglishShop, columnsOf, countsOf, importText } from './installed-shop';

/** Issue 2: the table that JD merchants start from. */
const JD_TABLE = `序号,客户姓名,联系方式,购买日期,购买商品,购买数量,购买金额,客户等级,备注
1,张三,138xxxxxx99,2023-09-01,手机,1,3000元,VIP,无
2,李四,159xxxxxx77,2023-09-15,笔记本电脑,1,6000元,普通,近期有购买意向
3,王五,133xxxxxx22,2023-10-01,平板电脑,2,3500元,黄金,无
`;

/** Made up in the shape of the Chinese superstore: two people called 曾惠, and one order number for two customers. */
const SUPERSTORE = `行 ID,订单 ID,订单日期,发货日期,客户 ID,客户名称,国家,产品 ID,产品名称,销售额,数量
1,CN-1,2017-04-27,2017-04-29,曾惠-14485,曾惠,中国,A-1,"剪刀, 蓝色",129.696,2
2,CN-1,2017-04-27,2017-04-29,许安-10165,许安,中国,A-2,"信封, 红色",125.44,2
3,CN-2,2017-06-15,2017-06-19,曾惠-99999,曾惠,中国,A-1,"剪刀, 蓝色",64.848,1
4,CN-1,2017-04-27,2017-04-29,曾惠-14485,曾惠,中国,A-1,"剪刀, 蓝色",129.696,2
`;

const ORDERS = 'orderNo,customerName,phone,orderedOn,product,quantity,amount,status,currency';
const anOrder = (...lines: readonly string[]) => `${ORDERS}\n${lines.join('\n')}\n`;

describe('the table that JD merchants start from', () => {
  const shop = aChineseShop();
  const first = importText(shop, JD_TABLE);

  it('becomes customers with their level, masked phone and remark', () => {
    expect(countsOf(first)).toEqual({ read: 3, added: 3, updated: 0, unchanged: 0, refused: 0 });
    expect(first.ignored).toEqual(['序号']);
    expect(columnsOf(shop, 'customers', ['name', 'phone', 'level', 'notes', 'status'])).toEqual([
      ['张三', '138xxxxxx99', 'vip', null, 'active'],
      ['李四', '159xxxxxx77', 'standard', '近期有购买意向', 'active'],
      ['王五', '133xxxxxx22', 'gold', null, 'active'],
    ]);
  });

  it('and order lines, with what was paid for each', () => {
    const keys = ['orderedOn', 'customerName', 'product', 'quantity', 'amount', 'status', 'orderNo', 'notes'];
    expect(columnsOf(shop, 'orders', keys)).toEqual([
      ['2023-09-01', '张三', '手机', 1, 3000, 'completed', 'W-20230901-001', null],
      ['2023-09-15', '李四', '笔记本电脑', 1, 6000, 'completed', 'W-20230915-001', '近期有购买意向'],
      ['2023-10-01', '王五', '平板电脑', 2, 3500, 'completed', 'W-20231001-001', null],
    ]);
  });

  it('imported again adds and changes nothing, given order numbers notwithstanding', () => {
    expect(countsOf(importText(shop, JD_TABLE))).toEqual({ read: 3, added: 0, updated: 0, unchanged: 3, refused: 0 });
    expect(shop.export('orders')).toHaveLength(3);
  });

  it('undone leaves the tabs as they were', () => {
    shop.call('undoLast');
    expect([shop.export('customers'), shop.export('orders')]).toEqual([[], []]);
  });
});

describe('a real shop (UCI Online Retail, the committed sample)', () => {
  const shop = anEnglishShop();
  const text = readFileSync(join(__dirname, '../../../local/sample/online-retail-orders.csv'), 'utf8');
  const rows = retailRows();
  const first = importText(shop, text);

  it('each line is one row, each account one customer, each cancellation a return', () => {
    expect(countsOf(first)).toEqual({ read: rows.length, added: rows.length, updated: 0, unchanged: 0, refused: 0 });
    expect(shop.export('customers')).toHaveLength(new Set(rows.map((row) => row.CustomerID)).size);
    expect(new Set(shop.export('orders').map((row) => row['id'])).size).toBe(rows.length);
    const returned = shop.export('orders').filter((row) => row['status'] === 'returned');
    expect(returned).toHaveLength(rows.filter((row) => row.InvoiceNo.startsWith('C')).length);
    expect(returned.every((row) => Number(row['quantity']) > 0 && Number(row['amount']) <= 0)).toBe(true);
  });

  it('each line keeps unit price × quantity, rounded to pence', () => {
    const pence = rows.map((row) =>
      Math.round(Number((Number(row.UnitPrice) * Number(row.Quantity) * 100).toFixed(4))),
    );
    expect(shop.export('orders').map((row) => Math.round(Number(row['amount']) * 100))).toEqual(pence);
  });

  it('imported again in other parts, and sorted otherwise, it adds and changes nothing', () => {
    const again = importText(shop, text, { largest: 60_000 });
    expect(countsOf(again)).toEqual({ read: rows.length, added: 0, updated: 0, unchanged: rows.length, refused: 0 });
  });
});

describe('customers', () => {
  it('of one name stay apart by their accounts, and an order number of several customers is no error', () => {
    const shop = aChineseShop();
    expect(countsOf(importText(shop, SUPERSTORE))).toMatchObject({ added: 4, refused: 0 });
    expect(columnsOf(shop, 'customers', ['name', 'account', 'country'])).toEqual([
      ['曾惠', '曾惠-14485', 'CN'],
      ['许安', '许安-10165', 'CN'],
      ['曾惠', '曾惠-99999', 'CN'],
    ]);
    expect(columnsOf(shop, 'orders', ['orderNo', 'customerId', 'amount'])).toEqual([
      ['CN-1', 'C-000001', 129.7],
      ['CN-1', 'C-000002', 125.44],
      ['CN-2', 'C-000003', 64.85],
      ['CN-1', 'C-000001', 129.7],
    ]);
  });

  it('are found by phone however it is written, and never by a masked one', () => {
    const shop = aChineseShop();
    importText(shop, '姓名,手机\n张三,13800138000\n李四,139****0000\n');
    const outcome = importText(shop, '姓名,手机\n张三（老客）,+86 138 0013 8000\n王五,139****0000\n');
    expect(countsOf(outcome)).toMatchObject({ added: 1, unchanged: 1 });
    expect(columnsOf(shop, 'customers', ['name', 'phone'])).toEqual([
      ['张三', '13800138000'],
      ['李四', '139****0000'],
      ['王五', '139****0000'],
    ]);
  });

  it('whom two keys name differently are refused, and nothing is guessed', () => {
    const shop = anEnglishShop();
    importText(shop, 'name,phone,email\nAnn,+12025550123,\nBob,,bob@example.com\n');
    const { refused } = importText(shop, 'name,phone,email\nWho,+12025550123,bob@example.com\n');
    expect(refused).toEqual([expect.objectContaining({ line: 2, code: 'AMBIGUOUS' })]);
    expect(shop.export('customers')).toHaveLength(2);
  });

  it('keep what the shop typed: only blanks are filled, and a consent withdrawn stays so', () => {
    const shop = anEnglishShop();
    importText(shop, 'name,email,consent,level\nAnn,ann@example.com,unsubscribed,gold\n');
    const outcome = importText(shop, 'name,email,consent,level,company\nAnne,ann@example.com,yes,vip,Acme\n');
    expect(countsOf(outcome)).toMatchObject({ added: 0, updated: 1 });
    expect(columnsOf(shop, 'customers', ['name', 'consent', 'level', 'company'])).toEqual([
      ['Ann', 'unsubscribed', 'gold', 'Acme'],
    ]);
  });

  it('with a masked name and nothing else are told by their order, so that the file can be imported again', () => {
    const shop = aChineseShop();
    const text =
      '订单号,客户,手机,日期,商品,金额\nA1,陈**,138****1234,2024-05-01,茶,1\nA2,陈**,138****1234,2024-05-02,茶,1\n';
    importText(shop, text);
    expect(shop.export('customers')).toHaveLength(2);
    expect(countsOf(importText(shop, text))).toMatchObject({ added: 0, unchanged: 2 });
  });
});

describe('order lines', () => {
  it('of a newer export are updated, not added', () => {
    const shop = anEnglishShop();
    importText(shop, anOrder('1,Ann,,2024-05-01,Tea,1,5,paid,'));
    const outcome = importText(
      shop,
      anOrder('1,Ann,,2024-05-01,Tea,1,5,shipped,', '1,Ann,,2024-05-01,Mug,1,7,shipped,'),
    );
    expect(countsOf(outcome)).toMatchObject({ added: 1, updated: 1 });
    expect(columnsOf(shop, 'orders', ['product', 'status'])).toEqual([
      ['Tea', 'shipped'],
      ['Mug', 'shipped'],
    ]);
  });

  it('that are the same twice in one file are two, however often the file comes', () => {
    const shop = anEnglishShop();
    const text = anOrder(
      '1,Ann,,2024-05-01,Tea,1,5,,',
      '1,Ann,,2024-05-01,Tea,1,5,,',
      ',Bob,,2024-05-01,Tea,1,5,,',
      ',Bob,,2024-05-01,Tea,1,5,,',
    );
    importText(shop, text);
    expect(countsOf(importText(shop, text))).toMatchObject({ added: 0, unchanged: 4 });
    expect(shop.export('orders')).toHaveLength(4);
  });

  it('typed by hand before are the same lines', () => {
    const shop = anEnglishShop();
    importText(shop, anOrder('1,Ann,,2024-05-01,Tea,1,5,,'));
    const sheet = shop.globals.SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Orders')!;
    const at = sheet.getRange(1, 1, 1, sheet.getLastColumn()).getValues()[0]!.indexOf('Line ID') + 1;
    sheet.getRange(2, at).setValue('typed-by-hand');
    expect(countsOf(importText(shop, anOrder('1,Ann,,2024-05-01,Tea,1,5,,')))).toMatchObject({
      added: 0,
      unchanged: 1,
    });
  });

  it('in a currency without a rate are kept and not summed', () => {
    const shop = anEnglishShop();
    importText(shop, anOrder('1,Ann,,2024-05-01,Tea,1,5,,EUR', '2,Ann,,2024-05-01,Tea,1,5,,USD'));
    expect(columnsOf(shop, 'orders', ['amount', 'currency', 'rate', 'amountHome'])).toEqual([
      [5, 'EUR', null, null],
      [5, 'USD', 1, 5],
    ]);
  });

  it('without a number get one, one for each customer, channel and day', () => {
    const shop = anEnglishShop();
    importText(shop, anOrder(',Ann,,2024-05-01,Tea,1,5,,', ',Ann,,2024-05-01,Mug,1,5,,', ',Bob,,2024-05-01,Tea,1,5,,'));
    expect(columnsOf(shop, 'orders', ['orderNo'])).toEqual([
      ['W-20240501-001'],
      ['W-20240501-001'],
      ['W-20240501-002'],
    ]);
  });

  it.each(['orders', 'customers'] as const)('and customers exported as CSV come back unchanged: %s', (tab) => {
    const shop = aChineseShop();
    importText(shop, SUPERSTORE);
    importText(shop, JD_TABLE);
    importText(shop, anOrder('9,"=HYPERLINK(""http://x"")",+8613800138000,2024-05-01,<img onerror>,1,5,cancelled,'));
    const before = shop.export(tab);
    const outcome = importText(shop, csvText(Object.keys(tabOf(tab).columns), before));
    expect(countsOf(outcome)).toEqual({
      read: before.length,
      added: 0,
      updated: 0,
      unchanged: before.length,
      refused: 0,
    });
    expect(shop.export(tab)).toEqual(before);
  });
});

describe('refused lines', () => {
  it('stand in the tab imports with line, column, what was found and why; once, however often the file comes', () => {
    const shop = anEnglishShop();
    const text = anOrder('1,Ann,,2024-05-01,Tea,1,5,,', '2,Bob,,31/31/2024,Tea,1,5,,', '3,Cat,,2024-05-01,Tea,-1,5,,');
    expect(importText(shop, text).refused.map(({ line, code }) => [line, code])).toEqual([
      [3, 'DAY_UNREADABLE'],
      [4, 'QUANTITY_NEGATIVE'],
    ]);
    importText(shop, text);
    expect(columnsOf(shop, 'imports', ['line', 'column', 'found', 'code', 'raw'])).toEqual([
      [3, 'orderedOn', '31/31/2024', 'DAY_UNREADABLE', '2,Bob,,31/31/2024,Tea,1,5,,'],
      [4, 'quantity', '-1', 'QUANTITY_NEGATIVE', '3,Cat,,2024-05-01,Tea,-1,5,,'],
    ]);
  });

  it('a file that is none is refused whole, in the language of the workbook', () => {
    expect(() => importText(aChineseShop(), '')).toThrow(/空文件/);
    expect(() => importText(anEnglishShop(), 'PK\u0003\u0004\u0000')).toThrow(/a binary file/);
  });
});
