/**
 * What the log says of a write: old and new values of changed rows; of a batch's new rows a print of each, so that undo
 * can tell the rows it may remove from those that somebody has edited since.
 *
 * Computed columns alone are not logged: they can be computed again. Neither are the tabs that are records themselves.
 */
import type { Instant } from '../domain/calendar/instant';
import type { KindValue } from '../schema/column';
import type { Tab } from '../schema/tab';
import type { TabKey } from '../schema/tab-keys';
import type { TabRow } from '../schema/workbook-schema';
import { fingerprint } from './fingerprint';
import { identityOf, type SheetTable, type StoredRow, type Values } from './sheet-table';

const RECORDS: readonly TabKey[] = ['log', 'batches', 'imports', 'reminders', 'today'];

/** Tabs that are themselves records of what happened: neither logged nor counted. */
export const isRecord = (tab: TabKey): boolean => RECORDS.includes(tab);

/** What a batch does to reminders is logged nevertheless: it must be undone with the rest. */
export const isLogged = (tab: TabKey, batch: string): boolean =>
  !isRecord(tab) || (tab === 'reminders' && batch !== '');

/** Characters of a log cell; it can hold 50,000. */
const PRINTS_A_CELL = 45_000;

export interface WrittenBy {
  readonly at: Instant;
  readonly by: string;
  readonly batch: string;
}

/** A value as the log keeps it; `raw` is what stood in a cell that could not be read. */
export type LoggedValue = KindValue | null | { readonly raw: string };

export interface LoggedChanges {
  readonly [key: string]: readonly [old: LoggedValue, now: LoggedValue];
}

export interface LoggedAdditions {
  /** Tab → `identity=print` of each row's entry columns, parted by blanks; identities are the product's own, without any. */
  readonly added: Readonly<Record<string, string>>;
}

/** The rows of one write, those of all tabs together: a batch's new rows share as few log rows as they fit into. */
export function logRows(
  tables: readonly SheetTable[],
  written: WrittenBy,
  hidesValues = false,
): readonly Partial<TabRow<'log'>>[] {
  const logged = tables.filter(({ tab }) => isLogged(tab, written.batch));
  const rows = logged.flatMap((table) => changeRows(table, written, hidesValues));
  if (written.batch === '') return [...rows, ...logged.flatMap((table) => singleAdditions(table, written))];
  const added = additionCells(logged).map((changes) => ({ ...written, changes: JSON.stringify({ added: changes }) }));
  return [...added, ...rows];
}

function changeRows(table: SheetTable, written: WrittenBy, hidesValues: boolean): readonly Partial<TabRow<'log'>>[] {
  const rows: Partial<TabRow<'log'>>[] = [];
  if (table.changedColumns.every((key) => table.schema.columns[key]?.computed)) return rows;
  for (const [stored, staged] of table.stagedChanges) {
    const changes = changesOf(table, stored, staged);
    const entered = Object.keys(changes).filter((key) => !table.schema.columns[key]?.computed);
    if (entered.length > 0) rows.push(logRow(table, written, stored, hidesValues ? { removed: entered } : changes));
  }
  return rows;
}

const singleAdditions = (table: SheetTable, written: WrittenBy): readonly Partial<TabRow<'log'>>[] =>
  table.stagedAdditions.map((added) => logRow(table, written, added, newValues(table.schema, added)));

const logRow = (
  table: SheetTable,
  written: WrittenBy,
  row: Values,
  changes: LoggedChanges | { readonly removed: readonly string[] },
): Partial<TabRow<'log'>> => ({
  ...written,
  tab: table.tab,
  id: identityOf(table.schema, row) ?? '',
  changes: JSON.stringify(changes),
});

/** Of the columns people fill in, blanks left out, so that a column added later changes nothing. */
function rowPrint(schema: Tab, row: Values): string {
  const entered: unknown[] = [];
  for (const [key, column] of Object.entries(schema.columns)) {
    const value = row[key] ?? null;
    if (column.computed || value === null || value === '') continue;
    entered.push([key, column.kind === 'time' ? Math.round(Number(value) / 1000) : value]);
  }
  return fingerprint(JSON.stringify(entered));
}

/** What was worked out is logged only beside the entry it follows from: an order's home amount is worked out once. */
function changesOf(table: SheetTable, stored: StoredRow, staged: Values): LoggedChanges {
  const changes: Record<string, readonly [LoggedValue, LoggedValue]> = {};
  if (Object.keys(staged).every((key) => table.schema.columns[key]?.computed)) return changes;
  for (const [key, value] of Object.entries(staged)) {
    const unread = table.unreadable.find((cell) => cell.sheetRow === stored.sheetRow && cell.column === key);
    changes[key] = [unread ? { raw: unread.found } : (stored[key] ?? null), value];
  }
  return changes;
}

function newValues(schema: Tab, added: Values): LoggedChanges {
  const changes: Record<string, readonly [LoggedValue, LoggedValue]> = {};
  for (const [key, value] of Object.entries(added)) {
    if (value !== null && !schema.columns[key]?.computed) changes[key] = [null, value];
  }
  return changes;
}

/** Six characters tell an edited row from an unedited one in all but one of two billion cases. */
const shortPrint = (schema: Tab, row: Values): string => rowPrint(schema, row).slice(-6);

/** Tab → prints, cut so that each fits into a cell. */
function additionCells(tables: readonly SheetTable[]): readonly Readonly<Record<string, string>>[] {
  const cells: Record<string, string>[] = [];
  let room = 0;
  for (const table of tables) {
    for (const added of table.stagedAdditions) {
      const identity = identityOf(table.schema, added);
      if (identity === null) continue;
      const print = `${identity}=${shortPrint(table.schema, added)}`;
      if (print.length + table.tab.length + 8 > room) {
        cells.push({});
        room = PRINTS_A_CELL;
      }
      const cell = cells[cells.length - 1]!;
      const known = cell[table.tab];
      cell[table.tab] = known === undefined ? print : `${known} ${print}`;
      room -= print.length + (known === undefined ? table.tab.length + 8 : 1);
    }
  }
  return cells;
}

/** Row identity → print, as a log cell keeps them. */
export function readPrints(added: string): ReadonlyMap<string, string> {
  return new Map(
    added.split(' ').map((pair): [string, string] => {
      const cut = pair.lastIndexOf('=');
      return [pair.slice(0, cut), pair.slice(cut + 1)];
    }),
  );
}

export const isUnedited = (schema: Tab, row: Values, print: string): boolean => shortPrint(schema, row) === print;
