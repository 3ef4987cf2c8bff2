/** What the shop sells; a line of an order names a product in words, here stands what is known about it. */
import { label } from '../../i18n/bilingual';
import { check, day, int, money, text } from '../column';
import { tab } from '../tab';

export const products = tab('products', {
  name: ['商品', 'Products'],
  purpose: 'daily',
  hidden: true,
  protection: 'none',
  identity: ['sku', 'name'],
  columns: {
    sku: text('货号', 'SKU'),
    name: text('商品名称', 'Product', '*', { note: label('和订单里的商品名称一致。', 'As it stands in the orders.') }),
    category: text('品类', 'Category'),
    price: money('售价', 'Price', '', { rule: 'notNegative' }),
    cycleDays: int('复购周期（天）', 'Repurchase cycle, days', '', {
      rule: 'positive',
      note: label('一般多少天用完；到期提醒复购。', 'How many days it usually lasts; then a repurchase is due.'),
    }),
    warrantyMonths: int('保修月数', 'Warranty, months', '', { rule: 'notNegative' }),
    launchedOn: day('上架日期', 'Launched on'),
    active: check('在售', 'On sale'),
    buyers: int('购买人数', 'Buyers', '='),
    units: int('销量', 'Units sold', '=', { note: label('已减去退货。', 'Returns taken off.') }),
    revenue: money('销售额', 'Revenue', '='),
    typicalCycle: int('实际复购间隔（天）', 'Typical days between orders', '=', {
      note: label(
        '同一位客户两次购买相隔天数的中位数；还没人回购则空白。',
        'The median of the days between one customer’s orders of it; blank before anybody came back.',
      ),
    }),
  },
});
