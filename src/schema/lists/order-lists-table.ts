/** The choices that describe an order line. */
import { choiceList } from '../choice-list';

/** Where customers buy. What each platform allows stands in the tab channels, known by the same keys. */
export const salesChannels = choiceList('salesChannels', {
  amazon: ['亚马逊', 'Amazon'],
  jd: ['京东', 'JD'],
  taobao: ['淘宝', 'Taobao'],
  tmall: ['天猫', 'Tmall'],
  pinduoduo: ['拼多多', 'Pinduoduo'],
  douyin: ['抖音', 'Douyin'],
  wechat: ['微信', 'WeChat'],
  youzan: ['有赞', 'Youzan'],
  shopify: ['Shopify', 'Shopify'],
  woocommerce: ['WooCommerce', 'WooCommerce'],
  etsy: ['Etsy', 'Etsy'],
  ebay: ['eBay', 'eBay'],
  website: ['官网', 'Own website'],
  shop: ['门店', 'Shop'],
  other: ['其他', 'Other'],
});

export const orderStatuses = choiceList(
  'orderStatuses',
  {
    placed: ['待付款', 'Placed'],
    paid: ['待发货', 'Paid'],
    shipped: ['已发货', 'Shipped'],
    completed: ['已完成', 'Completed'],
    cancelled: ['已取消', 'Cancelled'],
    returned: ['已退货', 'Returned'],
  },
  'closed',
);
