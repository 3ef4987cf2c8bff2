/**
 * Works out a report's figures for each group of scored customers: segments here, tiers likewise.
 */
import { asMinor, type Minor } from '../money/minor';

export interface GroupMember<G extends string> {
  readonly group: G;
  readonly recencyDays: number;
  readonly orders: number;
  /** The money that the figures go by, in minor units of the home currency. */
  readonly sales: Minor;
}

export interface GroupFigures<G extends string> {
  readonly group: G;
  readonly customers: number;
  readonly sales: Minor;
  /** Of all members' sales, 0–1; 0 where these sum to nothing. */
  readonly share: number;
  /** Days, orders, and minor units (half up) a customer; null in an empty group. */
  readonly averageRecency: number | null;
  readonly averageFrequency: number | null;
  readonly averageMonetary: Minor | null;
}

interface Sum {
  customers: number;
  sales: number;
  days: number;
  orders: number;
}

/** One row for each of `groups`, in that order, also for those nobody is in. */
export function groupFigures<G extends string>(
  groups: readonly G[],
  members: Iterable<GroupMember<G>>,
): GroupFigures<G>[] {
  const sums = new Map<G, Sum>(groups.map((group) => [group, { customers: 0, sales: 0, days: 0, orders: 0 }]));
  let allSales = 0;
  for (const member of members) {
    const sum = sums.get(member.group);
    if (!sum) throw new RangeError(`a customer is in ${member.group}, which is none of the report's groups`);
    sum.customers += 1;
    sum.sales += member.sales;
    sum.days += member.recencyDays;
    sum.orders += member.orders;
    allSales += member.sales;
  }
  return groups.map((group) => figuresOf(group, sums.get(group)!, allSales));
}

function figuresOf<G extends string>(group: G, sum: Sum, allSales: number): GroupFigures<G> {
  const { customers, sales, days, orders } = sum;
  const isEmpty = customers === 0;
  return {
    group,
    customers,
    sales: asMinor(sales),
    share: allSales === 0 ? 0 : sales / allSales,
    averageRecency: isEmpty ? null : days / customers,
    averageFrequency: isEmpty ? null : orders / customers,
    averageMonetary: isEmpty ? null : asMinor(Math.sign(sales) * Math.floor(Math.abs(sales) / customers + 0.5)),
  };
}
