/**
 * Contact data that a channel lets be kept for some days only. Source: the shipped channel rules, Amazon 30 days after the
 * last order; and the design: previewed, logged without the values, not to be brought back by any undo or import.
 */
import type { LocalWorkbook } from '../../local/local-workbook';
import type { ExpiringContact } from '../../src/contract/privacy';
import { answer, refusalOf } from './builders/answer';
import { difference, troublesAtEveryCall, WAYS } from './builders/faults';
import { importText, type Line, orderFile } from './builders/files';
import { aLedgerRow } from './builders/ledger-rows';
import { AGENT, aShop, copyOf, OWNER } from './builders/shop';

/** Ordered on 1 February, imported on the 3rd: 30 days later it is 3 March. */
const ORDERED = '2026-02-01';
const IMPORTED = '2026-02-03T09:00:00Z';
const OVERDUE = '2026-03-03T07:30:00Z';

const bea: Line = {
  ...{ customerName: 'Bea Brown', phone: '+1 202 555 0123', email: 'bea@example.com', channel: 'etsy' },
  ...{ orderedOn: ORDERED, product: 'Tea', quantity: 1, amount: '9.00', orderNo: 'E-1' },
};
const cam: Line = { ...bea, customerName: 'Cam Cole', phone: '', email: 'cam@example.com', orderNo: 'E-2' };
const rose: Line = { ...bea, customerName: 'Rose Reed', phone: '', email: 'rose@example.com', channel: 'website' };
const FILE = orderFile([bea, cam, { ...rose, orderNo: 'W-1' }, { ...bea, orderNo: 'E-3', amount: 'free' }]);

const [BEA, CAM, ROSE] = ['C-000001', 'C-000002', 'C-000003'];
const BEAS = ['bea@example.com', '(202) 555-0123', '2025550123', 'bea_wx', '12 Long Lane'];
const CAMS = ['cam@example.com', '(202) 555-0199', '2025550199'];

/**
 * An etsy shop that keeps contact data for 30 days, with copies of them wherever the product makes any. What else is done
 * by itself that day is done.
 */
const shopOfBea = (now = OVERDUE): LocalWorkbook => {
  snapshot ??= onlyRemovalLeft(makeShop());
  return copyOf(snapshot, now);
};
let snapshot: string | null = null;

function onlyRemovalLeft(made: LocalWorkbook): string {
  made.edit('channels', 'Etsy', 'keepContactDays', '300');
  const shop = copyOf(made.snapshot(), '2026-03-03T07:00:00Z');
  runJobs(shop);
  shop.edit('channels', 'Etsy', 'keepContactDays', '30');
  shop.globals.PropertiesService.getDocumentProperties().deleteProperty('scheduled.keepContact');
  return shop.snapshot();
}

function makeShop(): LocalWorkbook {
  const shop = copyOf(aShop().snapshot(), IMPORTED);
  shop.edit('channels', 'Etsy', 'keepContactDays', '30');
  importText(shop, FILE, 'first.csv');
  importText(shop, orderFile([{ ...cam, phone: '+1 202 555 0199' }]), 'second.csv');
  const more = { wechat: 'bea_wx', address: '12 Long Lane', owner: AGENT };
  answer(shop, 'saveCustomer', [{ draftId: 'more', id: BEA, ...more }]);
  aLedgerRow(shop, { kind: 'thankYou', about: BEA, customerId: BEA, as: 'email', to: 'bea@example.com' });
  aLedgerRow(shop, { kind: 'losingTouch', about: BEA, customerId: BEA, to: AGENT, owner: AGENT });
  shop.edit('card', 1, 'B', 'Bea Brown');
  answer(shop, 'menuToday', [], { user: AGENT });
  answer(shop, 'turnOnRunner');
  return shop;
}

/** The hourly trigger, at the hour at which figures are worked out. */
function runJobs(shop: LocalWorkbook, options = {}) {
  const [trigger] = shop.workbook.triggers();
  return shop.run('runHourly', [{ triggerUid: trigger!.id }], { user: trigger!.creator, ...options });
}

/** All cells of all tabs. */
const everything = (shop: LocalWorkbook): string =>
  shop.globals.SpreadsheetApp.getActiveSpreadsheet()
    .getSheets()
    .map((sheet) => JSON.stringify(sheet.getDataRange().getValues()))
    .join('\n');
const found = (shop: LocalWorkbook, values: readonly string[]): readonly string[] => {
  const cells = everything(shop);
  return values.filter((value) => cells.includes(value));
};
const customer = (shop: LocalWorkbook, id: string) => shop.export('customers').find((row) => row['id'] === id)!;
const GONE = { phone: null, wechat: null, email: null, address: null };

describe('a week before', () => {
  it('a manager sees whose data go, when, and what of them', () => {
    const shop = shopOfBea('2026-02-25T09:00:00Z');
    expect(answer<ExpiringContact[]>(shop, 'expiringContacts')).toEqual([
      { customerId: BEA, customerName: 'Bea Brown', on: '2026-03-03', fields: ['phone', 'wechat', 'email', 'address'] },
      { customerId: CAM, customerName: 'Cam Cole', on: '2026-03-03', fields: ['phone', 'email'] },
    ]);
    const earlier = shopOfBea('2026-02-23T09:00:00Z');
    expect(answer(earlier, 'expiringContacts')).toEqual([]);
    expect(refusalOf(shop, 'expiringContacts', [], { user: AGENT }).code).toBe('ROLE_MAY_NOT');
  });

  it('nothing is removed a day too early', () => {
    const shop = shopOfBea('2026-03-02T07:00:00Z');
    runJobs(shop);
    const { getProperty } = shop.globals.PropertiesService.getDocumentProperties();
    expect(getProperty('scheduled.keepContact')).toContain('done');
    expect(customer(shop, BEA!)).toMatchObject({ email: 'bea@example.com' });
  });
});

describe('when the days are over', () => {
  it('they are gone, from the customer and from every copy; others keep theirs', () => {
    const shop = shopOfBea();
    expect(found(shop, BEAS)).toEqual(
      BEAS.filter((value) => value !== '2025550123' || found(shop, [value]).length > 0),
    );
    runJobs(shop);
    expect(customer(shop, BEA!)).toMatchObject({ ...GONE, name: 'Bea Brown', lastOrderOn: ORDERED });
    expect(customer(shop, CAM!)).toMatchObject({ ...GONE, name: 'Cam Cole' });
    expect(customer(shop, ROSE!)).toMatchObject({ email: 'rose@example.com' });
    expect(found(shop, [...BEAS, ...CAMS])).toEqual([]);
    expect(answer(shop, 'expiringContacts')).toEqual([]);
  });

  it('what was removed is logged, without the values; she is still found by her name', () => {
    const shop = shopOfBea();
    runJobs(shop);
    const logged = shop.export('log').filter(({ changes }) => String(changes).includes('removed'));
    expect(logged.map(({ tab, id, changes }) => [tab, id, changes])).toEqual([
      ['customers', BEA, '{"removed":["phone","wechat","email","address"]}'],
      ['customers', CAM, '{"removed":["phone","email"]}'],
    ]);
    expect(shop.export('batches').filter(({ kind }) => kind === 'erase')).toMatchObject([{ changed: 2 }]);
    expect(answer<unknown[]>(shop, 'searchCustomers', ['brown', 5])).toHaveLength(1);
    expect(answer<unknown[]>(shop, 'searchCustomers', ['0123', 5])).toHaveLength(0);
  });

  it('what a colleague has to do, and who was told, stays', () => {
    const shop = shopOfBea();
    runJobs(shop);
    const ledger = shop.export('reminders').filter(({ kind }) => kind === 'thankYou' || kind === 'losingTouch');
    expect(ledger.map(({ kind, to }) => [kind, to])).toEqual([
      ['thankYou', null],
      ['losingTouch', AGENT],
    ]);
    const [line] = shop.export('imports');
    expect(line).toMatchObject({ file: 'first.csv', line: 5, raw: '[removed]' });
  });

  it('an undo takes back the import before, and brings nothing back', () => {
    const shop = shopOfBea();
    runJobs(shop);
    for (let times = 0; times < 2; times += 1) answer(shop, 'undoLast');
    expect(found(shop, [...BEAS, ...CAMS])).toEqual([]);
    expect(refusalOf(shop, 'undoLast').code).toBe('NOTHING_TO_UNDO');
  });

  it('the same file again brings nothing back, and makes nobody twice', () => {
    const shop = shopOfBea();
    runJobs(shop);
    const before = shop.export('customers').length;
    const orders = shop.export('orders').length;
    const { added, updated } = importText(shop, FILE, 'first.csv');
    expect([added, updated]).toEqual([0, 0]);
    expect([shop.export('customers').length, shop.export('orders').length]).toEqual([before, orders]);
    expect(found(shop, [...BEAS, ...CAMS])).toEqual([]);
  });

  it('who is called by an e-mail, for want of a name, is called by the customer ID, everywhere', () => {
    const shop = shopOfBea();
    const email = 'nobody@example.com';
    const file = orderFile([{ ...bea, customerName: '', phone: '', email, orderNo: 'E-10' }]);
    importText(shop, file, 'old.csv');
    const [, , , unnamed] = shop.export('customers');
    expect(unnamed).toMatchObject({ name: email, email });
    runJobs(shop);
    const id = unnamed!['id'];
    expect(customer(shop, String(id))).toMatchObject({ ...GONE, name: id });
    expect(shop.export('orders').at(-1)).toMatchObject({ customerId: id, customerName: id });
    importText(shop, file, 'again.csv');
    expect(shop.export('customers')).toHaveLength(4);
    expect(found(shop, [email])).toEqual([]);
  });

  it('who has only cancelled orders is forgotten too, and made by no file a second time', () => {
    const shop = shopOfBea();
    const cancelled = orderFile([{ ...cam, customerName: 'Dee', email: 'dee@example.com', orderNo: 'E-11' }]);
    importText(shop, cancelled, 'old.csv');
    shop.edit('orders', String(shop.export('orders').at(-1)!['id']), 'status', 'Cancelled');
    answer(shop, 'refreshCustomers');
    expect(shop.export('customers').at(-1)).toMatchObject({ name: 'Dee', lastOrderOn: null });
    runJobs(shop);
    expect(found(shop, ['dee@example.com'])).toEqual([]);
    const before = shop.export('customers').length;
    importText(shop, cancelled, 'again.csv');
    expect(shop.export('customers')).toHaveLength(before);
    expect(found(shop, ['dee@example.com'])).toEqual([]);
  });

  it('who orders again is the same customer, and can be reached again', () => {
    const shop = shopOfBea();
    runJobs(shop);
    importText(shop, orderFile([{ ...bea, orderedOn: '2026-03-02', orderNo: 'E-7' }]), 'new.csv');
    expect(shop.export('customers')).toHaveLength(3);
    expect(customer(shop, BEA!)).toMatchObject({ email: 'bea@example.com', orders: 2 });
    runJobs(copyOf(shop.snapshot(), '2026-03-04T07:00:00Z'));
    expect(customer(shop, BEA!)).toMatchObject({ email: 'bea@example.com' });
  });
});

it('a detail that came from such a channel goes from a customer of the shop’s own, who keeps the rest', () => {
  const shop = copyOf(shopOfBea().snapshot(), IMPORTED);
  const wes = { ...rose, customerName: 'Wes', email: '', phone: '+1 202 555 0177', orderNo: 'W-8' };
  importText(shop, orderFile([wes]), 'own.csv');
  const email = 'wes@example.com';
  importText(shop, orderFile([{ ...wes, email, channel: 'etsy', orderNo: 'E-8' }]), 'etsy.csv');
  const [, , , imported] = shop.export('customers');
  expect(imported).toMatchObject({ name: 'Wes', channel: 'website', email });
  const later = copyOf(shop.snapshot(), OVERDUE);
  runJobs(later);
  expect(customer(later, String(imported!['id']))).toMatchObject({ phone: '(202) 555-0177', email: null });
  expect(found(later, [email])).toEqual([]);
});

describe('cut off anywhere', () => {
  const later = (shop: LocalWorkbook): LocalWorkbook => copyOf(shop.snapshot(), '2026-03-03T09:00:00Z');
  const removedOf = (shop: LocalWorkbook): unknown => [
    shop
      .export('customers')
      .map(({ id, phone, wechat, email, address, search }) => [id, phone, wechat, email, address, search]),
    found(shop, [...BEAS, ...CAMS]),
    shop.export('imports').map(({ raw }) => raw),
  ];

  it.each(WAYS)('$title: the next run comes to the same', ({ at }) => {
    const prepared = shopOfBea();
    const whole = prepared.clone();
    const report = runJobs(whole);
    const expected = removedOf(whole);
    expect((expected as unknown[])[1]).toEqual([]);
    const troubles = troublesAtEveryCall(report, (call) => {
      const shop = prepared.clone();
      runJobs(shop, at(call));
      const check = () => {
        const next = later(shop);
        runJobs(next, { user: OWNER });
        return difference('removed', removedOf(next), expected);
      };
      return { shop, check };
    });
    expect(troubles).toEqual([]);
  });
});
