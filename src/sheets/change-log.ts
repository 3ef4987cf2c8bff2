/**
 * What the log says of a write: old and new values of changed rows; of a batch's new rows a print of each, so that undo
 * can tell the rows it may remove from those that somebody has edited since.
 *
 * Computed columns are not logged: they can be computed again. Neither are the tabs that are records themselves.
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
  /** `identity=print` of each row's entry columns, parted by blanks; identities are the product's own and hold none. */
  readonly added: string;
}

export function logRows(table: SheetTable, written: WrittenBy): readonly Partial<TabRow<'log'>>[] {
  if (isRecord(table.tab)) return [];
  const row = (id: string, changes: unknown) => ({ ...written, tab: table.tab, id, changes: JSON.stringify(changes) });
  const rows: Partial<TabRow<'log'>>[] = [];
  for (const [stored, staged] of table.stagedChanges) {
    const changes = changesOf(table, stored, staged);
    if (Object.keys(changes).length > 0) rows.push(row(identityOf(table.schema, stored) ?? '', changes));
  }
  if (written.batch === '') {
    for (const added of table.stagedAdditions)
      rows.push(row(identityOf(table.schema, added) ?? '', newValues(table.schema, added)));
    return rows;
  }
  for (const added of printsOf(table)) rows.push(row('', { added } satisfies LoggedAdditions));
  return rows;
}

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

function changesOf(table: SheetTable, stored: StoredRow, staged: Values): LoggedChanges {
  const changes: Record<string, readonly [LoggedValue, LoggedValue]> = {};
  for (const [key, value] of Object.entries(staged)) {
    if (table.schema.columns[key]?.computed) continue;
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

function printsOf(table: SheetTable): readonly string[] {
  const cells: string[] = [];
  let cell = '';
  for (const added of table.stagedAdditions) {
    const identity = identityOf(table.schema, added);
    const print = identity === null ? '' : `${identity}=${shortPrint(table.schema, added)} `;
    if (cell.length + print.length > PRINTS_A_CELL) {
      cells.push(cell.trimEnd());
      cell = '';
    }
    cell += print;
  }
  return cell === '' ? cells : [...cells, cell.trimEnd()];
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
