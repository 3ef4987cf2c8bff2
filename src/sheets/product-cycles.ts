/** How long each product lasts, as the shop has written it in the tab products. */
import { nameKey } from '../domain/text/tidy';
import type { ShopWorkbook } from './shop-workbook';

/** Days by nameKey of the product; products without are absent. */
export function productCycles(workbook: ShopWorkbook): ReadonlyMap<string, number> {
  const cycles = new Map<string, number>();
  for (const { name, cycleDays } of workbook.readShort('products', ['name', 'cycleDays']).rows) {
    if (name !== null && cycleDays !== null) cycles.set(nameKey(name), cycleDays);
  }
  return cycles;
}
