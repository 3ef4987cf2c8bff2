/** The runner's part of the dialog Daily reminders, in both languages. */
import { bilingual } from './bilingual';

const zh = {
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
};

const en: typeof zh = {
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
};

export const runnerDialogWords = bilingual({ 'zh-CN': zh, en });
