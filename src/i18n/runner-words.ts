/** The runner of reminders, in both languages: its jobs, what stands still and why, and its part of the dialog. */
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
    refresh: '重新计算',
    backup: '每周备份',
    reminders: '发提醒',
    today: '今日待办',
  },
  title: '每天自动发',
  off: '还没有人开启，到点不会自动发。',
  what: '开启后每小时运行一次，以您的名义发，用您账号的额度；没有人打开表格也会发。',
  turnOn: '由我来发',
  turnOnToo: '也由我来发',
  turnOff: '不再由我来发',
  turnOffOf: (email: string) => `停掉 ${email} 的`,
  working: '正在设置…',
  onSince: ({ email, since }: { email: string; since: string }) => `${email}，${since} 开启`,
  lastRun: ({ at, minutes }: { at: string; minutes: number }) => `最近运行 ${at}，24小时内共用 ${minutes} 分钟`,
  notYet: '还没有运行过，一小时之内会开始',
  left: '已离开团队或不再是主管，已自动停掉',
  mailsLeft: (count: number) => `您今天还能发 ${count} 封邮件。`,
  jobsTitle: '做什么，什么时候',
  states: { never: '还没有做过', begun: '进行中', unfinished: '没做完，下一小时继续', done: '完成', failed: '失败' },
  next: (from: string) => `下次：${from} 起`,
  whenNeeded: '有需要时',
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
    refresh: 'Work everything out anew',
    backup: 'Weekly backup',
    reminders: 'Send reminders',
    today: 'The tab Today',
  },
  title: 'Every day, by itself',
  off: 'Nobody has turned this on yet; nothing goes out by itself.',
  what: "Turned on, it runs once an hour in your name and within your account's quota, also while nobody has the sheet open.",
  turnOn: 'Let me send them',
  turnOnToo: 'Let me send them too',
  turnOff: 'I no longer send them',
  turnOffOf: (email) => `Stop ${email}`,
  working: 'Setting up…',
  onSince: ({ email, since }) => `${email}, since ${since}`,
  lastRun: ({ at, minutes }) =>
    `last ran ${at}; ${minutes} ${minutes === 1 ? 'minute' : 'minutes'} in the last 24 hours`,
  notYet: 'has not run yet; it begins within the hour',
  left: 'has left or is no longer a manager: turned off',
  mailsLeft: (count) => `You may send ${count} more ${count === 1 ? 'mail' : 'mails'} today.`,
  jobsTitle: 'What it does, and when',
  states: {
    never: 'not done yet',
    begun: 'under way',
    unfinished: 'goes on next hour',
    done: 'done',
    failed: 'failed',
  },
  next: (from) => `next: from ${from}`,
  whenNeeded: 'when there is something to do',
  stopped: {
    copy: 'This spreadsheet is a copy and sends nothing. If it is the shop from now on, an owner chooses Set up ▸ This copy is now the shop….',
    consent:
      'Google\'s consent is missing, so nothing was done. Press "Let me send them" in Daily reminders… once more and grant everything.',
    meter: "The day's time for automatic runs is used up; it goes on tomorrow.",
  },
  heartbeat: {
    late: ({ email, at }) =>
      `Reminders have not run by themselves since ${at} (turned on by ${email}). A manager turns them on again in Daily reminders….`,
    left: ({ email }) =>
      `${email} may no longer run the reminders, so they stand still. A manager or owner turns them on in Daily reminders….`,
  },
};

export const runnerWords = bilingual({ 'zh-CN': zh, en });
