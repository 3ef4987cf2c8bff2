import type { LocalWorkbook } from '../../local/local-workbook';
import type { Envelope } from '../../src/contract/envelope';
import type { ImportOutcome } from '../../src/features/imports/import-request';
import { LANGUAGES, type Language } from '../../src/i18n/bilingual';
import { answer, outcomeOf, refusalOf } from './builders/answer';
import { importText, type Line, orderFile } from './builders/files';
import { expectLanguage } from './builders/languages';
import { named, numberOf } from './builders/rows';
import { aShop } from './builders/shop';

const good: Line = { orderedOn: '2026-02-02', product: 'Tea', quantity: 1, amount: '5.00', customerName: 'Ada' };

const talk = { draftId: 'a', medium: 'call', summary: 'Hello' };

const refusedOf = (shop: LocalWorkbook, text: string) => importText(shop, text, 'bad.csv').refused;

/** Words of its own in each part; the place may be an argument's key or a file's name. */
function expectClear(language: Language, { message, where, remedy }: Omit<Envelope, 'code' | 'found'>): void {
  for (const sentence of [message.slice(where.length), remedy]) {
    expect(sentence).not.toBe('');
    expectLanguage(language, sentence);
  }
}

describe.each(LANGUAGES)('in a shop in %s', (language) => {
  describe('a file that is none is refused as a whole, in its language, and nothing is written', () => {
    it.each([
      ['empty', ''],
      ['blank', ' \n\n'],
      ['binary', 'PK\u0003\u0004\u0014\u0000\u0006\u0000'],
      ['with quotes that do not match in its first line', 'name,"phone\nAda,1'],
      ['without a customer', 'orderedOn,amount\n2026-02-02,5'],
      ['without a day', 'name,amount\nAda,5'],
      ['without an amount', 'name,orderedOn\nAda,2026-02-02'],
    ])('%s', (_, text) => {
      const shop = aShop(language);
      const before = shop.export('customers');
      const request = {
        name: 'f.csv',
        text,
        as: text.includes('amount') || text.includes('orderedOn') ? 'orders' : 'auto',
      };
      const envelope = refusalOf(shop, 'importFile', [request]);
      expect(envelope.code).toBe('ARGUMENT_REFUSED');
      expectClear(language, envelope);
      expect([shop.export('customers'), shop.export('batches')]).toEqual([before, []]);
    });
  });

  /** Line 2 is good, line 3 is not, line 4 is good again. */
  const LINES: readonly (readonly [title: string, line: Line, code: string, column: string])[] = [
    ['a day that is none', { ...good, orderedOn: '31/31/2024' }, 'DAY_UNREADABLE', 'orderedOn'],
    ['a day after today', { ...good, orderedOn: '2027-01-01' }, 'DAY_IN_FUTURE', 'orderedOn'],
    ['a negative quantity', { ...good, quantity: -2 }, 'QUANTITY_NEGATIVE', 'quantity'],
    ['a quantity of words', { ...good, quantity: 'many' }, 'QUANTITY_UNREADABLE', 'quantity'],
    ['an amount of words', { ...good, amount: 'a lot' }, 'AMOUNT_UNREADABLE', 'amount'],
    ['60,000 characters in a cell', { ...good, notes: 'x'.repeat(60_000) }, 'TOO_LONG', 'notes'],
    ['nobody', { ...good, customerName: '' }, 'CUSTOMER_MISSING', 'customerName'],
    ['a channel nobody knows', { ...good, channel: 'carrier pigeon' }, 'CHOICE_UNKNOWN', 'channel'],
  ];

  it.each(LINES)(
    'a line with %s stands refused with its number and what to do; the others come in',
    (_, line, code, column) => {
      const shop = aShop(language);
      const text = orderFile([good, line, { ...good, orderNo: '2' }]);
      const outcome = importText(shop, text, 'bad.csv');
      expect(outcome).toMatchObject({ read: 3, added: 2, refused: [{ line: 3, column, code }] });
      expectLanguage(language, outcome.refused[0]!.reason);
      const [kept] = shop.export('imports');
      expect(kept).toMatchObject({ file: 'bad.csv', line: 3, column, code, batch: outcome.batch });
      // Nothing of the line is lost (a very long one is kept as far as a cell is good for).
      expect(text).toContain(String(kept!['raw']).replace(/…$/, ''));
    },
  );

  it('a line with a broken quote does not swallow the lines below it', () => {
    const shop = aShop(language);
    const lines = orderFile([good, good, { ...good, orderNo: '3' }]).split('\n');
    lines[2] = lines[2]!.replace('"Tea"', '"Tea');
    const outcome = importText(shop, lines.join('\n'), 'bad.csv');
    expect(outcome).toMatchObject({ read: 3, added: 2, refused: [{ line: 3, code: 'LINE_BROKEN' }] });
    expectLanguage(language, outcome.refused[0]!.reason);
  });

  it('days of which nobody can tell month and day are refused, those that can be told come in', () => {
    const days = ['13/1/2025', '1/13/2025', '3/4/2025', '2025-03-04'];
    const shop = aShop(language);
    const outcome = importText(shop, orderFile(days.map((orderedOn) => ({ ...good, orderedOn }))), 'bad.csv');
    const undecidable = outcome.refused.filter(({ code }) => code === 'DAY_UNDECIDABLE');
    expect(undecidable.map(({ found }) => found)).toContain('3/4/2025');
    expect(shop.export('orders').map(({ orderedOn }) => orderedOn)).toContain('2025-03-04');
    for (const { reason } of outcome.refused) expectLanguage(language, reason);
  });

  it('a currency nobody knows is refused, one without a rate is kept and counted aloud', () => {
    const shop = aShop(language);
    const text = ['name,orderedOn,amount,currency', 'Ada,2026-02-02,5,XXQ', 'Ben,2026-02-02,5,EUR'].join('\n');
    const [refused] = refusedOf(shop, text);
    expect(refused).toMatchObject({ line: 2, code: 'CURRENCY_UNKNOWN', found: 'XXQ' });
    expectLanguage(language, refused!.reason);
    expect(shop.export('orders')).toMatchObject([{ currency: 'EUR', amount: 5, amountHome: null }]);
    expect(answer(shop, 'refreshCustomers')).toMatchObject({ linesWithoutRate: 1 });
  });

  it('two people with the same masked phone stay two', () => {
    const shop = aShop(language);
    importText(
      shop,
      orderFile(['张三', '李四'].map((name) => ({ ...good, customerName: name, phone: '138****1234' }))),
    );
    expect(shop.export('customers').map(({ name, phone }) => [name, phone])).toEqual([
      ['张三', '138****1234'],
      ['李四', '138****1234'],
    ]);
  });

  it.each([
    ['a save with 60,000 characters', 'saveCustomer', { draftId: 'a', name: 'x'.repeat(60_000) }, 'VALUE_REFUSED'],
    ['a save without a name', 'saveCustomer', { draftId: 'a', name: ' ' }, 'FIELD_MISSING'],
    [
      'a save with an address that is none',
      'saveCustomer',
      { draftId: 'a', name: 'Ada', email: 'nobody' },
      'VALUE_REFUSED',
    ],
    [
      'a save with a level that is none',
      'saveCustomer',
      { draftId: 'a', name: 'Ada', level: 'platinum' },
      'VALUE_REFUSED',
    ],
    ['a save of what the product computes', 'saveCustomer', { draftId: 'a', name: 'Ada', spent: 5 }, 'FIELD_UNKNOWN'],
    [
      'a save of a customer who is gone',
      'saveCustomer',
      { draftId: 'a', name: 'Ada', id: 'C-999999' },
      'ROW_NOT_FOUND',
    ],
    ['a save that cannot be told from others', 'saveCustomer', { name: 'Ada' }, 'ARGUMENT_REFUSED'],
    ['a talk with nobody', 'logInteraction', { ...talk, customerName: 'Nobody' }, 'CUSTOMER_UNCLEAR'],
    [
      'a talk by a medium that is none',
      'logInteraction',
      { ...talk, customerName: 'Ada', medium: 'smoke' },
      'VALUE_REFUSED',
    ],
    ['a talk without words', 'logInteraction', { ...talk, customerName: 'Ada', summary: '' }, 'FIELD_MISSING'],
    ['a talk that is a mere text', 'logInteraction', 'not a draft', 'ARGUMENT_REFUSED'],
  ])('%s is refused, in its language, and nothing is written', (_, call, draft, code) => {
    const shop = aShop(language);
    importText(shop, orderFile([good]));
    const before = [shop.export('customers'), shop.export('interactions')];
    const envelope = refusalOf(shop, call, [draft]);
    expect(envelope.code).toBe(code);
    expectClear(language, envelope);
    expect([shop.export('customers'), shop.export('interactions')]).toEqual(before);
  });
});

/** What a spreadsheet would take for a formula, a number, a date or a page. */
const TEXTS = [
  '=HYPERLINK("http://x")',
  '+8613800138000',
  '<img src=x onerror=alert(1)>',
  '007',
  '3/4',
  '-5',
  "'quoted",
  'TRUE',
];

describe.each(TEXTS)('%s is kept as text, to the letter', (text) => {
  it('in a file, also when it is imported again', () => {
    const shop = aShop();
    const file = orderFile([{ ...good, customerName: text, notes: text, product: text }]);
    importText(shop, file);
    const kept = textsOf(shop);
    expect(kept).toEqual({ name: text, notes: text, product: text });
    expect(importText(shop, file)).toMatchObject({ added: 0, updated: 0, unchanged: 1 });
    expect(formulas(shop)).toEqual([]);
  });

  it('in a save and in a talk', () => {
    const shop = aShop();
    const { id } = answer<{ id: string }>(shop, 'saveCustomer', [{ draftId: 'a', name: text, notes: text }]);
    answer(shop, 'logInteraction', [{ draftId: 'b', customerId: id, medium: 'call', summary: text, nextStep: text }]);
    expect(shop.export('customers')).toMatchObject([{ name: text, notes: text }]);
    expect(shop.export('interactions')).toMatchObject([{ customerName: text, summary: text, nextStep: text }]);
    expect(formulas(shop)).toEqual([]);
  });
});

function textsOf(shop: LocalWorkbook) {
  const [{ name } = {}] = shop.export('customers');
  const [{ notes, product } = {}] = shop.export('orders');
  return { name, notes, product };
}

/** Every formula in the workbook. */
const formulas = (shop: LocalWorkbook): readonly string[] =>
  shop.workbook.sheets().flatMap(({ sheetId }) => {
    const { rows, columns } = shop.workbook.extent(sheetId);
    if (rows === 0) return [];
    return shop.workbook
      .formulas({ sheetId, row: 1, column: 1, rows, columns })
      .flat()
      .filter((one) => one !== '');
  });

it('a phone in international form is one number, however it comes in', () => {
  const shop = aShop('zh-CN');
  const file = (phone: string) => orderFile([{ ...good, customerName: '王芳', phone }]);
  importText(shop, file('+8613800138000'));
  importText(shop, file('138 0013 8000'));
  expect(shop.export('customers')).toHaveLength(1);
  expect(named(shop, '王芳')['phone']).toBe('13800138000');
  expect(importText(shop, file('13800138000')) satisfies ImportOutcome).toMatchObject({ added: 0 });
  expect(
    outcomeOf(shop.run('saveCustomer', [{ draftId: 'a', id: numberOf(shop, '王芳'), phone: '+86 138-0013-8000' }])),
  ).toBe('done');
  expect(named(shop, '王芳')['phone']).toBe('13800138000');
});
