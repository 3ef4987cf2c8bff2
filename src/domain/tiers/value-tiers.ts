/**
 * Parts the scored customers by what they are worth.
 *
 * core: the fewest customers, by net sales of the last year descending, then id, that together reach the core share of
 * that year's net sales. potential: not core, with two orders in 180 days or one in 90. occasional: all others.
 */
import { asMinor } from '../money/minor';
import type { RecentSales } from './recent-sales';

export const TIERS = ['core', 'potential', 'occasional'] as const;
export type Tier = (typeof TIERS)[number];

const NOTHING = { netInYear: asMinor(0), ordersInHalfYear: 0, ordersInQuarter: 0 };

/**
 * @param customerIds those with a kept order, whenever that was
 * @param coreShare percent, 0–100 (setting coreShare)
 * @returns a tier for each of the ids
 */
export function valueTiers(
  customerIds: readonly string[],
  recent: ReadonlyMap<string, RecentSales>,
  coreShare: number,
): Map<string, Tier> {
  const sales = customerIds.map((customerId) => recent.get(customerId) ?? { ...NOTHING, customerId });
  const core = coreCustomers(sales, coreShare);
  const tiers = new Map<string, Tier>();
  for (const customer of sales)
    tiers.set(customer.customerId, core.has(customer.customerId) ? 'core' : restOf(customer));
  return tiers;
}

/** A year without net sales has no core; so has a share of 0. */
function coreCustomers(sales: readonly RecentSales[], coreShare: number): Set<string> {
  const wanted = sales.reduce((sum, { netInYear }) => sum + netInYear, 0) * coreShare;
  const core = new Set<string>();
  let reached = 0;
  for (const { customerId, netInYear } of [...sales].sort(byNetThenId)) {
    if (reached * 100 >= wanted || netInYear <= 0) break;
    reached += netInYear;
    core.add(customerId);
  }
  return core;
}

const byNetThenId = (a: RecentSales, b: RecentSales): number =>
  b.netInYear - a.netInYear || (a.customerId < b.customerId ? -1 : 1);

const restOf = ({ ordersInHalfYear, ordersInQuarter }: RecentSales): Tier =>
  ordersInHalfYear >= 2 || ordersInQuarter >= 1 ? 'potential' : 'occasional';
