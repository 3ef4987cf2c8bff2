/** What the reminder log says of mails that did not go as planned, in both languages. */
import { bilingual } from './bilingual';

const zh = {
  inToday: '这位同事不收每日汇总：见“今日待办”。',
  nextDigest: '今天的汇总已发出；见“今日待办”，明早再汇总。',
  later: '今天的邮件额度已用完，稍后再发。',
  tooSoon: ({ on }: { on: string }) => `${on} 刚给这位客户发过邮件，没有再发。`,
  twice: '这一行和另一行重复，不再发送。',
  overtaken: '没有发出；里面的事项已并入之后的汇总。',
  unwritable: ({ why }: { why: string }) => `邮件写不出来，没有发出：${why}`,
  digest: ({ count }: { count: number }) => `${count}件事`,
};

const en: typeof zh = {
  inToday: 'This colleague gets no digest; it stands in Today.',
  nextDigest: "After the day's digest; it stands in Today, and in the next morning's.",
  later: "The day's mails are used up; it goes with a later run.",
  tooSoon: ({ on }) => `The customer had a mail on ${on}; not sent so soon after it.`,
  twice: 'This row stands twice; it is not sent again.',
  overtaken: 'Not sent; what it told of went with a later digest.',
  unwritable: ({ why }) => `Not sent, since the mail could not be written: ${why}`,
  digest: ({ count }) => `${count} ${count === 1 ? 'reminder' : 'reminders'}`,
};

export const sendingWords = bilingual({ 'zh-CN': zh, en });
