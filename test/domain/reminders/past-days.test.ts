import fc from 'fast-check';
import { addDays, asIsoDay, type IsoDay } from '../../../src/domain/calendar/iso-day';
import { orderSummaries, type SummarisedLine } from '../../../src/domain/orders/order-summaries';
import { planPastDays } from '../../../src/domain/reminders/past-days';
import { planReminders } from '../../../src/domain/reminders/plan-reminders';
import type { PlanningCustomer, PlanningIssue } from '../../../src/domain/reminders/planning-facts';
import { aCustomer, aLine, aRule } from '../builders';
import { aFollowUp, anIssue, at, facts } from './planning-builders';

const FROM = asIsoDay('2026-02-13');
const DAYS = Array.from({ length: 30 }, (_, index) => addDays(FROM, index));
const IDS = ['C-1', 'C-2', 'C-3'];

const day = fc.integer({ min: -120, max: 29 }).map((days) => addDays(FROM, days));
const lines = fc.array(
  fc
    .record({ customerId: fc.constantFrom(...IDS), orderedOn: day, product: fc.constantFrom('tea', 'Cup') })
    .map((line) => aLine({ ...line, orderNo: line.orderedOn })),
  { maxLength: 8 },
);
const talks = fc.array(fc.record({ customerId: fc.constantFrom(...IDS), at: day.map((on) => at(`${on} 10:00`)) }), {
  maxLength: 5,
});
const issues = fc.array(
  fc
    .record({ customerId: fc.constantFrom(...IDS), opened: day, took: fc.integer({ min: 0, max: 40 }) })
    .map(({ customerId, opened, took }) =>
      anIssue({ customerId, openedAt: `${opened} 10:00`, settledAt: `${addDays(opened, took)} 10:00` }),
    ),
  { maxLength: 3 },
);

const rules = ['birthday', 'repurchase', 'thankYou', 'survey'].map((kind, index) =>
  aRule({ kind, days: index % 3, recipient: 'both', priority: index }),
);
const quiet = aRule({ kind: 'losingTouch', days: 20, priority: 9 });

/** What the grid would have said on the evening of a day. */
function known(
  orders: readonly SummarisedLine[],
  said: readonly { readonly customerId: string; readonly at: number }[],
  complaints: readonly PlanningIssue[],
  on: IsoDay,
): PlanningCustomer[] {
  const until = at(`${on} 23:59`);
  const summaries = orderSummaries(orders.filter(({ orderedOn }) => orderedOn <= on));
  return IDS.map((customerId) => {
    const summary = summaries.get(customerId);
    const last = said.filter((talk) => talk.customerId === customerId && talk.at <= until).map((talk) => talk.at);
    return {
      ...aCustomer({ customerId, birthday: '02-20', orders: summary?.orders ?? 0 }),
      lastOrderOn: summary?.lastOrderOn ?? null,
      lastProduct: summary?.lastProduct ?? '',
      lastContactAt: last.length === 0 ? null : (last.sort().reverse()[0] as ReturnType<typeof at>),
      openIssues: complaints.filter(
        (one) => one.customerId === customerId && (one.openedAt ?? 0) <= until && (one.settledAt ?? 0) > until,
      ).length,
    };
  });
}

it('the last month is what planning each morning would have given, by the orders, talks and issues of then', () => {
  fc.assert(
    fc.property(lines, talks, issues, (orders, said, opened) => {
      const complaints = opened.map((one, index) => ({ ...one, id: `I-${index}` }));
      const shop = facts({ rules: [...rules, quiet], issues: complaints, now: at('2026-03-15 09:00') });
      const today = addDays(FROM, 30);
      const found = planPastDays(
        { ...shop, customers: known(orders, said, complaints, today) },
        { lines: orders, talks: said },
        DAYS,
      );
      const each = DAYS.flatMap((on) =>
        planReminders({
          ...shop,
          customers: known(orders, said, complaints, on),
          issues: complaints,
          today: on,
        }),
      );
      const told = (entries: readonly { readonly key: string; readonly as: string }[]) =>
        entries.map(({ key, as }) => `${key} ${as}`).sort();
      expect(told(found)).toEqual(told(each));
    }),
    { numRuns: 80 },
  );
});

it('what was promised or agreed is told of the day, whatever has been done since', () => {
  const issue = { openedAt: '2026-02-18 10:00', promisedAt: '2026-02-20 18:00', settledAt: '2026-02-21 09:00' };
  const kept = { ...issue, id: 'I-2', settledAt: '2026-02-20 12:00' };
  const shop = facts({
    customers: [aCustomer()],
    rules: [aRule({ kind: 'promise' }), aRule({ kind: 'followUp' })],
    issues: [anIssue(issue), anIssue(kept)],
    followUps: [aFollowUp({ followUpOn: '2026-03-01' })],
  });
  const found = planPastDays(shop, { lines: [], talks: [] }, DAYS);
  expect(found.map(({ key, reason }) => [key, reason])).toMatchObject([
    ['promise|I-1|2026-02-19|colleague', { code: 'promiseSoon', hoursLeft: 24 }],
    ['promise|I-2|2026-02-19|colleague', { code: 'promiseSoon', hoursLeft: 24 }],
    ['promise|I-1|2026-02-20|manager', { code: 'promisePast', hoursPast: 0 }],
    ['followUp|T-1|2026-03-01|colleague', { code: 'followUp' }],
  ]);
});
