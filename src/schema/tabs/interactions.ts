/** One row a talk with a customer, in any medium. */
import { check, choice, day, id, inGroup, long, person, ref, text, time } from '../column';
import { directions, media, outcomes } from '../lists/talk-lists-table';
import { tab } from '../tab';

export const interactions = tab('interactions', {
  name: ['沟通记录', 'Interactions'],
  purpose: 'daily',
  hidden: false,
  protection: 'none',
  identity: ['id'],
  columns: {
    at: time('时间', 'When', '~*'),
    customerName: text('客户', 'Customer', '~*'),
    medium: choice(media, '沟通方式', 'By', '~*'),
    summary: long('沟通内容', 'What was said', '~*'),
    nextStep: text('下一步', 'Next step', '~'),
    followUpOn: day('跟进日期', 'Follow up on', '~'),
    followUpDone: check('已跟进', 'Followed up', '~'),
    by: person('记录人', 'Logged by', '~='),
    ...inGroup('more', {
      customerId: ref('customers', '客户编号', 'Customer ID', '='),
      id: id('记录编号', 'Interaction ID'),
      direction: choice(directions, '谁发起', 'Who began'),
      outcome: choice(outcomes, '沟通结果', 'Outcome'),
      product: text('咨询商品', 'Product asked about'),
      orderNo: text('订单编号', 'Order number'),
      issueId: ref('issues', '售后编号', 'Issue ID'),
      batch: text('批次', 'Batch', '='),
    }),
  },
});
