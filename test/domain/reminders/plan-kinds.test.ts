import { asIsoDay } from '../../../src/domain/calendar/iso-day';
import type { PlanFacts } from '../../../src/domain/reminders/planning-facts';
import { aCustomer, aRule } from '../builders';
import { aDate, aFollowUp, anIssue, aReturn, at, plan } from './planning-builders';

const ann = [aCustomer()];
const rule = (kind: string, days = 0) => [aRule({ kind, days })];

/** Keys of what is due on a day. */
const keys = (own: Partial<PlanFacts>, today?: string): readonly string[] =>
  plan({ customers: ann, ...own }, today).map(({ key }) => key);

describe('an important date is told so many days before', () => {
  // 2026-09-25 is the fifteenth of the eighth lunar month (Hong Kong Observatory, conversion table 2026)
  it.each([
    ['by the rule’s days', 'anniversary', {}, 7, '2026-03-08'],
    ['by its own days, when it has them', 'anniversary', { daysBefore: 2 }, 7, '2026-03-13'],
    ['on the day itself, by 0', 'anniversary', { daysBefore: 0 }, 7, '2026-03-15'],
    ['a renewal', 'anniversary', { occasion: 'renewal' }, 7, '2026-03-08'],
    ['another one', 'anniversary', { occasion: 'other' }, 7, '2026-03-08'],
    ['a birthday in the family', 'familyBirthday', { occasion: 'familyBirthday' }, 7, '2026-03-08'],
    ['a meeting, once', 'meeting', { occasion: 'meeting', on: '2026-03-15', isYearly: false }, 1, '2026-03-14'],
    ['by the lunar calendar', 'anniversary', { on: '农历08-15' }, 7, '2026-09-18'],
    ['29 February, in a common year', 'anniversary', { on: '2020-02-29' }, 0, '2026-02-28'],
  ] as const)('%s', (_case, kind, own, days, day) => {
    const due = { dates: [aDate(own)], rules: rule(kind, days) };
    expect(keys(due, day)).toEqual([`${kind}|D-1|${day}|colleague`]);
    for (const other of ['2026-03-09', '2027-03-20']) expect(keys(due, other)).toEqual([]);
  });

  it('29 February waits for 1 March, where the shop wants it later', () => {
    const due = { dates: [aDate({ on: '2020-02-29' })], rules: rule('anniversary'), missingDay: 'later' } as const;
    expect([keys(due, '2026-02-28'), keys(due, '2026-03-01')]).toEqual([[], ['anniversary|D-1|2026-03-01|colleague']]);
  });

  it('what comes once comes in its year alone', () => {
    const due = { dates: [aDate({ occasion: 'meeting', on: '2026-03-15', isYearly: false })], rules: rule('meeting') };
    expect([keys(due, '2026-03-15'), keys(due, '2027-03-15')]).toEqual([['meeting|D-1|2026-03-15|colleague'], []]);
  });

  it('to the row’s owner, else the customer’s; until the day it is about', () => {
    const dates = [aDate({ id: 'D-1', owner: 'li@shop.example' }), aDate({ id: 'D-2', whose: '女儿', notes: '送花' })];
    expect(plan({ customers: ann, dates, rules: rule('anniversary', 7) }, '2026-03-08')).toMatchObject([
      { about: 'D-1', customerId: 'C-000001', to: 'li@shop.example', latestOn: '2026-03-15' },
      {
        about: 'D-2',
        to: 'mei@shop.example',
        reason: { code: 'date', occasion: 'anniversary', whose: '女儿', notes: '送花', days: 7, on: '2026-03-15' },
      },
    ]);
  });

  it('what is no day is not told, and a bare year has none', () => {
    const dates = [aDate({ on: 'soon' }), aDate({ on: '1990' })];
    expect(keys({ dates, rules: rule('anniversary') })).toEqual([]);
  });
});

describe('a rule for festivals', () => {
  const festive = aRule({ kind: 'anniversary', days: 3 });
  const rules = [{ ...festive, audience: { ...festive.audience, festivals: ['springFestival', 'midAutumn'] } }];

  // 2026: Lunar New Year 17 February, Mid-Autumn 25 September (Hong Kong Observatory, conversion table 2026)
  it.each([
    ['2026-02-14', [{ festival: 'springFestival', days: 3, on: '2026-02-17' }]],
    ['2026-09-22', [{ festival: 'midAutumn', days: 3, on: '2026-09-25' }]],
    ['2026-02-17', []],
  ])('%s', (day, reasons) => {
    expect(plan({ customers: ann, rules }, day).map(({ reason }) => reason)).toMatchObject(reasons);
  });

  it('is about customers, not about the tab dates', () => {
    const due = plan({ customers: ann, dates: [aDate({ on: '02-17' })], rules }, '2026-02-14');
    expect(due.map(({ about }) => about)).toEqual(['C-000001']);
  });
});

describe('the next order', () => {
  const bought = { lastProduct: 'tea', lastOrderOn: '2026-02-13' };

  it.each([
    ['is expected by the customer’s own rhythm', { ...bought, nextOrderOn: '2026-03-15' }, '2026-03-15', 30],
    ['also where that is long after the product ran out', { ...bought, nextOrderOn: '2026-05-01' }, '2026-05-01', 77],
    ['is expected when the product runs out, where no rhythm is known', bought, '2026-03-15', 30],
    [
      'is so too where the known day is not after the last order',
      { ...bought, nextOrderOn: '2026-02-01' },
      '2026-03-15',
      30,
    ],
  ])('%s', (_case, own, day, daysAgo) => {
    const due = { customers: [aCustomer(own)], rules: rule('repurchase') };
    expect(plan(due, day)).toMatchObject([{ key: `repurchase|C-000001|${day}|colleague`, reason: { daysAgo } }]);
    expect(plan(due, '2026-03-16')).toEqual([]);
  });
});

describe('a follow-up', () => {
  it('is told on its day, to who agreed on it while they are there, else to the customer’s owner', () => {
    const followUps = [
      aFollowUp(),
      aFollowUp({ id: 'T-2', by: 'gone@shop.example' }),
      aFollowUp({ id: 'T-3', by: '' }),
    ];
    expect(plan({ customers: ann, followUps, rules: rule('followUp') }).map(({ key, to }) => [key, to])).toEqual([
      ['followUp|T-1|2026-03-15|colleague', 'li@shop.example'],
      ['followUp|T-2|2026-03-15|colleague', 'mei@shop.example'],
      ['followUp|T-3|2026-03-15|colleague', 'mei@shop.example'],
    ]);
    expect(keys({ followUps, rules: rule('followUp') }, '2026-03-16')).toEqual([]);
  });

  it('is told also where nobody knows yet which customer is meant', () => {
    const followUps = [aFollowUp({ customerId: '', customerName: 'Annie' })];
    expect(plan({ customers: ann, followUps, rules: rule('followUp') })).toMatchObject([
      { customerId: '', customerName: 'Annie', to: 'li@shop.example', as: 'task' },
    ]);
  });
});

describe('a promise', () => {
  const promised = { openedAt: '2026-03-01 10:00', promisedAt: '2026-03-15 18:00' };
  const ofIssue = (own: Parameters<typeof anIssue>[0], now: string, days = 0) =>
    plan({ customers: ann, issues: [anIssue(own)], rules: rule('promise', days), now: at(now) }, now.slice(0, 10));

  it.each([
    ['25 hours before: nobody', '2026-03-14 17:00', []],
    ['24 hours before: the colleague', '2026-03-14 18:00', ['promise|I-1|2026-03-14|colleague']],
    ['the next morning: the same reminder', '2026-03-15 09:00', ['promise|I-1|2026-03-14|colleague']],
    [
      'a minute past: the manager too',
      '2026-03-15 18:01',
      ['promise|I-1|2026-03-14|colleague', 'promise|I-1|2026-03-15|manager'],
    ],
    [
      'the day after: made up',
      '2026-03-16 08:00',
      ['promise|I-1|2026-03-14|colleague', 'promise|I-1|2026-03-15|manager'],
    ],
    ['two days after: too late to tell', '2026-03-17 08:00', []],
  ])('%s', (_case, now, expected) => {
    expect(ofIssue(promised, now).map(({ key }) => key)).toEqual(expected);
  });

  it('is warned of earlier where the rule has more days', () => {
    expect(ofIssue(promised, '2026-03-12 18:00', 3)).toMatchObject([{ dueOn: '2026-03-12', latestOn: '2026-03-16' }]);
  });

  it('given with an hour to go is told at once', () => {
    const short = { ...promised, openedAt: '2026-03-15 17:00' };
    expect(ofIssue(short, '2026-03-15 17:05')).toMatchObject([
      {
        key: 'promise|I-1|2026-03-15|colleague',
        to: 'li@shop.example',
        isUrgent: true,
        reason: { code: 'promiseSoon', by: '2026-03-15 18:00', hoursLeft: 0, what: 'Leaks' },
      },
    ]);
  });

  it('that is past goes to who took it over, else to a manager', () => {
    const manager = (own: object) =>
      ofIssue({ ...promised, ...own }, '2026-03-15 20:30').find(({ recipient }) => recipient === 'manager');
    expect(manager({})).toMatchObject({ to: 'boss@shop.example', reason: { code: 'promisePast', hoursPast: 2 } });
    expect(manager({ escalatedTo: 'mei@shop.example' })).toMatchObject({ to: 'mei@shop.example' });
  });

  it('that is past is not told twice to a manager whose promise it is', () => {
    const told = ofIssue({ ...promised, escalatedTo: 'li@shop.example' }, '2026-03-15 20:30');
    expect(told).toMatchObject([{ to: 'li@shop.example', recipient: 'colleague', reason: { code: 'promisePast' } }]);
  });

  it('that was kept is told to nobody', () => {
    expect(ofIssue({ ...promised, settledAt: '2026-03-15 08:00' }, '2026-03-15 09:00')).toEqual([]);
  });
});

describe('losing touch', () => {
  const silent = (level: string, own: object = {}) => [aCustomer({ level, lastOrderOn: '2026-01-01', ...own })];
  const dueOn = (customers: PlanFacts['customers'], rules = rule('losingTouch', 90)) => {
    const first = asIsoDay('2026-01-01');
    const days = Array.from({ length: 460 }, (_, index) => index);
    const on = (days_: number) => new Date(Date.parse(first) + days_ * 86_400_000).toISOString().slice(0, 10);
    return days.filter((day) => plan({ customers, rules }, on(day)).length > 0);
  };

  // the design: a third of the days for VIP, half for gold, two thirds for silver; nobody after a year
  it.each([
    ['standard', [90, 180, 270, 360]],
    ['silver', [60, 120, 180, 240, 300, 360]],
    ['gold', [45, 90, 135, 180, 225, 270, 315, 360]],
    ['vip', [30, 60, 90, 120, 150, 180, 210, 240, 270, 300, 330, 360]],
  ])('a %s customer is noticed after %j days', (level, days) => {
    expect(dueOn(silent(level))).toEqual(days);
  });

  it('by the rule’s own days where it names levels', () => {
    const named = aRule({ kind: 'losingTouch', days: 200 });
    const rules = [{ ...named, audience: { ...named.audience, levels: ['vip'] } }];
    expect(dueOn(silent('vip'), rules)).toEqual([200]);
    expect(dueOn(silent('gold'), rules)).toEqual([]);
  });

  it('counts from the last talk, where that came after the last order', () => {
    const customers = silent('standard', { lastContactAt: at('2026-01-11 08:00') });
    expect(dueOn(customers).slice(0, 1)).toEqual([100]);
    expect(plan({ customers, rules: rule('losingTouch', 90) }, '2026-04-11')).toMatchObject([
      { reason: { code: 'losingTouch', daysSilent: 90, since: '2026-01-11' } },
    ]);
  });

  it('is not said of who never bought nor talked', () => {
    expect(plan({ customers: ann, rules: rule('losingTouch', 90) })).toEqual([]);
  });
});

describe('thanks', () => {
  it.each([
    ['for the first order', { orders: 1 }, 1],
    ['not for the second', { orders: 2 }, 0],
  ])('%s', (_case, own, count) => {
    const customers = [aCustomer({ lastOrderOn: '2026-03-14', lastProduct: 'Tea', ...own })];
    expect(plan({ customers, rules: rule('thankYou', 1) })).toHaveLength(count);
    expect(plan({ customers, rules: rule('thankYou', 1) }, '2026-03-16')).toEqual([]);
  });

  it('may go by mail to the shop’s own customers, and become a task where a channel allows only service, or nothing', () => {
    const [own, jd, amazon] = ['wechat', 'jd', 'amazon'].map((channel) =>
      plan({
        customers: [aCustomer({ lastOrderOn: '2026-03-14', orders: 1, channel })],
        rules: [aRule({ kind: 'thankYou', days: 1, recipient: 'customer' })],
      }),
    );
    expect(own).toMatchObject([{ as: 'email', to: 'ann@example.com' }]);
    expect(jd).toMatchObject([{ as: 'task', insteadOfMail: 'channelForbids' }]);
    expect(amazon).toMatchObject([{ as: 'task', insteadOfMail: 'channelForbids' }]);
  });
});

describe('a survey', () => {
  it('comes so many days after an issue was settled, about the issue', () => {
    const issues = [anIssue({ settledAt: '2026-03-08 23:59' }), anIssue({ id: 'I-2', promisedAt: '2026-03-08 10:00' })];
    expect(keys({ issues, rules: rule('survey', 7) })).toEqual(['survey|I-1|2026-03-15|colleague']);
    expect(keys({ issues, rules: rule('survey', 7) }, '2026-03-14')).toEqual([]);
  });
});

describe('the end of a return window', () => {
  it('is told so many days before, once an order, about its first line', () => {
    const returns = [aReturn(), aReturn({ id: 'L-2', product: 'Cup' }), aReturn({ id: 'L-3', orderNo: 'A2' })];
    expect(plan({ customers: ann, returns, rules: rule('returnWindow', 3) })).toMatchObject([
      {
        key: 'returnWindow|L-1|2026-03-15|colleague',
        latestOn: '2026-03-18',
        reason: { product: 'Tea', orderNo: 'A1' },
      },
      { key: 'returnWindow|L-3|2026-03-15|colleague' },
    ]);
    expect(keys({ returns, rules: rule('returnWindow', 3) }, '2026-03-16')).toEqual([]);
  });
});

describe('what only a colleague can do', () => {
  it.each([
    ['meeting', { dates: [aDate({ occasion: 'meeting' })] }],
    ['followUp', { followUps: [aFollowUp()] }],
    ['returnWindow', { returns: [aReturn({ returnUntil: '2026-03-15' })] }],
  ] as const)('never becomes a mail to the customer: %s', (kind, own) => {
    const due = plan({ customers: ann, ...own, rules: [aRule({ kind, recipient: 'both' })] });
    expect(due).toMatchObject([{ as: 'task', insteadOfMail: 'noSuchMail' }]);
  });
});

it('without a template there is no mail, but a task that says so', () => {
  const rules = [aRule({ recipient: 'customer' })];
  const due = plan({ customers: [aCustomer({ birthday: '03-15' })], rules, hasTemplate: () => false });
  expect(due).toMatchObject([{ as: 'task', insteadOfMail: 'noTemplate' }]);
});

describe('a rule whose audience is not understood', () => {
  const customers = [
    aCustomer({ birthday: '03-15', level: 'vip' }),
    aCustomer({ customerId: 'C-2', birthday: '03-15' }),
  ];

  it('reminds of nobody by a condition that nobody knows, and says so', () => {
    const rules = [aRule({ troubles: [{ code: 'unknownList', found: 'colour' }] })];
    expect(plan({ customers, rules })).toMatchObject([
      { key: 'birthday|birthday|2026-03-15|manager', to: 'admin@shop.example', skip: 'ruleNotUnderstood' },
    ]);
  });

  it('reminds of those it does name where only a choice is unknown, and says so', () => {
    const audience = { ...aRule().audience, levels: ['vip', 'platinum'] };
    const rules = [aRule({ audience, troubles: [{ code: 'unknownChoice', list: 'levels', found: 'platinum' }] })];
    expect(plan({ customers, rules }).map(({ customerId, skip }) => [customerId, skip])).toEqual([
      ['', 'ruleNotUnderstood'],
      ['C-000001', null],
    ]);
  });
});

it('an id with a bar, or days beyond the calendar, keep nobody else from being reminded of', () => {
  const customers = [aCustomer({ birthday: '03-15' })];
  const dates = [aDate({ id: 'D|1' }), aDate({ id: 'D-2', daysBefore: 99_999_999 })];
  const rules = [aRule({ kind: 'anniversary' }), aRule({ kind: 'repurchase', days: -99_999_999 }), aRule()];
  expect(keys({ customers, dates, rules })).toEqual([
    'anniversary|D¦1|2026-03-15|colleague',
    'birthday|C-000001|2026-03-15|colleague',
  ]);
});
