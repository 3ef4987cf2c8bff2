/** Who fills a column: said in header notes and in docs/workbook.md. */
import type { Column } from './column';
import type { Tab } from './tab';

/** admins: owner and managers. */
export type Writer = 'product' | 'admins' | 'people';

/** The morning's page of work: people only tick and put off. */
const TICKED: readonly string[] = ['check', 'choice'];

export function writerOf(tab: Tab, column: Column): Writer {
  if (column.computed) return 'product';
  if (tab.key === 'today') return TICKED.includes(column.kind) ? 'people' : 'product';
  if (tab.protection === 'hard') return 'admins';
  const isRecord = tab.protection === 'warning' && tab.purpose === 'administration';
  return isRecord || column.kind === 'id' ? 'product' : 'people';
}
