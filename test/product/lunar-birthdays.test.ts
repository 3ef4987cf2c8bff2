/**
 * Lunar birthdays from the cell to the mail. First days and lengths of the lunar months: Hong Kong Observatory,
 * conversion tables 2025–2027 (test/fixtures/lunar-observatory).
 */
import { openWorkbook } from '../../local/index';
import type { LocalWorkbook } from '../../local/local-workbook';
import type { PreviewedReminder } from '../../src/contract/reminders';
import { answer } from './builders/answer';
import { mailsOf } from './builders/mime';
import { aBirthdayChild, mailsToCustomers, saved } from './builders/reminded-shop';
import { AGENT, aShop, copyOf, madeOnce, OWNER } from './builders/shop';

/** Name → birthday as typed. */
const BORN = {
  moon: '农历1990-08-15',
  first: '农历正月初一',
  last: 'lunar 12-30',
  sixth: '农历06-20',
  leap: '农历1987-闰06-20',
};

const born = madeOnce(() => {
  const shop = aShop();
  for (const [name, birthday] of Object.entries(BORN)) saved(shop, aBirthdayChild(name, { birthday }));
  return shop;
});

const congratulated = (shop: LocalWorkbook, day: string): readonly string[] => {
  const names = new Map(shop.export('customers').map(({ id, name }) => [id, `${name}`]));
  const due = answer<readonly PreviewedReminder[]>(shop, 'previewReminders', [day]);
  return due.filter(({ kind }) => kind === 'birthday').map(({ customerId }) => names.get(customerId)!);
};

describe('a lunar birthday is reminded of on its civil day', () => {
  it.each([
    ['2026-02-16', ['last']], // the twelfth month of 2025 has 29 days: the 30th is the 29th
    ['2026-02-17', ['first']],
    ['2026-09-24', []],
    ['2026-09-25', ['moon']],
    ['2026-09-26', []],
    ['2027-09-15', ['moon']],
    ['2025-07-14', ['sixth']], // 2025 has two sixth months
    ['2025-08-13', ['leap']],
    ['2026-08-02', ['sixth', 'leap']], // 2026 has one
  ])('%s: %j', (day, names) => {
    expect(congratulated(born(), day)).toEqual(names);
  });

  it('the 30th that a month lacks waits for the next day, where the shop wants it later', () => {
    const shop = born();
    shop.edit('settings', 'lunarRule', 'value', 'later');
    expect(congratulated(shop, '2026-02-16')).toEqual([]);
    expect(congratulated(shop, '2026-02-17')).toEqual(['first', 'last']);
  });

  it('the mail and the task go out that day, once', async () => {
    const before = born();
    mailsToCustomers(before);
    const shop = copyOf(before.snapshot(), '2026-09-25T09:00:00Z');
    answer(shop, 'sendReminders');
    answer(shop, 'sendReminders');
    const [digest, mail, ...more] = await mailsOf(shop);
    expect([digest?.to, mail?.to, mail?.subject]).toEqual([AGENT, 'moon@example.com', 'Happy birthday, moon!']);
    expect(digest?.text).toContain('moon\nbirthday today');
    expect(more).toEqual([]);
  });

  it('the customer’s row says when it comes next', () => {
    const shop = copyOf(born().snapshot(), '2026-07-15T09:00:00Z');
    answer(shop, 'refreshCustomers');
    expect(Object.fromEntries(shop.export('customers').map((row) => [row['name'], row['nextBirthdayOn']]))).toEqual({
      moon: '2026-09-25',
      first: '2027-02-06',
      last: '2027-02-05',
      sixth: '2026-08-02',
      leap: '2026-08-02',
    });
  });
});

it('a file’s lunar birthdays are kept in one spelling, however they were written', () => {
  const shop = aShop('zh-CN');
  const file = '姓名,生日\n甲,农历八月十五\n乙,1990年农历腊月廿三\n丙,8月15日（农历）\n丁,15/03/1990\n';
  answer(shop, 'importFile', [{ name: 'customers.csv', text: file, as: 'customers' }]);
  expect(shop.export('customers').map(({ birthday }) => birthday)).toEqual([
    '农历08-15',
    '农历1990-12-23',
    '农历08-15',
    '1990-03-15',
  ]);
});

it('a file’s birthdays in slashes are read by the order of their column', () => {
  const shop = aShop();
  const file = 'Name,Birthdate\nBea,3/4/1990\nRita,3/15/1988\n';
  answer(shop, 'importFile', [{ name: 'customers.csv', text: file, as: 'customers' }]);
  expect(shop.export('customers').map(({ birthday }) => birthday)).toEqual(['1990-03-04', '1988-03-15']);
});

it('a shop abroad goes by its own civil day, also in the night when its clocks change', () => {
  // 农历01-20 is 2026-03-08, when New York goes from UTC-5 to UTC-4 at 02:00.
  const install = { owner: OWNER, locale: 'en_US', timeZone: 'America/New_York', now: '2026-03-01T12:00:00Z' };
  const shop = openWorkbook(install);
  answer(shop, 'installOrRepair', [true]);
  saved(shop, aBirthdayChild('Mei', { birthday: 'lunar 01-20', owner: null }));
  const sentAt = (now: string): number => {
    const then = copyOf(shop.snapshot(), now);
    answer(then, 'sendReminders');
    return then.outbox().length;
  };
  expect([
    sentAt('2026-03-08T04:59:00Z'), // 23:59 on the 7th
    sentAt('2026-03-08T05:01:00Z'),
    sentAt('2026-03-09T03:59:00Z'), // 23:59 on the 8th
  ]).toEqual([0, 1, 1]);
});
