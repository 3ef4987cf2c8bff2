/** Every line an import refused, and why. Only grows. */
import { int, long, text, time } from '../column';
import { tab } from '../tab';

export const imports = tab('imports', {
  name: ['导入记录', 'Import log'],
  purpose: 'administration',
  hidden: true,
  protection: 'warning',
  identity: [],
  columns: {
    batch: text('批次', 'Batch'),
    at: time('时间', 'At'),
    by: text('操作人', 'By'),
    file: text('文件', 'File'),
    hash: text('文件指纹', 'File hash'),
    line: int('行号', 'Line'),
    column: text('列', 'Column'),
    found: long('看到的内容', 'Found'),
    code: text('代码', 'Code'),
    reason: long('原因', 'Reason'),
    raw: long('原文', 'Raw line'),
  },
});
