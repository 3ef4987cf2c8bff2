/**
 * Until when a line may be given back, and until when it is under warranty. Both run from the day the customer had it in
 * hand, as far as the shop knows: delivered, else shipped, else ordered.
 */
import { addDays, addMonths, type IsoDay } from '../calendar/iso-day';

export interface DeliveredLine {
  readonly orderedOn: IsoDay | null;
  readonly shippedOn: IsoDay | null;
  readonly deliveredOn: IsoDay | null;
  readonly status: string | null;
}

/** A century: more is a slip of the finger. */
const MOST_DAYS = 36_500;
const MOST_MONTHS = 1_200;

/** What was never sold, or has come back already. */
const OVER: readonly (string | null)[] = ['cancelled', 'returned'];

/**
 * The last day on which it may be given back: with 7 days, delivered on the 1st, the 8th (the day of delivery does not
 * count; 网络购买商品七日无理由退货暂行办法, article 8).
 *
 * @param days of the channel; null or 0 where nothing can be given back
 */
export function returnUntil(line: DeliveredLine, days: number | null): IsoDay | null {
  const from = inHandOn(line);
  return from === null || days === null || days <= 0 || days > MOST_DAYS ? null : addDays(from, days);
}

/** @param months of the product; null or 0 without a warranty */
export function warrantyUntil(line: DeliveredLine, months: number | null): IsoDay | null {
  const from = inHandOn(line);
  return from === null || months === null || months <= 0 || months > MOST_MONTHS ? null : addMonths(from, months);
}

const inHandOn = ({ status, deliveredOn, shippedOn, orderedOn }: DeliveredLine): IsoDay | null =>
  OVER.includes(status) ? null : (deliveredOn ?? shippedOn ?? orderedOn);
