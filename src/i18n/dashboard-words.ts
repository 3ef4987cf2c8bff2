/** The tab dashboard in both languages: its sentences, its figures, its charts, and what assigning says. */
import { bilingual } from './bilingual';

interface Late {
  readonly customers: number;
  readonly names: string;
}

const zh = {
  title: ({ shop, day }: { shop: string; day: string }) => `${shop} 经营看板 · ${day}`,
  month: ({ orders, sales, currency }: Sold) => `本月 ${orders} 单，销售额 ${sales} ${currency}（已减退款）。`,
  late: ({ customers, names }: Late) =>
    customers === 0
      ? '没有熟客超过自己的购买节奏。'
      : `${customers} 位熟客超过了自己的购买节奏（${names}${customers > 3 ? ' 等' : ''}）。菜单“报表 ▸ 分派久未来的熟客”把他们放进今日待办。`,
  issues: ({ open, overdue }: { open: number; overdue: number }) =>
    open === 0
      ? '没有待处理的售后。'
      : `${open} 件售后待处理${overdue > 0 ? `，其中 ${overdue} 件已超过答应的时间` : ''}。`,
  withoutRate: ({ lines }: { lines: number }) => `注意：${lines} 行订单的币种没有汇率，没有计入。`,
  updated: ({ at }: { at: string }) => `更新于 ${at}；菜单“报表 ▸ 更新经营看板”可随时重算。`,
  figures: ['指标', '本月', '上月'],
  sales: ({ currency }: { currency: string }) => `销售额（${currency}）`,
  orders: '订单数',
  averageOrder: '笔单价',
  newCustomers: '新客',
  returningCustomers: '回头客',
  repeatRate: '复购率（买过两次以上）',
  openIssues: '待处理售后',
  overdueIssues: '已超时的售后',
  remindersSent: '已发提醒',
  remindersWaiting: '待办提醒',
  lastRun: '最近一次提醒',
  never: '还没有',
  lateTitle: '超过自己节奏的熟客',
  lateHeaders: ['客户', '最近购买', '平时间隔（天）', '已过（天）', '负责人', '累计消费'],
  data: '图表的数据',
  monthHeaders: ['月份', '销售额'],
  segmentHeaders: ['客户分群', '客户数'],
  productHeaders: ['商品（近一年）', '销售额'],
  charts: { months: '每月销售额', segments: '客户分群', products: '最好卖的商品' },
  shown: '经营看板已更新。',
  assigned: ({ assigned, known, more }: { assigned: number; known: number; more: number }) =>
    assigned === 0
      ? known === 0
        ? '没有超过自己节奏的熟客，没有可分派的。'
        : `这 ${known} 位熟客最近已经分派过了。`
      : `已把 ${assigned} 位熟客放进负责人的今日待办${more > 0 ? `；还有 ${more} 位，再点一次继续分派` : ''}。`,
  task: {
    subject: ({ customer }: { customer: string }) => `久未来的熟客：${customer}`,
    reason: ({ gap, since }: { gap: string; since: number }) => `平时约 ${gap} 天来一次，已经 ${since} 天没来`,
  },
};

interface Sold {
  readonly orders: number;
  readonly sales: string;
  readonly currency: string;
}

const en: typeof zh = {
  title: ({ shop, day }) => `${shop} dashboard · ${day}`,
  month: ({ orders, sales, currency }) =>
    `This month: ${orders} ${orders === 1 ? 'order' : 'orders'} for ${sales} ${currency}, net of refunds.`,
  late: ({ customers, names }) =>
    customers === 0
      ? 'No regular is past their own rhythm.'
      : `${customers} ${customers === 1 ? 'regular is' : 'regulars are'} past their own rhythm (${names}${customers > 3 ? ' …' : ''}). The menu entry Reports ▸ Assign regulars who stay away puts them into Today.`,
  issues: ({ open, overdue }) =>
    open === 0
      ? 'No issue is open.'
      : `${open} ${open === 1 ? 'issue is' : 'issues are'} open${overdue > 0 ? `, ${overdue} of them past the promised time` : ''}.`,
  withoutRate: ({ lines }) =>
    `Mind: ${lines} order ${lines === 1 ? 'line has' : 'lines have'} a currency without a rate and ${lines === 1 ? 'is' : 'are'} not counted.`,
  updated: ({ at }) => `Brought up to date ${at}; the menu entry Reports ▸ Update the dashboard does it any time.`,
  figures: ['Figure', 'This month', 'Last month'],
  sales: ({ currency }) => `Sales (${currency})`,
  orders: 'Orders',
  averageOrder: 'Average order',
  newCustomers: 'New customers',
  returningCustomers: 'Returning customers',
  repeatRate: 'Repeat rate (bought twice or more)',
  openIssues: 'Open issues',
  overdueIssues: 'Overdue issues',
  remindersSent: 'Reminders sent',
  remindersWaiting: 'Reminders waiting',
  lastRun: 'Last reminder run',
  never: 'none yet',
  lateTitle: 'Regulars past their own rhythm',
  lateHeaders: ['Customer', 'Last order', 'Usual gap (days)', 'Days since', 'Owner', 'Total spent'],
  data: 'What the charts show',
  monthHeaders: ['Month', 'Sales'],
  segmentHeaders: ['Segment', 'Customers'],
  productHeaders: ['Product (last year)', 'Sales'],
  charts: { months: 'Sales by month', segments: 'Customers by segment', products: 'Best products' },
  shown: 'The dashboard is up to date.',
  assigned: ({ assigned, known, more }) =>
    assigned === 0
      ? known === 0
        ? 'No regular is past their own rhythm; there is nobody to assign.'
        : `${known === 1 ? 'That regular was' : `These ${known} regulars were`} assigned a short while ago.`
      : `${assigned} ${assigned === 1 ? 'regular stands' : 'regulars stand'} in Today for whoever looks after them.${more > 0 ? ` ${more} more are late; choose this again to assign them.` : ''}`,
  task: {
    subject: ({ customer }) => `A regular who stays away: ${customer}`,
    reason: ({ gap, since }) => `Comes every ${gap} days or so, and has not for ${since}`,
  },
};

export const dashboardWords = bilingual({ 'zh-CN': zh, en });
