/** saveOrder and saveDate: what other programs and the sidebar send, kept once and whole. */
import type { LocalWorkbook, RunOptions } from '../../local/local-workbook';
import { LANGUAGES } from '../../src/i18n/bilingual';
import { answer, outcomeOf, refusalOf } from './builders/answer';
import { difference, troublesAtEveryCall, WAYS } from './builders/faults';
import { expectLanguage } from './builders/languages';
import { exactRecordsOf, idTroubles, named, numberOf, recordsOf } from './builders/rows';
import { AGENT, aShop, madeOnce, OTHER_AGENT, OWNER, TODAY, VIEWER } from './builders/shop';

interface Saved {
  readonly id: string;
  readonly customerId: string;
  readonly written: boolean;
}

/** Ada is the agent's, Otis another agent's, Una nobody's; two are called Kim. */
const shop = madeOnce(() => {
  const made = aShop();
  const people = [
    { name: 'Ada', owner: AGENT, phone: '(201) 555-0123', channel: 'website' },
    { name: 'Otis', owner: OTHER_AGENT },
    { name: 'Una' },
    { name: 'Kim' },
    { name: 'Kim', company: 'Second' },
  ];
  for (const [index, person] of people.entries()) answer(made, 'saveCustomer', [{ draftId: `c${index}`, ...person }]);
  return made;
});

const tea = { customerName: 'Ada', product: 'Tea', amount: 19.5 };

const saved = (one: LocalWorkbook, call: string, draft: object, options: RunOptions = {}): Saved =>
  answer<Saved>(one, call, [draft], options);

describe('an order', () => {
  it('needs no more than who, what and how much: the rest is given, and the customer shows it at once', () => {
    const one = shop();
    const { id, customerId, written } = saved(one, 'saveOrder', { draftId: 'o1', ...tea }, { user: AGENT });
    expect(written).toBe(true);
    expect(one.export('orders')).toMatchObject([
      {
        ...{ id, customerId, customerName: 'Ada', product: 'Tea', quantity: 1, amount: 19.5, amountHome: 19.5 },
        ...{ orderedOn: TODAY, status: 'completed', channel: 'website', orderNo: 'W-20260305-001', rate: 1 },
      },
    ]);
    expect(named(one, 'Ada')).toMatchObject({ orders: 1, spent: 19.5, lastOrderOn: TODAY, lastProduct: 'Tea' });
    answer(one, 'refreshCustomers');
    // The refresh comes to the same figures.
    expect(named(one, 'Ada')).toMatchObject({ orders: 1, spent: 19.5, averageOrder: 19.5, nextOrderOn: '2026-04-04' });
  });

  it('names its customer by the last four digits as well', () => {
    const one = shop();
    const { customerId } = saved(one, 'saveOrder', { draftId: 'o1', ...tea, customerName: '0123' });
    expect(customerId).toBe(numberOf(one, 'Ada'));
    expect(one.export('orders')).toMatchObject([{ customerName: 'Ada' }]);
  });

  it('of the same customer and day shares the given number, of another gets the next', () => {
    const one = shop();
    saved(one, 'saveOrder', { draftId: 'o1', ...tea });
    saved(one, 'saveOrder', { draftId: 'o2', ...tea, product: 'Cup' });
    saved(one, 'saveOrder', { draftId: 'o3', ...tea, customerName: 'Una' });
    expect(one.export('orders').map(({ orderNo }) => orderNo)).toEqual([
      'W-20260305-001',
      'W-20260305-001',
      'W-20260305-002',
    ]);
    expect(named(one, 'Ada')).toMatchObject({ orders: 1, spent: 39 });
  });

  it('that came back is returned, its quantity positive and its amount negative', () => {
    const one = shop();
    saved(one, 'saveOrder', { draftId: 'o1', ...tea, orderNo: 'X1' });
    saved(one, 'saveOrder', { draftId: 'o2', ...tea, orderNo: 'X1', quantity: -1, status: 'cancelled' });
    expect(one.export('orders')[1]).toMatchObject({ quantity: 1, amount: -19.5, status: 'returned' });
    expect(named(one, 'Ada')).toMatchObject({ orders: 1, spent: 0 });
  });

  it('in another currency without a rate is kept and in no sum', () => {
    const one = shop();
    saved(one, 'saveOrder', { draftId: 'o1', ...tea, currency: 'EUR' });
    expect(one.export('orders')).toMatchObject([{ amount: 19.5, currency: 'EUR', amountHome: null, rate: null }]);
    expect(named(one, 'Ada')['spent']).toBe(0);
  });

  it('of a campaign that does not exist is refused, and nothing is kept', () => {
    const one = shop();
    const refused = refusalOf(one, 'saveOrder', [{ draftId: 'o', ...tea, campaignId: 'M-404' }]);
    expect(refused).toMatchObject({ code: 'ROW_NOT_FOUND', found: 'M-404' });
    expect(one.export('orders')).toEqual([]);
  });

  it('that is changed changes what its customer has spent; moved to another customer it moves with its sums', () => {
    const one = shop();
    const { id } = saved(one, 'saveOrder', { draftId: 'o1', ...tea });
    saved(one, 'saveOrder', { draftId: 'o2', id, was: { amount: 19.5 }, amount: 25 });
    expect(one.export('orders')).toMatchObject([{ amount: 25, amountHome: 25 }]);
    expect(named(one, 'Ada')).toMatchObject({ spent: 25, orders: 1 });
    saved(one, 'saveOrder', { draftId: 'o3', id, customerName: 'Una' });
    expect(one.export('orders')).toMatchObject([{ customerName: 'Una', customerId: numberOf(one, 'Una') }]);
    expect(named(one, 'Ada')).toMatchObject({ spent: null, orders: null, lastOrderOn: null, recent: null });
    expect(named(one, 'Una')).toMatchObject({ spent: 25, orders: 1 });
  });

  it('that somebody changed meanwhile is not overwritten', () => {
    const one = shop();
    const { id } = saved(one, 'saveOrder', { draftId: 'o1', ...tea });
    one.edit('orders', id, 'amount', '30');
    const late = refusalOf(one, 'saveOrder', [{ draftId: 'o2', id, was: { amount: 19.5 }, amount: 25 }]);
    expect(late).toMatchObject({ code: 'CHANGED_MEANWHILE', found: '30' });
  });
});

describe('an important date', () => {
  it('is kept in the one spelling, however it was said', () => {
    const one = shop();
    const day = { customerName: 'Ada', occasion: 'familyBirthday', whose: 'Daughter' };
    const { id } = saved(one, 'saveDate', { draftId: 'd1', ...day, on: '农历八月十五' });
    expect(one.export('dates')).toMatchObject([{ id, on: 'lunar 08-15', repeats: 'yearly', customerName: 'Ada' }]);
    const again = saved(one, 'saveDate', { draftId: 'd2', id, was: { on: '农历08-15' }, on: 'March 15' });
    expect(again.written).toBe(true);
    expect(one.export('dates')).toMatchObject([{ on: '03-15', occasion: 'familyBirthday' }]);
  });
});

const DRAFTS = [
  ['saveOrder', tea],
  ['saveDate', { customerName: 'Ada', occasion: 'meeting', on: '2026-04-01' }],
] as const;

describe.each(DRAFTS)('%s', (call, draft) => {
  const tab = call === 'saveOrder' ? 'orders' : 'dates';

  it('sent twice is kept once', () => {
    const one = shop();
    const first = saved(one, call, { draftId: 'x', ...draft });
    expect(saved(one, call, { draftId: 'x', ...draft })).toEqual({ ...first, written: false });
    expect(one.export(tab)).toHaveLength(1);
  });

  it('is an agent’s for own and unassigned customers only, and nobody’s who may only read', () => {
    const one = shop();
    expect(saved(one, call, { draftId: 'a', ...draft }, { user: AGENT }).written).toBe(true);
    expect(saved(one, call, { draftId: 'b', ...draft, customerName: 'Una' }, { user: AGENT }).written).toBe(true);
    const foreign = { draftId: 'c', ...draft, customerName: undefined, customerId: numberOf(one, 'Otis') };
    expect(refusalOf(one, call, [JSON.parse(JSON.stringify(foreign))], { user: AGENT }).code).toBe('NOT_YOURS');
    const { id } = saved(one, call, JSON.parse(JSON.stringify(foreign)), { user: OWNER });
    expect(refusalOf(one, call, [{ draftId: 'd', id, notes: 'Mine' }], { user: AGENT }).code).toBe('NOT_YOURS');
    expect(outcomeOf(one.run(call, [{ draftId: 'e', ...draft }], { user: VIEWER }))).toBe('ROLE_MAY_NOT');
    expect(outcomeOf(one.run(call, [{ draftId: 'e', ...draft }], { tellsUser: false }))).toBe('NOT_SIGNED_IN');
  });

  it.each(WAYS)('killed $title and sent again, is there once and whole', ({ at }) => {
    const send = (one: LocalWorkbook, options: RunOptions = {}) =>
      one.run(call, [{ draftId: 'k', ...draft }], { user: AGENT, ...options });
    const whole = shop();
    const report = send(whole);
    const state = (one: LocalWorkbook) => [recordsOf(one), one.export('dates').map(({ on, id }) => [on, id])];
    const troubles = troublesAtEveryCall(report, (kill) => {
      const killed = shop();
      send(killed, at(kill));
      const check = () => {
        const again = send(killed);
        if (again.status !== 'done') return [`ended as ${outcomeOf(again)}`];
        return [...idTroubles(killed), ...difference('state', state(killed), state(whole))];
      };
      return { shop: killed, check };
    });
    expect(troubles).toEqual([]);
  });

  it('does not grow with the workbook: a handful of calls', () => {
    const one = shop();
    const { id } = saved(one, call, { draftId: 'x', ...draft });
    const report = one.run(call, [{ draftId: 'y', id, notes: 'Two' }]);
    expect(outcomeOf(report)).toBe('done');
    expect(report.calls).toBeLessThanOrEqual(40);
  });
});

/** A name that two customers bear. */
const TWICE = { 'zh-CN': '王芳', en: 'Kim' };

describe.each(LANGUAGES)('in a shop in %s', (language) => {
  const local = madeOnce(() => {
    const made = aShop(language);
    for (const [index, name] of ['Ada', TWICE[language], TWICE[language]].entries())
      answer(made, 'saveCustomer', [{ draftId: `c${index}`, name, wechat: `w${index}` }]);
    return made;
  });

  it.each([
    ['saveOrder', { ...tea, customerName: 'Nobody' }, 'CUSTOMER_UNCLEAR'],
    ['saveOrder', { ...tea, customerName: TWICE[language] }, 'CUSTOMER_UNCLEAR'],
    ['saveOrder', { product: 'Tea', amount: 5 }, 'CUSTOMER_UNCLEAR'],
    ['saveOrder', { ...tea, customerId: 'C-999999' }, 'ROW_NOT_FOUND'],
    ['saveOrder', { ...tea, product: ' ' }, 'FIELD_MISSING'],
    ['saveOrder', { ...tea, amount: 1e300 }, 'VALUE_REFUSED'],
    ['saveOrder', { ...tea, quantity: -2 }, 'VALUE_REFUSED'],
    ['saveOrder', { ...tea, orderedOn: '2027-01-01' }, 'VALUE_REFUSED'],
    ['saveOrder', { ...tea, spent: 3 }, 'FIELD_UNKNOWN'],
    ['saveOrder', { ...tea, amountHome: 3 }, 'FIELD_UNKNOWN'],
    ['saveOrder', { ...tea, was: { amountHome: 3 } }, 'FIELD_UNKNOWN'],
    ['saveOrder', { ...tea, id: 'O-none' }, 'ROW_NOT_FOUND'],
    ['saveDate', { customerName: 'Ada', occasion: 'meeting', on: '八月十五' }, 'VALUE_REFUSED'],
    ['saveDate', { customerName: 'Ada', occasion: 'meeting', on: '3/4/1990' }, 'VALUE_REFUSED'],
    ['saveDate', { customerName: 'Ada', occasion: 'meeting' }, 'FIELD_MISSING'],
    ['saveDate', { customerName: 'Ada', occasion: 'party', on: '03-15' }, 'VALUE_REFUSED'],
    ['saveDate', { customerName: 'Ada', on: '03-15', daysBefore: -1 }, 'VALUE_REFUSED'],
    ['saveDate', 'no draft', 'ARGUMENT_REFUSED'],
  ])('%s of %j is refused as %s, in its language, and nothing is written', (call, draft, code) => {
    const one = local();
    const before = [exactRecordsOf(one), one.export('dates')];
    const given = typeof draft === 'string' ? draft : { draftId: 'a', ...draft };
    const envelope = refusalOf(one, call, [given]);
    expect(envelope.code).toBe(code);
    for (const sentence of [envelope.message.slice(envelope.where.length), envelope.remedy])
      expectLanguage(language, sentence);
    expect([exactRecordsOf(one), one.export('dates')]).toEqual(before);
  });
});
