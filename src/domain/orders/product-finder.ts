/** Which product of the tab products an order line is a line of: by its sku, else by its name. */
import { nameKey } from '../text/tidy';

interface Named {
  readonly sku: string | null;
  readonly name: string | null;
}

/** The first of two products with one sku or name counts. A sku that no product has is passed over, and the name tried. */
export function productFinder<P extends Named>(
  products: readonly P[],
): (line: { readonly sku: string | null; readonly product: string | null }) => P | null {
  const bySku = new Map<string, P>();
  const byName = new Map<string, P>();
  for (const product of [...products].reverse()) {
    if (product.sku) bySku.set(nameKey(product.sku), product);
    if (product.name) byName.set(nameKey(product.name), product);
  }
  return ({ sku, product }) =>
    (sku === null ? undefined : bySku.get(nameKey(sku))) ??
    (product === null ? undefined : byName.get(nameKey(product))) ??
    null;
}
