/** The currency that all sums are in. */
import { type Currency, readCurrency } from '../domain/money/currency';
import type { ShopWorkbook } from './shop-workbook';

export function homeCurrency(workbook: Pick<ShopWorkbook, 'settings'>): Currency {
  return readCurrency(workbook.settings.text('currency')) ?? readCurrency('USD')!;
}
