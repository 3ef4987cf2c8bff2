/** Which rows a tab's filter hides: those with a hidden value, or that miss a condition, in one of its columns. */
import type { Calculator } from './calculator';
import { cellJudge } from './cell-judge';
import { displayed } from './number-format';
import type { FilterColumn } from './overlay-model';
import type { WorkbookState } from './workbook-state';

/** @returns ascending; the header row is never among them */
export function filteredRows(state: WorkbookState, calculator: Calculator, sheetId: number): number[] {
  const { filter } = state.needSheet(sheetId).overlays;
  if (filter === null || filter.columns.length === 0) return [];
  const first = filter.area.row + 1;
  const tests = filter.columns.map((column) => hides(state, calculator, sheetId, column, first));
  const hidden: number[] = [];
  for (let row = first; row < filter.area.row + filter.area.rows; row++) {
    if (tests.some((test) => test(row))) hidden.push(row);
  }
  return hidden;
}

function hides(
  state: WorkbookState,
  calculator: Calculator,
  sheetId: number,
  { column, hiddenValues, condition }: FilterColumn,
  firstRow: number,
): (row: number) => boolean {
  const { cells } = state.needSheet(sheetId);
  const values = new Set(hiddenValues);
  const judge = condition && cellJudge(state, calculator, sheetId, condition, { row: firstRow, column });
  return (row) => {
    if (judge !== null && !judge.holds(row, column)) return true;
    if (values.size === 0) return false;
    const value = calculator.stored(cells.cell(row, column), sheetId, row, column);
    return values.has(displayed(value, calculator.formatAt(sheetId, row, column), calculator.locale));
  };
}
