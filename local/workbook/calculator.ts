/**
 * Computes formula cells when they are read, and remembers the result until something is written. What depends on the
 * clock is remembered for one reading of the clock only.
 *
 * A cell that needs itself is #REF!. Long chains do not exhaust the stack: beyond a depth the deepest cell is computed
 * first, on a fresh stack.
 */
import type { Cell } from './cell-grid';
import { evaluateScalar } from './formula/evaluate';
import { impliedFormat } from './formula/implied-format';
import { parseFormula } from './formula/parse';
import type { CellSource, Place } from './formula/scope';
import { fault, type Scalar } from './formula/values';
import { FormulaCell } from './formula-cell';
import type { CellEntry, Stored } from './model';
import { PLAIN_FORMAT } from './number-format';
import { typedDate } from './typing/typed-date';
import { typedNumber } from './typing/typed-number';
import type { WorkbookState } from './workbook-state';
import { serialAt } from './zone';

const DEEPEST = 200;
const DEEPEST_FORMAT = 50;

/** Thrown through everything when the stack has grown enough. */
class TooDeep {
  constructor(
    readonly cell: FormulaCell,
    readonly place: Place,
  ) {}
}

export class Calculator implements CellSource {
  private readonly active = new Set<FormulaCell>();
  private depth = 0;
  private formatDepth = 0;
  private clockAsked = false;
  /** The clock of the reading under way; one reading sees one instant. */
  private reading: number | null = null;
  private lastClock = { reading: Number.NaN, zone: '', serial: 0 };
  private trials = 0;

  constructor(
    private readonly state: WorkbookState,
    private readonly now: () => number,
  ) {}

  get locale(): string {
    return this.state.settings.locale;
  }

  readonly readNumber = (text: string): number | null =>
    (typedNumber(text, this.locale) ?? typedDate(text, this.locale, this.thisYear()))?.value ?? null;

  thisYear(): number {
    return new Date((serialAt(this.state.settings.timeZone, this.now()) - 25_569) * 86_400_000).getUTCFullYear();
  }

  /** What a cell holds, as the services see it. */
  stored(cell: Cell, sheetId: number, row: number, column: number): Stored {
    return cell instanceof FormulaCell
      ? asStored(this.topLevel(() => this.computed(cell, standing(sheetId, row, column))))
      : cell;
  }

  /** What the entry would hold in that place. */
  storedEntry(entry: CellEntry, sheetId: number, row: number, column: number): Stored {
    if (entry.formula === undefined) return entry.value;
    return asStored(this.evaluateText(entry.formula, standing(sheetId, row, column)));
  }

  evaluateText(formula: string, place: Place): Scalar {
    return this.topLevel(() => evaluateScalar(parseFormula(formula), { source: this, place }));
  }

  /** Runs `judge` as if the cell held that value; nothing remembered meanwhile is kept. */
  asIf<T>(sheetId: number, row: number, column: number, value: Stored, judge: () => T): T {
    const { cells } = this.state.needSheet(sheetId);
    const held = cells.cell(row, column);
    const version = this.state.version;
    this.state.version = -++this.trials;
    cells.put(row, column, value);
    try {
      return judge();
    } finally {
      cells.put(row, column, held);
      this.state.version = version;
    }
  }

  tabNamed(name: string): number | undefined {
    const exact = this.state.sheets.find((sheet) => sheet.settings.name === name);
    return exact?.sheetId;
  }

  size(sheetId: number): { rows: number; columns: number } {
    const { size } = this.state.needSheet(sheetId);
    return { rows: size.ROWS, columns: size.COLUMNS };
  }

  extent(sheetId: number): { rows: number; columns: number } {
    return this.state.needSheet(sheetId).cells.extent();
  }

  valueAt(sheetId: number, row: number, column: number): Scalar {
    const cell = this.state.needSheet(sheetId).cells.cell(row, column);
    if (cell instanceof FormulaCell) return this.computed(cell, standing(sheetId, row, column));
    return cell === '' ? null : cell;
  }

  formatAt(sheetId: number, row: number, column: number): string {
    const sheet = this.state.needSheet(sheetId);
    const format = sheet.formats.at(row, column);
    const cell = sheet.cells.cell(row, column);
    if (format !== PLAIN_FORMAT || !(cell instanceof FormulaCell)) return format;
    return this.formatOfFormula(cell.text, sheetId, row, column);
  }

  formatOfFormula(formula: string, sheetId: number, row: number, column: number): string {
    if (this.formatDepth >= DEEPEST_FORMAT) return PLAIN_FORMAT;
    this.formatDepth++;
    try {
      return impliedFormat(parseFormula(formula), { source: this, place: standing(sheetId, row, column) });
    } finally {
      this.formatDepth--;
    }
  }

  clock(): number {
    this.clockAsked = true;
    this.reading ??= this.now();
    const zone = this.state.settings.timeZone;
    if (this.lastClock.reading !== this.reading || this.lastClock.zone !== zone) {
      this.lastClock = { reading: this.reading, zone, serial: serialAt(zone, this.reading) };
    }
    return this.lastClock.serial;
  }

  /** Evaluates many things that must see the same instant. `run` may begin again: it must not mind. */
  atOnce<T>(run: () => T): T {
    return this.topLevel(run);
  }

  private topLevel<T>(run: () => T): T {
    if (this.depth > 0) return run();
    this.reading = null;
    const waiting: TooDeep[] = [];
    for (;;) {
      const next = waiting[waiting.length - 1];
      try {
        if (next === undefined) return run();
        this.computed(next.cell, next.place);
        waiting.pop();
      } catch (thrown) {
        if (!(thrown instanceof TooDeep)) throw thrown;
        if (waiting.some(({ cell }) => cell === thrown.cell)) this.remember(thrown.cell, { error: '#REF!' });
        else waiting.push(thrown);
      }
    }
  }

  /** @throws Fault for a circle */
  private computed(cell: FormulaCell, place: Place): Scalar {
    const known = cell.computed;
    if (known !== null && known.version === this.state.version && this.isCurrent(known.clock)) return known.value;
    if (this.active.has(cell)) throw fault('#REF!');
    if (this.depth >= DEEPEST) throw new TooDeep(cell, place);
    const askedBefore = this.clockAsked;
    this.clockAsked = false;
    this.active.add(cell);
    this.depth++;
    try {
      return this.remember(cell, evaluateScalar(parseFormula(cell.text), { source: this, place }));
    } finally {
      this.depth--;
      this.active.delete(cell);
      this.clockAsked ||= askedBefore;
    }
  }

  private isCurrent(clock: number | null): boolean {
    if (clock === null) return true;
    this.clockAsked = true;
    this.reading ??= this.now();
    return clock === this.reading;
  }

  private remember(cell: FormulaCell, value: Scalar): Scalar {
    cell.computed = { value, version: this.state.version, clock: this.clockAsked ? this.reading : null };
    return value;
  }
}

function standing(sheetId: number, row: number, column: number): Place {
  return { sheetId, row, column, carriedRows: 0, carriedColumns: 0 };
}

function asStored(value: Scalar): Stored {
  return value ?? '';
}
