/** The segment report in both languages: its words, its advice, its method. */
import { bilingual } from './bilingual';

const zh = {
  title: '客户分群',
  ran: ({ day, scoring }: { day: string; scoring: string }) =>
    `截至 ${day}，打分方式：${scoring === 'even' ? '均衡（默认）' : '与公开发表的一致'}。`,
  scored: ({ scored, sales, currency }: { scored: number; sales: string; currency: string }) =>
    `${scored} 位客户有购买记录，累计消费 ${sales} ${currency}。`,
  core: ({ customers, percent }: { customers: number; percent: number }) =>
    `${customers} 位核心客户带来了最近一年 ${percent}% 的销售额；另有潜力客户和偶尔客户，见“价值分层”列。`,
  withoutRate: ({ lines }: { lines: number }) =>
    `注意：${lines} 行订单的币种没有汇率，没有计入。请在“下拉选项”里填汇率。`,
  thisWeek: '本周三件事：',
  thing: ({ nth, segment, customers, names, advice }: Thing) =>
    `${nth}. ${segment} ${customers} 位（${names}${customers > 3 ? ' 等' : ''}）：${advice}。`,
  nothing: '还没有可以打分的订单。先用“数据 ▸ 导入”导入订单，再运行一次。',
  headers: {
    segment: '客户分群',
    customers: '客户数',
    sales: '累计消费',
    share: '占比',
    averageRecency: '平均几天前买',
    averageFrequency: '平均购买次数',
    averageMonetary: '平均累计消费',
    advice: '怎么做',
  },
  chart: '各分群客户数',
  method: {
    even: '打分：距上次购买的天数、购买次数、净消费各分五档；只买过一次的购买次数记1分，其余按四分位记2–5分。',
    published: '打分：与公开发表的做法一致，购买次数按排名分五档，金额为退款前金额。',
    rest: '一张订单只要有一行没有取消或退货且金额大于0就算一次购买。没有这样订单的客户不打分。',
  },
  advice: {
    champion: '先看新品，专人服务，请他带朋友',
    loyal: '会员价，按节奏提醒',
    potentialLoyalist: '推搭配品，促下一单',
    newCustomer: '一周内问使用感受，送第二单券',
    promising: '发用法和一件推荐',
    needAttention: '问近况，限时小优惠',
    aboutToSleep: '换个理由联系，别只发折扣',
    atRisk: '打电话，先问哪里不满意',
    cantLose: '店主本周亲自联系',
    hibernating: '一年一两次，不花人工',
  },
};

interface Thing {
  readonly nth: number;
  readonly segment: string;
  readonly customers: number;
  readonly names: string;
  readonly advice: string;
}

const en: typeof zh = {
  title: 'Customer segments',
  ran: ({ day, scoring }) => `As of ${day}; scoring: ${scoring === 'even' ? 'even (the default)' : 'as published'}.`,
  scored: ({ scored, sales, currency }) =>
    `${scored} ${scored === 1 ? 'customer has' : 'customers have'} bought, for ${sales} ${currency} in all.`,
  core: ({ customers, percent }) =>
    `${customers} core ${customers === 1 ? 'customer brought' : 'customers brought'} ${percent}% of the last year's sales; potential and occasional ones are marked in the column "Tier".`,
  withoutRate: ({ lines }) =>
    `Mind: ${lines} order ${lines === 1 ? 'line has' : 'lines have'} a currency without a rate and ${lines === 1 ? 'is' : 'are'} not counted. Enter the rate in the tab "Lists".`,
  thisWeek: "This week's three things:",
  thing: ({ nth, segment, customers, names, advice }) =>
    `${nth}. ${segment}, ${customers} (${names}${customers > 3 ? ' …' : ''}): ${advice}.`,
  nothing: 'There are no orders to score yet. Import some with Data ▸ Import, then run this again.',
  headers: {
    segment: 'Segment',
    customers: 'Customers',
    sales: 'Sales',
    share: 'Share',
    averageRecency: 'Avg. days ago',
    averageFrequency: 'Avg. orders',
    averageMonetary: 'Avg. spent',
    advice: 'What to do',
  },
  chart: 'Customers by segment',
  method: {
    even: 'Scores: days since the last order, orders and net spending in five steps each; who ordered once scores 1 for orders, the others 2 to 5 by quartile.',
    published: 'Scores as in published tables: orders in five steps by rank, spending before refunds.',
    rest: 'An order counts when at least one of its lines is neither cancelled nor returned and is worth more than 0. Customers without such an order are not scored.',
  },
  advice: {
    champion: 'show new things first, serve them in person, ask them to bring a friend',
    loyal: "members' price, reminders at their own pace",
    potentialLoyalist: 'suggest what goes with it, win the next order',
    newCustomer: 'ask within a week how it is, with a coupon for the second order',
    promising: 'send how to use it and one suggestion',
    needAttention: 'ask how they are, a small offer for a short time',
    aboutToSleep: 'write for another reason than a discount',
    atRisk: 'call, and ask first what went wrong',
    cantLose: 'the owner calls in person this week',
    hibernating: 'once or twice a year, no handwork',
  },
};

export const segmentWords = bilingual({ 'zh-CN': zh, en });
