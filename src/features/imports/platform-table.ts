/**
 * The platforms whose exports are known by their headers, and what a header means there that elsewhere means something
 * else or nothing (header-names-table.ts has the rest). Headers stand as the platform prints them, blanks at the ends
 * aside; the better of two for one field stands first.
 */
import type { SlashOrder } from '../../domain/calendar/slash-order';
import type { HeaderNames } from './header-names-table';

export interface Platform {
  /** A key of the list salesChannels: the channel of every line that names none. */
  readonly channel: string;
  /** Headers that stand together in no other file; one group is enough. */
  readonly knownBy: readonly (readonly string[])[];
  readonly names: HeaderNames;
  /** Not taken, although the name says something elsewhere. */
  readonly ignored: readonly string[];
  /** How it writes days, where a file's own days leave that open. */
  readonly slashOrder?: SlashOrder;
  /** What it sells in, where a file names no currency; absent: the shop's own. */
  readonly currency?: 'CNY';
  /** An order of several items has a line of its own above them, with the order's sums and no item. */
  readonly headings?: true;
}

export const platforms: readonly Platform[] = [
  {
    // Subtotal is what the goods cost after every discount, before postage and tax; codes for a whole order stand in no line.
    channel: 'shopify',
    knownBy: [['Lineitem name', 'Financial Status']],
    names: {
      'orders.orderNo': ['Name'],
      'import.orderTotal': ['Subtotal'],
      'import.lineDiscount': ['Lineitem discount'],
      'import.refunded': ['Refunded Amount'],
      'import.cancelledAt': ['Cancelled at'],
      'customers.phone': ['Phone', 'Billing Phone', 'Shipping Phone'],
      'customers.consent': ['Accepts Marketing'],
    },
    ignored: ['Id', 'Tags', 'Source', 'Total', 'Vendor', 'Location'],
  },
  {
    // item-price is the line's, all pieces together. Orders that Amazon only ships follow Amazon's rules too: the stricter.
    channel: 'amazon',
    knownBy: [
      ['order-id', 'order-item-id', 'purchase-date'],
      ['amazon-order-id', 'purchase-date'],
    ],
    names: {
      'orders.amount': ['item-price'],
      'import.lineDiscount': ['item-promotion-discount'],
      'orders.status': ['order-status'],
    },
    ignored: ['sales-channel', 'order-channel'],
  },
  {
    // 商家应收 and 结算金额: goods less the shop's own discounts; 应付金额 lacks what was paid from the buyer's balance.
    channel: 'jd',
    currency: 'CNY',
    knownBy: [['订单号', '京东价']],
    names: {
      'import.orderTotal': ['商家应收', '结算金额', '订单金额', '应付金额'],
      'orders.unitPrice': ['京东价'],
      'orders.deliveredOn': ['订单完成时间'],
    },
    ignored: ['订单渠道', '订单来源'],
  },
  {
    channel: 'taobao',
    currency: 'CNY',
    knownBy: [
      ['订单编号', '买家会员名', '宝贝标题'],
      ['订单编号', '买家会员名', '宝贝总数量'],
    ],
    names: { 'import.orderTotal': ['买家实际支付金额', '总金额'] },
    ignored: [],
  },
  {
    channel: 'youzan',
    currency: 'CNY',
    knownBy: [
      ['全部商品名称', '订单实付金额'],
      ['收货人/提货人', '订单实付金额'],
    ],
    names: { 'import.orderTotal': ['订单实付金额'] },
    ignored: [],
  },
  {
    // Order Value is the goods before coupons; Order Total has postage and tax in it.
    channel: 'etsy',
    knownBy: [['Sale Date', 'Buyer User ID', 'Order Value']],
    names: {
      'import.orderTotal': ['Order Value'],
      'import.orderDiscount': ['Discount Amount'],
    },
    ignored: ['Buyer', 'Order Total'],
    slashOrder: 'mdy',
  },
  {
    // Total Price has postage and tax in it.
    channel: 'ebay',
    knownBy: [['Sales Record Number', 'Buyer Username']],
    names: { 'orders.unitPrice': ['Sold For'], 'orders.orderNo': ['Order Number', 'Sales Record Number'] },
    ignored: ['Total Price', 'Transaction ID', 'PayPal Transaction ID'],
    headings: true,
  },
  {
    // Analytics: Net Sales is a bare number, the formatted revenue before it (postage and tax in it) tells the currency.
    channel: 'woocommerce',
    knownBy: [
      ['Order #', 'N. Revenue (formatted)'],
      ['Order #', 'Product(s)', 'Net Sales'],
    ],
    names: {
      'import.orderTotal': ['Net Sales', 'N. Revenue'],
      'import.moneySign': ['N. Revenue (formatted)'],
    },
    ignored: ['Customer type'],
  },
  {
    // The export plugin's own labels; which of them there are the shop chooses.
    channel: 'woocommerce',
    knownBy: [['Order Number', 'Order Status', 'Order Total Amount']],
    names: {
      'orders.amount': ['Order Line Total'],
      'orders.unitPrice': ['Item Cost'],
      'orders.quantity': ['Quantity', 'Quantity (- Refund)'],
      'orders.paymentMethod': ['Payment Method Title'],
      'orders.notes': ['Customer Note'],
      'import.refunded': ['Order Refund Amount'],
      'import.firstName': ['First Name (Billing)', 'First Name (Shipping)'],
      'import.lastName': ['Last Name (Billing)', 'Last Name (Shipping)'],
      'customers.email': ['Email (Billing)'],
      'customers.phone': ['Phone (Billing)', 'Phone (Shipping)'],
      'customers.company': ['Company (Billing)'],
      'customers.country': ['Country Code (Billing)', 'Country Code (Shipping)'],
      'import.province': ['State Code (Billing)', 'State Code (Shipping)'],
      'import.city': ['City (Billing)', 'City (Shipping)'],
      'customers.address': ['Address 1&2 (Billing)', 'Address 1&2 (Shipping)'],
    },
    ignored: [],
  },
];
