/**
 * Writes many changes in slices, so that nobody waits long for the lock and a sort meanwhile spoils nothing.
 */
import type { CommitContext } from './commit';
import { identityOf, type SheetTable, type StoredRow } from './sheet-table';
import { readRows, readTable } from './table-reader';

export const SLICE_ROWS = 2_000;

interface Writing {
  readonly context: CommitContext;
  readonly locked: <T>(run: () => T) => T;
  readonly commit: (tables: readonly SheetTable[]) => void;
}

export function commitInSlices({ context, locked, commit }: Writing, table: SheetTable): void {
  const columns = table.changedColumns;
  for (const slice of slicesOf(table)) {
    locked(() => {
      const fresh = freshRows(context, table, slice, columns);
      context.run.readNow.add(fresh);
      for (const row of slice) restage(table, row, fresh);
      commit([fresh]);
    });
  }
  table.settle(0);
}

/** Changed rows in order, cut so that no slice spans more than 2,000 rows of the sheet. */
function slicesOf(table: SheetTable): readonly (readonly StoredRow[])[] {
  const rows = [...table.stagedChanges.keys()].sort((a, b) => a.sheetRow - b.sheetRow);
  const slices: StoredRow[][] = [];
  for (const row of rows) {
    const last = slices[slices.length - 1];
    if (last && row.sheetRow - last[0]!.sheetRow < SLICE_ROWS) last.push(row);
    else slices.push([row]);
  }
  return slices;
}

/** The slice's rows as they are now; the whole tab when they no longer stand there. */
function freshRows(
  context: CommitContext,
  table: SheetTable,
  slice: readonly StoredRow[],
  columns: readonly string[],
): SheetTable {
  const from = slice[0]!.sheetRow;
  const there = readRows(context.layouts, context.codec, table.tab, columns, {
    from,
    rows: slice[slice.length - 1]!.sheetRow - from + 1,
  });
  const complete = slice.every((row) => there.byKey(identityOf(table.schema, row) ?? '') !== undefined);
  return complete ? there : readTable(context.layouts, context.codec, table.tab, columns);
}

/** Only where the cell still holds what the new value was made from. */
function restage(table: SheetTable, row: StoredRow, fresh: SheetTable): void {
  const now = fresh.byKey(identityOf(table.schema, row) ?? '');
  if (!now) return;
  const staged = table.stagedChanges.get(row) ?? {};
  const isSound = (key: string): boolean => now[key] === row[key];
  let sound = staged;
  for (const key in staged) {
    if (isSound(key)) continue;
    sound = Object.fromEntries(Object.entries(staged).filter(([one]) => isSound(one)));
    break;
  }
  fresh.change(now, sound);
}
