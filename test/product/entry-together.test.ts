/** onEdit cut off at any call, and two people at once. */
import type { LocalWorkbook } from '../../local/local-workbook';
import { answer, outcomeOf } from './builders/answer';
import { difference, type Faulty, LONG, troublesAtEveryCall, WAYS } from './builders/faults';
import { sorts } from './builders/people';
import { idTroubles } from './builders/rows';
import { AGENT, aShop, madeOnce, OWNER } from './builders/shop';
import { type Cells, lays, tellsOfPaste, typesRow } from './builders/typing';

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

/** Every fourth call in `npm test`, every one with REGULARS_LONG=1. */
const STEP = LONG ? 1 : 4;

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
    const troubles = troublesAtEveryCall(
      report,
      (call): Faulty => {
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
      },
      STEP,
    );
    expect(troubles).toEqual([]);
  });

  it('while somebody else types into another row, at any moment: both are put in order', () => {
    const quiet = people();
    prepare(quiet);
    const report = tells(quiet);
    typesRow(quiet, 'customers', 3, { notes: ' Mine ', company: ' Ben & Co ' });
    const wanted = entries(quiet);
    const troubles = troublesAtEveryCall(
      report,
      (call): Faulty => {
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
      },
      STEP,
    );
    expect(troubles).toEqual([]);
  });

  it('while somebody sorts the tab, at any moment: no cell comes into another row, and nobody loses an id', () => {
    const before = people();
    prepare(before);
    const tab = before.export('orders').length > 0 ? 'orders' : 'customers';
    const report = tells(before.clone());
    const troubles = troublesAtEveryCall(
      report,
      (call): Faulty => {
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
      },
      STEP,
    );
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
    if (index % STEP !== 0) return [];
    const shop = people();
    lays(shop, 'orders', 2, MESS);
    const run = () => lays(shop, 'orders', 2, [{ status: 'Shipped', carrier: 'SF' }]);
    tellsOfPaste(shop, 'orders', 2, MESS, { during: { at: index + 1, run } });
    const [row] = shop.export('orders');
    return difference(`call ${index + 1} ${trace[index]}`, row!['carrier'], 'SF');
  });
  expect(troubles).toEqual([]);
});
