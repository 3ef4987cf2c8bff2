/** The runner of reminders, in both languages: its jobs, and what stands still and why. */
import { bilingual } from './bilingual';

interface Silent {
  readonly email: string;
  readonly at: string;
}

const zh = {
  jobs: {
    typed: '整理手工录入',
    language: '继续切换语言',
    handOver: '继续客户交接',
    urgent: '快超时的承诺',
    refresh: '重新计算',
    keepContact: '清除到期的联系方式',
    backup: '每周备份',
    reminders: '发提醒',
    today: '今日待办',
  },
  /** Why a run did nothing. */
  stopped: {
    copy: '这份表格是副本，什么都不发。要用它当店铺，请店主点菜单“设置 ▸ 以后就用这份副本…”。',
    consent: '缺少谷歌授权，什么都没有做。请在“每日提醒…”里再点一次“由我来发”，并同意全部授权。',
    meter: '今天的自动运行时间已用完，明天继续。',
  },
  heartbeat: {
    late: ({ email, at }: Silent) =>
      `自动提醒从 ${at} 起没有再运行（由 ${email} 开启）。请打开“每日提醒…”，由管理人员重新开启。`,
    left: ({ email }: Silent) => `${email} 已不能再运行自动提醒，提醒现在停着。请主管或店主在“每日提醒…”里开启。`,
  },
};

const en: typeof zh = {
  jobs: {
    typed: 'Tidy what was typed',
    language: 'Go on with the change of language',
    handOver: 'Go on with a hand-over',
    urgent: 'Promises about to break',
    refresh: 'Work everything out anew',
    keepContact: 'Remove contact data whose days are over',
    backup: 'Weekly backup',
    reminders: 'Send reminders',
    today: 'The tab Today',
  },
  stopped: {
    copy: 'This spreadsheet is a copy and sends nothing. If it is the shop from now on, an owner chooses "Set up ▸ This copy is now the shop…".',
    consent:
      'Google\'s consent is missing, so nothing was done. Press "Let me send them" in Daily reminders… once more and grant everything.',
    meter: "The day's time for automatic runs is used up; it goes on tomorrow.",
  },
  heartbeat: {
    late: ({ email, at }) =>
      `Reminders have not run by themselves since ${at} (turned on by ${email}). In Daily reminders… a manager turns them on again.`,
    left: ({ email }) =>
      `${email} may no longer run the reminders, so they stand still. In Daily reminders… a manager or owner turns them on.`,
  },
};

export const runnerWords = bilingual({ 'zh-CN': zh, en });
