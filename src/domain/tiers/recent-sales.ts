/**
 * Sums up what each customer bought lately, as tiers need it, in one pass over the lines.
 *
 * "The N days to today" are today and the N−1 before it: a line of today counts, one of exactly N days ago does not. An
 * order is within N days when a kept line of it is. A line of the future counts as today's.
 */
import { daysBetween, type IsoDay } from '../calendar/iso-day';
import { asMinor, type Minor } from '../money/minor';
import { ByCustomer } from '../orders/by-customer';
import { DistinctOrders } from '../orders/distinct-orders';
import { isKept, netOf, type OrderLine } from '../orders/kept-line';

export const YEAR_DAYS = 365;
export const HALF_YEAR_DAYS = 180;
export const QUARTER_DAYS = 90;

export interface RecentSales {
  readonly customerId: string;
  /** Net of the last 365 days; a return counts on its own line's day. */
  readonly netInYear: Minor;
  readonly ordersInHalfYear: number;
  readonly ordersInQuarter: number;
}

type Running = { -readonly [K in keyof RecentSales]: RecentSales[K] };

/** One entry for each customer with a line in the last year; who is absent bought nothing then. */
export function recentSales(lines: Iterable<OrderLine>, today: IsoDay): Map<string, RecentSales> {
  const running = new ByCustomer(nothing);
  const inHalfYear = new DistinctOrders();
  const inQuarter = new DistinctOrders();
  for (const line of lines) {
    const age = daysBetween(line.orderedOn, today);
    if (age >= YEAR_DAYS || line.customerId === '') continue;
    const sums = running.of(line.customerId);
    sums.netInYear = asMinor(sums.netInYear + netOf(line));
    if (age >= HALF_YEAR_DAYS || !isKept(line)) continue;
    if (inHalfYear.isFirst(line)) sums.ordersInHalfYear += 1;
    if (age < QUARTER_DAYS && inQuarter.isFirst(line)) sums.ordersInQuarter += 1;
  }
  return running.all;
}

const nothing = (customerId: string): Running => ({
  customerId,
  netInYear: asMinor(0),
  ordersInHalfYear: 0,
  ordersInQuarter: 0,
});
