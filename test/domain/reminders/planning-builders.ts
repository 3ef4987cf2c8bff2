/** Facts of a shop in UTC, with what a test is about; all else is empty. */
import { type Instant, instantOfEpoch } from '../../../src/domain/calendar/instant';
import { asIsoDay, type IsoDay } from '../../../src/domain/calendar/iso-day';
import { type PlannedReminder, planReminders } from '../../../src/domain/reminders/plan-reminders';
import type {
  PlanFacts,
  PlanningDate,
  PlanningFollowUp,
  PlanningIssue,
  PlanningReturn,
} from '../../../src/domain/reminders/planning-facts';

export const TODAY = asIsoDay('2026-03-15');
export const NOW = at('2026-03-15 09:00');

/** `2026-03-15 09:00`, UTC. */
export function at(clock: string): Instant {
  return instantOfEpoch(Date.parse(`${clock.replace(' ', 'T')}Z`));
}

const clockOf = (instant: Instant): string => new Date(instant).toISOString().slice(0, 16).replace('T', ' ');
const dayOf = (instant: Instant): IsoDay => asIsoDay(clockOf(instant).slice(0, 10));

export const facts = (own: Partial<PlanFacts> = {}): PlanFacts => ({
  customers: [],
  dates: [],
  followUps: [],
  issues: [],
  returns: [],
  rules: [],
  missingDay: 'earlier',
  cycleDays: new Map([['tea', 30]]),
  repurchaseDays: 60,
  now: NOW,
  dayOf,
  clockOf,
  contactRuleOf: ({ channel }) => (channel === 'amazon' ? 'none' : channel === 'jd' ? 'service' : 'marketing'),
  hasTemplate: () => true,
  colleagueFor: (owner) => owner || 'admin@shop.example',
  managerFor: (escalatedTo) => escalatedTo || 'boss@shop.example',
  isActive: (email) => email === 'mei@shop.example' || email === 'li@shop.example',
  ...own,
});

/** What is due on the day, that is 2026-03-15 where nothing else is said. */
export const plan = (own: Partial<PlanFacts>, today: string = TODAY): PlannedReminder[] =>
  planReminders({ ...facts(own), today: asIsoDay(today) });

const ROW = { customerId: 'C-000001', customerName: 'Ann' };

export const aDate = (own: Partial<PlanningDate> = {}): PlanningDate => ({
  ...ROW,
  id: 'D-1',
  occasion: 'anniversary',
  whose: '',
  on: '03-15',
  isYearly: true,
  daysBefore: null,
  owner: '',
  notes: '',
  ...own,
});

export const aFollowUp = ({
  followUpOn = '2026-03-15',
  ...own
}: Partial<Omit<PlanningFollowUp, 'followUpOn'>> & { readonly followUpOn?: string } = {}): PlanningFollowUp => ({
  ...ROW,
  id: 'T-1',
  by: 'li@shop.example',
  what: 'Send the samples',
  ...own,
  followUpOn: asIsoDay(followUpOn),
});

type IssueTimes = 'openedAt' | 'promisedAt' | 'settledAt';

export function anIssue(
  own: Partial<Omit<PlanningIssue, IssueTimes>> & { readonly [K in IssueTimes]?: string } = {},
): PlanningIssue {
  const time = (clock: string | undefined): Instant | null => (clock === undefined ? null : at(clock));
  return {
    ...ROW,
    id: 'I-1',
    owner: 'li@shop.example',
    escalatedTo: '',
    what: 'Leaks',
    ...own,
    openedAt: time(own.openedAt),
    promisedAt: time(own.promisedAt),
    settledAt: time(own.settledAt),
  };
}

export const aReturn = ({
  returnUntil = '2026-03-18',
  ...own
}: Partial<Omit<PlanningReturn, 'returnUntil'>> & { readonly returnUntil?: string } = {}): PlanningReturn => ({
  ...ROW,
  id: 'L-1',
  channel: 'wechat',
  orderNo: 'A1',
  product: 'Tea',
  ...own,
  returnUntil: asIsoDay(returnUntil),
});
