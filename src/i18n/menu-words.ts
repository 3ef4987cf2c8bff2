/** The menu, the titles of what it opens, and what it says when it is done, in both languages. */
import { bilingual } from './bilingual';

/** The same in both languages: it is the product's name. */
export const MENU_TITLE = '熟客 Regulars';

const zh = {
  openSidebar: '打开侧栏',
  logContact: '记一次沟通…',
  today: '今天要联系的人',
  reports: '报表',
  segments: '客户分群',
  dashboard: '更新经营看板',
  assignRegulars: '分派久未来的熟客',
  reminders: '每日提醒…',
  data: '数据',
  import: '导入…',
  undo: '撤销上次改动…',
  refresh: '全部重新计算',
  backup: '立即备份…',
  setUp: '设置',
  install: '安装或修复…',
  team: '团队与权限…',
  'masked-export': '隐去联系方式的导出…',
  language: '界面语言…',
  showAllTabs: '显示所有表',
  'adopt-copy': '以后就用这份副本…',
  help: '帮助…',
  firstRun: '开始使用熟客',
  sidebar: '熟客',
  refused: '没有完成',
  done: {
    segments: ({ scored }: { scored: number }) =>
      scored === 0 ? '还没有可以打分的订单，先导入订单。' : `已给 ${scored} 位客户分群，结果在这张表里。`,
    someShown: ({ count, rest }: { count: number; rest: number }) =>
      `又显示了 ${count} 张表；还有 ${rest} 张受保护的表只有能改它们的人才能显示。`,
    allShown: ({ count }: { count: number }) => (count === 0 ? '所有表本来就都显示着。' : `又显示了 ${count} 张表。`),
  },
};

const en: typeof zh = {
  openSidebar: 'Open sidebar',
  logContact: 'Log a contact…',
  today: 'People to contact today',
  reports: 'Reports',
  segments: 'Segments',
  dashboard: 'Update the dashboard',
  assignRegulars: 'Assign regulars who stay away',
  reminders: 'Daily reminders…',
  data: 'Data',
  import: 'Import…',
  undo: 'Undo last change…',
  refresh: 'Work everything out anew',
  backup: 'Back up now…',
  setUp: 'Set up',
  install: 'Install or repair…',
  team: 'Team and permissions…',
  'masked-export': 'Export with contact details hidden…',
  language: 'Language…',
  showAllTabs: 'Show all tabs',
  'adopt-copy': 'This copy is now the shop…',
  help: 'Help…',
  firstRun: 'Start with Regulars',
  sidebar: 'Regulars',
  refused: 'Not done',
  done: {
    segments: ({ scored }) =>
      scored === 0
        ? 'There are no orders to score yet; import some first.'
        : `${scored} ${scored === 1 ? 'customer is' : 'customers are'} in segments; this tab shows them.`,
    someShown: ({ count, rest }) =>
      `${count} more ${count === 1 ? 'tab is' : 'tabs are'} shown; ${rest} protected ${rest === 1 ? 'tab is' : 'tabs are'} shown only by who may edit ${rest === 1 ? 'it' : 'them'}.`,
    allShown: ({ count }) =>
      count === 0 ? 'All tabs were shown already.' : `${count} more ${count === 1 ? 'tab is' : 'tabs are'} shown.`,
  },
};

export const menuWords = bilingual({ 'zh-CN': zh, en });
