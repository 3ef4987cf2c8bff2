/** What the first run says, in both languages: three questions, then the segments. */
import { bilingual } from './bilingual';

interface ImportedCounts {
  readonly added: number;
  readonly updated: number;
  readonly refused: number;
}

const zh = {
  title: '欢迎使用熟客',
  intro: '三个问题，几分钟后就能看到您的客户分群。',
  shop: '您的店叫什么？',
  shopHint: '例如：山茶小铺',
  language: '用哪种语言？',
  file: '把订单文件放在这里',
  fileNote: '没有也行，以后从菜单“数据 ▸ 导入…”再导入。',
  ownTable: '这个表格里已有客户表或订单表？先开始，准备好以后“设置 ▸ 安装或修复…”会提议把它导入，原表不动。',
  begin: '开始',
  needShop: '请填店名，提醒邮件的落款会用到。',
  steps: { install: '准备表格', import: '导入订单', report: '客户分群' },
  stepStates: { waiting: '等待', running: '进行中', done: '完成' },
  installing: (done: number) => `已建好 ${done} 处…`,
  importing: ({ part, parts }: { part: number; parts: number }) => `第 ${part}/${parts} 部分…`,
  imported: ({ added, updated, refused }: ImportedCounts) =>
    `新增 ${added} 行，更新 ${updated} 行${refused === 0 ? '' : `；${refused} 行没有导入，原因见“导入记录”表`}。`,
  scored: (count: number) => `${count} 位客户有购买记录：`,
  nobody: '还没有可以分群的订单。导入订单后，从菜单“报表 ▸ 客户分群”再看。',
  ready: '都准备好了。',
  withoutFile: '表格准备好了。从菜单“数据 ▸ 导入…”导入订单，就能看到客户分群。',
  customers: (count: number) => `${count} 位`,
  advice: '怎么做',
  finish: '去看表格',
  alreadyInstalled: '这个表格已经安装过了，不用再来一次。',
};

const en: typeof zh = {
  title: 'Welcome to Regulars',
  intro: 'Three questions, and in a few minutes you see your customers in segments.',
  shop: 'What is your shop called?',
  shopHint: 'For example: Camellia Corner',
  language: 'Which language?',
  file: 'Drop your order file here',
  fileNote: 'You can also do this later: menu Data ▸ Import…',
  ownTable:
    'Do you keep a table of customers or orders in this spreadsheet already? Begin; afterwards Set up ▸ Install or repair… offers to take it over and leaves the table as it is.',
  begin: 'Begin',
  needShop: 'Enter the name of your shop; reminder mails are signed with it.',
  steps: { install: 'Preparing the spreadsheet', import: 'Importing orders', report: 'Customer segments' },
  stepStates: { waiting: 'waiting', running: 'under way', done: 'done' },
  installing: (done) => `${done} things made…`,
  importing: ({ part, parts }) => `part ${part} of ${parts}…`,
  imported: ({ added, updated, refused }) =>
    `${added} new lines, ${updated} updated${refused === 0 ? '' : `; ${refused} not imported, the tab "Imports" says why`}.`,
  scored: (count) => `${count} ${count === 1 ? 'customer has' : 'customers have'} bought:`,
  nobody: 'There are no orders to score yet. Import some, then see the menu Reports ▸ Segments.',
  ready: 'All is ready.',
  withoutFile: 'The spreadsheet is ready. Import orders (menu Data ▸ Import…) and see your customers in segments.',
  customers: (count) => String(count),
  advice: 'What to do',
  finish: 'Show me the spreadsheet',
  alreadyInstalled: 'This spreadsheet is set up already.',
};

export const firstRunWords = bilingual({ 'zh-CN': zh, en });
