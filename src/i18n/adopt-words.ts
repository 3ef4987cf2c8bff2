/** Taking over a table that the shop kept before, in both languages. */
import { bilingual } from './bilingual';

interface Offer {
  readonly sheet: string;
  readonly as: 'customers' | 'orders';
  readonly rows: number;
}

interface Counts {
  readonly read: number;
  readonly added: number;
  readonly updated: number;
  readonly unchanged: number;
}

const KINDS_ZH = { customers: '客户', orders: '订单' };
const KINDS_EN = { customers: 'customers', orders: 'orders' };

export const adoptWords = bilingual({
  'zh-CN': {
    title: '您原有的表',
    what: '可以把里面的内容导入进来：先自动备份整个表格，再作为一批导入，可以撤销。原来的表不会改动。',
    offer: ({ sheet, as, rows }: Offer) => `“${sheet}”像是一张${KINDS_ZH[as]}表（${rows} 行）。`,
    columns: (pairs: readonly (readonly [header: string, field: string])[]) =>
      pairs.map(([header, field]) => `${header} → ${field}`).join('，'),
    adopt: '导入这张表',
    adopting: ({ part, parts }: { part: number; parts: number }) =>
      parts > 1 ? `正在导入，第 ${part} 部分，共 ${parts} 部分…` : '正在导入…',
    adopted: ({ read, added, updated, unchanged }: Counts) =>
      `读了 ${read} 行：新增 ${added}，更新 ${updated}，没有变化 ${unchanged}。要撤销，用“数据 ▸ 撤销上次操作…”。`,
    refused: (count: number) => `${count} 行没有导入，行号就是原表的行号：`,
    backedUp: (name: string) => `导入之前已备份：“${name}”。`,
    notBackedUp: (message: string) => `导入之前没能备份（${message}）；导入照常进行了，可以撤销。`,
    installFirst: '先点“开始”安装，然后就能导入。',
  },
  en: {
    title: 'Tables of your own',
    what: 'What they hold can be taken over: the whole spreadsheet is copied first, then the rows are imported as one batch, which can be undone. The table itself stays as it is.',
    offer: ({ sheet, as, rows }) =>
      `"${sheet}" looks like a table of ${KINDS_EN[as]} (${rows} ${rows === 1 ? 'row' : 'rows'}).`,
    columns: (pairs) => pairs.map(([header, field]) => `${header} → ${field}`).join(', '),
    adopt: 'Take these rows over',
    adopting: ({ part, parts }) => (parts > 1 ? `Importing part ${part} of ${parts}…` : 'Importing…'),
    adopted: ({ read, added, updated, unchanged }) =>
      `${read} ${read === 1 ? 'row' : 'rows'} read: ${added} new, ${updated} updated, ${unchanged} unchanged. To take it back: Data ▸ Undo last change…`,
    refused: (count) =>
      `${count} ${count === 1 ? 'row was' : 'rows were'} not imported; the number is the row of your table:`,
    backedUp: (name) => `Backed up before: "${name}".`,
    notBackedUp: (message) =>
      `No backup could be made before (${message}); the rows were taken over and can be undone.`,
    installFirst: 'Press Begin to install first; then they can be taken over.',
  },
});
