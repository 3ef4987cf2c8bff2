import { recogniseColumns } from '../../../src/features/imports/recognise-columns';
import type { Column } from '../../../src/schema/column';
import { tabOf } from '../../../src/schema/workbook-schema';

type Row = readonly [
  title: string,
  header: string,
  kind: 'orders' | 'customers',
  columns: Readonly<Record<string, string>>,
  ignored: readonly string[],
];

// biome-ignore format: one file a row
const FILES: readonly Row[] = [
  ['the table that JD merchants start from', '序号,客户姓名,联系方式,购买日期,购买商品,购买数量,购买金额,客户等级,备注', 'orders',
    { 客户姓名: 'customerName', 联系方式: 'contact', 购买日期: 'orderedOn', 购买商品: 'product', 购买数量: 'quantity', 购买金额: 'amount', 客户等级: 'level', 备注: 'notes' }, ['序号']],
  ['online-retail as UCI publishes it', 'InvoiceNo,StockCode,Description,Quantity,InvoiceDate,UnitPrice,CustomerID,Country', 'orders',
    { InvoiceNo: 'orderNo', StockCode: 'sku', Description: 'product', Quantity: 'quantity', InvoiceDate: 'orderedOn', UnitPrice: 'unitPrice', CustomerID: 'account', Country: 'country' }, []],
  ['the Chinese superstore', '行 ID,订单 ID,订单日期,发货日期,邮寄方式,客户 ID,客户名称,细分,城市,省/自治区,国家,地区,产品 ID,类别,子类别,产品名称,销售额,数量,折扣,利润', 'orders',
    { '订单 ID': 'orderNo', 订单日期: 'orderedOn', 发货日期: 'shippedOn', '客户 ID': 'account', 客户名称: 'customerName', 细分: 'tags', 城市: 'city', '省/自治区': 'province', 国家: 'country', '产品 ID': 'sku', 类别: 'category', 产品名称: 'product', 销售额: 'amount', 数量: 'quantity' },
    ['行 ID', '邮寄方式', '地区', '子类别', '折扣', '利润']],
  ['names that Chinese shops use', '会员,手机,交易日期,商品,成交金额', 'orders',
    { 会员: 'customerName', 手机: 'phone', 交易日期: 'orderedOn', 商品: 'product', 成交金额: 'amount' }, []],
  ['JD orders, where what the shop receives is what counts', '订单号,商品名称,订购数量,下单时间,订单金额,商家应收,订单状态,客户姓名,客户地址,联系电话,京东价', 'orders',
    { 订单号: 'orderNo', 商品名称: 'product', 订购数量: 'quantity', 下单时间: 'orderedAt', 商家应收: 'orderTotal', 订单状态: 'status', 客户姓名: 'customerName', 客户地址: 'address', 联系电话: 'phone', 京东价: 'unitPrice' }, ['订单金额']],
  ['Taobao, where the receiver is the name and the member the account', '订单编号,买家会员名,总金额,买家实际支付金额,收货人姓名,联系手机,订单创建时间,宝贝标题', 'orders',
    { 订单编号: 'orderNo', 买家会员名: 'account', 买家实际支付金额: 'orderTotal', 收货人姓名: 'customerName', 联系手机: 'phone', 订单创建时间: 'orderedOn', 宝贝标题: 'product' }, ['总金额']],
  ['Shopify, whose Name is the order', 'Name,Email,Financial Status,Created at,Lineitem quantity,Lineitem name,Lineitem price,Billing Name,Subtotal', 'orders',
    { Name: 'orderNo', Email: 'email', 'Financial Status': 'status', 'Created at': 'orderedOn', 'Lineitem quantity': 'quantity', 'Lineitem name': 'product', 'Lineitem price': 'unitPrice', 'Billing Name': 'customerName', Subtotal: 'orderTotal' }, []],
  ['Amazon, whose item-price is for the line', 'order-id,purchase-date,buyer-email,buyer-name,sku,product-name,quantity-purchased,currency,item-price', 'orders',
    { 'order-id': 'orderNo', 'purchase-date': 'orderedOn', 'buyer-email': 'email', 'buyer-name': 'customerName', sku: 'sku', 'product-name': 'product', 'quantity-purchased': 'quantity', currency: 'currency', 'item-price': 'amount' }, []],
  ['a list of customers', '姓名,手机号,微信,生日,会员等级,备注', 'customers',
    { 姓名: 'name', 手机号: 'phone', 微信: 'wechat', 生日: 'birthday', 会员等级: 'level', 备注: 'notes' }, []],
  ['a list of customers in English', 'Name,Phone,E-mail,Country,Shoe size', 'customers',
    { Name: 'name', Phone: 'phone', 'E-mail': 'email', Country: 'country' }, ['Shoe size']],
];

describe('columns of a file are recognised', () => {
  it.each(FILES)('%s', (_title, header, kind, columns, ignored) => {
    const found = recogniseColumns(header.split(','), 'auto');
    expect({ kind: found.kind, columns: found.columns, ignored: found.ignored }).toEqual({ kind, columns, ignored });
  });

  it.each(['orders', 'customers'] as const)('our own export of %s comes back under the same keys', (tab) => {
    const columns: Readonly<Record<string, Column>> = tabOf(tab).columns;
    const { kind, columns: found } = recogniseColumns(Object.keys(columns), 'auto');
    expect(kind).toBe(tab);
    const given = Object.keys(columns).filter((key) => !columns[key]!.computed && !columns[key]!.hidden);
    const ourId = tab === 'orders' ? 'customerId' : 'id';
    for (const key of given) if (key !== ourId) expect([key, found[key]]).toEqual([key, key]);
  });

  it.each(['zh-CN', 'en'] as const)(
    'a tab downloaded from the spreadsheet comes back by its headers (%s)',
    (language) => {
      const columns: Readonly<Record<string, Column>> = tabOf('orders').columns;
      const given = Object.entries(columns).filter(([, column]) => !column.computed);
      const { columns: found } = recogniseColumns(
        given.map(([, { header }]) => header[language]),
        'auto',
      );
      for (const [key, { header }] of given)
        expect([header[language], found[header[language]]]).toEqual([header[language], key]);
    },
  );

  it('what is asked for wins over what the columns look like', () => {
    expect(recogniseColumns(['姓名', '购买日期', '购买金额'], 'customers')).toMatchObject({
      kind: 'customers',
      ignored: ['购买日期', '购买金额'],
    });
    expect(recogniseColumns(['姓名', '电话'], 'orders').kind).toBe('orders');
  });

  it('two columns of one name: the first is taken, the second reported', () => {
    expect(recogniseColumns(['姓名', '电话', '电话'], 'auto').ignored).toEqual(['电话']);
  });
});
