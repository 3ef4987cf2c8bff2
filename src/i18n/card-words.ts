/** The customer card in both languages: the sentence to read before speaking, and the tab that is read on a phone. */
import { bilingual } from './bilingual';

type Gender = 'female' | 'male' | null;

const plural = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

const zh = {
  headline: {
    orders: ({ orders }: { orders: number }) => `第${orders}单`,
    noOrder: '还没有下过单',
    last: ({ product, days }: { product: string; days: number }) =>
      days === 0 ? `今天刚买${product}` : `${product}${days}天前`,
    average: ({ gender, days }: { gender: Gender; days: number }) =>
      `（${gender === null ? '' : gender === 'female' ? '她' : '他'}平均${days}天）`,
    issue: ({ what }: { what: string }) => `售后未了：${what}`,
    talk: ({ medium, days, said }: { medium: string; days: number; said: string }) =>
      `上次${medium}（${days === 0 ? '今天' : `${days}天前`}）：${said}`,
    followUp: ({ on, due }: { on: string; due: boolean }) => (due ? `该跟进了（约的 ${on}）` : `约好 ${on} 跟进`),
    unsubscribed: '已退订，别发推广',
    comma: '，',
    join: '；',
    end: '。',
  },
  entry: '姓名或手机后四位',
  hint: '在上面的格子里输入姓名、手机后四位或客户编号，这里会显示客户档案。',
  nobody: ({ text }: { text: string }) => `找不到“${text}”。请换个写法，或到“客户”表里查看。`,
  several: ({ text, count }: { text: string; count: number }) =>
    `“${text}”可能是下面${count}位客户，请输入客户编号选定：`,
  sections: { orders: '最近购买', talks: '最近沟通', issues: '待处理售后' },
  order: ({ product, quantity, amount }: Order) => `${product} ×${quantity}，${amount}`,
  check: { yes: '是', no: '否' },
};

interface Order {
  readonly product: string;
  readonly quantity: number;
  readonly amount: string;
}

const en: typeof zh = {
  headline: {
    orders: ({ orders }) => plural(orders, 'order', 'orders'),
    noOrder: 'No order yet',
    last: ({ product, days }) =>
      days === 0 ? `${product} bought today` : `${product} ${plural(days, 'day', 'days')} ago`,
    average: ({ gender, days }) =>
      gender === null ? ` (usually every ${days})` : ` (${gender === 'female' ? 'her' : 'his'} average: ${days})`,
    issue: ({ what }) => `open issue: ${what}`,
    talk: ({ medium, days, said }) =>
      `last ${medium.toLowerCase()} ${days === 0 ? 'today' : `${plural(days, 'day', 'days')} ago`}: ${said}`,
    followUp: ({ on, due }) => (due ? `follow-up was due on ${on}` : `follow-up on ${on}`),
    unsubscribed: 'unsubscribed: no promotion',
    comma: ', ',
    join: '; ',
    end: '.',
  },
  entry: 'Name or last four digits',
  hint: "Type a name, the last four digits of a phone or a customer ID into the cell above; the customer's card appears here.",
  nobody: ({ text }) => `There is no "${text}". Try another spelling, or look in the tab "Customers".`,
  several: ({ text, count }) => `"${text}" may be one of these ${count} customers. Type the customer ID to choose:`,
  sections: { orders: 'Last orders', talks: 'Last talks', issues: 'Open issues' },
  order: ({ product, quantity, amount }) => `${product} × ${quantity}, ${amount}`,
  check: { yes: 'Yes', no: 'No' },
};

export const cardWords = bilingual({ 'zh-CN': zh, en });
