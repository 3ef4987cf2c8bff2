/**
 * Reads the order lines as sums need them: in minor units of the home currency.
 */
import type { Currency } from '../../domain/money/currency';
import { ByCustomer } from '../../domain/orders/by-customer';
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
  /** Each customer's stand together, in the order of the tab. */
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
  const orders = new ByCustomer((customerId) => ({ customerId, lines: [] as ShopLine[] }));
  let withoutRate = 0;
  workbook.readThrough('orders', COLUMNS, (row) => {
    if (row.customerId === null || row.orderedOn === null) return;
    const amountHome = knownAtHome(row, home);
    if (amountHome === null && row.amount !== null) withoutRate += 1;
    const { customerId, lines } = orders.of(row.customerId);
    lines.push({
      customerId,
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
  const lines: ShopLine[] = [];
  for (const customer of orders.all.values()) for (const line of customer.lines) lines.push(line);
  return { home, lines, withoutRate };
}
