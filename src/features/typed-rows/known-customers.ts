/**
 * Whom a typed name, last four digits or customer ID means. All customers count, whoever types: the same row comes to the
 * same customer, whether its typist's run or somebody else's puts it in order. Read when first asked for.
 */
import { lastFour, readPhone } from '../../domain/phone/phone-reader';
import { nameKey } from '../../domain/text/tidy';
import type { ShopWorkbook } from '../../sheets/shop-workbook';

export interface KnownCustomer {
  readonly id: string;
  readonly name: string;
  readonly channel: string | null;
}

export interface KnownCustomers {
  /** In the order of the tab; every customer once. */
  meant(text: string): readonly KnownCustomer[];
  byId(id: string): KnownCustomer | undefined;
}

export function knownCustomers(workbook: Pick<ShopWorkbook, 'read'>): KnownCustomers {
  let read: KnownCustomers | null = null;
  const all = (): KnownCustomers => {
    read ??= indexed(workbook);
    return read;
  };
  return { meant: (text) => all().meant(text), byId: (id) => all().byId(id) };
}

function indexed(workbook: Pick<ShopWorkbook, 'read'>): KnownCustomers {
  const byKey = new Map<string, KnownCustomer[]>();
  const byId = new Map<string, KnownCustomer>();
  const enter = (key: string, customer: KnownCustomer): void => {
    const known = byKey.get(key) ?? [];
    if (!known.includes(customer)) known.push(customer);
    byKey.set(key, known);
  };
  for (const { id, name, phone, channel } of workbook.read('customers', ['id', 'name', 'phone', 'channel']).rows) {
    if (id === null || byId.has(id)) continue;
    const customer = { id, name: name ?? id, channel };
    byId.set(id, customer);
    for (const key of [nameKey(id), nameKey(name ?? ''), isMasked(phone) ? '' : lastFour(phone ?? '')])
      if (key) enter(key, customer);
  }
  return { meant: (text) => byKey.get(nameKey(text)) ?? [], byId: (id) => byId.get(id) };
}

/** The last digits of a masked number are its own, those of an extension are not the customer's. */
const isMasked = (phone: string | null): boolean =>
  phone !== null && /[*xX•·×#]{2,}/.test(phone) && readPhone(phone, '').kind === 'masked';
