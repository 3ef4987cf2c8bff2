/**
 * What a shop sold, month by month. A month is `YYYY-MM`; a line belongs to the month of its own day, so that a refund
 * counts in the month in which it was given.
 */
import { addMonths, type IsoDay } from '../calendar/iso-day';
import { asMinor, type Minor } from '../money/minor';
import { isKept, netOf, type OrderLine, orderKey } from '../orders/kept-line';
import type { OrderSummary } from '../orders/order-summaries';

export type Month = string & { readonly __brand: 'Month' };

export interface MonthSales {
  readonly month: Month;
  /** Kept lines less returns. */
  readonly net: Minor;
  /** Kept orders with a line of this month. */
  readonly orders: number;
  /** Customers whose first kept order is of this month. */
  readonly newCustomers: number;
  /** Customers with a kept order in this month and one before it. */
  readonly returningCustomers: number;
}

export const monthOf = (day: IsoDay): Month => day.slice(0, 7) as Month;

interface Running {
  net: number;
  readonly orders: Set<string>;
  readonly customers: Set<string>;
}

/**
 * @param summaries of the same lines: whose first order was when
 * @returns the months up to that of `today`, oldest first, also those without a line
 */
export function monthSales(
  lines: Iterable<OrderLine>,
  summaries: ReadonlyMap<string, Pick<OrderSummary, 'firstOrderOn'>>,
  today: IsoDay,
  months: number,
): readonly MonthSales[] {
  const running = new Map<Month, Running>();
  for (let back = months - 1; back >= 0; back -= 1) {
    running.set(monthOf(addMonths(today, -back)), { net: 0, orders: new Set(), customers: new Set() });
  }
  for (const line of lines) {
    const sums = line.customerId === '' ? undefined : running.get(monthOf(line.orderedOn));
    if (sums === undefined) continue;
    sums.net += netOf(line);
    if (!isKept(line)) continue;
    sums.orders.add(orderKey(line));
    sums.customers.add(line.customerId);
  }
  return [...running].map(([month, { net, orders, customers }]) => {
    const isNew = (id: string): boolean => monthOf(summaries.get(id)?.firstOrderOn ?? today) === month;
    const newCustomers = [...customers].filter(isNew).length;
    const returningCustomers = customers.size - newCustomers;
    return { month, net: asMinor(net), orders: orders.size, newCustomers, returningCustomers };
  });
}

/** Customers who bought more than once, among those who bought: 0 to 1; null where nobody did. */
export function repeatRate(summaries: Iterable<Pick<OrderSummary, 'orders'>>): number | null {
  let bought = 0;
  let again = 0;
  for (const { orders } of summaries) {
    if (orders >= 1) bought += 1;
    if (orders >= 2) again += 1;
  }
  return bought === 0 ? null : again / bought;
}
