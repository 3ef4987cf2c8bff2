/** The card, and the sentence to read before speaking. Budget: "customer card ≤ 6 calls, model ≤ 1.2 s, at any size". */
import type { LocalWorkbook } from '../../local/local-workbook';
import type { CustomerCard, CustomerHit } from '../../src/contract/customers';
import type { Language } from '../../src/i18n/bilingual';
import { answer, refusalOf } from './builders/answer';
import { importText, orderFile } from './builders/files';
import { saved } from './builders/reminded-shop';
import { numberOf, rowNumber } from './builders/rows';
import { AGENT, aShop, MANAGER, OTHER_AGENT } from './builders/shop';

/** Two orders, 30 days and 60 days before today: one gap of 30 days. Talked to two days ago. */
function aKnownCustomer(language: Language): { shop: LocalWorkbook; id: string } {
  const shop = aShop(language);
  const id = saved(shop, { name: 'Bea', gender: 'female', channel: 'wechat', owner: AGENT, notes: 'gate code 7' });
  const line = { customerName: 'Bea', product: 'Face cream', quantity: 1, amount: '20.00', channel: 'wechat' };
  importText(
    shop,
    orderFile([
      { ...line, orderedOn: '2026-01-04' },
      { ...line, orderedOn: '2026-02-03' },
    ]),
    'o.csv',
  );
  const talk = { at: '2026-03-03T10:00', medium: 'call', summary: 'Parcel was slow; promised express.' };
  answer(shop, 'logInteraction', [{ draftId: 'd1', customerId: id, followUpOn: '2026-03-04', ...talk }]);
  return { shop, id };
}

const cardOf = (shop: LocalWorkbook, id: string): CustomerCard => answer(shop, 'customerCard', [id]);

describe('one sentence to read before speaking', () => {
  it.each([
    [
      'en',
      '2 orders, Face cream 30 days ago (her average: 30); last call 2 days ago: Parcel was slow; promised express; follow-up was due on 2026-03-04.',
    ],
    [
      'zh-CN',
      '第2单，Face cream30天前（她平均30天）；上次电话（2天前）：Parcel was slow; promised express；该跟进了（约的 2026-03-04）。',
    ],
  ] as const)('in %s: orders, pace, last word, what is owed', (language, sentence) => {
    const { shop, id } = aKnownCustomer(language);
    expect(cardOf(shop, id).headline).toBe(sentence);
  });

  it('of a new customer says that there is no order, and of who unsubscribed that promotion is unwanted', () => {
    const shop = aShop();
    const id = saved(shop, { name: 'Cy', consent: 'unsubscribed' });
    expect(cardOf(shop, id).headline).toBe('No order yet; unsubscribed: no promotion.');
  });

  it('tells the newest open issue', () => {
    const shop = aShop();
    const id = saved(shop, { name: 'Cy' });
    const issue = { status: 'open', customerName: 'Cy', customerId: id, type: 'delivery', description: 'Box was wet.' };
    for (const [column, value] of Object.entries({ ...issue, openedAt: '2026-03-01' }))
      shop.edit('issues', 2, column, value);
    answer(shop, 'refreshCustomers');
    expect(cardOf(shop, id).headline).toBe('No order yet; open issue: Box was wet.');
  });
});

describe('the card', () => {
  it('shows every filled field by the header that stands in the sheet, choices in words, and what happened last', () => {
    const { shop, id } = aKnownCustomer('en');
    shop.edit('customers', 1, 'notes', 'Remember');
    const card = cardOf(shop, id);
    const shown = Object.fromEntries(card.fields.map(({ label, text }) => [label, text]));
    expect(shown).toMatchObject({
      Remember: 'gate code 7',
      Gender: 'Female',
      'Sales channel': 'WeChat',
      'Total spent, net': '40.00',
    });
    expect(card.fields.map(({ key }) => key)).not.toContain('search');
    expect(card.orders).toEqual([
      { on: '2026-02-03', product: 'Face cream', quantity: 1, amount: 20 },
      { on: '2026-01-04', product: 'Face cream', quantity: 1, amount: 20 },
    ]);
    expect(card.talks).toMatchObject([{ at: '2026-03-03T10:00:00+00:00', medium: 'call' }]);
  });

  it("shows a merchant's own columns last, also one that was added yesterday", () => {
    const { shop, id } = aKnownCustomer('en');
    const sheet = shop.globals.SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Customers')!;
    const at = sheet.getLastColumn() + 1;
    if (sheet.getMaxColumns() < at) sheet.insertColumnAfter(at - 1);
    sheet.getRange(1, at, 2, 1).setValues([['Shoe size'], ['38']]);
    expect(cardOf(shop, id).fields.at(-1)).toEqual({ key: null, label: 'Shoe size', text: '38' });
    sheet
      .insertColumnBefore(2)
      .getRange(1, 2, 2, 1)
      .setValues([['Dog'], ['Rex']]);
    expect(cardOf(shop, id).fields.slice(-2)).toEqual([
      { key: null, label: 'Dog', text: 'Rex' },
      { key: null, label: 'Shoe size', text: '38' },
    ]);
  });

  it('costs at most six calls, and one less where the row is known', () => {
    const { shop, id } = aKnownCustomer('en');
    const searched = shop.run('customerCard', [id]);
    const hinted = shop.run('customerCard', [id, rowNumber(shop, 'customers', id)]);
    expect(searched.calls).toBeLessThanOrEqual(6);
    expect(searched.seconds).toBeLessThanOrEqual(1.2);
    expect(hinted.calls).toBe(searched.calls - 1);
  });

  it('is found again where the row has moved from the place it was seen', () => {
    const { shop, id } = aKnownCustomer('en');
    saved(shop, { name: 'Other' });
    expect(answer<CustomerCard>(shop, 'customerCard', [id, 3]).name).toBe('Bea');
  });

  it("keeps an agent from others' customers, and says whose it is", () => {
    const { shop, id } = aKnownCustomer('en');
    expect(refusalOf(shop, 'customerCard', [id], { user: OTHER_AGENT })).toMatchObject({
      code: 'NOT_YOURS',
      found: AGENT,
    });
    expect(refusalOf(shop, 'customerCard', ['C-999999']).code).toBe('ROW_NOT_FOUND');
    expect(refusalOf(shop, 'customerCard', [null]).code).toBe('ARGUMENT_REFUSED');
  });
});

describe('the selected row', () => {
  const at = (shop: LocalWorkbook, tab: string, row: number) => {
    const sheet = shop.globals.SpreadsheetApp.getActiveSpreadsheet().getSheetByName(tab)!;
    return { sheetId: sheet.getSheetId(), row, column: 2, rows: 1, columns: 1 };
  };

  it('names its customer: the row itself, or whom an order or a talk speaks of', () => {
    const { shop, id } = aKnownCustomer('en');
    for (const tab of ['Customers', 'Orders', 'Interactions']) {
      const hit = answer<CustomerHit>(shop, 'selectedCustomer', [], { selection: at(shop, tab, 2) });
      expect({ tab, id: hit.id, row: hit.row }).toEqual({ tab, id, row: rowNumber(shop, 'customers', id) });
    }
  });

  it('names nobody in a header, in a blank row, in a tab without customers, and to who may not see them', () => {
    const { shop } = aKnownCustomer('en');
    const asked = (selection: ReturnType<typeof at>, user = MANAGER) =>
      answer(shop, 'selectedCustomer', [], { selection, user });
    expect(asked(at(shop, 'Customers', 1))).toBeNull();
    expect(asked(at(shop, 'Customers', 40))).toBeNull();
    expect(asked(at(shop, 'Settings', 3))).toBeNull();
    expect(asked(at(shop, 'Customers', 2), OTHER_AGENT)).toBeNull();
  });

  it('of today names the customer of the reminder', () => {
    const shop = aShop();
    saved(shop, { name: 'Bea', birthday: '1990-03-05', owner: AGENT });
    answer(shop, 'sendReminders');
    const hit = answer<CustomerHit>(shop, 'selectedCustomer', [], { selection: at(shop, 'Today', 2) });
    expect(hit.id).toBe(numberOf(shop, 'Bea'));
  });
});
