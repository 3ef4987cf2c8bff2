/**
 * Gives each line its share of what was paid for the order, where the file has only the order's total: by line price, by
 * quantity where there are no prices, the remainder on the last.
 *
 * Lines of an order stand together in an export and repeat its total, or give it on the first line only. Totals that
 * differ within an order are not the order's: each is its own line's.
 */
import { type Minor, splitByWeight } from '../../domain/money/minor';
import { isRefused, type Read, refusal } from './line-refusal';
import type { ReadLine } from './read-line';
import type { OrderFacts } from './read-order-line';

/** A line whose amount is settled. */
export type SettledLine = ReadLine & { readonly order: (OrderFacts & { readonly amount: Minor }) | null };

/** @param reads one a record, in the file's order; what is refused stays so */
export function settleTotals(
  reads: readonly Read<ReadLine>[],
  orderNoOf: (index: number) => string,
): Read<SettledLine>[] {
  const settled: Read<SettledLine>[] = [];
  for (let from = 0; from < reads.length; ) {
    let to = from + 1;
    const orderNo = orderNoOf(from);
    while (to < reads.length && orderNo !== '' && orderNoOf(to) === orderNo) to += 1;
    for (const one of settleRun(reads.slice(from, to))) settled.push(one);
    from = to;
  }
  return settled;
}

/** The lines of one order. */
function settleRun(run: readonly Read<ReadLine>[]): Read<SettledLine>[] {
  if (run.every(isSettled)) return run.slice() as Read<SettledLine>[];
  const totals = run.map((read) => (isRefused(read) ? null : (read.value.order?.orderTotal ?? null)));
  const stated = totals.filter((total): total is Minor => total !== null);
  if (stated.every((total) => total === stated[0])) return splitRun(run, stated[0] ?? null);
  return run.map((read, index) => withAmount(read, totals[index] ?? pricedOf(read)));
}

const isSettled = (read: Read<ReadLine>): boolean =>
  isRefused(read) || read.value.order === null || read.value.order.amount !== null;

function splitRun(run: readonly Read<ReadLine>[], total: Minor | null): Read<SettledLine>[] {
  const orders = run.map((read) => (isRefused(read) ? null : read.value.order));
  const priced = orders.every((order) => order !== null && order.listPrice !== null && order.listPrice > 0);
  if (total === null) return run.map((read) => withAmount(read, pricedOf(read)));
  if (orders.some((order) => order === null)) return run.map((read) => withAmount(read, null));
  const weights = orders.map((order) => (priced ? order!.listPrice! : order!.quantity));
  const shares = splitByWeight(total, weights);
  return run.map((read, index) => withAmount(read, shares[index]!));
}

const pricedOf = (read: Read<ReadLine>): Minor | null => (isRefused(read) ? null : (read.value.order?.priced ?? null));

/** Keeps an amount that is there. */
function withAmount(read: Read<ReadLine>, amount: Minor | null): Read<SettledLine> {
  if (isRefused(read)) return read;
  const { order } = read.value;
  if (order === null) return { value: { ...read.value, order } };
  const settled = order.amount ?? amount;
  if (settled === null) return { refused: refusal('ORDER_TOTAL_UNSPLIT', 'import.orderTotal', order.orderNo) };
  return { value: { ...read.value, order: { ...order, amount: settled } } };
}
