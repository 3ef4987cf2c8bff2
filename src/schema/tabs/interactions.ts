/** One row a talk with a customer, in any medium. */
import { label } from '../../i18n/bilingual';
import { cell, colour, NAME_WITHOUT_ID, within } from '../colour-rule';
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
    customerName: text('客户', 'Customer', '~*', {
      note: label(
        '填姓名或手机后四位，编号会自动补上。',
        'A name, or the last four digits of a phone; the ID fills itself.',
      ),
    }),
    medium: choice(media, '沟通方式', 'By', '~*'),
    summary: long('沟通内容', 'What was said', '~*', {
      note: label('客户说了什么，答应了什么。', 'What the customer said, and what was promised.'),
    }),
    nextStep: text('下一步', 'Next step', '~'),
    followUpOn: day('跟进日期', 'Follow up on', '~', {
      note: label('哪天再联系；到期会提醒负责人。', 'When to get in touch again; the owner is reminded that day.'),
    }),
    followUpDone: check('已跟进', 'Followed up', '~', {
      note: label('跟进过就打勾，不再提醒。', 'Tick it once done; no reminder comes after.'),
    }),
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
  colours: [
    NAME_WITHOUT_ID,
    colour('followedUp', 'done', ['nextStep', 'followUpOn', 'followUpDone'], cell('followUpDone', 'ticked')),
    colour('followUpLate', 'actNow', ['nextStep', 'followUpOn'], cell('followUpOn', 'past')),
    colour('followUpSoon', 'soon', ['followUpOn'], within('followUpOn', 1)),
  ],
});
