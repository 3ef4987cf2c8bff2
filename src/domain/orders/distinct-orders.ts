/**
 * Tells which line is the first of its order. Most customers have a handful of orders: those are compared one by one,
 * since a key made for every line costs more than all that is summed; who has more gets a set of keys.
 */
import { ByCustomer } from './by-customer';
import { type OrderLine, orderKey } from './kept-line';

type Numbered = Pick<OrderLine, 'customerId' | 'channel' | 'orderNo' | 'orderedOn'>;

const HANDFUL = 8;

interface Seen {
  readonly firsts: Numbered[];
  keys: Set<string> | null;
}

export class DistinctOrders {
  private readonly byCustomer = new ByCustomer<Seen>(() => ({ firsts: [], keys: null }));

  /** @returns whether no line of this order was asked about before */
  isFirst(line: Numbered): boolean {
    const seen = this.byCustomer.of(line.customerId);
    if (seen.keys) return joins(seen.keys, orderKey(line));
    if (seen.firsts.some((first) => isSameOrder(first, line))) return false;
    seen.firsts.push(line);
    if (seen.firsts.length > HANDFUL) seen.keys = new Set(seen.firsts.map(orderKey));
    return true;
  }
}

/** Of one customer; the same as having the same key. */
const isSameOrder = (one: Numbered, other: Numbered): boolean =>
  one.orderNo === other.orderNo &&
  one.channel === other.channel &&
  (one.orderNo !== '' || one.orderedOn === other.orderedOn);

/** @returns whether the key is new to the set */
function joins(keys: Set<string>, key: string): boolean {
  const before = keys.size;
  return keys.add(key).size > before;
}
