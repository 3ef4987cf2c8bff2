/**
 * Writes what is staged in tables. The order is the promise:
 *
 * 1. every value is judged by the grid's own rules, and nothing is written if one fails;
 * 2. the grid grows; 3. the log's rows (old → new), the batch's row, then the rows themselves; 4. flush;
 * 5. the ids of changed rows are read again: a lock keeps out scripts, not a person who sorts.
 *
 * Killed anywhere, the log may know of a change that never came, never the other way round.
 */
import type { TabKey } from '../schema/tab-keys';
import type { WrittenBy } from './change-log';
import { isLogged, logRows } from './change-log';
import type { CodecContext } from './codec';
import { findMovedRows, repairMovedRows } from './moved-rows';
import { Refusal } from './refusal';
import { rememberWritten, rowsAround } from './rows-around';
import type { SheetTable } from './sheet-table';
import type { BatchNote } from './shop-workbook';
import type { TabLayouts } from './tab-layouts';
import { readOneRow, tableToAppend } from './table-reader';
import { appendOne, roomFor, writeAdditions, writeChanges } from './table-writer';
import { expectedInstead, type LimitContext } from './value-limits';

export interface CommitContext {
  readonly layouts: TabLayouts;
  readonly codec: CodecContext;
  readonly limits: LimitContext;
  readonly written: Omit<WrittenBy, 'batch'>;
  readonly flush: () => void;
  readonly run: RunMemory;
}

/** What a run need not ask twice. */
export interface RunMemory {
  /** Last row with content by tab, as asked under the lock that is held; forgotten with it. */
  readonly bottoms: Map<TabKey, number>;
  /** Rows of the batches this run has written to. */
  readonly batches: Map<string, SheetTable>;
  /** Rows written by commits that did not bring their batch's row up to date yet, by batch. */
  readonly uncounted: Map<string, RowCounts>;
  /** What this run has read of whole records (the ledger), as written to since. */
  readonly wholes: Map<TabKey, SheetTable>;
  /** Tables read under the lock that is held: their rows stand where they were read. */
  readonly readNow: Set<SheetTable>;
}

interface RowCounts {
  readonly added: number;
  readonly changed: number;
}

export function commitTables(context: CommitContext, tables: readonly SheetTable[], note: BatchNote): void {
  const staged = tables.filter(({ staged: { added, changed } }) => added + changed > 0);
  if (staged.length === 0) return;
  for (const table of staged) judge(table, context.limits);
  for (const table of staged) context.layouts.having(table.tab, filledColumns(table));
  for (const table of staged) if (!context.run.readNow.has(table)) findMovedRows(context, table);
  const around = new Map(staged.map((table) => [table, rowsAround(context, table)]));
  const writing = [...records(context, staged, note), ...staged];
  const places = writing.map((table) => {
    const layout = context.layouts.of(table.tab);
    return { table, layout, firstRow: isOneRecord(table) ? 0 : roomFor(layout, table, context.run.bottoms) };
  });
  for (const { table, layout, firstRow } of places) {
    writeChanges(layout, context.codec, table);
    if (isOneRecord(table)) appendOne(layout, context.codec, table);
    else writeAdditions(layout, context.codec, table, firstRow);
  }
  context.flush();
  for (const { table } of places) repairMovedRows(context, table, around.get(table) ?? []);
  for (const { table, firstRow } of places) {
    rememberWritten(context, table, firstRow);
    table.settle(firstRow);
    if (table.tab === 'batches') context.run.batches.set(note.id, table);
  }
}

/** The columns that new rows need: what was to be written there must not be lost silently. */
function filledColumns({ stagedAdditions }: SheetTable): readonly string[] {
  const filled = new Set<string>();
  for (const row of stagedAdditions)
    for (const [key, value] of Object.entries(row)) if ((value ?? null) !== null) filled.add(key);
  return [...filled];
}

/** One line of the log is appended in one call; it goes before the rows it speaks of, and at once. */
const isOneRecord = (table: SheetTable): boolean => table.tab === 'log' && table.staged.added === 1;

/** @throws Refusal VALUE_REFUSED */
function judge(table: SheetTable, limits: LimitContext): void {
  for (const [row, staged] of table.stagedChanges) judgeRow(table, staged, limits, row.sheetRow);
  for (const row of table.stagedAdditions) judgeRow(table, row, limits);
}

function judgeRow(
  table: SheetTable,
  row: SheetTable['stagedAdditions'][number],
  limits: LimitContext,
  sheetRow?: number,
): void {
  for (const key of Object.keys(row)) {
    const column = table.schema.columns[key];
    const value = row[key];
    if (!column || value === null || value === undefined) continue;
    const expected = expectedInstead(column, value, limits);
    if (expected === null) continue;
    const place = {
      tab: table.schema.name,
      column: column.header,
      ...(sheetRow === undefined ? {} : { row: sheetRow }),
    };
    throw new Refusal('VALUE_REFUSED', { place, expected, found: String(value).slice(0, 200) });
  }
}

/** The rows of log and batches that go before the write. */
function records(context: CommitContext, staged: readonly SheetTable[], note: BatchNote): readonly SheetTable[] {
  const written = { ...context.written, batch: note.id };
  const rows = logRows(staged, written, note.hidesValues === true);
  const log = rows.length > 0 ? [appended(context, 'log', rows)] : [];
  if (note.id === '') return log;
  const counts = countsWith(context, staged, note.id);
  context.run.uncounted.set(note.id, counts);
  if (note.more && context.run.batches.has(note.id)) return log;
  context.run.uncounted.delete(note.id);
  return [...log, batchRow(context, note, counts)];
}

function appended(context: CommitContext, tab: TabKey, rows: readonly object[]): SheetTable {
  const table = tableToAppend(context.layouts, tab);
  for (const row of rows) table.append(row as never);
  return table;
}

/** What this commit and those before it write, records apart. */
function countsWith({ run }: CommitContext, staged: readonly SheetTable[], batch: string): RowCounts {
  const before = run.uncounted.get(batch) ?? { added: 0, changed: 0 };
  const counted = staged.filter(({ tab }) => isLogged(tab, batch));
  return {
    added: counted.reduce((sum, table) => sum + table.staged.added, before.added),
    changed: counted.reduce((sum, table) => sum + table.staged.changed, before.changed),
  };
}

function batchRow(context: CommitContext, { id, kind, summary }: BatchNote, { added, changed }: RowCounts): SheetTable {
  const { at, by } = context.written;
  const columns = ['added', 'changed', 'summary'];
  const table = context.run.batches.get(id) ?? readOneRow(context.layouts, context.codec, 'batches', columns, { id });
  const [row] = table.rows;
  if (!row) return appended(context, 'batches', [{ id, at, by, kind, summary, added, changed }]);
  const total = { added: Number(row['added'] ?? 0) + added, changed: Number(row['changed'] ?? 0) + changed };
  table.change(row, { ...total, summary });
  return table;
}
