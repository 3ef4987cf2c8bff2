/**
 * What each platform allows, as the product ships it: the strict reading, for the shop to loosen where it may.
 * Days to return: China's seven days without a reason (Consumer Protection Law, article 25); elsewhere the platform's
 * usual window, blank where the seller sets it. Amazon: contact data of buyers is kept 30 days after shipping at most
 * (Data Protection Policy).
 */
import type { Label } from '../../i18n/bilingual';
import type { KeyOf } from '../choice-list';
import type { contactRules } from '../lists/administration-lists-table';
import type { salesChannels } from '../lists/order-lists-table';

export interface ShippedChannel {
  readonly contact: KeyOf<typeof contactRules>;
  readonly keepContactDays?: number;
  readonly returnDays?: number;
  readonly note: Label;
}

const serviceOnly = {
  'zh-CN': '只谈订单和售后；不发祝福、促销、回访。',
  en: 'Only about orders and service: no greeting, promotion or survey.',
};
const ownCustomer = {
  'zh-CN': '自有客户；仍须客户同意才发营销。',
  en: 'Your own customers; marketing still needs their consent.',
};

export const shippedChannels: Readonly<Record<KeyOf<typeof salesChannels>, ShippedChannel>> = {
  amazon: {
    contact: 'none',
    keepContactDays: 30,
    returnDays: 30,
    note: {
      'zh-CN': '只能用亚马逊站内消息，只谈订单；不发祝福、感谢、回访。到期后联系方式会被清除。',
      en: 'Only its own messaging, only about the order: no greeting, thanks or survey. Contact data is removed when the days are over.',
    },
  },
  jd: {
    contact: 'service',
    returnDays: 7,
    note: {
      'zh-CN': '电话已打码（138****1234），虚拟号会过期；只谈订单和售后。',
      en: 'Phones are masked (138****1234) and virtual numbers expire; only about orders and service.',
    },
  },
  taobao: { contact: 'service', returnDays: 7, note: serviceOnly },
  tmall: { contact: 'service', returnDays: 7, note: serviceOnly },
  pinduoduo: { contact: 'service', returnDays: 7, note: serviceOnly },
  douyin: { contact: 'service', returnDays: 7, note: serviceOnly },
  wechat: { contact: 'marketing', note: ownCustomer },
  youzan: { contact: 'service', returnDays: 7, note: serviceOnly },
  shopify: { contact: 'service', note: serviceOnly },
  woocommerce: { contact: 'service', note: serviceOnly },
  etsy: { contact: 'service', note: serviceOnly },
  ebay: { contact: 'service', returnDays: 30, note: serviceOnly },
  website: { contact: 'marketing', note: ownCustomer },
  shop: { contact: 'marketing', note: ownCustomer },
  other: { contact: 'service', note: serviceOnly },
};
