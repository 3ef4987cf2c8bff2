/** Into which columns people type at all: an edit anywhere else costs nothing. */
import type { Tab } from '../../schema/tab';
import type { TabKey } from '../../schema/tab-keys';
import { tabOf } from '../../schema/workbook-schema';
import { ROW_RULES } from './row-rules-table';

/** @param positions where the tab's columns stand */
export function takesTyping(
  tab: TabKey,
  positions: Readonly<Record<string, number>>,
  { first, last }: { readonly first: number; readonly last: number },
): boolean {
  if (!ROW_RULES[tab]) return false;
  const { columns }: Tab = tabOf(tab);
  return Object.entries(positions).some(([key, at]) => {
    const column = columns[key];
    return at >= first && at <= last && column !== undefined && (!column.computed || key === 'customerId');
  });
}
