/** The morning's mail to a colleague in both languages. */
import { bilingual } from './bilingual';

const plural = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

type Counted = (count: number) => string;

interface Counts {
  readonly things: number;
  /** `2位该复购`, the most urgent first. */
  readonly parts: readonly string[];
}

const zh = {
  subject: ({ things, parts }: Counts) => `今天${things}件事：${parts.join('，')}`,
  nothing: '今天没有到期的事',
  date: ({ shop, on }: { shop: string; on: string }) => `${shop} · ${on}`,
  greeting: ({ name }: { name: string }) => `${name}，早上好。`,
  /** By kind of reminder; `late` are promises. */
  counted: {
    late: (n) => `${n}件快超时`,
    birthday: (n) => `${n}位生日`,
    familyBirthday: (n) => `${n}位家人生日`,
    anniversary: (n) => `${n}个纪念日`,
    meeting: (n) => `${n}个会面`,
    repurchase: (n) => `${n}位该复购`,
    followUp: (n) => `${n}位该跟进`,
    losingTouch: (n) => `${n}位久未联系`,
    thankYou: (n) => `${n}位待感谢`,
    survey: (n) => `${n}位待回访`,
    returnWindow: (n) => `${n}件退货期将满`,
    other: (n) => `${n}件其他`,
  } as Readonly<Record<string, Counted>>,
  first: '先办：答应客户的事',
  contact: '今天联系',
  later: '可以等',
  laterMore: ({ parts }: { parts: readonly string[] }) => `${parts.join('，')}，都在“今日待办”里。`,
  known: '其他情况',
  quiet: ({ name, product, days }: Quiet) =>
    `今天清闲：可以问候一下${name}，上次买${product}是${days}天前，花得多，久没来了。`,
  quietAll: '没有客户在等您。可以补几位客户的生日或同意情况，以后的提醒会更准。',
  open: '打开今日待办',
  lines: {
    contact: '联系：',
    talk: '上次沟通：',
    bought: '最近购买：',
    worth: '价值：',
    suggestions: '推荐：',
    paste: '可发的话：',
  },
  talk: ({ on, medium, said }: Talk) => `${on} ${medium}：${said}`,
  bought: ({ on, product }: { on: string; product: string }) => `${product}（${on}）`,
  spent: ({ spent, currency }: Money) => `累计 ${currency} ${spent}`,
  yesterday: ({ done, sent }: Yesterday) => `昨天完成 ${done} 件，发出 ${sent} 封邮件。`,
  notSent: ({ reason, count }: NotSent) => `没有发出 ${count} 件：${reason}`,
  carriedOver: ({ count }: { count: number }) => `今天的邮件额度不够，${count} 封顺延，明天优先发。`,
  gap: ({ from, to, madeUp, tooLate }: Gap) =>
    `${from === to ? from : `${from} 到 ${to}`} 提醒没有运行：已补 ${madeUp} 件，${tooLate} 件过期没有再发。`,
  mailed: '店里今天会给客户发邮件，不必再发一遍。',
  calendar: '附件是跟进和会面的日历，打开即可加入日历。',
};

interface Talk {
  readonly on: string;
  readonly medium: string;
  readonly said: string;
}

interface Quiet {
  readonly name: string;
  readonly product: string;
  readonly days: number;
}

interface Money {
  readonly spent: string;
  readonly currency: string;
}

interface Yesterday {
  readonly done: number;
  readonly sent: number;
}

interface NotSent {
  readonly reason: string;
  readonly count: number;
}

interface Gap {
  readonly from: string;
  readonly to: string;
  readonly madeUp: number;
  readonly tooLate: number;
}

const en: typeof zh = {
  subject: ({ things, parts }) => `${plural(things, 'thing', 'things')} today: ${parts.join(', ')}`,
  nothing: 'Nothing is due today',
  date: ({ shop, on }) => `${shop} · ${on}`,
  greeting: ({ name }) => `Good morning, ${name}.`,
  counted: {
    late: (n) => `${n} about to run late`,
    birthday: (n) => plural(n, 'birthday', 'birthdays'),
    familyBirthday: (n) => plural(n, 'birthday in the family', 'birthdays in the family'),
    anniversary: (n) => plural(n, 'anniversary', 'anniversaries'),
    meeting: (n) => plural(n, 'meeting', 'meetings'),
    repurchase: (n) => `${n} due to buy again`,
    followUp: (n) => plural(n, 'follow-up', 'follow-ups'),
    losingTouch: (n) => `${n} losing touch`,
    thankYou: (n) => `${n} to thank`,
    survey: (n) => `${n} to ask how it was`,
    returnWindow: (n) => plural(n, 'return window closing', 'return windows closing'),
    other: (n) => plural(n, 'other thing', 'other things'),
  },
  first: 'First: what was promised',
  contact: 'Contact today',
  later: 'Can wait',
  laterMore: ({ parts }) => `${parts.join(', ')}: all in the tab Today.`,
  known: 'Also good to know',
  quiet: ({ name, product, days }) =>
    `A quiet day: say hello to ${name}, a good customer who last bought ${product} ${plural(days, 'day', 'days')} ago.`,
  quietAll:
    'No customer is waiting for you. A good day to fill in birthdays and who may be written to: reminders live on them.',
  open: 'Open Today',
  lines: {
    contact: 'Contact: ',
    talk: 'Last talk: ',
    bought: 'Last order: ',
    worth: 'Worth: ',
    suggestions: 'Suggest: ',
    paste: 'Text to send: ',
  },
  talk: ({ on, medium, said }) => `${on} ${medium}: ${said}`,
  bought: ({ on, product }) => `${product} (${on})`,
  spent: ({ spent, currency }) => `${currency} ${spent} in all`,
  yesterday: ({ done, sent }) => `Yesterday: ${done} done, ${plural(sent, 'mail', 'mails')} sent.`,
  notSent: ({ reason, count }) => `Not sent (${count}): ${reason}`,
  carriedOver: ({ count }) =>
    `Today's mail quota did not reach: ${plural(count, 'mail is', 'mails are')} carried over and ${count === 1 ? 'goes' : 'go'} first tomorrow.`,
  gap: ({ from, to, madeUp, tooLate }) =>
    `Reminders did not run ${from === to ? `on ${from}` : `from ${from} to ${to}`}: ${madeUp} made up, ${tooLate} too late to send.`,
  mailed: 'The shop writes to the customer today: nothing to send twice.',
  calendar: 'Follow-ups and meetings are attached as a calendar file.',
};

export const digestWords = bilingual({ 'zh-CN': zh, en });
