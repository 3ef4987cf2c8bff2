/**
 * Owns when two order lines are the same line, so that importing a file again updates and never sums.
 *
 * With an order number: customer, channel, orderNo, sku or else product, and the how-manieth such line it is. Without
 * one: customer, channel, day, sku or else product, quantity, amount, and the how-manieth. A number the shop gave itself
 * (W-…) counts as none, for the file that is imported again still lacks it.
 */
import type { IsoDay } from '../calendar/iso-day';
import { nameKey } from '../text/tidy';
import { isShopOrderNo } from './shop-order-no';

export interface IdentifiedLine {
  readonly customerId: string;
  readonly channel: string;
  readonly orderNo: string;
  readonly sku: string;
  readonly product: string;
  readonly orderedOn: IsoDay;
  readonly quantity: number;
  /** Paid, in minor units of the line's own currency. */
  readonly amount: number;
}

/**
 * Names lines in the order in which they come; use one namer for the table's rows and another for the file's lines.
 *
 * @returns the identity: equal for the same line of the table and of the file
 */
export function lineNamer(): (line: IdentifiedLine) => string {
  const seen = new Map<string, number>();
  return (line) => {
    const base = baseIdentity(line);
    const nth = (seen.get(base) ?? 0) + 1;
    seen.set(base, nth);
    return `${base}\u0000${nth}`;
  };
}

/** Identity without the how-manieth. */
function baseIdentity(line: IdentifiedLine): string {
  const item = line.sku === '' ? `p:${nameKey(line.product)}` : `s:${line.sku}`;
  const order =
    line.orderNo === '' || isShopOrderNo(line.orderNo)
      ? `d:${line.orderedOn}\u0000${line.quantity}\u0000${line.amount}`
      : `n:${line.orderNo}`;
  return `${line.customerId}\u0000${line.channel}\u0000${order}\u0000${item}`;
}
