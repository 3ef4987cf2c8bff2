/** Every kind of reminder, from what people enter to the preview: the shipped rules, in a shop with one thing of each. */
import type { LocalWorkbook } from '../../local/local-workbook';
import type { PreviewedMonth, PreviewedReminder } from '../../src/contract/reminders';
import { answer } from './builders/answer';
import { importText, orderFile } from './builders/files';
import { aBirthdayChild, saved } from './builders/reminded-shop';
import { AGENT, aShop, copyOf, MANAGER, madeOnce, OTHER_AGENT, OWNER, TODAY } from './builders/shop';

const bought = (customerName: string, orderedOn: string, orderNo: string, own: object = {}) => ({
  ...{ customerName, orderedOn, orderNo, product: 'Face cream', quantity: 1, amount: '20.00', channel: 'website' },
  ...own,
});

/** Today is 5 March 2026, 09:00; Ann looks after Bea. */
const furnished = (language: 'en' | 'zh-CN') => {
  const shop = aShop(language);
  const bea = saved(shop, aBirthdayChild('Bea', { birthday: '1990-08-08' }));
  const dates = [
    { draftId: 'd1', occasion: 'familyBirthday', whose: 'Lily', on: '03-12', notes: 'white flowers' },
    { draftId: 'd2', occasion: 'meeting', on: '2026-03-06', repeats: 'once', owner: OTHER_AGENT },
    { draftId: 'd3', occasion: 'renewal', on: '2024-03-09', daysBefore: 4 },
  ];
  for (const date of dates) answer(shop, 'saveDate', [{ ...date, customerId: bea }]);
  answer(shop, 'logInteraction', [
    { draftId: 't1', customerId: bea, medium: 'call', summary: 'Asked', nextStep: 'Send samples', followUpOn: TODAY },
  ]);
  answer(shop, 'saveIssue', [
    {
      ...{ draftId: 'i1', customerId: bea, type: 'complaint', description: 'The lid leaks', priority: 'high' },
      ...{ owner: OTHER_AGENT, openedAt: '2026-03-04T09:00:00Z', promisedAt: '2026-03-05T18:00:00Z' },
    },
  ]);
  const lines = [
    bought('Bea', '2026-02-01', 'A1'),
    bought('Cora', '2026-03-04', 'A2'),
    bought('Dora', '2025-12-05', 'A3'),
    // Taobao takes things back for seven days (the shipped channel): until 8 March
    ...['Cup', 'Plate'].map((product) => bought('Edda', '2026-03-01', 'A4', { product, channel: 'taobao' })),
  ];
  importText(shop, orderFile(lines), 'orders.csv');
  return shop;
};

const english = madeOnce(() => furnished('en'));
const chinese = madeOnce(() => furnished('zh-CN'));

const previewed = (shop: LocalWorkbook, day: string = TODAY) =>
  answer<readonly PreviewedReminder[]>(shop, 'previewReminders', [day]);
const told = (shop: LocalWorkbook, day?: string) =>
  previewed(shop, day).map(({ kind, to, as, reason, skip }) => [kind, to, as, reason, skip]);

describe('a day’s preview tells of all kinds', () => {
  it('with reasons in English', () => {
    expect(told(english())).toEqual([
      ['promise', OTHER_AGENT, 'task', 'an answer is promised by 2026-03-05 18:00, 9 hours left: The lid leaks', null],
      ['familyBirthday', AGENT, 'task', 'birthday in the family (Lily) in 7 days (2026-03-12); white flowers', null],
      ['anniversary', AGENT, 'task', 'renewal in 4 days (2026-03-09)', null],
      ['meeting', OTHER_AGENT, 'task', 'meeting in 1 day (2026-03-06)', null],
      ['followUp', OWNER, 'task', 'follow-up agreed for 2026-03-05: Send samples', null],
      ['losingTouch', OWNER, 'task', 'no order and no talk for 90 days (last on 2025-12-05)', null],
      ['thankYou', OWNER, 'task', 'first order (2026-03-04, Face cream): say thank you', null],
      ['returnWindow', OWNER, 'task', 'returns close on 2026-03-08; ask whether all is well: Cup (order A4)', null],
    ]);
  });

  it('with reasons in Chinese, in the shop’s own time', () => {
    expect(told(chinese()).map(([, , , reason]) => reason)).toEqual([
      'Lily的家人生日：7天后（2026-03-12）；white flowers',
      '续约：4天后（2026-03-09）',
      '会面：1天后（2026-03-06）',
      '约好 2026-03-05 跟进：Send samples',
      // 18:00 UTC; the shop is in Shanghai
      '答应 2026-03-06 02:00 前答复，还剩9小时：The lid leaks',
      '90天没有下单，也没有联系（上次 2025-12-05）',
      '第一次下单（2026-03-04，Face cream）：道声谢',
      '退货期 2026-03-08 截止，问问是否满意：Cup（订单 A4）',
    ]);
  });

  it('of a day to come and of one that is past', () => {
    const shop = english();
    const kinds = (day: string) => told(shop, day).map(([kind, , , reason]) => [kind, reason]);
    expect(kinds('2026-03-04')).toEqual([
      ['promise', 'an answer is promised by 2026-03-05 18:00, 9 hours left: The lid leaks'],
    ]);
    // The shipped setting: 30 days after the last order.
    expect(kinds('2026-04-03')).toEqual([
      ['repurchase', 'due to buy Face cream again: bought on 2026-03-04, 30 days ago'],
    ]);
    expect(kinds('2026-08-08')).toEqual([['birthday', 'birthday today']]);
  });

  it('an agent of their own, and of what comes to them', () => {
    const shop = english();
    const kinds = (user: string) =>
      answer<readonly PreviewedReminder[]>(shop, 'previewReminders', [TODAY], { user }).map(({ kind }) => kind);
    // Nobody looks after Cora, Dora and Edda, so that theirs are everybody's.
    const nobodys = ['losingTouch', 'thankYou', 'returnWindow'];
    expect(kinds(AGENT)).toEqual(['promise', 'familyBirthday', 'anniversary', 'meeting', 'followUp', ...nobodys]);
    expect(kinds(OTHER_AGENT)).toEqual(['promise', 'meeting', ...nobodys]);
  });
});

describe('the last month', () => {
  // From 18 February to 19 March.
  const later = () => copyOf(english().snapshot(), '2026-03-20T09:00:00Z');
  const sums = (shop: LocalWorkbook, user?: string) => {
    const month = answer<PreviewedMonth>(shop, 'previewMonth', [], user === undefined ? {} : { user });
    const counts = new Map<string, number>();
    for (const { kind, as, on, count } of month.counts) {
      const sort = `${kind} ${as}${on ? '' : ' off'}`;
      counts.set(sort, (counts.get(sort) ?? 0) + count);
    }
    return { ...month, counts: Object.fromEntries(counts) };
  };

  it('is shown by kind, from what the workbook tells, and nothing is written', () => {
    const shop = later();
    const before = shop.export('reminders');
    shop.edit('rules', 'repurchase-customer', 'recipient', 'colleague');
    const { from, to, counts, examples } = sums(shop);
    expect([from, to]).toEqual(['2026-02-18', '2026-03-19']);
    expect(counts).toEqual({
      ...{ 'familyBirthday task': 1, 'anniversary task': 1, 'meeting task': 1, 'followUp task': 1 },
      // 30 days after Bea's order of 1 February; 90 after Dora's; on the day after Cora's and Edda's first ones
      ...{ 'repurchase task': 1, 'losingTouch task': 1, 'thankYou task': 2, 'returnWindow task': 1 },
      // the colleague, and the manager when the promise was past: the issue is open still
      'promise task': 2,
    });
    expect(examples.find(({ kind }) => kind === 'repurchase')).toEqual({
      ...{ day: '2026-03-03', kind: 'repurchase', as: 'task', on: true, customerName: 'Bea' },
      reason: 'due to buy Face cream again: bought on 2026-02-01, 30 days ago',
    });
    expect([shop.export('reminders'), shop.outbox()]).toEqual([before, []]);
  });

  it('tells apart what a rule that is off would add', () => {
    const shop = later();
    const mails = () => Object.entries(sums(shop).counts).filter(([sort]) => sort.includes('email'));
    // On 3 March Bea had no complaint yet; the mail to her is off as shipped.
    expect(mails()).toEqual([['repurchase email off', 1]]);
    shop.edit('rules', 'repurchase-customer', 'on', 'TRUE');
    expect(mails()).toEqual([['repurchase email', 1]]);
    shop.edit('issues', 2, 'openedAt', '2026-03-02 09:00');
    expect(mails()).toEqual([]);
  });

  it('an agent sees their own of it', () => {
    expect(sums(later(), OTHER_AGENT).counts).toMatchObject({ 'meeting task': 1, 'promise task': 1 });
    expect(sums(later(), OTHER_AGENT).counts).not.toHaveProperty('anniversary task');
  });
});

describe('a promise', () => {
  it('that is past goes to a manager too, under a key of its own, once', () => {
    const shop = copyOf(english().snapshot(), '2026-03-05T18:30:00Z');
    const promises = previewed(shop).filter(({ kind }) => kind === 'promise');
    expect(promises.map(({ to, reason }) => [to, reason])).toEqual([
      [OTHER_AGENT, 'an answer was promised by 2026-03-05 18:00, less than an hour overdue: The lid leaks'],
      [MANAGER, 'an answer was promised by 2026-03-05 18:00, less than an hour overdue: The lid leaks'],
    ]);
    answer(shop, 'sendReminders');
    answer(shop, 'sendReminders');
    const kept = shop.export('reminders').filter(({ kind }) => kind === 'promise');
    expect(kept.map(({ key }) => key).sort()).toEqual(promises.map(({ key }) => key));
    expect(promises.map(({ key }) => key.split('|').slice(2).join(' '))).toEqual([
      '2026-03-04 colleague',
      '2026-03-05 manager',
    ]);
  });
});

describe('a survey', () => {
  it('comes a week after the issue was settled', () => {
    const shop = english();
    shop.edit('issues', 2, 'status', 'resolved');
    expect(told(shop, '2026-03-12').find(([kind]) => kind === 'survey')).toEqual([
      ...['survey', AGENT, 'task', 'the issue was settled on 2026-03-05; ask whether all is well: The lid leaks', null],
    ]);
    expect(told(shop).filter(([kind]) => kind === 'promise')).toEqual([]);
  });
});

describe('a mail that may not go', () => {
  it('is shown as the task it becomes, with the reason', () => {
    const shop = english();
    for (const id of ['thankYou', 'followUp', 'losingTouch']) shop.edit('rules', id, 'recipient', 'customer');
    const reasons = new Map(told(shop).map(([kind, , as, reason]) => [kind, [as, reason]]));
    expect(reasons.get('thankYou')).toEqual([
      ...['task', 'first order (2026-03-04, Face cream): say thank you (no mail: no consent)'],
    ]);
    expect(reasons.get('followUp')).toEqual([
      ...['task', 'follow-up agreed for 2026-03-05: Send samples (no mail: this kind is for colleagues only)'],
    ]);
  });
});

describe('whom a rule is for', () => {
  const shop = english();
  const ofRule = (audience: string, kind = 'losingTouch', day?: string) => {
    shop.edit('rules', kind, 'audience', audience);
    return told(shop, day)
      .filter(([planned]) => planned === kind)
      .map(([, to, , reason, skip]) => [to, reason, skip]);
  };
  const dora = [OWNER, 'no order and no talk for 90 days (last on 2025-12-05)', null];

  it.each([
    ['channels: website', [dora]],
    ['平台：官网；', [dora]],
    ['Website', [dora]],
    ['channels: amazon', []],
    ['levels: vip', []],
  ])('%s', (audience, expected) => {
    expect(ofRule(audience)).toEqual(expected);
  });

  it.each([
    [
      'chanels: website',
      [
        [
          OWNER,
          expect.stringContaining('rule "losingTouch" is not understood: "chanels" (no such'),
          'ruleNotUnderstood',
        ],
      ],
    ],
    [
      'channels: website, my stall',
      [[OWNER, expect.stringContaining('"my stall" (not among the channels'), 'ruleNotUnderstood'], dora],
    ],
  ])('what is not understood is said, and adds nobody: %s', (audience, expected) => {
    expect(ofRule(audience)).toEqual(expected);
  });

  it('a rule for festivals: so many days before, whoever the customer is', () => {
    // 2026-02-17 is Lunar New Year (Hong Kong Observatory, conversion table 2026)
    const due = ofRule('festivals: 春节, midAutumn', 'anniversary', '2026-02-10');
    expect(due).toHaveLength(shop.export('customers').length);
    expect(due[0]).toEqual([AGENT, 'Lunar New Year in 7 days (2026-02-17)', null]);
  });

  it('the log keeps what was not followed, and nobody gets a mail about it', () => {
    shop.edit('rules', 'anniversary', 'audience', 'festivale: 春节');
    answer(shop, 'sendReminders');
    expect(shop.export('reminders').find(({ about }) => about === 'anniversary')).toMatchObject({
      key: `anniversary|anniversary|${TODAY}|manager`,
      status: 'skipped',
      note: 'The rule is not understood and was not followed.',
    });
    expect(shop.outbox().some(({ subject }) => subject.includes('not understood'))).toBe(false);
  });
});

it('a row whose name is not understood yet is told all the same', () => {
  const shop = english();
  shop.edit('issues', 2, 'customerId', '');
  shop.edit('issues', 2, 'customerName', 'Nobody we know');
  const promise = previewed(shop).find(({ kind }) => kind === 'promise');
  expect(promise).toMatchObject({ customerId: '', to: OTHER_AGENT });
  expect(promise?.subject).toContain('Nobody we know');
  answer(shop, 'sendReminders');
  expect(shop.export('reminders').find(({ kind }) => kind === 'promise')).toMatchObject({ status: 'sent' });
});
