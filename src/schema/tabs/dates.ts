/** Important dates of customers besides their own birthday. */
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
    customerName: text('客户', 'Customer', '*'),
    customerId: ref('customers', '客户编号', 'Customer ID', '='),
    occasion: choice(occasions, '事由', 'Occasion', '*'),
    whose: text('谁的', 'Whose'),
    on: anniversary('日期', 'On', '*'),
    repeats: choice(repetitions, '重复', 'Repeats'),
    daysBefore: int('提前几天', 'Days before', '', { rule: 'notNegative' }),
    owner: person('负责人', 'Owner'),
    notes: text('备注', 'Notes'),
    batch: text('批次', 'Batch', '='),
  },
});
