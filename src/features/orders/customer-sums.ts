/**
 * Brings one customer's own columns up to date after a line of theirs was written: from all lines of that customer, so
 * that doing it again comes to the same. What scores the whole shop (segment, tier) waits for the refresh.
 */
import { addDays } from '../../domain/calendar/iso-day';
import { pointsFor } from '../../domain/loyalty/points';
import type { Currency } from '../../domain/money/currency';
import { fromMinor, type Minor } from '../../domain/money/minor';
import { knownAtHome } from '../../domain/orders/known-at-home';
import { averageOrder, orderSummaries, type SummarisedLine } from '../../domain/orders/order-summaries';
import { KEPT, readRecent, writeRecent } from '../../domain/recent/recent-history';
import { nameKey } from '../../domain/text/tidy';
import type { TabRow } from '../../schema/workbook-schema';
import { pointTerms } from '../../sheets/point-terms';
import { productCycles } from '../../sheets/product-cycles';
import type { ShopWorkbook, Table } from '../../sheets/shop-workbook';

export const SUMMED = [
  ...(['lastOrderOn', 'lastProduct', 'orders', 'spent', 'averageOrder', 'firstOrderOn', 'nextOrderOn'] as const),
  ...(['points', 'level', 'recent'] as const),
] as const;

const LINE = [
  ...(['id', 'customerId', 'orderedOn', 'product', 'quantity', 'amount', 'currency', 'status'] as const),
  ...(['channel', 'orderNo', 'amountHome'] as const),
] as const;

type LineRow = Pick<TabRow<'orders'>, (typeof LINE)[number]>;

/** Each stretch of rows is a read; whoever's lines lie in more has to wait for the refresh. */
const MOST_READS = 25;
const STRETCH_ROWS = 1_000;

type CustomerTable = Table<'customers', (typeof SUMMED)[number] | 'id' | 'name' | 'owner'>;

/** @param written the line as it will be; null when it is another customer's now */
export function sumCustomer(
  workbook: ShopWorkbook,
  customers: CustomerTable,
  home: Currency,
  { lineId, written }: { readonly lineId: string; readonly written: LineRow | null },
): void {
  const [row] = customers.rows;
  if (!row || row.id === null) return;
  const found = workbook.findRows('orders', 'customerId', row.id);
  if (readsFor(found) > MOST_READS) return;
  const others = found.length === 0 ? [] : workbook.readRowsAt('orders', LINE, found).rows;
  const lines = [
    ...others.filter(({ id, customerId }) => id !== lineId && customerId === row.id),
    ...(written === null ? [] : [written]),
  ];
  customers.change(row, sums(workbook, lines, home, row));
}

function readsFor(rows: readonly number[]): number {
  const ordered = [...rows].sort((a, b) => a - b);
  return ordered.filter((row, index) => index === 0 || row - ordered[index - 1]! > STRETCH_ROWS).length;
}

function sums(
  workbook: ShopWorkbook,
  lines: readonly LineRow[],
  home: Currency,
  { recent, level }: Pick<TabRow<'customers'>, 'recent' | 'level'>,
) {
  const counted = lines.flatMap((line) => summarised(line, home));
  const summary = counted.length === 0 ? undefined : [...orderSummaries(counted).values()][0];
  const average = summary ? averageOrder(summary) : null;
  const lastProduct = summary?.lastProduct || null;
  const lastOrderOn = summary?.lastOrderOn ?? null;
  const cycle =
    lastProduct === null
      ? 0
      : (productCycles(workbook).get(nameKey(lastProduct)) ?? workbook.settings.number('repurchaseDays'));
  return {
    ...{ lastOrderOn, lastProduct, firstOrderOn: summary?.firstOrderOn ?? null },
    orders: summary ? summary.orders : null,
    spent: summary ? fromMinor(summary.net, home) : null,
    points: summary ? pointsOf(workbook, summary.net, home, level) : null,
    averageOrder: average === null ? null : fromMinor(average, home),
    nextOrderOn: lastOrderOn !== null && cycle > 0 ? addDays(lastOrderOn, cycle) : null,
    recent: writeRecent({ ...readRecent(recent), orders: newest(lines) }),
  };
}

function pointsOf(workbook: ShopWorkbook, net: Minor, home: Currency, level: string | null): number | null {
  const { perUnit, factorOf } = pointTerms(workbook);
  return pointsFor(net, home, perUnit, factorOf(level));
}

function summarised(line: LineRow, home: Currency): SummarisedLine[] {
  const { customerId, orderedOn, amount, amountHome, currency, status, channel, orderNo, product } = line;
  if (customerId === null || orderedOn === null) return [];
  const known = knownAtHome({ amount, amountHome, currency }, home);
  const texts = { channel: channel ?? '', orderNo: orderNo ?? '', status: status ?? '', product: product ?? '' };
  return [{ ...texts, customerId, orderedOn, amountHome: known }];
}

/** As the card shows them: the latest days first, on one day in the order of the rows. */
function newest(lines: readonly LineRow[]) {
  return lines
    .flatMap(({ orderedOn: on, product, quantity, amount }) =>
      on === null ? [] : [{ on, product: product ?? '', quantity: quantity ?? 0, amount: amount ?? 0 }],
    )
    .sort((a, b) => (a.on < b.on ? 1 : a.on > b.on ? -1 : 0))
    .slice(0, KEPT);
}
