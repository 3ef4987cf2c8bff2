/**
 * Reads what a line cost: what was paid for it, else what was paid for its order, else unit price × quantity; and in
 * which currency. Rounded half up to the currency's minor unit here, once.
 */
import { readAmount } from '../../domain/money/amount-reader';
import { asCurrency, type Currency, readCurrency } from '../../domain/money/currency';
import { type Minor, toMinor } from '../../domain/money/minor';
import { currencies } from '../../schema/lists/code-lists-table';
import type { Field } from './header-names-table';
import type { LineContext } from './line-context';
import { isRefused, type Read, refusal } from './line-refusal';
import type { TextOf } from './read-customer';

/** Of a line, in whole units: unit price × quantity can leave what is counted exactly. */
const LARGEST = 1e12;

export interface Money {
  readonly currency: Currency;
  readonly isForeign: boolean;
  /** Of the line itself; null where the file tells it for whole orders. */
  readonly amount: Minor | null;
  readonly orderTotal: Minor | null;
  /** By its unit price: for an order whose total the file leaves blank. */
  readonly priced: Minor | null;
  /** Unit price × quantity less the line's discount: what an order's total is shared by. */
  readonly listPrice: number | null;
  readonly unitPrice: number | null;
}

interface Priced {
  readonly amount: number;
  readonly currency?: Currency;
}

type MoneyField = (typeof MONEY_FIELDS)[number];
type Prices = ReadonlyMap<Field, Priced>;

/** Any of the first three is an amount; the others are taken off. */
const MONEY_FIELDS = [
  ...(['orders.amount', 'import.orderTotal', 'orders.unitPrice'] as const),
  ...(['import.lineDiscount', 'import.orderDiscount', 'import.refunded'] as const),
] as const;

export interface Bought {
  /** Without sign. */
  readonly quantity: number;
  /** Of a cancelled or returned order what was paid back is not taken off: the status says that nothing remains. */
  readonly isOver: boolean;
}

/** The column names the currency, else a sign beside an amount, else the platform's is meant, else the home currency. */
export function readMoney(text: TextOf, bought: Bought, context: LineContext): Read<Money> {
  const prices = new Map<Field, Priced>();
  for (const field of MONEY_FIELDS) {
    const read = text(field) === '' ? null : readAmount(text(field), context.homeCurrency);
    if (text(field) !== '' && !read) return { refused: refusal('AMOUNT_UNREADABLE', field, text(field)) };
    if (read) prices.set(field, read);
  }
  if (!MONEY_FIELDS.slice(0, 3).some((field) => prices.has(field))) {
    return { refused: refusal('AMOUNT_MISSING', missingAmount(context), '') };
  }
  const named = currencyOf(text, prices, context);
  if (isRefused(named)) return named;
  const large = MONEY_FIELDS.find((field) => sizeOf(field, prices, bought) > LARGEST);
  if (large) return { refused: refusal('AMOUNT_UNREADABLE', large, text(large)) };
  return { value: amounts(prices, bought, named.value, context) };
}

function sizeOf(field: MoneyField, prices: Prices, { quantity }: Bought): number {
  return Math.abs(prices.get(field)?.amount ?? 0) * (field === 'orders.unitPrice' ? quantity : 1);
}

function amounts(prices: Prices, { quantity, isOver }: Bought, currency: Currency, context: LineContext): Money {
  const price = (field: MoneyField): number | null => prices.get(field)?.amount ?? null;
  const taken = (field: MoneyField): number => Math.abs(price(field) ?? 0);
  const paid = price('orders.amount');
  const total = price('import.orderTotal');
  const unitPrice = price('orders.unitPrice');
  const listPrice = unitPrice === null ? null : less(Math.abs(unitPrice) * quantity, taken('import.lineDiscount'));
  const priced = unitPrice === null ? null : less(unitPrice * quantity, taken('import.lineDiscount'));
  const hasTotals = context.columns.at.has('import.orderTotal');
  const line = paid === null ? (hasTotals ? null : priced) : less(paid, taken('import.lineDiscount'));
  const off = taken('import.orderDiscount') + (isOver ? 0 : taken('import.refunded'));
  return {
    ...{ currency, isForeign: currency !== context.homeCurrency, listPrice, unitPrice },
    amount: line === null ? null : toMinor(line, currency),
    priced: priced === null ? null : toMinor(priced, currency),
    orderTotal: total === null || paid !== null ? null : toMinor(less(total, off), currency),
  };
}

/** Nothing is taken off below nothing, nor off an amount that is paid back itself. */
const less = (amount: number, off: number): number => (amount <= 0 ? amount : Math.max(amount - off, 0));

const missingAmount = ({ columns: { at } }: LineContext): Field =>
  at.has('orders.amount') || !at.has('import.orderTotal') ? 'orders.amount' : 'import.orderTotal';

/** Known is what the shop's list of currencies has: the grid takes no other. */
function currencyOf(text: TextOf, prices: Prices, { homeCurrency, labels, columns }: LineContext): Read<Currency> {
  const ofPlatform = columns.platform?.currency;
  const cell = text('orders.currency');
  const signed = [...prices].find(([, { currency }]) => currency !== undefined);
  const beside = text('import.moneySign') === '' ? null : readAmount(text('import.moneySign'), homeCurrency);
  const sign = signed?.[1].currency ?? beside?.currency ?? (ofPlatform ? asCurrency(ofPlatform) : homeCurrency);
  const currency = cell === '' ? sign : readCurrency(cell, homeCurrency);
  if (currency !== null && (currency === homeCurrency || labels.has(currencies, currency))) return { value: currency };
  const field = cell !== '' ? 'orders.currency' : signed ? signed[0] : 'import.moneySign';
  return { refused: refusal('CURRENCY_UNKNOWN', field, text(field) || (currency ?? '')) };
}
