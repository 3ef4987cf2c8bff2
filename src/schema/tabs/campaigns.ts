/** Campaigns, and what came of them. */
import { label } from '../../i18n/bilingual';
import { choice, day, id, int, long, money, text } from '../column';
import { campaignAims, campaignStatuses, campaignTypes } from '../lists/care-lists-table';
import { tab } from '../tab';

export const campaigns = tab('campaigns', {
  name: ['营销活动', 'Campaigns'],
  purpose: 'daily',
  hidden: true,
  protection: 'none',
  identity: ['id'],
  columns: {
    id: id('活动编号', 'Campaign ID'),
    name: text('活动名称', 'Name', '*'),
    type: choice(campaignTypes, '活动类型', 'Type'),
    aim: choice(campaignAims, '目的', 'Aim'),
    startOn: day('开始日期', 'Starts on', '*'),
    endOn: day('结束日期', 'Ends on', '*'),
    audience: long('目标客户', 'Audience'),
    offer: text('优惠内容', 'Offer'),
    coupon: text('优惠券', 'Coupon', '', {
      note: label('客户下单时用的优惠码。', 'The code customers use when they order.'),
    }),
    budget: money('预算', 'Budget', '', { rule: 'notNegative' }),
    status: choice(campaignStatuses, '活动状态', 'Status'),
    invited: int('邀请人数', 'Invited', '='),
    responded: int('回应人数', 'Responded', '='),
    orders: int('成交单数', 'Orders', '='),
    revenue: money('成交金额', 'Revenue', '='),
    costPerOrder: money('每单成本', 'Cost per order', '='),
    uplift: money('活动带来的增量', 'Uplift', '='),
  },
});
