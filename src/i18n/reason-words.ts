/** Why somebody is reminded, in both languages: one sentence for each code of domain/reminders/reminder-reason.ts. */
import { audienceListWords } from './audience-words';
import { bilingual } from './bilingual';
import { festivalWords } from './festival-words';

interface Coming {
  readonly days: number;
  readonly on: string;
}
interface DateReason extends Coming {
  readonly occasion: 'familyBirthday' | 'anniversary' | 'meeting' | 'renewal' | 'other';
  readonly whose: string;
  readonly notes: string;
}
interface FestivalReason extends Coming {
  readonly festival: keyof typeof festivalWords;
}
interface Promised {
  readonly by: string;
  readonly what: string;
}
type Trouble =
  | { readonly code: 'unknownList'; readonly found: string }
  | { readonly code: 'unknownChoice'; readonly list: keyof typeof audienceListWords; readonly found: string };

const zhOccasions = {
  familyBirthday: '家人生日',
  anniversary: '纪念日',
  meeting: '会面',
  renewal: '续约',
  other: '重要日期',
};
const enOccasions: typeof zhOccasions = {
  familyBirthday: 'birthday in the family',
  anniversary: 'anniversary',
  meeting: 'meeting',
  renewal: 'renewal',
  other: 'important date',
};

const zhWhen = ({ days, on }: Coming): string => (days === 0 ? '今天' : `${days}天后（${on}）`);
const enWhen = ({ days, on }: Coming): string => (days === 0 ? 'today' : `in ${enDays(days)} (${on})`);
const enDays = (days: number): string => `${days} ${days === 1 ? 'day' : 'days'}`;
const enHours = (hours: number): string =>
  hours === 0 ? 'less than an hour' : `${hours} ${hours === 1 ? 'hour' : 'hours'}`;
const zhHours = (hours: number): string => (hours === 0 ? '不到1小时' : `${hours}小时`);
/** What was written, after a colon, where anything was. */
const zhSaid = (text: string): string => (text === '' ? '' : `：${text}`);
const enSaid = (text: string): string => (text === '' ? '' : `: ${text}`);

const zhDate = ({ occasion, whose, notes }: DateReason, when: string): string =>
  `${whose}${whose === '' ? '' : '的'}${zhOccasions[occasion]}：${when}${notes === '' ? '' : `；${notes}`}`;
const enDate = ({ occasion, whose, notes }: DateReason, when: string): string =>
  `${enOccasions[occasion]}${whose === '' ? '' : ` (${whose})`} ${when}${notes === '' ? '' : `; ${notes}`}`;

const zh = {
  birthdayToday: () => '今天生日',
  birthdayIn: ({ days, on }: Coming) => `${days}天后生日（${on}）`,
  date: (reason: DateReason) => zhDate(reason, zhWhen(reason)),
  festival: ({ festival, ...coming }: FestivalReason) => `${festivalWords[festival]['zh-CN']}：${zhWhen(coming)}`,
  repurchase: ({ product, lastOrderOn, daysAgo }: { product: string; lastOrderOn: string; daysAgo: number }) =>
    `${product}该复购了：${lastOrderOn} 买的，已经${daysAgo}天`,
  followUp: ({ what, on }: { what: string; on: string }) => `约好 ${on} 跟进${zhSaid(what)}`,
  promiseSoon: ({ by, hoursLeft, what }: Promised & { hoursLeft: number }) =>
    `答应 ${by} 前答复，还剩${zhHours(hoursLeft)}${zhSaid(what)}`,
  promisePast: ({ by, hoursPast, what }: Promised & { hoursPast: number }) =>
    `答应 ${by} 前答复，已超时${zhHours(hoursPast)}${zhSaid(what)}`,
  losingTouch: ({ daysSilent, since }: { daysSilent: number; since: string }) =>
    `${daysSilent}天没有下单，也没有联系（上次 ${since}）`,
  thankYou: ({ product, orderedOn }: { product: string; orderedOn: string }) =>
    `第一次下单（${orderedOn}，${product}）：道声谢`,
  survey: ({ settledOn, what }: { settledOn: string; what: string }) =>
    `售后 ${settledOn} 已处理完，问问是否满意${zhSaid(what)}`,
  returnWindow: ({ product, orderNo, until }: { product: string; orderNo: string; until: string }) =>
    `退货期 ${until} 截止，问问是否满意：${product}${orderNo === '' ? '' : `（订单 ${orderNo}）`}`,
  ruleTrouble: ({ rule, troubles }: { rule: string; troubles: readonly Trouble[] }) =>
    `规则“${rule}”的“适用客户”看不懂：${troubles.map(zhTrouble).join('；')}。请在“提醒规则”表里改正。`,
};

const zhTrouble = (trouble: Trouble): string =>
  trouble.code === 'unknownList'
    ? `“${trouble.found}”（没有这一项，整条规则不执行）`
    : `“${trouble.found}”（${audienceListWords[trouble.list][2]}里没有，不会提醒这样的客户）`;

const en: typeof zh = {
  birthdayToday: () => 'birthday today',
  birthdayIn: ({ days, on }) => `birthday in ${enDays(days)} (${on})`,
  date: (reason) => enDate(reason, enWhen(reason)),
  festival: ({ festival, ...coming }) => `${festivalWords[festival].en} ${enWhen(coming)}`,
  repurchase: ({ product, lastOrderOn, daysAgo }) =>
    `due to buy ${product} again: bought on ${lastOrderOn}, ${enDays(daysAgo)} ago`,
  followUp: ({ what, on }) => `follow-up agreed for ${on}${enSaid(what)}`,
  promiseSoon: ({ by, hoursLeft, what }) => `an answer is promised by ${by}, ${enHours(hoursLeft)} left${enSaid(what)}`,
  promisePast: ({ by, hoursPast, what }) =>
    `an answer was promised by ${by}, ${enHours(hoursPast)} overdue${enSaid(what)}`,
  losingTouch: ({ daysSilent, since }) => `no order and no talk for ${enDays(daysSilent)} (last on ${since})`,
  thankYou: ({ product, orderedOn }) => `first order (${orderedOn}, ${product}): say thank you`,
  survey: ({ settledOn, what }) => `the issue was settled on ${settledOn}; ask whether all is well${enSaid(what)}`,
  returnWindow: ({ product, orderNo, until }) =>
    `returns close on ${until}; ask whether all is well: ${product}${orderNo === '' ? '' : ` (order ${orderNo})`}`,
  ruleTrouble: ({ rule, troubles }) =>
    `the audience of rule "${rule}" is not understood: ${troubles.map(enTrouble).join('; ')}. Please mend it in the tab "Reminder rules".`,
};

const enTrouble = (trouble: Trouble): string =>
  trouble.code === 'unknownList'
    ? `"${trouble.found}" (no such condition: the rule rests)`
    : `"${trouble.found}" (not among the ${trouble.list}: nobody is reminded of by it)`;

const zhLasting = {
  birthdayToday: ({ dueOn }: { dueOn: string }) => `${dueOn} 生日`,
  birthdayIn: ({ on }: { on: string }) => `${on} 生日`,
  date: (reason: DateReason) => zhDate(reason, reason.on),
  festival: ({ festival, on }: FestivalReason) => `${festivalWords[festival]['zh-CN']}：${on}`,
  repurchase: ({ product, lastOrderOn }: { product: string; lastOrderOn: string }) =>
    `${product}该复购了：${lastOrderOn} 买的`,
  promiseSoon: ({ by, what }: Promised) => `答应 ${by} 前答复${zhSaid(what)}`,
  promisePast: ({ by, what }: Promised) => `答应 ${by} 前答复，已超时${zhSaid(what)}`,
  losingTouch: ({ since }: { since: string }) => `${since} 以后没有下单，也没有联系`,
};

const enLasting: typeof zhLasting = {
  birthdayToday: ({ dueOn }) => `birthday on ${dueOn}`,
  birthdayIn: ({ on }) => `birthday on ${on}`,
  date: (reason) => enDate(reason, `on ${reason.on}`),
  festival: ({ festival, on }) => `${festivalWords[festival].en} on ${on}`,
  repurchase: ({ product, lastOrderOn }) => `due to buy ${product} again: bought on ${lastOrderOn}`,
  promiseSoon: ({ by, what }) => `an answer is promised by ${by}${enSaid(what)}`,
  promisePast: ({ by, what }) => `an answer was promised by ${by} and is overdue${enSaid(what)}`,
  losingTouch: ({ since }) => `no order and no talk since ${since}`,
};

export const reasonWords = bilingual({ 'zh-CN': zh, en });

/** The same for a list that is read on later days: a code that is not here has words that stay true. */
export const lastingReasonWords = bilingual({ 'zh-CN': zhLasting, en: enLasting });
