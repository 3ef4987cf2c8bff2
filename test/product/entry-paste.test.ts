/** Pastes small and large, cut off anywhere, and two people at once. */
import type { LocalWorkbook } from '../../local/local-workbook';
import { answer, outcomeOf } from './builders/answer';
import { difference, type Faulty, troublesAtEveryCall, WAYS } from './builders/faults';
import { sorts } from './builders/people';
import { idTroubles, numberOf } from './builders/rows';
import { AGENT, aShop, copyOf, madeOnce, OWNER } from './builders/shop';
import { type Cells, lays, pastes, tellsOfPaste, toastsOf, types, typesRow } from './builders/typing';

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
    expect(report.calls).toBeLessThanOrEqual(6);
    return shop;
  });

  it('is marked, and put in order by whoever opens the sidebar next', () => {
    const shop = pasted();
    const report = shop.run('tidyTyped', [], { user: AGENT });
    expect(report.result).toBe('finished');
    // The run of six minutes that Google gives.
    expect(report.seconds).toBeLessThanOrEqual(240);
    const customers = shop.export('customers');
    expect(customers).toHaveLength(5_003);
    expect(
      customers.every(({ id, name, status }) => id !== null && name === String(name).trim() && status !== null),
    ).toBe(true);
    expect(new Set(customers.map(({ id }) => id)).size).toBe(5_003);
    expect(marksOf(shop)).toEqual([]);
    expect(answer(shop, 'tidyTyped')).toBe('idle');
    expect(shop.executions.slice(-1)[0]!.calls).toBe(1);
  });

  it('cut off in the middle again and again loses nothing: the next run goes on where it stopped', () => {
    const shop = pasted();
    for (const killAt of [40, 90, 140]) shop.run('tidyTyped', [], { killAt });
    expect(marksOf(shop).length).toBeGreaterThan(0);
    // A run that was killed holds the job for seven minutes.
    const later = copyOf(shop.snapshot(), '2026-03-05T09:40:00Z');
    expect(answer(later, 'tidyTyped')).toBe('finished');
    expect([idTroubles(later), marksOf(later)]).toEqual([[], []]);
    const names = later.export('customers').map(({ name }) => name);
    expect(new Set(names).size).toBe(5_003);
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

/** A copied id, a new row, a phone to put right, a name to look up. */
const MESS: readonly Cells[] = [{ customerName: ' Ada', product: 'Ｔea', quantity: '1', amount: '5', orderNo: 'Ｘ１' }];

const entries = (shop: LocalWorkbook) => [
  shop.export('customers').map(({ id, name, phone, status, check }) => [id, name, phone, status, check]),
  shop
    .export('orders')
    .map(({ id, orderNo, customerId, product, status, amountHome, orderedOn }) => [
      ...[typeof id, orderNo, customerId, product, status, amountHome, orderedOn],
    ]),
];

const ACTS: readonly (readonly [
  string,
  (shop: LocalWorkbook) => void,
  (shop: LocalWorkbook, options?: object) => ReturnType<LocalWorkbook['run']>,
])[] = [
  [
    'an order',
    (shop) => lays(shop, 'orders', 2, MESS),
    (shop, options) => tellsOfPaste(shop, 'orders', 2, MESS, options),
  ],
  [
    'a customer',
    (shop) => lays(shop, 'customers', 5, [{ name: ' Dora', phone: '201 555 0177' }]),
    (shop, options) => tellsOfPaste(shop, 'customers', 5, [{ name: ' Dora', phone: '201 555 0177' }], options),
  ],
];

describe.each(ACTS)('%s in the grid', (_, prepare, tells) => {
  it.each(WAYS)('whose onEdit was killed $title is whole after the next sweep, and nothing stands twice', ({ at }) => {
    const whole = people();
    prepare(whole);
    const report = tells(whole, { user: AGENT });
    expect(outcomeOf(report)).toBe('done');
    const wanted = entries(whole);
    const troubles = troublesAtEveryCall(report, (call): Faulty => {
      const shop = people();
      prepare(shop);
      tells(shop, { user: AGENT, ...at(call) });
      const check = () => {
        answer(shop, 'tidyTyped');
        // Killed before its first call nothing had been noted: then the daily look for rows without an id finds it.
        if (
          shop
            .export('orders')
            .concat(shop.export('customers'))
            .some(({ id }) => id === null)
        )
          tells(shop);
        return [
          ...idTroubles(shop),
          ...difference('rows', entries(shop).map(withoutNumbers), wanted.map(withoutNumbers)),
          ...difference('marks', marksOf(shop), []),
        ];
      };
      return { shop, check };
    });
    expect(troubles).toEqual([]);
  });

  it('while somebody else types into another row, at any moment: both are put in order', () => {
    const quiet = people();
    prepare(quiet);
    const report = tells(quiet);
    typesRow(quiet, 'customers', 3, { notes: ' Mine ', company: ' Ben & Co ' });
    const wanted = entries(quiet);
    const troubles = troublesAtEveryCall(report, (call): Faulty => {
      const shop = people();
      prepare(shop);
      const run = () => typesRow(shop, 'customers', 3, { notes: ' Mine ', company: ' Ben & Co ' }, { user: AGENT });
      tells(shop, { user: OWNER, during: { at: call, run } });
      const check = () => {
        answer(shop, 'tidyTyped');
        const ben = shop.export('customers')[1]!;
        return [
          ...idTroubles(shop),
          ...difference('rows', entries(shop), wanted),
          ...difference('Ben', [ben['notes'], ben['company']], ['Mine', 'Ben & Co']),
        ];
      };
      return { shop, check };
    });
    expect(troubles).toEqual([]);
  });

  it('while somebody sorts the tab, at any moment: no cell comes into another row, and nobody loses an id', () => {
    const before = people();
    prepare(before);
    const tab = before.export('orders').length > 0 ? 'orders' : 'customers';
    const report = tells(before.clone());
    const troubles = troublesAtEveryCall(report, (call): Faulty => {
      const shop = people();
      prepare(shop);
      const run = () => sorts(shop, tab, tab === 'orders' ? 'product' : 'name', false);
      tells(shop, { during: { at: call, run } });
      const check = () => {
        answer(shop, 'tidyTyped');
        answer(shop, 'tidyTyped');
        const rows = shop.export('customers').map(({ name, phone, id }) => [String(name).trim(), String(phone), id]);
        return [
          ...difference(
            'customers',
            rows.filter(([, , id]) => ['C-000001', 'C-000002', 'C-000003'].includes(String(id))).sort(),
            THREE,
          ),
        ];
      };
      return { shop, check };
    });
    expect(troubles).toEqual([]);
  });
});

const THREE = [
  ['Ada', '(201) 555-0120', 'C-000001'],
  ['Ben', '(201) 555-0121', 'C-000002'],
  ['Cleo', '(201) 555-0122', 'C-000003'],
];

/** A killed run may leave a gap in the customers' numbers. */
const withoutNumbers = (rows: readonly (readonly unknown[])[]) =>
  rows.map((row) => row.map((value) => (/^C-00000[4-9]$/.test(String(value)) ? 'C' : value)));

it('what somebody types while the product puts the row in order is not overwritten', () => {
  const whole = people();
  lays(whole, 'orders', 2, MESS);
  const { trace } = tellsOfPaste(whole, 'orders', 2, MESS);
  const troubles = trace.flatMap((_, index) => {
    const shop = people();
    lays(shop, 'orders', 2, MESS);
    const run = () => lays(shop, 'orders', 2, [{ status: 'Shipped', carrier: 'SF' }]);
    tellsOfPaste(shop, 'orders', 2, MESS, { during: { at: index + 1, run } });
    const [row] = shop.export('orders');
    return difference(`call ${index + 1} ${trace[index]}`, row!['carrier'], 'SF');
  });
  expect(troubles).toEqual([]);
});

it('an order of a customer who came later finds its customer in the daily refresh', () => {
  const shop = people();
  typesRow(shop, 'orders', 2, { customerName: 'Zoe', product: 'Tea', amount: '5' });
  expect(shop.export('orders')[0]!['customerId']).toBeNull();
  types(shop, 'customers', 5, 'name', 'Zoe');
  types(shop, 'orders', 2, 'notes', 'again');
  expect(shop.export('orders')[0]!['customerId']).toBe(numberOf(shop, 'Zoe'));
});
