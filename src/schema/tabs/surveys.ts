/** What customers answered when asked how satisfied they are. */
import { atMost, colour, NAME_WITHOUT_ID } from '../colour-rule';
import { choice, id, int, long, rate, ref, text, time } from '../column';
import { rebuys } from '../lists/care-lists-table';
import { tab } from '../tab';

export const surveys = tab('surveys', {
  name: ['满意度回访', 'Surveys'],
  purpose: 'daily',
  hidden: true,
  protection: 'none',
  identity: ['id'],
  columns: {
    id: id('回访编号', 'Survey ID'),
    at: time('时间', 'When', '*'),
    customerName: text('客户', 'Customer', '*'),
    customerId: ref('customers', '客户编号', 'Customer ID', '='),
    orderNo: text('订单编号', 'Order number'),
    issueId: ref('issues', '售后编号', 'Issue ID'),
    overall: rate('总体满意度', 'Overall', '*'),
    delivery: rate('物流满意度', 'Delivery'),
    rebuy: choice(rebuys, '三个月内会再买吗', 'Buy again within 3 months?'),
    recommend: int('推荐意愿（0–10）', 'Would recommend (0–10)', '', { rule: 'zeroToTen' }),
    comment: long('意见', 'Comment'),
  },
  colours: [NAME_WITHOUT_ID, colour('unhappy', 'actNow', ['overall'], atMost('overall', 2))],
});
