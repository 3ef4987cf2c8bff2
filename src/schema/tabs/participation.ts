/** Who was invited to which campaign, and who was held back to compare with. */
import { label } from '../../i18n/bilingual';
import { cell, colour, NAME_WITHOUT_ID, oneOf } from '../colour-rule';
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
    heldBack: check('对照组（不发）', 'Held back (gets nothing)', '', {
      note: label(
        '打勾的不发活动，用来比较活动有没有效果。',
        'Ticked: gets nothing, to compare whether the campaign worked.',
      ),
    }),
  },
  colours: [
    NAME_WITHOUT_ID,
    colour('heldBack', 'over', ['heldBack'], cell('heldBack', 'ticked')),
    colour('ordered', 'done', ['response'], oneOf('response', 'ordered')),
  ],
});
