/**
 * Deletes rows by identity. Rows are found again before each stretch is deleted, since deleting is addressed by row and
 * a person may be sorting: what is deleted is what was meant, or nothing.
 */
import type { TabKey } from '../schema/tab-keys';
import type { CommitContext } from './commit';
import { identityOf, type StoredRow } from './sheet-table';
import { readTable } from './table-reader';

/** Inside `locked`. @returns how many rows were deleted */
export function removeRows(context: CommitContext, tab: TabKey, identities: ReadonlySet<string>): number {
  let removed = 0;
  for (;;) {
    const table = readTable(context.layouts, context.codec, tab, []);
    const stretch = lastStretch(table.rows.filter((row) => identities.has(identityOf(table.schema, row) ?? '')));
    if (!stretch) return removed;
    const { sheet } = context.layouts.of(tab);
    if (stretch.from === 2 && stretch.rows >= sheet.getMaxRows() - 1) sheet.insertRowAfter(sheet.getMaxRows());
    sheet.deleteRows(stretch.from, stretch.rows);
    removed += stretch.rows;
  }
}

/** The lowest unbroken run of rows. */
function lastStretch(rows: readonly StoredRow[]): { from: number; rows: number } | null {
  const order = rows.map(({ sheetRow }) => sheetRow).sort((a, b) => b - a);
  const [last] = order;
  if (last === undefined) return null;
  let from = last;
  for (const row of order) if (row === from - 1) from = row;
  return { from, rows: last - from + 1 };
}
