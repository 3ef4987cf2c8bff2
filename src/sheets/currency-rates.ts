/** What one unit of each currency is worth at home, as the shop says in the tab lists; read when first asked for. */
import type { Currency } from '../domain/money/currency';
import { currencies } from '../schema/lists/code-lists-table';
import type { ShopWorkbook } from './shop-workbook';

/** @returns null where the shop has given no rate: the line is kept, and not summed */
export function currencyRates(workbook: Pick<ShopWorkbook, 'read'>): (currency: Currency) => number | null {
  let rates: Map<string, number> | null = null;
  return (currency) => {
    rates ??= readRates(workbook);
    return rates.get(currency) ?? null;
  };
}

function readRates(workbook: Pick<ShopWorkbook, 'read'>): Map<string, number> {
  const rates = new Map<string, number>();
  for (const { list, key, value } of workbook.read('lists', ['list', 'key', 'value']).rows) {
    const rate = Number(value ?? '');
    if (list === currencies.key && key !== null && rate > 0 && Number.isFinite(rate)) rates.set(key, rate);
  }
  return rates;
}
