import { instantOfEpoch } from '../../../src/domain/calendar/instant';
import type { ImportOutcome } from '../../../src/features/imports/import-request';
import { recogniseColumns } from '../../../src/features/imports/recognise-columns';
import { rememberColumns, rememberedColumns } from '../../../src/features/imports/remembered-columns';
import { aChineseShop, columnsOf, countsOf } from './installed-shop';

/** 备注甲 and 序 say nothing to us; 金额 is taken for what was paid. */
const FILE = `序,客户,日期,商品,金额,备注甲
1,张样,2026-01-05,乌龙茶,58,要礼盒
2,李样,2026-01-06,茶杯,30,
`;

type Request = Readonly<Record<string, unknown>>;
const ask = (shop: ReturnType<typeof aChineseShop>, request: Request): ImportOutcome =>
  shop.call('importFile', { name: 'file.csv', text: FILE, ...request }) as ImportOutcome;

describe('a person says what a column is', () => {
  const header = ['客户', '日期', '金额', '备注甲', '电话', '电话'];

  it('and that wins over what was recognised', () => {
    const found = recogniseColumns(header, 'auto', { 金额: 'unitPrice', 备注甲: 'notes' });
    expect(found.columns).toMatchObject({ 金额: 'unitPrice', 备注甲: 'notes', 客户: 'customerName' });
    expect(found.chosen).toEqual({ 金额: 'unitPrice', 备注甲: 'notes' });
  });

  it('null leaves a column out', () => {
    const found = recogniseColumns(header, 'auto', { 日期: null });
    expect(found.columns).not.toHaveProperty('日期');
    expect(found.ignored).toContain('日期');
  });

  it('a field that was taken from another column goes to the chosen one alone', () => {
    const found = recogniseColumns(['客户', '日期', '金额', '会员昵称甲'], 'auto', { 会员昵称甲: 'customerName' });
    expect(found.columns).toEqual({ 日期: 'orderedOn', 金额: 'amount', 会员昵称甲: 'customerName' });
    expect(found.ignored).toEqual(['客户']);
  });

  it('saying what is recognised anyway is no choice, nor is a header that the file does not have', () => {
    expect(recogniseColumns(header, 'auto', { 客户: 'customerName', 品名: 'product' }).chosen).toEqual({});
  });

  it('of two headers of one name the first is meant', () => {
    const found = recogniseColumns(header, 'auto', { 电话: 'wechat' });
    expect([...found.at].filter(([field]) => field === 'customers.wechat')).toEqual([['customers.wechat', 4]]);
    expect([...found.at.keys()]).not.toContain('customers.phone');
  });
});

describe('a preview', () => {
  const shop = aChineseShop();
  const before = shop.snapshot();
  const shown = ask(shop, { preview: true, text: `${FILE}3,王样,31/31/2024,茶杯,1,\n` });

  it('says what would come of the file, with its refused lines', () => {
    expect(countsOf(shown)).toEqual({ read: 3, added: 2, updated: 0, unchanged: 0, refused: 1 });
    expect(shown.refused[0]).toMatchObject({ line: 4, column: '日期', found: '31/31/2024', code: 'DAY_UNREADABLE' });
    expect([shown.batch, shown.kind, shown.platform]).toEqual(['', 'orders', null]);
  });

  it('writes nothing at all', () => {
    const untouched = (snapshot: string): unknown =>
      (JSON.parse(snapshot) as unknown[]).filter((line) => !JSON.stringify(line).includes('"clock"'));
    expect(untouched(shop.snapshot())).toEqual(untouched(before));
  });

  it('counts a line that is there as unchanged, and one that differs as updated', () => {
    ask(shop, {});
    expect(countsOf(ask(shop, { preview: true }))).toMatchObject({ added: 0, updated: 0, unchanged: 2 });
    const fuller = '客户,日期,商品,金额,微信号\n张样,2026-01-05,乌龙茶,58,zhang_y\n李样,2026-01-06,茶杯,31,\n';
    expect(countsOf(ask(shop, { preview: true, text: fuller }))).toMatchObject({ added: 1, updated: 1, unchanged: 0 });
  });

  it('lists what a column may be taken for, in the language of the workbook', () => {
    expect(shown.fields).toContainEqual({ key: 'customerName', label: '客户' });
    expect(shown.fields).toContainEqual({ key: 'orderTotal', label: '整单金额（按行分摊）' });
    expect(shown.fields.map(({ key }) => key)).not.toContain('amountHome'); // computed
    expect(new Set(shown.fields.map(({ key }) => key)).size).toBe(shown.fields.length);
  });

  it('every field that is recognised can also be chosen', () => {
    const keys = shown.fields.map(({ key }) => key);
    expect(Object.values(shown.columns).filter((key) => !keys.includes(key))).toEqual([]);
  });
});

describe('what somebody chose once', () => {
  const shop = aChineseShop();
  const chosen = ask(shop, { columns: { 备注甲: 'notes', 序: 'orderNo' } });

  it('counts for this import', () => {
    expect(chosen.chosen).toEqual({ 备注甲: 'notes', 序: 'orderNo' });
    expect(columnsOf(shop, 'orders', ['orderNo', 'notes'])).toEqual([
      ['1', '要礼盒'],
      ['2', null],
    ]);
  });

  it('counts for everybody’s next file with these headers, whatever their order', () => {
    const other = '备注甲,序,客户,日期,商品,金额\n再来一份,3,周样,2026-01-07,茶杯,30\n';
    const outcome = ask(shop, { text: other });
    expect([outcome.columns['序'], outcome.columns['备注甲']]).toEqual(['orderNo', 'notes']);
    expect(outcome.chosen).toEqual({ 备注甲: 'notes', 序: 'orderNo' });
  });

  it('does not count for other headers', () => {
    expect(ask(shop, { preview: true, text: FILE.replace('备注甲', '备注乙') }).chosen).toEqual({});
  });

  it('a preview does not remember', () => {
    ask(shop, { preview: true, columns: { 备注甲: null } });
    expect(ask(shop, { preview: true }).chosen).toEqual({ 备注甲: 'notes', 序: 'orderNo' });
  });

  it('choosing what is recognised forgets it', () => {
    ask(shop, { columns: {} });
    expect(ask(shop, { preview: true }).chosen).toEqual({});
  });

  it('a key that no field has is refused, and nothing is written', () => {
    const before = shop.export('orders');
    expect(() => ask(shop, { columns: { 序: 'shoeSize' } })).toThrow(/shoeSize/);
    expect(shop.export('orders')).toEqual(before);
  });
});

describe('the memory of choices', () => {
  function aStore() {
    const values: Record<string, string> = { counter: '7' };
    return {
      values,
      all: () => ({ ...values }),
      get: (key: string) => values[key] ?? null,
      set: (key: string, value: string): void => {
        values[key] = value;
      },
      remove: (key: string): void => {
        delete values[key];
      },
    };
  }

  it('keeps the 20 newest header sets and leaves other properties alone', () => {
    const store = aStore();
    for (let nth = 0; nth < 25; nth += 1)
      rememberColumns(store, [`甲${nth}`], { [`甲${nth}`]: 'notes' }, instantOfEpoch(nth));
    expect(Object.keys(store.values)).toHaveLength(21);
    expect(rememberedColumns(store, ['甲4'])).toEqual({});
    expect(rememberedColumns(store, ['甲5'])).toEqual({ 甲5: 'notes' });
    expect(store.values['counter']).toBe('7');
  });

  it('takes nothing from a property that it did not write', () => {
    const store = aStore();
    rememberColumns(store, ['甲'], { 甲: 'notes' }, instantOfEpoch(1));
    for (const key of Object.keys(store.values)) store.values[key] = '{broken';
    expect(rememberedColumns(store, ['甲'])).toEqual({});
  });
});
