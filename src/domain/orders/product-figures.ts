/**
 * What each product has brought: who bought it, how many, for how much, and after how many days people come back for it.
 * Pure, in one pass; lines may come in any order.
 *
 * Sums are net: what came back counts neither as sold nor as money.
 */
import { daysBetween, type IsoDay } from '../calendar/iso-day';
import { asMinor, type Minor } from '../money/minor';
import { median } from '../rhythm/median';
import { isKept, netOf, type OrderLine } from './kept-line';

export interface ProductLine extends Pick<OrderLine, 'customerId' | 'orderedOn' | 'status' | 'amountHome'> {
  readonly quantity: number;
}

export interface ProductFigures {
  /** Customers with a kept line of it. */
  readonly buyers: number;
  readonly units: number;
  readonly revenue: Minor;
  /** Whole days: the median of the gaps between each customer's days of buying it; null before anybody came back. */
  readonly typicalCycle: number | null;
}

interface Growing {
  units: number;
  revenue: number;
  /** Customer → days on which it was bought. */
  readonly days: Map<string, Set<IsoDay>>;
}

/** @param productOf what the line is a line of; null for none of the shop's products */
export function productFigures<L extends ProductLine, P>(
  lines: Iterable<L>,
  productOf: (line: L) => P | null,
): ReadonlyMap<P, ProductFigures> {
  const growing = new Map<P, Growing>();
  for (const line of lines) {
    const product = productOf(line);
    if (product === null) continue;
    const sums = growing.get(product) ?? { units: 0, revenue: 0, days: new Map() };
    growing.set(product, sums);
    add(sums, line);
  }
  return new Map([...growing].map(([product, sums]) => [product, settled(sums)]));
}

function add(sums: Growing, line: ProductLine): void {
  const net = netOf(line);
  sums.revenue += net;
  if (net < 0) sums.units -= line.quantity;
  if (!isKept(line)) return;
  sums.units += line.quantity;
  const days = sums.days.get(line.customerId);
  if (days) days.add(line.orderedOn);
  else sums.days.set(line.customerId, new Set([line.orderedOn]));
}

function settled({ units, revenue, days }: Growing): ProductFigures {
  const gaps: number[] = [];
  for (const of of days.values()) {
    const sorted = [...of].sort();
    for (let at = 1; at < sorted.length; at += 1) gaps.push(daysBetween(sorted[at - 1]!, sorted[at]!));
  }
  const typicalCycle = gaps.length === 0 ? null : Math.round(median(gaps));
  return { buyers: days.size, units, revenue: asMinor(revenue), typicalCycle };
}
