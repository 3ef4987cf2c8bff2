/**
 * Reads what a line cost: what was paid for it, else what was paid for its order, else unit price × quantity; and in
 * which currency. Rounded half up to the currency's minor unit here, once.
 */
import { readAmount } from '../../domain/money/amount-reader';
import { type Currency, readCurrency } from '../../domain/money/currency';
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
export function readMoney(text: TextOf, quantity: number, context: LineContext): Read<Money> {
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

function amounts(
  priced: readonly Priced[],
  quantity: number,
  currency: Currency,
  { homeCurrency }: LineContext,
): Read<Money> {
  const paid = priced.find(({ field }) => field === 'orders.amount');
  const total = priced.find(({ field }) => field === 'import.orderTotal');
  const unitPrice = priced.find(({ field }) => field === 'orders.unitPrice')?.amount ?? null;
  const listPrice = unitPrice === null ? null : Math.abs(unitPrice) * quantity;
  const line = paid?.amount ?? (total ? null : unitPrice! * quantity);
  const isForeign = currency !== homeCurrency;
  if (Math.abs(line ?? total?.amount ?? 0) > LARGEST) {
    return { refused: refusal('AMOUNT_UNREADABLE', priced[0]!.field, String(line ?? total?.amount)) };
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
