/**
 * Reads the order lines as sums need them: in minor units of the home currency.
 */
import type { Currency } from '../../domain/money/currency';
import { knownAtHome } from '../../domain/orders/known-at-home';
import type { SummarisedLine } from '../../domain/orders/order-summaries';
import { homeCurrency } from '../../sheets/home-currency';
import type { ShopWorkbook } from '../../sheets/shop-workbook';

export interface ShopLine extends SummarisedLine {
  readonly quantity: number;
  /** Decimal, in the line's own currency. */
  readonly amount: number;
}

export interface ShopOrders {
  readonly home: Currency;
  readonly lines: readonly ShopLine[];
  /** Lines in a foreign currency without a rate: in no sum, said aloud. */
  readonly withoutRate: number;
}

const COLUMNS = [
  ...(['orderedOn', 'product', 'quantity', 'amount', 'currency', 'status', 'channel', 'orderNo'] as const),
  ...(['customerId', 'amountHome'] as const),
] as const;

export function readShopOrders(workbook: ShopWorkbook): ShopOrders {
  const home = homeCurrency(workbook);
  const lines: ShopLine[] = [];
  let withoutRate = 0;
  workbook.readThrough('orders', COLUMNS, (row) => {
    if (row.customerId === null || row.orderedOn === null) return;
    const amountHome = knownAtHome(row, home);
    if (amountHome === null && row.amount !== null) withoutRate += 1;
    lines.push({
      customerId: row.customerId,
      channel: row.channel ?? '',
      orderNo: row.orderNo ?? '',
      orderedOn: row.orderedOn,
      status: row.status ?? '',
      amountHome,
      product: row.product ?? '',
      quantity: row.quantity ?? 0,
      amount: row.amount ?? 0,
    });
  });
  return { home, lines, withoutRate };
}
