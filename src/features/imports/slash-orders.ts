/** How each column of days in a file is written: one order a column, judged by all its cells. */
import { type FoundSlashOrder, slashOrderOf } from '../../domain/calendar/slash-order';
import type { Column } from '../../schema/column';
import { tabOf } from '../../schema/workbook-schema';
import { cellText } from './cell-text';
import type { Field } from './header-names-table';
import type { FileRecord } from './read-file';
import type { RecognisedColumns } from './recognise-columns';

/** Header as it stands → what its cells say. */
export type SlashOrders = Readonly<Record<string, FoundSlashOrder>>;

export function slashOrdersOf(
  header: readonly string[],
  records: readonly Pick<FileRecord, 'cells'>[],
  { at }: RecognisedColumns,
): SlashOrders {
  const found: Record<string, FoundSlashOrder> = {};
  for (const [field, position] of at) {
    if (!holdsDays(field)) continue;
    found[header[position]!] = slashOrderOf(records.map(({ cells }) => cellText(cells[position] ?? '')));
  }
  return found;
}

function holdsDays(field: Field): boolean {
  if (field === 'import.paidAt') return true;
  const [tab, key] = field.split('.') as [string, string];
  if (tab !== 'orders' && tab !== 'customers') return false;
  const columns: Readonly<Record<string, Column>> = tabOf(tab).columns;
  const kind = columns[key]?.kind;
  return kind === 'day' || kind === 'time' || kind === 'anniversary';
}
