/**
 * The sample shops, one a language: what stands in local/sample/ (its README says where it comes from), and the moment at
 * which they are looked at, nine in the morning of the day after the last order.
 */
import type { Language } from '../../src/i18n/bilingual';

/** A file whose rows are put into a tab as a person pastes them; its headers are the tab's column keys. */
export interface PastedFile {
  readonly tab: 'team' | 'products' | 'interactions' | 'issues' | 'dates' | 'campaigns' | 'participation' | 'surveys';
  readonly file: string;
}

export interface SampleShopFiles {
  readonly clock: string;
  /** How the owner signs; the tab team begins with them. */
  readonly owner: string;
  readonly settings: Readonly<Record<'shop' | 'currency' | 'country', string>>;
  /** Before the imports: what needs no customer. */
  readonly first: readonly PastedFile[];
  /** Through importFile, in this order. */
  readonly imports: readonly string[];
  /** After the imports: `customer` is an account or a phone. */
  readonly last: readonly PastedFile[];
}

export const SAMPLE_SHOPS: Readonly<Record<Language, SampleShopFiles>> = {
  en: {
    clock: '2011-06-25T09:00:00Z',
    owner: 'Rowan',
    settings: { shop: 'Regulars Gifts', currency: 'GBP', country: 'GB' },
    first: [],
    imports: ['online-retail-orders.csv', 'invented-contacts.csv'],
    last: [],
  },
  'zh-CN': {
    clock: '2026-03-15T09:00:00+08:00',
    owner: '小满',
    settings: { shop: '小满铺子', currency: 'CNY', country: 'CN' },
    first: [
      { tab: 'team', file: 'zh-CN/team.csv' },
      { tab: 'products', file: 'zh-CN/products.csv' },
    ],
    imports: [
      'zh-CN/customers.csv',
      'zh-CN/taobao-orders.csv',
      'zh-CN/jd-orders.csv',
      'zh-CN/youzan-orders.csv',
      'zh-CN/hand-kept-orders.csv',
    ],
    last: [
      { tab: 'interactions', file: 'zh-CN/interactions.csv' },
      { tab: 'issues', file: 'zh-CN/issues.csv' },
      { tab: 'dates', file: 'zh-CN/dates.csv' },
      { tab: 'campaigns', file: 'zh-CN/campaigns.csv' },
      { tab: 'participation', file: 'zh-CN/participation.csv' },
      { tab: 'surveys', file: 'zh-CN/surveys.csv' },
    ],
  },
};
