/**
 * Reads a tab's rows in as few blocks as is cheapest, only the columns asked for and the tab's identity.
 */
import type { KindValue } from '../schema/column';
import type { TabKey } from '../schema/tab-keys';
import { tabOf } from '../schema/workbook-schema';
import { type CodecContext, decoderOf, type RawCell, Unreadable } from './codec';
import { columnLetters, columnRuns, worthBridging } from './column-runs';
import { SheetTable, type StoredRow, type Values } from './sheet-table';
import type { UnreadableCell } from './shop-workbook';
import { requireColumns, type TabLayout, type TabLayouts, type WholeTab } from './tab-layouts';

export const FIRST_ROW = 2;

export function readTable(
  layouts: TabLayouts,
  codec: CodecContext,
  key: TabKey,
  wanted: readonly string[],
): SheetTable {
  if (isSmall(key)) return readWhole(layouts, codec, key, wanted);
  const columns = withIdentity(key, wanted);
  const layout = layouts.having(key, columns);
  const rows = Math.max(0, layout.sheet.getLastRow() - 1);
  const cells = rows === 0 ? NO_CELLS : readBlocks(layout, columns, FIRST_ROW, rows);
  return decodeRows(layout, codec, columns, { cells, firstRow: FIRST_ROW, rows, complete: true });
}

/** All rows of a tab, one after the other and none kept: of a tab that is too long to be held beside what is made of it. */
export function readThrough(
  layouts: TabLayouts,
  codec: CodecContext,
  { key, columns }: { readonly key: TabKey; readonly columns: readonly string[] },
  visit: (row: Values) => void,
): void {
  const layout = layouts.having(key, columns);
  const rows = Math.max(0, layout.sheet.getLastRow() - 1);
  if (rows === 0) return;
  const cells = readBlocks(layout, columns, FIRST_ROW, rows);
  decodeEach(layout, codec, columns, { cells, firstRow: FIRST_ROW, rows }, visit);
}

/** Some rows of a tab, by where they stand. */
export function readRows(
  layouts: TabLayouts,
  codec: CodecContext,
  key: TabKey,
  wanted: readonly string[],
  { from, rows }: { readonly from: number; readonly rows: number },
): SheetTable {
  const columns = withIdentity(key, wanted);
  const layout = layouts.having(key, columns);
  const cells = isInGrid(layout, from + rows - 1) ? readBlocks(layout, columns, from, rows) : NO_CELLS;
  return decodeRows(layout, codec, columns, { cells, firstRow: from, rows, complete: false });
}

/**
 * One row, found by the first identity column; a right `hint` saves the search. All of its columns are read, since one
 * read spans them anyway and the writer can then join what lies between two changed ones.
 */
export function readOneRow(
  layouts: TabLayouts,
  codec: CodecContext,
  key: TabKey,
  wanted: readonly string[],
  search: { readonly id: string; readonly hint?: number | undefined },
): SheetTable {
  const layout = layouts.having(key, withIdentity(key, wanted));
  const columns = [...layout.positions.keys()];
  const read = (row: number) =>
    decodeRows(layout, codec, columns, {
      cells: readBlocks(layout, columns, row, 1),
      firstRow: row,
      rows: 1,
      complete: false,
    });
  const [first] = layout.tab.identity;
  const isIt = (table: SheetTable): boolean => first !== undefined && table.rows[0]?.[first] === search.id;
  const hinted = search.hint !== undefined && isInGrid(layout, search.hint) ? read(search.hint) : null;
  if (hinted && isIt(hinted)) return hinted;
  for (let attempt = 0; attempt < SEARCHES; attempt += 1) {
    const row = findRow(layout, search.id);
    const found = row === null ? null : read(row);
    if (found && isIt(found)) return found;
    if (row === null) break;
  }
  return new SheetTable(layout.tab, columns, [], [], null);
}

/** A person may sort between the search and the read; nobody sorts three times in a row. */
const SEARCHES = 3;

/** Asked of getRange, which is free; the grid's size would be a call. */
export function isInGrid({ sheet }: TabLayout, row: number): boolean {
  try {
    sheet.getRange(row, 1);
    return true;
  } catch {
    return false;
  }
}

/** A table to append to: nothing is read but the header. */
export function tableToAppend(layouts: TabLayouts, key: TabKey): SheetTable {
  return new SheetTable(layouts.of(key).tab, [...layouts.of(key).positions.keys()], [], [], null);
}

/** The sheet row of an id by the first identity column; null when nobody has it. One call at any size. */
export function findRow(layout: TabLayout, id: string): number | null {
  const [first] = layout.tab.identity;
  const position = first === undefined ? undefined : layout.positions.get(first);
  if (position === undefined || !isInGrid(layout, FIRST_ROW)) return null;
  const letters = columnLetters(position);
  const found = layout.sheet
    .getRange(`${letters}${FIRST_ROW}:${letters}`)
    .createTextFinder(id)
    .matchEntireCell(true)
    .matchCase(true)
    .findNext();
  return found ? found.getRow() : null;
}

/** Administration tabs that the owner keeps are a screen long: one read takes header and all. */
const isSmall = (key: TabKey): boolean => tabOf(key).protection === 'hard';

/** The first rows of a small tab in one call, when that is enough; `rows` below the header. */
export function readTop(
  layouts: TabLayouts,
  codec: CodecContext,
  key: TabKey,
  wanted: readonly string[],
  rows: number,
): SheetTable {
  const top = layouts.top(key, rows);
  return top ? decodeWhole(top, codec, wanted) : readWhole(layouts, codec, key, wanted);
}

/** As many rows of a tab that is usually short as come in one call. */
const SHORT_ROWS = 40;

/** All rows, in one call where the tab is as short as it usually is. */
export function readShort(
  layouts: TabLayouts,
  codec: CodecContext,
  key: TabKey,
  wanted: readonly string[],
): SheetTable {
  const top = layouts.top(key, SHORT_ROWS);
  const isAll = top !== null && (top.body[SHORT_ROWS - 1] ?? []).every((cell) => cell === '');
  const isReadable = top !== null && withIdentity(key, wanted).every((column) => top.positions.has(column));
  return isAll && isReadable ? decodeWhole(top, codec, wanted) : readTable(layouts, codec, key, wanted);
}

function readWhole(layouts: TabLayouts, codec: CodecContext, key: TabKey, wanted: readonly string[]): SheetTable {
  return decodeWhole(layouts.whole(key), codec, wanted);
}

function decodeWhole(whole: WholeTab, codec: CodecContext, wanted: readonly string[]): SheetTable {
  const columns = withIdentity(whole.tab.key, wanted);
  requireColumns(whole, columns);
  const lines = whole.body as readonly (readonly RawCell[])[];
  const cells = new Map(columns.map((column) => [column, { lines, at: whole.positions.get(column)! - 1 }]));
  return decodeRows(whole, codec, columns, { cells, firstRow: FIRST_ROW, rows: whole.body.length, complete: true });
}

export const withIdentity = (key: TabKey, wanted: readonly string[]): readonly string[] => [
  ...new Set([...(tabOf(key).identity as readonly string[]), ...wanted]),
];

/** By column key: where in the lines of a block its cells stand. */
type ReadCells = ReadonlyMap<string, { readonly lines: readonly (readonly RawCell[])[]; readonly at: number }>;

const NO_CELLS: ReadCells = new Map();

function readBlocks(layout: TabLayout, columns: readonly string[], row: number, rows: number): ReadCells {
  const placed = columns.map((column) => ({ column, position: layout.positions.get(column)! }));
  const cells = new Map<string, { lines: RawCell[][]; at: number }>();
  const positions = placed.map(({ position }) => position);
  for (const { start, width } of columnRuns(positions, worthBridging(rows))) {
    const lines = layout.sheet.getRange(row, start, rows, width).getValues() as RawCell[][];
    for (const { column, position } of placed) {
      if (position >= start && position < start + width) cells.set(column, { lines, at: position - start });
    }
  }
  return cells;
}

interface Read {
  readonly cells: ReadCells;
  readonly firstRow: number;
  readonly rows: number;
}

function decodeRows(
  layout: TabLayout,
  codec: CodecContext,
  columns: readonly string[],
  read: Read & { readonly complete: boolean },
): SheetTable {
  const rows: StoredRow[] = [];
  const unreadable = decodeEach(layout, codec, columns, read, (row) => rows.push(row));
  return new SheetTable(layout.tab, columns, rows, unreadable, read.complete ? read.firstRow + read.rows - 1 : null);
}

/** Rows that are blank in every column read are left out; people leave gaps. */
function decodeEach(
  layout: TabLayout,
  codec: CodecContext,
  columns: readonly string[],
  { cells, firstRow, rows }: Read,
  visit: (row: StoredRow) => void,
): readonly UnreadableCell[] {
  const unreadable: UnreadableCell[] = [];
  // copied for each row: one that grows key by key takes eight times the room, and there are 200,000
  const blank: Values = Object.fromEntries(['sheetRow', ...columns].map((key) => [key, null]));
  const sources = [...cells].map(([key, { lines, at }]) => {
    const column = layout.tab.columns[key]!;
    return { key, lines, at, column, decode: decoderOf(column) };
  });
  for (let index = 0; index < rows; index += 1) {
    let row: Record<string, KindValue | null> | null = null;
    for (const { key, lines, at, column, decode } of sources) {
      const raw = lines[index]?.[at] ?? '';
      if (raw === '') continue;
      row ??= { ...blank };
      const value = decode(raw, column, codec);
      if (!(value instanceof Unreadable)) row[key] = value;
      else unreadable.push({ sheetRow: firstRow + index, column: key, found: value.found });
    }
    if (row) {
      row['sheetRow'] = firstRow + index;
      visit(row as StoredRow);
    }
  }
  return unreadable;
}
