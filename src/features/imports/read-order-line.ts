/**
 * Reads one record as an order line. What was paid stays open where the file gives it for the whole order only
 * (order-totals.ts); who the customer is in our books is found later.
 *
 * An order number `C` and digits is a cancellation where the file says no status: returned. Negative quantities belong to
 * cancelled and returned lines only and become returned, quantity positive, amount negative.
 */
import type { IsoDay } from '../../domain/calendar/iso-day';
import { readAmount } from '../../domain/money/amount-reader';
import { type Currency, readCurrency } from '../../domain/money/currency';
import { asMinor, type Minor, toMinor } from '../../domain/money/minor';
import type { Column, KindValue } from '../../schema/column';
import { currencies } from '../../schema/lists/code-lists-table';
import { tabOf } from '../../schema/workbook-schema';
import type { Field, OrderField } from './header-names-table';
import type { LineContext } from './line-context';
import { isRefused, type LineRefusal, type Read, refusal } from './line-refusal';
import { type DayAndTime, readCell, readDayAndTime } from './read-cell';
import type { TextOf } from './read-customer';
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
  /** Money goes back to the customer: the amount is negative. */
  readonly isRefund: boolean;
  /** What was paid for the line; null while only the order's total is known. */
  readonly amount: Minor | null;
  /** What was paid for the whole order, where the file says so. */
  readonly orderTotal: Minor | null;
  /** Unit price × quantity, to split the total by; null where there is no price. */
  readonly listPrice: number | null;
  /** Key → value for every filled column of the file. */
  readonly values: Readonly<Record<string, KindValue>>;
}

const columns: Readonly<Record<string, Column>> = tabOf('orders').columns;
/** Read one by one here, or decided by the customer. */
const APART = ['id', 'customerName', 'orderedOn', 'orderedAt', 'quantity', 'amount', 'currency', 'status', 'unitPrice'];
const PLAIN = Object.keys(columns).filter((key) => !APART.includes(key) && !columns[key]!.computed);
/** Of a line, in whole units: unit price × quantity can leave what is counted exactly. */
const LARGEST = 1e12;
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
  const money = take<Money | null>(readMoney(text, Math.abs(written), context), null);
  if (problems[0] || !day || !money) return { refused: problems[0] ?? refusal('DAY_MISSING', 'orders.orderedOn', '') };
  const product = String(values['product'] ?? values['sku'] ?? '');
  if (product === '' && context.columns.at.has('orders.product')) {
    return { refused: refusal('PRODUCT_MISSING', 'orders.product', '') };
  }
  return { value: assemble(text, { values, day, written, status, money, product }) };
}

interface Parts {
  readonly values: Readonly<Record<string, KindValue>>;
  readonly day: DayAndTime;
  /** Quantity with the file's sign. */
  readonly written: number;
  readonly status: string;
  readonly money: Money;
  readonly product: string;
}

function assemble(text: TextOf, { values, day, written, status, money, product }: Parts): OrderFacts {
  const orderNo = String(values['orderNo'] ?? '');
  const { unitPrice, ...amounts } = money;
  const isCancellation = CANCELLATION.test(orderNo) && text('orders.status') === '';
  const isRefund = written < 0 || isCancellation;
  const quantity = Math.abs(written);
  const returned = isRefund || (text('orders.status') === '' && (money.amount ?? money.orderTotal ?? 0) < 0);
  const signed = (minor: Minor | null): Minor | null =>
    minor !== null && isRefund && minor > 0 ? asMinor(-minor) : minor;
  return {
    ...amounts,
    ...{ ownId: text('orders.id'), orderNo, product, quantity, isRefund },
    orderedOn: day.day,
    channel: String(values['channel'] ?? ''),
    sku: String(values['sku'] ?? ''),
    amount: signed(money.amount),
    orderTotal: signed(money.orderTotal),
    values: {
      ...values,
      ...{ product, quantity, orderedOn: day.day, status: returned ? 'returned' : status },
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

/** A blank status is completed. */
function statusOf(text: TextOf, quantity: number, context: LineContext): Read<string> {
  const cell = text('orders.status');
  const read = cell === '' ? { value: 'completed' } : readCell(cell, 'orders.status', columns['status']!, context);
  if (isRefused(read)) return read;
  const isOver = read.value === 'cancelled' || read.value === 'returned';
  const isCancellation = cell === '' && CANCELLATION.test(text('orders.orderNo'));
  if (quantity < 0 && !isOver && !isCancellation) {
    return { refused: refusal('QUANTITY_NEGATIVE', 'orders.quantity', text('orders.quantity')) };
  }
  return { value: String(read.value) };
}

interface Money {
  readonly currency: Currency;
  readonly isForeign: boolean;
  readonly amount: Minor | null;
  readonly orderTotal: Minor | null;
  readonly listPrice: number | null;
  readonly unitPrice: number | null;
}

interface Priced {
  readonly field: Field;
  readonly amount: number;
  readonly currency?: Currency;
}

/** The column names the currency, else a sign beside the amount, else it is the home currency. */
function readMoney(text: TextOf, quantity: number, context: LineContext): Read<Money> {
  const fields: readonly Field[] = ['orders.amount', 'import.orderTotal', 'orders.unitPrice'];
  const priced: Priced[] = [];
  for (const field of fields) {
    const read = text(field) === '' ? null : readAmount(text(field), context.homeCurrency);
    if (text(field) !== '' && !read) return { refused: refusal('AMOUNT_UNREADABLE', field, text(field)) };
    if (read) priced.push({ field, ...read });
  }
  if (priced.length === 0) return { refused: refusal('AMOUNT_MISSING', missingAmount(context), '') };
  const named = currencyOf(text, priced, context);
  if (isRefused(named)) return named;
  return amounts(priced, quantity, named.value, context);
}

function amounts(priced: readonly Priced[], quantity: number, currency: Currency, { homeCurrency }: LineContext): Read<Money> {
  const paid = priced.find(({ field }) => field === 'orders.amount');
  const total = priced.find(({ field }) => field === 'import.orderTotal');
  const unitPrice = priced.find(({ field }) => field === 'orders.unitPrice')?.amount ?? null;
  const listPrice = unitPrice === null ? null : Math.abs(unitPrice) * quantity;
  const line = paid?.amount ?? (total ? null : unitPrice! * quantity);
  const isForeign = currency !== homeCurrency;
  if (Math.abs(line ?? total?.amount ?? 0) > LARGEST) {
    return { refused: refusal('AMOUNT_UNREADABLE', priced[0]!.field, String(line)) };
  }
  return {
    value: {
      ...{ currency, isForeign, listPrice, unitPrice },
      amount: line === null ? null : toMinor(line, currency),
      orderTotal: total && !paid ? toMinor(total.amount, currency) : null,
    },
  };
}

const missingAmount = ({ columns: { at } }: LineContext): Field =>
  at.has('orders.amount') || !at.has('import.orderTotal') ? 'orders.amount' : 'import.orderTotal';

/** Known is what the shop's list of currencies has: the grid takes no other. */
function currencyOf(text: TextOf, priced: readonly Priced[], { homeCurrency, labels }: LineContext): Read<Currency> {
  const cell = text('orders.currency');
  const sign = priced.find((one) => one.currency !== undefined);
  const currency = cell === '' ? (sign?.currency ?? homeCurrency) : readCurrency(cell, homeCurrency);
  if (currency !== null && (currency === homeCurrency || labels.has(currencies, currency))) return { value: currency };
  const field = cell === '' && sign ? sign.field : 'orders.currency';
  return { refused: refusal('CURRENCY_UNKNOWN', field, text(field)) };
}
