/**
 * Sums up what each customer bought lately, as tiers need it, in one pass over the lines.
 *
 * "The N days to today" are today and the N−1 before it: a line of today counts, one of exactly N days ago does not. An
 * order is within N days when a kept line of it is. A line of the future counts as today's.
 */
import { daysBetween, type IsoDay } from '../calendar/iso-day';
import { asMinor, type Minor } from '../money/minor';
import { isKept, netOf, type OrderLine, orderKey } from '../orders/kept-line';

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

interface Running {
  netInYear: number;
  readonly halfYear: Set<string>;
  readonly quarter: Set<string>;
}

/** One entry for each customer with a line in the last year; who is absent bought nothing then. */
export function recentSales(lines: Iterable<OrderLine>, today: IsoDay): Map<string, RecentSales> {
  const running = new Map<string, Running>();
  for (const line of lines) {
    const age = daysBetween(line.orderedOn, today);
    if (age >= YEAR_DAYS || line.customerId === '') continue;
    const sums = running.get(line.customerId) ?? { netInYear: 0, halfYear: new Set(), quarter: new Set() };
    running.set(line.customerId, sums);
    sums.netInYear += netOf(line);
    if (age >= HALF_YEAR_DAYS || !isKept(line)) continue;
    const key = orderKey(line);
    sums.halfYear.add(key);
    if (age < QUARTER_DAYS) sums.quarter.add(key);
  }
  return settled(running);
}

function settled(running: ReadonlyMap<string, Running>): Map<string, RecentSales> {
  const sales = new Map<string, RecentSales>();
  running.forEach(({ netInYear, halfYear, quarter }, customerId) => {
    sales.set(customerId, {
      customerId,
      netInYear: asMinor(netInYear),
      ordersInHalfYear: halfYear.size,
      ordersInQuarter: quarter.size,
    });
  });
  return sales;
}
