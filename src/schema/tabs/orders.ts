/** One row an order line; an order is (customer, channel, order number). */
import { choice, day, decimal, id, inGroup, int, money, rate, ref, text, time } from '../column';
import { currencies } from '../lists/code-lists-table';
import { orderStatuses, salesChannels } from '../lists/order-lists-table';
import { tab } from '../tab';

export const orders = tab('orders', {
  name: ['订单', 'Orders'],
  purpose: 'daily',
  hidden: false,
  protection: 'none',
  identity: ['id'],
  columns: {
    orderedOn: day('下单日期', 'Ordered on', '~*', { rule: 'notAfterToday' }),
    customerName: text('客户', 'Customer', '~*'),
    product: text('商品名称', 'Product', '~*'),
    quantity: int('数量', 'Quantity', '~*', { rule: 'positive' }),
    amount: money('实付金额', 'Paid', '~*'),
    currency: choice(currencies, '币种', 'Currency', '~'),
    status: choice(orderStatuses, '订单状态', 'Status', '~*'),
    channel: choice(salesChannels, '下单平台', 'Sales channel', '~'),
    orderNo: text('订单编号', 'Order number', '~'),
    trackingNo: text('快递单号', 'Tracking number', '~'),
    notes: text('备注', 'Notes', '~'),
    ...inGroup('more', {
      customerId: ref('customers', '客户编号', 'Customer ID', '='),
      id: id('明细编号', 'Line ID'),
      orderedAt: time('下单时间', 'Ordered at'),
      sku: text('货号', 'SKU'),
      category: text('品类', 'Category'),
      unitPrice: money('单价', 'Unit price'),
      rate: decimal('汇率', 'Exchange rate', '', { rule: 'positive' }),
      amountHome: money('折合金额', 'Paid, home currency', '='),
      paymentMethod: text('付款方式', 'Payment method'),
      carrier: text('物流公司', 'Carrier'),
      shippedOn: day('发货日期', 'Shipped on'),
      dueOn: day('预计送达', 'Due on'),
      deliveredOn: day('签收日期', 'Delivered on'),
      coupon: text('优惠券', 'Coupon'),
      campaignId: ref('campaigns', '活动编号', 'Campaign ID'),
      rating: rate('评分', 'Rating'),
      returnUntil: day('可退货至', 'Return until', '='),
      warrantyUntil: day('保修至', 'Warranty until', '='),
      batch: text('批次', 'Batch', '='),
    }),
  },
});
