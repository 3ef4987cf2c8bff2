/**
 * Works out the customers' computed columns from their orders, talks and issues. Pure: facts in, new values out.
 */
import { parseAnniversary } from '../../domain/calendar/anniversary';
import { addDays, type IsoDay } from '../../domain/calendar/iso-day';
import { type MissingDayRule, nextOccurrence } from '../../domain/calendar/next-occurrence';
import type { Currency } from '../../domain/money/currency';
import { fromMinor } from '../../domain/money/minor';
import { averageOrder, type OrderSummary } from '../../domain/orders/order-summaries';
import { writeRecent } from '../../domain/recent/recent-history';
import type { RfmScore } from '../../domain/rfm/rfm-scores';
import { nameKey } from '../../domain/text/tidy';
import type { Tier } from '../../domain/tiers/value-tiers';
import type { TabRow } from '../../schema/workbook-schema';
import type { CustomerHistory } from './customer-history';
import { searchText } from './search-text';

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
}

export function computedColumns(row: Pick<Customer, (typeof ENTERED)[number]>, facts: RefreshFacts) {
  const id = row.id ?? '';
  const history = facts.histories.get(id);
  return {
    ...orderColumns(facts.orders.get(id), facts),
    ...scoreColumns(id, facts),
    lastContactAt: history?.lastContactAt ?? null,
    lastVisitAt: history?.lastVisitAt ?? null,
    followUpOn: history?.followUpOn ?? null,
    openIssues: history?.openIssues ?? null,
    recent: history ? writeRecent(history.recent) : null,
    referred: facts.referrals.get(id) ?? null,
    nextBirthdayOn: nextBirthday(row.birthday, facts),
    search: searchText(row),
  } satisfies Partial<Customer>;
}

export type ComputedKey = keyof ReturnType<typeof computedColumns>;

/** A customer without a single order line has blanks, not zeros. */
function orderColumns(summary: OrderSummary | undefined, { home, cycleDays, repurchaseDays }: RefreshFacts) {
  const average = summary ? averageOrder(summary) : null;
  const lastOrderOn = summary?.lastOrderOn ?? null;
  const lastProduct = summary?.lastProduct || null;
  const cycle = cycleDays.get(nameKey(lastProduct ?? '')) ?? repurchaseDays;
  return {
    orders: summary ? summary.orders : null,
    spent: summary ? fromMinor(summary.net, home) : null,
    averageOrder: average === null ? null : fromMinor(average, home),
    firstOrderOn: summary?.firstOrderOn ?? null,
    lastOrderOn,
    lastProduct,
    nextOrderOn: lastOrderOn !== null && cycle > 0 ? addDays(lastOrderOn, cycle) : null,
  };
}

function scoreColumns(id: string, { scores, tiers }: RefreshFacts) {
  const score = scores.get(id);
  return { rfm: score?.rfm ?? null, segment: score?.segment ?? null, tier: tiers.get(id) ?? null };
}

function nextBirthday(birthday: string | null, { today, missingDay }: RefreshFacts): IsoDay | null {
  const anniversary = birthday === null ? null : parseAnniversary(birthday);
  return anniversary === null ? null : nextOccurrence(anniversary, today, missingDay);
}
