/** Old and new values of every write the product made or saw. Only grows; keeps at least the last 20 batches. */
import { json, text, time } from '../column';
import { tab } from '../tab';

export const log = tab('log', {
  name: ['操作日志', 'Log'],
  purpose: 'administration',
  hidden: true,
  protection: 'warning',
  identity: [],
  columns: {
    at: time('时间', 'At'),
    by: text('操作人', 'By'),
    batch: text('批次', 'Batch'),
    tab: text('表', 'Tab'),
    id: text('行编号', 'Row ID'),
    changes: json('改动', 'Changes'),
  },
});
