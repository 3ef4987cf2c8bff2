/**
 * What a workbook holds, as values to compare. Ids, batches and times that chance or the clock gives are left out: a
 * run that was killed may leave a gap in the customers' numbers, and its rows may bear the first run's batch.
 */
import type { LocalWorkbook } from '../../../local/local-workbook';
import type { WireRow } from '../../../local/tab-view';
import type { TabKey } from '../../../src/schema/tab-keys';
import { tabOf } from '../../../src/schema/workbook-schema';

/** The tabs with rows that a merchant would miss. */
const KEPT: readonly TabKey[] = ['customers', 'orders', 'interactions', 'issues', 'imports', 'reminders'];

/** Given by chance or by the clock. */
const GIVEN: readonly string[] = ['id', 'batch', 'at', 'by', 'lastTryAt', 'customerId', 'about', 'key'];

/** Every row of the kept tabs, its customer by name, in an order of their own: two workbooks are equal when these are. */
export function recordsOf(shop: LocalWorkbook, without: readonly string[] = []): Readonly<Record<string, unknown>> {
  const names = new Map(shop.export('customers').map(({ id, name }) => [id, name]));
  const record = (row: WireRow): string => {
    const kept = Object.entries(row).filter(([key, value]) => value !== null && ![...GIVEN, ...without].includes(key));
    const of = row['customerId'] ? { of: names.get(row['customerId']) ?? null } : {};
    return JSON.stringify({ ...of, ...Object.fromEntries(kept) });
  };
  return Object.fromEntries(KEPT.map((tab) => [tab, shop.export(tab).map(record).sort()]));
}

/** Everything in those tabs as it is, ids and all. */
export const exactRecordsOf = (shop: LocalWorkbook): Readonly<Record<string, unknown>> =>
  Object.fromEntries(KEPT.map((tab) => [tab, shop.export(tab)]));

/** Ids that stand twice, and rows without one, in the tabs whose rows have ids. */
export function idTroubles(shop: LocalWorkbook): readonly string[] {
  return KEPT.flatMap((tab) => {
    const [first] = tabOf(tab).identity as readonly string[];
    if (first === undefined) return [];
    const ids = shop.export(tab).map((row) => row[first] ?? null);
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
