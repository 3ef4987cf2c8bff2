/**
 * What the cells of one tab hold, row by row. Owns the content only: formats, rules and styles stand in run grids.
 *
 * Invariants: no row ends with a blank and the last row is not blank, so a blank tail costs nothing and the extent
 * is known; `formulas` holds exactly the formula cells that stand in the grid.
 */
import { FormulaCell } from './formula-cell';
import type { CellEntry, Dimension, Stored } from './model';

export type Cell = Stored | FormulaCell;
type Row = Cell[];

export class CellGrid {
  readonly formulas = new Set<FormulaCell>();
  private rows: (Row | undefined)[] = [];
  /** The longest row; null when a row has become shorter and nobody has asked since. */
  private widest: number | null = 0;

  /** Holds what the other holds, formulas uncomputed; for an empty grid. */
  copyFrom(other: CellGrid): void {
    this.rows = other.rows.map((row) => row?.slice());
    this.widest = other.widest;
    if (other.formulas.size === 0) return;
    for (const row of this.rows) {
      row?.forEach((cell, index) => {
        if (cell instanceof FormulaCell) row[index] = this.formulaOf(cell.text);
      });
    }
  }

  cell(row: number, column: number): Cell {
    return this.rows[row - 1]?.[column - 1] ?? '';
  }

  rowCells(row: number): readonly Cell[] {
    return this.rows[row - 1] ?? [];
  }

  extent(): { rows: number; columns: number } {
    if (this.widest === null) {
      this.widest = 0;
      for (const row of this.rows) if (row !== undefined && row.length > this.widest) this.widest = row.length;
    }
    return { rows: this.rows.length, columns: this.widest };
  }

  /** A copy of one row's cells from `column` on, blanks filled in; put into `copy`, an array of that length. */
  slice(row: number, column: number, columns: number, copy = new Array<Cell>(columns)): Cell[] {
    const cells = this.rows[row - 1] ?? [];
    const filled = Math.min(columns, Math.max(0, cells.length - column + 1));
    for (let at = 0; at < filled; at++) copy[at] = cells[column - 1 + at] as Cell;
    for (let at = filled; at < columns; at++) copy[at] = '';
    return copy;
  }

  /** `null` entries leave their cell as it is. */
  write(row: number, column: number, entries: readonly (readonly (CellEntry | null)[])[]): void {
    for (let offset = 0; offset < entries.length; offset++) {
      this.writeRow(row + offset, column, entries[offset] as readonly (CellEntry | null)[]);
    }
    this.trim();
  }

  /** Puts one cell, whatever stood there. */
  put(row: number, column: number, cell: Cell): void {
    const cells = this.rowFor(row, column);
    this.putIn(cells, column - 1, cell);
    this.trimRow(cells);
    this.trim();
  }

  /** Puts a line of cells. A formula that stood elsewhere must come as a new object: the old place forgets its own. */
  putLine(row: number, column: number, cells: readonly Cell[]): void {
    const line = this.rowFor(row, column - 1 + cells.length);
    for (let offset = 0; offset < cells.length; offset++) this.putIn(line, column - 1 + offset, cells[offset] as Cell);
    this.trimRow(line);
    this.trim();
  }

  /** Takes whole rows as its own, from row `at` on; for loading into an empty grid. */
  adopt(at: number, rows: readonly Cell[][]): void {
    rows.forEach((row, offset) => {
      while (this.rows.length < at + offset - 1) this.rows.push(undefined);
      this.rows[at + offset - 1] = row;
      for (const cell of row) if (cell instanceof FormulaCell) this.formulas.add(cell);
    });
    this.widest = null;
    this.trim();
  }

  insert(dimension: Dimension, at: number, count: number): void {
    if (dimension === 'ROWS') {
      if (at > this.rows.length) return;
      this.rows = this.rows
        .slice(0, at - 1)
        .concat(new Array<undefined>(count).fill(undefined), this.rows.slice(at - 1));
      return;
    }
    const blanks = new Array<Cell>(count).fill('');
    this.eachRow((row) => (at > row.length ? row : row.slice(0, at - 1).concat(blanks, row.slice(at - 1))));
  }

  remove(dimension: Dimension, at: number, count: number): void {
    if (dimension === 'ROWS') {
      const removed = this.rows.splice(at - 1, count);
      for (const row of removed) if (row !== undefined) this.forget(row);
      this.widest = null;
      this.trim();
      return;
    }
    this.eachRow((row) => {
      this.forget(row.slice(at - 1, at - 1 + count));
      row.splice(at - 1, count);
      return row;
    });
    this.trim();
  }

  move(dimension: Dimension, at: number, count: number, landing: number): void {
    if (dimension === 'ROWS') {
      while (this.rows.length < at + count - 1) this.rows.push(undefined);
      const block = this.rows.splice(at - 1, count);
      while (this.rows.length < landing - 1) this.rows.push(undefined);
      this.rows = this.rows.slice(0, landing - 1).concat(block, this.rows.slice(landing - 1));
    } else {
      this.eachRow((row) => {
        while (row.length < Math.max(at + count, landing + count) - 1) row.push('');
        const block = row.splice(at - 1, count);
        return row.slice(0, landing - 1).concat(block, row.slice(landing - 1));
      });
    }
    this.trim();
  }

  private formulaOf(text: string): FormulaCell {
    const formula = new FormulaCell(text);
    this.formulas.add(formula);
    return formula;
  }

  private writeRow(row: number, column: number, entries: readonly (CellEntry | null)[]): void {
    const cells = this.rowFor(row, column - 1 + entries.length);
    for (let offset = 0; offset < entries.length; offset++) {
      const entry = entries[offset];
      if (entry === null || entry === undefined) continue;
      this.putIn(cells, column - 1 + offset, cellOf(entry));
    }
    this.trimRow(cells);
  }

  private putIn(cells: Row, index: number, cell: Cell): void {
    if (index >= cells.length) {
      if (cell === '') return;
      while (cells.length < index) cells.push('');
      cells.push(cell);
    } else {
      const old = cells[index];
      if (old instanceof FormulaCell) this.formulas.delete(old);
      cells[index] = cell;
    }
    if (cell instanceof FormulaCell) this.formulas.add(cell);
  }

  /** @param length a new row is made this long at once: grown cell by cell it would keep room to spare */
  private rowFor(row: number, length: number): Row {
    while (this.rows.length < row) this.rows.push(undefined);
    const known = this.rows[row - 1];
    if (known !== undefined && known.length > 0) return known;
    const cells = new Array<Cell>(length).fill('');
    this.rows[row - 1] = cells;
    return cells;
  }

  private trimRow(cells: Row): void {
    const before = cells.length;
    while (cells.length > 0 && cells[cells.length - 1] === '') cells.pop();
    if (this.widest === null) return;
    if (cells.length > this.widest) this.widest = cells.length;
    else if (before > cells.length && before >= this.widest) this.widest = null;
  }

  private trim(): void {
    while (this.rows.length > 0 && (this.rows[this.rows.length - 1]?.length ?? 0) === 0) this.rows.pop();
  }

  private eachRow(change: (row: Row) => Row): void {
    for (let index = 0; index < this.rows.length; index++) {
      const row = this.rows[index];
      if (row === undefined) continue;
      const changed = change(row);
      this.rows[index] = changed;
      while (changed.length > 0 && changed[changed.length - 1] === '') changed.pop();
    }
    this.widest = null;
  }

  private forget(cells: readonly Cell[]): void {
    if (this.formulas.size === 0) return;
    for (const cell of cells) if (cell instanceof FormulaCell) this.formulas.delete(cell);
  }
}

function cellOf({ value, formula }: CellEntry): Cell {
  return formula === undefined ? storable(value) : new FormulaCell(formula);
}

/** A cell holds no NaN or Infinity. Errors are copied: the caller's object may belong to a realm that should die. */
export function storable(value: Stored): Stored {
  if (typeof value === 'number') return Number.isFinite(value) ? value : { error: '#NUM!' };
  return typeof value === 'object' ? { error: value.error } : value;
}
