/** Tabs that are drawn, not kept as rows: they have no column keys, no header row, no metadata but their own. */
import { tab } from '../tab';

export const dashboard = tab('dashboard', {
  name: ['经营看板', 'Dashboard'],
  purpose: 'report',
  hidden: false,
  protection: 'warning',
  identity: [],
  columns: {},
});

export const guide = tab('guide', {
  name: ['使用指南', 'Guide'],
  purpose: 'daily',
  hidden: false,
  protection: 'none',
  identity: [],
  columns: {},
});

/** Shared by all who look: somebody types a name or last four digits, the product fills the rest. */
export const card = tab('card', {
  name: ['客户档案', 'Customer card'],
  purpose: 'daily',
  hidden: true,
  protection: 'none',
  identity: [],
  columns: {},
});
