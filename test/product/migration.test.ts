import type { LocalWorkbook } from '../../local/local-workbook';
import type { InstallOutcome } from '../../src/contract/install';
import type { AppStart } from '../../src/contract/server-api';
import { LANGUAGES, type Language } from '../../src/i18n/bilingual';
import { formatOf } from '../../src/installer/cell-format-table';
import { gridRuleOf } from '../../src/installer/grid-rule';
import type { Columns } from '../../src/schema/column';
import { laterRows } from '../../src/schema/shipped/later-rows-table';
import { SHIPPING } from '../../src/schema/shipped/shipped-rows';
import { TAB_KEYS, type TabKey } from '../../src/schema/tab-keys';
import { workbook as schema, tabOf } from '../../src/schema/workbook-schema';
import { answer, outcomeOf, refusalOf } from './builders/answer';
import { KEPT_VERSIONS, keepThisVersion, keptWorkbook } from './builders/kept-workbooks';
import { expectLanguage } from './builders/languages';
import { byHand, positionOf, strayValues } from './builders/people';
import { aShop, copyOf, madeOnce } from './builders/shop';

if (process.env['REGULARS_KEEP'] === '1') keepThisVersion();

const withColumns = TAB_KEYS.filter((key) => Object.keys(tabOf(key).columns).length > 0);
/** Rewritten whenever it is asked for; and the worked-out columns, of which a newer version may work out more. */
const REWRITTEN: readonly TabKey[] = ['today', 'log', 'batches'];

type Row = Readonly<Record<string, unknown>>;

const filled = (row: Row): readonly (readonly [string, unknown])[] =>
  Object.entries(row).filter(([, value]) => value !== null);

const CASES = KEPT_VERSIONS.flatMap((version) => LANGUAGES.map((language) => [version, language] as const));

describe.each(CASES)('a workbook of version %i in %s, brought to this one', (version, language) => {
  const old = madeOnce(() => keptWorkbook(version, language));
  const brought = madeOnce(() => {
    const shop = old();
    answer(shop, 'installOrRepair', [true]);
    return shop;
  });

  it('shows what it would change, and changes nothing before it may', () => {
    const shop = old();
    const before = shop.snapshot();
    const { changes, done } = answer<InstallOutcome>(shop, 'installOrRepair', [false]);
    expect(done).toBe(true);
    for (const { why } of changes) expectLanguage(language, why);
    expect(shop.snapshot()).toBe(before);
  });

  it('is copied first where it is of an older version', () => {
    const { backup } = answer<InstallOutcome>(old(), 'installOrRepair', [true]);
    expect(backup?.state).toBe(version < schema.version ? 'made' : undefined);
  });

  it('is brought forward once: the second repair finds nothing to do', () => {
    const shop = brought();
    expect(answer<InstallOutcome>(shop, 'installOrRepair', [true]).changes).toEqual([]);
  });

  it.each(withColumns.filter((key) => !REWRITTEN.includes(key)))('%s: no row and no value is lost', (key) => {
    const [before, after] = [old().export(key), brought().export(key)];
    const kept = after
      .slice(0, before.length)
      .map((row, index) => filled(before[index]!).map(([column]) => [column, row[column]]));
    expect(kept).toEqual(before.map(filled));
  });

  it('leaves alone what is the merchant’s own: names, columns, tabs, notes', () => {
    const [before, after] = [old(), brought()];
    for (const tab of ['customers', 'orders', 'interactions'] as const)
      expect(strayValues(after, tab)).toEqual(strayValues(before, tab));
    const names = (shop: LocalWorkbook) => shop.workbook.sheets().map(({ name }) => name);
    expect(names(after)).toEqual(expect.arrayContaining(names(before)));
  });

  it('has every tab and column of this version, with its format and its check', () => {
    const shop = brought();
    for (const key of withColumns) {
      for (const [column, definition] of Object.entries(tabOf(key).columns as Columns)) {
        const position = positionOf(shop, key, column);
        byHand(shop, key, (sheet) => {
          const cell = sheet.getRange(2, position);
          const wanted = gridRuleOf(definition, () => ['']) !== null;
          expect([key, column, cell.getDataValidation() !== null]).toEqual([key, column, wanted]);
          if (formatOf(definition) !== null) expect(cell.getNumberFormat()).not.toBe('General');
        });
      }
    }
  });

  // The shop's decisions: test/product/builders/lived-in-shop.ts.
  it('keeps what the shop decided: labels, choices, settings, rules', () => {
    const shop = brought();
    const levels = shop.export('lists').filter(({ list }) => list === 'levels');
    expect(levels.find(({ key }) => key === 'vip')).toMatchObject({ en: 'Big spender', zh: '大客户' });
    expect(levels.map(({ key }) => key)).toEqual(expect.arrayContaining(['family']));
    expect(levels.map(({ key }) => key)).not.toContain('silver');
    expect(shop.export('settings').find(({ key }) => key === 'replyHoursHigh')).toMatchObject({ value: '3' });
    expect(shop.export('rules').find(({ id }) => id === 'birthday')).toMatchObject({ on: false });
    expect(shop.export('rules').find(({ id }) => id === 'heartbeat')).toBeUndefined();
    expect(offered(shop, 'customers', 'level')).toEqual(
      language === 'en' ? ['Big spender', 'Gold', 'Standard', 'Family'] : ['大客户', '黄金', '普通', '家人'],
    );
  });

  it('has the choices and rows that came since, and drop-downs offer them', () => {
    const shop = brought();
    for (const [tab, rows] of Object.entries(laterRows) as [TabKey, Readonly<Record<string, number>>][]) {
      const standing = shop.export(tab).map((row) =>
        tabOf(tab)
          .identity.map((key) => row[key])
          .join('|'),
      );
      const since = Object.keys(rows).filter((identity) => rows[identity]! > version);
      expect(standing).toEqual(expect.arrayContaining(since));
    }
    for (const key of withColumns)
      for (const [column, { list, computed }] of Object.entries(tabOf(key).columns as Columns)) {
        if (!list || computed) continue;
        const rows = shop.export('lists').filter((row) => row['list'] === list.key && row['active'] === true);
        if (rows.length > 0)
          expect([key, column, [...offered(shop, key, column)].sort()]).toEqual([
            key,
            column,
            rows.map((row) => String(row[language === 'en' ? 'en' : 'zh'])).sort(),
          ]);
      }
  });

  it('works on: a talk, a customer, a file', () => {
    const shop = brought();
    const talk = { draftId: 'later', customerId: 'C-000001', medium: 'call', summary: 'Later' };
    const outcomes = [
      outcomeOf(shop.run('logInteraction', [talk])),
      outcomeOf(shop.run('saveCustomer', [{ draftId: 'later 2', name: 'Later', level: 'family' }])),
      outcomeOf(shop.run('importFile', [{ name: 'names.csv', text: 'name,phone\nMora,13800138000' }])),
      outcomeOf(shop.run('refreshCustomers')),
    ];
    expect(outcomes).toEqual(['done', 'done', 'done', 'done']);
  });
});

it('of each shipped row the version that brought it is known, so that what a shop deleted is not brought back', () => {
  const first = Object.fromEntries(
    (Object.keys(SHIPPING) as TabKey[])
      .filter((tab) => tab !== 'team' && tab !== 'settings')
      .map((tab) => [tab, firstRows(tab)]),
  );
  const unknown = (Object.keys(first) as TabKey[]).flatMap((tab) => {
    const rows = SHIPPING[tab]!({ language: 'en', workbookId: '', installer: '' });
    const identities = rows.map((row) =>
      tabOf(tab)
        .identity.map((key) => String(row[key] ?? ''))
        .join('|'),
    );
    return identities
      .filter((one) => !first[tab]!.has(one) && laterRows[tab]?.[one] === undefined)
      .map((one) => `${tab}: ${one}`);
  });
  // add them to src/schema/shipped/later-rows-table.ts, with the version that brings them
  expect(unknown).toEqual([]);
});

/** What the first version shipped: what stands in its workbook, and what its shop is known to have deleted. */
function firstRows(tab: TabKey): ReadonlySet<string> {
  const deleted = ['levels|silver', 'heartbeat'];
  const rows = keptWorkbook(1, 'en').export(tab);
  return new Set([
    ...deleted,
    ...rows.map((row) =>
      tabOf(tab)
        .identity.map((key) => String(row[key] ?? ''))
        .join('|'),
    ),
  ]);
}

function offered(shop: LocalWorkbook, tab: TabKey, column: string): readonly string[] {
  let values: readonly string[] = [];
  byHand(shop, tab, (sheet) => {
    values = (sheet
      .getRange(2, positionOf(shop, tab, column))
      .getDataValidation()
      ?.getCriteriaValues()[0] ?? []) as string[];
  });
  return values;
}

describe('a workbook that a newer version has been at', () => {
  const newer = (language: Language): LocalWorkbook => {
    const shop = aShop(language);
    for (const one of shop.globals.SpreadsheetApp.getActiveSpreadsheet().getDeveloperMetadata()) one.setValue('99');
    shop.globals.PropertiesService.getDocumentProperties().setProperty('schema', '99');
    return shop;
  };

  it.each(LANGUAGES)('is left alone by this one, which says so in %s: functions, sidebar, repair', (language) => {
    const shop = newer(language);
    const before = shop.export('customers');
    const calls: readonly (readonly [string, readonly unknown[]])[] = [
      ['saveCustomer', [{ draftId: 'x', name: 'Ada' }]],
      ['importFile', [{ name: 'x.csv', text: 'name\nAda' }]],
      ['refreshCustomers', []],
      ['appStart', []],
      ['installOrRepair', [true]],
    ];
    for (const [name, args] of calls) {
      const { code, message, remedy } = refusalOf(shop, name, args);
      expect({ name, code }).toEqual({ name, code: 'NEWER_SCHEMA' });
      for (const sentence of [message, remedy]) expectLanguage(language, sentence);
      expect(message).toContain('99');
    }
    expect(shop.export('customers')).toEqual(before);
  });

  it.each(LANGUAGES)('is left alone by the menu too, with a notice in %s', (language) => {
    const [notice] = newer(language).menu('menuToday').ui;
    expect(notice).toMatchObject({ kind: 'dialog', html: expect.stringContaining('99') });
  });

  it('is known in a copy as well, which has its marks but not its properties', () => {
    const shop = newer('en');
    shop.globals.PropertiesService.getDocumentProperties().deleteAllProperties();
    expect(refusalOf(copyOf(shop.snapshot()), 'refreshCustomers').code).toBe('NEWER_SCHEMA');
  });

  it('of this version is opened as ever', () => {
    expect(answer<AppStart>(aShop(), 'appStart').installed).toBe(true);
    expect(schema.version).toBeGreaterThanOrEqual(1);
  });
});
