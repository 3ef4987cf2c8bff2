/**
 * Puts what is staged into cells, in as few blocks as is right; says nothing of order, log or lock (commit.ts).
 */

import type { TabKey } from '../schema/tab-keys';
import { type Block, cellBlocks } from './cell-blocks';
import { isRecord } from './change-log';
import { type CodecContext, encodeCell, type RawCell } from './codec';
import { columnRuns } from './column-runs';
import type { SheetTable, StoredRow, Values } from './sheet-table';
import type { TabLayout } from './tab-layouts';
import { isInGrid } from './table-reader';

/** Rows added beyond those needed, at least, so that the next saves find room. */
const SPARE_ROWS = 200;

/**
 * Where new rows begin: below the last row with any content, people's own columns included. The grid grows before
 * anything is written, so that formats and validation cover the rows.
 */
export function roomFor(layout: TabLayout, table: SheetTable, bottoms: Map<TabKey, number>): number {
  const rows = table.staged.added;
  if (rows === 0) return 0;
  const { sheet } = layout;
  const first = (bottoms.get(table.tab) ?? sheet.getLastRow()) + 1;
  bottoms.set(table.tab, first + rows - 1);
  if (isInGrid(layout, first + rows - 1)) return first;
  const last = sheet.getMaxRows();
  sheet.insertRowsAfter(last, first + rows - 1 - last + Math.max(SPARE_ROWS, 2 * rows));
  return first;
}

/** Appends the only new row in one call. The grid may be at its end: formats are then the new row's own. */
export function appendOne(layout: TabLayout, codec: CodecContext, table: SheetTable): void {
  const [row] = table.stagedAdditions;
  const keyAt = new Map([...layout.positions].map(([key, position]) => [position, key]));
  const last = [...layout.positions.values()].reduce((rightmost, position) => Math.max(rightmost, position), 0);
  const cells = Array.from({ length: last }, (_, index) => {
    const key = keyAt.get(index + 1);
    return key === undefined || !row ? '' : cellOf(layout, codec, row, key);
  });
  layout.sheet.appendRow(cells);
}

export function writeAdditions(layout: TabLayout, codec: CodecContext, table: SheetTable, firstRow: number): void {
  const additions = table.stagedAdditions;
  if (additions.length === 0) return;
  const keyAt = new Map([...layout.positions].map(([key, position]) => [position, key]));
  for (const { start, width } of columnRuns(bridged(usedPositions(layout, additions), keyAt))) {
    const block = additions.map((row) =>
      Array.from({ length: width }, (_, index) => cellOf(layout, codec, row, keyAt.get(start + index)!)),
    );
    layout.sheet.getRange(firstRow, start, block.length, width).setValues(block);
  }
}

/** In a record the status comes last: cut off before it, nothing is called over whose reason does not stand there. */
export function writeChanges(layout: TabLayout, codec: CodecContext, table: SheetTable): void {
  const keyAt = new Map(table.columns.map((key) => [layout.positions.get(key)!, key]));
  const rowAt = new Map<number, StoredRow>();
  for (const row of table.rows) rowAt.set(row.sheetRow, row);
  const isFree = (position: number): boolean => {
    const key = keyAt.get(position) ?? '';
    return layout.tab.columns[key]?.computed === true || table.free.has(key);
  };
  const status = isRecord(table.tab) ? (layout.positions.get('status') ?? 0) : 0;
  const isOfStatus = ({ column, columns }: Block): number => Number(column <= status && status < column + columns);
  const blocks = [...cellBlocks(changedRows(layout, table), isFree)].sort((a, b) => isOfStatus(a) - isOfStatus(b));
  for (const { row, column, rows, columns } of blocks) {
    const keys = Array.from({ length: columns }, (_, index) => keyAt.get(column + index)!);
    const block: RawCell[][] = [];
    for (let sheetRow = row; sheetRow < row + rows; sheetRow += 1) {
      const stored = rowAt.get(sheetRow);
      const staged = (stored && table.stagedChanges.get(stored)) ?? NOTHING;
      block.push(keys.map((key) => cellOf(layout, codec, key in staged ? staged : (stored ?? NOTHING), key)));
    }
    layout.sheet.getRange(row, column, rows, columns).setValues(block);
  }
}

const NOTHING: Values = {};

/** The rows of the sheet that change, by the column's position. */
function changedRows({ positions }: TabLayout, table: SheetTable): ReadonlyMap<number, number[]> {
  const rows = new Map(table.changedColumns.map((key) => [key, [] as number[]]));
  for (const [{ sheetRow }, staged] of table.stagedChanges)
    for (const key of Object.keys(staged)) rows.get(key)!.push(sheetRow);
  return new Map([...rows].map(([key, changed]) => [positions.get(key)!, changed]));
}

function usedPositions({ positions }: TabLayout, additions: readonly Values[]): readonly number[] {
  const used = new Set<number>();
  for (const row of additions) {
    for (const key of Object.keys(row)) {
      const position = positions.get(key);
      if (position !== undefined && (row[key] ?? null) !== null) used.add(position);
    }
  }
  return [...used].sort((a, b) => a - b);
}

/**
 * Adds our own unused columns that lie between used ones, so that a new row is one block and lands whole or not at all,
 * however a run ends; never a column of the merchant's.
 */
function bridged(used: readonly number[], keyAt: ReadonlyMap<number, string>): readonly number[] {
  const all = [...used];
  for (let index = 1; index < used.length; index += 1) {
    const between: number[] = [];
    for (let position = used[index - 1]! + 1; position < used[index]!; position += 1) between.push(position);
    if (between.every((position) => keyAt.has(position))) for (const position of between) all.push(position);
  }
  return all;
}

const cellOf = ({ tab }: TabLayout, codec: CodecContext, row: Values, key: string): RawCell =>
  encodeCell(tab.columns[key]!, row[key] ?? null, codec);
