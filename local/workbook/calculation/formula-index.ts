/**
 * Where a tab's formulas stand: which lie inside a rectangle, and which may fill their neighbours. Kept up to date cell
 * by cell as they are written; after anything that moves cells it is made anew.
 */
import type { CellGrid } from '../cell-grid';
import { mayFill } from '../formula/may-fill';
import { parseFormula } from '../formula/parse';
import { FormulaCell } from '../formula-cell';
import type { Area } from '../model';

export interface Placed {
  readonly cell: FormulaCell;
  readonly row: number;
  readonly column: number;
}

export class FormulaIndex {
  /** Column, then row. */
  private readonly columns = new Map<number, Map<number, FormulaCell>>();
  /** The formulas that may give an array, in reading order. */
  private ordered: readonly Placed[] | null = null;
  private readonly anchors = new Map<FormulaCell, Placed>();

  constructor(private readonly cells: CellGrid) {
    if (cells.formulas.size === 0) return;
    const { rows } = cells.extent();
    for (let row = 1; row <= rows; row++) {
      const line = cells.rowCells(row);
      for (let at = 0; at < line.length; at++) {
        const cell = line[at];
        if (cell instanceof FormulaCell) this.add({ cell, row, column: at + 1 });
      }
    }
  }

  get isEmpty(): boolean {
    return this.columns.size === 0;
  }

  /** In reading order. */
  fillers(): readonly Placed[] {
    this.ordered ??= [...this.anchors.values()].sort((one, other) => one.row - other.row || one.column - other.column);
    return this.ordered;
  }

  /** After the cells of an area were written. @returns the formulas that are gone from it */
  rewritten({ row, column, rows, columns }: Area): FormulaCell[] {
    const gone: FormulaCell[] = [];
    if (this.columns.size === 0 && this.cells.formulas.size === 0) return gone;
    for (let atColumn = column; atColumn < column + columns; atColumn++) {
      for (let atRow = row; atRow < row + rows; atRow++) {
        const was = this.columns.get(atColumn)?.get(atRow);
        const now = this.cells.cell(atRow, atColumn);
        if (was === now) continue;
        if (was !== undefined) {
          gone.push(was);
          this.drop(was, atRow, atColumn);
        }
        if (now instanceof FormulaCell) this.add({ cell: now, row: atRow, column: atColumn });
      }
    }
    return gone;
  }

  /** @param visit returns true to end it */
  someWithin({ row, column, rows, columns }: Area, visit: (placed: Placed) => boolean): boolean {
    if (this.columns.size === 0) return false;
    for (let atColumn = column; atColumn < column + columns; atColumn++) {
      const lines = this.columns.get(atColumn);
      if (lines === undefined) continue;
      if (lines.size < rows) {
        for (const [atRow, cell] of lines) {
          if (atRow >= row && atRow < row + rows && visit({ cell, row: atRow, column: atColumn })) return true;
        }
        continue;
      }
      for (let atRow = row; atRow < row + rows; atRow++) {
        const cell = lines.get(atRow);
        if (cell !== undefined && visit({ cell, row: atRow, column: atColumn })) return true;
      }
    }
    return false;
  }

  private add(placed: Placed): void {
    const lines = this.columns.get(placed.column) ?? new Map<number, FormulaCell>();
    this.columns.set(placed.column, lines);
    lines.set(placed.row, placed.cell);
    if (!mayFill(parseFormula(placed.cell.text))) return;
    this.anchors.set(placed.cell, placed);
    this.ordered = null;
  }

  private drop(cell: FormulaCell, row: number, column: number): void {
    const lines = this.columns.get(column);
    lines?.delete(row);
    if (lines?.size === 0) this.columns.delete(column);
    if (this.anchors.delete(cell)) this.ordered = null;
  }
}
