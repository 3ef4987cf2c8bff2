/**
 * The headers under which files name our fields, besides keys and headers of the schema. The better name of two in one
 * file stands earlier (买家实际支付金额 before 总金额). Compared by likeHeader: case, blanks and punctuation do not count.
 *
 * `import.` fields stand in no tab: customerCode is our own customer's id or the platform's buyer id, contact a phone,
 * an e-mail or a WeChat id, orderTotal what was paid for a whole order, orderDiscount what that total does not yet have
 * taken off, refunded what was paid back of it, lineDiscount what the line's price does not yet have taken off, moneySign
 * an amount that is read for its currency only, paidAt a day for want of a better one, cancelledAt a day that makes the
 * order cancelled.
 */
import type { ColumnKey } from '../../schema/workbook-schema';

export type ImportField =
  | ('customerCode' | 'contact' | 'firstName' | 'lastName' | 'province' | 'city')
  | ('paidAt' | 'cancelledAt' | 'orderTotal' | 'orderDiscount' | 'refunded' | 'lineDiscount' | 'moneySign');

export type OrderField = `orders.${ColumnKey<'orders'>}`;
export type CustomerField = `customers.${ColumnKey<'customers'>}`;
export type Field = OrderField | CustomerField | `import.${ImportField}`;

export type HeaderNames = Readonly<Partial<Record<Field, readonly string[]>>>;

const NAMES = [
  ...[
    '客户姓名',
    '客户名称',
    '顾客姓名',
    '会员姓名',
    '会员名称',
    '客户名',
    '客户',
    '会员',
    '买家',
    '顾客',
    '收货人姓名',
  ],
  ...[
    '收货人',
    '收件人',
    '收件人姓名',
    '收货人/提货人',
    '联系人',
    '姓名',
    '昵称',
    '买家昵称',
    '客户昵称',
    '微信昵称',
    '用户名',
  ],
  ...['Customer name', 'Customer', 'Full Name', 'Buyer Name', 'Client', 'Client name', 'Name'],
  ...['recipient-name', 'Billing Name', 'Ship To Name', 'Shipping Name', 'Buyer'],
];

/** Names for fields of an order line. */
export const orderHeaderNames: HeaderNames = {
  'orders.orderedOn': [
    ...[
      '订单日期',
      '购买日期',
      '交易日期',
      '成交日期',
      '消费日期',
      '订购日期',
      '购买时间',
      '交易时间',
      '成交时间',
      '消费时间',
    ],
    ...['订单创建时间', '拍下时间', '日期', 'InvoiceDate', 'Order Date', 'purchase-date', 'Sale Date', 'Created at'],
    ...['Transaction date', 'Purchased on', 'Date'],
  ],
  'orders.orderedAt': ['订单时间', 'Order time'],
  'import.paidAt': [
    ...['付款时间', '订单付款时间', '买家付款时间', '支付时间', '付款日期', '付款确认时间'],
    ...['payments-date', 'Paid at', 'Paid On Date', 'Payment date'],
  ],
  'orders.customerName': NAMES,
  'orders.product': [
    ...[
      '购买商品',
      '产品名称',
      '购买产品',
      '宝贝标题',
      '全部商品名称',
      '商品标题',
      '货品名称',
      '宝贝名称',
      '商品',
      '产品',
      '品名',
    ],
    ...['product-name', 'Lineitem name', 'Item Title', 'Item name', 'Product(s)', 'Product', 'Description', 'Item'],
  ],
  'orders.quantity': [
    ...['购买数量', '订购数量', '商品数量', '宝贝总数量', '销售数量', '件数', '购买件数'],
    ...['Lineitem quantity', 'quantity-purchased', 'quantity-shipped', 'Qty', 'Number of Items', 'Items sold'],
  ],
  'orders.amount': [
    ...[
      '实付金额',
      '实收金额',
      '实付款',
      '实付',
      '成交金额',
      '购买金额',
      '消费金额',
      '交易金额',
      '支付金额',
      '付款金额',
    ],
    ...[
      '销售额',
      '销售金额',
      '小计',
      '金额',
      'Paid',
      'Amount paid',
      'Line total',
      'item-price',
      'Amount',
      'Sales',
      'Revenue',
    ],
  ],
  'import.orderTotal': [
    ...[
      '买家实际支付金额',
      '订单实付金额',
      '订单金额',
      '订单总额',
      '订单总金额',
      '应付金额',
      '结算金额',
      '总金额',
      '总价',
      '合计',
    ],
    ...[
      'Order Total',
      'Order Total Amount',
      'Subtotal',
      'Order Value',
      'Total Price',
      'N. Revenue (formatted)',
      'Net Sales',
    ],
    ...['Order amount', 'Total'],
  ],
  'orders.unitPrice': [
    ...['商品单价', '单价', '成交单价', '销售单价', '商品价格', '价格', '售价', '京东价'],
    ...['UnitPrice', 'Lineitem price', 'Sold For', 'Price'],
  ],
  'orders.orderNo': [
    ...[
      '订单号',
      '订单 ID',
      '交易编号',
      '交易号',
      '流水号',
      '单号',
      '小票号',
      'InvoiceNo',
      'Invoice',
      'order-id',
      'amazon-order-id',
    ],
    ...['Order ID', 'Order No', 'Order #', 'Order', 'Sales Record Number', 'Transaction ID'],
  ],
  'orders.sku': [
    ...[
      '商品编码',
      '产品 ID',
      '商品ID',
      '商品编号',
      '商家编码',
      '产品编号',
      'SKU编码',
      'StockCode',
      'Lineitem sku',
      'Custom Label',
    ],
    ...['Product ID', 'Item Number', 'Item SKU'],
  ],
  'orders.category': ['类别', '商品类别', '商品分类', '产品类别', '分类', '类目', 'Product category'],
  'orders.status': ['状态', '交易状态', 'Order status', 'Financial Status'],
  'orders.currency': ['货币', '货币代码', 'Currency code'],
  'orders.channel': ['平台', '销售平台', '渠道', '销售渠道', '来源平台', 'Channel', 'Platform'],
  'orders.trackingNo': ['物流单号', '运单号', '快递号', '运单编号', 'Tracking No', 'Tracking'],
  'orders.carrier': ['快递公司', '承运商', 'Shipping carrier'],
  'orders.paymentMethod': ['支付方式', 'Payment method'],
  'orders.shippedOn': ['发货时间', 'shipment-date', 'Date Shipped', 'Shipped On Date', 'Fulfilled at', 'Ship date'],
  'orders.dueOn': ['预计送达时间', '预计送达日期', 'estimated-arrival-date'],
  'orders.deliveredOn': ['签收时间', '收货日期', 'Delivery date'],
  'orders.coupon': ['优惠券码', '优惠券名称', '优惠券码名称', 'Coupon Code', 'Discount Code', 'Coupon(s)'],
  'orders.notes': [
    '订单备注',
    '备注信息',
    '买家留言',
    '商家备注',
    '说明',
    'Buyer Note',
    'Remark',
    'Remarks',
    'Note',
    'Comment',
  ],
};

/** Names for fields of a customer; in an order file too, where they fill what is blank. */
export const customerHeaderNames: HeaderNames = {
  'import.customerCode': ['客户ID', '客户编号', '顾客ID', '顾客编号', 'CustomerID', 'Customer code', 'Customer number'],
  'customers.account': [
    ...[
      '买家ID',
      '买家会员名',
      '买家账号',
      '会员ID',
      '会员号',
      '会员编号',
      '会员卡号',
      '用户ID',
      '下单帐号',
      '下单账号',
      '平台账号',
    ],
    ...['Buyer ID', 'Account', 'Buyer Username', 'Buyer User ID', 'User ID', 'Member ID'],
  ],
  'customers.phone': [
    ...[
      '手机号',
      '手机',
      '手机号码',
      '联系手机',
      '联系电话',
      '电话号码',
      '收货人手机号/提货人手机号',
      '收货人手机',
      '收货人电话',
    ],
    ...[
      '收件人手机',
      '收件人电话',
      'Mobile',
      'Phone number',
      'Tel',
      'Telephone',
      'buyer-phone-number',
      'Billing Phone',
    ],
    ...['ship-phone-number', 'Ship To Phone', 'Shipping Phone'],
  ],
  'import.contact': ['联系方式', 'Contact'],
  'import.firstName': ['First Name', 'Given name', '名'],
  'import.lastName': ['Last Name', 'Surname', 'Family name', '姓', '姓氏'],
  'customers.wechat': ['微信', '微信ID', 'WeChat'],
  'customers.email': ['电子邮箱', '电子邮件', '邮件', 'Mail', 'Email address', 'buyer-email', 'Buyer Email'],
  'customers.level': ['会员等级', '等级', '客户级别', '会员级别', 'VIP等级', 'Customer level', 'Membership level'],
  'customers.company': ['公司', '单位', '单位名称', 'Company name', 'Billing Company'],
  'customers.country': [
    ...['国家/地区', 'ship-country', 'Ship Country', 'Shipping Country', 'Billing Country', 'Ship To Country'],
    ...['Buyer Country', 'Country Code (Shipping)', 'Country code'],
  ],
  'import.province': [
    ...[
      '省/自治区',
      '省份',
      '省',
      '收货人省份',
      '省市',
      'ship-state',
      'Ship State',
      'Shipping Province',
      'Billing Province',
    ],
    ...['Ship To State', 'Buyer State', 'Province', 'State', 'State Code (Shipping)'],
  ],
  'import.city': [
    ...[
      '城市',
      '市',
      '收货人城市',
      'ship-city',
      'Ship City',
      'Shipping City',
      'Billing City',
      'Ship To City',
      'Buyer City',
      'City',
    ],
  ],
  'customers.address': [
    ...['详细地址', '收货地址', '客户地址', '联系地址', '收件地址', '详细收货地址/提货地址', '修改后的收货地址'],
    ...['ship-address-1', 'Street 1', 'Shipping Address1', 'Billing Address1', 'Ship To Address 1', 'Buyer Address 1'],
  ],
  'customers.birthday': ['出生日期', '出生年月日', '客户生日', 'Birthdate', 'Date of birth'],
  'customers.gender': ['客户性别', 'Sex'],
  'customers.source': ['客户来源', '来源渠道', 'Customer source'],
  'customers.consent': ['接受营销', 'Accepts Marketing', 'Email consent', 'Marketing consent'],
  'customers.tags': ['客户标签', '细分', 'Tags', 'Tag'],
};

/** Names that mean a customer's field only where no order stands beside it. */
export const customerFileHeaderNames: HeaderNames = {
  'customers.name': NAMES,
  'customers.notes': ['客户备注', '备注信息', '说明', 'Remark', 'Remarks', 'Note', 'Comment'],
  'customers.status': ['状态'],
  'customers.channel': ['平台', '渠道', '销售渠道', '来源平台', 'Channel', 'Platform'],
};
