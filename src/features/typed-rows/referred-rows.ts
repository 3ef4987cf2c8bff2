/**
 * Which row of another tab a typed ID means: the one that bears it, or, where rows have names, the only one called so.
 * Customers are known apart (known-customers.ts). Each tab is read when it is first asked for.
 */
import { nameKey } from '../../domain/text/tidy';
import type { Tab } from '../../schema/tab';
import type { TabKey } from '../../schema/tab-keys';
import { tabOf } from '../../schema/workbook-schema';
import type { ShopWorkbook } from '../../sheets/shop-workbook';

/** The ID of the row; null: none, or not one only. */
export type ReferredRows = (tab: TabKey, text: string) => string | null;

export function referredRows(workbook: Pick<ShopWorkbook, 'readColumn'>): ReferredRows {
  const tabs = new Map<TabKey, ReadonlyMap<string, ReadonlySet<string>>>();
  return (tab, text) => {
    const known = tabs.get(tab) ?? indexed(workbook, tab);
    tabs.set(tab, known);
    const meant = known.get(nameKey(text));
    return meant?.size === 1 ? [...meant][0]! : null;
  };
}

function indexed(workbook: Pick<ShopWorkbook, 'readColumn'>, tab: TabKey): ReadonlyMap<string, ReadonlySet<string>> {
  const { columns }: Tab = tabOf(tab);
  const byText = new Map<string, Set<string>>();
  const ids = workbook.readColumn(tab, 'id' as never) as ReadonlyMap<number, string>;
  const enter = (text: string, id: string): void => {
    byText.set(nameKey(text), (byText.get(nameKey(text)) ?? new Set()).add(id));
  };
  const names = 'name' in columns ? workbook.readColumn(tab, 'name' as never) : new Map<number, string>();
  for (const [row, name] of names) if (ids.has(row)) enter(String(name), ids.get(row)!);
  for (const id of ids.values()) byText.set(nameKey(id), new Set([id])); // an ID means its own row, whoever is called so
  return byText;
}
