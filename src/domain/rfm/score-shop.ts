/**
 * Scores a whole shop from its order lines: who is scored, each one's segment, each one's tier.
 */
import { daysBetween, type IsoDay } from '../calendar/iso-day';
import type { OrderLine } from '../orders/kept-line';
import type { OrderSummary } from '../orders/order-summaries';
import { recentSales } from '../tiers/recent-sales';
import { type Tier, valueTiers } from '../tiers/value-tiers';
import { type RfmScore, type RfmScoring, rfmScores, type ScoredCustomer } from './rfm-scores';

export interface ScoredShop {
  /** Customers with a kept order, by id. */
  readonly customers: readonly ScoredCustomer[];
  /** In the same order. */
  readonly scores: readonly RfmScore[];
  readonly tiers: ReadonlyMap<string, Tier>;
  readonly scoring: RfmScoring;
}

export interface ScoringTerms {
  readonly today: IsoDay;
  readonly scoring: RfmScoring;
  /** Percent, 0–100. */
  readonly coreShare: number;
}

/**
 * @param summaries of the same lines
 * @param accounts buyer ids by customer id; customers that are absent are not scored (their row is gone)
 */
export function scoreShop(
  lines: Iterable<OrderLine>,
  summaries: ReadonlyMap<string, OrderSummary>,
  accounts: ReadonlyMap<string, string>,
  { today, scoring, coreShare }: ScoringTerms,
): ScoredShop {
  const customers: ScoredCustomer[] = [];
  for (const [customerId, account] of accounts) {
    const summary = summaries.get(customerId);
    if (!summary || summary.lastOrderOn === null) continue;
    const { orders, gross, net, lastOrderOn } = summary;
    customers.push({ customerId, account, recencyDays: daysBetween(lastOrderOn, today), orders, gross, net });
  }
  customers.sort((a, b) => (a.customerId < b.customerId ? -1 : 1));
  const ids = customers.map(({ customerId }) => customerId);
  const tiers = valueTiers(ids, recentSales(lines, today), coreShare);
  return { customers, scores: rfmScores(customers, scoring), tiers, scoring };
}
