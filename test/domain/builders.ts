/** Builders that state only what a test is about; the rest is a plain customer, line or rule. */
import { asIsoDay } from '../../src/domain/calendar/iso-day';
import { asMinor } from '../../src/domain/money/minor';
import type { SummarisedLine } from '../../src/domain/orders/order-summaries';
import type { PlanningCustomer } from '../../src/domain/reminders/planning-facts';
import type { ReminderRule } from '../../src/domain/reminders/reminder-rule';

interface LineWords extends Partial<Omit<SummarisedLine, 'orderedOn' | 'amountHome'>> {
  readonly orderedOn?: string;
  readonly amountHome?: number | null;
}

export function aLine({ orderedOn = '2026-03-01', amountHome = 100, ...own }: LineWords = {}): SummarisedLine {
  return {
    customerId: 'C-000001',
    channel: 'shop',
    orderNo: 'A1',
    product: 'Tea',
    status: 'completed',
    ...own,
    orderedOn: asIsoDay(orderedOn),
    amountHome: amountHome === null ? null : asMinor(amountHome),
  };
}

interface CustomerWords extends Partial<Omit<PlanningCustomer, 'lastOrderOn' | 'nextOrderOn'>> {
  readonly lastOrderOn?: string;
  readonly nextOrderOn?: string;
}

export function aCustomer({ lastOrderOn, nextOrderOn, ...own }: CustomerWords = {}): PlanningCustomer {
  return {
    customerId: 'C-000001',
    name: 'Ann',
    spent: 0,
    owner: 'mei@shop.example',
    email: 'ann@example.com',
    consent: 'yes',
    status: 'active',
    channel: 'wechat',
    level: 'standard',
    segment: '',
    tier: '',
    openIssues: 0,
    birthday: '',
    lastProduct: '',
    orders: 0,
    lastContactAt: null,
    language: '',
    ...own,
    nextOrderOn: nextOrderOn === undefined ? null : asIsoDay(nextOrderOn),
    lastOrderOn: lastOrderOn === undefined ? null : asIsoDay(lastOrderOn),
  };
}

export function aRule(own: Partial<ReminderRule> = {}): ReminderRule {
  const kind = own.kind ?? 'birthday';
  return {
    id: kind,
    on: true,
    kind,
    days: 0,
    audience: { levels: [], segments: [], tiers: [], channels: [], festivals: [] },
    troubles: [],
    recipient: 'colleague',
    template: kind,
    priority: 1,
    ...own,
  };
}
