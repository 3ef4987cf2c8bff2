/**
 * What a masked export shows of each text column of the tabs that speak of customers. A text column that is not here is
 * left out, and so are remarks of any length (kind long), the shop's own columns and what is technical: nobody can tell
 * an address in them from other words.
 */
import type { TabKey } from '../../schema/tab-keys';

/**
 * text: phones and e-mails in it are hidden · code: a number of its own, in which only certain ones are · account,
 * address: hidden as a whole.
 */
export type TextShown = 'text' | 'code' | 'account' | 'address';

export const MASKED_TABS = [
  'customers',
  'orders',
  'interactions',
  'issues',
  'dates',
  'participation',
  'surveys',
] as const satisfies readonly TabKey[];

export type MaskedTab = (typeof MASKED_TABS)[number];

export const TEXT_SHOWN: Readonly<Record<MaskedTab, Readonly<Record<string, TextShown>>>> = {
  customers: {
    ...{ name: 'text', wechat: 'account', account: 'account', address: 'address' },
    ...{ company: 'text', department: 'text', occupation: 'text', interests: 'text', tags: 'text' },
    ...{ packaging: 'text', payment: 'text', favourites: 'text', lastProduct: 'text', suggestion: 'text' },
    ...{ rfm: 'code' },
  },
  orders: {
    ...{ customerName: 'text', product: 'text', category: 'text', orderNo: 'code', sku: 'code' },
    ...{ paymentMethod: 'text', carrier: 'text', coupon: 'text' },
  },
  interactions: { customerName: 'text', product: 'text', orderNo: 'code' },
  issues: { customerName: 'text', product: 'text', orderNo: 'code' },
  dates: { customerName: 'text' },
  participation: { customerName: 'text', orderNo: 'code' },
  surveys: { customerName: 'text', orderNo: 'code' },
};
