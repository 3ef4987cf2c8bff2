/**
 * Writes what was made of typed rows. The person goes on typing meanwhile, so every cell is read again just before and
 * left alone where it holds something else by then; a formula of the merchant's is never overwritten.
 *
 * Ids go first: a row without one cannot be found again when somebody sorts. The ids of the whole tab are read before
 * they are written, so that one that a sort has brought under the write is put back.
 */
import type { KindValue } from '../schema/column';
import { encodeCell } from './codec';
import { columnRuns } from './column-runs';
import { type CommitContext, commitTables } from './commit';
import { type EnteredRow, formulaCells, type ReadEntered, readEntered } from './entered-rows';
import { Refusal } from './refusal';
import type { SheetTable, StoredRow, Values } from './sheet-table';
import { SINGLE_SAVE } from './shop-workbook';
import { readColumn } from './some-rows';

/** From so many rows on, whole stretches of a column are written: a call for each changed cell would take minutes. */
const MANY_ROWS = 20;

export interface Mending {
  readonly entered: ReadEntered;
  /** For rows that have none, or one that another row bears. */
  readonly ids: ReadonlyMap<EnteredRow, string>;
  /** Rows of the log that are written along. */
  readonly along: readonly SheetTable[];
}

/** @returns how many rows were left alone, since they had moved meanwhile */
export function commitEntered(context: CommitContext, { entered, ids, along }: Mending): number {
  const { table, tab, span } = entered;
  const given = ids.size === 0 ? ids : writeIds(context, entered, ids);
  if (given.size === 0 && table.staged.changed === 0) {
    commitTables(context, along, SINGLE_SAVE);
    return ids.size;
  }
  if (given.size === 0 && !isEntered(table)) return commitComputed(context, table, along);
  const now = readEntered(context.layouts, context.codec, tab, span);
  if (given.size > 0) requireOwnRows(context, entered, now, given);
  const isMany = entered.rows.length >= MANY_ROWS;
  const formulas = isMany || overwrites(table) ? formulaCells(now) : new Set<string>();
  const missed = restage(entered, now, ids, given, formulas);
  if (isMany) now.table.free = freeColumns(now, formulas);
  now.table.isTyped = true;
  context.run.readNow.add(now.table);
  commitTables(context, [...along, now.table], SINGLE_SAVE);
  return missed;
}

/** Is anything but computed columns to be written? These people do not type into. */
const isEntered = ({ stagedChanges, schema }: SheetTable): boolean =>
  [...stagedChanges.values()].some((staged) => Object.keys(staged).some((key) => !schema.columns[key]?.computed));

function commitComputed(context: CommitContext, table: SheetTable, along: readonly SheetTable[]): number {
  context.run.readNow.add(table);
  commitTables(context, [...along, table], SINGLE_SAVE);
  return 0;
}

/** Does any change take the place of something that somebody typed? */
const overwrites = (table: SheetTable): boolean =>
  [...table.stagedChanges].some(([row, staged]) =>
    Object.keys(staged).some((key) => !table.schema.columns[key]?.computed && (row[key] ?? null) !== null),
  );

function freeColumns({ sound, columns }: ReadEntered, formulas: ReadonlySet<string>): ReadonlySet<string> {
  const withFormulas = new Set([...formulas].map((cell) => cell.slice(cell.indexOf(' ') + 1)));
  return new Set(columns.filter((key) => sound.has(key) && !withFormulas.has(key)));
}

const idKey = (table: SheetTable): string => table.schema.identity[0] ?? '';
const textOf = (value: KindValue | null | undefined): string => String(value ?? '');

/** @returns the rows whose ids were written: those that still stood where they were read */
function writeIds(
  { layouts, codec, flush }: CommitContext,
  { tab, table, layout }: ReadEntered,
  ids: ReadonlyMap<EnteredRow, string>,
): ReadonlyMap<EnteredRow, string> {
  const key = idKey(table);
  const before = readColumn(layouts, codec, tab, key);
  const standing = new Map([...ids].filter(([row]) => textOf(before.get(row.sheetRow)) === textOf(row[key])));
  const byRow = new Map([...standing].map(([row, id]) => [row.sheetRow, id]));
  const column = layout.tab.columns[key]!;
  for (const { start, width } of columnRuns([...byRow.keys()])) {
    const block = Array.from({ length: width }, (_, index) => [encodeCell(column, byRow.get(start + index)!, codec)]);
    layout.sheet.getRange(start, layout.positions.get(key)!, width, 1).setValues(block);
  }
  flush();
  idsBefore.set(table, before);
  return standing;
}

/** The ids of a tab as they were before this run gave its rows theirs. */
const idsBefore = new WeakMap<SheetTable, ReadonlyMap<number, KindValue>>();

/**
 * Does every id stand in the row it was meant for? Where a sort has slipped another row under one, that row gets its own
 * id back.
 * @throws Refusal ROWS_MOVED when several rows were hit: nobody knows which had which
 */
function requireOwnRows(
  { layouts, codec, flush }: CommitContext,
  { tab, table, layout }: ReadEntered,
  now: ReadEntered,
  given: ReadonlyMap<EnteredRow, string>,
): void {
  const key = idKey(table);
  const isOwn = ([row, id]: readonly [EnteredRow, string]): boolean => {
    const there = now.rows.find(({ sheetRow }) => sheetRow === row.sheetRow);
    return there !== undefined && there[key] === id && isLike(there, row, key);
  };
  if ([...given].every(isOwn)) return;
  const after = readColumn(layouts, codec, tab, key);
  const left = new Set([...after.values()].map(String));
  const lost = [...new Set([...(idsBefore.get(table)?.values() ?? [])].map(String))].filter((id) => !left.has(id));
  if (lost.length === 0) return;
  const strangers = [...given].filter((pair) => !isOwn(pair)).map(([, id]) => id);
  const hit = [...after].filter(([, id]) => strangers.includes(String(id)));
  if (lost.length > 1 || hit.length !== 1) throw new Refusal('ROWS_MOVED', { tab: table.schema.name });
  layout.sheet
    .getRange(hit[0]![0], layout.positions.get(key)!)
    .setValue(encodeCell(layout.tab.columns[key]!, lost[0]!, codec));
  flush();
}

/** Is it the same row but for its id? Another cell may have been typed since; one that agrees is enough. */
function isLike(one: Values, other: Values, id: string): boolean {
  const filled = Object.keys(other).filter((key) => key !== 'sheetRow' && key !== id && (other[key] ?? null) !== null);
  return filled.length === 0 || filled.some((key) => one[key] === other[key]);
}

/** @returns how many rows are no longer there */
function restage(
  { table, rows }: ReadEntered,
  now: ReadEntered,
  ids: ReadonlyMap<EnteredRow, string>,
  given: ReadonlyMap<EnteredRow, string>,
  formulas: ReadonlySet<string>,
): number {
  const key = idKey(table);
  const standing = new Map(now.table.rows.map((row) => [row.sheetRow, row]));
  let missed = 0;
  for (const row of rows) {
    const staged = table.stagedChanges.get(row as StoredRow);
    const there = standing.get(row.sheetRow);
    const isThere = there !== undefined && textOf(there[key]) === textOf(given.get(row) ?? row[key]);
    if (ids.has(row) && (!isThere || !given.has(row))) missed += 1;
    else if (staged && !isThere) missed += 1;
    else if (staged && there) now.table.change(there, stillTyped(table, row, there, staged, formulas));
  }
  return missed;
}

/** Only where the cell still holds what the new value was made from. */
function stillTyped(
  table: SheetTable,
  row: EnteredRow,
  there: StoredRow,
  staged: Values,
  formulas: ReadonlySet<string>,
): Values {
  const kept: Record<string, Values[string]> = {};
  for (const [key, value] of Object.entries(staged)) {
    const isFree = table.schema.columns[key]?.computed || !formulas.has(`${there.sheetRow} ${key}`);
    if (isFree && (there[key] ?? null) === (row[key] ?? null)) kept[key] = value;
  }
  return kept;
}
