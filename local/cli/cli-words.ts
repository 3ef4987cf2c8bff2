/**
 * What the command line says to people, in both languages.
 */
import { bilingual } from '../../src/i18n/bilingual';
import type { ExecutionStatus } from '../execution/execution-record';

interface ImportCounts {
  readonly file: string;
  readonly read: number;
  readonly added: number;
  readonly updated: number;
  readonly unchanged: number;
  readonly refused: number;
}

interface Ran {
  readonly at: string;
  readonly name: string;
  readonly status: ExecutionStatus;
  readonly error: string | null;
}

const RAN_ZH: Readonly<Record<ExecutionStatus, string>> = {
  done: '完成',
  failed: '失败',
  killed: '被中止',
  timedOut: '超时',
};

const RAN_EN: Readonly<Record<ExecutionStatus, string>> = {
  done: 'done',
  failed: 'failed',
  killed: 'killed',
  timedOut: 'timed out',
};

const zh = {
  installed: (changes: number) => (changes === 0 ? '已经装好，无需改动。' : `安装完成，共 ${changes} 处改动。`),
  planned: (changes: number) => (changes === 0 ? '无需改动。' : `将做 ${changes} 处改动（尚未执行）：`),
  imported: ({ file, read, added, updated, unchanged, refused }: ImportCounts) =>
    `${file}：读取 ${read} 行，新增 ${added}，更新 ${updated}，未变 ${unchanged}，拒收 ${refused}。`,
  refusedLine: ({ line, column, found, reason }: Record<'line' | 'column' | 'found' | 'reason', string>) =>
    `  第 ${line} 行${column === '' ? '' : ` “${column}”`}：${found === '' ? '' : `${found}：`}${reason}`,
  moreRefused: (count: number) => `  ……另有 ${count} 行，见“导入记录”表。`,
  edited: (cell: string) => `已填入 ${cell}。`,
  noMail: '发件箱是空的。',
  noTriggerDue: '没有到时间的触发器。',
  noExecutions: '还没有运行记录。',
  ran: ({ at, name, status, error }: Ran) => `${at}  ${name}  ${RAN_ZH[status]}${error === null ? '' : `：${error}`}`,
  served: '在浏览器里打开这个地址（只有这台电脑能用；按 Ctrl+C 结束）：',
  portTaken: (port: number) => `端口 ${port} 用不了，可能已被占用；请换一个 --port，或不写。`,
  reset: (folder: string) => `已清空 ${folder}。`,
  killed: '这次运行被中止了。',
  usage: (verbs: string) =>
    `用法：npm run -s regulars -- <命令> [选项]\n\n${verbs}\n\n各命令都可用：--data 文件夹 --user 邮箱 --now ISO时间 --quota mail=N,triggers=N,runtime=分钟 --json\n试验中断：--kill-at N --kill-after N --unflushed land --fail-at N --fail-after N`,
  unknownVerb: (verb: string) => `没有“${verb}”这个命令。`,
  noVerb: '请写明要做什么。',
  unknownOption: (option: string) => `不认识选项 ${option}。`,
  optionElsewhere: (option: string, verb: string) => `命令 ${verb} 没有选项 ${option}。`,
  optionNeedsValue: (option: string) => `选项 ${option} 后面要跟一个值。`,
  badOption: (option: string, expected: string, found: string) => `选项 ${option} 应为 ${expected}，给的是“${found}”。`,
  arguments: (usage: string) => `参数不对。用法：${usage}`,
  badJson: (found: string) => `参数应为 JSON 数组，给的是：${found}`,
  FUNCTION_UNKNOWN: (name: string) => ({
    problem: `没有名为“${name}”的函数。`,
    remedy: '函数名见 docs/architecture.md。',
  }),
  ARGUMENT_NOT_CARRIED: (found: string) => ({
    problem: found,
    remedy: '请只传数字、文字、真假、空值和由它们组成的数组、对象。',
  }),
  TAB_UNKNOWN: (name: string) => ({
    problem: `没有“${name}”这张表。`,
    remedy: '请用表的固定名称，例如 customers、orders、report.segments。',
  }),
  COLUMN_UNKNOWN: (tab: string, name: string) => ({
    problem: `表 ${tab} 没有“${name}”这一列。`,
    remedy: '请用列的固定名称，见 docs/workbook.md。',
  }),
  ROW_UNKNOWN: (tab: string, row: string) => ({
    problem: `表 ${tab} 没有“${row}”这一行。`,
    remedy: '请写行号（表头是第 1 行）或编号。',
  }),
  ENTRY_REFUSED: (cell: string, found: string) => ({
    problem: `${cell} 不接受“${found}”。`,
    remedy: '请改成这一列允许的内容；什么都没有写入。',
  }),
  FILE_UNREADABLE: (file: string) => ({ problem: `读不了文件 ${file}。`, remedy: '请检查文件名和权限。' }),
  FILE_EMPTY: (file: string) => ({ problem: `文件 ${file} 是空的。`, remedy: '请重新导出后再导入。' }),
  FILE_NOT_TEXT: (file: string) => ({
    problem: `文件 ${file} 不是文本（可能是 Excel 或压缩文件）。`,
    remedy: '请另存为 CSV（UTF-8）再导入。',
  }),
  REPORT_NOT_RUN: (id: string) => ({
    problem: `报告 ${id} 还没有生成过。`,
    remedy: `请先运行：call runReport '["${id}"]'。`,
  }),
  TIMED_OUT: () => ({ problem: '这次运行超过了 Google 的六分钟上限。', remedy: '请再运行一次，会从停下的地方继续。' }),
};

const en: typeof zh = {
  installed: (changes) => (changes === 0 ? 'Installed already; nothing to do.' : `Installed: ${changes} changes.`),
  planned: (changes) => (changes === 0 ? 'Nothing to do.' : `${changes} changes to make (none made yet):`),
  imported: ({ file, read, added, updated, unchanged, refused }) =>
    `${file}: ${read} ${read === 1 ? 'line' : 'lines'} read, ${added} added, ${updated} updated, ${unchanged} unchanged, ${refused} refused.`,
  refusedLine: ({ line, column, found, reason }) =>
    `  line ${line}${column === '' ? '' : `, "${column}"`}: ${found === '' ? '' : `${found}: `}${reason}`,
  moreRefused: (count) => `  … and ${count} more, in the tab Imports.`,
  edited: (cell) => `Typed into ${cell}.`,
  noMail: 'The outbox is empty.',
  noTriggerDue: 'No trigger was due.',
  noExecutions: 'Nothing has run yet.',
  ran: ({ at, name, status, error }) => `${at}  ${name}  ${RAN_EN[status]}${error === null ? '' : `: ${error}`}`,
  served: 'Open this address in the browser (it works on this computer only; Ctrl+C ends it):',
  portTaken: (port) => `The port ${port} cannot be used, perhaps because it is taken. Give another --port, or none.`,
  reset: (folder) => `Emptied ${folder}.`,
  killed: 'The execution was killed.',
  usage: (verbs) =>
    `Usage: npm run -s regulars -- <verb> [options]\n\n${verbs}\n\nEverywhere: --data folder --user mail --now ISO-time --quota mail=N,triggers=N,runtime=minutes --json\nTo try interruptions: --kill-at N --kill-after N --unflushed land --fail-at N --fail-after N`,
  unknownVerb: (verb) => `There is no verb "${verb}".`,
  noVerb: 'Say what to do.',
  unknownOption: (option) => `Unknown option ${option}.`,
  optionElsewhere: (option, verb) => `The verb ${verb} has no option ${option}.`,
  optionNeedsValue: (option) => `The option ${option} needs a value.`,
  badOption: (option, expected, found) => `The option ${option} must be ${expected}, not "${found}".`,
  arguments: (usage) => `Wrong arguments. Usage: ${usage}`,
  badJson: (found) => `The arguments must be a JSON array, not: ${found}`,
  FUNCTION_UNKNOWN: (name) => ({
    problem: `There is no function "${name}".`,
    remedy: 'docs/architecture.md lists the functions.',
  }),
  ARGUMENT_NOT_CARRIED: (found) => ({
    problem: found,
    remedy: 'Pass numbers, texts, booleans, null, and arrays and objects of these only.',
  }),
  TAB_UNKNOWN: (name) => ({
    problem: `There is no tab "${name}".`,
    remedy: "Use the tab's key, such as customers, orders or report.segments.",
  }),
  COLUMN_UNKNOWN: (tab, name) => ({
    problem: `The tab ${tab} has no column "${name}".`,
    remedy: "Use the column's key; docs/workbook.md lists them.",
  }),
  ROW_UNKNOWN: (tab, row) => ({
    problem: `The tab ${tab} has no row "${row}".`,
    remedy: 'Give a row number (the header is row 1) or an id.',
  }),
  ENTRY_REFUSED: (cell, found) => ({
    problem: `${cell} does not take "${found}".`,
    remedy: 'Type what the column allows; nothing was written.',
  }),
  FILE_UNREADABLE: (file) => ({
    problem: `The file ${file} cannot be read.`,
    remedy: 'Check its name and permissions.',
  }),
  FILE_EMPTY: (file) => ({ problem: `The file ${file} is empty.`, remedy: 'Export it again, then import it.' }),
  FILE_NOT_TEXT: (file) => ({
    problem: `The file ${file} is not text (perhaps a spreadsheet or an archive).`,
    remedy: 'Save it as CSV (UTF-8) and import that.',
  }),
  REPORT_NOT_RUN: (id) => ({
    problem: `The report ${id} has never been run.`,
    remedy: `Run it first: call runReport '["${id}"]'.`,
  }),
  TIMED_OUT: () => ({
    problem: "The execution went beyond Google's limit of six minutes.",
    remedy: 'Run it again; it goes on where it stopped.',
  }),
};

export const cliWords = bilingual({ 'zh-CN': zh, en });
export type CliWords = typeof zh;
