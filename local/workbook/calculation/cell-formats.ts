/**
 * The number format in force in a cell: its own, else the one that its formula's result brings along, be it a day's or
 * that of the cell it was taken from. Looks through no more than fifty cells.
 */
import type { Calculator } from '../calculator';
import type { Cell } from '../cell-grid';
import { impliedFormat } from '../formula/implied-format';
import { parseFormula } from '../formula/parse';
import type { Place } from '../formula/scope';
import { FormulaCell } from '../formula-cell';
import { PLAIN_FORMAT } from '../number-format';
import type { WorkbookState } from '../workbook-state';
import { type Recalculation, standing } from './recalculation';
import type { Spills } from './spills';

const DEEPEST = 50;

export class CellFormats {
  private depth = 0;

  constructor(
    private readonly state: WorkbookState,
    private readonly calculator: Calculator,
    private readonly recalculation: Recalculation,
    private readonly spills: Spills,
  ) {}

  at(sheetId: number, row: number, column: number): string {
    const sheet = this.state.needSheet(sheetId);
    const format = sheet.formats.at(row, column);
    if (format !== PLAIN_FORMAT) return format;
    const cell = sheet.cells.cell(row, column);
    const isComputed = cell instanceof FormulaCell || (cell === '' && this.calculator.mayBeFilled(sheetId));
    return isComputed ? this.deeper(() => this.computed(cell, standing(sheetId, row, column))) : format;
  }

  ofFormula(formula: string, place: Place): string {
    return this.deeper(() => impliedFormat(parseFormula(formula), { source: this.calculator, place }));
  }

  private computed(cell: Cell, place: Place): string {
    if (cell instanceof FormulaCell) {
      const { lender } = this.recalculation.current(cell, place);
      return lender?.formatAt?.(0, 0) ?? this.ofFormula(cell.text, place);
    }
    const filled = this.spills.fillerOf(place.sheetId, place.row, place.column);
    if (filled === null) return PLAIN_FORMAT;
    const { placed, result } = filled;
    const anchor = standing(place.sheetId, placed.row, placed.column);
    return result.lender?.formatAt?.(filled.row, filled.column) ?? this.ofFormula(placed.cell.text, anchor);
  }

  private deeper(format: () => string): string {
    if (this.depth >= DEEPEST) return PLAIN_FORMAT;
    this.depth++;
    try {
      return this.calculator.atOnce(format);
    } finally {
      this.depth--;
    }
  }
}
