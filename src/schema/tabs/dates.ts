/** Important dates of customers besides their own birthday. */
import { label } from '../../i18n/bilingual';
import { NAME_WITHOUT_ID } from '../colour-rule';
import { anniversary, choice, id, int, person, ref, text } from '../column';
import { occasions, repetitions } from '../lists/care-lists-table';
import { tab } from '../tab';

export const dates = tab('dates', {
  name: ['重要日期', 'Dates'],
  purpose: 'daily',
  hidden: true,
  protection: 'none',
  identity: ['id'],
  columns: {
    id: id('日期编号', 'Date ID'),
    customerName: text('客户', 'Customer', '*', {
      note: label(
        '填姓名或手机后四位，编号会自动补上。',
        'A name, or the last four digits of a phone; the ID fills itself.',
      ),
    }),
    customerId: ref('customers', '客户编号', 'Customer ID', '='),
    occasion: choice(occasions, '事由', 'Occasion', '*'),
    whose: text('谁的', 'Whose', '', {
      note: label('例如：女儿、母亲；客户自己就留空。', 'For example: daughter, mother; blank: the customer.'),
    }),
    on: anniversary('日期', 'On', '*'),
    repeats: choice(repetitions, '重复', 'Repeats'),
    daysBefore: int('提前几天', 'Days before', '', {
      rule: 'notNegative',
      note: label('提前几天提醒；0 是当天。', 'How many days before to remind; 0 is the day itself.'),
    }),
    owner: person('负责人', 'Owner'),
    notes: text('备注', 'Notes'),
    batch: text('批次', 'Batch', '='),
  },
  colours: [NAME_WITHOUT_ID],
});
