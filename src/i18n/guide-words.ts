/** The tab guide in both languages: missions, who does what when, what the colours mean. Names of tabs are handed in. */
import { bilingual, type Language } from './bilingual';
import { menuWords } from './menu-words';

/** What a shop does once, to know its way about. */
export const MISSIONS = [
  ...(['customers', 'import', 'talk', 'reminder', 'segments', 'dashboard', 'colleague', 'backup'] as const),
] as const;
export type Mission = (typeof MISSIONS)[number];

type NamedTab =
  | 'customers'
  | 'dashboard'
  | 'dates'
  | 'feedback'
  | 'interactions'
  | 'issues'
  | 'orders'
  | 'team'
  | 'today';
export type TabNames = Readonly<Record<NamedTab, string>>;

/** When, what, who, where. */
export type ProcessLine = readonly [when: string, what: string, who: string, where: string];

const path =
  (language: Language) =>
  (...keys: readonly (keyof (typeof menuWords)['en'])[]): string =>
    keys.map((key) => String(menuWords[language][key])).join(' ▸ ');

const zhPath = path('zh-CN');
const enPath = path('en');

const zh = {
  title: '使用指南',
  lead: '这张表由系统写，任务做完会自己打勾；您自己的笔记请写在右边或最下面。',
  missions: '先做这几件事',
  missionsDone: '都做完了。这张表不再需要时可以隐藏；菜单“帮助”里随时能再打开。',
  done: '✓ 完成',
  open: '待做',
  mission: (tabs: TabNames): Readonly<Record<Mission, readonly [what: string, where: string]>> => ({
    customers: ['录入第一批客户', `“${tabs.customers}”表，或${zhPath('data', 'import')}`],
    import: ['导入一份订单文件', zhPath('data', 'import')],
    talk: ['记一次和客户的沟通', zhPath('logContact')],
    reminder: ['在今日待办里勾掉一件事', `“${tabs.today}”表，或${zhPath('today')}`],
    segments: ['给客户分群，看看本周先联系谁', zhPath('reports', 'segments')],
    dashboard: ['看一眼经营看板', zhPath('reports', 'dashboard')],
    colleague: ['把一位同事加进团队', zhPath('setUp', 'team')],
    backup: ['备份一次', zhPath('data', 'backup')],
  }),
  process: '谁在什么时候做什么',
  processHeaders: ['什么时候', '做什么', '谁', '在哪里'] as ProcessLine,
  processLines: (tabs: TabNames): readonly ProcessLine[] => [
    [
      '每次沟通之后',
      '记下说了什么、答应了什么；客户不满意就同时开一条售后',
      '谁沟通谁记',
      `${zhPath('openSidebar')}，或“${tabs.interactions}”“${tabs.issues}”表`,
    ],
    ['每天早上', '做完今日待办：打勾、改期或跳过', '每个人', `“${tabs.today}”表`],
    [
      '每天，或每次有新订单',
      '导入订单文件，或手工录一行',
      '店员，主管',
      `${zhPath('data', 'import')}，“${tabs.orders}”表`,
    ],
    ['资料一变就改', '电话、地址、“不要再发消息”当场改好', '负责人', `“${tabs.customers}”表`],
    ['知道了重要日子', '家人生日、纪念日、会面记下来，会提醒', '负责人', `“${tabs.dates}”表`],
    ['每周一', '看看板，分派久未来的熟客，过问超时的售后', '主管', `“${tabs.dashboard}”表，“${tabs.issues}”表`],
    ['每周', '备份一次，存一份到电脑、U盘或网盘', '主管', zhPath('data', 'backup')],
    ['每月', '重新分群，把结果发给团队；改掉“检查”列里说的错', '主管', zhPath('reports', 'segments')],
    [
      '每季度',
      '不来往的客户改成归档；没人填的列隐藏；离职的人停用；读改进建议；看看这个工具还合不合用',
      '店主',
      `“${tabs.team}”“${tabs.feedback}”表`,
    ],
    ['要给外人看时', '只给隐去联系方式的导出，不要分享整个文件', '主管', zhPath('data', 'masked-export')],
  ],
  colours: '颜色的意思',
  colour: {
    actNow: ['红', '现在就办：紧急的售后、过了答应的时间、跟进逾期、没发出去或不确定的提醒'],
    soon: ['橙', '快到了，或拿不准：七天内生日、该复购、24小时内要答复、两位客户都像、没有汇率'],
    done: ['绿', '办好了'],
    over: ['灰', '已关闭、归档、取消；灰色表头的列由系统计算，不用填'],
    fresh: ['蓝', '新的：新客户、新订单、新售后'],
    vip: ['金', '贵宾客户'],
  },
  protection: '保护能做到什么，做不到什么',
  can: '能做到',
  cannot: '做不到',
  more: `详细情况和设置：${zhPath('setUp', 'team')}`,
  privacy: '隐私',
  privacyLines: [
    '客户资料只在这个表格里；熟客没有自己的服务器。',
    '营销信息只发给同意的人；每封都写明怎样退订，退订之后不再发。',
    `客户要看或要删自己的资料，由店主处理。撤销批量改动：${zhPath('data', 'undo')}`,
  ],
  help: '需要帮助，或有建议',
  helpLine: `${zhPath('help')}：复制诊断信息（不含客户资料），提建议，给别人的建议点赞。`,
};

const en: typeof zh = {
  title: 'Guide',
  lead: 'The product writes this tab; missions tick themselves. Your own notes stay if they stand to the right or below.',
  missions: 'First things to do',
  missionsDone: 'All done. Hide this tab when you no longer need it; the menu entry Help opens it again.',
  done: '✓ done',
  open: 'to do',
  mission: (tabs) => ({
    customers: ['Enter your first customers', `Tab "${tabs.customers}", or ${enPath('data', 'import')}`],
    import: ['Import an order file', enPath('data', 'import')],
    talk: ['Log a talk with a customer', enPath('logContact')],
    reminder: ['Tick something in Today', `Tab "${tabs.today}", or ${enPath('today')}`],
    segments: ['Put customers into segments: whom to contact first', enPath('reports', 'segments')],
    dashboard: ['Look at the dashboard', enPath('reports', 'dashboard')],
    colleague: ['Take a colleague into the team', enPath('setUp', 'team')],
    backup: ['Make a backup', enPath('data', 'backup')],
  }),
  process: 'Who does what, and when',
  processHeaders: ['When', 'What', 'Who', 'Where'],
  processLines: (tabs) => [
    [
      'After every contact',
      'Write what was said and promised; if the customer is unhappy, open an issue with it',
      'Whoever talked',
      `${enPath('openSidebar')}, or the tabs "${tabs.interactions}" and "${tabs.issues}"`,
    ],
    ['Every morning', 'Go through Today: tick, put off or skip', 'Everybody', `Tab "${tabs.today}"`],
    [
      'Every day, or with new orders',
      'Import the order file, or type a row',
      'Agent, manager',
      `${enPath('data', 'import')}, tab "${tabs.orders}"`,
    ],
    [
      'As soon as it changes',
      'Correct phone, address, "no more messages" on the spot',
      'Owner of the customer',
      `Tab "${tabs.customers}"`,
    ],
    [
      'When you hear of a date',
      'Note family birthdays, anniversaries, meetings: you will be reminded',
      'Owner of the customer',
      `Tab "${tabs.dates}"`,
    ],
    [
      'Every Monday',
      'Look at the dashboard, assign regulars who stay away, ask about late issues',
      'Manager',
      `Tabs "${tabs.dashboard}" and "${tabs.issues}"`,
    ],
    [
      'Every week',
      'Make a backup; keep one on a computer, USB stick or cloud drive',
      'Manager',
      enPath('data', 'backup'),
    ],
    [
      'Every month',
      'Put customers into segments anew and tell the team; mend what the column "Check" says',
      'Manager',
      enPath('reports', 'segments'),
    ],
    [
      'Every quarter',
      'Archive customers who are gone; hide columns nobody fills; switch off who has left; read the feedback; is this tool still the right one?',
      'Owner of the shop',
      `Tabs "${tabs.team}" and "${tabs.feedback}"`,
    ],
    [
      'To show somebody outside',
      'Give an export with contact details hidden; never share the whole file',
      'Manager',
      enPath('data', 'masked-export'),
    ],
  ],
  colours: 'What the colours mean',
  colour: {
    actNow: ['Red', 'Act now: urgent issue, promise or follow-up overdue, reminder that failed or is uncertain'],
    soon: [
      'Amber',
      'Soon, or doubtful: birthday within 7 days, repurchase due, answer due within 24 hours, two customers fit, no rate',
    ],
    done: ['Green', 'Done'],
    over: ['Grey', 'Closed, archived, cancelled; columns with a grey header are computed, leave them'],
    fresh: ['Blue', 'New: customer, order, issue'],
    vip: ['Gold', 'VIP customers'],
  },
  protection: 'What protection can and cannot do',
  can: 'It can',
  cannot: 'It cannot',
  more: `More, and setting it up: ${enPath('setUp', 'team')}`,
  privacy: 'Privacy',
  privacyLines: [
    'Customer data stands in this spreadsheet alone; Regulars has no server of its own.',
    'Marketing goes only to those who agreed; each mail says how to stop it, and after that none is sent.',
    `Who asks to see or delete their data turns to the owner of the shop. Bulk changes are taken back by ${enPath('data', 'undo')}`,
  ],
  help: 'Help and suggestions',
  helpLine: `${enPath('help')}: copy diagnostics (without customer data), make a suggestion, vote for others’.`,
};

export const guideWords = bilingual({ 'zh-CN': zh, en });
