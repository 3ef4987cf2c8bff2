/** The dialog's part about the last month: what would have gone out. */
import { bilingual } from './bilingual';

interface Total {
  readonly tasks: number;
  readonly mails: number;
}

const enTimes = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

export const monthWords = bilingual({
  'zh-CN': {
    title: '过去30天会发什么',
    what: '按现在的规则和表格里的记录推算，什么也不发。',
    ask: '推算过去30天',
    asking: '正在推算…',
    span: ({ from, to }: { from: string; to: string }) => `${from} 至 ${to}`,
    asSet: ({ tasks, mails }: Total) => `按现在的规则：同事的任务 ${tasks} 条，给客户的邮件 ${mails} 封`,
    ifOn: ({ tasks, mails }: Total) => `如果打开停用的规则，还会有：任务 ${tasks} 条，邮件 ${mails} 封`,
    nothing: '这段时间没有要提醒的事。',
    kind: '提醒',
    count: '30天',
    examples: '例如',
    most: ({ count, day }: { count: number; day: string }) => `最多 ${count}（${day}）`,
    example: ({ name, reason, day }: { name: string; reason: string; day: string }) => `${day} ${name}：${reason}`,
  },
  en: {
    title: 'What would have gone out in the last 30 days',
    what: 'Worked out by the rules as they are and by what the workbook tells; nothing is sent.',
    ask: 'Work out the last 30 days',
    asking: 'Working it out…',
    span: ({ from, to }) => `${from} to ${to}`,
    asSet: ({ tasks, mails }) =>
      `By the rules as they are: ${enTimes(tasks, 'task', 'tasks')} for colleagues, ${enTimes(mails, 'mail', 'mails')} to customers`,
    ifOn: ({ tasks, mails }) =>
      `With the rules that are off turned on, besides: ${enTimes(tasks, 'task', 'tasks')}, ${enTimes(mails, 'mail', 'mails')}`,
    nothing: 'There would have been nothing to remind of.',
    kind: 'Reminder',
    count: '30 days',
    examples: 'For example',
    most: ({ count, day }) => `at most ${count} (${day})`,
    example: ({ name, reason, day }) => `${day} ${name}: ${reason}`,
  },
});
