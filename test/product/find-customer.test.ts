/** Finding a customer while they are on the line. Budgets: the design's table of speed, "find a customer as you type". */
import type { LocalWorkbook } from '../../local/local-workbook';
import type { CustomerHit } from '../../src/contract/customers';
import { answer } from './builders/answer';
import { byHand, positionOf } from './builders/people';
import { saved } from './builders/reminded-shop';
import { AGENT, aShop, MANAGER, madeOnce, OTHER_AGENT, STRANGER, VIEWER } from './builders/shop';

const shopWithPeople = madeOnce(() => {
  const shop = aShop('zh-CN');
  saved(shop, { name: '张三', phone: '13800138000', channel: 'wechat', owner: AGENT });
  saved(shop, { name: '张三丰', phone: '13912345678', owner: OTHER_AGENT });
  saved(shop, { name: 'Mary Smith', company: 'Acme', account: 'A1B2', country: 'US', owner: null });
  saved(shop, { name: '李四', phone: '138****5678', owner: AGENT });
  return shop;
});

const names = (shop: LocalWorkbook, text: string, user = MANAGER): string[] =>
  answer<CustomerHit[]>(shop, 'searchCustomers', [text], { user }).map(({ name }) => name);

describe('a customer is found by whatever the shop knows', () => {
  const shop = shopWithPeople();

  it.each([
    ['a name, the whole name first', '张三', ['张三', '张三丰']],
    ['the last four digits, also of a masked phone', '5678', ['张三丰', '李四']],
    ['a company', 'acme', ['Mary Smith']],
    ['a buyer ID', 'a1b2', ['Mary Smith']],
    ['two words in any order', 'smith mary', ['Mary Smith']],
    ['the customer ID, written anyhow', 'c-4', ['李四']],
    ['nothing that there is', '王五', []],
  ])('by %s', (_, text, found) => {
    expect(names(shop, text)).toEqual(found);
  });

  it('with what tells two of one name apart: digits, else company, else buyer ID', () => {
    const hints = answer<CustomerHit[]>(shop, 'searchCustomers', ['', 10]).map(({ name, hint }) => [name, hint]);
    expect(hints).toEqual([
      ['张三', '8000'],
      ['张三丰', '5678'],
      ['Mary Smith', 'Acme'],
      ['李四', '5678'],
    ]);
  });

  it('everybody at once, with what finds each, for a page that searches by itself', () => {
    const all = answer<CustomerHit[]>(shop, 'searchCustomers', ['', 20_001]);
    expect(all.map(({ search }) => search)).toContain('marysmith acme a1b2');
    expect(answer<CustomerHit[]>(shop, 'searchCustomers', ['', 2])).toHaveLength(2);
  });

  // 20,000: the design's table of speed, "find a customer as you type"
  it('by asking for each search where a tab of more than 20,000 rows is too long for a page to hold', () => {
    const large = shopWithPeople();
    byHand(large, 'customers', (sheet) => {
      sheet.insertRowsAfter(sheet.getMaxRows(), 20_000);
      sheet.getRange(20_002, positionOf(large, 'customers', 'notes')).setValue('the last row');
    });
    const all = large.run('searchCustomers', ['', 20_001]);
    expect(all).toMatchObject({ status: 'done', result: [] });
    expect(all.cells).toBeLessThan(1_000);
    expect(names(large, '张三')).toEqual(['张三', '张三丰']);
    expect(names(large, '')).toHaveLength(4);
  });
});

describe('a customer who comes in a file', () => {
  it('is found by all of that at once, while later parts of the file are still on their way', () => {
    const shop = aShop();
    const text = '客户姓名,联系方式,购买日期,购买商品,购买数量,购买金额\n王小明,13800139999,2026-03-01,茶,1,30\n';
    answer(shop, 'importFile', [{ name: 'o.csv', text, part: 1, parts: 2 }]);
    for (const by of ['王小明', 'wxm', '9999']) expect(names(shop, by)).toEqual(['王小明']);
    const before = shop.export('customers').map(({ search }) => search);
    answer(shop, 'refreshCustomers');
    expect(shop.export('customers').map(({ search }) => search)).toEqual(before);
  });
});

describe('who may find whom', () => {
  const shop = shopWithPeople();

  it('an agent finds own customers and those nobody owns', () => {
    expect(names(shop, '张三', AGENT)).toEqual(['张三']);
    expect(names(shop, '张三', OTHER_AGENT)).toEqual(['张三丰']);
    expect(names(shop, 'c-2', AGENT)).toEqual([]);
    expect(names(shop, 'smith', AGENT)).toEqual(['Mary Smith']);
  });

  it('a viewer finds all, somebody outside the team nobody', () => {
    expect(names(shop, '张三', VIEWER)).toHaveLength(2);
    expect(shop.run('searchCustomers', ['张三'], { user: STRANGER }).message).toContain('NO_ROLE');
  });
});

it('costs the same few calls in a small shop whatever is typed', () => {
  const shop = shopWithPeople();
  // Opening the workbook: properties, zone, team; the tab's header; the column; the rows found.
  expect(shop.run('searchCustomers', ['张三']).calls).toBeLessThanOrEqual(6);
});
