import type { LocalWorkbook } from '../../../local/local-workbook';
import { aChineseShop, anEnglishShop, columnsOf, countsOf, importText } from './installed-shop';
import * as files from './platform-exports';
import { aShop, readText, refusedFile } from './shop';

interface Export {
  readonly text: string;
  readonly shop: () => LocalWorkbook;
  readonly platform: string;
  readonly lines: number;
  readonly customerKeys: readonly string[];
  readonly customers: readonly unknown[];
  readonly orderKeys: readonly string[];
  readonly orders: readonly unknown[];
}

const ORDER = ['orderNo', 'orderedOn', 'customerName', 'product', 'quantity', 'amount', 'status'] as const;

// What is expected is worked out by hand from the rows of platform-exports.ts.
// biome-ignore format: one row a row
const EXPORTS: Readonly<Record<string, Export>> = {
  'Shopify: each line gets its share of what was paid for the goods, refunds and cancellations are seen': {
    text: files.SHOPIFY, shop: anEnglishShop, platform: 'shopify', lines: 5,
    customerKeys: ['name', 'email', 'channel', 'consent', 'country', 'region', 'tags', 'source', 'orders', 'spent'],
    customers: [
      // 40.50 for the goods, postage not counted.
      ['Mia Sample', 'mia@example.com', 'shopify', 'yes', 'US', 'NV Reno', null, null, 1, 40.5],
      ['Leo Sample', 'leo@example.com', 'shopify', 'no', null, null, null, null, 1, 30],
    ],
    orderKeys: [...ORDER, 'orderedAt', 'sku', 'coupon'],
    orders: [
      // 23:30 seven hours behind UTC is the next day. 2 × 10 = 20 and 30 − 5 = 25 share 40.50 as 18 and 22.50.
      ['#2001', '2024-05-02', 'Mia Sample', 'Green Tea', 2, 18, 'shipped', '2024-05-02T06:30:00+00:00', 'TEA', 'SPRING10'],
      ['#2001', '2024-05-02', 'Mia Sample', 'Pot', 1, 22.5, 'shipped', '2024-05-02T06:30:00+00:00', 'POT', 'SPRING10'],
      ['#2002', '2024-05-02', 'Leo Sample', 'Mug', 1, 12, 'returned', '2024-05-02T09:00:00+00:00', 'MUG', null],
      ['#2003', '2024-05-03', 'Leo Sample', 'Green Tea', 1, 10, 'cancelled', '2024-05-03T09:00:00+00:00', 'TEA', null],
      // 60 less the 30 that went back.
      ['#2004', '2024-05-04', 'Leo Sample', 'Lamp', 2, 30, 'completed', '2024-05-04T09:00:00+00:00', 'LAMP', null],
    ],
  },
  'Amazon: item-price is the line, less its promotion; everything counts as Amazon': {
    text: files.AMAZON, shop: anEnglishShop, platform: 'amazon', lines: 3,
    customerKeys: ['name', 'email', 'phone', 'channel', 'orders', 'spent'],
    customers: [
      ['Ana "Sample', 'a1b2@marketplace.example.com', '***', 'amazon', 1, 52.5],
      ['Ben Sample', 'c3d4@marketplace.example.com', null, 'amazon', 0, 0],
    ],
    orderKeys: [...ORDER, 'currency', 'channel'],
    orders: [
      ['701-0000001-0000001', '2024-01-02', 'Ana "Sample', 'Kettle', 2, 45, 'shipped', 'USD', 'amazon'],
      ['701-0000001-0000001', '2024-01-02', 'Ana "Sample', 'Cup', 1, 7.5, 'shipped', 'USD', 'amazon'],
      ['701-0000002-0000002', '2024-01-03', 'Ben Sample', 'Cup', 1, 7.5, 'cancelled', 'USD', 'amazon'],
    ],
  },
  '京东：整单的结算金额按行分摊，隐藏的电话和姓名留着不用来认人，下单帐号认人': {
    text: files.JD, shop: aChineseShop, platform: 'jd', lines: 3,
    customerKeys: ['name', 'phone', 'account', 'channel', 'orders', 'spent'],
    customers: [
      ['陈**', '170****0001', 'jd_示例甲', 'jd', 1, 140],
      ['李**', '1******0002', 'jd_示例乙', 'jd', 0, 0],
    ],
    orderKeys: [...ORDER, 'unitPrice', 'sku'],
    orders: [
      // 2 × 60 = 120 and 30 share 140 as 112 and 28.
      ['900000001', '2026-01-31', '陈**', '乌龙茶 250克', 2, 112, 'shipped', 60, 'CHA-1'],
      ['900000001', '2026-01-31', '陈**', '茶杯', 1, 28, 'shipped', 30, 'BEI-1'],
      ['900000002', '2026-02-03', '李**', '乌龙茶 250克', 1, 60, 'cancelled', 60, 'CHA-1'],
    ],
  },
  '京东新版：商家应收后面的说明不碍事': {
    text: files.JD_NEWER, shop: aChineseShop, platform: 'jd', lines: 1,
    customerKeys: ['name', 'phone', 'channel', 'spent'],
    customers: [['陈样', '1******0001', 'jd', 60]],
    orderKeys: ORDER,
    orders: [['JD-1', '2026-01-31', '陈样', '乌龙茶 250克', 1, 60, 'completed']],
  },
  '淘宝：买家会员名认人，实际支付金额是整单的，一单一行': {
    text: files.TAOBAO, shop: aChineseShop, platform: 'taobao', lines: 3,
    customerKeys: ['name', 'phone', 'account', 'channel', 'address', 'orders', 'spent'],
    customers: [
      ['林样', '17000000001', 'tb_示例01', 'taobao', '浙江省 杭州市 西湖区 示例路1号(310000)', 1, 108],
      ['**', '170****0002', 'tb_示例02', 'taobao', '上海 上海市 浦东新区 ***', 0, 0],
    ],
    orderKeys: [...ORDER, 'trackingNo', 'notes'],
    orders: [
      ['2000000000000001', '2026-01-05', '林样', '玫瑰花茶50克，蜂蜜500克', 3, 108, 'completed', 'SF0000000001', '要礼盒'],
      ['2000000000000002', '2026-02-01', '林样', '玫瑰花茶50克', 1, 0, 'placed', null, null],
      ['2000000000000003', '2026-02-02', '**', '玫瑰花茶50克', 1, 59, 'cancelled', null, null],
    ],
  },
  '有赞：按收货人手机号认人，付款时间就是下单日期': {
    text: files.YOUZAN, shop: aChineseShop, platform: 'youzan', lines: 2,
    customerKeys: ['name', 'phone', 'channel', 'region', 'orders', 'spent'],
    customers: [['周样', '17000000003', 'youzan', '浙江省 杭州市', 2, 188.1]],
    orderKeys: [...ORDER, 'coupon'],
    orders: [
      ['E20260120000001', '2026-01-20', '周样', '核桃糕礼盒', 1, 89.1, 'completed', '9折优惠券'],
      ['E20260121000002', '2026-01-21', '周样', '核桃糕礼盒', 1, 99, 'completed', null],
    ],
  },
  'Etsy: days are month first whatever the shop’s country, the amount is the goods less the coupon': {
    text: files.ETSY, shop: aChineseShop, platform: 'etsy', lines: 2,
    customerKeys: ['name', 'account', 'channel', 'country', 'region'],
    customers: [
      ['Mia Sample', 'mias', 'etsy', 'CA', 'BC Kamloops'],
      ['Leo Sample', 'leos', 'etsy', 'US', 'NV Reno'],
    ],
    orderKeys: [...ORDER, 'currency', 'shippedOn'],
    orders: [
      ['9101', '2025-09-03', 'Mia Sample', null, 2, 68, 'completed', 'USD', '2025-09-05'],
      ['9102', '2025-09-12', 'Leo Sample', null, 3, 24.3, 'completed', 'USD', null],
    ],
  },
  'eBay: an order of several items hands its buyer and day down to them and is no line itself': {
    text: files.EBAY, shop: anEnglishShop, platform: 'ebay', lines: 3,
    customerKeys: ['name', 'account', 'email', 'channel', 'orders', 'spent'],
    customers: [
      ['Mia Sample', 'bay_mia', 'mia@members.example.com', 'ebay', 1, 45],
      ['Leo Sample', 'bay_leo', 'leo@members.example.com', 'ebay', 1, 10],
    ],
    orderKeys: [...ORDER, 'sku', 'trackingNo'],
    orders: [
      ['03-00001-00001', '2024-01-15', 'Mia Sample', 'Widget, blue', 2, 20, 'completed', 'WID-B', '9400000000'],
      ['03-00001-00001', '2024-01-15', 'Mia Sample', 'Gadget', 1, 25, 'completed', null, '9400000000'],
      ['03-00002-00002', '2024-02-03', 'Leo Sample', 'Widget, blue', 1, 10, 'completed', 'WID-B', null],
    ],
  },
  'WooCommerce Analytics: the products in one cell become lines of their own and share the order’s total': {
    text: files.WOOCOMMERCE_ANALYTICS, shop: anEnglishShop, platform: 'woocommerce', lines: 3,
    customerKeys: ['name', 'channel'],
    customers: [['Mia Sample', 'woocommerce'], ['Leo Sample', 'woocommerce']],
    orderKeys: [...ORDER, 'currency'],
    orders: [
      // No prices in the file: by quantity, 1000 × 2/3 and the rest.
      ['501', '2026-01-15', 'Mia Sample', 'Scarf, red', 2, 666.67, 'completed', 'GBP'],
      ['501', '2026-01-15', 'Mia Sample', 'Mug', 1, 333.33, 'completed', 'GBP'],
      ['502', '2026-01-16', 'Leo Sample', 'Mug', 1, 50, 'returned', 'GBP'],
      ['503', '2026-01-17', 'Mia Sample', 'Mug', 2, 20, 'placed', 'GBP'],
    ],
  },
  'WooCommerce export plugin: first and last name make the customer, the line total is what was paid': {
    text: files.WOOCOMMERCE_PLUGIN, shop: anEnglishShop, platform: 'woocommerce', lines: 3,
    customerKeys: ['name', 'email', 'channel', 'country', 'spent'],
    customers: [
      ['Mia Sample', 'mia@example.com', 'woocommerce', 'US', 54],
      ['Leo Sample', 'leo@example.com', 'woocommerce', 'US', 18],
    ],
    orderKeys: ORDER,
    orders: [
      ['601', '2026-01-15', 'Mia Sample', 'Scarf', 2, 36, 'completed'],
      ['601', '2026-01-15', 'Mia Sample', 'Mug', 1, 18, 'completed'],
      ['602', '2026-01-16', 'Leo Sample', 'Mug', 1, 18, 'paid'],
    ],
  },
};

describe.each(Object.entries(EXPORTS))('%s', (_title, one) => {
  const shop = one.shop();
  const first = importText(shop, one.text);

  it('is recognised and taken whole', () => {
    expect([first.platform, first.kind]).toEqual([one.platform, 'orders']);
    expect(countsOf(first)).toEqual({ read: one.lines, added: one.lines, updated: 0, unchanged: 0, refused: 0 });
  });

  it('gives these customers', () => {
    expect(columnsOf(shop, 'customers', one.customerKeys)).toEqual(one.customers);
  });

  it('gives these order lines', () => {
    expect(columnsOf(shop, 'orders', one.orderKeys)).toEqual(one.orders);
  });

  it('imported again changes nothing', () => {
    const { orders } = one;
    expect(countsOf(importText(shop, one.text))).toMatchObject({ added: 0, updated: 0, unchanged: one.lines });
    expect(shop.export('orders')).toHaveLength(orders.length);
  });
});

describe('a platform that sells in one currency only', () => {
  it('is not taken for the home currency of a shop elsewhere', () => {
    const [line] = readText(files.JD_NEWER, aShop({ currency: 'USD' })).lines;
    expect(line?.order).toMatchObject({ amount: 6000, currency: 'CNY', values: { currency: 'CNY' } });
  });
});

describe('a file that tells no customer', () => {
  it('is refused as a whole, and the reason names the columns it has', () => {
    const { expected, found } = refusedFile(files.WOOCOMMERCE_NOBODY);
    expect(expected.en).toContain('tells the customer');
    expect(found.en).toContain('Order Total Amount');
  });
});
