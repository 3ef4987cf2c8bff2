/** Rows typed into the grid by people who know nothing of ids, formats or keys. */
import type { LocalWorkbook } from '../../local/local-workbook';
import { LANGUAGES } from '../../src/i18n/bilingual';
import { TAB_KEYS, type TabKey } from '../../src/schema/tab-keys';
import { answer } from './builders/answer';
import { byHand, insertsColumn } from './builders/people';
import { named, numberOf } from './builders/rows';
import { AGENT, aShop, madeOnce, OTHER_AGENT, TODAY } from './builders/shop';
import { pastes, toastsOf, types, typesRow } from './builders/typing';

const filled = (row: Readonly<Record<string, unknown>> | undefined) =>
  Object.fromEntries(Object.entries(row ?? {}).filter(([, value]) => value !== null));

describe('a customer typed by hand', () => {
  const shop = madeOnce(() => {
    const one = aShop('zh-CN');
    typesRow(one, 'customers', 2, {
      name: '\u3000王芳  ',
      phone: '１３８ 0013 8000',
      wechat: 'ｗｘ＿８８',
      notes: '她说：喜欢Ｂ款，要２瓶。 ',
      email: 'Wang@Example.COM',
      owner: 'Ann',
      birthday: '农历八月十五',
    });
    return one;
  });

  it('gets a number, and stands as the rest counts on; prose keeps its own width', () => {
    expect(filled(shop().export('customers')[0])).toEqual({
      ...{ id: 'C-000001', name: '王芳', phone: '13800138000', wechat: 'wx_88', email: 'Wang@example.com' },
      ...{
        notes: '她说：喜欢Ｂ款，要２瓶。',
        owner: AGENT,
        birthday: '农历08-15',
        status: 'active',
        consent: 'unknown',
      },
      search: expect.stringContaining('王芳'),
    });
  });

  it('is found at once', () => {
    expect(answer(shop(), 'searchCustomers', ['8000', 5])).toMatchObject([{ id: 'C-000001' }]);
  });

  it('says in its own row, in words, what is wrong with it, and stops saying it once it is right', () => {
    const one = shop();
    const said = (column: string, text: string) => {
      types(one, 'customers', 2, column, text);
      return String(one.export('customers')[0]!['check'] ?? '');
    };
    expect(said('phone', '12345')).toContain('12345');
    expect(one.export('customers')[0]!['phone']).toBe('12345');
    expect(said('phone', '138****1234')).toContain('隐藏');
    expect(said('phone', '13800138000')).toBe('');
    expect(said('email', 'wang at example')).toContain('邮箱');
    expect(said('email', '')).toBe('');
    expect(said('birthday', '八月十五')).toContain('八月十五');
    expect(said('birthday', '1990-03-15')).toBe('');
    expect(said('referredBy', '没有这个人')).toContain('推荐人');
    expect(said('referredBy', 'C-000001')).toContain('自己');
    expect(said('referredBy', '')).toBe('');
    expect(said('owner', '小张')).toContain('小张');
    expect(said('owner', OTHER_AGENT)).toBe('');
    expect(said('name', '')).toContain('姓名');
  });

  it('agreeing to marketing without any way to be reached is told', () => {
    const one = aShop();
    typesRow(one, 'customers', 2, { name: 'Ada', consent: 'yes' });
    expect(named(one, 'Ada')['check']).toContain('no way to reach');
    types(one, 'customers', 2, 'email', 'ada@example.com');
    expect(named(one, 'Ada')['check']).toBeNull();
  });

  it('with somebody else’s phone is told to be perhaps that person; masked phones never are', () => {
    const one = shop();
    typesRow(one, 'customers', 3, { name: '王小芳', phone: '+86 138 0013 8000' });
    expect(named(one, '王小芳')).toMatchObject({ phone: '13800138000', check: expect.stringContaining('C-000001') });
    typesRow(one, 'customers', 4, { name: '甲', phone: '138****8000' });
    typesRow(one, 'customers', 5, { name: '乙', phone: '138****8000' });
    expect(named(one, '乙')['check']).not.toContain('C-');
  });

  it('whose number is wiped out or typed over keeps it', () => {
    const one = shop();
    const report = types(one, 'customers', 2, 'id', 'mine');
    expect(one.export('customers')[0]!['id']).toBe('C-000001');
    expect(toastsOf(report)[0]).toContain('C-000001');
    types(one, 'customers', 2, 'id', '');
    expect(one.export('customers')[0]!['id']).toBe('C-000001');
  });

  it('stands in the log with what the cell held before', () => {
    const one = shop();
    types(one, 'customers', 2, 'level', 'vip', { user: AGENT });
    types(one, 'customers', 2, 'level', 'gold', { user: AGENT });
    const last = one.export('log').slice(-1)[0];
    expect(last).toMatchObject({ by: AGENT, tab: 'customers', id: 'C-000001' });
    expect(JSON.parse(String(last!['changes']))).toEqual({ level: ['VIP', 'gold'] });
  });
});

/** Ada is the agent's, Otis another agent's; two are called Kim. */
const people = madeOnce(() => {
  const made = aShop();
  const customers = [
    { name: 'Ada', owner: AGENT, phone: '(201) 555-0123', channel: 'website' },
    { name: 'Otis', owner: OTHER_AGENT },
    { name: 'Kim' },
    { name: 'Kim', company: 'Second' },
  ];
  for (const [index, person] of customers.entries())
    answer(made, 'saveCustomer', [{ draftId: `c${index}`, ...person }]);
  return made;
});

const order = { customerName: 'Ada', product: 'Tea', amount: '19.5' };

describe('an order typed by hand', () => {
  it('is given what was not typed once it says who, what and how much', () => {
    const one = people();
    typesRow(one, 'orders', 2, { ...order, customerName: '0123' });
    expect(filled(one.export('orders')[0])).toEqual({
      ...{ id: expect.stringMatching(/^O-/), customerId: numberOf(one, 'Ada'), customerName: 'Ada', product: 'Tea' },
      ...{ orderedOn: TODAY, quantity: 1, amount: 19.5, amountHome: 19.5, rate: 1, status: 'completed' },
      ...{ channel: 'website', orderNo: 'W-20260305-001' },
    });
  });

  it('whose customer may be two people, or nobody, is left without one, and that is said', () => {
    const one = people();
    const two = types(one, 'orders', 2, 'customerName', 'Kim');
    expect(toastsOf(two)[0]).toMatch(/C-000003.*C-000004/);
    expect(one.export('orders')[0]).toMatchObject({ customerName: 'Kim', customerId: null });
    types(one, 'orders', 2, 'customerName', 'c-000004');
    expect(one.export('orders')[0]).toMatchObject({ customerName: 'Kim', customerId: 'C-000004' });
    const nobody = types(one, 'orders', 2, 'customerName', 'Zoe');
    expect(toastsOf(nobody)[0]).toContain('Zoe');
    expect(one.export('orders')[0]).toMatchObject({ customerName: 'Zoe', customerId: null });
  });

  it('whose amount is corrected is worth the new amount at home too', () => {
    const one = people();
    typesRow(one, 'orders', 2, order);
    types(one, 'orders', 2, 'amount', '25');
    expect(one.export('orders')[0]).toMatchObject({ amount: 25, amountHome: 25 });
    types(one, 'orders', 2, 'currency', 'EUR');
    expect(one.export('orders')[0]).toMatchObject({ rate: null, amountHome: null });
  });

  it('that came back, pasted with a negative quantity, is returned; any other negative is left and said', () => {
    const one = people();
    pastes(one, 'orders', 2, [{ ...order, quantity: '-2', status: 'Cancelled' }]);
    expect(one.export('orders')[0]).toMatchObject({
      quantity: 2,
      amount: -19.5,
      status: 'returned',
      amountHome: -19.5,
    });
    const report = pastes(one, 'orders', 3, [{ ...order, quantity: '-2', status: 'Paid' }]);
    expect(toastsOf(report)[0]).toMatch(/Quantity.*-2/);
  });
});

const ROWS: readonly (readonly [TabKey, Readonly<Record<string, string>>, object])[] = [
  ['interactions', { customerName: 'Ada', summary: 'Hello' }, { at: '2026-03-05T09', direction: 'out', by: AGENT }],
  [
    'issues',
    { customerName: 'Ada', description: 'Broken', priority: 'high' },
    { status: 'open', owner: AGENT, promisedAt: '2026-03-05T13', openedAt: '2026-03-05T09' },
  ],
  ['dates', { customerName: 'Ada', occasion: 'meeting', on: 'March 15' }, { on: '03-15', repeats: 'yearly' }],
  ['surveys', { customerName: 'Ada', overall: '5' }, { at: '2026-03-05T09', overall: 5 }],
  ['participation', { campaignId: 'M-1', customerName: 'Ada' }, { response: 'none' }],
  ['campaigns', { name: 'Spring', startOn: '2026-04-01' }, { status: 'draft' }],
  ['answers', { question: 'How long?' }, {}],
  ['feedback', { text: 'Nice' }, { by: AGENT, status: 'open' }],
];

describe.each(ROWS)('a row typed into %s', (tab, cells, expected) => {
  it('is given an id of its own, its customer, and what was not typed', () => {
    const one = people();
    typesRow(one, tab, 2, cells, { user: AGENT });
    const [row] = one.export(tab);
    for (const [key, value] of Object.entries(expected))
      expect({ [key]: String(row![key]) }).toEqual({ [key]: expect.stringContaining(String(value)) });
    expect(row!['id']).toMatch(/^[A-Z]-/);
    if ('customerName' in cells) expect(row!['customerId']).toBe(numberOf(one, 'Ada'));
  });

  it('comes to the same when Google does not say who typed it, but for who that was', () => {
    const [known, unknown] = [people(), people()];
    typesRow(known, tab, 2, cells, { user: AGENT });
    typesRow(unknown, tab, 2, cells, { tellsUser: false });
    const without = (one: LocalWorkbook) => {
      const { by: _, owner: __, ...rest } = one.export(tab)[0]!;
      return { ...rest, id: typeof rest['id'] };
    };
    expect(without(unknown)).toEqual(without(known));
  });
});

describe('an ID that is typed of a row in another tab', () => {
  const shopOfSpring = (): LocalWorkbook => {
    const one = people();
    typesRow(one, 'campaigns', 2, { name: 'Spring', startOn: '2026-04-01' });
    typesRow(one, 'issues', 2, { customerName: 'Ada', description: 'Broken', priority: 'high' });
    return one;
  };
  const REFERENCES: readonly (readonly [TabKey, string, Readonly<Record<string, string>>])[] = [
    ['orders', 'campaignId', { customerName: 'Ada', product: 'Tea', amount: '9' }],
    ['participation', 'campaignId', { customerName: 'Ada' }],
    ['interactions', 'issueId', { customerName: 'Ada', summary: 'Hello' }],
    ['surveys', 'issueId', { customerName: 'Ada', overall: '5' }],
  ];

  it.each(REFERENCES)(
    '%s, %s: nobody’s is left as typed and said; one that stands there is taken in silence',
    (...row) => {
      const [tab, column, cells] = row;
      const one = shopOfSpring();
      const [id] = one.export(column === 'issueId' ? 'issues' : 'campaigns').map((found) => String(found['id']));
      typesRow(one, tab, 2, cells);
      expect(toastsOf(types(one, tab, 2, column, 'X-404')!)).toEqual([expect.stringContaining('“X-404”')]);
      expect(one.export(tab)[0]![column]).toBe('X-404');
      expect(toastsOf(types(one, tab, 2, column, ` ${id} `)!)).toEqual([]);
      expect(one.export(tab)[0]![column]).toBe(id);
    },
  );

  it('a campaign may be called by its name, as long as only one is called so', () => {
    const one = shopOfSpring();
    const [id] = one.export('campaigns').map((found) => found['id']);
    typesRow(one, 'participation', 2, { customerName: 'Ada', campaignId: 'spring' });
    expect(one.export('participation')[0]!['campaignId']).toBe(id);
    typesRow(one, 'campaigns', 3, { name: 'Spring', startOn: '2027-04-01' });
    expect(toastsOf(types(one, 'participation', 2, 'campaignId', 'Spring')!)).toHaveLength(1);
  });
});

describe('what is not the product’s costs one look at the properties', () => {
  it('a column of the shop’s own, a tab of its own, a header, a computed column', () => {
    const one = people();
    insertsColumn(one, 'orders', 'product');
    answer(one, 'refreshCustomers');
    const { SpreadsheetApp } = one.globals;
    SpreadsheetApp.getActiveSpreadsheet().insertSheet('Mine');
    SpreadsheetApp.flush();
    const mine = one.workbook.sheets().find(({ name }) => name === 'Mine')!.sheetId;
    const orders = one.workbook.sheets().find(({ name }) => name === 'Orders')!.sheetId;
    const cell = { row: 2, value: 'x', oldValue: '' };
    const reports = [
      one.runOnEdit({ ...cell, sheetId: mine, column: 1 }),
      one.runOnEdit({ ...cell, sheetId: orders, column: 3 }),
      one.runOnEdit({ ...cell, sheetId: orders, column: 2, row: 1 }),
    ];
    expect(reports.map((report) => report?.trace)).toEqual(reports.map(() => ['Properties.getProperties']));
  });

  it('administration is left as it is typed, but for the team’s addresses', () => {
    const one = people();
    const untouched = TAB_KEYS.filter((tab) => ['lists', 'settings', 'templates', 'rules', 'channels'].includes(tab));
    for (const tab of untouched) {
      const column = { lists: 'zh', settings: 'value', templates: 'body', rules: 'audience', channels: 'note' }[
        tab as 'lists'
      ];
      expect(types(one, tab, 3, column, '  as typed  ')?.calls).toBe(1);
    }
    types(one, 'team', 4, 'email', ' ＡＮＮ@Example.com ');
    expect(one.export('team')[2]!['email']).toBe('ANN@example.com');
  });
});

describe('the cost of one cell', () => {
  // Measured; a run of a simple trigger may take 30 seconds.
  it.each([
    ['nothing to mend', 'notes', 'A note', 11],
    ['a phone in another form', 'phone', '201 555 0188', 22],
    ['a name that is trimmed', 'name', 'Ada ', 20],
  ])('%s', (_, column, text, most) => {
    const report = types(people(), 'customers', 2, column, text);
    expect(report?.calls).toBeLessThanOrEqual(most);
    expect(report?.seconds).toBeLessThanOrEqual(5);
  });
});

describe.each(['=1+1', '+8613800138000', '007', '3/4', '-5', 'TRUE', '<script>alert(1)</script>'])(
  'text stays text: %s',
  (text) => {
    it('also where a cell has to be put in order, and where it has lost its format', () => {
      const one = people();
      types(one, 'customers', 2, 'company', ` ${text} `);
      expect(named(one, 'Ada')['company']).toBe(text);
      const long = `${text} ${'x'.repeat(5_000)}`;
      types(one, 'customers', 2, 'needs', `${long} `);
      expect(named(one, 'Ada')['needs']).toBe(long);
      byHand(one, 'customers', (sheet) => void sheet.getRange(2, 18).setNumberFormat('General'));
      types(one, 'customers', 2, 'tags', `${text}`);
      expect(named(one, 'Ada')['tags']).toBe(text);
    });
  },
);

it.each(LANGUAGES)('a formula of the shop’s own in a cell is never overwritten (%s)', (language) => {
  const one = aShop(language);
  typesRow(one, 'customers', 2, { name: 'Ada' });
  byHand(one, 'customers', (sheet) => void sheet.getRange(2, 18).setNumberFormat('General').setFormula('="  x  "'));
  types(one, 'customers', 2, 'notes', ' y ');
  byHand(one, 'customers', (sheet) => expect(sheet.getRange(2, 18).getFormula()).toBe('="  x  "'));
});
