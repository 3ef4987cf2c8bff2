/** Imports, merges, bulk jobs and repairs: what can be undone as a whole. Single saves stand in log alone. */
import { cell, colour } from '../colour-rule';
import { choice, id, int, long, text, time } from '../column';
import { batchKinds } from '../lists/administration-lists-table';
import { tab } from '../tab';

export const batches = tab('batches', {
  name: ['批次', 'Batches'],
  purpose: 'administration',
  hidden: true,
  protection: 'warning',
  identity: ['id'],
  columns: {
    id: id('批次编号', 'Batch ID'),
    at: time('时间', 'At'),
    by: text('操作人', 'By'),
    kind: choice(batchKinds, '类型', 'Kind'),
    summary: long('摘要', 'Summary'),
    added: int('新增行数', 'Rows added'),
    changed: int('修改行数', 'Rows changed'),
    undoneAt: time('撤销时间', 'Undone at'),
  },
  colours: [colour('undone', 'over', 'row', cell('undoneAt', 'filled'))],
});
