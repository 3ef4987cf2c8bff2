/** One row an order line; an order is (customer, channel, order number). */
import { label } from '../../i18n/bilingual';
import { cell, colour, NAME_WITHOUT_ID, oneOf } from '../colour-rule';
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
    customerName: text('客户', 'Customer', '~*', {
      note: label(
        '填姓名或手机后四位，编号会自动补上；有两位同名时会变色提醒。',
        'A name, or the last four digits of a phone; the ID fills itself. It turns amber when two customers fit.',
      ),
    }),
    product: text('商品名称', 'Product', '~*', { wide: true }),
    quantity: int('数量', 'Quantity', '~*', {
      rule: 'positive',
      note: label(
        '大于 0 的整数；退货用“已退货”状态，金额写负数。',
        'A whole number above 0. For goods that came back use the status Returned and a negative amount.',
      ),
    }),
    amount: money('实付金额', 'Paid', '~*', {
      note: label('这一行实际付了多少；退款写负数。', 'What was paid for this line; a refund is negative.'),
    }),
    currency: choice(currencies, '币种', 'Currency', '~', {
      note: label('留空就是本位币。', 'Blank is the home currency.'),
    }),
    status: choice(orderStatuses, '订单状态', 'Status', '~*'),
    channel: choice(salesChannels, '下单平台', 'Sales channel', '~'),
    orderNo: text('订单编号', 'Order number', '~', {
      note: label(
        '同一订单的几行写同一个编号；可以留空，系统会给一个。',
        'The lines of one order share it; left blank, the product gives one.',
      ),
    }),
    trackingNo: text('快递单号', 'Tracking number', '~'),
    notes: text('备注', 'Notes', '~'),
    ...inGroup('more', {
      customerId: ref('customers', '客户编号', 'Customer ID', '='),
      id: id('明细编号', 'Line ID'),
      orderedAt: time('下单时间', 'Ordered at'),
      sku: text('货号', 'SKU'),
      category: text('品类', 'Category'),
      unitPrice: money('单价', 'Unit price'),
      rate: decimal('汇率', 'Exchange rate', '', {
        rule: 'positive',
        note: label(
          '1 单位这种货币折合多少本位币；没有汇率的行不计入合计。',
          'What one unit of the currency is worth at home; a line without a rate is not summed.',
        ),
      }),
      amountHome: money('折合金额', 'Paid, home currency', '='),
      paymentMethod: text('付款方式', 'Payment method'),
      carrier: text('物流公司', 'Carrier'),
      shippedOn: day('发货日期', 'Shipped on'),
      dueOn: day('预计送达', 'Due on'),
      deliveredOn: day('签收日期', 'Delivered on'),
      coupon: text('优惠券', 'Coupon'),
      campaignId: ref('campaigns', '活动编号', 'Campaign ID'),
      rating: rate('评分', 'Rating'),
      returnUntil: day('可退货至', 'Return until', '=', {
        note: label(
          '从签收日期（没有则发货、下单日期）起，按平台规则里的退货天数算。',
          'From delivery (else shipping, else the order), by the return days of the channel.',
        ),
      }),
      warrantyUntil: day('保修至', 'Warranty until', '=', {
        note: label('按商品表里的保修月数算。', 'By the months of warranty in the tab Products.'),
      }),
      batch: text('批次', 'Batch', '='),
    }),
  },
  colours: [
    colour('cancelled', 'over', 'row', oneOf('status', 'cancelled')),
    colour('returned', 'over', ['status', 'amount'], oneOf('status', 'returned')),
    NAME_WITHOUT_ID,
    colour('deliveryLate', 'actNow', ['status', 'dueOn'], oneOf('status', 'paid', 'shipped'), cell('dueOn', 'past')),
    colour(
      'noRate',
      'soon',
      ['amount', 'currency'],
      cell('currency', 'filled'),
      cell('rate', 'blank'),
      cell('amount', 'filled'),
      cell('amountHome', 'blank'),
    ),
    colour('completed', 'done', ['status'], oneOf('status', 'completed')),
    colour('new', 'fresh', ['status'], oneOf('status', 'placed', 'paid')),
  ],
});
