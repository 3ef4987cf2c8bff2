/** What the import dialog says, in both languages. Why a line was refused stands in import-words.ts. */
import { bilingual } from './bilingual';

interface Counts {
  readonly read: number;
  readonly added: number;
  readonly updated: number;
  readonly unchanged: number;
}

const zh = {
  title: '导入订单或客户',
  drop: '把文件拖到这里，或',
  choose: '选择文件…',
  accepted: 'CSV、TSV、TXT；淘宝、京东、有赞、亚马逊、Shopify 等平台导出的文件可以直接用。',
  workbookFile: '这是 Excel 文件（.xlsx/.xls）。请在 Excel 或 WPS 里“另存为 CSV”，再选那个文件。',
  notText: '这个文件不是文本表格，读不出来。请选 CSV 或 TSV 文件。',
  emptyFile: '这个文件是空的。',
  unreadableFile: '文件读不出来。请再选一次，或先复制到这台电脑上。',
  reading: '正在看懂这个文件…',
  another: '换一个文件',
  encoding: (name: string) => `编码 ${name}`,
  recognisedAs: (platform: string) => `认出来了：${platform}的导出文件。`,
  as: '这是',
  kinds: { orders: '订单', customers: '客户资料' },
  columns: '各列是什么',
  columnsNote: '认错了可以改；改过的会记住，下次同样表头的文件不用再改。',
  header: '文件里的列',
  sample: '例如',
  field: '导入为',
  leftOut: '不导入',
  changed: '已改',
  preview: ({ read, added, updated, unchanged, refused, isWhole }: Counts & { refused: number; isWhole: boolean }) =>
    `${isWhole ? '' : '先看了前面一部分：'}${read} 行：新增 ${added}，更新 ${updated}，没有变化 ${unchanged}${refused === 0 ? '' : `，不能导入 ${refused}`}。`,
  import: '导入',
  importing: ({ part, parts }: { part: number; parts: number }) =>
    parts === 1 ? '正在导入…' : `正在导入，第 ${part}/${parts} 部分…`,
  imported: ({ read, added, updated, unchanged }: Counts) =>
    `导入完成，共 ${read} 行：新增 ${added}，更新 ${updated}，没有变化 ${unchanged}。`,
  interrupted: ({ part, parts }: { part: number; parts: number }) =>
    `导入到第 ${part}/${parts} 部分时停下了；前面的已经写入。可以接着导入，不会重复。`,
  goOn: '接着导入',
  refused: (count: number) => `${count} 行没有导入：`,
  refusedColumns: { line: '行', column: '列', found: '看到的', reason: '原因和办法' },
  moreRefused: (count: number) => `还有 ${count} 行，见下载的文件，或“导入记录”表。`,
  download: '下载这些行',
  asText: '显示为文本',
  textNote: '下载被浏览器挡住时，可以从这里复制。',
  fileName: '未导入的行',
  undo: '撤销这次导入',
  undoSure: '再点一次，确认撤销',
  undoing: '正在撤销…',
  undone: ({ removed, restored }: { removed: number; restored: number }) =>
    `已撤销：删去 ${removed} 行，改回 ${restored} 个值。`,
  left: (count: number) => `有 ${count} 处之后又被改过，没有动。`,
  backedUp: ({ name }: { name: string }) => `导入之前已备份：“${name}”。`,
  notBackedUp: ({ message }: { message: string }) => `导入之前没能备份（${message}）；导入照常进行了，可以撤销。`,
  otherBatch: '注意：撤销的是之后的另一批操作，不是这次导入。',
};

const en: typeof zh = {
  title: 'Import orders or customers',
  drop: 'Drop your file here, or',
  choose: 'Choose a file…',
  accepted: 'CSV, TSV or TXT. Exports of Shopify, Amazon, Etsy, eBay, Taobao, JD and others work as they are.',
  workbookFile: 'This is an Excel file (.xlsx/.xls). Save it as CSV in Excel, and choose that file.',
  notText: 'This file is no text table. Choose a CSV or TSV file.',
  emptyFile: 'This file is empty.',
  unreadableFile: 'The file cannot be read. Choose it again, or copy it to this computer first.',
  reading: 'Reading the file…',
  another: 'Choose another file',
  encoding: (name) => `encoding ${name}`,
  recognisedAs: (platform) => `Recognised: an export of ${platform}.`,
  as: 'These are',
  kinds: { orders: 'orders', customers: 'customers' },
  columns: 'What the columns are',
  columnsNote: 'Change what is wrong; it is remembered for files with the same header.',
  header: 'Column in the file',
  sample: 'For example',
  field: 'Imported as',
  leftOut: 'Not imported',
  changed: 'changed',
  preview: ({ read, added, updated, unchanged, refused, isWhole }) =>
    `${isWhole ? '' : 'The first part of the file: '}${read} ${read === 1 ? 'line' : 'lines'}: ${added} new, ${updated} updated, ${unchanged} unchanged${refused === 0 ? '' : `, ${refused} cannot be imported`}.`,
  import: 'Import',
  importing: ({ part, parts }) => (parts === 1 ? 'Importing…' : `Importing, part ${part} of ${parts}…`),
  imported: ({ read, added, updated, unchanged }) =>
    `Imported. ${read} ${read === 1 ? 'line' : 'lines'}: ${added} new, ${updated} updated, ${unchanged} unchanged.`,
  interrupted: ({ part, parts }) =>
    `The import stopped at part ${part} of ${parts}; what came before is written. Go on: nothing is written twice.`,
  goOn: 'Go on',
  refused: (count) => `${count} ${count === 1 ? 'line was' : 'lines were'} not imported:`,
  refusedColumns: { line: 'Line', column: 'Column', found: 'Found', reason: 'Why, and what to do' },
  moreRefused: (count) => `${count} more stand in the download and in the tab "Imports".`,
  download: 'Download these lines',
  asText: 'Show as text',
  textNote: 'Copy from here where the browser blocks downloads.',
  fileName: 'lines not imported',
  undo: 'Undo this import',
  undoSure: 'Click again to undo',
  undoing: 'Undoing…',
  undone: ({ removed, restored }) =>
    `Undone: ${removed} ${removed === 1 ? 'row' : 'rows'} removed, ${restored} ${restored === 1 ? 'value' : 'values'} put back.`,
  left: (count) => `${count} ${count === 1 ? 'place was' : 'places were'} edited since and left alone.`,
  backedUp: ({ name }) => `Backed up before the import: "${name}".`,
  notBackedUp: ({ message }) =>
    `No backup could be made before the import (${message}); the import went on all the same, and can be undone.`,
  otherBatch: 'Mind: what was undone is a later batch, not this import.',
};

export const importDialogWords = bilingual({ 'zh-CN': zh, en });
