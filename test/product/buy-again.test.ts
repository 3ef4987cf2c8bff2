/** Buying again: the last order comes back as drafts of its lines, and saved it shows at once. */
import type { LocalWorkbook } from '../../local/local-workbook';
import type { LastOrder } from '../../src/contract/orders';
import { answer, refusalOf } from './builders/answer';
import { importText, orderFile } from './builders/files';
import { named, numberOf } from './builders/rows';
import { AGENT, aShop, madeOnce, OTHER_AGENT, TODAY } from './builders/shop';

const shop = madeOnce(() => {
  const made = aShop();
  const line = { customerName: 'Ada', quantity: 1, channel: 'jd' };
  importText(
    made,
    orderFile([
      { ...line, orderedOn: '2026-01-02', product: 'Old', amount: 9, orderNo: 'A1' },
      { ...line, orderedOn: '2026-02-02', product: 'Cream', amount: 20, orderNo: 'A2' },
      { ...line, orderedOn: '2026-02-02', product: 'Soap', amount: 5, quantity: 3, orderNo: 'A2' },
      { ...line, orderedOn: '2026-02-02', product: 'Other', amount: 7, orderNo: 'A3', customerName: 'Bob' },
    ]),
  );
  made.edit('customers', numberOf(made, 'Ada'), 'owner', AGENT);
  return made;
});

const lastOf = (one: LocalWorkbook, name: string, user = AGENT): LastOrder =>
  answer<LastOrder>(one, 'lastOrder', [numberOf(one, name)], { user });

it('the last order has its lines, and nobody else’s', () => {
  const last = lastOf(shop(), 'Ada');
  expect(last).toMatchObject({
    on: '2026-02-02',
    lines: [
      { product: 'Cream', quantity: 1, amount: 20, channel: 'jd' },
      { product: 'Soap', quantity: 3, amount: 5, channel: 'jd' },
    ],
  });
});

it('what was cancelled or came back is not bought again', () => {
  const one = shop();
  const soap = one.export('orders').find(({ product }) => product === 'Soap')!;
  one.edit('orders', String(soap['id']), 'status', 'Returned');
  expect(lastOf(one, 'Ada').lines.map(({ product }) => product)).toEqual(['Cream']);
});

it('saved again it is one order of today, with return and points at once, however often it is sent', () => {
  const one = shop();
  one.edit('settings', 'pointsPerUnit', 'value', '1');
  const customerId = numberOf(one, 'Ada');
  const { lines } = lastOf(one, 'Ada');
  for (const _ of [1, 2]) {
    for (const [index, line] of lines.entries())
      answer(one, 'saveOrder', [{ draftId: `again-${index}`, customerId, ...line }], { user: AGENT });
  }
  const today = one.export('orders').filter(({ orderedOn }) => orderedOn === TODAY);
  expect(today).toMatchObject([
    { product: 'Cream', amount: 20, returnUntil: '2026-03-12' }, // JD: seven days
    { product: 'Soap', amount: 5, returnUntil: '2026-03-12' },
  ]);
  expect(new Set(today.map(({ orderNo }) => orderNo)).size).toBe(1);
  expect(named(one, 'Ada')).toMatchObject({ orders: 3, spent: 59, points: 59 });
  answer(one, 'refreshCustomers');
  expect(named(one, 'Ada')).toMatchObject({ orders: 3, spent: 59, points: 59 });
});

it('who has none has none; another agent’s customer and nonsense are refused', () => {
  const one = shop();
  answer(one, 'saveCustomer', [{ draftId: 'n', name: 'Nora' }]);
  expect(lastOf(one, 'Nora')).toEqual({ on: '', lines: [] });
  const asked = numberOf(one, 'Ada');
  expect(refusalOf(one, 'lastOrder', [asked], { user: OTHER_AGENT }).code).toBe('NOT_YOURS');
  expect([undefined, 7, 'C-999999'].map((id) => refusalOf(one, 'lastOrder', [id]).code)).toEqual([
    ...['ARGUMENT_REFUSED', 'ARGUMENT_REFUSED', 'ROW_NOT_FOUND'],
  ]);
});
