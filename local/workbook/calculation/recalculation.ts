/**
 * Keeps formula cells right, when asked for them. A result remembers what it looked at; after a change it is computed
 * anew only when something there has become another value, else it is found right and kept.
 *
 * A cell that needs itself is #REF!, and so is every cell on that circle; no IFERROR on it can hide it. Long chains do
 * not exhaust the stack: beyond a depth the deepest cell is computed first, on a fresh stack.
 */
import { evaluateCell } from '../formula/evaluate';
import { type Grid, gridOf, linesOf } from '../formula/grid';
import { parseFormula } from '../formula/parse';
import type { CellSource, Place } from '../formula/scope';
import { isMatrix, type Matrix, type Scalar } from '../formula/values';
import type { Computed, FormulaCell } from '../formula-cell';
import type { Area } from '../model';
import type { WorkbookState } from '../workbook-state';
import { ChangeLog } from './change-log';
import type { Clock } from './clock';
import { FormulaIndex, type Placed } from './formula-index';
import { CIRCLE, circled, type Found, isSame, single, wider } from './found';
import { type Remembered, Remembering } from './remembering';

const DEEPEST = 200;

/** Thrown through everything when the stack has grown enough. */
class TooDeep {
  constructor(
    readonly cell: FormulaCell,
    readonly place: Place,
  ) {}
}

/** Thrown by a cell that is being computed and is needed for that. Ends at the cell, or at the probe it crosses. */
class Circle {
  constructor(
    readonly cell: FormulaCell,
    readonly crossesProbe: boolean,
  ) {}
}

/** What the computation under way has looked at. */
export interface Frame {
  readonly reads: Area[];
  clock: boolean;
  day: boolean;
  fleeting: boolean;
}

/** Decides where arrays land; asks back for other formulas' results. */
export interface Landings {
  /** @returns the error to show instead, null when the array may fill the area */
  refusal(placed: Placed, landing: Area): Scalar;
  changedSince(area: Area, stamp: number, except: FormulaCell | null): boolean;
  /** May there be room where there was none, or none where there was? */
  roomChangedSince(placed: Placed, landing: Area, stamp: number): boolean;
}

export class Recalculation {
  readonly log = new ChangeLog();
  landings: Landings | null = null;
  frame: Frame = freshFrame();
  private readonly active = new Map<FormulaCell, number>();
  /** How many cells were active when each probe under way began. */
  private readonly probes: number[] = [];
  private indexes = new Map<number, FormulaIndex>();
  private readonly newest = new Map<string, { readonly stamp: number; readonly newest: number }>();
  private readonly remembering = new Remembering(this);
  private isOpen = false;

  constructor(
    private readonly state: WorkbookState,
    readonly clock: Clock,
    private readonly source: CellSource,
  ) {}

  get isIdle(): boolean {
    return this.active.size === 0;
  }

  index(sheetId: number): FormulaIndex {
    let index = this.indexes.get(sheetId);
    if (index === undefined) {
      index = new FormulaIndex(this.state.needSheet(sheetId).cells);
      this.indexes.set(sheetId, index);
    }
    return index;
  }

  /** The cells of an area were written. */
  wrote(area: Area): void {
    const gone = this.indexes.get(area.sheetId)?.rewritten(area) ?? [];
    this.log.wrote(area);
    for (const { computed } of gone) if (computed?.widest) this.log.wrote(computed.widest);
  }

  everything(): void {
    this.indexes = new Map();
    this.newest.clear();
    this.remembering.forget();
    this.log.everything();
  }

  /** Runs what asks for cells. It may begin again, and must not mind. */
  topLevel<T>(run: () => T): T {
    if (this.isOpen) return run();
    this.isOpen = true;
    this.clock.newReading();
    try {
      return this.untilShallow(run);
    } finally {
      this.isOpen = false;
      this.frame = freshFrame();
    }
  }

  private untilShallow<T>(run: () => T): T {
    const waiting: TooDeep[] = [];
    for (;;) {
      const next = waiting[waiting.length - 1];
      try {
        if (next === undefined) return run();
        this.current(next.cell, next.place);
        waiting.pop();
      } catch (thrown) {
        if (!(thrown instanceof TooDeep)) throw thrown;
        if (waiting.some(({ cell }) => cell === thrown.cell)) this.keep(thrown.cell, circled([], this.log.stamp));
        else waiting.push(thrown);
      }
    }
  }

  /** The cell's result, made right when it is not. @throws Circle, TooDeep */
  current(cell: FormulaCell, place: Place): Computed {
    const known = cell.computed;
    if (known !== null && known.checkedAt === this.log.stamp && this.clock.holds(known)) return this.leanOn(known);
    if (this.active.has(cell)) throw new Circle(cell, this.isOutsideProbe(cell));
    if (this.active.size >= DEEPEST) throw new TooDeep(cell, place);
    const outer = this.frame;
    this.active.set(cell, this.active.size);
    this.frame = freshFrame();
    try {
      const right = known !== null && this.isRight(known, cell, place) ? known : this.computed(cell, place);
      right.checkedAt = this.log.stamp;
    } catch (thrown) {
      if (!(thrown instanceof Circle) || thrown.crossesProbe) throw thrown;
      this.keep(cell, circled(this.frame.reads, this.log.stamp));
      if (thrown.cell !== cell) throw thrown;
    } finally {
      this.frame = outer;
      this.active.delete(cell);
    }
    return this.leanOn(cell.computed as Computed);
  }

  /** The result unless it is being computed, or needs what is: then undefined, and nothing is remembered. */
  probed(cell: FormulaCell, place: Place): Computed | undefined {
    if (this.active.has(cell)) return undefined;
    this.probes.push(this.active.size);
    try {
      return this.current(cell, place);
    } catch (thrown) {
      if (thrown instanceof Circle && thrown.crossesProbe) return undefined;
      throw thrown;
    } finally {
      this.probes.pop();
    }
  }

  /** Something that is made of an area once, until a cell in it changes. */
  remembered<T>(area: Area, kind: string, make: () => T): T {
    return this.remembering.recall(area, kind, make);
  }

  /** May the cells of the area have become others since? Formulas among them are made right for that. */
  changedSince(area: Area, stamp: number, except: FormulaCell | null): boolean {
    if (stamp >= this.log.stamp) return false;
    if (this.log.writtenSince(area, stamp)) return true;
    return this.newestWithin(area, except) > stamp || (this.landings?.changedSince(area, stamp, except) ?? false);
  }

  /** What depends on this result depends on the clock if it does. */
  leanOn<T extends Remembered>(result: T): T {
    this.frame.clock ||= result.clock !== null;
    this.frame.day ||= result.day !== null;
    return result;
  }

  private isRight(known: Computed, cell: FormulaCell, { row, column }: Place): boolean {
    if (known.fleeting || this.log.isForgotten(known.checkedAt) || !this.clock.holds(known)) return false;
    for (const area of known.reads) if (this.changedSince(area, known.checkedAt, cell)) return false;
    const { landing, checkedAt } = known;
    return landing === null || !this.landings?.roomChangedSince({ cell, row, column }, landing, checkedAt);
  }

  /** When the latest of the formulas in the area became another value; Infinity when one cannot be asked now. */
  private newestWithin(area: Area, except: FormulaCell | null): number {
    const index = this.index(area.sheetId);
    if (index.isEmpty) return 0;
    const key = `${area.sheetId} ${area.row} ${area.column} ${area.rows} ${area.columns}`;
    const known = this.newest.get(key);
    if (known?.stamp === this.log.stamp) return known.newest;
    let newest = 0;
    let isForAll = true;
    index.someWithin(area, ({ cell, row, column }) => {
      if (cell === except) {
        isForAll = false;
        return false;
      }
      newest = Math.max(
        newest,
        this.probed(cell, standing(area.sheetId, row, column))?.changedAt ?? Number.POSITIVE_INFINITY,
      );
      return newest === Number.POSITIVE_INFINITY;
    });
    if (isForAll && newest !== Number.POSITIVE_INFINITY && area.rows * area.columns > 1) {
      this.newest.set(key, { stamp: this.log.stamp, newest });
    }
    return newest;
  }

  private isOutsideProbe(cell: FormulaCell): boolean {
    const began = this.probes[this.probes.length - 1];
    return began !== undefined && (this.active.get(cell) ?? 0) < began;
  }

  private computed(cell: FormulaCell, place: Place): Computed {
    const result = evaluateCell(parseFormula(cell.text), { source: this.source, place });
    const isArray = isMatrix(result) && (result.rows > 1 || result.columns > 1);
    const found = isArray ? this.landed(cell, place, result) : single(result);
    return this.keep(cell, { ...found, ...this.clock.stampsOf(this.frame), ...this.looked() });
  }

  private looked(): Pick<Computed, 'reads' | 'fleeting' | 'checkedAt'> {
    return { reads: this.frame.reads, fleeting: this.frame.fleeting, checkedAt: this.log.stamp };
  }

  private landed(cell: FormulaCell, place: Place, result: Matrix): Found {
    const { sheetId, row, column } = place;
    const landing = { sheetId, row, column, rows: result.rows, columns: result.columns };
    const spill: Grid = gridOf(linesOf(result));
    const refusal = this.landings?.refusal({ cell, row, column }, landing) ?? null;
    if (refusal === CIRCLE) this.frame.fleeting = true;
    return refusal === null
      ? { value: spill.at(0, 0), spill, lender: result, landing }
      : { value: refusal, spill: null, lender: null, landing };
  }

  private keep(cell: FormulaCell, found: Omit<Computed, 'widest' | 'changedAt'>): Computed {
    const before = cell.computed;
    const changedAt = before !== null && isSame(before, found) ? before.changedAt : this.log.stamp;
    const widest = found.spill === null ? (before?.widest ?? null) : wider(before?.widest ?? null, found.landing);
    const kept: Computed = { ...found, widest, changedAt };
    cell.computed = kept;
    return kept;
  }
}

export function freshFrame(): Frame {
  return { reads: [], clock: false, day: false, fleeting: false };
}

export function standing(sheetId: number, row: number, column: number): Place {
  return { sheetId, row, column, carriedRows: 0, carriedColumns: 0 };
}
