/**
 * The order lines as an import sees them: finds the row that a line of the file already is, else adds one.
 *
 * A row that an import made is known by its id, which is worked out from what makes the line the same line; so sorting
 * the tab changes nothing, and a run that was killed and repeated adds nothing twice. A row typed by hand is known by
 * the same identity, in the order of the rows.
 */

import type { IsoDay } from '../../domain/calendar/iso-day';
import { type Currency, readCurrency } from '../../domain/money/currency';
import { fromMinor, homeAmount, toMinor } from '../../domain/money/minor';
import { type IdentifiedLine, lineNamer } from '../../domain/orders/line-identity';
import { givenOrderNos, isShopOrderNo, shopOrderNo } from '../../domain/orders/shop-order-no';
import { nameKey } from '../../domain/text/tidy';
import type { KindValue } from '../../schema/column';
import type { ColumnKey, TabRow } from '../../schema/workbook-schema';
import { fingerprint } from '../../sheets/fingerprint';
import type { DatedLine, LineDeadlines } from '../../sheets/line-deadlines';
import type { SheetRow, Table } from '../../sheets/shop-workbook';
import type { PlacedCustomer } from './customer-book';
import type { SettledLine } from './order-totals';

export type OrderColumn = ColumnKey<'orders'>;
type OrderRow = SheetRow<'orders', OrderColumn>;
type OrderTable = Table<'orders', OrderColumn>;
export type SettledOrder = NonNullable<SettledLine['order']>;

/** Read whatever the file holds: what tells lines apart, and what follows from the amount. */
export const ORDER_KEYS = [
  ...(['id', 'customerId', 'channel', 'orderNo', 'sku', 'product', 'orderedOn', 'quantity'] as const),
  ...(['amount', 'currency', 'rate', 'amountHome', 'status'] as const),
] as const;

export interface NewOrders {
  readonly batch: string;
  readonly homeCurrency: Currency;
  /** Home units for one unit; null where the shop has not said. */
  readonly rateOf: (currency: Currency) => number | null;
  readonly deadlinesOf: (line: DatedLine) => LineDeadlines;
}

/** What a line may leave out. */
const NO_DAYS: DatedLine = {
  ...{ orderedOn: null, shippedOn: null, deliveredOn: null },
  ...{ status: null, channel: null, sku: null, product: null },
};

export class OrderBook {
  private readonly rowsByBase = new Map<string, OrderRow[]>();
  private readonly given: Map<string, number>;
  private readonly givenByOrder = new Map<string, string>();
  private readonly unreadable: ReadonlySet<string>;

  constructor(
    private readonly table: OrderTable,
    private readonly made: NewOrders,
    /** Rows that lines of this file have taken already, by id. */
    private readonly taken: Set<string>,
  ) {
    const name = lineNamer();
    for (const row of table.rows) this.enter(row, name);
    this.given = givenOrderNos(table.rows.map(({ orderNo }) => orderNo ?? ''));
    this.unreadable = new Set(table.unreadable.map(({ sheetRow, column }) => `${sheetRow} ${column}`));
  }

  /** @param identity of the line among all lines of the file */
  place(order: SettledOrder, customer: PlacedCustomer, identity: string): PlacedCustomer['outcome'] {
    const id = lineId(identity);
    const row = this.ownRow(order.ownId) ?? this.table.byKey(id) ?? this.untaken(baseOf(identity));
    if (row === undefined) {
      this.add(order, customer, id);
      return 'added';
    }
    if (row.id !== null) this.taken.add(row.id);
    return this.update(row, order) ? 'changed' : 'unchanged';
  }

  private enter(row: OrderRow, name: (line: IdentifiedLine) => string): void {
    const { customerId, orderedOn, orderNo } = row;
    if (customerId === null || orderedOn === null) return;
    if (orderNo !== null && isShopOrderNo(orderNo))
      this.givenByOrder.set(dayOrder(customerId, row.channel, orderedOn), orderNo);
    const base = baseOf(name(this.identified(row, customerId, orderedOn)));
    if (isMadeFrom(base, row.id)) return;
    const rows = this.rowsByBase.get(base);
    if (rows) rows.push(row);
    else this.rowsByBase.set(base, [row]);
  }

  private identified(row: OrderRow, customerId: string, orderedOn: IsoDay): IdentifiedLine {
    const currency = readCurrency(row.currency ?? '') ?? this.made.homeCurrency;
    return {
      ...{ customerId, orderedOn },
      channel: row.channel ?? '',
      orderNo: row.orderNo ?? '',
      sku: row.sku ?? '',
      product: row.product ?? '',
      quantity: row.quantity ?? 0,
      amount: toMinor(row.amount ?? 0, currency),
    };
  }

  private ownRow(id: string): OrderRow | undefined {
    return id === '' ? undefined : this.table.byKey(id);
  }

  private untaken(base: string): OrderRow | undefined {
    const rows = this.rowsByBase.get(base) ?? [];
    for (let row = rows.shift(); row; row = rows.shift()) if (row.id === null || !this.taken.has(row.id)) return row;
    return undefined;
  }

  private add(order: SettledOrder, { id: customerId, name }: PlacedCustomer, id: string): void {
    const { amount, currency, values } = order;
    const rate = this.rateFor(order);
    const home = homeAmount(amount, currency, rate, this.made.homeCurrency);
    const row: Record<string, KindValue | null> = {
      ...values,
      ...{ id, customerId, customerName: name, rate, batch: this.made.batch },
      orderNo: order.orderNo || this.givenNumber(customerId, order),
      amount: fromMinor(amount, currency),
      amountHome: home === null ? null : fromMinor(home, this.made.homeCurrency),
    };
    this.taken.add(id);
    const line = row as Partial<TabRow<'orders'>>;
    this.table.append({ ...line, ...this.made.deadlinesOf({ ...NO_DAYS, ...line }) });
  }

  private rateFor({ currency, values }: SettledOrder): number | null {
    if (currency === this.made.homeCurrency) return 1;
    return (values['rate'] as number | undefined) ?? this.made.rateOf(currency);
  }

  /** Lines of one customer, channel and day are one order (domain/orders/kept-line.ts), so they share a number. */
  private givenNumber(customerId: string, { channel, orderedOn }: SettledOrder): string {
    const key = dayOrder(customerId, channel, orderedOn);
    const known = this.givenByOrder.get(key);
    if (known !== undefined) return known;
    const day = orderedOn.replace(/-/g, '');
    const nth = (this.given.get(day) ?? 0) + 1;
    this.given.set(day, nth);
    const number = shopOrderNo(orderedOn, nth);
    this.givenByOrder.set(key, number);
    return number;
  }

  private update(row: OrderRow, order: SettledOrder): boolean {
    const current = this.table.current(row) as Readonly<Record<string, KindValue | null>>;
    const offered: Record<string, KindValue> = { ...order.values, amount: fromMinor(order.amount, order.currency) };
    const changed: Record<string, KindValue | null> = {};
    for (const [key, value] of Object.entries(offered)) {
      const isLegible = !this.unreadable.has(`${row.sheetRow} ${key}`);
      if (isLegible && !isEqual(key, current[key] ?? null, value)) changed[key] = value;
    }
    Object.assign(changed, this.homeAfter(current, changed, order));
    return Object.keys(changed).length > 0 && this.table.change(row, changed as Partial<TabRow<'orders'>>);
  }

  /** Rates move: what was converted stays so until the amount itself changes. */
  private homeAfter(
    current: Readonly<Record<string, KindValue | null>>,
    changed: Readonly<Record<string, KindValue | null>>,
    order: SettledOrder,
  ): Record<string, KindValue | null> {
    const isMoney = 'amount' in changed || 'currency' in changed || 'rate' in changed;
    const rate = isMoney ? this.rateFor(order) : ((current['rate'] as number | null) ?? this.rateFor(order));
    const home = homeAmount(order.amount, order.currency, rate, this.made.homeCurrency);
    if (!isMoney && ((current['amountHome'] ?? null) !== null || home === null)) return {};
    return { rate, amountHome: home === null ? null : fromMinor(home, this.made.homeCurrency) };
  }
}

/** `O-` and a fingerprint of what makes the line the same line; the second such line ends in `-2`. */
export function lineId(identity: string): string {
  const base = baseOf(identity);
  const nth = identity.slice(base.length + 1);
  return `O-${fingerprint(base)}${nth === '1' ? '' : `-${nth}`}`;
}

/** Did an import make the row from this identity? Then its id finds it. */
function isMadeFrom(base: string, id: string | null): boolean {
  const first = lineId(`${base}\u00001`);
  return id === first || id?.startsWith(`${first}-`) === true;
}

/** The identity without the how-manieth. */
const baseOf = (identity: string): string => identity.slice(0, identity.lastIndexOf('\u0000'));

const dayOrder = (customerId: string, channel: string | null, day: IsoDay): string =>
  `${customerId}\u0000${channel ?? ''}\u0000${day}`;

/** A time read back from a cell is off by a fraction of a second. */
const isEqual = (key: string, one: KindValue | null, other: KindValue): boolean =>
  key === 'orderedAt' && typeof one === 'number' && typeof other === 'number'
    ? Math.abs(one - other) < 1000
    : one === other;

/** Tells an order line apart without its customer, for customers who can be told by nothing else. */
export function traceOf(line: Pick<IdentifiedLine, 'channel' | 'orderNo' | 'orderedOn' | 'sku' | 'product'>): string {
  const order =
    line.orderNo === '' || isShopOrderNo(line.orderNo)
      ? `${line.orderedOn}\u0000${line.sku || nameKey(line.product)}`
      : line.orderNo;
  return `${line.channel}\u0000${order}`;
}
