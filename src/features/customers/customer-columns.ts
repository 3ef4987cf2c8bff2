/**
 * Works out the customers' computed columns from their orders, talks and issues. Pure: facts in, new values out.
 */

import { parseAnniversary } from '../../domain/calendar/anniversary';
import { addDays, type IsoDay } from '../../domain/calendar/iso-day';
import { type MissingDayRule, nextOccurrence } from '../../domain/calendar/next-occurrence';
import { searchText } from '../../domain/customers/search-text';
import { pointsFor } from '../../domain/loyalty/points';
import type { Currency } from '../../domain/money/currency';
import { fromMinor } from '../../domain/money/minor';
import { averageOrder, type OrderSummary } from '../../domain/orders/order-summaries';
import { type RecentOrder, writeRecent } from '../../domain/recent/recent-history';
import type { RfmScore } from '../../domain/rfm/rfm-scores';
import { nameKey } from '../../domain/text/tidy';
import type { Tier } from '../../domain/tiers/value-tiers';
import type { TabRow } from '../../schema/workbook-schema';
import type { PointTerms } from '../../sheets/point-terms';
import type { CustomerHistory } from './customer-history';
import type { ShopLine } from './shop-orders';

type Customer = TabRow<'customers'>;

/** What a refresh reads of each customer: what people entered, and what it may change. */
export const ENTERED = [
  'id',
  'name',
  'phone',
  'wechat',
  'company',
  'account',
  'email',
  'birthday',
  'referredBy',
  'level',
] as const;

export interface RefreshFacts {
  readonly today: IsoDay;
  readonly home: Currency;
  readonly missingDay: MissingDayRule;
  /** By nameKey of the product. */
  readonly cycleDays: ReadonlyMap<string, number>;
  readonly repurchaseDays: number;
  readonly orders: ReadonlyMap<string, OrderSummary>;
  readonly histories: ReadonlyMap<string, CustomerHistory>;
  readonly scores: ReadonlyMap<string, RfmScore>;
  readonly tiers: ReadonlyMap<string, Tier>;
  readonly referrals: ReadonlyMap<string, number>;
  readonly points: PointTerms;
}

/** One literal, since a spread for each customer costs more than all that is worked out. */
export function computedColumns(row: Pick<Customer, (typeof ENTERED)[number]>, facts: RefreshFacts) {
  const id = row.id ?? '';
  const { home } = facts;
  const history = facts.histories.get(id);
  const score = facts.scores.get(id);
  const summary = facts.orders.get(id); // a customer without a single order line has blanks, not zeros
  const average = summary ? averageOrder(summary) : null;
  return {
    orders: summary ? summary.orders : null,
    spent: summary ? fromMinor(summary.net, home) : null,
    averageOrder: average === null ? null : fromMinor(average, home),
    firstOrderOn: summary?.firstOrderOn ?? null,
    lastOrderOn: summary?.lastOrderOn ?? null,
    lastProduct: summary?.lastProduct || null,
    nextOrderOn: nextOrder(summary, facts),
    rfm: score?.rfm ?? null,
    segment: score?.segment ?? null,
    tier: facts.tiers.get(id) ?? null,
    lastContactAt: history?.lastContactAt ?? null,
    lastVisitAt: history?.lastVisitAt ?? null,
    followUpOn: history?.followUpOn ?? null,
    openIssues: history?.openIssues ?? null,
    recent: history ? recentOf(history) : null,
    satisfaction: history?.satisfaction ?? null,
    points: summary ? pointsFor(summary.net, home, facts.points.perUnit, facts.points.factorOf(row.level)) : null,
    referred: facts.referrals.get(id) ?? null,
    nextBirthdayOn: nextBirthday(row.birthday, facts),
    search: searchText(row),
  } satisfies Partial<Customer>;
}

const recentOf = ({ lines, talks, issues }: CustomerHistory): string | null =>
  writeRecent({ orders: lines.map(asRecent), talks: talks ?? NONE, issues: issues ?? NONE });

const NONE: readonly never[] = [];

const asRecent = ({ orderedOn, product, quantity, amount }: ShopLine): RecentOrder => ({
  on: orderedOn,
  product,
  quantity,
  amount,
});

export type ComputedKey = keyof ReturnType<typeof computedColumns>;

function nextOrder(
  summary: OrderSummary | undefined,
  { cycleDays, repurchaseDays }: Pick<RefreshFacts, 'cycleDays' | 'repurchaseDays'>,
): IsoDay | null {
  if (!summary || summary.lastOrderOn === null) return null;
  const cycle = cycleDays.get(nameKey(summary.lastProduct)) ?? repurchaseDays;
  return cycle > 0 ? addDays(summary.lastOrderOn, cycle) : null;
}

function nextBirthday(birthday: string | null, { today, missingDay }: RefreshFacts): IsoDay | null {
  const anniversary = birthday === null ? null : parseAnniversary(birthday);
  return anniversary === null ? null : nextOccurrence(anniversary, today, missingDay);
}
