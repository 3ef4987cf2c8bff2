/**
 * Shipped rows that the first version did not have: by tab, the row's identity (choices as keys, joined by `|`) → the
 * version that brought it. A workbook of an older version gets them with its next repair. Of all other shipped rows a
 * workbook that lacks one has had it deleted by its shop, and it stays deleted.
 *
 * The first version's rows are kept in test/fixtures/workbooks; a test compares and says what is missing here.
 */
import type { TabKey } from '../tab-keys';

export type LaterRows = Readonly<Partial<Record<TabKey, Readonly<Record<string, number>>>>>;

export const laterRows: LaterRows = {
  answers: {
    'A-where': 2,
    'A-late': 2,
    'A-address': 2,
    'A-return': 2,
    'A-exchange': 2,
    'A-refund': 2,
    'A-broken': 2,
    'A-wrong': 2,
    'A-unhappy': 2,
    'A-stock': 2,
    'A-discount': 2,
    'A-thanks': 2,
  },
  rules: { 'thankYou-customer': 2, 'survey-customer': 2 },
  templates: { 'thankYou|zh-CN': 2, 'thankYou|en': 2, 'survey|zh-CN': 2, 'survey|en': 2 },
};
