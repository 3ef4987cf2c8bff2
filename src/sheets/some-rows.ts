/**
 * Reads little of a large tab: one column to choose by, then the few rows chosen; or one row whole.
 *
 * What is read here is for showing. It is never staged: rows to be written are read by table-reader.ts.
 */
import type { KindValue } from '../schema/column';
import type { TabKey } from '../schema/tab-keys';
import { type CodecContext, decodeCell, isDate, type RawCell, Unreadable } from './codec';
import { columnLetters } from './column-runs';
import { stretches } from './read-again';
import { Refusal } from './refusal';
import { SheetTable, type StoredRow } from './sheet-table';
import type { TabLayout, TabLayouts } from './tab-layouts';
import { findRow, isInGrid, readRows } from './table-reader';

const FIRST_ROW = 2;

/** By sheet row; blank and unreadable cells are absent. One read at any size, and the end of the tab is not asked for. */
export function readColumn(
  layouts: TabLayouts,
  codec: CodecContext,
  key: TabKey,
  wanted: string,
): ReadonlyMap<number, KindValue> {
  const layout = layouts.of(key);
  const position = layout.positions.get(wanted);
  const column = layout.tab.columns[wanted];
  if (position === undefined || !column) {
    const header = column?.header ?? layout.tab.name;
    throw new Refusal('COLUMN_MISSING', { place: { tab: layout.tab.name, column: header } });
  }
  const values = new Map<number, KindValue>();
  if (!isInGrid(layout, FIRST_ROW)) return values;
  const letters = columnLetters(position);
  const cells = layout.sheet.getRange(`${letters}${FIRST_ROW}:${letters}`).getValues() as RawCell[][];
  cells.forEach(([raw = ''], index) => {
    const value = raw === '' ? null : decodeCell(column, raw, codec);
    if (value !== null && !(value instanceof Unreadable)) values.set(FIRST_ROW + index, value);
  });
  return values;
}

/** Below this many rows it is cheaper to read on than to make another call: 0.18 s against 20 columns of 8.3 µs a cell. */
const GAP_ROWS = 1_000;

/** The rows that stand there now, in the order asked for; blank ones are left out. */
export function readRowsAt(
  layouts: TabLayouts,
  codec: CodecContext,
  key: TabKey,
  columns: readonly string[],
  sheetRows: readonly number[],
): SheetTable {
  const found = new Map<number, StoredRow>();
  let schema: SheetTable | null = null;
  for (const { from, to } of stretches(sheetRows, GAP_ROWS)) {
    schema = readRows(layouts, codec, key, columns, { from, rows: to - from + 1 });
    for (const row of schema.rows) found.set(row.sheetRow, row);
  }
  const rows = sheetRows.flatMap((sheetRow) => found.get(sheetRow) ?? []);
  return new SheetTable(layouts.of(key).tab, schema?.columns ?? columns, rows, [], null);
}

export interface WholeRow {
  readonly sheetRow: number;
  /** By column key; what cannot be read is null. */
  readonly values: Readonly<Record<string, KindValue | null>>;
  /** Every filled cell in the order of the sheet. */
  readonly cells: readonly WholeCell[];
}

interface WholeCell {
  /** null in a column of the merchant's own. */
  readonly key: string | null;
  /** As the merchant sees it. */
  readonly header: string;
  /** null: `text` is all that is known. */
  readonly value: KindValue | null;
  /** As it stands, for the merchant's own columns and what cannot be read. */
  readonly text: string;
}

/** One row with the merchant's own columns, found like any row; null when there is none. */
export function readWholeRow(
  layouts: TabLayouts,
  codec: CodecContext,
  key: TabKey,
  { id, hint }: { readonly id: string; readonly hint?: number | undefined },
): WholeRow | null {
  const layout = layouts.of(key);
  const isIt = (line: readonly RawCell[] | null): line is readonly RawCell[] =>
    line !== null && String(line[(layout.positions.get(layout.tab.identity[0] ?? '') ?? 0) - 1] ?? '') === id;
  const hinted = hint === undefined || hint < FIRST_ROW ? null : rawLine(layout, hint);
  if (hint !== undefined && isIt(hinted)) return wholeRow(layouts, codec, layout, hint, hinted);
  const row = findRow(layout, id);
  const line = row === null ? null : rawLine(layout, row);
  return row !== null && isIt(line) ? wholeRow(layouts, codec, layout, row, line) : null;
}

/** As wide as the grid, since a column may have been added on the right; null outside the grid. */
function rawLine({ sheet }: TabLayout, row: number): readonly RawCell[] | null {
  const range = inGrid(() => sheet.getRange(`${row}:${row}`));
  return range && ((range.getValues()[0] ?? []) as RawCell[]);
}

function inGrid<T>(range: () => T): T | null {
  try {
    return range();
  } catch {
    return null;
  }
}

function wholeRow(
  layouts: TabLayouts,
  codec: CodecContext,
  known: TabLayout,
  sheetRow: number,
  line: readonly RawCell[],
): WholeRow {
  const isWider = line.some((raw, index) => index >= known.headers.length && raw !== '');
  const { tab, positions, headers } = isWider ? layouts.again(known.tab.key) : known;
  const keyAt = new Map([...positions].map(([key, position]) => [position, key]));
  const values: Record<string, KindValue | null> = {};
  const cells: WholeCell[] = [];
  line.forEach((raw, index) => {
    const key = keyAt.get(index + 1) ?? null;
    const decoded = key === null ? null : decodeCell(tab.columns[key]!, raw, codec);
    const value = decoded instanceof Unreadable ? null : decoded;
    if (key !== null) values[key] = value;
    const header = (headers[index] ?? '').trim();
    if (raw !== '' && (key !== null || header !== '')) cells.push({ key, header, value, text: textOf(raw, codec) });
  });
  return { sheetRow, values, cells };
}

function textOf(raw: RawCell, { zone }: CodecContext): string {
  if (!isDate(raw)) return String(raw);
  const text = zone.isoWithOffset(raw.getTime() as Parameters<typeof zone.isoWithOffset>[0]);
  return text.slice(11, 19) === '00:00:00' ? text.slice(0, 10) : text.slice(0, 16).replace('T', ' ');
}
