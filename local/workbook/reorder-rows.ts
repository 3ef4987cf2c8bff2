/**
 * Puts the rows of an area into another order, as sorting and shuffling do: content, formats, notes and styles go
 * along, rules of validation stay with their cells. A formula's relative references go with its row, as in a copy.
 */
import type { Cell } from './cell-grid';
import { carriedFormula } from './formula/rewrite';
import { FormulaCell } from './formula-cell';
import type { Area } from './model';
import type { RunGrid } from './run-grid';
import type { SheetState } from './sheet-state';

/**
 * @param order row n of the result is row `order[n]` of before, counted from 0 in the area
 * @throws RangeError when `order` does not name every row once
 */
export function reorderRows(sheet: SheetState, area: Area, order: readonly number[]): void {
  expectPermutation(order, area.rows);
  reorderContent(sheet, area, order);
  for (const layer of sheet.layers()) {
    if (layer !== sheet.rules) reorderLayer(layer as RunGrid<unknown>, area, order);
  }
}

function expectPermutation(order: readonly number[], rows: number): void {
  const named = new Set(order.filter((at) => Number.isInteger(at) && at >= 0 && at < rows));
  if (order.length !== rows || named.size !== rows) throw new RangeError(`No order of ${rows} rows`);
}

function reorderContent({ cells }: SheetState, { row, column, columns }: Area, order: readonly number[]): void {
  const before = order.map((_, at) => cells.slice(row + at, column, columns));
  order.forEach((from, at) => {
    if (from === at) return;
    const line = before[from] as Cell[];
    cells.putLine(
      row + at,
      column,
      line.map((cell) =>
        cell instanceof FormulaCell ? new FormulaCell(carriedFormula(cell.text, at - from, 0)) : cell,
      ),
    );
  });
}

/** A column that is alike from top to bottom is not touched. */
function reorderLayer(layer: RunGrid<unknown>, area: Area, order: readonly number[]): void {
  for (let column = area.column; column < area.column + area.columns; column++) {
    if (layer.runsIn(column, area.row, area.row + area.rows - 1).length <= 1) continue;
    const lane = { ...area, column, columns: 1 };
    const before = layer.read(lane);
    layer.write(lane, (row) => (before[order[row] as number] as unknown[])[0]);
  }
}
