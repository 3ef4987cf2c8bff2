/**
 * Where array results stand: which cells they fill, and whether there is room.
 *
 * An array needs its whole rectangle empty and inside the grid. Of two that want the same empty cell the one that
 * stands first in reading order gets it; which one Sheets prefers is not documented. A cell that is asked for while the
 * only array that might fill it is being computed is taken as not filled; should the array reach it after all, the two
 * need each other, and it is #REF!.
 */
import { intersection, overlaps } from '../area';
import { columnLetters } from '../column-name';
import type { Scalar } from '../formula/values';
import type { Computed, FormulaCell } from '../formula-cell';
import type { Area } from '../model';
import type { WorkbookState } from '../workbook-state';
import type { Placed } from './formula-index';
import { CIRCLE } from './found';
import { type Landings, type Recalculation, standing } from './recalculation';

/** Filled cells are found by blocks of so many rows. */
const BLOCK = 64;

/** All arrays of a tab, once all of them are right. */
interface Settled {
  readonly stamp: number;
  readonly results: readonly Computed[];
  readonly blocks: ReadonlyMap<number, readonly Computed[]>;
  readonly extent: { readonly rows: number; readonly columns: number };
}

/** A cell of an array: the formula's result, and which of it. */
export interface Filled {
  readonly placed: Placed;
  readonly result: Computed;
  readonly row: number;
  readonly column: number;
}

export class Spills implements Landings {
  private readonly settled = new Map<number, Settled>();
  private assumed = new Map<FormulaCell, Area[]>();
  private assumedAt = 0;

  constructor(
    private readonly state: WorkbookState,
    private readonly recalculation: Recalculation,
  ) {}

  hasAny(sheetId: number): boolean {
    return this.recalculation.index(sheetId).fillers().length > 0;
  }

  /** The value of an empty cell: null unless an array fills it. */
  valueAt(sheetId: number, row: number, column: number): Scalar {
    if (!this.hasAny(sheetId)) return null;
    if (this.recalculation.isIdle) {
      for (const { spill, landing } of this.settle(sheetId).blocks.get(Math.floor(row / BLOCK)) ?? []) {
        const value = landing && spill?.lines[row - landing.row]?.[column - landing.column];
        if (value !== undefined) return value;
      }
      return null;
    }
    const filled = this.fillerOf(sheetId, row, column);
    return filled?.result.spill?.at(filled.row, filled.column) ?? null;
  }

  /** The array that fills an empty cell. */
  fillerOf(sheetId: number, row: number, column: number): Filled | null {
    const cell = { sheetId, row, column, rows: 1, columns: 1 };
    for (const { placed, result } of this.reaching(cell)) {
      const { landing, spill } = result;
      if (landing === null || spill === null || !overlaps(landing, cell)) continue;
      return { placed, result, row: row - landing.row, column: column - landing.column };
    }
    return null;
  }

  /** The last row and column that arrays fill: of the whole tab, or of those that may reach into the area. */
  extent(sheetId: number, within?: Area): { readonly rows: number; readonly columns: number } {
    if (!this.hasAny(sheetId)) return { rows: 0, columns: 0 };
    if (this.recalculation.isIdle) return this.settle(sheetId).extent;
    const all = { sheetId, row: 1, column: 1, rows: Number.MAX_SAFE_INTEGER, columns: Number.MAX_SAFE_INTEGER };
    return extentOf(this.reaching(within ?? all).map(({ result }) => result));
  }

  refusal({ cell, row, column }: Placed, landing: Area): Scalar {
    const { size } = this.state.needSheet(landing.sheetId);
    const missing = row + landing.rows - 1 - size.ROWS;
    const missingColumns = column + landing.columns - 1 - size.COLUMNS;
    if (missing > 0 || missingColumns > 0) {
      const what = missing > 0 ? `rows (${missing})` : `columns (${missingColumns})`;
      return { error: '#REF!', detail: `Result was not automatically expanded, please insert more ${what}.` };
    }
    const obstacle = this.obstacle({ cell, row, column }, landing);
    if (obstacle !== null) {
      const detail = `Array result was not expanded because it would overwrite data in ${obstacle}.`;
      return { error: '#REF!', detail };
    }
    const assumedFree = this.assumedAt === this.recalculation.log.stamp ? (this.assumed.get(cell) ?? []) : [];
    return assumedFree.some((area) => overlaps(area, landing)) ? CIRCLE : null;
  }

  changedSince(area: Area, stamp: number, except: FormulaCell | null): boolean {
    if (!this.hasAny(area.sheetId) || this.isContent(area)) return false;
    return this.reaching(area, except).some(
      ({ result }) => result.changedAt > stamp && result.widest !== null && overlaps(result.widest, area),
    );
  }

  roomChangedSince(placed: Placed, landing: Area, stamp: number): boolean {
    return (
      this.recalculation.log.writtenSince(landing, stamp) ||
      this.reaching(landing, placed.cell, (other) => isBefore(other, placed)).some(
        ({ result }) => result.changedAt > stamp && result.widest !== null && overlaps(result.widest, landing),
      )
    );
  }

  /** A single cell with content of its own is filled by nothing. */
  private isContent({ sheetId, row, column, rows, columns }: Area): boolean {
    return rows === 1 && columns === 1 && this.state.needSheet(sheetId).cells.cell(row, column) !== '';
  }

  /** Arrays that may have reached into the area, made right; those under way are assumed not to. */
  private reaching(
    area: Area,
    except: FormulaCell | null = null,
    concerns: (placed: Placed) => boolean = () => true,
  ): { placed: Placed; result: Computed }[] {
    const [lastRow, lastColumn] = [area.row + area.rows - 1, area.column + area.columns - 1];
    const found: { placed: Placed; result: Computed }[] = [];
    for (const placed of this.recalculation.index(area.sheetId).fillers()) {
      if (placed.row > lastRow) break;
      if (placed.column > lastColumn || placed.cell === except || this.staysAway(placed, area) || !concerns(placed))
        continue;
      const result = this.recalculation.probed(placed.cell, standing(area.sheetId, placed.row, placed.column));
      if (result === undefined) this.assume(placed.cell, area);
      else found.push({ placed, result });
    }
    return found;
  }

  /** Known to be right, whatever the clock says, and never to have reached so far. */
  private staysAway({ cell: { computed } }: Placed, area: Area): boolean {
    if (computed === null || computed.checkedAt !== this.recalculation.log.stamp) return false;
    if (computed.clock !== null || computed.day !== null) return false;
    return computed.widest === null || !overlaps(computed.widest, area);
  }

  private assume(cell: FormulaCell, area: Area): void {
    if (this.assumedAt !== this.recalculation.log.stamp) this.assumed = new Map();
    this.assumedAt = this.recalculation.log.stamp;
    const areas = this.assumed.get(cell) ?? [];
    areas.push(area);
    this.assumed.set(cell, areas);
  }

  /** The first cell that stands in the array's way, in A1. */
  private obstacle({ cell, row, column }: Placed, landing: Area): string | null {
    const { cells } = this.state.needSheet(landing.sheetId);
    for (let at = row; at < row + landing.rows; at++) {
      const line = cells.rowCells(at);
      for (let index = column - 1; index < Math.min(line.length, column - 1 + landing.columns); index++) {
        if (line[index] !== '' && line[index] !== cell) return `${columnLetters(index + 1)}${at}`;
      }
    }
    const earlier = this.reaching(landing, cell, (placed) => isBefore(placed, { row, column }));
    for (const { result } of earlier) {
      const shared = result.spill !== null && result.landing !== null ? intersection(result.landing, landing) : null;
      if (shared !== null) return `${columnLetters(shared.column)}${shared.row}`;
    }
    return null;
  }

  private settle(sheetId: number): Settled {
    const { log, clock } = this.recalculation;
    const known = this.settled.get(sheetId);
    if (known !== undefined && known.stamp === log.stamp && known.results.every((result) => clock.holds(result)))
      return known;
    const results = this.recalculation
      .index(sheetId)
      .fillers()
      .map(({ cell, row, column }) => this.recalculation.current(cell, standing(sheetId, row, column)));
    const settled = { stamp: log.stamp, results, blocks: blocksOf(results), extent: extentOf(results) };
    this.settled.set(sheetId, settled);
    return settled;
  }
}

function isBefore(placed: Placed, { row, column }: Pick<Placed, 'row' | 'column'>): boolean {
  return placed.row < row || (placed.row === row && placed.column < column);
}

function blocksOf(results: readonly Computed[]): Map<number, Computed[]> {
  const blocks = new Map<number, Computed[]>();
  for (const result of results) {
    const { spill, landing } = result;
    if (spill === null || landing === null) continue;
    const last = Math.floor((landing.row + landing.rows - 1) / BLOCK);
    for (let block = Math.floor(landing.row / BLOCK); block <= last; block++) {
      const held = blocks.get(block);
      if (held === undefined) blocks.set(block, [result]);
      else held.push(result);
    }
  }
  return blocks;
}

function extentOf(results: readonly Computed[]): { rows: number; columns: number } {
  let [rows, columns] = [0, 0];
  for (const { spill, landing } of results) {
    if (spill === null || landing === null) continue;
    rows = Math.max(rows, landing.row + landing.rows - 1);
    columns = Math.max(columns, landing.column + landing.columns - 1);
  }
  return { rows, columns };
}
