/**
 * Brings the order lines' computed columns up to date: what a line is worth at home, until when it may be given back, until
 * when it is under warranty. Writes only what differs; run twice, the second writes nothing.
 */
import type { Currency } from '../../domain/money/currency';
import { homeOf } from '../../domain/orders/entered-line';
import type { TabRow } from '../../schema/workbook-schema';
import { currencyRates } from '../../sheets/currency-rates';
import { homeCurrency } from '../../sheets/home-currency';
import { lineDeadlines } from '../../sheets/line-deadlines';
import { type ShopWorkbook, SINGLE_SAVE } from '../../sheets/shop-workbook';
import { requireRole } from '../../sheets/team-roles';

const READ = [
  ...(['orderedOn', 'product', 'amount', 'currency', 'status', 'channel', 'sku', 'rate', 'amountHome'] as const),
  ...(['shippedOn', 'deliveredOn', 'returnUntil', 'warrantyUntil'] as const),
] as const;

type Line = Pick<TabRow<'orders'>, (typeof READ)[number]>;

export function refreshOrders(workbook: ShopWorkbook): { readonly lines: number; readonly changed: number } {
  requireRole(workbook.actor, 'agent');
  const orders = workbook.read('orders', READ);
  const unreadRates = new Set(orders.unreadable.filter(({ column }) => column === 'rate').map((cell) => cell.sheetRow));
  const deadlines = lineDeadlines(workbook);
  const convert = converter(workbook);
  for (const row of orders.rows) {
    const money = unreadRates.has(row.sheetRow) ? NOT_CONVERTED : convert(row);
    const { returnUntil, warrantyUntil } = deadlines(row);
    orders.change(row, { amountHome: money.amountHome, returnUntil, warrantyUntil });
    if (row.rate === null && money.rate !== null) orders.change(row, { rate: money.rate });
  }
  const { changed } = orders.staged;
  workbook.commitInSlices(orders, SINGLE_SAVE);
  return { lines: orders.rows.length, changed };
}

interface Converted {
  /** To be written down beside the money: rates move, what was converted stays. null where there is nothing to keep. */
  readonly rate: number | null;
  readonly amountHome: number | null;
}

/** A rate that nobody can read is no rate; the cell stays as it is. */
const NOT_CONVERTED: Converted = { rate: null, amountHome: null };

function converter(workbook: ShopWorkbook): (line: Line) => Converted {
  const home = homeCurrency(workbook);
  const rateOf = currencyRates(workbook);
  return ({ amount, currency, rate }) => {
    if (amount === null) return NOT_CONVERTED;
    try {
      const { rate: known, amountHome } = homeOf({ amount, currency, rate }, home, rateOf);
      return { rate: isHome(currency, home) ? null : known, amountHome };
    } catch {
      return NOT_CONVERTED; // more than any sum could hold
    }
  };
}

const isHome = (currency: string | null, home: Currency): boolean => currency === null || currency === home;
