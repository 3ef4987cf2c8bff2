/**
 * What a workbook holds, as values to compare. Ids, batches and times that chance or the clock gives are left out: a
 * run that was killed may leave a gap in the customers' numbers, and its rows may bear the first run's batch.
 */
import type { LocalWorkbook } from '../../../local/local-workbook';
import { codecOf, languageOf, viewOfTab, type WireRow, wireRows } from '../../../local/tab-view';
import type { Columns } from '../../../src/schema/column';
import type { TabKey } from '../../../src/schema/tab-keys';
import { tabOf } from '../../../src/schema/workbook-schema';

/** The tabs with rows that a merchant would miss. */
const KEPT: readonly TabKey[] = ['customers', 'orders', 'interactions', 'issues', 'imports', 'reminders'];

/** Given by chance or by the clock. */
const GIVEN: readonly string[] = ['id', 'batch', 'at', 'by', 'lastTryAt', 'customerId', 'about', 'key'];

export type Records = Readonly<Record<string, unknown>>;

/** The rows of several tabs at the cost of finding out the workbook's labels once. */
function tabsOf(shop: LocalWorkbook): ReadonlyMap<TabKey, readonly WireRow[]> {
  const model = shop.workbook;
  const codec = codecOf(model, languageOf(model) ?? 'en');
  return new Map(
    KEPT.map((tab) => {
      const view = viewOfTab(model, tab);
      if (view === null) throw new Error(`no tab ${tab}`);
      return [tab, wireRows(model, view, codec)];
    }),
  );
}

/** Every row of the kept tabs, its customer by name, in an order of their own: two workbooks are equal when these are. */
export function recordsOf(shop: LocalWorkbook, without: readonly string[] = []): Records {
  const tabs = tabsOf(shop);
  const names = new Map(tabs.get('customers')!.map(({ id, name }) => [id, name]));
  const record = (row: WireRow): string => {
    const kept = Object.entries(row).filter(([key, value]) => value !== null && ![...GIVEN, ...without].includes(key));
    const of = row['customerId'] ? { of: names.get(row['customerId']) ?? null } : {};
    return JSON.stringify({ ...of, ...Object.fromEntries(kept) });
  };
  return Object.fromEntries([...tabs].map(([tab, rows]) => [tab, rows.map(record).sort()]));
}

/** Records of what happened: an undo does not take them back. */
const HISTORY: readonly TabKey[] = ['imports', 'reminders'];

/** Everything in those tabs as it is, ids and all; records of what happened apart. */
export const exactRecordsOf = (shop: LocalWorkbook): Records =>
  Object.fromEntries([...tabsOf(shop)].filter(([tab]) => !HISTORY.includes(tab)));

/** Ids that stand twice, and rows without one, in the tabs whose rows have ids. */
export function idTroubles(shop: LocalWorkbook): readonly string[] {
  return [...tabsOf(shop)].flatMap(([tab, rows]) => {
    const [first] = tabOf(tab).identity as readonly string[];
    if (first === undefined) return [];
    const ids = rows.map((row) => row[first] ?? null);
    const twice = ids.filter((id, index) => ids.indexOf(id) !== index);
    return twice.map((id) => `${tab}: ${id === null ? 'no id' : `${id} twice`}`);
  });
}

export const named = (shop: LocalWorkbook, name: string): WireRow => {
  const row = shop.export('customers').find((one) => one['name'] === name);
  if (!row) throw new Error(`no customer ${name}`);
  return row;
};

export const numberOf = (shop: LocalWorkbook, name: string): string => String(named(shop, name)['id']);

/** Where a row stands in its sheet; the header is 1. */
export function rowNumber(shop: LocalWorkbook, tab: TabKey, id: string): number {
  const index = shop.export(tab).findIndex((row) => row['id'] === id);
  if (index < 0) throw new Error(`no row ${id} in ${tab}`);
  return index + 2;
}

/** Columns that the product computes. */
export const COMPUTED: readonly string[] = KEPT.flatMap((tab) =>
  Object.entries(tabOf(tab).columns as Columns).flatMap(([key, { computed }]) => (computed ? [key] : [])),
);
