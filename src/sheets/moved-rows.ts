/**
 * Puts right a write that a person's sort or row deletion has slipped under.
 *
 * A write is addressed by row; the lock keeps out scripts, not people. So after the flush the ids of the rows written
 * are read again. Where they are not the ones meant, every row that is known is compared with what it should hold:
 * changed rows get their values at their new place, rows that were hit get their own values back. A row that was hit
 * and of which only the id is known cannot be restored: that is reported.
 */
import type { CommitContext } from './commit';
import { Refusal } from './refusal';
import { identityOf, type SheetTable, type StoredRow, type Values } from './sheet-table';
import { isInGrid, readTable } from './table-reader';
import { writeChanges } from './table-writer';

const ROUNDS = 3;

/**
 * @param around rows that the table itself does not hold, as they were before the write
 * @throws Refusal ROWS_MOVED when rows keep moving, or a row was hit whose values nobody knows
 */
export function repairMovedRows(context: CommitContext, table: SheetTable, around: readonly StoredRow[]): void {
  const changed = [...table.stagedChanges.keys()];
  if (changed.length === 0 || table.schema.identity.length === 0 || standWhereTheyStood(context, table, changed))
    return;
  const columns = table.changedColumns;
  for (let round = 0; round < ROUNDS; round += 1) {
    context.layouts.forget();
    const fresh = readTable(context.layouts, context.codec, table.tab, columns);
    if (!stageRepairs(table, around, fresh, columns)) {
      adoptPlaces(table, fresh);
      return;
    }
    writeChanges(context.layouts.of(table.tab), context.codec, fresh);
    context.flush();
  }
  throw new Refusal('ROWS_MOVED', { tab: table.schema.name });
}

/**
 * Before a write: rows that were read under an earlier lock are found again. One that is gone is left out; its tab's
 * other rows are written where they now stand.
 */
export function findMovedRows(context: CommitContext, table: SheetTable): void {
  const changed = [...table.stagedChanges.keys()];
  if (table.schema.identity.length === 0 || standWhereTheyStood(context, table, changed)) return;
  context.layouts.forget();
  const fresh = readTable(context.layouts, context.codec, table.tab, []);
  adoptPlaces(table, fresh);
  for (const row of changed) {
    const identity = identityOf(table.schema, row);
    if (identity === null || !fresh.byKey(identity)) table.forgetRow(row);
  }
}

/** Do the rows written still bear their ids? One read over the rows from the first to the last. */
export function standWhereTheyStood(
  context: Pick<CommitContext, 'layouts'>,
  table: SheetTable,
  rows: readonly StoredRow[],
): boolean {
  const layout = context.layouts.of(table.tab);
  const [first] = table.schema.identity;
  const position = first === undefined ? undefined : layout.positions.get(first);
  if (position === undefined || rows.length === 0 || first === undefined) return true;
  let from = rows[0]!.sheetRow;
  let to = from;
  for (const { sheetRow } of rows) {
    from = Math.min(from, sheetRow);
    to = Math.max(to, sheetRow);
  }
  if (!isInGrid(layout, to)) return false;
  const ids = layout.sheet.getRange(from, position, to - from + 1, 1).getValues();
  return rows.every((row) => String(ids[row.sheetRow - from]?.[0] ?? '') === String(row[first] ?? ''));
}

/** @returns whether anything had to be staged */
function stageRepairs(
  table: SheetTable,
  around: readonly StoredRow[],
  fresh: SheetTable,
  columns: readonly string[],
): boolean {
  const meant = valuesMeant(table, around);
  const changed = new Set([...table.stagedChanges.keys()].map((row) => identityOf(table.schema, row)));
  const columnsHit = hitsOf(table, columns);
  const written = new Map(table.rows.map((row) => [row.sheetRow, table.current(row)]));
  let staged = false;
  for (const row of fresh.rows) {
    const identity = identityOf(fresh.schema, row);
    const known = identity === null ? undefined : meant.get(identity);
    const hit = changed.has(identity) ? columns : columnsHit(row.sheetRow);
    if (known) staged = fresh.change(row, picked(known, hit)) || staged;
    else if (holds(row, written.get(row.sheetRow), hit)) {
      if (identity !== null) throw new Refusal('ROWS_MOVED', { tab: table.schema.name });
      staged = fresh.change(row, picked({}, hit)) || staged; // below the last row, where nothing stood
    }
  }
  return staged;
}

/** The columns written at a row of the sheet: all of a changed row's, and worked-out ones in between (cell-blocks.ts). */
function hitsOf(table: SheetTable, columns: readonly string[]): (sheetRow: number) => readonly string[] {
  const hit = new Set([...table.stagedChanges.keys()].map(({ sheetRow }) => sheetRow));
  const computed = columns.filter((key) => table.schema.columns[key]?.computed);
  let [from, to] = [Number.POSITIVE_INFINITY, 0];
  for (const sheetRow of hit) [from, to] = [Math.min(from, sheetRow), Math.max(to, sheetRow)];
  return (sheetRow) => (hit.has(sheetRow) ? columns : sheetRow > from && sheetRow < to ? computed : []);
}

/** Does a row that nobody knows hold what was meant for the row that stood there? */
const holds = (row: Values, meant: Values | undefined, columns: readonly string[]): boolean =>
  meant !== undefined &&
  columns.some((key) => (meant[key] ?? null) !== null) &&
  columns.every((key) => (row[key] ?? null) === (meant[key] ?? null));

/** What each known row should hold, by identity. */
function valuesMeant(table: SheetTable, around: readonly StoredRow[]): ReadonlyMap<string, Values> {
  const meant = new Map<string, Values>();
  for (const row of around) meant.set(identityOf(table.schema, row) ?? '', row);
  for (const row of table.rows) meant.set(identityOf(table.schema, row) ?? '', table.current(row));
  meant.delete('');
  return meant;
}

function adoptPlaces(table: SheetTable, fresh: SheetTable): void {
  for (const row of table.rows) {
    const identity = identityOf(table.schema, row);
    const place = identity === null ? undefined : fresh.byKey(identity);
    if (place) Object.assign(row, { sheetRow: place.sheetRow });
  }
}

function picked(values: Values, columns: readonly string[]): Values {
  const some: Record<string, Values[string]> = {};
  for (const key of columns) some[key] = values[key] ?? null;
  return some;
}
