/**
 * The order numbers that the shop gives itself (`W-20260315-001`): lines of one customer, channel and day are one order
 * and share one, as an import has it. One search a day and a read of the few rows found, whatever the tab's size.
 */
import type { IsoDay } from '../domain/calendar/iso-day';
import { givenOrderNos, shopOrderNo } from '../domain/orders/shop-order-no';
import type { ShopWorkbook } from './shop-workbook';

export interface NumberedOrder {
  readonly customerId: string | null;
  readonly channel: string | null;
  readonly orderedOn: IsoDay;
}

interface DayNumbers {
  /** The last one given. */
  nth: number;
  readonly byOrder: Map<string, string>;
}

/** Inside one lock; it remembers what it has given. */
export function orderNumbers(
  workbook: Pick<ShopWorkbook, 'findRows' | 'readRowsAt'>,
): (order: NumberedOrder) => string {
  const days = new Map<IsoDay, DayNumbers>();
  return (order) => {
    const day = days.get(order.orderedOn) ?? numbersOf(workbook, order.orderedOn);
    days.set(order.orderedOn, day);
    const key = order.customerId === null ? null : keyOf(order.customerId, order.channel, order.orderedOn);
    const known = key === null ? undefined : day.byOrder.get(key);
    if (known !== undefined) return known;
    day.nth += 1;
    const number = shopOrderNo(order.orderedOn, day.nth);
    if (key !== null) day.byOrder.set(key, number);
    return number;
  };
}

function numbersOf(workbook: Pick<ShopWorkbook, 'findRows' | 'readRowsAt'>, day: IsoDay): DayNumbers {
  const compact = day.replace(/-/g, '');
  const rows = workbook.findRows('orders', 'orderNo', `W-${compact}-`, 'part');
  const found: DayNumbers = { nth: 0, byOrder: new Map() };
  if (rows.length === 0) return found;
  const lines = workbook.readRowsAt('orders', ['orderNo', 'customerId', 'channel', 'orderedOn'], rows).rows;
  found.nth = givenOrderNos(lines.map(({ orderNo }) => orderNo ?? '')).get(compact) ?? 0;
  for (const { orderNo, customerId, channel, orderedOn } of lines) {
    if (orderNo !== null && customerId !== null && orderedOn === day)
      found.byOrder.set(keyOf(customerId, channel, day), orderNo);
  }
  return found;
}

const keyOf = (customerId: string, channel: string | null, day: IsoDay): string =>
  `${customerId}\u0000${channel ?? ''}\u0000${day}`;
