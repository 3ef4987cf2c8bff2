import { contactRuleOf, mailRefusal } from '../../../src/domain/reminders/mail-guard';
import { aCustomer, aRule } from '../builders';
import { plan } from './planning-builders';

const born = { birthday: '1990-03-15' };
const toCustomer = aRule({
  id: 'birthday-customer',
  recipient: 'customer',
  template: 'birthday-customer',
  priority: 2,
});

describe('birthdays', () => {
  it('tell the colleague on the day, under a key that says so', () => {
    expect(plan({ customers: [aCustomer(born)], rules: [aRule()] })).toEqual([
      expect.objectContaining({
        key: 'birthday|C-000001|2026-03-15|colleague',
        as: 'task',
        to: 'mei@shop.example',
        template: 'birthday',
        reason: { code: 'birthdayToday' },
        skip: null,
      }),
    ]);
  });

  it('tell nobody on another day, by a rule that is off, or of an unknown kind', () => {
    expect(plan({ customers: [aCustomer({ birthday: '03-16' })], rules: [aRule()] })).toEqual([]);
    expect(plan({ customers: [aCustomer(born)], rules: [aRule({ on: false }), aRule({ kind: 'digest' })] })).toEqual(
      [],
    );
  });

  it('tell so many days before as the rule says', () => {
    const [entry] = plan({ customers: [aCustomer({ birthday: '03-18' })], rules: [aRule({ days: 3 })] });
    expect(entry).toMatchObject({ dueOn: '2026-03-15', reason: { code: 'birthdayIn', days: 3, on: '2026-03-18' } });
  });

  it('greet a consenting customer, beside the colleague’s task', () => {
    const entries = plan({ customers: [aCustomer(born)], rules: [toCustomer, aRule()] });
    expect(entries.map(({ key, as, to, template }) => [key, as, to, template])).toEqual([
      ['birthday|C-000001|2026-03-15|colleague', 'task', 'mei@shop.example', 'birthday'],
      ['birthday|C-000001|2026-03-15|customer', 'email', 'ann@example.com', 'birthday-customer'],
    ]);
  });

  it('make one task, with the reason, where the customer may not be mailed', () => {
    const entries = plan({ customers: [aCustomer({ ...born, channel: 'amazon' })], rules: [aRule(), toCustomer] });
    expect(entries).toHaveLength(1);
    expect(entries[0]).toMatchObject({
      as: 'task',
      insteadOfMail: 'channelForbids',
      contact: 'none',
      template: 'birthday',
    });
  });

  it('reach the first admin where nobody owns the customer, and say so where there is none', () => {
    const customers = [aCustomer({ ...born, owner: '' })];
    expect(plan({ customers, rules: [aRule()] })[0]).toMatchObject({ to: 'admin@shop.example', skip: null });
    expect(plan({ customers, rules: [aRule()], colleagueFor: () => '' })[0]).toMatchObject({ skip: 'noColleague' });
  });

  it('leave archived customers, and those outside the audience, in peace', () => {
    const onlyVip = aRule({ audience: { ...aRule().audience, levels: ['vip'] } });
    expect(plan({ customers: [aCustomer({ ...born, status: 'archived' })], rules: [aRule()] })).toEqual([]);
    expect(plan({ customers: [aCustomer(born)], rules: [onlyVip] })).toEqual([]);
    expect(plan({ customers: [aCustomer({ ...born, level: 'vip' })], rules: [onlyVip] })).toHaveLength(1);
  });

  it('plan the same again, in the order of priority, and each key once', () => {
    const input = { customers: [aCustomer(born)], rules: [toCustomer, aRule({ recipient: 'both' }), aRule()] };
    const keys = plan(input).map(({ key }) => key);
    expect(plan(input).map(({ key }) => key)).toEqual(keys);
    expect(new Set(keys).size).toBe(keys.length);
  });
});

describe('repurchase', () => {
  const rules = [aRule({ kind: 'repurchase' })];

  it('is due when the last product runs out', () => {
    const tea = { lastProduct: ' TEA', lastOrderOn: '2026-02-13' };
    expect(plan({ customers: [aCustomer(tea)], rules })[0]).toMatchObject({
      key: 'repurchase|C-000001|2026-03-15|colleague',
      reason: { code: 'repurchase', product: ' TEA', lastOrderOn: '2026-02-13', daysAgo: 30 },
    });
    expect(plan({ customers: [aCustomer({ ...tea, lastOrderOn: '2026-02-12' })], rules })).toEqual([]);
  });

  it('is due after the shop’s days for a product without a cycle, and never where these are 0', () => {
    const customers = [aCustomer({ lastProduct: 'Cup', lastOrderOn: '2026-01-14' })];
    expect(plan({ customers, rules })).toHaveLength(1);
    expect(
      plan({ customers: [aCustomer({ lastProduct: 'Cup', lastOrderOn: '2026-03-15' })], rules, repurchaseDays: 0 }),
    ).toEqual([]);
    expect(plan({ customers: [aCustomer()], rules })).toEqual([]);
  });

  it('writes to no customer while an issue is open; the colleague is told', () => {
    const customers = [aCustomer({ lastProduct: 'tea', lastOrderOn: '2026-02-13', openIssues: 1 })];
    const entries = plan({ customers, rules: [aRule({ kind: 'repurchase', recipient: 'customer' })] });
    expect(entries.map(({ as, insteadOfMail }) => [as, insteadOfMail])).toEqual([['task', 'openIssue']]);
  });
});

describe('the guard before every customer mail', () => {
  const needs = { contact: 'marketing', noOpenIssue: true } as const;
  // the rule: consent yes, the channel marketing, a valid address, not archived, no open issue
  it.each([
    ['a consenting customer of our own channel', {}, 'marketing', null],
    ['a channel that allows service only', {}, 'service', 'channelForbids'],
    ['a channel that forbids contact', {}, 'none', 'channelForbids'],
    ['consent unknown', { consent: 'unknown' }, 'marketing', 'noConsent'],
    ['consent blank', { consent: '' }, 'marketing', 'noConsent'],
    ['unsubscribed', { consent: 'unsubscribed' }, 'marketing', 'noConsent'],
    ['no e-mail', { email: '' }, 'marketing', 'noEmail'],
    ['an unreadable e-mail', { email: 'ann@' }, 'marketing', 'noEmail'],
    ['archived', { status: 'archived' }, 'marketing', 'archived'],
    ['an open issue', { openIssues: 2 }, 'marketing', 'openIssue'],
  ] as const)('%s', (_case, own, rule, expected) => {
    expect(mailRefusal(aCustomer(own), rule, needs)).toBe(expected);
  });

  it('takes a blank or unknown channel rule for service', () => {
    expect(['', 'whatever', 'service', 'none', 'marketing'].map(contactRuleOf)).toEqual([
      'service',
      'service',
      'service',
      'none',
      'marketing',
    ]);
  });
});
