/**
 * Reads again the few rows that a run wants to change, where it has seen them before: addressed by place, told by id.
 */
import type { TabKey } from '../schema/tab-keys';
import type { CodecContext } from './codec';
import { SheetTable, type StoredRow } from './sheet-table';
import type { UnreadableCell } from './shop-workbook';
import type { TabLayout, TabLayouts } from './tab-layouts';
import { FIRST_ROW, isInGrid, readRows, readTable, withIdentity } from './table-reader';

/** Rows that others may have added below while this run was at work. */
const TAIL_ROWS = 40;
/** Below this many rows it is cheaper to read on than to make another call. */
const GAP_ROWS = 1_000;

/**
 * Rows that a run has read before and wants to change now, and all that has been added from row `from` on since: in one
 * call where they stand near each other. Where a row is not the one that was seen there, the whole tab is read.
 *
 * @param seen sheet row by the first identity column
 */
export function readAgain(
  layouts: TabLayouts,
  codec: CodecContext,
  key: TabKey,
  wanted: readonly string[],
  { seen, from }: { readonly seen: ReadonlyMap<string, number>; readonly from: number },
): SheetTable {
  const columns = withIdentity(key, wanted);
  const layout = layouts.having(key, columns);
  const rows = new Map<number, StoredRow>();
  const unreadable: UnreadableCell[] = [];
  const read = (first: number, last: number): void => {
    const table = readRows(layouts, codec, key, wanted, { from: first, rows: last - first + 1 });
    for (const row of table.rows) rows.set(row.sheetRow, row);
    for (const cell of table.unreadable) unreadable.push(cell);
  };
  let tail = lastInGrid(layout, from, from + TAIL_ROWS - 1);
  const places = [...seen.values(), ...(tail < from ? [] : [from, tail])];
  if (places.some((place) => place < FIRST_ROW || !isInGrid(layout, place)))
    return readTable(layouts, codec, key, wanted);
  for (const { from: first, to } of stretches(places, GAP_ROWS)) read(first, to);
  while (rows.has(tail) && isInGrid(layout, tail + 1)) {
    const next = tail + 1;
    tail = lastInGrid(layout, next, next + TAIL_ROWS - 1);
    read(next, tail);
  }
  const [first = ''] = layout.tab.identity;
  for (const [id, place] of seen) if (rows.get(place)?.[first] !== id) return readTable(layouts, codec, key, wanted);
  const inOrder = [...rows.values()].sort((a, b) => a.sheetRow - b.sheetRow);
  return new SheetTable(layout.tab, columns, inOrder, unreadable, null);
}

/** `from - 1` where not even that is in the grid. Asked of getRange, which is free. */
function lastInGrid(layout: TabLayout, from: number, to: number): number {
  let last = to;
  while (last >= from && !isInGrid(layout, last)) last -= 1;
  return last;
}

/** Rows as few unbroken runs, none further apart than `gap`. */
export function stretches(sheetRows: readonly number[], gap: number): readonly { from: number; to: number }[] {
  const found: { from: number; to: number }[] = [];
  for (const row of [...new Set(sheetRows)].sort((a, b) => a - b)) {
    const last = found[found.length - 1];
    if (last && row - last.to <= gap) last.to = row;
    else found.push({ from: row, to: row });
  }
  return found;
}
