import type { LocalWorkbook } from '../../local/local-workbook';
import type { PreviewedReminder, ReminderCounts } from '../../src/contract/reminders';
import { answer } from './builders/answer';
import { importText, orderFile } from './builders/files';
import { mailsOf } from './builders/mime';
import {
  aBirthdayChild,
  aRemindedShop,
  boughtOnce,
  type CustomerFacts,
  DUE_AGAIN,
  mailsToCustomers,
  saved,
} from './builders/reminded-shop';
import { numberOf } from './builders/rows';
import { AGENT, aShop, copyOf, madeOnce, OWNER, TODAY } from './builders/shop';

const reminded = madeOnce(() => {
  const shop = aRemindedShop();
  shop.edit('settings', 'shop', 'value', 'Tea & Co <Shop>');
  return shop;
});

describe('on the day itself', () => {
  it('a birthday and a customer who is due to buy again each give a mail and a task, the tasks in one digest', async () => {
    const shop = reminded();
    const [bea, rita] = [numberOf(shop, 'Bea'), numberOf(shop, 'Rita')];
    expect(answer(shop, 'sendReminders')).toMatchObject({ sent: 4, planned: 0, failed: 0, unknown: 0 });
    expect(shop.export('reminders').map(({ key, as, to, status }) => ({ key, as, to, status }))).toEqual([
      { key: `birthday|${bea}|${TODAY}|colleague`, as: 'task', to: AGENT, status: 'sent' },
      { key: `repurchase|${rita}|${TODAY}|colleague`, as: 'task', to: AGENT, status: 'sent' },
      { key: `birthday|${bea}|${TODAY}|customer`, as: 'email', to: 'bea@example.com', status: 'sent' },
      { key: `repurchase|${rita}|${TODAY}|customer`, as: 'email', to: 'rita@example.com', status: 'sent' },
      { key: `digest|${AGENT}|${TODAY}|colleague`, as: 'email', to: AGENT, status: 'sent' },
    ]);
    const mails = await mailsOf(shop);
    // A greeting is too late sooner than an offer is.
    expect(mails.map(({ to }) => to)).toEqual([AGENT, 'bea@example.com', 'rita@example.com']);
    for (const name of ['Bea', 'Rita']) expect(mails[0]?.text).toContain(name);
  });

  it('a second run adds neither a row nor a mail', async () => {
    const shop = reminded();
    answer(shop, 'sendReminders');
    const [ledger, mails] = [shop.export('reminders'), await mailsOf(shop)];
    answer(shop, 'sendReminders');
    expect(shop.export('reminders')).toEqual(ledger);
    expect(await mailsOf(shop)).toEqual(mails);
  });

  it('looking ahead sends nothing and writes nothing', () => {
    const shop = reminded();
    answer(shop, 'refreshCustomers');
    const before = shop.export('reminders');
    const shown = answer<readonly PreviewedReminder[]>(shop, 'previewReminders');
    expect(shown.map(({ kind, as, skip }) => [kind, as, skip])).toEqual([
      ['birthday', 'task', null],
      ['birthday', 'email', null],
      ['repurchase', 'task', null],
      ['repurchase', 'email', null],
    ]);
    expect(shop.export('reminders')).toEqual(before);
    expect(shop.outbox()).toEqual([]);
  });
});

describe('the mail to a customer', () => {
  it('says what the template says, answers to the colleague, and its HTML is the text, escaped', async () => {
    const shop = reminded();
    answer(shop, 'sendReminders');
    const mail = (await mailsOf(shop)).find(({ to }) => to === 'bea@example.com')!;
    // The shipped template `birthday` in English: no age, no product.
    expect(mail).toMatchObject({ subject: 'Happy birthday, Bea!', replyTo: AGENT });
    expect(mail.from).toContain('Tea & Co <Shop>');
    const greeting = 'Happy birthday, Bea! Ann at Tea & Co <Shop> wishes you a good year. ';
    const stop = 'If you do not want such mails any more, reply STOP.';
    expect(mail.text).toBe(`${greeting}Reply to this mail and it reaches me.\n\n${stop}`);
    expect(mail.html).toContain('Ann at Tea &amp; Co &lt;Shop&gt; wishes');
    expect(mail.html).not.toContain('<Shop>');
  });

  it('is in the customer’s language, whatever the shop’s is', async () => {
    const shop = aShop('zh-CN');
    mailsToCustomers(shop);
    saved(shop, aBirthdayChild('Bea', { language: 'en' }));
    saved(shop, aBirthdayChild('Wang', { name: '王芳', email: 'wang@example.com' }));
    answer(shop, 'sendReminders');
    const mails = await mailsOf(shop);
    const subject = (to: string) => mails.find((mail) => mail.to === to)?.subject;
    expect(subject('bea@example.com')).toBe('Happy birthday, Bea!');
    expect(subject('wang@example.com')).toBe('王芳，生日快乐！');
    expect(mails.find(({ to }) => to === 'wang@example.com')?.text).toContain('回复“退订”');
  });

  it('carries a customer’s name as a name, never as markup or a second header', async () => {
    const shop = aShop();
    mailsToCustomers(shop);
    saved(shop, aBirthdayChild('Eve', { name: '<img src=x onerror=alert(1)> {{shop}}' }));
    answer(shop, 'sendReminders');
    const mail = (await mailsOf(shop)).find(({ to }) => to === 'eve@example.com')!;
    expect(mail.subject).toBe('Happy birthday, <img src=x onerror=alert(1)> {{shop}}!');
    expect(mail.html).toContain('&lt;img src=x onerror=alert(1)&gt; {{shop}}');
    expect(mail.html).not.toContain('<img');
  });
});

/** The guard (domain/reminders/mail-guard.ts) and the rules of the shipped channels, seen from outside. */
const GUARD: readonly (readonly [title: string, facts: CustomerFacts, mailed: boolean])[] = [
  ['who consented, on the own website, with an address', {}, true],
  ['who ordered by WeChat', { channel: 'wechat' }, true],
  ['who ordered in the shop', { channel: 'shop' }, true],
  ['who did not say whether mail is welcome', { consent: 'unknown' }, false],
  ['who said no', { consent: 'no' }, false],
  ['who unsubscribed', { consent: 'unsubscribed' }, false],
  ['of Amazon, whatever they consented to', { channel: 'amazon' }, false],
  ['of Taobao, which allows service only', { channel: 'taobao' }, false],
  ['of a channel nobody knows', { channel: null }, false],
  ['without an address', { email: null }, false],
];

describe.each([
  ['a greeting', 'birthday'],
  ['a repurchase mail', 'repurchase'],
] as const)('%s goes to a customer', (_, kind) => {
  it.each(GUARD)('%s: the mail, or a task instead', async (__, facts, mailed) => {
    const shop = aShop();
    mailsToCustomers(shop);
    const isBirthday = kind === 'birthday';
    saved(shop, aBirthdayChild('Bea', { ...(isBirthday ? {} : { birthday: null }), ...facts }));
    if (!isBirthday) boughtOnce(shop, ['Bea']);
    answer(shop, 'sendReminders');
    const recipients = (await mailsOf(shop)).map(({ to }) => to);
    expect(recipients).toEqual(mailed ? [AGENT, 'bea@example.com'] : [AGENT]);
  });
});

it.each([
  ['a greeting', 'birthday', true],
  ['a repurchase mail', 'repurchase', false],
] as const)('%s while the customer has an open complaint', async (_, kind, mailed) => {
  const shop = aShop();
  mailsToCustomers(shop);
  const id = saved(shop, aBirthdayChild('Bea', kind === 'birthday' ? {} : { birthday: null }));
  if (kind === 'repurchase') boughtOnce(shop, ['Bea']);
  const issue = { status: 'open', customerName: 'Bea', type: 'complaint', description: 'Leaks', customerId: id };
  for (const [column, value] of Object.entries(issue)) shop.edit('issues', 2, column, value);
  answer(shop, 'refreshCustomers');
  answer(shop, 'sendReminders');
  expect((await mailsOf(shop)).some(({ to }) => to === 'bea@example.com')).toBe(mailed);
});

it('no customer is written to while the rules are as shipped; colleagues are told all the same', async () => {
  const shop = aShop();
  saved(shop, aBirthdayChild('Bea'));
  answer(shop, 'sendReminders');
  expect((await mailsOf(shop)).map(({ to }) => to)).toEqual([AGENT]);
});

it('a task about a customer nobody owns goes to the first owner of the shop', async () => {
  const shop = aShop();
  saved(shop, aBirthdayChild('Bea', { owner: null }));
  answer(shop, 'sendReminders');
  expect((await mailsOf(shop)).map(({ to }) => to)).toEqual([OWNER]);
});

it('a task about an Amazon buyer holds no text to paste and no contact', async () => {
  const shop = aShop();
  saved(shop, aBirthdayChild('Bea', { channel: 'amazon', wechat: 'bea-wx' }));
  answer(shop, 'sendReminders');
  const [task] = await mailsOf(shop);
  expect(task?.text).toContain("only the channel's own messaging");
  for (const word of ['Happy birthday', 'bea@example.com', 'bea-wx']) expect(task?.text).not.toContain(word);
});

it('an archived customer is left in peace', () => {
  const shop = aShop();
  mailsToCustomers(shop);
  saved(shop, aBirthdayChild('Bea', { status: 'archived' }));
  answer(shop, 'sendReminders');
  expect([shop.export('reminders'), shop.outbox()]).toEqual([[], []]);
});

it('a product’s own cycle counts before the shop’s days', () => {
  const shop = aShop();
  boughtOnce(shop, ['Cora'], 'Serum');
  boughtOnce(shop, ['Dora'], 'Face cream');
  shop.edit('products', 2, 'name', 'Serum');
  shop.edit('products', 2, 'cycleDays', '45');
  const due = (day: string) =>
    answer<readonly PreviewedReminder[]>(shop, 'previewReminders', [day]).map(({ customerId }) => customerId);
  // Bought on 3 February: 30 days are over on 5 March, 45 on 20 March.
  expect([DUE_AGAIN, due(TODAY), due('2026-03-20')]).toEqual([
    '2026-02-03',
    [numberOf(shop, 'Dora')],
    [numberOf(shop, 'Cora')],
  ]);
});

describe('a try that was cut off', () => {
  const cut = madeOnce(() => {
    const shop = reminded();
    answer(shop, 'sendReminders');
    const shown = shop.export('reminders').findIndex(({ to }) => to === 'bea@example.com');
    shop.edit('reminders', shown + 2, 'status', 'sending');
    return shop;
  });
  const statusAt = (now: string): readonly [ReminderCounts, unknown] => {
    const shop = copyOf(cut().snapshot(), now);
    const toBea = () => shop.outbox().filter(({ to }) => to === 'bea@example.com');
    expect(toBea()).toHaveLength(1);
    const counts = answer<ReminderCounts>(shop, 'sendReminders');
    expect(toBea()).toHaveLength(1);
    return [counts, shop.export('reminders').find(({ to }) => to === 'bea@example.com')?.['status']];
  };

  it('may still be running within a quarter of an hour: nobody touches it', () => {
    expect(statusAt('2026-03-05T09:14:00Z')).toMatchObject([{ sending: 1, unknown: 0 }, 'sending']);
  });

  it('is unknown after that, shown, and never sent again by itself', () => {
    expect(statusAt('2026-03-05T09:16:00Z')).toMatchObject([{ sending: 0, unknown: 1 }, 'unknown']);
    expect(statusAt('2026-03-06T09:00:00Z')[1]).toBe('unknown');
  });
});

it('when the day’s mails are used up the rest stays planned, and goes out the next day', async () => {
  const shop = reminded();
  // Two mails, since the setting mailReserve keeps ten for the shop's own letters.
  const poor = copyOf(shop.snapshot(), '2026-03-05T10:00:00Z', 12);
  // One is the digest, which tells both tasks; the other goes to the customer whose mail would sooner be too late.
  expect(answer(poor, 'sendReminders')).toMatchObject({ sent: 3, planned: 1, failed: 0, unknown: 0 });
  expect(answer(poor, 'sendReminders')).toMatchObject({ sent: 3, planned: 1 });
  const waiting = poor.export('reminders').filter(({ status }) => status === 'planned');
  expect(waiting.map(({ note }) => note)).toEqual(["The day's mails are used up; it goes with a later run."]);
  const tomorrow = copyOf(poor.snapshot(), '2026-03-06T10:00:00Z', 100);
  answer(tomorrow, 'sendReminders');
  for (const row of tomorrow.export('reminders')) expect(row).toMatchObject({ status: 'sent', note: null });
  const toCustomers = (await mailsOf(tomorrow)).map(({ to }) => to).filter((to) => to !== AGENT);
  expect(toCustomers.sort()).toEqual(['bea@example.com', 'rita@example.com']);
});

describe('a reminder that was put off', () => {
  const TOMORROW = '2026-03-06T10:00:00Z';
  const kept = (shop: LocalWorkbook, key: string) => shop.export('reminders').find((row) => row['key'] === key);

  it('comes again on the day it was put off to, to the colleague alone', async () => {
    const shop = reminded();
    answer(shop, 'sendReminders');
    const task = `birthday|${numberOf(shop, 'Bea')}|${TODAY}|colleague`;
    answer(shop, 'finishReminder', [task, { how: 'snooze', until: '2026-03-06' }]);
    const before = (await mailsOf(shop)).length;
    const tomorrow = copyOf(shop.snapshot(), TOMORROW);
    answer(tomorrow, 'sendReminders');
    const again = (await mailsOf(tomorrow)).slice(before);
    expect(again.map(({ to }) => to)).toEqual([AGENT]);
    expect(again[0]?.text).toContain('Bea\nbirthday today');
    expect(kept(tomorrow, task)).toMatchObject({ status: 'sent' });
  });

  it('is let go, with the reason, when the customer has bought meanwhile', async () => {
    const shop = reminded();
    answer(shop, 'sendReminders');
    const task = `repurchase|${numberOf(shop, 'Rita')}|${TODAY}|colleague`;
    answer(shop, 'finishReminder', [task, { how: 'snooze', until: '2026-03-06' }]);
    importText(
      shop,
      orderFile([{ customerName: 'Rita', orderedOn: TODAY, product: 'Face cream', quantity: 1, amount: '20.00' }]),
    );
    const before = (await mailsOf(shop)).length;
    const tomorrow = copyOf(shop.snapshot(), TOMORROW);
    answer(tomorrow, 'sendReminders');
    for (const { to, text } of (await mailsOf(tomorrow)).slice(before)) {
      expect(to).toBe(AGENT); // told what became of yesterday
      expect(text).not.toContain('due to buy');
    }
    expect(kept(tomorrow, task)).toMatchObject({
      status: 'skipped',
      note: 'Things have changed; no reminder is needed any more.',
    });
  });
});
