import type { LocalWorkbook } from '../../local/local-workbook';
import type { UndoOutcome } from '../../src/contract/undo';
import { answer, refusalOf } from './builders/answer';
import { importText, orderFile } from './builders/files';
import { exactRecordsOf, named, numberOf } from './builders/rows';
import { aShop, madeOnce } from './builders/shop';

const line = { orderedOn: '2026-02-02', product: 'Tea', quantity: 1, amount: '5.00', channel: 'website' };

/** Ada and Ben with an order each. */
const shop = madeOnce(() => {
  const made = aShop();
  importText(
    made,
    orderFile([
      { ...line, customerName: 'Ada', orderNo: '1' },
      { ...line, customerName: 'Ben', orderNo: '2' },
    ]),
  );
  return made;
});

/** Raises Ada's order, gives her a level, brings Cleo with two orders. */
const MORE = orderFile([
  { ...line, customerName: 'Ada', orderNo: '1', amount: '7.50', notes: 'Twice', level: 'vip' },
  { ...line, customerName: 'Cleo', orderNo: '3' },
  { ...line, customerName: 'Cleo', orderNo: '4', product: 'Cup' },
]);

const undone = (one: LocalWorkbook): UndoOutcome => answer<UndoOutcome>(one, 'undoLast');

function imported(): { readonly one: LocalWorkbook; readonly before: unknown } {
  const one = shop();
  const before = exactRecordsOf(one);
  importText(one, MORE, 'more.csv');
  return { one, before };
}

it('undoing an import removes exactly what it added and puts back what it changed', () => {
  const { one, before } = imported();
  expect(named(one, 'Ada')['spent']).toBe(7.5);
  // Cleo and her two lines; Ada's level, and amount, note and home amount of her order.
  expect(undone(one)).toMatchObject({ removed: 3, left: [] });
  expect(exactRecordsOf(one)).toEqual(before);
});

it('undo twice takes back the import before it, and a third time says there is nothing', () => {
  const { one } = imported();
  undone(one);
  expect(undone(one)).toMatchObject({ removed: 4, left: [] });
  expect([one.export('customers'), one.export('orders')]).toEqual([[], []]);
  expect(refusalOf(one, 'undoLast').code).toBe('NOTHING_TO_UNDO');
});

it('what was imported again changed nothing, so undoing that leaves everything in place', () => {
  const { one } = imported();
  const before = exactRecordsOf(one);
  expect(importText(one, MORE, 'more.csv')).toMatchObject({ added: 0, updated: 0, unchanged: 3 });
  expect(exactRecordsOf(one)).toEqual(before);
});

it('an import after an undo brings back the same again', () => {
  const { one, before } = imported();
  undone(one);
  expect(importText(one, MORE, 'more.csv')).toMatchObject({ added: 2, updated: 1 });
  expect(named(one, 'Cleo')).toMatchObject({ orders: 2, spent: 10 });
  undone(one);
  expect(exactRecordsOf(one)).toEqual(before);
});

it('a value edited since stays, and is named', () => {
  const { one } = imported();
  const order = one.export('orders').find(({ orderNo }) => orderNo === '1')!;
  one.edit('orders', String(order['id']), 'notes', 'Three times');
  const { left } = undone(one);
  expect(left).toEqual([{ tab: 'orders', id: order['id'], column: 'notes', reason: 'editedSince' }]);
  const now = one.export('orders').find(({ orderNo }) => orderNo === '1')!;
  expect([now['notes'], now['amount']]).toEqual(['Three times', 5]);
});

it('an added row edited since stays, with the customer it belongs to, and both are named', () => {
  const { one } = imported();
  const order = one.export('orders').find(({ orderNo }) => orderNo === '3')!;
  one.edit('orders', String(order['id']), 'notes', 'By hand');
  const { removed, left } = undone(one);
  expect(removed).toBe(1);
  expect(left).toEqual([
    { tab: 'orders', id: order['id'], column: null, reason: 'editedSince' },
    { tab: 'customers', id: numberOf(one, 'Cleo'), column: null, reason: 'inUse' },
  ]);
});

it('a customer somebody has talked with since stays, and is named', () => {
  const { one } = imported();
  const id = numberOf(one, 'Cleo');
  answer(one, 'logInteraction', [{ draftId: 'talk', customerId: id, medium: 'call', summary: 'Hello' }]);
  const { removed, left } = undone(one);
  expect(removed).toBe(2);
  expect(left).toEqual([{ tab: 'customers', id, column: null, reason: 'inUse' }]);
  expect(named(one, 'Cleo')).toMatchObject({ orders: null, spent: null });
});

it('a row deleted since is named, and nothing else suffers', () => {
  const { one, before } = imported();
  const [row] = one.export('orders');
  one.globals.SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Orders')!.deleteRow(2);
  const { left } = undone(one);
  expect(left).toEqual([{ tab: 'orders', id: row!['id'], column: null, reason: 'gone' }]);
  const { orders } = before as { orders: readonly unknown[] };
  expect(one.export('orders')).toEqual(orders.slice(1));
});

it('customers’ numbers are not given a second time after an undo', () => {
  const { one } = imported();
  const first = numberOf(one, 'Cleo');
  undone(one);
  importText(one, MORE, 'more.csv');
  expect(numberOf(one, 'Cleo')).not.toBe(first);
});

it('a single save is no batch: undo passes it over', () => {
  const { one } = imported();
  answer(one, 'saveCustomer', [{ draftId: 'new', name: 'Dora' }]);
  undone(one);
  expect(one.export('customers').map(({ name }) => name)).toEqual(['Ada', 'Ben', 'Dora']);
});
