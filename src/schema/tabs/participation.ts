/** Who was invited to which campaign, and who was held back to compare with. */
import { check, choice, day, id, long, ref, text } from '../column';
import { responses } from '../lists/care-lists-table';
import { tab } from '../tab';

export const participation = tab('participation', {
  name: ['参与名单', 'Participation'],
  purpose: 'daily',
  hidden: true,
  protection: 'none',
  identity: ['id'],
  columns: {
    id: id('参与编号', 'Participation ID'),
    campaignId: ref('campaigns', '活动编号', 'Campaign ID', '*'),
    customerName: text('客户', 'Customer', '*'),
    customerId: ref('customers', '客户编号', 'Customer ID', '='),
    joinedOn: day('参与日期', 'Joined on'),
    response: choice(responses, '回应', 'Response'),
    feedback: long('反馈', 'Feedback'),
    orderNo: text('订单编号', 'Order number'),
    heldBack: check('对照组（不发）', 'Held back (gets nothing)'),
  },
});
