/** Pastes small and large, cut off anywhere, and two people at once. */
import type { LocalWorkbook } from '../../local/local-workbook';
import { answer, outcomeOf } from './builders/answer';
import { idTroubles, numberOf } from './builders/rows';
import { AGENT, aShop, copyOf, madeOnce } from './builders/shop';
import { type Cells, pastes, toastsOf, types, typesRow } from './builders/typing';

const people = madeOnce(() => {
  const made = aShop();
  for (const [index, name] of ['Ada', 'Ben', 'Cleo'].entries())
    answer(made, 'saveCustomer', [{ draftId: `c${index}`, name, phone: `201-555-01${20 + index}` }]);
  return made;
});

const marksOf = (shop: LocalWorkbook): readonly string[] =>
  Object.keys(shop.globals.PropertiesService.getDocumentProperties().getProperties()).filter((key) =>
    key.startsWith('typed.'),
  );

const guests = (many: number): readonly Cells[] =>
  Array.from({ length: many }, (_, index) => ({
    name: ` Guest ${index}`,
    phone: `(201) 555 ${String(2000 + (index % 7000)).padStart(4, '0')}`,
    notes: index % 3 === 0 ? 'Ｈｉ  ' : '',
  }));

describe('a paste of 200 rows is put in order at once', () => {
  it('within ten seconds, every row with a number of its own', () => {
    const shop = people();
    const report = pastes(shop, 'customers', 5, guests(200));
    expect(outcomeOf(report)).toBe('done');
    expect(report.seconds).toBeLessThanOrEqual(10);
    const customers = shop.export('customers');
    expect(customers).toHaveLength(203);
    expect(customers[202]).toMatchObject({
      id: 'C-000203',
      name: 'Guest 199',
      phone: '(201) 555-2199',
      status: 'active',
    });
    expect([idTroubles(shop), marksOf(shop)]).toEqual([[], []]);
  });
});

describe('a paste of 5,000 rows', () => {
  const pasted = madeOnce(() => {
    const shop = people();
    const report = pastes(shop, 'customers', 5, guests(5_000), { user: AGENT });
    expect(toastsOf(report)[0]).toContain('5000');
    expect(report.calls).toBeLessThanOrEqual(9); // the column of owners is looked at as well
    return shop;
  });

  it('is marked, and put in order by whoever opens the sidebar next, also when that is cut off on the way', () => {
    const shop = pasted();
    expect(shop.run('tidyTyped', [], { user: AGENT, killAt: 90 }).status).toBe('killed');
    expect(marksOf(shop)).toHaveLength(1);
    // A run that was killed holds the job for seven minutes.
    const later = copyOf(shop.snapshot(), '2026-03-05T09:40:00Z');
    const report = later.run('tidyTyped', [], { user: AGENT });
    expect(report.result).toBe('finished');
    // Of the six minutes that Google gives a run.
    expect(report.seconds).toBeLessThanOrEqual(240);
    const customers = later.export('customers');
    expect(customers).toHaveLength(5_003);
    const isWhole = ({ id, name, status }: (typeof customers)[number]) =>
      id !== null && name === String(name).trim() && status !== null;
    expect(customers.filter((customer) => !isWhole(customer))).toEqual([]);
    expect([idTroubles(later), marksOf(later)]).toEqual([[], []]);
    expect(answer(later, 'tidyTyped')).toBe('idle');
    expect(later.executions.slice(-1)[0]!.calls).toBe(1);
  });
});

describe('rows pasted with ids that stand already', () => {
  it('get new ones, what was computed for the others forgotten; the others keep theirs; it is logged', () => {
    const shop = people();
    typesRow(shop, 'orders', 2, { customerName: 'Ada', product: 'Tea', amount: '5' });
    answer(shop, 'refreshCustomers');
    const [ada] = shop.export('customers');
    const copy = { id: String(ada!['id']), name: 'Ada', phone: String(ada!['phone']), spent: '5', orders: '1' };
    const report = pastes(shop, 'customers', 5, [copy, { ...copy, name: 'Ada Two' }]);
    const [one, , , two, three] = shop.export('customers');
    expect(one).toMatchObject({ id: 'C-000001', spent: 5 });
    expect([two, three]).toMatchObject([
      { id: 'C-000004', spent: null, orders: null, check: expect.stringContaining('C-000001') },
      { id: 'C-000005', name: 'Ada Two', spent: null },
    ]);
    expect(toastsOf(report)[0]).toContain('C-000004');
    expect(
      shop.export('log').some(({ tab, changes }) => tab === 'customers' && String(changes).includes('C-000004')),
    ).toBe(true);
  });

  it('twice within one paste: the upper one keeps it', () => {
    const shop = people();
    pastes(
      shop,
      'orders',
      2,
      [1, 2, 3].map((amount) => ({ id: 'O-mine', customerName: 'Ben', product: 'Tea', amount: `${amount}` })),
    );
    const ids = shop.export('orders').map(({ id }) => id);
    expect(ids[0]).toBe('O-mine');
    expect(new Set(ids).size).toBe(3);
  });
});

it('an order of a customer who came later finds its customer with the next edit of its row', () => {
  const shop = people();
  typesRow(shop, 'orders', 2, { customerName: 'Zoe', product: 'Tea', amount: '5' });
  expect(shop.export('orders')[0]!['customerId']).toBeNull();
  types(shop, 'customers', 5, 'name', 'Zoe');
  types(shop, 'orders', 2, 'notes', 'again');
  expect(shop.export('orders')[0]!['customerId']).toBe(numberOf(shop, 'Zoe'));
});
