/** Today's list: in the sidebar, and in the tab that works on a phone. */
import type { LocalWorkbook } from '../../local/local-workbook';
import type { WireRow } from '../../local/tab-view';
import type { TodayItem } from '../../src/contract/customers';
import { answer, refusalOf } from './builders/answer';
import { aBirthdayChild, boughtOnce, saved } from './builders/reminded-shop';
import { AGENT, aShop, copyOf, MANAGER, madeOnce, OTHER_AGENT, OWNER, TODAY, VIEWER } from './builders/shop';

/** Two birthdays of Ann's customers and one repurchase that nobody owns, all today; Jo bought at JD. */
const remindedShop = madeOnce(() => {
  const shop = aShop();
  saved(shop, aBirthdayChild('Bea', { phone: '2025550123', country: 'US' }));
  saved(shop, aBirthdayChild('Jo', { channel: 'jd', email: null }));
  saved(shop, aBirthdayChild('Rita', { birthday: null, owner: null }));
  boughtOnce(shop, ['Rita']);
  answer(shop, 'sendReminders', [], { user: MANAGER });
  return shop;
});

const BEA = `birthday|C-000001|${TODAY}|colleague`;
const JO = `birthday|C-000002|${TODAY}|colleague`;
const RITA = `repurchase|C-000003|${TODAY}|colleague`;

const keysOf = (rows: readonly { readonly key?: unknown }[]): unknown[] => rows.map(({ key }) => key);
const todayOf = (shop: LocalWorkbook, user = MANAGER): TodayItem[] => answer(shop, 'today', [], { user });
const ledgerOf = (shop: LocalWorkbook, key: string): WireRow =>
  shop.export('reminders').find((row) => row['key'] === key)!;
const tick = (
  shop: LocalWorkbook,
  key: string,
  column: 'done' | 'snooze',
  value: string,
  user = OWNER,
  tellsUser = true,
) => shop.edit('today', key, column, value, { user, tellsUser });

describe("what the sidebar lists as today's work", () => {
  it('is every task that was told or is due, until somebody says it is done', () => {
    expect(keysOf(todayOf(remindedShop()))).toEqual([BEA, JO, RITA]);
    expect(todayOf(remindedShop()).map(({ status }) => status)).toEqual(['sent', 'sent', 'sent']);
  });

  it('is for an agent the own customers and those nobody owns', () => {
    expect(keysOf(todayOf(remindedShop(), AGENT))).toEqual([BEA, JO, RITA]);
    expect(keysOf(todayOf(remindedShop(), OTHER_AGENT))).toEqual([RITA]);
  });

  // Source: the shipped channel rules: website allows marketing, jd service only.
  it('has text to send only where the channel allows a greeting, and how to reach them', () => {
    const [bea, jo, rita] = todayOf(remindedShop());
    expect(bea).toMatchObject({ customerName: 'Bea', reason: 'birthday on 2026-03-05', owner: AGENT });
    expect(bea!.text).toContain('Happy birthday, Bea!');
    expect(bea!.contact).toBe('(202) 555-0123 · bea@example.com');
    expect(jo!.text).toBe('');
    expect(rita!.text).toContain('Face cream');
  });

  it('has no text for who does not want any, and no offer for who waits for an answer', () => {
    const shop = remindedShop();
    shop.edit('customers', 'C-000001', 'consent', 'unsubscribed');
    shop.edit('customers', 'C-000003', 'openIssues', '1');
    expect(todayOf(shop).map(({ text }) => text)).toEqual(['', '', '']);
  });

  it('shows first what went wrong', () => {
    const shop = remindedShop();
    shop.edit('reminders', RITA, 'status', 'failed');
    expect(keysOf(todayOf(shop))).toEqual([RITA, BEA, JO]);
  });
});

describe('saying how a reminder ended', () => {
  it('is kept once however often it is said', () => {
    const shop = remindedShop();
    for (let time = 0; time < 2; time += 1) {
      expect(answer(shop, 'finishReminder', [BEA, { how: 'done' }], { user: AGENT })).toEqual({
        key: BEA,
        status: 'done',
      });
    }
    expect(keysOf(todayOf(shop))).toEqual([JO, RITA]);
    expect(shop.export('today').find(({ key }) => key === BEA)).toMatchObject({ done: true });
  });

  it('later: comes back on the day, and not before', () => {
    const shop = remindedShop();
    const ending = { how: 'snooze', until: '2026-03-08', reason: 'on holiday' };
    expect(answer(shop, 'finishReminder', [BEA, ending])).toEqual({ key: BEA, status: 'planned' });
    expect(ledgerOf(shop, BEA)).toMatchObject({ snoozedTo: '2026-03-08', note: 'on holiday' });
    expect(keysOf(todayOf(shop))).toEqual([JO, RITA]);
    expect(keysOf(shop.export('today'))).toEqual([JO, RITA]);
    expect(keysOf(todayOf(copyOf(shop.snapshot(), '2026-03-08T09:00:00Z')))).toContain(BEA);
  });

  it('taken back, it stands there again as it did, also in the tab', () => {
    const shop = remindedShop();
    const itemOf = () => todayOf(shop).find(({ key }) => key === BEA);
    const before = itemOf();
    for (const ending of [{ how: 'done' }, { how: 'skip', reason: 'x' }, { how: 'snooze', until: '2026-03-08' }]) {
      answer(shop, 'finishReminder', [BEA, ending], { user: AGENT });
      expect(itemOf()).toBeUndefined();
      for (let time = 0; time < 2; time += 1) {
        const back = answer(shop, 'finishReminder', [BEA, { how: 'reopen' }], { user: AGENT });
        expect(back).toEqual({ key: BEA, status: 'sent' });
      }
      expect(itemOf()).toEqual(before);
    }
    answer(shop, 'sendReminders', [], { user: MANAGER });
    expect(itemOf()).toEqual(before);
    expect(shop.export('today').find(({ key }) => key === BEA)).toMatchObject({ done: false });
    expect(ledgerOf(shop, BEA)).toMatchObject({ status: 'sent', note: null, snoozedTo: null });
  });

  it('a mail of which nobody knows whether it left is not sent again because somebody took something back', () => {
    const shop = remindedShop();
    shop.edit('reminders', BEA, 'as', 'E-mail');
    shop.edit('reminders', BEA, 'status', 'Unknown');
    answer(shop, 'finishReminder', [BEA, { how: 'done' }]);
    expect(answer(shop, 'finishReminder', [BEA, { how: 'reopen' }])).toEqual({ key: BEA, status: 'unknown' });
    const mails = shop.outbox().length;
    answer(shop, 'sendReminders');
    expect(shop.outbox()).toHaveLength(mails);
  });

  it('what was put off is shown to who asks for it, behind the rest', () => {
    const shop = remindedShop();
    answer(shop, 'finishReminder', [BEA, { how: 'snooze', until: '2026-03-08' }]);
    const items = answer<TodayItem[]>(shop, 'today', [true]);
    expect(items.map(({ key, when, on }) => [key, when, on])).toEqual([
      [JO, 'today', TODAY],
      [RITA, 'today', TODAY],
      [BEA, 'later', '2026-03-08'],
    ]);
  });

  it('is refused with words: another agent, a viewer, a day that is past, a reminder that ended otherwise', () => {
    const shop = remindedShop();
    const codeOf = (ending: unknown, user = MANAGER, key = BEA) =>
      refusalOf(shop, 'finishReminder', [key, ending], { user }).code;
    expect(codeOf({ how: 'done' }, OTHER_AGENT)).toBe('NOT_YOURS');
    expect(codeOf({ how: 'done' }, VIEWER)).toBe('ROLE_MAY_NOT');
    expect(codeOf({ how: 'snooze', until: TODAY })).toBe('ARGUMENT_REFUSED');
    expect(codeOf({ how: 'never' })).toBe('ARGUMENT_REFUSED');
    expect(codeOf({ how: 'done' }, MANAGER, 'birthday|C-9|2026-03-05|colleague')).toBe('ROW_NOT_FOUND');
    answer(shop, 'finishReminder', [BEA, { how: 'skip', reason: 'sent flowers' }]);
    expect(codeOf({ how: 'done' })).toBe('REMINDER_CLOSED');
  });
});

describe('the tab today', () => {
  it('is written when reminders are sent, with all that a phone call needs', () => {
    const [bea] = remindedShop().export('today');
    expect(bea).toMatchObject({
      key: BEA,
      done: false,
      snooze: null,
      customerName: 'Bea',
      reason: 'birthday on 2026-03-05',
      owner: AGENT,
    });
    expect(bea!['text']).toContain('Happy birthday, Bea!');
  });

  it('honours a tick at once, and takes the row away when it is written next', () => {
    const shop = remindedShop();
    tick(shop, BEA, 'done', 'TRUE', AGENT);
    expect(ledgerOf(shop, BEA)['status']).toBe('done');
    shop.menu('menuToday');
    expect(keysOf(shop.export('today'))).toEqual([JO, RITA]);
  });

  it.each([
    ['tomorrow', 'planned', '2026-03-06'],
    ['threeDays', 'planned', '2026-03-08'],
    ['nextWeek', 'planned', '2026-03-12'],
    ['nextMonth', 'planned', '2026-04-05'],
    ['skip', 'skipped', null],
  ])('honours the choice "%s"', (choice, status, snoozedTo) => {
    const shop = remindedShop();
    tick(shop, BEA, 'snooze', choice);
    expect(ledgerOf(shop, BEA)).toMatchObject({ status, snoozedTo });
  });

  it('puts off once: the choice that still stands there does not put it off again on the day', () => {
    const shop = remindedShop();
    tick(shop, BEA, 'snooze', 'tomorrow');
    const nextDay = copyOf(shop.snapshot(), '2026-03-06T09:00:00Z');
    nextDay.menu('menuToday');
    expect(nextDay.export('today').find(({ key }) => key === BEA)).toMatchObject({ snooze: null, done: false });
    expect(ledgerOf(nextDay, BEA)).toMatchObject({ status: 'planned', snoozedTo: '2026-03-06' });
  });

  it('takes a tick for somebody of whom Google tells nothing: the grid has let them', () => {
    const shop = remindedShop();
    tick(shop, BEA, 'done', 'TRUE', OTHER_AGENT, false);
    expect(ledgerOf(shop, BEA)['status']).toBe('done');
  });

  it("takes another agent's tick back and says why, so that no later run honours it", () => {
    const shop = remindedShop();
    tick(shop, BEA, 'done', 'TRUE', OTHER_AGENT);
    expect(shop.executions.at(-1)!.ui).toEqual([
      { kind: 'toast', title: '', seconds: -1, message: expect.stringContaining(`This customer belongs to ${AGENT}.`) },
    ]);
    answer(shop, 'sendReminders', [], { user: MANAGER });
    expect(ledgerOf(shop, BEA)['status']).toBe('sent');
    expect(shop.export('today').find(({ key }) => key === BEA)).toMatchObject({ done: false });
  });

  it('honours when it is written what nobody had honoured when it was ticked', () => {
    const shop = remindedShop();
    const sheet = shop.globals.SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Today')!;
    sheet.getRange(2, 2).setValue(true);
    shop.menu('menuToday');
    expect(ledgerOf(shop, BEA)['status']).toBe('done');
    expect(keysOf(shop.export('today'))).toEqual([JO, RITA]);
  });

  it('honours ticks that were pasted over several rows', () => {
    const shop = remindedShop();
    const sheet = shop.globals.SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Today')!;
    sheet.getRange(2, 2, 2, 1).setValues([[true], [true]]);
    const pasted = { sheetId: sheet.getSheetId(), row: 2, column: 2, rows: 2, columns: 1, value: '', oldValue: '' };
    expect(shop.runOnEdit(pasted)!.status).toBe('done');
    expect([BEA, JO, RITA].map((key) => ledgerOf(shop, key)['status'])).toEqual(['done', 'done', 'sent']);
  });

  it("keeps a merchant's own column beside the row it was written to", () => {
    const shop = remindedShop();
    const sheet = shop.globals.SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Today')!;
    const at = sheet.getLastColumn() + 1;
    sheet.insertColumnAfter(at - 1);
    sheet.getRange(1, at, 4, 1).setValues([['Mine'], [''], [''], ['call after six']]);
    tick(shop, BEA, 'done', 'TRUE');
    shop.menu('menuToday');
    expect(sheet.getRange(2, at, 2, 1).getValues()).toEqual([[''], ['call after six']]);
  });

  it('costs one look at the properties when something else is typed', () => {
    const shop = remindedShop();
    shop.edit('channels', 2, 'note', 'x');
    expect(shop.executions.at(-1)).toMatchObject({ function: 'onEdit', calls: 1, status: 'done' });
  });
});
