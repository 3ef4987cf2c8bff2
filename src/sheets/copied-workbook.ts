/**
 * Is this spreadsheet the shop, or a copy of it? The shop's id stands in settings and is copied along with everything
 * else. Blank: nobody has said, and it counts as the shop.
 */
import type { ShopSettings } from './shop-settings';

export function isCopy({ id, settings }: { readonly id: string; readonly settings: ShopSettings }): boolean {
  const shop = settings.text('workbookId');
  return shop !== '' && shop !== id;
}
