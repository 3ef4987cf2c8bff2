/** A day's reminders that the tab Today is answered with; made up. */
import type { TodayItem } from '../../src/contract/customers';
import type { Language } from '../../src/i18n/bilingual';

/** The start's day. */
export const DAY = '2026-03-18';

const item = (values: Partial<TodayItem>): TodayItem => ({
  ...{ key: '', kind: 'birthday', customerId: 'C-000001', customerName: '', reason: '', text: '', contact: '' },
  ...{ owner: 'owner@example.com', status: 'sent', when: 'today', on: DAY, about: 'C-000001', hoursLeft: null },
  ...{ allowed: 'marketing', consent: 'yes', consentSource: null, row: 2 },
  ...values,
});

const KEYS = {
  promise: `promise|S-1|${DAY}|colleague`,
  unknown: `birthday|C-000004|${DAY}|customer`,
  repurchase: `repurchase|C-000001|${DAY}|colleague`,
  followUp: `followUp|I-1|${DAY}|colleague`,
  later: `birthday|C-000003|2026-03-10|colleague`,
} as const;

export const TASKS: Readonly<Record<Language, readonly TodayItem[]>> = {
  'zh-CN': [
    item({
      ...{ key: KEYS.promise, kind: 'promise', about: 'S-1', customerName: '张三', when: 'now', hoursLeft: 3 },
      ...{ reason: '答应今天18:00前回复：包裹三天没有更新物流。', contact: '138 0000 1234 · zhang_wx' },
    }),
    item({
      ...{ key: KEYS.unknown, customerId: 'C-000004', customerName: '周敏', when: 'now', status: 'unknown' },
      ...{ reason: '今天生日', contact: 'zhou@example.com', text: '周敏，生日快乐！山茶小铺的小林祝您这一年顺心。' },
    }),
    item({
      ...{ key: KEYS.repurchase, kind: 'repurchase', customerName: '张三', contact: '138 0000 1234 · zhang_wx' },
      reason: '面霜该复购了：2026-02-04 买的，已经42天',
      text: '张三，面霜快用完了吗？您上次购买是42天前。\n还够用请忽略；要补货，回复“再来一份”。\n\n如不想再收到此类邮件，请回复“退订”。',
    }),
    item({
      ...{ key: KEYS.followUp, kind: 'followUp', about: 'I-1', customerId: 'C-000002', customerName: '李四' },
      ...{ reason: '约好今天回访：问了洗面奶的用法', allowed: 'none', owner: '', consent: 'unknown', row: 3 },
    }),
    item({
      ...{ key: KEYS.later, customerId: 'C-000003', customerName: '张三丰', when: 'later', on: '2026-03-21' },
      ...{ reason: '3天后生日（2026-03-13）', status: 'planned', row: 4 },
    }),
  ],
  en: [
    item({
      ...{ key: KEYS.promise, kind: 'promise', about: 'S-1', customerName: 'Ann Archer', when: 'now', hoursLeft: 3 },
      ...{ reason: 'answer promised by 18:00: no tracking update for three days', contact: '+1 555 000 1234' },
    }),
    item({
      ...{ key: KEYS.unknown, customerId: 'C-000004', customerName: 'Meg Moore', when: 'now', status: 'unknown' },
      ...{ reason: 'birthday today', contact: 'meg@example.com', text: 'Happy birthday, Meg Moore!' },
    }),
    item({
      ...{ key: KEYS.repurchase, kind: 'repurchase', customerName: 'Ann Archer', contact: '+1 555 000 1234' },
      reason: 'due to buy Face cream again: bought on 2026-02-04, 42 days ago',
      text: 'Ann Archer, is your Face cream running low? You bought it 42 days ago.\nIf you still have enough, please ignore this; to order again, reply "again".\n\nIf you do not want such mails any more, reply STOP.',
    }),
    item({
      ...{ key: KEYS.followUp, kind: 'followUp', about: 'I-1', customerId: 'C-000002', customerName: 'Bob Baker' },
      ...{ reason: 'you meant to call back today: asked how to use the cleanser', allowed: 'none', owner: '' },
      ...{ consent: 'unknown', row: 3 },
    }),
    item({
      ...{ key: KEYS.later, customerId: 'C-000003', customerName: 'Joanna Cole', when: 'later', on: '2026-03-21' },
      ...{ reason: 'birthday in 3 days (2026-03-13)', status: 'planned', row: 4 },
    }),
  ],
};
