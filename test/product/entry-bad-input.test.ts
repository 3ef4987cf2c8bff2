/**
 * Bad input at every column that asks for something: from the grid, from a paste, from the save functions. It is refused,
 * or put right, or left as typed and said; never taken for something else. The table follows from the schema.
 */
import type { LocalWorkbook } from '../../local/local-workbook';
import { LANGUAGES, type Language } from '../../src/i18n/bilingual';
import type { Column, Kind } from '../../src/schema/column';
import type { Tab } from '../../src/schema/tab';
import type { TabKey } from '../../src/schema/tab-keys';
import { tabOf } from '../../src/schema/workbook-schema';
import { answer, refusalOf } from './builders/answer';
import { expectLanguage } from './builders/languages';
import { aShop, madeOnce } from './builders/shop';
import { lays, tellsOfPaste, toastsOf, types } from './builders/typing';

/** By kind: what no column of it can hold; every one of them a person could type. */
const BAD: Partial<Record<Kind, readonly string[]>> = {
  day: ['31/31/2024', '???'],
  time: ['31/31/2024', '???'],
  money: ['???', '1.2.3'],
  int: ['2.5', '???'],
  rate: ['9', '0', '???'],
  number: ['???', '-1'],
  check: ['???'],
  choice: ['???'],
  phone: ['???', '123'],
  email: ['@@', 'a@b@'],
  person: ['???'],
  anniversary: ['31/31/2024', '???'],
};

/** In odd forms: what it is, and what it is put right to. */
const ODD: Partial<Record<Kind, readonly (readonly [string, unknown])[]>> = {
  day: [['２０２６-03-04', '2026-03-04']],
  money: [['￥1,234.50', 1234.5]],
  int: [['３', 3]],
  rate: [['４', 4]],
  anniversary: [['1990年3月15日', '1990-03-15']],
  email: [[' ａnn@Example.COM ', 'ann@example.com']],
};

const TYPED: readonly TabKey[] = [
  ...(['customers', 'orders', 'interactions', 'issues', 'dates', 'products'] as const),
  ...(['campaigns', 'participation', 'surveys', 'answers', 'feedback'] as const),
];

const columnsOf = (tab: TabKey): readonly (readonly [string, Column])[] =>
  Object.entries((tabOf(tab) as Tab).columns).filter(([, column]) => !column.computed);

const CASES = TYPED.flatMap((tab) =>
  columnsOf(tab).flatMap(([key, column]) => (BAD[column.kind] ?? []).map((text) => [tab, key, text] as const)),
);

const shops = new Map<Language, () => LocalWorkbook>(
  LANGUAGES.map((language) => [
    language,
    madeOnce(() => {
      const made = aShop(language);
      answer(made, 'saveCustomer', [{ draftId: 'a', name: 'Ada' }]);
      return made;
    }),
  ]),
);

/** The row says it itself, or the person was told. */
function saidOf(shop: LocalWorkbook, tab: TabKey, toasts: readonly string[]): readonly string[] {
  const check = tab === 'customers' ? shop.export('customers').map((row) => row['check']) : [];
  return [...toasts, ...check.filter((one) => one !== null).map(String)];
}

describe.each(LANGUAGES)('in a shop in %s', (language) => {
  it.each(TYPED)('what cannot be typed into %s is refused by the grid, or said at once', (tab) => {
    const shop = shops.get(language)!();
    const silent = CASES.filter(([of]) => of === tab).flatMap(([, key, text]) => {
      const report = types(shop, tab, 2, key, text);
      const said = report === null ? ['refused'] : saidOf(shop, tab, toastsOf(report));
      for (const sentence of report === null ? [] : said) expectLanguage(language, sentence.replace(/：.*/s, ''));
      if (report !== null) types(shop, tab, 2, key, '');
      return said.length === 0 ? [`${key}: ${text}`] : [];
    });
    expect(silent).toEqual([]);
  });

  it.each(TYPED)('what is pasted into %s over its rules stays as it is, and is said', (tab) => {
    const shop = shops.get(language)!();
    const wrong = CASES.filter(([of]) => of === tab).flatMap(([, key, text]) => {
      const lines = [{ [key]: text }, { [key]: text }];
      lays(shop, tab, 4, lines);
      const said = saidOf(shop, tab, toastsOf(tellsOfPaste(shop, tab, 4, lines)));
      const kept = shop.export(tab).filter((row) => String(row[key]) === text).length;
      lays(shop, tab, 4, [{ [key]: '' }, { [key]: '' }]);
      return said.length === 0 || kept !== 2 ? [`${key}: ${text}`] : [];
    });
    expect(wrong).toEqual([]);
  });

  it.each(TYPED)('what is pasted into %s in another form is put right', (tab) => {
    const shop = shops.get(language)!();
    for (const [key, column] of columnsOf(tab)) {
      const other = Object.entries(column.list?.choices ?? {})[0];
      const label = other?.[1][language === 'en' ? 'zh-CN' : 'en'];
      const odd = column.list ? (label ? [[label, other![0]] as const] : []) : (ODD[column.kind] ?? []);
      for (const [text, value] of odd) {
        lays(shop, tab, 4, [{ [key]: text }]);
        tellsOfPaste(shop, tab, 4, [{ [key]: text }]);
        const row = [...shop.export(tab)].reverse().find((one) => one[key] !== null);
        expect({ key, text, value: row?.[key] }).toEqual({ key, text, value });
      }
      lays(shop, tab, 4, [{ [key]: '' }]);
    }
  });

  const SAVES = [
    ['saveCustomer', 'customers', { name: 'Ada' }],
    ['saveOrder', 'orders', { customerName: 'Ada', product: 'Tea', amount: 5 }],
    ['saveDate', 'dates', { customerName: 'Ada', occasion: 'meeting', on: '03-15' }],
    ['logInteraction', 'interactions', { customerName: 'Ada', medium: 'call', summary: 'Hello' }],
  ] as const;

  it.each(SAVES)('%s refuses it with where, what and remedy, and writes nothing', (call, tab, draft) => {
    const shop = shops.get(language)!();
    const before = shop.export(tab);
    for (const [, key, text] of CASES.filter(([of, key]) => of === tab && !(tabOf(of) as Tab).identity.includes(key))) {
      if ((tabOf(tab) as Tab).columns[key]?.kind === 'person') continue; // an address nobody checks against the team
      const envelope = refusalOf(shop, call, [{ draftId: `x ${key} ${text}`, ...draft, [key]: text }]);
      const { code, where, found, remedy } = envelope;
      expect({ key, code, found }).toEqual({ key, code: 'VALUE_REFUSED', found: text });
      expect(where).not.toBe('');
      expectLanguage(language, remedy);
    }
    expect(shop.export(tab)).toEqual(before);
  });
});
