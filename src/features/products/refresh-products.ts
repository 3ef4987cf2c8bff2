/**
 * Brings the products' computed columns up to date from the order lines. Writes only what differs; a shop without products
 * does not have its orders read.
 */
import { fromMinor } from '../../domain/money/minor';
import { knownAtHome } from '../../domain/orders/known-at-home';
import { type ProductLine, productFigures } from '../../domain/orders/product-figures';
import { productFinder } from '../../domain/orders/product-finder';
import { homeCurrency } from '../../sheets/home-currency';
import { type ShopWorkbook, SINGLE_SAVE } from '../../sheets/shop-workbook';
import { requireRole } from '../../sheets/team-roles';

const LINE = [
  ...(['orderedOn', 'product', 'quantity', 'amount', 'currency', 'status'] as const),
  ...(['customerId', 'sku', 'amountHome'] as const),
] as const;

interface NamedLine extends ProductLine {
  readonly sku: string | null;
  readonly product: string | null;
}

/** A product that no line names has blanks, not zeros: nobody knows whether it is sold elsewhere. */
export function refreshProducts(workbook: ShopWorkbook): { readonly products: number; readonly changed: number } {
  requireRole(workbook.actor, 'agent');
  const products = workbook.read('products', ['sku', 'name', 'buyers', 'units', 'revenue', 'typicalCycle']);
  if (products.rows.length === 0) return { products: 0, changed: 0 };
  const home = homeCurrency(workbook);
  const figures = productFigures(linesOf(workbook), productFinder(products.rows));
  for (const row of products.rows) {
    const found = figures.get(row);
    products.change(row, {
      buyers: found?.buyers ?? null,
      units: found?.units ?? null,
      revenue: found ? fromMinor(found.revenue, home) : null,
      typicalCycle: found?.typicalCycle ?? null,
    });
  }
  const { changed } = products.staged;
  workbook.commitInSlices(products, SINGLE_SAVE);
  return { products: products.rows.length, changed };
}

function linesOf(workbook: ShopWorkbook): readonly NamedLine[] {
  const home = homeCurrency(workbook);
  return workbook.read('orders', LINE).rows.flatMap((row): NamedLine[] => {
    if (row.customerId === null || row.orderedOn === null) return [];
    const { customerId, orderedOn, sku, product } = row;
    const sums = { quantity: row.quantity ?? 0, amountHome: knownAtHome(row, home), status: row.status ?? '' };
    return [{ customerId, orderedOn, sku, product, ...sums }];
  });
}
