/**
 * Finds the customers whose contact data may not be kept any longer, or not for long: those of the channels that set a
 * number of days, and single details of others that came from there. One column tells who they are; only their rows are
 * read.
 */
import type { IsoDay } from '../../domain/calendar/iso-day';
import { CONTACT_FIELDS, type ContactField, laterDay, removedOn } from '../../domain/privacy/kept-contact';
import type { TabRow } from '../../schema/workbook-schema';
import { cameFrom } from '../../sheets/contact-origins';
import { keepDaysByChannel } from '../../sheets/keep-days';
import type { ShopWorkbook } from '../../sheets/shop-workbook';

const COLUMNS = ['id', 'name', 'channel', 'lastOrderOn', ...CONTACT_FIELDS] as const;

export interface ExpiringCustomer {
  readonly row: Readonly<Pick<TabRow<'customers'>, (typeof COLUMNS)[number]>>;
  readonly id: string;
  /** The first day on which the data must be gone. */
  readonly on: IsoDay;
  /** What there is to remove. */
  readonly fields: readonly ContactField[];
}

export interface Expiring {
  /** Of channels that the shop has customers of. */
  readonly keepDays: ReadonlyMap<string, number>;
  /** Also those of whom nothing is left in their row: it may stand elsewhere. */
  readonly customers: readonly ExpiringCustomer[];
}

/** @param until the last day looked at */
export function findExpiring(workbook: ShopWorkbook, until: IsoDay): Expiring {
  const limits = keepDaysByChannel(workbook);
  const origins = [...limits].flatMap(([channel, days]) => {
    const isFrom = cameFrom(workbook, channel);
    return isFrom ? [{ isFrom, days }] : [];
  });
  const keepDays = new Map<string, number>();
  const places: number[] = [];
  for (const [sheetRow, channel] of limits.size > 0 ? workbook.readColumn('customers', 'channel') : []) {
    const days = limits.get(channel);
    if (days !== undefined) keepDays.set(channel, days);
    if (days !== undefined || origins.length > 0) places.push(sheetRow);
  }
  const rows = places.length === 0 ? [] : workbook.readRowsAt('customers', COLUMNS, places).rows;
  const orderedOn = rows.some(({ lastOrderOn }) => lastOrderOn === null) ? lastOrders(workbook) : new Map();
  const customers = rows.flatMap((row): readonly ExpiringCustomer[] => {
    const filled = CONTACT_FIELDS.filter((field) => (row[field] ?? '') !== '');
    const own = limits.get(row.channel ?? '');
    const origin =
      own === undefined ? origins.find(({ isFrom }) => filled.some((field) => isFrom(row[field] ?? ''))) : null;
    const on = removedOn(row.lastOrderOn ?? orderedOn.get(row.id ?? '') ?? null, own ?? origin?.days);
    if (row.id === null || on === null || on > until) return [];
    return [{ row, id: row.id, on, fields: filled.filter((field) => origin?.isFrom(row[field] ?? '') ?? true) }];
  });
  return { keepDays, customers };
}

/** Of orders in any state: one that was cancelled brought the data too, and is in no figure of the customer's. */
function lastOrders(workbook: ShopWorkbook): ReadonlyMap<string, IsoDay> {
  const days = new Map<string, IsoDay>();
  for (const { customerId, orderedOn } of workbook.read('orders', ['customerId', 'orderedOn']).rows) {
    const last = customerId === null ? null : laterDay(days.get(customerId) ?? null, orderedOn);
    if (customerId !== null && last !== null) days.set(customerId, last);
  }
  return days;
}
