/** One of what stands in the shops, by chance. */
import type { LocalWorkbook } from '../../../local/local-workbook';
import { viewOfTab } from '../../../local/tab-view';
import type { Columns } from '../../../src/schema/column';
import { tabOf } from '../../../src/schema/workbook-schema';
import type { Chance } from './chance';
import type { FiredTab, Twins } from './twins';

export interface Rearrangement {
  readonly title: string;
  readonly weight: number;
  /** @returns what went wrong while it was done */
  readonly act: (twins: Twins, chance: Chance, step: number) => readonly string[] | undefined;
}

export const columnsOf = (tab: FiredTab): readonly string[] => Object.keys(tabOf(tab).columns);
export const labelsOf = (tab: FiredTab, column: string) => (tabOf(tab).columns as Columns)[column]!.header;
export const isIn = (shop: LocalWorkbook, tab: FiredTab, column: string) =>
  viewOfTab(shop.workbook, tab)!.positions.has(column);

/** One of the product's columns that stands in the tab. */
export const someColumn = ({ fired }: Twins, chance: Chance, tab: FiredTab): string =>
  chance.of(columnsOf(tab).filter((column) => isIn(fired, tab, column)));

export const someRow = (twins: Twins, chance: Chance, tab: FiredTab): number | null =>
  twins.rows(tab).length === 0 ? null : 2 + chance.below(twins.rows(tab).length);

export const someCustomer = (twins: Twins, chance: Chance): string | null => {
  const ids = twins.rows('customers').map(({ id }) => String(id));
  return ids.length === 0 ? null : chance.of(ids);
};
