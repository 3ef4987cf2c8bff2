/** Reminders and what they are about end together: whichever is settled first settles the other. */
import type { LocalWorkbook } from '../../local/local-workbook';
import type { TodayItem } from '../../src/contract/customers';
import { selfEndingWords } from '../../src/i18n/self-ending-words';
import { answer } from './builders/answer';
import { aLedgerRow } from './builders/ledger-rows';
import { aBirthdayChild, boughtOnce, mailsToCustomers, saved } from './builders/reminded-shop';
import { AGENT, aShop, copyOf, MANAGER, madeOnce, TODAY, VIEWER } from './builders/shop';

const BEA = 'C-000001';
const words = selfEndingWords.en;

/** Bea, Ann's customer, with a follow-up agreed for today, another for next week, and an issue promised by six. */
const shopOfBea = madeOnce(() => {
  const shop = aShop();
  saved(shop, aBirthdayChild('Bea', { birthday: null }));
  const talk = { customerId: BEA, medium: 'call', summary: 'Asked for tea' };
  answer(shop, 'logInteraction', [{ draftId: 'one', ...talk, followUpOn: TODAY }], { user: AGENT });
  answer(shop, 'logInteraction', [{ draftId: 'two', ...talk, followUpOn: '2026-03-12' }], { user: AGENT });
  const issue = { customerId: BEA, type: 'delivery', description: 'Where is it?', promisedAt: `${TODAY}T18:00` };
  answer(shop, 'saveIssue', [{ draftId: 'issue', ...issue }], { user: AGENT });
  return shop;
});

const idOf = (shop: LocalWorkbook, tab: 'interactions' | 'issues', at = 0): string =>
  String(shop.export(tab)[at]!['id']);
const rowOf = (shop: LocalWorkbook, tab: 'reminders' | 'interactions' | 'issues', id: string) =>
  shop.export(tab).find((row) => (tab === 'reminders' ? row['key'] : row['id']) === id)!;
const todayOf = (shop: LocalWorkbook, user = AGENT): TodayItem[] => answer(shop, 'today', [], { user });
const keysOf = (shop: LocalWorkbook, user = AGENT): string[] => todayOf(shop, user).map(({ key }) => key);
const finish = (shop: LocalWorkbook, key: string, how: string) =>
  answer(shop, 'finishReminder', [key, { how }], { user: AGENT });

const followUpOf = (shop: LocalWorkbook): string =>
  aLedgerRow(shop, { kind: 'followUp', about: idOf(shop, 'interactions'), customerId: BEA });
const promiseOf = (shop: LocalWorkbook, facts = {}): string =>
  aLedgerRow(shop, { kind: 'promise', about: idOf(shop, 'issues'), customerId: BEA, ...facts });

describe('a follow-up', () => {
  it('done ticks the talk in which it was agreed, and the customer’s next one is told from the rest', () => {
    const shop = shopOfBea();
    const key = followUpOf(shop);
    const talk = idOf(shop, 'interactions');
    expect(shop.export('customers')[0]).toMatchObject({ followUpOn: TODAY });
    finish(shop, key, 'done');
    expect(rowOf(shop, 'interactions', talk)).toMatchObject({ followUpDone: true });
    expect(shop.export('customers')[0]).toMatchObject({ followUpOn: '2026-03-12' });
    finish(shop, key, 'reopen');
    expect(rowOf(shop, 'interactions', talk)).toMatchObject({ followUpDone: false });
    expect(shop.export('customers')[0]).toMatchObject({ followUpOn: TODAY });
  });

  it('ticked in the tab today ticks the talk as well', () => {
    const shop = shopOfBea();
    const key = followUpOf(shop);
    answer(shop, 'menuToday', [], { user: AGENT });
    shop.edit('today', key, 'done', 'TRUE', { user: AGENT });
    expect(rowOf(shop, 'interactions', idOf(shop, 'interactions'))).toMatchObject({ followUpDone: true });
  });

  it('put off or skipped ticks nothing', () => {
    const shop = shopOfBea();
    const key = followUpOf(shop);
    finish(shop, key, 'skip');
    expect(rowOf(shop, 'interactions', idOf(shop, 'interactions'))).toMatchObject({ followUpDone: null });
  });

  it('whose talk was ticked in the grid ends by itself, with the reason', () => {
    const shop = shopOfBea();
    const key = followUpOf(shop);
    expect(keysOf(shop)).toEqual([key]);
    shop.edit('interactions', idOf(shop, 'interactions'), 'followUpDone', 'TRUE', { user: AGENT });
    expect(keysOf(shop, VIEWER)).toEqual([]);
    expect(rowOf(shop, 'reminders', key)).toMatchObject({ status: 'sent' });
    expect(keysOf(shop)).toEqual([]);
    expect(rowOf(shop, 'reminders', key)).toMatchObject({ status: 'done', note: words.followedUp });
  });
});

describe('a promise', () => {
  it('is shown red with the hours left, and does not resolve the issue when it is done', () => {
    const shop = shopOfBea();
    const key = promiseOf(shop);
    expect(todayOf(shop)[0]).toMatchObject({ key, when: 'now', hoursLeft: 8 }); // a little after 09:00, to 18:00
    finish(shop, key, 'done');
    expect(rowOf(shop, 'issues', idOf(shop, 'issues'))).toMatchObject({ status: 'open', resolvedAt: null });
    const late = copyOf(shopOfBea().snapshot(), `${TODAY}T20:30:00Z`);
    promiseOf(late);
    expect(todayOf(late)[0]).toMatchObject({ when: 'now', hoursLeft: -3 });
  });

  it('that is told to its owner and to a manager stands in Today once for each of them, by name', () => {
    const shop = shopOfBea();
    promiseOf(shop, { to: AGENT });
    promiseOf(shop, { to: MANAGER, recipient: 'manager' });
    answer(shop, 'menuToday', [], { user: AGENT });
    const promises = shop.export('today').filter(({ key }) => String(key).startsWith('promise|'));
    expect(promises.map(({ owner }) => owner)).toEqual([AGENT, MANAGER]);
  });

  it('ends when the issue is resolved, at once', () => {
    const shop = shopOfBea();
    const key = promiseOf(shop);
    const id = idOf(shop, 'issues');
    answer(shop, 'saveIssue', [{ draftId: 'r', id, was: { status: 'open' }, status: 'resolved' }], { user: AGENT });
    expect(rowOf(shop, 'reminders', key)).toMatchObject({ status: 'done', note: words.settled });
  });

  it('ends when the issue was resolved in the grid', () => {
    const shop = shopOfBea();
    const key = promiseOf(shop);
    shop.edit('issues', idOf(shop, 'issues'), 'status', 'Closed', { user: AGENT });
    answer(shop, 'menuToday', [], { user: AGENT });
    expect(shop.export('today').map((row) => row['key'])).not.toContain(key);
    expect(rowOf(shop, 'reminders', key)).toMatchObject({ status: 'done', note: words.settled });
  });

  it('ends when the customer is answered, not when the customer asks again', () => {
    const shop = shopOfBea();
    const key = promiseOf(shop);
    const talk = { customerId: BEA, medium: 'call', summary: 'Where?', issueId: idOf(shop, 'issues') };
    answer(shop, 'logInteraction', [{ draftId: 'in', ...talk, direction: 'in' }], { user: AGENT });
    expect(keysOf(shop)).toEqual([key]);
    answer(shop, 'logInteraction', [{ draftId: 'out', ...talk, direction: 'out' }], { user: AGENT });
    expect(rowOf(shop, 'reminders', key)).toMatchObject({ status: 'done', note: words.replied });
  });

  it('is still to be kept where the shop was on the line when it was given', () => {
    const shop = shopOfBea();
    const issue = { type: 'delivery', description: 'Lost', promisedAt: `${TODAY}T18:00` };
    const talk = { customerId: BEA, medium: 'call', summary: 'Lost parcel', direction: 'out' };
    answer(shop, 'logInteraction', [{ draftId: 'both', ...talk, issue }], { user: AGENT });
    expect(shop.export('issues')[1]).toMatchObject({ firstReplyAt: expect.any(String) });
    const key = promiseOf(shop, { about: idOf(shop, 'issues', 1), lastTryAt: '2026-03-05 10:00' });
    expect(keysOf(shop)).toEqual([key]);
  });
});

describe('a survey', () => {
  it('is over once it is filled in, and is not asked for while the issue is open again', () => {
    const shop = shopOfBea();
    const about = idOf(shop, 'issues');
    shop.edit('issues', about, 'status', 'Resolved');
    const key = aLedgerRow(shop, { kind: 'survey', about, customerId: BEA });
    expect(keysOf(shop)).toEqual([key]);
    const again = copyOf(shop.snapshot());
    again.edit('issues', about, 'status', 'Open');
    expect(keysOf(again)).toEqual([]);
    expect(rowOf(again, 'reminders', key)).toMatchObject({ status: 'skipped', note: words.openedAgain });
    const survey = {
      id: 'Q-1',
      at: `${TODAY} 09:00`,
      customerName: 'Bea',
      customerId: BEA,
      issueId: about,
      overall: '5',
    };
    for (const [column, value] of Object.entries(survey)) shop.edit('surveys', 2, column, value);
    expect(keysOf(shop)).toEqual([]);
    expect(rowOf(shop, 'reminders', key)).toMatchObject({ status: 'done', note: words.surveyed });
  });
});

describe('what the customer does ends what waits for it', () => {
  it('a repurchase that has come, a silence that is over', () => {
    const shop = shopOfBea();
    const bought = aLedgerRow(shop, { kind: 'repurchase', about: BEA, customerId: BEA, dueOn: '2026-02-01' });
    const silent = aLedgerRow(shop, { kind: 'losingTouch', about: BEA, customerId: BEA, dueOn: '2026-03-01' });
    boughtOnce(shop, ['Bea']); // on 2026-02-03; the talks were held today
    expect(keysOf(shop)).toEqual([]);
    expect(rowOf(shop, 'reminders', bought)).toMatchObject({ status: 'done', note: words.boughtAgain });
    expect(rowOf(shop, 'reminders', silent)).toMatchObject({ status: 'done', note: words.inTouch });
  });

  it('archived: nothing is asked for any more', () => {
    const shop = shopOfBea();
    const key = followUpOf(shop);
    const draft = { draftId: 'a', id: BEA, status: 'archived' };
    answer(shop, 'saveCustomer', [draft], { user: MANAGER });
    expect(rowOf(shop, 'reminders', key)).toMatchObject({ status: 'skipped', note: words.archived });
  });

  it('asked to stop: every mail that waits is given up at once, the colleague’s own work stays', () => {
    const shop = shopOfBea();
    mailsToCustomers(shop);
    const to = 'bea@example.com';
    const row = { about: BEA, customerId: BEA, as: 'email', to } as const;
    const planned = aLedgerRow(shop, { ...row, kind: 'birthday', status: 'planned', dueOn: '2026-03-06' });
    const failed = aLedgerRow(shop, { ...row, kind: 'repurchase', status: 'failed' });
    const unknown = aLedgerRow(shop, { ...row, kind: 'thankYou', status: 'unknown' });
    const task = followUpOf(shop);
    const draft = { draftId: 's', id: BEA, consent: 'unsubscribed', consentSource: `replied on ${TODAY}` };
    answer(shop, 'saveCustomer', [draft], { user: AGENT });
    for (const key of [planned, failed]) {
      expect(rowOf(shop, 'reminders', key)).toMatchObject({ status: 'skipped', note: words.unsubscribed });
    }
    expect(rowOf(shop, 'reminders', unknown)).toMatchObject({ status: 'unknown' });
    expect(rowOf(shop, 'reminders', task)).toMatchObject({ status: 'sent' });
    expect(shop.export('customers')[0]).toMatchObject({
      consent: 'unsubscribed',
      consentSource: `replied on ${TODAY}`,
    });
    const mails = shop.outbox().length;
    answer(shop, 'sendReminders', [], { user: MANAGER });
    expect(
      shop
        .outbox()
        .slice(mails)
        .filter((mail) => JSON.stringify(mail.to).includes(to)),
    ).toEqual([]);
  });
});
