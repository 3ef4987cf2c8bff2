/** Customers that the pages under test are answered with; made up. */
import type { CustomerCard, CustomerHit } from '../../src/contract/customers';
import type { Language } from '../../src/i18n/bilingual';

export const HITS: Readonly<Record<Language, readonly CustomerHit[]>> = {
  'zh-CN': [
    hit({
      id: 'C-000001',
      name: '张三',
      hint: '1234',
      level: 'vip',
      row: 2,
      search: '张三 13800001234 1234 zhangsan zs',
    }),
    hit({ id: 'C-000002', name: '李四', hint: '5678', row: 3, search: '李四 13900005678 5678 lisi ls' }),
    hit({ id: 'C-000003', name: '张三丰', hint: '武当茶行', row: 4, search: '张三丰 武当茶行 zhangsanfeng zsf' }),
  ],
  en: [
    hit({
      id: 'C-000001',
      name: 'Ann Archer',
      hint: '1234',
      level: 'vip',
      row: 2,
      search: 'annarcher 5550001234 1234',
    }),
    hit({ id: 'C-000002', name: 'Bob Baker', hint: 'Baker & Sons', row: 3, search: 'bobbaker baker&sons' }),
    hit({ id: 'C-000003', name: 'Joanna Cole', hint: '9876', row: 4, search: 'joannacole 5550009876 9876' }),
  ],
};

function hit(values: Partial<CustomerHit>): CustomerHit {
  return { id: '', name: '', hint: '', level: null, owner: null, row: 2, ...values };
}

export const CARDS: Readonly<Record<Language, CustomerCard>> = {
  'zh-CN': {
    ...{ id: 'C-000001', row: 2, name: '张三' },
    headline: '第6单，面霜42天前（他平均45天）；上次嫌快递慢，答应发顺丰。',
    spoken: 'en',
    fields: [
      { key: 'phone', label: '电话', text: '138 0000 1234' },
      { key: 'level', label: '客户等级', text: 'VIP' },
      { key: 'address', label: '地址', text: '浙江省杭州市西湖区文三路 100 号 2 幢 301 室' },
      { key: null, label: '孩子年级', text: '三年级' },
    ],
    orders: [
      { on: '2026-02-04', product: '面霜', quantity: 2, amount: 396 },
      { on: '2025-12-20', product: '洗面奶 150ml 旅行装', quantity: 1, amount: 59.9 },
    ],
    talks: [
      {
        at: '2026-03-10T15:20:00+08:00',
        by: 'lin@example.com',
        medium: 'wechat',
        summary: '嫌上次快递慢，答应下次发顺丰。',
      },
    ],
    issues: [
      {
        ...{ id: 'S-1', at: '2026-03-09T10:00:00+08:00', type: 'delivery', status: 'open' },
        ...{ description: '包裹三天没有更新物流。', promisedAt: '2026-03-18T18:00:00+08:00' },
      },
    ],
  },
  en: {
    ...{ id: 'C-000001', row: 2, name: 'Ann Archer' },
    headline: 'Order 6; face cream 42 days ago (her usual gap: 45). Last time the parcel was late: express promised.',
    spoken: 'zh-CN',
    fields: [
      { key: 'phone', label: 'Phone', text: '+1 555 000 1234' },
      { key: 'level', label: 'Level', text: 'VIP customer' },
      { key: 'address', label: 'Address', text: '12 Long Lane, Old Town, Sampleshire' },
      { key: null, label: 'Favourite tea', text: 'Darjeeling' },
    ],
    orders: [
      { on: '2026-02-04', product: 'Face cream', quantity: 2, amount: 39.6 },
      { on: '2025-12-20', product: 'Travel cleanser 150 ml', quantity: 1, amount: 5.99 },
    ],
    talks: [
      {
        at: '2026-03-10T15:20:00Z',
        by: 'lin@example.com',
        medium: 'email',
        summary: 'Parcel was late; promised express next time.',
      },
    ],
    issues: [
      {
        ...{ id: 'S-1', at: '2026-03-09T10:00:00Z', type: 'delivery', status: 'open' },
        ...{ description: 'No tracking update for three days.', promisedAt: '2026-03-18T18:00:00Z' },
      },
    ],
  },
};
