/** Columns that the product works out: what stands in them is what the shop's rows say, and again changes nothing. */
import type { ExecutionReport } from '../../local/execution/execution';
import type { LocalWorkbook } from '../../local/local-workbook';
import { LANGUAGES } from '../../src/i18n/bilingual';
import { refreshWords } from '../../src/i18n/refresh-words';
import { answer, outcomeOf } from './builders/answer';
import { named, numberOf } from './builders/rows';
import { AGENT, aShop, copyOf, MANAGER, madeOnce, VIEWER } from './builders/shop';

/** The clock stands at 2026-03-05T09:00Z. Ann buys tea every ten days; Bob gave a cup back; Cleo paid in euros. */
const ORDERS = `Order number,Date,Customer,Product,SKU,Quantity,Paid,Status,Channel
A-1,2026-01-01,Ann,Green tea,T-1,1,100.50,completed,jd
A-2,2026-01-11,Ann,Green tea,T-1,2,200,completed,jd
A-3,2026-01-31,Ann,Green tea,T-1,1,100,shipped,jd
B-1,2026-02-10,Bob,Cup,,1,40,completed,website
B-1,2026-02-12,Bob,Cup,,1,-40,returned,website
`;

const shop = madeOnce(() => {
  const made = aShop();
  answer(made, 'importFile', [{ name: 'orders.csv', text: ORDERS, as: 'orders' }]);
  typed(made, 'products', { sku: 'T-1', name: 'Green tea', warrantyMonths: 6 });
  typed(made, 'products', { name: 'Cup' });
  typed(made, 'products', { name: 'Kettle' });
  return made;
});

/** A new row below the last, as somebody types it. */
function typed(
  one: LocalWorkbook,
  tab: Parameters<LocalWorkbook['edit']>[0],
  values: Readonly<Record<string, unknown>>,
): void {
  const row = one.export(tab).length + 2;
  for (const [column, value] of Object.entries(values)) one.edit(tab, row, column, String(value));
}

const refreshed = (one: LocalWorkbook): ExecutionReport => one.run('menuRefresh');

const lineOf = (one: LocalWorkbook, orderNo: string, status = 'completed') =>
  one.export('orders').find((row) => row['orderNo'] === orderNo && row['status'] === status);

/** Calls that write. */
const WRITES = /setValues?|appendRow|clear|insertRows|deleteRow/;

describe('everything is worked out anew by menu', () => {
  it('says when an order may be given back and how long its warranty runs', () => {
    const one = shop();
    one.edit('orders', String(lineOf(one, 'A-2')!['id']), 'deliveredOn', '2026-01-14');
    expect(outcomeOf(refreshed(one))).toBe('done');
    // JD: 7 days, as shipped with the product; the warranty is typed above.
    expect(lineOf(one, 'A-2')).toMatchObject({ returnUntil: '2026-01-21', warrantyUntil: '2026-07-14' });
    expect(lineOf(one, 'A-3', 'shipped')).toMatchObject({ returnUntil: '2026-02-07', warrantyUntil: '2026-07-31' });
    expect(lineOf(one, 'B-1')).toMatchObject({ returnUntil: null, warrantyUntil: null });
  });

  it('sums up each product, by its SKU or its name; one that nobody bought stays blank', () => {
    const one = shop();
    refreshed(one);
    expect(one.export('products')).toMatchObject([
      { name: 'Green tea', buyers: 1, units: 4, revenue: 400.5, typicalCycle: 15 }, // gaps of 10 and 20 days
      { name: 'Cup', buyers: 1, units: 0, revenue: 0, typicalCycle: null },
      { name: 'Kettle', buyers: null, units: null, revenue: null, typicalCycle: null },
    ]);
  });

  it('converts at the line’s own rate first, then at the shop’s, which then stays with the line', () => {
    const one = shop();
    const rows = one.export('lists');
    const euro = rows.findIndex(({ list, key }) => list === 'currencies' && key === 'EUR') + 2;
    typed(one, 'orders', {
      customerName: 'Ann',
      product: 'Pot',
      amount: 10,
      orderedOn: '2026-03-01',
      currency: 'EUR',
      rate: 1.5,
    });
    typed(one, 'orders', { customerName: 'Bob', product: 'Pan', amount: 10, orderedOn: '2026-03-01', currency: 'EUR' });
    const moneyOf = (product: string) => {
      const { rate, amountHome } = one.export('orders').find((row) => row['product'] === product)!;
      return [rate, amountHome];
    };
    refreshed(one);
    expect([moneyOf('Pot'), moneyOf('Pan')]).toEqual([
      [1.5, 15],
      [null, null],
    ]);
    one.edit('lists', euro, 'value', '1.1');
    refreshed(one);
    expect([moneyOf('Pot'), moneyOf('Pan')]).toEqual([
      [1.5, 15],
      [1.1, 11],
    ]);
    expect(named(one, 'Bob')).toMatchObject({ spent: 11 });
    one.edit('lists', euro, 'value', '1.2');
    refreshed(one);
    expect(moneyOf('Pan')).toEqual([1.1, 11]);
  });

  it('gives points by the settings and the level’s benefit, and none while they are off', () => {
    const one = shop();
    refreshed(one);
    expect(named(one, 'Ann')['points']).toBeNull();
    one.edit('settings', 'pointsPerUnit', 'value', '2');
    one.edit('customers', numberOf(one, 'Ann'), 'level', 'Gold');
    const gold = one.export('lists').findIndex(({ list, key }) => list === 'levels' && key === 'gold') + 2;
    one.edit('lists', gold, 'value', '1.5');
    refreshed(one);
    expect([named(one, 'Ann')['points'], named(one, 'Bob')['points']]).toEqual([1201, 0]); // 400.5 × 2 × 1.5 = 1201.5
  });

  it('says how satisfied a customer is, by surveys and issues together', () => {
    const one = shop();
    typed(one, 'surveys', { customerName: 'Ann', overall: 5 });
    typed(one, 'surveys', { customerName: 'Ann', overall: 4 });
    typed(one, 'issues', {
      customerName: 'Ann',
      description: 'Late',
      type: 'Delivery',
      status: 'Resolved',
      satisfaction: 2,
    });
    refreshed(one);
    expect([named(one, 'Ann')['satisfaction'], named(one, 'Bob')['satisfaction']]).toEqual([3.7, null]); // 11 / 3
  });

  it('counts whom a customer has brought, and knows the next birthday, lunar ones too', () => {
    const one = shop();
    one.edit('customers', numberOf(one, 'Bob'), 'referredBy', numberOf(one, 'Ann'));
    one.edit('customers', numberOf(one, 'Ann'), 'birthday', 'lunar 1990-02-02');
    refreshed(one);
    // The second day of the second lunar month of 2026 is 20 March (Hong Kong Observatory).
    expect(named(one, 'Ann')).toMatchObject({ referred: 1, nextBirthdayOn: '2026-03-20' });
  });

  it('leaves blank what no model has worked out yet', () => {
    const one = shop();
    refreshed(one);
    const blank = { nextOrderFrom: null, nextOrderTo: null, alive: null, value12m: null, suggestion: null };
    expect(named(one, 'Ann')).toMatchObject(blank);
  });

  it('writes nothing the second time', () => {
    const one = shop();
    one.edit('settings', 'pointsPerUnit', 'value', '1');
    typed(one, 'issues', { customerName: 'Ann', description: 'Broken', type: 'Quality', status: 'Resolved' });
    refreshed(one);
    const before = ['customers', 'orders', 'products', 'issues'].map((tab) => one.export(tab as 'orders'));
    const again = copyOf(one.snapshot(), '2026-03-05T11:00:00Z');
    const { trace } = again.run('menuRefresh');
    expect(['customers', 'orders', 'products', 'issues'].map((tab) => again.export(tab as 'orders'))).toEqual(before);
    // What the dashboard says of now is all that is written.
    const writes = (calls: readonly string[]): string[] => calls.filter((call) => WRITES.test(call));
    expect(writes(trace)).toEqual(writes(again.run('updateDashboard').trace));
    expect(again.export('log').length).toBe(one.export('log').length);
    expect(trace.filter((call) => call === 'Spreadsheet.toast')).toHaveLength(1);
  });
});

describe('the time at which an issue was settled', () => {
  it('is when the product first saw it, stays when it is closed, and goes when it is opened again', () => {
    const one = shop();
    typed(one, 'issues', { customerName: 'Ann', description: 'Broken', type: 'Quality' });
    const id = String(one.export('issues')[0]!['id']);
    const resolvedAt = () => one.export('issues')[0]!['resolvedAt'];
    refreshed(one);
    expect(resolvedAt()).toBeNull();
    one.edit('issues', id, 'status', 'Resolved');
    refreshed(one);
    const first = resolvedAt();
    expect(first).toMatch(/^2026-03-05T09:/);
    one.edit('issues', id, 'status', 'Closed');
    refreshed(one);
    expect(resolvedAt()).toBe(first);
    one.edit('issues', id, 'status', 'Working on it');
    refreshed(one);
    expect(resolvedAt()).toBeNull();
  });
});

describe.each(LANGUAGES)('Data ▸ Work everything out anew (%s)', (language) => {
  const say = refreshWords[language];
  const toasts = (one: LocalWorkbook, user: string) =>
    one.menu('menuRefresh', { user }).ui.flatMap((effect) => ('message' in effect ? [effect.message] : []));

  it('says that it is done, also to an agent', () => {
    expect(toasts(aShop(language), AGENT)).toEqual([say.done]);
  });

  it('goes on with what an ended run has left, when it is chosen again', () => {
    const one = aShop(language);
    const { trace } = aShop(language).run('menuRefresh', [], { user: MANAGER });
    one.run('menuRefresh', [], { user: MANAGER, killAt: Math.floor(trace.length / 2) });
    // Whoever died holds the job for seven minutes.
    expect(toasts(one, MANAGER)).toEqual([say.held]);
    expect(toasts(copyOf(one.snapshot(), '2026-03-05T09:20:00Z'), MANAGER)).toEqual([say.done]);
  });

  it('is not for who may only look: nothing is begun', () => {
    const one = aShop(language);
    const before = one.snapshot();
    one.run('menuRefresh', [], { user: VIEWER });
    expect(one.snapshot()).toBe(before);
  });
});

describe('a Chinese name', () => {
  const found = (one: LocalWorkbook, text: string): string[] =>
    answer<{ name: string }[]>(one, 'searchCustomers', [text, 5]).map(({ name }) => name);

  it.each(['李梅', 'limei', 'lm', 'LiMei', 'li mei', '5678'])('is found by %s', (text) => {
    const one = aShop('zh-CN');
    answer(one, 'saveCustomer', [{ draftId: 'a', name: '李梅', phone: '13812345678' }]);
    answer(one, 'saveCustomer', [{ draftId: 'b', name: '王芳' }]);
    expect(found(one, text)).toEqual(['李梅']);
  });

  it('typed into the tab is found after everything was worked out, also by its surname’s own reading', () => {
    const one = aShop('zh-CN');
    answer(one, 'importFile', [{ name: 'c.csv', text: '姓名\n曾志伟\n王芳', as: 'customers' }]);
    expect([found(one, 'zengzhiwei'), found(one, 'zzw'), found(one, 'wf')]).toEqual([['曾志伟'], ['曾志伟'], ['王芳']]);
  });
});
