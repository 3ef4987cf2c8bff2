/** The choices of the administration tabs. */
import { choiceList } from '../choice-list';

export const roles = choiceList(
  'roles',
  { admin: ['店主', 'Owner'], manager: ['主管', 'Manager'], agent: ['店员', 'Agent'], viewer: ['只读', 'Viewer'] },
  'closed',
);

/** What a platform lets the shop write to its buyers. Blank counts as service. */
export const contactRules = choiceList(
  'contactRules',
  { marketing: ['可营销', 'Marketing'], service: ['仅服务', 'Service only'], none: ['不可联系', 'No contact'] },
  'closed',
);

/** The languages that customers are written to in; the workbook itself speaks the first two only. */
export const spokenLanguages = choiceList('spokenLanguages', { 'zh-CN': ['中文', 'Chinese'], en: ['英文', 'English'] });

export const batchKinds = choiceList('batchKinds', {
  import: ['导入', 'Import'],
  merge: ['合并', 'Merge'],
  archive: ['归档', 'Archive'],
  bulk: ['批量修改', 'Bulk edit'],
  refresh: ['重新计算', 'Refresh'],
  repair: ['修复', 'Repair'],
  erase: ['删除个人数据', 'Erasure'],
  undo: ['撤销', 'Undo'],
});
