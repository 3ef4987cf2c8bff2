/**
 * A value for each cell of a grid that is nearly always the same for long stretches of a column: formats, rules,
 * styles, notes. One list of runs a column that differs from plain; a plain grid costs nothing.
 *
 * Values are compared by identity: objects must be interned by whoever writes them. A copy shares the columns of the
 * grid that it was made of until one of the two changes.
 */
import type { Area, Dimension } from './model';
import { Runs, type Stretch } from './runs';

export interface ColumnRuns<T> {
  readonly column: number;
  readonly runs: readonly Stretch<T>[];
}

export class RunGrid<T> {
  private columns: (Runs<T> | undefined)[] = [];
  private isShared = false;
  private held: object = {};

  constructor(readonly plain: T) {}

  /** Stands for what the grid holds: another object after every change, the same one in a copy. */
  get token(): object {
    return this.held;
  }

  /** Holds what the other holds, whatever it held before. */
  copyFrom(other: RunGrid<T>): void {
    this.columns = other.columns;
    this.held = other.held;
    this.isShared = true;
    other.isShared = true;
  }

  at(row: number, column: number): T {
    return this.columns[column - 1]?.at(row) ?? this.plain;
  }

  fill(area: Area, value: T): void {
    for (let column = area.column; column < area.column + area.columns; column++) {
      this.fillColumn(column, area.row, area.row + area.rows - 1, value);
    }
  }

  fillColumn(column: number, first: number, last: number, value: T): void {
    if (value === this.plain && this.columns[column - 1] === undefined) return;
    this.own();
    this.runsOf(column).set(first, last, value);
  }

  /** Writes a value a cell; equal neighbours in a column are written as one run. */
  write(area: Area, valueAt: (rowOffset: number, columnOffset: number) => T): void {
    for (let offset = 0; offset < area.columns; offset++) {
      let start = 0;
      for (let row = 1; row <= area.rows; row++) {
        if (row < area.rows && valueAt(row, offset) === valueAt(start, offset)) continue;
        this.fillColumn(area.column + offset, area.row + start, area.row + row - 1, valueAt(start, offset));
        start = row;
      }
    }
  }

  read(area: Area): T[][] {
    if (area.rows === 1 && area.columns === 1) return [[this.at(area.row, area.column)]];
    const rows: T[][] = new Array(area.rows);
    for (let row = 0; row < area.rows; row++) rows[row] = new Array(area.columns);
    for (let offset = 0; offset < area.columns; offset++) {
      for (const { first, last, value } of this.runsIn(area.column + offset, area.row, area.row + area.rows - 1)) {
        for (let row = first; row <= last; row++) (rows[row - area.row] as T[])[offset] = value;
      }
    }
    return rows;
  }

  /** One column's runs that touch first..last, cut to it. */
  runsIn(column: number, first: number, last: number): readonly Stretch<T>[] {
    return this.columns[column - 1]?.between(first, last) ?? [{ first, last, value: this.plain }];
  }

  /** @param inherit the line whose values the new lines take, counted before the change; null: plain */
  insert(dimension: Dimension, at: number, count: number, inherit: number | null): void {
    this.own();
    if (dimension === 'ROWS') {
      for (const runs of this.columns) runs?.insert(at, count, inherit === null ? this.plain : runs.at(inherit));
    } else if (at <= this.columns.length || inherit !== null) {
      const model = inherit === null ? undefined : this.columns[inherit - 1];
      this.splice(
        at,
        0,
        Array.from({ length: count }, () => model?.copy()),
      );
    }
  }

  remove(dimension: Dimension, at: number, count: number): void {
    this.own();
    if (dimension === 'ROWS') for (const runs of this.columns) runs?.remove(at, count);
    else this.columns.splice(at - 1, count);
  }

  move(dimension: Dimension, at: number, count: number, landing: number): void {
    this.own();
    if (dimension === 'ROWS') {
      for (const runs of this.columns) runs?.move(at, count, landing);
    } else {
      this.pad(at + count - 1);
      this.splice(landing, 0, this.columns.splice(at - 1, count));
    }
  }

  map(change: (value: T) => T): void {
    if (!this.columns.some((runs) => runs?.values().some((value) => change(value) !== value))) return;
    this.own();
    for (const runs of this.columns) runs?.map(change);
  }

  /** Every column that was ever other than plain. */
  entries(): ColumnRuns<T>[] {
    const entries: ColumnRuns<T>[] = [];
    this.columns.forEach((runs, index) => {
      const kept = runs?.between(1, Number.POSITIVE_INFINITY).filter((run) => run.value !== this.plain) ?? [];
      if (kept.length > 0) entries.push({ column: index + 1, runs: kept });
    });
    return entries;
  }

  /** Before every change: the columns are no longer shared. */
  private own(): void {
    this.held = {};
    if (!this.isShared) return;
    this.columns = this.columns.map((runs) => runs?.copy());
    this.isShared = false;
  }

  private runsOf(column: number): Runs<T> {
    this.pad(column);
    const runs = this.columns[column - 1] ?? new Runs<T>(this.plain);
    this.columns[column - 1] = runs;
    return runs;
  }

  private pad(length: number): void {
    while (this.columns.length < length) this.columns.push(undefined);
  }

  private splice(at: number, removed: number, added: readonly (Runs<T> | undefined)[]): void {
    this.pad(at - 1);
    const after = this.columns.slice(at - 1 + removed);
    this.columns = this.columns.slice(0, at - 1).concat(added, after);
  }
}
