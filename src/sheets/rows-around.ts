/**
 * The rows around the few that are written, as they were before: what moved-rows.ts puts right with when a person's sort
 * has slipped another row under the write.
 *
 * They are read just before the write. A record (the ledger of reminders) is written to row by row and is long: there
 * what the run has read of it at its beginning, brought up to date by its own writes, must do. Worked-out columns need
 * neither: they are worked out again. Typed rows are put in order while somebody types: there a tab that is too long to
 * be read in two seconds is not.
 */
import { isRecord } from './change-log';
import type { CommitContext } from './commit';
import { identityOf, type SheetTable, type StoredRow, type Values } from './sheet-table';
import { readRows, readTable } from './table-reader';

export function rowsAround({ layouts, codec, run }: CommitContext, table: SheetTable): readonly StoredRow[] {
  const changed = table.changedColumns;
  const isEntered = changed.some((key) => !table.schema.columns[key]?.computed);
  if (!isEntered || table.bottom !== null) return [];
  if (table.isTyped) return aroundTyped(layouts, codec, table, changed);
  if (!isRecord(table.tab)) return readTable(layouts, codec, table.tab, changed).rows;
  const whole = run.wholes.get(table.tab);
  return whole && changed.every((key) => whole.columns.includes(key)) ? whole.rows : [];
}

/** Two seconds of reading: a person who types waits no longer, and whoever sorts then is told (ROWS_MOVED). */
const MOST_CELLS = 200_000;

function aroundTyped(
  layouts: CommitContext['layouts'],
  codec: CommitContext['codec'],
  { tab }: SheetTable,
  changed: readonly string[],
): readonly StoredRow[] {
  const rows = layouts.of(tab).sheet.getLastRow() - 1;
  if (rows < 1 || rows * (changed.length + 1) > MOST_CELLS) return [];
  return readRows(layouts, codec, tab, changed, { from: 2, rows }).rows;
}

/** Before what is staged is settled. @param firstRow of the rows added; 0 where that is not known */
export function rememberWritten({ run }: CommitContext, table: SheetTable, firstRow: number): void {
  const whole = run.wholes.get(table.tab);
  if (!whole || whole === table) return;
  for (const [row, staged] of table.stagedChanges) {
    const known = whole.byKey(identityOf(table.schema, row) ?? '');
    if (known) takeOver(known, staged);
  }
  if (firstRow > 0) whole.know(table.stagedAdditions, firstRow);
}

/** Only of columns that the row was read with. */
function takeOver(known: Record<string, Values[string]>, staged: Values): void {
  for (const key of Object.keys(staged)) if (key in known) known[key] = staged[key] ?? null;
}
