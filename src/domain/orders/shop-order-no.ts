/**
 * Owns the order numbers that the shop gives itself, where an order came without one: `W-20260315-001`.
 *
 * A given number is no identity: the file that the order came from still has none (line-identity.ts).
 */
import type { IsoDay } from '../calendar/iso-day';

const SHOP_ORDER_NO = /^W-(\d{8})-(\d{3,})$/;

/** @param nth from 1 among the orders of that day; grows past three digits after 999 */
export function shopOrderNo(day: IsoDay, nth: number): string {
  return `W-${day.replace(/-/g, '')}-${`${nth}`.padStart(3, '0')}`;
}

export const isShopOrderNo = (orderNo: string): boolean => SHOP_ORDER_NO.test(orderNo);

/** The highest `nth` given for each day so far, keyed `YYYYMMDD`, so that the next is one more. */
export function givenOrderNos(orderNos: Iterable<string>): Map<string, number> {
  const highest = new Map<string, number>();
  for (const orderNo of orderNos) {
    const found = SHOP_ORDER_NO.exec(orderNo);
    if (found) highest.set(found[1]!, Math.max(highest.get(found[1]!) ?? 0, Number(found[2])));
  }
  return highest;
}
