/** What becomes of reminders that cannot simply go: missed days, spoilt rows, a short quota, customers who change their mind. */
import type { LocalWorkbook } from '../../local/local-workbook';
import type { WireRow } from '../../local/tab-view';
import type { ReminderCounts } from '../../src/contract/reminders';
import { answer } from './builders/answer';
import { mailsOf } from './builders/mime';
import { byHand, positionOf, sorts } from './builders/people';
import { aBirthdayChild, aRemindedShop, boughtOnce, mailsToCustomers, saved } from './builders/reminded-shop';
import { AGENT, aShop, copyOf, madeOnce, OWNER, TODAY } from './builders/shop';

const reminded = madeOnce(aRemindedShop);
const ledgerOf = (shop: LocalWorkbook, part: string): WireRow => {
  const row = shop.export('reminders').find(({ key }) => String(key).startsWith(part));
  if (!row) throw new Error(`no reminder ${part}`);
  return row;
};
const sentTo = (shop: LocalWorkbook): readonly string[] => shop.outbox().map(({ to }) => String(to));

/** By hand, in the grid. */
function types(shop: LocalWorkbook, tab: 'reminders' | 'templates' | 'customers', row: number, cells: object): void {
  byHand(shop, tab, (sheet) => {
    for (const [column, value] of Object.entries(cells))
      sheet
        .getRange(row, positionOf(shop, tab, column))
        .clearDataValidations()
        .setValue(value);
  });
}

const bornOn = (day: string) => `1990-${day}`;

describe('after days on which nobody sent anything', () => {
  /** Sent on the 1st, then not before the 5th; a birthday on each day. */
  const afterOutage = madeOnce(() => {
    const shop = aShop();
    mailsToCustomers(shop);
    for (const day of ['01', '02', '03', '04', '05'])
      saved(shop, aBirthdayChild(`B${day}`, { birthday: bornOn(`03-${day}`) }));
    const first = copyOf(shop.snapshot(), '2026-03-01T09:00:00Z');
    answer(first, 'sendReminders');
    const again = copyOf(first.snapshot());
    answer(again, 'sendReminders');
    return again;
  });
  const statuses = (as: string) =>
    afterOutage()
      .export('reminders')
      .filter((row) => row['as'] === as && row['kind'] === 'birthday')
      .map(({ dueOn, status, note }) => [dueOn, status, note]);

  // docs/decisions, windows of kinds: a task of a birthday is made up for three days, a greeting for one.
  it('each missed day is made up within its window, and what is too late says so', () => {
    expect(statuses('task')).toEqual([
      ['2026-03-01', 'sent', null],
      ['2026-03-02', 'sent', null],
      ['2026-03-03', 'sent', null],
      ['2026-03-04', 'sent', null],
      ['2026-03-05', 'sent', null],
    ]);
    expect(statuses('email')).toEqual([
      ['2026-03-01', 'sent', null],
      ['2026-03-02', 'skipped', '3 days too late; not sent any more.'],
      ['2026-03-03', 'skipped', '2 days too late; not sent any more.'],
      ['2026-03-04', 'sent', null],
      ['2026-03-05', 'sent', null],
    ]);
  });

  it('the digest tells which days they were, how many were made up and how many came too late', async () => {
    const digest = (await mailsOf(afterOutage())).filter(({ to }) => to === AGENT).pop();
    expect(digest?.text).toContain('2026-03-02');
    expect(digest?.text).toContain('2026-03-04');
    // Tasks of the 2nd to the 4th and the greeting of the 4th; the greetings of the 2nd and the 3rd.
    expect(digest?.text).toMatch(/\b4\b.*\b2\b/);
  });

  it('nothing is made up twice', () => {
    const shop = afterOutage();
    const [ledger, mails] = [shop.export('reminders'), shop.outbox().length];
    answer(shop, 'sendReminders');
    expect(shop.export('reminders')).toEqual(ledger);
    expect(shop.outbox()).toHaveLength(mails);
  });

  it('of more than a month each day is told, and a month of them planned', async () => {
    const late = copyOf(afterOutage().snapshot(), '2026-05-05T09:00:00Z');
    saved(late, aBirthdayChild('May', { birthday: bornOn('05-05') }));
    saved(late, aBirthdayChild('April', { birthday: bornOn('04-10') }));
    answer(late, 'sendReminders');
    expect(ledgerOf(late, `birthday|C-000007|2026-04-10|colleague`)).toMatchObject({ status: 'skipped' });
    const digest = (await mailsOf(late)).filter(({ to }) => to === AGENT).pop();
    expect(digest?.text).toContain('2026-03-06');
  });
});

describe('what is spoilt keeps nothing else from going', () => {
  const broken = (shop: LocalWorkbook): void => {
    const row = shop.export('templates').findIndex(({ id, language }) => id === 'birthday' && language === 'en') + 2;
    types(shop, 'templates', row, { body: 'Dear {{#name}, we' });
  };

  it('a template that cannot be read: the colleague is told instead, the other mails go', () => {
    const shop = reminded();
    broken(shop);
    answer(shop, 'sendReminders');
    expect(ledgerOf(shop, 'birthday|C-000001|2026-03-05|colleague')).toMatchObject({ status: 'sent' });
    expect(sentTo(shop)).toEqual([AGENT, 'rita@example.com']);
  });

  it('a template that somebody has broken since the mail was planned: it is skipped with words', () => {
    const shop = copyOf(reminded().snapshot(), '2026-03-05T09:00:00Z', 11);
    answer(shop, 'sendReminders');
    broken(shop);
    const later = copyOf(shop.snapshot(), '2026-03-06T10:00:00Z');
    answer(later, 'sendReminders');
    expect(ledgerOf(later, 'birthday|C-000001|2026-03-05|customer')).toMatchObject({ status: 'skipped' });
    expect(String(ledgerOf(later, 'birthday|C-000001|2026-03-05|customer')['note'])).toContain('could not be written');
    expect(sentTo(later)).toEqual([AGENT, 'rita@example.com']);
  });

  it('a colleague whose address is none: the tasks go to the first owner, the customers’ mails go', () => {
    const shop = reminded();
    const row = shop.export('team').findIndex(({ email }) => email === AGENT) + 2;
    byHand(shop, 'team', (sheet) => sheet.getRange(row, positionOf(shop, 'team', 'email')).setValue('nobody'));
    for (const name of ['Bea', 'Rita']) {
      const at = shop.export('customers').findIndex((one) => one['name'] === name) + 2;
      types(shop, 'customers', at, { owner: 'nobody' });
    }
    answer(shop, 'sendReminders');
    expect(sentTo(shop)).toEqual([OWNER, 'bea@example.com', 'rita@example.com']);
  });

  it('rows of the log that somebody has damaged', () => {
    const shop = reminded();
    answer(shop, 'sendReminders');
    const rows = shop.export('reminders').length;
    types(shop, 'reminders', rows + 2, { key: 'nonsense', dueOn: 'soon', status: 'planned' });
    types(shop, 'reminders', rows + 3, { key: 'followUp|X|2026-03-05|colleague', dueOn: '', status: 'Perhaps' });
    types(shop, 'reminders', rows + 4, { key: '', dueOn: TODAY, status: 'planned', to: 'eve@example.com' });
    types(shop, 'reminders', rows + 5, { key: `birthday|C-9|${TODAY}|customer`, dueOn: TODAY, status: 'planned' });
    saved(shop, aBirthdayChild('Zoe'));
    const before = shop.outbox().length;
    answer(shop, 'sendReminders');
    expect(sentTo(shop).slice(before)).toEqual(['zoe@example.com', AGENT]);
  });

  it('a row that somebody has copied is not sent a second time', () => {
    const shop = reminded();
    answer(shop, 'sendReminders');
    const mails = shop.outbox().length;
    const sheet = shop.globals.SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Reminder log')!;
    const last = sheet.getLastRow();
    for (let row = 2; row <= last; row += 1)
      sheet.getRange(row, 1, 1, sheet.getLastColumn()).copyTo(sheet.getRange(last + row, 1));
    sheet.getRange(last + 2, positionOf(shop, 'reminders', 'status'), last - 1, 1).setValue('Planned');
    answer(shop, 'sendReminders');
    expect(shop.outbox()).toHaveLength(mails);
    const copies = shop.export('reminders').slice(last - 1);
    expect(new Set(copies.map(({ status }) => status))).toEqual(new Set(['skipped']));
    expect(copies[0]!['note']).toBe('This row stands twice; it is not sent again.');
  });
});

describe('at the moment of sending', () => {
  /** Something done by hand once the digest has left and before any customer's mail does. */
  function meanwhile(act: (shop: LocalWorkbook) => void): LocalWorkbook {
    const shop = reminded();
    const at = reminded().run('sendReminders').trace.indexOf('MailApp.sendEmail') + 2;
    answer(shop, 'sendReminders', [], { during: { at, run: () => act(shop) } });
    return shop;
  }
  const rowOf = (shop: LocalWorkbook, name: string) =>
    shop.export('customers').findIndex((one) => one['name'] === name) + 2;

  it.each([
    ['took the consent back', { consent: 'Unsubscribed' }, 'The customer has not consented, so no mail was sent.'],
    ['has an open complaint', { openIssues: 1 }, 'The customer has an open issue, so no mail was sent.'],
    ['was archived', { status: 'Archived' }, 'The customer is archived, so no mail was sent.'],
    ['has bought', { lastOrderOn: TODAY }, 'Things have changed; no reminder is needed any more.'],
  ])('a customer who %s a minute ago gets nothing', (_, cells, note) => {
    const shop = meanwhile((one) => types(one, 'customers', rowOf(one, 'Rita'), cells));
    expect(ledgerOf(shop, 'repurchase|C-000002|2026-03-05|customer')).toMatchObject({ status: 'skipped', note });
    expect(sentTo(shop)).toEqual([AGENT, 'bea@example.com']);
  });

  it('a customer whose row was sorted away is found again', () => {
    const shop = meanwhile((one) => sorts(one, 'customers', 'name', false));
    expect(sentTo(shop)).toEqual([AGENT, 'bea@example.com', 'rita@example.com']);
  });
});

it('a customer who had a mail the day before gets no offer on its heels, and the log says why', () => {
  const shop = aShop();
  mailsToCustomers(shop);
  saved(shop, aBirthdayChild('Bea', { birthday: bornOn('03-04') }));
  boughtOnce(shop, ['Bea']);
  const yesterday = copyOf(shop.snapshot(), '2026-03-04T09:00:00Z');
  answer(yesterday, 'sendReminders');
  const today = copyOf(yesterday.snapshot());
  answer(today, 'sendReminders');
  expect(sentTo(today)).toEqual([AGENT, 'bea@example.com', AGENT]);
  expect(ledgerOf(today, `repurchase|C-000001|${TODAY}|customer`)).toMatchObject({
    status: 'skipped',
    note: 'The customer had a mail on 2026-03-04; not sent so soon after it.',
  });
});

describe('a colleague for whom nothing is due', () => {
  const nextDay = madeOnce(() => {
    const shop = reminded();
    answer(shop, 'sendReminders');
    const next = copyOf(shop.snapshot(), '2026-03-06T10:00:00Z');
    answer(next, 'sendReminders');
    return next;
  });

  it('is told what became of yesterday, once', async () => {
    const mails = (await mailsOf(nextDay())).slice(3);
    expect(mails.map(({ to }) => to)).toEqual([AGENT]);
    expect(mails[0]?.text).toContain('2 mails sent');
    const again = nextDay();
    answer(again, 'sendReminders');
    expect(again.outbox()).toHaveLength(4);
  });

  it('gets no mail where there is nothing to tell', () => {
    const shop = copyOf(nextDay().snapshot(), '2026-03-07T10:00:00Z');
    answer(shop, 'sendReminders');
    expect(shop.outbox()).toHaveLength(4);
  });

  it('is told of missed days as the owner of the shop', async () => {
    const shop = copyOf(nextDay().snapshot(), '2026-03-12T10:00:00Z');
    answer(shop, 'sendReminders');
    const mails = (await mailsOf(shop)).slice(4);
    expect(mails.map(({ to }) => to)).toEqual([OWNER]);
    expect(mails[0]?.text).toContain('2026-03-07');
  });
});

describe('tasks', () => {
  it('that come after the morning’s digest go by a mail each', async () => {
    const shop = reminded();
    answer(shop, 'sendReminders');
    for (const name of ['Yan', 'Zoe']) saved(shop, aBirthdayChild(name, { email: null }));
    const before = (await mailsOf(shop)).length;
    answer(shop, 'sendReminders');
    expect((await mailsOf(shop)).slice(before).map(({ to, subject }) => [to, subject])).toEqual([
      [AGENT, '[Regulars] Yan: birthday today'],
      [AGENT, '[Regulars] Zoe: birthday today'],
    ]);
  });

  it('that come in dozens after it wait for the next morning’s, and stand in Today', () => {
    const shop = reminded();
    answer(shop, 'sendReminders');
    const names = Array.from({ length: 11 }, (_, index) => `Kid ${index}`);
    for (const name of names) saved(shop, aBirthdayChild(name, { email: null }));
    const before = shop.outbox().length;
    answer(shop, 'sendReminders');
    expect(shop.outbox()).toHaveLength(before);
    expect(answer<readonly unknown[]>(shop, 'today')).toHaveLength(2 + names.length);
    const tomorrow = copyOf(shop.snapshot(), '2026-03-06T09:00:00Z');
    answer(tomorrow, 'sendReminders');
    expect(sentTo(tomorrow).slice(before)).toEqual([AGENT]);
    expect(tomorrow.export('reminders').filter(({ status }) => status === 'planned')).toEqual([]);
  });

  it('of a colleague who wants no digest stand in Today, and the log says so', () => {
    const shop = reminded();
    const row = shop.export('team').findIndex(({ email }) => email === AGENT) + 2;
    shop.edit('team', row, 'digest', 'FALSE');
    answer(shop, 'sendReminders');
    expect(sentTo(shop)).toEqual(['bea@example.com', 'rita@example.com']);
    expect(ledgerOf(shop, 'birthday|C-000001|2026-03-05|colleague')).toMatchObject({
      status: 'sent',
      note: 'This colleague gets no digest; it stands in Today.',
    });
    expect(answer<readonly unknown[]>(shop, 'today')).toHaveLength(2);
  });
});

it('a digest that surely did not leave is tried again with all its tasks, three times at most', () => {
  const shop = reminded();
  const at = shop.clone().run('sendReminders').trace.indexOf('MailApp.sendEmail') + 1;
  // Somebody's own mails have used the day's quota up meanwhile.
  const spend = () => {
    for (let mail = 0; mail < 100; mail += 1) shop.globals.MailApp.sendEmail('friend@example.com', 'Hello', 'Hello');
  };
  const counts = answer<ReminderCounts>(shop, 'sendReminders', [], { during: { at, run: spend } });
  expect(counts).toMatchObject({ failed: 2, planned: 2, sent: 0 });
  const tomorrow = copyOf(shop.snapshot(), '2026-03-06T10:00:00Z');
  answer(tomorrow, 'sendReminders');
  expect(sentTo(tomorrow).slice(100)).toEqual([AGENT, 'bea@example.com', 'rita@example.com']);
  expect(ledgerOf(tomorrow, `digest|${AGENT}|${TODAY}`)).toMatchObject({ status: 'skipped' });
});

it('the digest tells how many mails the day’s quota leaves for later', async () => {
  const poor = copyOf(reminded().snapshot(), '2026-03-05T10:00:00Z', 12);
  answer(poor, 'sendReminders');
  const [digest] = await mailsOf(poor);
  expect(digest?.text).toMatch(/quota.*\b1\b|\b1\b.*quota/i);
});
