/**
 * Owns which order lines count. An order is (customer, channel, orderNo); it counts when one of its lines does.
 *
 * Kept: neither cancelled nor returned, and worth more than nothing at home. A returned line with a negative amount takes
 * from the net; a cancelled one never counts; a line without a rate has no home amount and is in no sum.
 */
import type { IsoDay } from '../calendar/iso-day';
import type { Minor } from '../money/minor';

export interface OrderLine {
  readonly customerId: string;
  readonly channel: string;
  /** '' where none was given. */
  readonly orderNo: string;
  readonly orderedOn: IsoDay;
  readonly status: string;
  /** In the home currency; null without a rate. */
  readonly amountHome: Minor | null;
}

type Judged = Pick<OrderLine, 'status' | 'amountHome'>;

export function isKept(line: Judged): boolean {
  return line.amountHome !== null && line.amountHome > 0 && line.status !== 'cancelled' && line.status !== 'returned';
}

/** What a line adds to the customer's net: its amount when kept, its negative amount when returned, else 0. */
export function netOf(line: Judged): number {
  if (line.amountHome === null) return 0;
  if (line.status === 'returned') return Math.min(line.amountHome, 0);
  return isKept(line) ? line.amountHome : 0;
}

/** Tells a customer's orders apart. Lines without a number are one order when of one channel and day. */
export function orderKey(line: Pick<OrderLine, 'customerId' | 'channel' | 'orderNo' | 'orderedOn'>): string {
  const order = line.orderNo === '' ? `\u0001${line.orderedOn}` : line.orderNo;
  return `${line.customerId}\u0000${line.channel}\u0000${order}`;
}
