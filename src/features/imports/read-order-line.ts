/**
 * Reads one record as an order line. What was paid stays open where the file gives it for the whole order only
 * (order-totals.ts); who the customer is in our books is found later.
 *
 * An order number `C` and digits is a cancellation where the file says no status: returned. Negative quantities belong to
 * cancelled and returned lines only and become returned, quantity positive, amount negative.
 */
import type { IsoDay } from '../../domain/calendar/iso-day';
import type { Currency } from '../../domain/money/currency';
import { asMinor, type Minor } from '../../domain/money/minor';
import type { Column, KindValue } from '../../schema/column';
import { salesChannels } from '../../schema/lists/order-lists-table';
import { tabOf } from '../../schema/workbook-schema';
import type { Field, OrderField } from './header-names-table';
import type { LineContext } from './line-context';
import { isRefused, type LineRefusal, type Read, refusal } from './line-refusal';
import { type DayAndTime, readCell, readDayAndTime } from './read-cell';
import type { TextOf } from './read-customer';
import { type Money, readMoney } from './read-money';
import { readQuantity } from './read-quantity';

export interface OrderFacts {
  /** The line's id in our books, where the file is an export of ours; '' for none. */
  readonly ownId: string;
  readonly orderNo: string;
  readonly orderedOn: IsoDay;
  readonly channel: string;
  readonly sku: string;
  readonly product: string;
  readonly quantity: number;
  readonly currency: Currency;
  /** What was paid for the line; null while only the order's total is known. */
  readonly amount: Minor | null;
  /** What was paid for the whole order, where the file says so. */
  readonly orderTotal: Minor | null;
  /** Unit price × quantity less the line's discount, to split the total by; null where there is no price. */
  readonly listPrice: number | null;
  /** The same as an amount, where neither line nor order says what was paid. */
  readonly priced: Minor | null;
  /** Key → value for every filled column of the file. */
  readonly values: Readonly<Record<string, KindValue>>;
}

const columns: Readonly<Record<string, Column>> = tabOf('orders').columns;
/** Read one by one here, or decided by the customer. */
const APART = ['id', 'customerName', 'orderedOn', 'orderedAt', 'quantity', 'amount', 'currency', 'status', 'unitPrice'];
const PLAIN = Object.keys(columns).filter((key) => !APART.includes(key) && !columns[key]!.computed);
const CANCELLATION = /^C\d+$/i;

export function readOrderLine(text: TextOf, context: LineContext): Read<OrderFacts> {
  const problems: LineRefusal[] = [];
  const take = <T>(read: Read<T>, fallback: T): T => {
    if (!isRefused(read)) return read.value;
    problems.push(read.refused);
    return fallback;
  };
  const values = take(readPlain(text, context), {});
  const day = take<DayAndTime | null>(readDays(text, context), null);
  const written = take<number>(readQuantity(text('orders.quantity'), context.columns.at.has('orders.quantity')), 1);
  const status = take(statusOf(text, written, context), '');
  const isOver = status === 'cancelled' || status === 'returned';
  const money = take<Money | null>(readMoney(text, { quantity: Math.abs(written), isOver }, context), null);
  if (problems[0] || !day || !money) return { refused: problems[0] ?? refusal('DAY_MISSING', 'orders.orderedOn', '') };
  const product = String(values['product'] ?? values['sku'] ?? '');
  if (product === '' && context.columns.at.has('orders.product')) {
    return { refused: refusal('PRODUCT_MISSING', 'orders.product', '') };
  }
  const channel = String(values['channel'] ?? platformChannel(context));
  return { value: assemble(text, { values, day, written, status, money, product, channel }) };
}

interface Parts {
  readonly values: Readonly<Record<string, KindValue>>;
  readonly day: DayAndTime;
  /** Quantity with the file's sign. */
  readonly written: number;
  readonly status: string;
  readonly money: Money;
  readonly product: string;
  /** '' where neither the line nor the platform tells. */
  readonly channel: string;
}

/** A file that no platform marks, or whose channel the shop has taken off its list, tells none. */
function platformChannel({ columns: { platform }, labels }: LineContext): string {
  return platform && labels.has(salesChannels, platform.channel) ? platform.channel : '';
}

function assemble(text: TextOf, { values, day, written, status, money, product, channel }: Parts): OrderFacts {
  const orderNo = String(values['orderNo'] ?? '');
  const { unitPrice, ...amounts } = money;
  const isCancellation = CANCELLATION.test(orderNo) && text('orders.status') === '';
  const isRefund = written < 0 || isCancellation;
  const quantity = Math.abs(written);
  const returned =
    isRefund || (text('orders.status') === '' && (money.amount ?? money.orderTotal ?? money.priced ?? 0) < 0);
  const signed = (minor: Minor | null): Minor | null =>
    minor !== null && isRefund && minor > 0 ? asMinor(-minor) : minor;
  return {
    ...amounts,
    ...{ ownId: text('orders.id'), orderNo, product, quantity, channel },
    orderedOn: day.day,
    sku: String(values['sku'] ?? ''),
    amount: signed(money.amount),
    orderTotal: signed(money.orderTotal),
    priced: signed(money.priced),
    values: {
      ...values,
      ...{ quantity, orderedOn: day.day, status: returned ? 'returned' : status },
      ...(product !== '' && { product }),
      ...(channel !== '' && { channel }),
      ...(day.at !== null && { orderedAt: day.at }),
      ...(unitPrice !== null && { unitPrice }),
      ...(text('orders.currency') !== '' || money.isForeign ? { currency: money.currency } : {}),
    },
  };
}

function readPlain(text: TextOf, context: LineContext): Read<Record<string, KindValue>> {
  const values: Record<string, KindValue> = {};
  for (const key of PLAIN) {
    const field = `orders.${key}` as OrderField;
    const cell = text(field);
    if (cell === '') continue;
    const read = readCell(cell, field, columns[key]!, context);
    if (isRefused(read)) return read;
    values[key] = read.value;
  }
  return { value: values };
}

const DAY_FIELDS: readonly Field[] = ['orders.orderedOn', 'orders.orderedAt', 'import.paidAt'];

/** The day from the first of the columns that is filled; the time of day from the column that gives one. */
function readDays(text: TextOf, context: LineContext): Read<DayAndTime> {
  const [field, second] = DAY_FIELDS.filter((one) => text(one) !== '');
  if (!field) return { refused: refusal('DAY_MISSING', 'orders.orderedOn', '') };
  const read = readDayAndTime(text(field), field, context);
  if (isRefused(read)) return read;
  const { day, at } = read.value;
  if (day > context.today) return { refused: refusal('DAY_IN_FUTURE', field, text(field)) };
  if (field !== 'orders.orderedOn' || second !== 'orders.orderedAt') return read;
  const timed = readDayAndTime(text(second), second, context);
  return isRefused(timed) ? timed : { value: { day, at: timed.value.at ?? at } };
}

/** A blank status is completed; what was cancelled is so whatever was paid; what is paid and has gone out is shipped. */
function statusOf(text: TextOf, quantity: number, context: LineContext): Read<string> {
  const cell = text('orders.status');
  const read = cell === '' ? { value: 'completed' } : readCell(cell, 'orders.status', columns['status']!, context);
  if (isRefused(read)) return read;
  const status = text('import.cancelledAt') === '' ? read.value : 'cancelled';
  const isOver = status === 'cancelled' || status === 'returned';
  const isCancellation = cell === '' && CANCELLATION.test(text('orders.orderNo'));
  if (quantity < 0 && !isOver && !isCancellation) {
    return { refused: refusal('QUANTITY_NEGATIVE', 'orders.quantity', text('orders.quantity')) };
  }
  return { value: status === 'paid' && text('orders.shippedOn') !== '' ? 'shipped' : String(status) };
}
