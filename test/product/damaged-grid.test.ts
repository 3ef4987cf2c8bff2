import type { LocalWorkbook } from '../../local/local-workbook';
import type { InstallOutcome } from '../../src/contract/install';
import { LANGUAGES, type Language } from '../../src/i18n/bilingual';
import { TAB_KEYS, type TabKey } from '../../src/schema/tab-keys';
import { tabOf } from '../../src/schema/workbook-schema';
import { answer, envelopeOf, outcomeOf, refusalOf } from './builders/answer';
import { LONG } from './builders/faults';
import { importText, orderFile } from './builders/files';
import { expectLanguage } from './builders/languages';
import { byHand, insertsColumn, positionOf, renamesHeader, strayValues } from './builders/people';
import { numberOf } from './builders/rows';
import { aShop, madeOnce } from './builders/shop';

const line = { orderedOn: '2026-02-03', product: 'Tea', quantity: 1, amount: '5.00', channel: 'website' };

/** Ada, with an order and a talk. */
function aUsedShop(language: Language): LocalWorkbook {
  const shop = aShop(language);
  importText(shop, orderFile([{ ...line, customerName: 'Ada', orderNo: '1' }]));
  answer(shop, 'logInteraction', [talk('first', numberOf(shop, 'Ada'))]);
  return shop;
}

const talk = (draftId: string, customerId: string) => ({
  draftId,
  customerId,
  medium: 'call',
  summary: `Talk ${draftId}`,
});

const MORE = orderFile([
  { ...line, customerName: 'Ben', orderNo: '2' },
  { ...line, customerName: '' },
]);

/** Everything a merchant can ask for, in an order in which one does not hinder the next. */
const CALLS: readonly (readonly [name: string, args: (ada: string) => readonly unknown[]])[] = [
  ['saveCustomer', () => [{ draftId: 'save', name: 'Cleo' }]],
  ['logInteraction', (ada) => [talk('log', ada)]],
  ['importFile', () => [{ name: 'more.csv', text: MORE }]],
  ['previewReminders', () => []],
  ['sendReminders', () => []],
  ['runReport', () => ['segments']],
  ['refreshCustomers', () => []],
  ['undoLast', () => []],
];

const rowsOf = (shop: LocalWorkbook, tabs: readonly TabKey[]) =>
  tabs.map((tab) => [tab, shop.export(tab).map((row) => row['id'] ?? row['key'] ?? null)]);

const used = { en: madeOnce(() => aUsedShop('en')), 'zh-CN': madeOnce(() => aUsedShop('zh-CN')) };
const ADA = 'C-000001';

function without(tab: TabKey, language: Language): LocalWorkbook {
  const shop = used[language]();
  byHand(shop, tab, (sheet) => void sheet.getParent().deleteSheet(sheet));
  return shop;
}

/** The sentence is one; in the other language a few tabs show it. */
const DELETED: Readonly<Record<Language, readonly TabKey[]>> = {
  en: TAB_KEYS,
  'zh-CN': ['customers', 'orders', 'reminders', 'team', 'settings', 'log'],
};

describe.each(LANGUAGES)('in a shop in %s with a tab deleted', (language) => {
  it.each(DELETED[language])('%s: each command works all the same, or says which tab is gone', (tab) => {
    const shop = without(tab, language);
    for (const [name, args] of CALLS) {
      const report = shop.run(name, args(ADA));
      if (report.status === 'done') continue;
      const envelope = envelopeOf(report);
      expect({ name, code: envelope?.code }).toEqual({ name, code: 'TAB_MISSING' });
      expect(envelope!.where).toContain(tabOf(tab).name[language]);
      for (const sentence of [envelope!.message, envelope!.remedy]) expectLanguage(language, sentence);
    }
  });
});

/** Tabs that other tabs depend on; all of them with REGULARS_LONG=1. */
const REPAIRED: readonly TabKey[] = LONG
  ? TAB_KEYS
  : ['customers', 'orders', 'reminders', 'team', 'lists', 'settings', 'card', 'log'];

it.each(REPAIRED)('the deleted tab %s comes back with a repair, and nothing in the others is touched', (tab) => {
  const others = TAB_KEYS.filter((key) => key !== tab && Object.keys(tabOf(key).columns).length > 0);
  const before = rowsOf(used.en(), others);
  const shop = without(tab, 'en');
  const { changes } = answer<InstallOutcome>(shop, 'installOrRepair', [true]);
  expect(changes).toContainEqual(expect.objectContaining({ tab }));
  expect(rowsOf(shop, others)).toEqual(before);
  const outcomes = CALLS.slice(0, 3).map(([name, args]) => outcomeOf(shop.run(name, args(ADA))));
  expect(outcomes).toEqual(['done', tab === 'customers' ? 'ROW_NOT_FOUND' : 'done', 'done']);
});

const WRITES: readonly TabKey[] = ['customers', 'orders', 'interactions'];

/** Damage that the next command must stand: nothing is lost and nothing lands elsewhere. */
const CHANGES: readonly (readonly [title: string, act: (shop: LocalWorkbook) => void])[] = [
  ['every header renamed', (shop) => renameAll(shop)],
  ['columns inserted in the middle', (shop) => insertEverywhere(shop)],
  ['a column moved to the front', (shop) => moveFirst(shop)],
  ['headers in the other language', (shop) => translateHeaders(shop)],
];

describe.each(CHANGES)('with %s', (_, act) => {
  it.each(CALLS)('%s works as before', (name, args) => {
    const [plain, changed] = [used.en(), used.en()];
    act(changed);
    const before = WRITES.map((tab) => strayValues(changed, tab));
    expect(outcomeOf(changed.run(name, args(ADA)))).toBe(outcomeOf(plain.run(name, args(ADA))));
    for (const tab of WRITES) expect(withoutChance(changed, tab)).toEqual(withoutChance(plain, tab));
    expect(WRITES.map((tab) => strayValues(changed, tab))).toEqual(before);
  });
});

describe('with a column deleted', () => {
  it.each([
    ['logInteraction', 'interactions', 'summary'],
    ['saveCustomer', 'customers', 'name'],
    ['importFile', 'orders', 'amount'],
    ['runReport', 'orders', 'status'],
    ['undoLast', 'batches', 'undoneAt'],
    ['sendReminders', 'reminders', 'status'],
  ] as const)('%s says which column is gone, and works again after a repair', (name, tab, column) => {
    const shop = used.en();
    const args = CALLS.find(([one]) => one === name)![1](ADA);
    const position = positionOf(shop, tab, column);
    byHand(shop, tab, (sheet) => void sheet.deleteColumn(position));
    const { code, where, remedy } = refusalOf(shop, name, args);
    expect({ code, where }).toEqual({
      code: 'COLUMN_MISSING',
      where: `Tab "${tabOf(tab).name.en}", column "${(tabOf(tab).columns as Record<string, { header: { en: string } }>)[column]!.header.en}"`,
    });
    expect(remedy).toContain('Install or repair');
    answer(shop, 'installOrRepair', [true]);
    expect(outcomeOf(shop.run(name, args))).toBe('done');
  });

  it('that one does not need is no hindrance', () => {
    const shop = used.en();
    const position = positionOf(shop, 'customers', 'income');
    byHand(shop, 'customers', (sheet) => void sheet.deleteColumn(position));
    expect(outcomeOf(shop.run('logInteraction', [talk('log', ADA)]))).toBe('done');
  });
});

function renameAll(shop: LocalWorkbook): void {
  for (const tab of WRITES)
    for (const column of Object.keys(tabOf(tab).columns)) renamesHeader(shop, tab, column, `My ${column}`);
}

function insertEverywhere(shop: LocalWorkbook): void {
  for (const tab of WRITES) {
    for (const column of Object.keys(tabOf(tab).columns).filter((_, index) => index % 5 === 2)) {
      insertsColumn(shop, tab, column);
      byHand(
        shop,
        tab,
        (sheet) => void sheet.getRange(1, positionOf(shop, tab, column) - 1).setValue(`mine ${column}`),
      );
    }
  }
}

function moveFirst(shop: LocalWorkbook): void {
  for (const tab of WRITES) {
    const position = positionOf(shop, tab, Object.keys(tabOf(tab).columns)[6]!);
    byHand(shop, tab, (sheet) => sheet.moveColumns(sheet.getRange(1, position, 1, 1), 1));
  }
}

function translateHeaders(shop: LocalWorkbook): void {
  for (const tab of WRITES)
    for (const [column, { header }] of Object.entries(tabOf(tab).columns))
      renamesHeader(shop, tab, column, header['zh-CN']);
}

/** Batches are numbered by chance, and finding out where columns stand takes its time. */
const withoutChance = (shop: LocalWorkbook, tab: TabKey) =>
  shop.export(tab).map(({ batch: _, at: __, lastContactAt: ___, recent: ____, ...row }) => row);
