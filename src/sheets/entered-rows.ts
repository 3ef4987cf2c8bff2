/**
 * Rows as people typed or pasted them: what stands in each cell, and what it means to its column.
 *
 * A cell of an entry column is sound when the codec would write just what it holds. Any other is kept here as it was
 * typed, so that staging its meaning is a change like any other, and what is not understood is left as it is. Columns
 * that are gone are passed over; without its first identity column a tab cannot be read.
 */
import type { ZoneTable } from '../domain/calendar/zone-table';
import type { Column, KindValue } from '../schema/column';
import type { TabKey } from '../schema/tab-keys';
import { type CodecContext, decodeCell, isDate, type RawCell, Unreadable } from './codec';
import { SheetTable, type StoredRow } from './sheet-table';
import type { TabLayout, TabLayouts } from './tab-layouts';
import { isInGrid } from './table-reader';

export type TypedValues = Readonly<Record<string, KindValue | null>>;
export type EnteredRow = TypedValues & { readonly sheetRow: number };

export interface RowSpan {
  readonly from: number;
  readonly to: number;
}

export interface EnteredRows {
  readonly tab: TabKey;
  readonly span: RowSpan;
  readonly columns: readonly string[];
  /** As typed; rows with nothing in any of the product's columns are left out. */
  readonly rows: readonly EnteredRow[];
  /** What the cells mean; null where blank, and where not understood. */
  meaning(row: EnteredRow): TypedValues;
  change(row: EnteredRow, values: TypedValues): void;
  current(row: EnteredRow): TypedValues;
  /** The product's columns among some of the sheet's. */
  keysAt(first: number, last: number): ReadonlySet<string>;
}

/** For commit (mend-entered.ts). */
export interface ReadEntered extends EnteredRows {
  readonly table: SheetTable;
  readonly layout: TabLayout;
  /** Columns in which every cell is sound: what stands between two changes may be written again with them. */
  readonly sound: ReadonlySet<string>;
}

export function readEntered(layouts: TabLayouts, codec: CodecContext, tab: TabKey, wanted: RowSpan): ReadEntered {
  const layout = layouts.having(tab, layouts.of(tab).tab.identity.slice(0, 1));
  const span = { from: wanted.from, to: lastInGrid(layout, wanted) };
  const cells = span.to < span.from ? [] : blockOf(layout, span);
  const meanings = new Map<StoredRow, TypedValues>();
  const awry = new Set<string>();
  const rows: StoredRow[] = [];
  cells.forEach((line, index) => {
    const typed: Record<string, KindValue | null> = {};
    const meaning: Record<string, KindValue | null> = {};
    let isBlank = true;
    for (const [key, position] of layout.positions) {
      const raw = line[position - leftmost(layout)] ?? '';
      const column = layout.tab.columns[key]!;
      if (raw !== '') isBlank = false;
      const decoded = decodeCell(column, raw, codec);
      meaning[key] = decoded instanceof Unreadable ? null : decoded;
      const isSound = column.computed || (meaning[key] !== null && isWritten(column, raw, meaning[key], codec));
      typed[key] = isSound || raw === '' ? meaning[key] : asTyped(raw, codec.zone);
      if (!isSound && raw !== '') awry.add(key);
    }
    if (isBlank) return;
    const row = { ...typed, sheetRow: span.from + index } as unknown as StoredRow;
    rows.push(row);
    meanings.set(row, meaning);
  });
  const columns = [...layout.positions.keys()];
  const table = new SheetTable(layout.tab, columns, rows, [], null);
  return {
    ...{ tab, span, columns, rows, table, layout },
    sound: new Set(columns.filter((key) => !awry.has(key))),
    meaning: (row) => meanings.get(row) ?? {},
    change: (row, values) => void table.change(row, ofColumns(values, layout)),
    current: (row) => table.current(row),
    keysAt: (first, last) =>
      new Set([...layout.positions].flatMap(([key, at]) => (at >= first && at <= last ? [key] : []))),
  };
}

const leftmost = ({ positions }: TabLayout): number =>
  [...positions.values()].reduce((least, position) => Math.min(least, position), Number.POSITIVE_INFINITY);

/** One read over all of the product's columns: the merchant's own among them are few. */
function blockOf(layout: TabLayout, { from, to }: RowSpan): readonly RawCell[][] {
  const left = leftmost(layout);
  const right = [...layout.positions.values()].reduce((most, position) => Math.max(most, position), left);
  return layout.sheet.getRange(from, left, to - from + 1, right - left + 1).getValues() as RawCell[][];
}

/** Rows at the end may have been deleted since. */
function lastInGrid(layout: TabLayout, { from, to }: RowSpan): number {
  if (isInGrid(layout, to)) return to;
  if (!isInGrid(layout, from)) return from - 1;
  return Math.min(to, layout.sheet.getMaxRows());
}

/** Is it just what the codec would write for what it means? */
function isWritten(column: Column, raw: RawCell, meaning: KindValue, { labels }: CodecContext): boolean {
  switch (column.kind) {
    case 'day':
    case 'time':
      return isDate(raw);
    case 'choice':
      return column.list !== undefined && raw === labels.labelOf(column.list, String(meaning));
    default:
      return raw === meaning;
  }
}

/** A day in a text column, a number in a choice: anything but what the meaning itself is. */
const asTyped = (raw: RawCell, zone: ZoneTable): KindValue =>
  isDate(raw) ? `${zone.isoWithOffset(raw.getTime() as never)}` : raw;

function ofColumns(values: TypedValues, { positions }: TabLayout): TypedValues {
  return Object.fromEntries(Object.entries(values).filter(([key]) => positions.has(key)));
}

/** Cells of an entry column that hold a formula of the merchant's: `row key`. One read. */
export function formulaCells({ layout, span }: ReadEntered): ReadonlySet<string> {
  const found = new Set<string>();
  if (span.to < span.from) return found;
  const left = leftmost(layout);
  const right = [...layout.positions.values()].reduce((most, position) => Math.max(most, position), left);
  const formulas = layout.sheet.getRange(span.from, left, span.to - span.from + 1, right - left + 1).getFormulas();
  formulas.forEach((line, index) => {
    for (const [key, position] of layout.positions)
      if ((line[position - left] ?? '') !== '') found.add(`${span.from + index} ${key}`);
  });
  return found;
}
