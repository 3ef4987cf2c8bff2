import type { Change } from '../../src/installer/change';
import { describe as described } from '../../src/installer/describe';
import { diff, languageOf } from '../../src/installer/diff';
import type { Area, Found } from '../../src/installer/found';
import { signatureOf } from '../../src/installer/grid-rule';
import { plan } from '../../src/installer/plan';
import { workbook } from '../../src/schema/workbook-schema';
import {
  aBlankSpreadsheet,
  anInstalledWorkbook,
  anOwnColumn,
  withColumn,
  withoutTab,
  withTab,
} from './installed-workbook';

const owner = { installer: 'li@shop.cn', isOwner: true };
const planned = (found: Found, who: Parameters<typeof diff>[2] = owner) => plan(diff(found, workbook, who));
const brief = ({ change, tab, column }: Change) => [change, tab, column].filter((part) => part !== null).join(' ');

function move<T>(list: readonly T[], from: number, to: number): T[] {
  const rest = list.filter((_, index) => index !== from);
  return [...rest.slice(0, to), ...list.slice(from, from + 1), ...rest.slice(to)];
}

/** The shop moved `phone` behind `wechat`; the computed columns stand where they stood. */
const phoneMoved = withTab(anInstalledWorkbook(), 'customers', ({ columns }) => ({ columns: move(columns, 2, 3) }));

const own = anOwnColumn('Shoe size');
const ownAtTheEnd = withTab(anInstalledWorkbook(), 'orders', ({ columns }) => ({ columns: [...columns, own] }));

/** Protections and colour rules shrink with the column, and what stands behind it moves up, as in Google's grid. */
const without = (found: Found, tab: 'orders' | 'issues', column: string) =>
  withTab(found, tab, ({ columns, protections, colours }) => {
    const at = columns.findIndex(({ mark }) => mark === column) + 1;
    const shrunk = (area: Area): Area => ({
      ...area,
      column: at < area.column ? area.column - 1 : area.column,
      columns: at >= area.column && at < area.column + area.columns ? area.columns - 1 : area.columns,
    });
    return {
      columns: columns.filter(({ mark }) => mark !== column),
      protections: protections.map((one) => ({ ...one, area: shrunk(one.area) })),
      colours: colours.map((one) => ({ ...one, areas: one.areas.map(shrunk) })),
    };
  });

describe('an installation', () => {
  it.each<[string, Found, string[]]>([
    ['changes nothing in a workbook that is as it should be', anInstalledWorkbook(), []],
    ['changes nothing in a Chinese one', anInstalledWorkbook('zh-CN'), []],
    ['respects a renamed header', withColumn(anInstalledWorkbook(), 'customers', 'name', { header: '称呼' }), []],
    ['respects a moved column', phoneMoved, []],
    ["respects the shop's own column", ownAtTheEnd, []],
    [
      'respects a renamed and shown tab',
      withTab(anInstalledWorkbook(), 'team', () => ({ name: '我们', hidden: false })),
      [],
    ],
    [
      'respects another format for days',
      withColumn(anInstalledWorkbook(), 'orders', 'orderedOn', { formats: new Set(['date']) }),
      [],
    ],
    [
      "respects the shop's own rule on a column of free text",
      withColumn(anInstalledWorkbook(), 'orders', 'sku', { rules: new Set(['rejects TEXT_CONTAINS A']) }),
      [],
    ],
    [
      'writes a header that was cleared',
      withColumn(anInstalledWorkbook(), 'customers', 'name', { header: '' }),
      ['restoreHeader customers name'],
    ],
    [
      'marks a column that lost its mark',
      withColumn(anInstalledWorkbook(), 'customers', 'wechat', { mark: null }),
      ['markColumn customers wechat'],
    ],
    [
      'puts back a rule that was deleted from some rows',
      withColumn(anInstalledWorkbook(), 'customers', 'level', {
        rules: new Set(['', 'rejects VALUE_IN_LIST ["VIP customer","Gold","Silver","Standard"]']),
      }),
      ['setValidation customers level'],
    ],
    [
      'makes text of a phone column that lost its format',
      withColumn(anInstalledWorkbook(), 'customers', 'phone', { formats: new Set(['text', 'none']) }),
      ['setFormat customers phone'],
    ],
    [
      'makes a deleted tab again, with all that belongs to it',
      withoutTab(anInstalledWorkbook(), 'feedback'),
      [
        'createTab feedback',
        ...['id', 'at', 'by', 'text', 'votes', 'status'].map((column) => `setFormat feedback ${column}`),
        ...['at', 'votes', 'status'].map((column) => `setValidation feedback ${column}`),
        'setNotes feedback',
        ...['id', 'at', 'by', 'text', 'votes', 'status'].map((column) => `markColumn feedback ${column}`),
        'protectHeader feedback',
        'hideTab feedback',
        'markTab feedback',
      ],
    ],
    [
      'adds a deleted column, with all that belongs to it',
      without(anInstalledWorkbook(), 'issues', 'priority'),
      [
        'addColumn issues priority',
        'setFormat issues priority',
        'setValidation issues priority',
        'setNotes issues',
        'setColours issues',
        'markColumn issues priority',
      ],
    ],
    [
      'writes the settings that are missing',
      { ...anInstalledWorkbook(), rows: new Map([...anInstalledWorkbook().rows, ['settings', new Set(['shop'])]]) },
      ['shipRows settings'],
    ],
    [
      'protects a tab again',
      withTab(anInstalledWorkbook(), 'settings', () => ({ protections: [] })),
      ['protectTab settings'],
    ],
    [
      'finishes a protection that was interrupted before it had a name',
      withTab(anInstalledWorkbook(), 'dates', ({ protections }) => ({
        protections: protections.map((one) => ({ ...one, description: '', warningOnly: false })),
      })),
      ['protectHeader dates', 'protectComputed dates'],
    ],
    [
      'lifts the check of a column that people filled before and the product fills now',
      withColumn(anInstalledWorkbook(), 'customers', 'lastOrderOn', {
        rules: new Set([signatureOf({ criteria: 'DATE_IS_VALID_DATE' })]),
      }),
      ['liftValidation customers lastOrderOn'],
    ],
    [
      "keeps the shop's own check on a column that the product fills",
      withColumn(anInstalledWorkbook(), 'customers', 'lastOrderOn', { rules: new Set(['TEXT_CONTAINS x']) }),
      [],
    ],
    [
      'takes over a duplicate whose original was deleted',
      withTab(anInstalledWorkbook(), 'log', () => ({ mark: 'stale' })),
      ['markTab log'],
    ],
    [
      'records the version at the very end',
      { ...withColumn(anInstalledWorkbook(), 'today', 'done', { mark: null }), version: null },
      ['markColumn today done', 'setVersion'],
    ],
  ])('%s', (_title, found, changes) => {
    expect(planned(found).map(brief)).toEqual(changes);
  });

  it("puts a deleted column to the right of its left neighbour, wherever the shop's own columns stand", () => {
    const found = withTab(without(anInstalledWorkbook(), 'orders', 'quantity'), 'orders', ({ columns }) => ({
      columns: [...columns.slice(0, 2), own, ...columns.slice(2)],
    }));
    // orderedOn, customerName, the shop's own, product: the fifth place is right of product
    expect(planned(found)[0]).toMatchObject({ change: 'addColumn', column: 'quantity', at: 5, insert: true });
  });

  it('takes the blank column an interrupted run left behind instead of making another', () => {
    const blank = { ...anOwnColumn(''), blank: true };
    const found = withTab(without(anInstalledWorkbook(), 'orders', 'quantity'), 'orders', ({ columns }) => ({
      columns: [...columns.slice(0, 3), blank, ...columns.slice(3)],
    }));
    expect(planned(found)[0]).toMatchObject({ change: 'addColumn', column: 'quantity', at: 4, insert: false });
  });

  it("never makes a column of the shop's own that has no header but content", () => {
    const untitled = { ...anOwnColumn(''), blank: false };
    const found = withTab(without(anInstalledWorkbook(), 'orders', 'quantity'), 'orders', ({ columns }) => ({
      columns: [...columns.slice(0, 3), untitled, ...columns.slice(3)],
    }));
    expect(planned(found)[0]).toMatchObject({ change: 'addColumn', column: 'quantity', at: 4, insert: true });
  });

  it('uses the blank sheet of a new spreadsheet for the first tab and puts the others behind it, in order', () => {
    const created = planned(aBlankSpreadsheet()).filter(({ change }) => change === 'createTab');
    expect(created.map((change) => change.tab)).toEqual(workbook.tabs.map(({ key }) => key));
    expect(created[0]).toMatchObject({ on: { sheetId: 0, name: 'Today' }, index: 0 });
    expect(created[1]).toMatchObject({ on: { sheetId: null, name: 'Customers' }, index: 1 });
  });

  it("puts a tab that was deleted back behind its neighbour, not among the shop's own", () => {
    const found = withoutTab(anInstalledWorkbook(), 'orders');
    const withOwn = { ...found, sheets: [{ sheetId: 7, name: 'Mine', marked: false }, ...found.sheets] };
    expect(planned(withOwn)[0]).toMatchObject({ change: 'createTab', tab: 'orders', index: 3 });
  });

  it('gives way where the shop has a tab of its own by the same name', () => {
    const found = withTab(withoutTab(anInstalledWorkbook(), 'orders'), 'customers', () => ({ name: 'Orders' }));
    const renamed = {
      ...found,
      sheets: found.sheets.map((one) => (one.sheetId === 101 ? { ...one, name: 'Orders' } : one)),
    };
    expect(planned(renamed)[0]).toMatchObject({ change: 'createTab', tab: 'orders', on: { name: 'Orders 2' } });
  });

  it('begins again on a sheet that was made but got no header', () => {
    const empty = {
      mark: 'none' as const,
      lastRow: 0,
      protections: [],
      columns: [{ ...anOwnColumn(''), blank: true }],
    };
    const found = withTab(anInstalledWorkbook(), 'rules', () => empty);
    expect(planned(found)[0]).toMatchObject({ change: 'createTab', tab: 'rules', on: { sheetId: 115 } });
  });

  it('asks the owner for hard protections instead of making them, each time, and for nothing else', () => {
    const asked = planned(aBlankSpreadsheet(), { ...owner, isOwner: false });
    const hard = workbook.tabs.filter(({ protection }) => protection === 'hard').map(({ key }) => key);
    expect(asked.filter(({ change }) => change === 'askOwner').map(({ tab }) => tab)).toEqual(hard);
    expect(asked.filter((one) => one.change === 'protectTab' && !one.warningOnly)).toEqual([]);
  });

  it('refuses a workbook that a newer version keeps, and says so', () => {
    const newer = { ...anInstalledWorkbook(), version: workbook.version + 1 };
    expect(() => planned(newer)).toThrow(expect.objectContaining({ code: 'NEWER_SCHEMA' }));
  });

  describe('shipped rows that a newer version brought', () => {
    const newer = { ...workbook, version: 2, laterRows: { lists: { 'levels|silver': 2 }, rules: { digest: 2 } } };
    const lists = new Set([...anInstalledWorkbook().rows.get('lists')!].filter((row) => !/silver|vip/.test(row)));
    const rules = new Set(['birthday']);
    const rows = new Map([...anInstalledWorkbook().rows, ['lists', lists] as const, ['rules', rules] as const]);
    const choice = { list: 'levels', labels: { 'zh-CN': '', en: 'Golden' }, order: 2, active: true };
    const older = { ...anInstalledWorkbook(), version: 1, rows, choices: [{ ...choice, key: 'gold' }] };
    const shipped = (found: Found) =>
      plan(diff(found, newer, owner)).flatMap((one) =>
        one.change === 'shipRows' ? one.blocks.flatMap(({ values }) => values.map((row) => row.join())) : [],
      );

    it('are added to what stands, and only those: what the shop deleted stays deleted', () => {
      expect(shipped(older).map((row) => row.split(',').slice(0, 2).join())).toEqual(['digest,true', 'levels,silver']);
    });

    it('are offered by drop-downs at once, beside what the shop has', () => {
      const rules = plan(diff(older, newer, owner)).filter((one) => one.change === 'setValidation');
      expect(rules).toContainEqual(
        expect.objectContaining({ column: 'level', rule: { criteria: 'VALUE_IN_LIST', values: ['Golden', 'Silver'] } }),
      );
    });

    it('stay away from a workbook of that version whose shop deleted them', () => {
      expect(shipped({ ...older, version: 2 })).toEqual([]);
    });
  });

  it('offers in a drop-down what the shop has in its lists, in its order, without what it turned off', () => {
    const choice = (key: string, en: string, order: number, active = true) => ({
      list: 'levels',
      key,
      labels: { 'zh-CN': '', en },
      order,
      active,
    });
    const found: Found = {
      ...anInstalledWorkbook(),
      choices: [choice('gold', 'Gold', 2), choice('vip', 'Family', 1), choice('silver', 'Silver', 3, false)],
    };
    const [change] = planned(found);
    expect(change).toMatchObject({ column: 'level', rule: { values: ['Family', 'Gold'] } });
  });

  it.each([
    ['zh_CN', null, undefined, 'zh-CN'],
    ['zh_TW', null, undefined, 'zh-CN'],
    ['de_DE', null, undefined, 'en'],
    ['en_US', null, 'zh-CN', 'zh-CN'],
    ['en_US', 'zh-CN', 'en', 'zh-CN'],
  ] as const)('in a %s spreadsheet whose setting is %s, asked for %s, speaks %s', (locale, language, wish, spoken) => {
    expect(languageOf({ locale, language }, wish)).toBe(spoken);
  });

  it.each(['zh-CN', 'en'] as const)('says in %s why, naming tab and column as people see them', (language) => {
    const [change] = planned(withColumn(anInstalledWorkbook(), 'customers', 'phone', { formats: new Set(['none']) }));
    const { why, ...rest } = described(change as Change, language);
    expect(rest).toEqual({ change: 'setFormat', tab: 'customers', column: 'phone' });
    expect(why).toContain(language === 'en' ? '"Phone" in the tab "Customers"' : '“客户”表“电话”列');
  });
});
