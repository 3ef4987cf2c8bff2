/**
 * The workbook's cells as formulas and services see them: computed when they are read, kept until something they look
 * at changes (calculation/recalculation.ts), filled by their neighbours' arrays (calculation/spills.ts).
 *
 * RAND and its like give the same row of numbers after the same changes: nothing here is left to chance.
 */
import { CellFormats } from './calculation/cell-formats';
import { Clock } from './calculation/clock';
import { Recalculation, standing } from './calculation/recalculation';
import { Spills } from './calculation/spills';
import { type Cell, CellGrid } from './cell-grid';
import { filteredRows } from './filtered-rows';
import { evaluateCell, evaluateScalar } from './formula/evaluate';
import { parseFormula } from './formula/parse';
import type { CellSource, Place } from './formula/scope';
import { isError, isMatrix, type Scalar } from './formula/values';
import { FormulaCell } from './formula-cell';
import { isFolded } from './line-groups';
import type { Area, CellEntry, Op, Stored } from './model';
import { typedDate } from './typing/typed-date';
import { typedNumber } from './typing/typed-number';
import type { WorkbookState } from './workbook-state';

/** Ops that change nothing but what is out of sight. */
const HIDES: ReadonlySet<Op['op']> = new Set<Op['op']>(['lineSize', 'overlays']);

export class Calculator implements CellSource {
  private readonly time: Clock;
  private readonly recalculation: Recalculation;
  private readonly spills: Spills;
  private readonly formats: CellFormats;
  private trials = 0;
  private seenVersion: number;
  private asked = { formats: false, hidden: false };
  private chances = { stamp: 0, count: 0 };
  /** Asked for a hundred thousand times in a row: the last tab's cells. */
  private lastCells: { sheetId: number; stamp: number; cells: CellGrid };

  constructor(
    private readonly state: WorkbookState,
    now: () => number,
  ) {
    this.time = new Clock(state, now);
    this.recalculation = new Recalculation(state, this.time, this);
    this.spills = new Spills(state, this.recalculation);
    this.recalculation.landings = this.spills;
    this.formats = new CellFormats(state, this, this.recalculation, this.spills);
    this.seenVersion = state.version;
    this.lastCells = { sheetId: Number.NaN, stamp: 0, cells: new CellGrid() };
  }

  get locale(): string {
    return this.state.settings.locale;
  }

  readonly readNumber = (text: string): number | null =>
    (typedNumber(text, this.locale) ?? typedDate(text, this.locale, this.thisYear()))?.value ?? null;

  thisYear(): number {
    return this.time.thisYear();
  }

  /** After an op was applied: what it can have changed is no longer taken for known. */
  changed(op: Op): void {
    if (op.op === 'cells') {
      const columns = op.entries.reduce((most, line) => Math.max(most, line.length), 0);
      const area = { sheetId: op.sheetId, row: op.row, column: op.column, rows: op.entries.length, columns };
      if (area.columns > 0) this.recalculation.wrote(area);
    } else if (this.mayHaveChanged(op)) this.recalculation.everything();
    this.seenVersion = this.state.version;
  }

  /** What a cell holds, as the services see it. */
  stored(cell: Cell, sheetId: number, row: number, column: number): Stored {
    return cell === '' || cell instanceof FormulaCell ? asStored(this.valueAt(sheetId, row, column)) : cell;
  }

  /** The same for a part of a row, in its place. */
  storeInto(cells: Cell[], sheetId: number, row: number, column: number): void {
    const mayBeFilled = this.mayBeFilled(sheetId);
    for (let at = 0; at < cells.length; at++) {
      const cell = cells[at] as Cell;
      if (cell instanceof FormulaCell || (mayBeFilled && cell === ''))
        cells[at] = this.stored(cell, sheetId, row, column + at);
    }
  }

  /** What the entry would hold in that place. */
  storedEntry(entry: CellEntry, sheetId: number, row: number, column: number): Stored {
    const { formula } = entry;
    if (formula === undefined) return entry.value;
    const scope = { source: this, place: standing(sheetId, row, column) };
    const result = this.atOnce(() => evaluateCell(parseFormula(formula), scope));
    return asStored(isMatrix(result) ? result.at(0, 0) : result);
  }

  evaluateText(formula: string, place: Place): Scalar {
    return this.atOnce(() => evaluateScalar(parseFormula(formula), { source: this, place }));
  }

  /** Runs `judge` as if the cell held that value; nothing remembered meanwhile is kept. */
  asIf<T>(sheetId: number, row: number, column: number, value: Stored, judge: () => T): T {
    const { cells } = this.state.needSheet(sheetId);
    const area = { sheetId, row, column, rows: 1, columns: 1 };
    const held = cells.cell(row, column);
    const version = this.state.version;
    this.catchUp();
    this.state.version = -++this.trials;
    this.seenVersion = this.state.version;
    cells.put(row, column, value);
    this.recalculation.wrote(area);
    try {
      return judge();
    } finally {
      cells.put(row, column, held);
      this.recalculation.wrote(area);
      this.state.version = version;
      this.seenVersion = version;
    }
  }

  tabNamed(name: string): number | undefined {
    const wanted = name.toLowerCase();
    return this.state.sheets.find((sheet) => sheet.settings.name.toLowerCase() === wanted)?.sheetId;
  }

  namedArea(name: string): Area | undefined {
    const wanted = name.toLowerCase();
    for (const named of this.state.namedRanges.values()) if (named.name.toLowerCase() === wanted) return named.area;
    return undefined;
  }

  size(sheetId: number): { rows: number; columns: number } {
    const { size } = this.state.needSheet(sheetId);
    return { rows: size.ROWS, columns: size.COLUMNS };
  }

  /** The last row and column with content. What an array fills counts whole, as far as is known of Sheets. */
  extent(sheetId: number, within?: Area): { rows: number; columns: number } {
    const own = this.state.needSheet(sheetId).cells.extent();
    if (!this.mayBeFilled(sheetId)) return own;
    const filled = this.atOnce(() => this.spills.extent(sheetId, within));
    return { rows: Math.max(own.rows, filled.rows), columns: Math.max(own.columns, filled.columns) };
  }

  valueAt(sheetId: number, row: number, column: number): Scalar {
    const cell = this.cellsOf(sheetId).cell(row, column);
    if (cell instanceof FormulaCell)
      return this.atOnce(() => this.recalculation.current(cell, standing(sheetId, row, column)).value);
    if (cell !== '') return cell;
    return this.mayBeFilled(sheetId) ? this.atOnce(() => this.spills.valueAt(sheetId, row, column)) : null;
  }

  /** What Sheets would say about the error that a cell shows; '' where there is nothing to say. */
  errorDetail(sheetId: number, row: number, column: number): string {
    const value = this.valueAt(sheetId, row, column);
    return isError(value) ? (value.detail ?? '') : '';
  }

  formatAt(sheetId: number, row: number, column: number): string {
    if (!this.recalculation.isIdle) this.asked.formats = true;
    return this.formats.at(sheetId, row, column);
  }

  formatOfFormula(formula: string, sheetId: number, row: number, column: number): string {
    return this.formats.ofFormula(formula, standing(sheetId, row, column));
  }

  clock(): number {
    this.recalculation.frame.clock = true;
    return this.time.serial();
  }

  today(): number {
    this.recalculation.frame.day = true;
    return this.time.today();
  }

  chance(): number {
    this.recalculation.frame.fleeting = true;
    const { stamp } = this.recalculation.log;
    if (this.chances.stamp !== stamp) this.chances = { stamp, count: 0 };
    return scattered(stamp * 8_191 + this.chances.count++);
  }

  watch(area: Area): void {
    if (this.recalculation.isIdle) return;
    const { reads } = this.recalculation.frame;
    for (let back = 1; back <= 4; back++) if (isSameArea(reads[reads.length - back], area)) return;
    reads.push(area);
  }

  remembered<T>(area: Area, kind: string, make: () => T): T {
    return this.atOnce(() => this.recalculation.remembered(area, kind, make));
  }

  formulaAt(sheetId: number, row: number, column: number): string {
    const cell = this.state.needSheet(sheetId).cells.cell(row, column);
    return cell instanceof FormulaCell ? cell.text : '';
  }

  hiddenRow(sheetId: number, row: number): 'byFilter' | 'byHand' | null {
    this.asked.hidden = true;
    const { lines, overlays } = this.state.needSheet(sheetId);
    if (lines.ROWS.hidden.at(row) || isFolded(overlays.groups.ROWS, row)) return 'byHand';
    const { filter } = overlays;
    if (filter === null || filter.columns.length === 0) return null;
    this.watch(filter.area);
    const hidden = this.remembered(filter.area, 'hidden', () => new Set(filteredRows(this.state, this, sheetId)));
    return hidden.has(row) ? 'byFilter' : null;
  }

  /** Evaluates many things that must see the same instant. `run` may begin again: it must not mind. */
  atOnce<T>(run: () => T): T {
    this.catchUp();
    return this.recalculation.topLevel(run);
  }

  private cellsOf(sheetId: number): CellGrid {
    const { stamp } = this.recalculation.log;
    if (this.lastCells.sheetId !== sheetId || this.lastCells.stamp !== stamp)
      this.lastCells = { sheetId, stamp, cells: this.state.needSheet(sheetId).cells };
    return this.lastCells.cells;
  }

  /** Whether arrays may stand in the tab's empty cells. */
  mayBeFilled(sheetId: number): boolean {
    this.catchUp();
    return this.state.needSheet(sheetId).cells.formulas.size > 0 && this.spills.hasAny(sheetId);
  }

  private mayHaveChanged({ op }: Op): boolean {
    if (op === 'formats') return this.asked.formats;
    return HIDES.has(op) ? this.asked.hidden : this.seenVersion !== this.state.version;
  }

  /** The workbook may have been changed otherwise than by ops. */
  private catchUp(): void {
    if (this.seenVersion === this.state.version) return;
    this.seenVersion = this.state.version;
    this.recalculation.everything();
  }
}

function isSameArea(one: Area | undefined, other: Area): boolean {
  return (
    one !== undefined &&
    one.row === other.row &&
    one.column === other.column &&
    one.rows === other.rows &&
    one.columns === other.columns &&
    one.sheetId === other.sheetId
  );
}

function asStored(value: Scalar): Stored {
  if (isError(value)) return { error: value.error };
  return value ?? '';
}

/** A number from 0 up to 1 that looks like chance (splitmix32). */
function scattered(seed: number): number {
  let mixed = (seed + 0x9e3779b9) | 0;
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x21f0aaad);
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97);
  return ((mixed ^ (mixed >>> 15)) >>> 0) / 4_294_967_296;
}
