/**
 * The cells that this window has been given so far, in slices of equal size, the longest unseen forgotten first.
 *
 * Asked for a cell it does not have, it shows nothing and fetches the slice that has it; when a slice becomes stale it
 * goes on showing the old one until the new one is here, so that nothing flickers.
 */
import type { Look, Slice, Where } from '../wire';

export const SLICE_ROWS = 200;
const SLICE_COLUMNS = 64;
const MOST_SLICES = 120;
const MOST_FLIGHTS = 4;

export interface ShownCell {
  readonly text: string;
  readonly look: Look;
  readonly note: string | undefined;
}

interface Kept {
  readonly slice: Slice | null;
  readonly notes: ReadonlyMap<number, string>;
  isStale: boolean;
}

const PLAIN: Look = {};

export class SliceShelf {
  private readonly kept = new Map<string, Kept>();
  private readonly wanted = new Map<string, Where>();
  private readonly flights = new Set<string>();

  constructor(
    private readonly fetchSlice: (where: Where) => Promise<Slice>,
    private readonly onArrival: () => void,
  ) {}

  /** null while it is not here. */
  cell(sheetId: number, row: number, column: number): ShownCell | null {
    const sliceRow = Math.floor((row - 1) / SLICE_ROWS);
    const sliceColumn = Math.floor((column - 1) / SLICE_COLUMNS);
    const key = `${sheetId} ${sliceRow} ${sliceColumn}`;
    const found = this.kept.get(key);
    if (found === undefined || found.isStale) this.want(key, sheetId, sliceRow, sliceColumn);
    if (!found?.slice) return null;
    const { slice, notes } = found;
    const [r, c] = [row - slice.row, column - slice.column];
    const text = slice.cells[r]?.[c];
    if (text === undefined) return null;
    const look = slice.looks[slice.look[r]?.[c] ?? 0] ?? PLAIN;
    return { text, look, note: notes.size === 0 ? undefined : notes.get(row * 20_000 + column) };
  }

  /** Whether every slice that was asked for is here and fresh. */
  get isSettled(): boolean {
    return this.wanted.size === 0 && this.flights.size === 0;
  }

  markStale(sheetId: number, firstRow: number, lastRow: number): void {
    for (const [key, kept] of this.kept) {
      const [sheet, sliceRow = 0] = key.split(' ').map(Number);
      const first = sliceRow * SLICE_ROWS + 1;
      if (sheet === sheetId && first <= lastRow && first + SLICE_ROWS > firstRow) kept.isStale = true;
    }
  }

  forgetAll(): void {
    this.kept.clear();
    this.wanted.clear();
  }

  private want(key: string, sheetId: number, sliceRow: number, sliceColumn: number): void {
    if (this.wanted.has(key) || this.flights.has(key)) return;
    const row = sliceRow * SLICE_ROWS + 1;
    const column = sliceColumn * SLICE_COLUMNS + 1;
    this.wanted.set(key, { sheetId, row, column, rows: SLICE_ROWS, columns: SLICE_COLUMNS });
    if (this.wanted.size === 1) queueMicrotask(() => this.fly());
  }

  /** The latest wish first: whoever scrolls on no longer looks at the earlier ones. */
  private fly(): void {
    const wishes = [...this.wanted].reverse();
    for (const [key, where] of wishes) {
      if (this.flights.size >= MOST_FLIGHTS) return;
      this.wanted.delete(key);
      this.flights.add(key);
      void this.fetchOne(key, where);
    }
  }

  private async fetchOne(key: string, where: Where): Promise<void> {
    const before = this.kept.get(key);
    if (before) before.isStale = false;
    try {
      const slice = await this.fetchSlice(where);
      this.keep(key, slice);
    } catch {
      if (before) before.isStale = true;
    } finally {
      this.flights.delete(key);
      this.onArrival();
      this.fly();
    }
  }

  private keep(key: string, slice: Slice): void {
    const stale = this.kept.get(key)?.isStale ?? false;
    const notes = new Map(slice.notes.map(([row, column, text]) => [row * 20_000 + column, text]));
    this.kept.delete(key);
    this.kept.set(key, { slice, notes, isStale: stale });
    const [oldest] = this.kept.keys();
    if (this.kept.size > MOST_SLICES && oldest !== undefined) this.kept.delete(oldest);
  }
}
