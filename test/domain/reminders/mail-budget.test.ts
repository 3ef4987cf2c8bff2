import fc from 'fast-check';
import { addDays, asIsoDay } from '../../../src/domain/calendar/iso-day';
import { type BudgetedMail, type MailRank, mailBudget } from '../../../src/domain/reminders/mail-budget';

const TODAY = asIsoDay('2026-03-05');
const RANKS: readonly MailRank[] = ['digest', 'urgent', 'other'];

interface Numbered extends BudgetedMail {
  readonly number: number;
}

const aMail = (own: Partial<Numbered> = {}): Numbered => ({
  number: 0,
  rank: 'other',
  latestOn: TODAY,
  value: 0,
  ...own,
});

/** More than either account sends in a day, so that the quota is met from both sides. */
const manyMails = fc
  .array(fc.record({ rank: fc.constantFrom(...RANKS), days: fc.nat(7), value: fc.nat(50) }), { maxLength: 300 })
  .chain((some) => fc.constantFrom(1, 8).map((times) => Array.from({ length: times }, () => some).flat()))
  .map((some) => some.map(({ days, ...mail }, number) => ({ ...mail, number, latestOn: addDays(TODAY, days) })));

/** Google's two accounts: 100 recipients a day, or 1,500; some of it may have gone already. */
const quotas = fc
  .constantFrom(100, 1_500)
  .chain((most) =>
    fc.record({ remaining: fc.integer({ min: 0, max: most }), reserve: fc.integer({ min: -5, max: 120 }) }),
  );

/** Negative: the first must go first. */
function rankOrder(a: BudgetedMail, b: BudgetedMail): number {
  const byRank = RANKS.indexOf(a.rank) - RANKS.indexOf(b.rank);
  if (byRank !== 0) return byRank;
  return a.latestOn === b.latestOn ? b.value - a.value : a.latestOn < b.latestOn ? -1 : 1;
}

describe("the day's mails", () => {
  it('are never more than Google allows less what the shop keeps for itself, and as many as that', () => {
    fc.assert(
      fc.property(manyMails, quotas, (mails, quota) => {
        const room = Math.max(0, quota.remaining - Math.max(0, quota.reserve));
        expect(mailBudget(mails, quota).now).toHaveLength(Math.min(room, mails.length));
      }),
    );
  });

  it('go in their order: nothing is left behind by something that matters less', () => {
    fc.assert(
      fc.property(manyMails, quotas, (mails, quota) => {
        const { now, later } = mailBudget(mails, quota);
        const order = [...now, ...later];
        for (let index = 1; index < order.length; index += 1)
          expect(rankOrder(order[index - 1]!, order[index]!)).toBeLessThanOrEqual(0);
      }),
    );
  });

  it('are none lost and none doubled, whatever does not fit', () => {
    fc.assert(
      fc.property(manyMails, quotas, (mails, quota) => {
        const { now, later } = mailBudget(mails, quota);
        const numbers = [...now, ...later].map(({ number }) => number).sort((a, b) => a - b);
        expect(numbers).toEqual(mails.map(({ number }) => number));
      }),
    );
  });

  it.each([100, 1_500])('all go in the end, with %i a day and ten kept back', (remaining) => {
    fc.assert(
      fc.property(manyMails, (mails) => {
        let [left, days]: [readonly Numbered[], number] = [mails, 0];
        for (; left.length > 0; days += 1) left = mailBudget(left, { remaining, reserve: 10 }).later;
        expect(days).toBe(Math.ceil(mails.length / (remaining - 10)));
      }),
      { numRuns: 30 },
    );
  });

  it('begin with digests, then what cannot wait, then what is soonest too late, then who is worth most', () => {
    const mails = [
      aMail({ number: 1, value: 5, latestOn: addDays(TODAY, 1) }),
      aMail({ number: 2, value: 9, latestOn: addDays(TODAY, 1) }),
      aMail({ number: 3 }),
      aMail({ number: 4, rank: 'urgent', latestOn: addDays(TODAY, 3) }),
      aMail({ number: 5, rank: 'digest', latestOn: addDays(TODAY, 7) }),
    ];
    const { now, later } = mailBudget(mails, { remaining: 14, reserve: 10 });
    expect(now.map(({ number }) => number)).toEqual([5, 4, 3, 2]);
    expect(later.map(({ number }) => number)).toEqual([1]);
  });
});
