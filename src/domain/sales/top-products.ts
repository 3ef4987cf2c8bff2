/** What sells best: products by what they brought, net of returns, since a day. Postage and discounts are no products. */
import type { IsoDay } from '../calendar/iso-day';
import { asMinor, type Minor } from '../money/minor';
import { netOf, type OrderLine } from '../orders/kept-line';
import { isProduct } from '../orders/not-products-table';
import { nameKey } from '../text/tidy';

export interface ProductSales {
  /** As the first of its lines writes it. */
  readonly product: string;
  readonly net: Minor;
}

/** The dearest first; on equal sums by name. What brought nothing is left out. */
export function topProducts(
  lines: Iterable<OrderLine & { readonly product: string }>,
  since: IsoDay,
  most: number,
): readonly ProductSales[] {
  const nets = new Map<string, { readonly product: string; net: number }>();
  for (const line of lines) {
    if (line.orderedOn < since || !isProduct(line.product)) continue;
    const key = nameKey(line.product);
    const sums = nets.get(key) ?? { product: line.product, net: 0 };
    nets.set(key, sums);
    sums.net += netOf(line);
  }
  return [...nets.values()]
    .filter(({ net }) => net > 0)
    .sort((a, b) => b.net - a.net || (a.product < b.product ? -1 : 1))
    .slice(0, most)
    .map(({ product, net }) => ({ product, net: asMinor(net) }));
}
