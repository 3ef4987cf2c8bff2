/** Reminders in both languages: why, subjects, the task a colleague gets, how a customer stops them. */
import { bilingual } from './bilingual';

interface Task {
  readonly name: string;
  readonly reason: string;
}

const zh = {
  taskSubject: ({ name, reason }: Task) => `【熟客】${name}：${reason}`,
  ruleSubject: ({ reason }: { reason: string }) => `【熟客】${reason}`,
  noMail: ({ why, refusal }: { why: string; refusal: string }) => `${why}（不发邮件：${refusal}）`,
  whyNoMail: {
    archived: '已归档',
    channelForbids: '平台规则不允许',
    noConsent: '客户没有同意',
    noEmail: '没有可用的邮箱',
    openIssue: '有未处理完的售后',
    noSuchMail: '这类提醒只给同事',
    noTemplate: '邮件模板不能用',
  },
  task: {
    greeting: ({ name, reason }: Task) => `${name}：${reason}。`,
    contact: ({ contact }: { contact: string }) => `联系方式：${contact}`,
    noContact: '没有登记联系方式。',
    lastOrder: ({ product, on }: { product: string; on: string }) => `最近购买：${product}（${on}）`,
    paste: '可发的话：',
    customer: ({ id }: { id: string }) => `客户编号：${id}`,
    allowed: {
      marketing: '可以发祝福和推荐（前提是客户同意）。',
      service: '这个平台只允许谈订单和售后：不要发祝福、促销或回访。',
      none: '这个平台不允许站外联系：只能用平台自己的消息，只谈订单。',
    },
  },
  insteadOfMail: {
    archived: '客户已归档，没有发邮件。',
    channelForbids: '平台规则不允许给客户发这类邮件，所以由您处理。',
    noConsent: '客户没有同意接收，所以没有发邮件。',
    noEmail: '客户没有可用的邮箱，所以由您联系。',
    openIssue: '客户有未处理完的售后，所以没有发邮件。',
    noSuchMail: '这类提醒不发给客户，所以由您处理。',
    noTemplate: '邮件写不了，所以由您处理。',
  },
  note: {
    ruleNotUnderstood: '规则写得看不懂，没有照它提醒。',
    noColleague: '没有可以通知的同事：请在“团队”表里填写在职的店主。',
    notDueAnyMore: '情况已变，不再需要提醒。',
    tooLate: ({ days }: { days: number }) => `已过期${days}天，没有再发。`,
    refused: ({ why }: { why: string }) => `没有发出：${why}`,
    unknown: '发送时中断，不确定是否已发出；系统不会自动重发，请人工核对。',
  },
  ago: ({ days }: { days: number }) => (days === 0 ? '今天' : `${days}天前`),
  /** Between names. */
  and: '、',
  stop: '如不想再收到此类邮件，请回复“退订”。',
};

const en: typeof zh = {
  taskSubject: ({ name, reason }) => `[Regulars] ${name}: ${reason}`,
  ruleSubject: ({ reason }) => `[Regulars] ${reason}`,
  noMail: ({ why, refusal }) => `${why} (no mail: ${refusal})`,
  whyNoMail: {
    archived: 'archived',
    channelForbids: 'the channel forbids it',
    noConsent: 'no consent',
    noEmail: 'no usable address',
    openIssue: 'an open issue',
    noSuchMail: 'this kind is for colleagues only',
    noTemplate: 'its template cannot be used',
  },
  task: {
    greeting: ({ name, reason }) => `${name}: ${reason}.`,
    contact: ({ contact }) => `Contact: ${contact}`,
    noContact: 'No contact is on record.',
    lastOrder: ({ product, on }) => `Last order: ${product} (${on})`,
    paste: 'Text to send:',
    customer: ({ id }) => `Customer ID: ${id}`,
    allowed: {
      marketing: 'Greetings and suggestions are allowed, if the customer consents.',
      service: 'This channel allows messages about orders and service only: no greeting, promotion or survey.',
      none: "This channel forbids contact outside: only the channel's own messaging, only about the order.",
    },
  },
  insteadOfMail: {
    archived: 'The customer is archived, so no mail was sent.',
    channelForbids: "The channel's rules forbid such a mail to the customer, so it is yours.",
    noConsent: 'The customer has not consented, so no mail was sent.',
    noEmail: 'The customer has no usable e-mail address, so please get in touch.',
    openIssue: 'The customer has an open issue, so no mail was sent.',
    noSuchMail: 'Customers get no mail of this kind, so it is yours.',
    noTemplate: 'The mail could not be written, so it is yours.',
  },
  note: {
    ruleNotUnderstood: 'The rule is not understood and was not followed.',
    noColleague: 'There is no colleague to tell: enter an active owner in the tab "Team".',
    notDueAnyMore: 'Things have changed; no reminder is needed any more.',
    tooLate: ({ days }) => `${days} ${days === 1 ? 'day' : 'days'} too late; not sent any more.`,
    refused: ({ why }) => `Not sent: ${why}`,
    unknown:
      'Cut off while sending: it is not certain whether it left. It is never sent again by itself; please check.',
  },
  ago: ({ days }) => (days === 0 ? 'today' : `${days} ${days === 1 ? 'day' : 'days'} ago`),
  and: ', ',
  stop: 'If you do not want such mails any more, reply STOP.',
};

export const reminderWords = bilingual({ 'zh-CN': zh, en });
