/** What the dialogs Install, Undo and Daily reminders say, in both languages. */
import { bilingual } from './bilingual';

interface LeftInWords {
  readonly tab: string;
  readonly id: string;
  /** '' where a whole row was left. */
  readonly column: string;
  readonly reason: 'editedSince' | 'inUse' | 'gone';
}

const REASONS_ZH = { editedSince: '之后又改过', inUse: '还有别的行用到它', gone: '已经不在了' };
const REASONS_EN = { editedSince: 'edited since', inUse: 'other rows refer to it', gone: 'no longer there' };

export const undoWords = bilingual({
  'zh-CN': {
    title: '撤销上次操作',
    what: '撤销最近一次导入、合并或批量修改：它加的行删去，它改的值改回。',
    kept: '之后又改过的内容不会动，会列在下面。单次保存不在此列，请直接在表里改。',
    undo: '撤销',
    undoing: '正在撤销…',
    undone: ({ batch, removed, restored }: { batch: string; removed: number; restored: number }) =>
      `批次 ${batch} 已撤销：删去 ${removed} 行，改回 ${restored} 个值。`,
    left: (count: number) => `有 ${count} 处没有动：`,
    leftAlone: ({ tab, id, column, reason }: LeftInWords) =>
      `“${tab}”表 ${id}${column === '' ? '' : `“${column}”列`}：${REASONS_ZH[reason]}`,
    more: (count: number) => `还有 ${count} 处，见“批次”表和“操作日志”。`,
    again: '再撤销前一批',
  },
  en: {
    title: 'Undo the last change',
    what: 'Undoes the last import, merge or bulk change: rows it added go, values it changed are put back.',
    kept: 'What was edited since is left alone and listed here. Single saves are not undone; correct them in the tab.',
    undo: 'Undo',
    undoing: 'Undoing…',
    undone: ({ batch, removed, restored }) =>
      `Batch ${batch} is undone: ${removed} ${removed === 1 ? 'row' : 'rows'} removed, ${restored} ${restored === 1 ? 'value' : 'values'} put back.`,
    left: (count) => `${count} ${count === 1 ? 'place was' : 'places were'} left alone:`,
    leftAlone: ({ tab, id, column, reason }) =>
      `Tab "${tab}", ${id}${column === '' ? '' : `, column "${column}"`}: ${REASONS_EN[reason]}`,
    more: (count) => `${count} more stand in the tabs "Batches" and "Change log".`,
    again: 'Undo the batch before',
  },
});

export const installWords = bilingual({
  'zh-CN': {
    title: '安装或修复',
    looking: '正在检查表格…',
    nothing: '一切正常，没有要改的。',
    plan: (count: number) => `要做 ${count} 处改动。您自己的列、表和内容都不会动。`,
    workbook: '整个表格',
    changes: (count: number) => `${count} 处`,
    apply: '开始',
    applying: (done: number) => `正在进行，已完成 ${done} 处…`,
    applied: (count: number) => `完成：${count} 处改动。`,
    askOwner: '下面这些只有表格的所有者能做：',
  },
  en: {
    title: 'Install or repair',
    looking: 'Looking at the spreadsheet…',
    nothing: 'All is as it should be; there is nothing to do.',
    plan: (count) =>
      `${count} ${count === 1 ? 'change' : 'changes'} to make. Your own columns, tabs and contents stay as they are.`,
    workbook: 'The whole spreadsheet',
    changes: (count) => `${count} ${count === 1 ? 'change' : 'changes'}`,
    apply: 'Begin',
    applying: (done) => `Working; ${done} done…`,
    applied: (count) => `Done: ${count} ${count === 1 ? 'change' : 'changes'}.`,
    askOwner: "Only the spreadsheet's owner can do these:",
  },
});

interface SendCounts {
  readonly mails: number;
  readonly tasks: number;
}

interface SentCounts {
  readonly sent: number;
  readonly failed: number;
  readonly unknown: number;
}

export const reminderDialogWords = bilingual({
  'zh-CN': {
    title: '每日提醒',
    day: '哪一天',
    today: '今天',
    looking: '正在计算…',
    none: '这一天没有要提醒的事。',
    goOut: ({ mails, tasks }: SendCounts) => `${tasks} 条同事的任务，${mails} 封给客户的邮件：`,
    doNot: (count: number) => `${count} 条不会发：`,
    to: (address: string) => `发给 ${address}`,
    email: '客户邮件',
    task: '任务',
    noColleague: '没有可以接手的同事',
    ruleNotUnderstood: '规则看不懂',
    send: '现在发送',
    sending: '正在发送…',
    onlyToday: '只能发送今天的；其他日子在这里先看。',
    sent: ({ sent, failed, unknown }: SentCounts) =>
      `今天已发送 ${sent} 条。${failed === 0 ? '' : `失败 ${failed} 条，原因见“提醒记录”表。`}${unknown === 0 ? '' : `不确定是否发出 ${unknown} 条，不会自动重发，请在“提醒记录”表里确认。`}`,
    never: '同一条提醒不会发两次。',
  },
  en: {
    title: 'Daily reminders',
    day: 'Day',
    today: 'Today',
    looking: 'Working it out…',
    none: 'Nothing to remind of on this day.',
    goOut: ({ mails, tasks }) =>
      `${tasks} ${tasks === 1 ? 'task' : 'tasks'} for colleagues, ${mails} ${mails === 1 ? 'mail' : 'mails'} to customers:`,
    doNot: (count) => `${count} will not go out:`,
    to: (address) => `to ${address}`,
    email: 'Customer mail',
    task: 'Task',
    noColleague: 'no colleague to take it',
    ruleNotUnderstood: 'not understood',
    send: 'Send now',
    sending: 'Sending…',
    onlyToday: 'Only today’s can be sent; other days are shown here beforehand.',
    sent: ({ sent, failed, unknown }) =>
      `${sent} sent today.${failed === 0 ? '' : ` ${failed} failed; the tab "Reminder log" says why.`}${unknown === 0 ? '' : ` For ${unknown} it is not known whether they went out; they are not sent again. See the tab "Reminder log".`}`,
    never: 'No reminder is sent twice.',
  },
});
