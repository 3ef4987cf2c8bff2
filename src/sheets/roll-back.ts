/**
 * Rolls a batch back: restores the values it changed and removes the rows it added, save those that somebody has edited
 * or uses since. Run again after a kill it finds less to do.
 */
import type { LeftAlone } from '../contract/undo';
import type { Kind, KindValue } from '../schema/column';
import type { TabKey } from '../schema/tab-keys';
import { tabOf, workbook } from '../schema/workbook-schema';
import { isUnedited, type LoggedValue } from './change-log';
import { type CommitContext, commitTables } from './commit';
import { type LoggedTab, readLoggedBatch } from './logged-batch';
import { removeRows } from './remove-rows';
import { identityOf, type SheetTable, type Values } from './sheet-table';
import { SINGLE_SAVE } from './shop-workbook';
import { readTable } from './table-reader';

export interface RolledBack {
  readonly removed: number;
  readonly restored: number;
  readonly left: readonly LeftAlone[];
}

/** Inside `locked`. */
export function rollBack(context: CommitContext, batch: string): RolledBack {
  const left: LeftAlone[] = [];
  const removable = new Map<TabKey, Set<string>>();
  const tables: SheetTable[] = [];
  let restored = 0;
  for (const [key, logged] of readLoggedBatch(context.layouts, context.codec, batch)) {
    const table = readTable(context.layouts, context.codec, key, readColumns(context, key, logged));
    tables.push(table);
    restored += stageOldValues(table, logged, left);
    removable.set(key, uneditedRows(table, logged, left));
  }
  keepReferred(context, removable, left);
  commitTables(context, tables, SINGLE_SAVE);
  let removed = 0;
  for (const [key, identities] of [...removable].reverse())
    if (identities.size > 0) removed += removeRows(context, key, identities);
  return { removed, restored, left };
}

/** All that people enter, and what was logged beside it. A column that is gone cannot be compared: it counts as unedited. */
function readColumns({ layouts }: CommitContext, key: TabKey, { changed }: LoggedTab): readonly string[] {
  const { positions } = layouts.of(key);
  const logged = new Set(changed.flatMap(({ changes }) => Object.keys(changes)));
  return Object.entries(tabOf(key).columns)
    .filter(([column, { computed }]) => (!computed || logged.has(column)) && positions.has(column))
    .map(([column]) => column);
}

function stageOldValues(table: SheetTable, { changed }: LoggedTab, left: LeftAlone[]): number {
  let restored = 0;
  for (const { id, changes } of [...changed].reverse()) {
    const row = table.byKey(id);
    if (!row) {
      left.push({ tab: table.tab, id, column: null, reason: 'gone' });
      continue;
    }
    for (const [column, [old, now]] of Object.entries(changes)) {
      const { kind, computed } = table.schema.columns[column]!;
      const current = table.current(row)[column] ?? null;
      const isUnedited = isSame(kind, current, now) && !isHistory(table, row, column);
      if (!isUnedited && !computed && !isSame(kind, current, old))
        left.push({ tab: table.tab, id, column, reason: 'editedSince' });
      if (!isUnedited || isRaw(old)) continue;
      table.change(row, { [column]: old as KindValue | null });
      restored += 1;
    }
  }
  return restored;
}

/** Whom a reminder has been sent to since stays as it was. */
const isHistory = ({ tab }: SheetTable, row: Values, column: string): boolean =>
  tab === 'reminders' && column === 'to' && row['status'] !== 'planned';

/** A time read back from a cell is off by a fraction of a second. */
const isSame = (kind: Kind, one: LoggedValue, other: LoggedValue): boolean =>
  kind === 'time' && typeof one === 'number' && typeof other === 'number'
    ? Math.abs(one - other) < 1000
    : one === other;

/** What could not be read before cannot be written by the codec either: it stays as the batch left it. */
const isRaw = (value: LoggedValue): value is { raw: string } => typeof value === 'object' && value !== null;

function uneditedRows(table: SheetTable, { added }: LoggedTab, left: LeftAlone[]): Set<string> {
  const unedited = new Set<string>();
  for (const [identity, print] of added) {
    const row = table.byKey(identity);
    if (!row) continue;
    if (isUnedited(table.schema, table.current(row), print)) unedited.add(identity);
    else left.push({ tab: table.tab, id: identity, column: null, reason: 'editedSince' });
  }
  return unedited;
}

/** A customer stays while a row that stays refers to it. */
function keepReferred(context: CommitContext, removable: ReadonlyMap<TabKey, Set<string>>, left: LeftAlone[]): void {
  const customers = removable.get('customers');
  if (!customers || customers.size === 0) return;
  for (const tab of workbook.tabs) {
    if (tab.columns['customerId']?.refersTo !== 'customers' || tab.key === 'reminders') continue;
    const going = removable.get(tab.key);
    for (const row of readTable(context.layouts, context.codec, tab.key, ['customerId']).rows) {
      const customerId: KindValue = row['customerId'] ?? '';
      const stays = !going?.has(identityOf(tab, row) ?? '');
      if (!stays || !customers.delete(String(customerId))) continue;
      left.push({ tab: 'customers', id: String(customerId), column: null, reason: 'inUse' });
    }
  }
}
