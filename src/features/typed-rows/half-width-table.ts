/** Text columns that hold numbers, codes and accounts: there full-width letters and digits become half-width. */
import type { TabKey } from '../../schema/tab-keys';

export const HALF_WIDTH: Partial<Record<TabKey, readonly string[]>> = {
  customers: ['wechat', 'account'],
  orders: ['orderNo', 'trackingNo', 'sku', 'coupon'],
  interactions: ['orderNo'],
  issues: ['orderNo', 'reviewLink'],
  products: ['sku'],
  campaigns: ['coupon'],
  participation: ['orderNo'],
  surveys: ['orderNo'],
};
