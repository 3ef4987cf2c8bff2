import fc from 'fast-check';
import { addDays, asIsoDay, type IsoDay } from '../../../src/domain/calendar/iso-day';
import { isStricter } from '../../../src/domain/reminders/mail-guard';
import { planAgain, planReminderDays, planReminders } from '../../../src/domain/reminders/plan-reminders';
import type { PlanFacts } from '../../../src/domain/reminders/planning-facts';
import { REMINDER_KINDS } from '../../../src/domain/reminders/reminder-kind-table';
import { aCustomer, aRule } from '../builders';
import { aDate, aFollowUp, anIssue, aReturn, facts } from './planning-builders';

const FROM = asIsoDay('2026-03-01');
const day = fc.integer({ min: -400, max: 30 }).map((days) => addDays(FROM, days));
const near = fc.integer({ min: -5, max: 20 }).map((days) => addDays(FROM, days));
const time = near.map((on) => `${on} 12:00`);
const one = <T>(...values: readonly T[]) => fc.constantFrom(...values);
const blankOr = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });

const customer = fc
  .record({
    customerId: one('C-1', 'C-2', 'C-3', 'C-4'),
    birthday: one('', '03-05', '1990-03-06', '农历01-20', 'lunar 1987-leap 06-20', '02-29', 'soon', '1990'),
    consent: one('yes', 'no', 'unsubscribed', 'unknown', ''),
    email: one('ann@example.com', '', 'ann@'),
    status: one('active', 'dormant', 'archived'),
    channel: one('wechat', 'jd', 'amazon', ''),
    level: one('vip', 'gold', 'silver', 'standard', ''),
    openIssues: one(0, 1),
    orders: one(0, 1, 2),
    lastProduct: one('tea', 'Cup'),
    lastOrderOn: blankOr(day),
    nextOrderOn: blankOr(near),
  })
  .map(({ lastOrderOn, nextOrderOn, ...own }) =>
    aCustomer({ ...own, ...(lastOrderOn && { lastOrderOn }), ...(nextOrderOn && { nextOrderOn }) }),
  );

const customerId = one('C-1', 'C-2', 'C-3', 'C-4', 'C-9', '');
const rule = fc
  .record({
    kind: one(...Object.keys(REMINDER_KINDS), 'digest'),
    days: one(-1, 0, 1, 3, 7, 30, 99_999_999),
    recipient: one('colleague' as const, 'customer' as const, 'both' as const),
    on: one(true, true, true, false),
    priority: one(1, 2),
    festivals: one([], ['womensDay'], ['lanternFestival', 'nobody’s']),
    levels: one([], [], ['vip', 'gold']),
    troubles: one([], [], [], [{ code: 'unknownList' as const, found: 'colour' }]),
  })
  .map(({ festivals, levels, ...own }) => aRule({ ...own, audience: { ...aRule().audience, festivals, levels } }));

const shop: fc.Arbitrary<PlanFacts> = fc
  .record({
    customers: fc.array(customer, { maxLength: 6 }),
    dates: fc.array(
      fc.record({
        ...{ customerId, on: one('03-05', '2026-03-06', 'lunar 01-20', 'x') },
        occasion: one('familyBirthday' as const, 'anniversary' as const, 'meeting' as const, 'other' as const),
        ...{ isYearly: fc.boolean(), daysBefore: one(null, 0, 2) },
      }),
      { maxLength: 4 },
    ),
    followUps: fc.array(fc.record({ customerId, followUpOn: near }), { maxLength: 4 }),
    issues: fc.array(fc.record({ customerId, openedAt: time, promisedAt: time, settledAt: blankOr(time) }), {
      maxLength: 4,
    }),
    returns: fc.array(fc.record({ customerId, orderNo: one('', 'A1', 'A2'), returnUntil: near }), { maxLength: 5 }),
    rules: fc.array(rule, { maxLength: 12 }),
  })
  .map(({ customers, dates, followUps, issues, returns, rules }) =>
    facts({
      ...{ customers, rules },
      dates: dates.map((own, index) => aDate({ ...own, id: `D-${index}` })),
      followUps: followUps.map((own, index) => aFollowUp({ ...own, id: `T-${index}` })),
      issues: issues.map(({ settledAt, ...own }, index) =>
        anIssue({ ...own, ...(settledAt && { settledAt }), id: `I-${index}` }),
      ),
      returns: returns.map((own, index) => aReturn({ ...own, id: `L-${index}` })),
    }),
  );

const days = fc.array(near, { minLength: 1, maxLength: 5 });

/** By key, so that order and repetition do not count. */
const byKey = <T extends { readonly key: string }>(entries: readonly T[]): ReadonlyMap<string, T> =>
  new Map([...entries].reverse().map((entry) => [entry.key, entry]));

describe('whatever shop and rules', () => {
  it('planning several days at once gives what planning each gives', () => {
    fc.assert(
      fc.property(shop, days, (anyShop, owed) => {
        const each = [...owed].sort().flatMap((today: IsoDay) => planReminders({ ...anyShop, today }));
        expect(byKey(planReminderDays(anyShop, owed))).toEqual(byKey(each));
      }),
      { numRuns: 400 },
    );
  });

  it('no key comes twice, and each entry says its own', () => {
    fc.assert(
      fc.property(shop, days, (anyShop, owed) => {
        const keys = planReminderDays(anyShop, owed).map((entry) => {
          const { key, kind, about, dueOn, recipient, latestOn } = entry;
          expect(key).toBe(`${kind}|${about}|${dueOn}|${recipient}`);
          expect(latestOn >= dueOn).toBe(true);
          return key;
        });
        expect(new Set(keys).size).toBe(keys.length);
      }),
      { numRuns: 400 },
    );
  });

  it('one customer planned again, by the reminder’s own kind, gives the same reminder, or none for another customer', () => {
    fc.assert(
      fc.property(shop, near, (anyShop, today) => {
        const customers = new Map([...anyShop.customers].reverse().map((known) => [known.customerId, known]));
        for (const entry of planReminders({ ...anyShop, today }).filter(({ dueOn }) => dueOn === today)) {
          const known = customers.get(entry.customerId);
          if (!known) continue;
          expect(planAgain(anyShop, entry, known)).toEqual(entry);
          const other = { ...known, customerId: 'C-99', birthday: '', orders: 0, lastOrderOn: null };
          const again = planAgain(anyShop, entry, other);
          expect(again?.customerId ?? '').toBe('');
        }
      }),
      { numRuns: 200 },
    );
  });

  it('who is archived is left in peace, and no mail goes where it must not', () => {
    fc.assert(
      fc.property(shop, days, (anyShop, owed) => {
        const customers = new Map([...anyShop.customers].reverse().map((known) => [known.customerId, known]));
        for (const entry of planReminderDays(anyShop, owed)) {
          const known = customers.get(entry.customerId);
          expect(known?.status).not.toBe('archived');
          if (entry.as === 'task') continue;
          if (!known) throw new Error('a mail to nobody');
          expect(known.consent).toBe('yes');
          expect(entry.to).toBe('ann@example.com');
          const { isMailed, mailNeeds } = REMINDER_KINDS[entry.kind];
          expect(isMailed && !isStricter(anyShop.contactRuleOf(known), mailNeeds.contact)).toBe(true);
          expect(mailNeeds.noOpenIssue && known.openIssues !== 0).toBe(false);
        }
      }),
      { numRuns: 400 },
    );
  });
});
