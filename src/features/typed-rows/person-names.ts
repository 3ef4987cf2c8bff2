/** A colleague's address by their name, read when first asked for. */
import { nameKey } from '../../domain/text/tidy';
import type { ShopWorkbook } from '../../sheets/shop-workbook';

/** @returns null where nobody in the team is called so, or two are */
export function personNames(workbook: Pick<ShopWorkbook, 'read'>): (name: string) => string | null {
  let addresses: Map<string, string | null> | null = null;
  return (name) => {
    addresses ??= read(workbook);
    return addresses.get(nameKey(name)) ?? null;
  };
}

function read(workbook: Pick<ShopWorkbook, 'read'>): Map<string, string | null> {
  const addresses = new Map<string, string | null>();
  for (const { email, name, active } of workbook.read('team', ['email', 'name', 'active']).rows) {
    if (email === null || name === null || active === false) continue;
    const key = nameKey(name);
    addresses.set(key, addresses.has(key) ? null : email);
  }
  return addresses;
}
