/** The product's own saves, in both twins alike. */
import { outcomeOf } from './answer';
import { orderFile } from './files';
import { type Rearrangement, someCustomer } from './some-of';
import type { Twins } from './twins';

export const SAVES: readonly Rearrangement[] = [
  {
    title: 'saves a new customer',
    weight: 4,
    act: (twins, chance, step) =>
      twins.rows('customers').length > 40
        ? undefined
        : twins.call('saveCustomer', [
            { draftId: `new ${step}`, name: `Name ${step}`, wechat: `wx-${step}`, level: chance.of(['vip', 'gold']) },
          ]),
  },
  {
    title: 'changes a customer',
    weight: 5,
    act: (twins, chance, step) => {
      const id = someCustomer(twins, chance);
      if (id === null) return;
      const rowHint = chance.next() < 0.5 ? { rowHint: 2 + chance.below(20) } : {};
      const row = twins.rows('customers').find((one) => one['id'] === id)!;
      const draft = {
        draftId: `change ${step}`,
        id,
        was: { company: row['company'] ?? null },
        company: `Firm ${step}`,
      };
      return twins.call('saveCustomer', [{ ...draft, ...rowHint }]);
    },
  },
  {
    title: 'logs a talk',
    weight: 6,
    act: (twins, chance, step) => {
      const customerId = someCustomer(twins, chance);
      const rowHint = chance.next() < 0.5 ? { rowHint: 2 + chance.below(20) } : {};
      const draft = {
        draftId: `talk ${step}`,
        customerId,
        medium: chance.of(['call', 'visit']),
        summary: `Said ${step}`,
      };
      const followUpOn = chance.of([null, '2026-04-02', '2026-03-09']);
      return customerId === null ? undefined : twins.call('logInteraction', [{ ...draft, ...rowHint, followUpOn }]);
    },
  },
  { title: 'refreshes the customers', weight: 2, act: (twins) => twins.call('refreshCustomers') },
  {
    title: 'imports a file',
    weight: 2,
    act: (twins, chance, step) => {
      const lines = [0, 1, 2].map((index) => ({
        customerName: chance.of(['Ada', 'Ben', 'Cleo', 'Dina']),
        orderedOn: `2026-02-${String(10 + chance.below(18))}`,
        product: chance.of(['Tea', 'Cup', 'Pot']),
        quantity: 1 + chance.below(3),
        amount: `${5 + chance.below(50)}.50`,
        orderNo: chance.next() < 0.3 ? `N-${chance.below(9)}` : `S-${step}-${index}`,
        channel: 'website',
      }));
      return twins.call('importFile', [{ name: `file ${step}.csv`, text: orderFile(lines) }]);
    },
  },
  {
    title: 'takes the last import back',
    weight: 0.7,
    act: (twins) => {
      const troubles = twins.call('undoLast');
      twins.forgetRowsGone();
      return troubles;
    },
  },
];
/** A shop to begin with: a few customers with orders and talks. */
export function openForBusiness(twins: Twins): void {
  const names = ['Ada', 'Ben', 'Cleo', 'Dina', 'Emil', 'Fay'];
  const line = { orderedOn: '2026-01-20', product: 'Tea', quantity: 1, amount: '9.90', channel: 'website' };
  const text = orderFile(names.map((customerName, index) => ({ ...line, customerName, orderNo: `N-${index}` })));
  const outcomes = twins.both((shop) => outcomeOf(shop.run('importFile', [{ name: 'first.csv', text }])));
  if (outcomes.some((outcome) => outcome !== 'done')) throw new Error(`not opened: ${outcomes.join()}`);
}
