/**
 * The workbook in memory: the model that the services read and change. Reads assemble what the state holds; every
 * change is one op through the table of reducers, then handed to the journal.
 */
import type { Appearance } from './appearance';
import { Calculator } from './calculator';
import { appearanceOf } from './colours';
import { filteredRows } from './filtered-rows';
import { FormulaCell } from './formula-cell';
import { layerOps } from './layer-ops';
import { mayEdit } from './may-edit';
import type {
  Area,
  CellEntry,
  Dimension,
  Mail,
  MetadataState,
  NamedRangeState,
  Op,
  PropertyStore,
  ProtectionState,
  SheetView,
  SpreadsheetSettings,
  Stored,
  TriggerState,
  ValidationRule,
  WorkbookModel,
} from './model';
import { displayed, PLAIN_FORMAT } from './number-format';
import type { SheetOverlays } from './overlay-model';
import { ruleFor } from './placed-rule';
import { REDUCERS } from './reducer-table';
import type { Stretch } from './runs';
import type { SheetState, StyleValue } from './sheet-state';
import { typedText } from './typing/typed-text';
import { Validation } from './validation';
import { blankState, type WorkbookState } from './workbook-state';

export interface WorkbookOptions extends Partial<SpreadsheetSettings> {
  /** Epoch ms; TODAY() and NOW() and the year of `3/4`. The host's clock when absent. */
  readonly now?: () => number;
}

export type Journal = (op: Op) => void;

/** A new spreadsheet: one blank tab of 1,000 × 26. */
export function createWorkbook(options: WorkbookOptions = {}, journal?: Journal): Workbook {
  return new Workbook(blankState(options), options.now ?? Date.now, journal);
}

/** Ops that no formula can see: what is computed stays valid. */
const UNSEEN_BY_FORMULAS: ReadonlySet<Op['op']> = new Set<Op['op']>([
  'lineSize',
  'validation',
  'style',
  'styles',
  'notes',
  'overlays',
  'protection',
  'removeProtection',
  'metadata',
  'removeMetadata',
  'property',
  'mail',
  'trigger',
  'removeTrigger',
  'clock',
]);

/** Ops whose objects are kept as they are: copied, since a caller's object may change or hold a whole realm alive. */
const KEPT_WHOLE: ReadonlySet<Op['op']> = new Set<Op['op']>([
  'spreadsheet',
  'sheet',
  'overlays',
  'protection',
  'namedRange',
  'metadata',
  'mail',
  'trigger',
]);

export class Workbook implements WorkbookModel {
  private readonly calculator: Calculator;
  private readonly validation: Validation;
  private readonly watchers: Journal[] = [];
  private applied = 0;

  constructor(
    /** For the store alone, which writes it down. */
    readonly state: WorkbookState,
    now: () => number,
    private readonly journal?: Journal,
  ) {
    this.calculator = new Calculator(state, now);
    this.validation = new Validation(state, this.calculator);
  }

  get changes(): number {
    return this.applied;
  }

  get settings(): SpreadsheetSettings {
    return this.state.settings;
  }

  get savedClock(): string | null {
    return this.state.savedClock;
  }

  apply(op: Op): void {
    const own = KEPT_WHOLE.has(op.op) ? (JSON.parse(JSON.stringify(op)) as Op) : op;
    (REDUCERS[own.op] as (state: WorkbookState, op: Op) => void)(this.state, own);
    this.applied++;
    if (!UNSEEN_BY_FORMULAS.has(own.op)) this.state.version++;
    this.calculator.changed(own);
    this.journal?.(own);
    for (const watcher of this.watchers) watcher(own);
  }

  /** Tells of every change just made, replays of the journal excepted. It must not change anything itself. */
  watch(watcher: Journal): void {
    this.watchers.push(watcher);
  }

  sheets(): readonly SheetView[] {
    return this.state.sheets.map(viewOf);
  }

  sheet(sheetId: number): SheetView | undefined {
    const sheet = this.state.sheetById(sheetId);
    return sheet && viewOf(sheet);
  }

  extent(sheetId: number): { readonly rows: number; readonly columns: number } {
    return this.calculator.extent(sheetId);
  }

  values(area: Area, blankRow?: (columns: number) => Stored[]): Stored[][] {
    const sheet = this.state.needInside(area);
    const rows: Stored[][] = new Array(area.rows);
    const computes = sheet.cells.formulas.size > 0;
    for (let offset = 0; offset < area.rows; offset++) {
      const cells = sheet.cells.slice(area.row + offset, area.column, area.columns, blankRow?.(area.columns));
      if (computes) this.calculator.storeInto(cells, area.sheetId, area.row + offset, area.column);
      rows[offset] = cells as Stored[];
    }
    return rows;
  }

  displayValues(area: Area): string[][] {
    const formats = this.formats(area);
    return this.values(area).map((row, r) =>
      row.map((value, c) => displayed(value, formats[r]?.[c] ?? PLAIN_FORMAT, this.settings.locale)),
    );
  }

  formulas(area: Area): string[][] {
    const sheet = this.state.needInside(area);
    return Array.from({ length: area.rows }, (_, offset) =>
      sheet.cells
        .slice(area.row + offset, area.column, area.columns)
        .map((cell) => (cell instanceof FormulaCell ? cell.text : '')),
    );
  }

  /** 'General' where there is none; a formula's implied format where the cell has none of its own. */
  formats(area: Area): string[][] {
    const sheet = this.state.needInside(area);
    const formats = sheet.formats.read(area);
    if (sheet.cells.formulas.size === 0) return formats;
    formats.forEach((line, r) => {
      sheet.cells.slice(area.row + r, area.column, area.columns).forEach((cell, c) => {
        if ((cell !== '' && !(cell instanceof FormulaCell)) || line[c] !== PLAIN_FORMAT) return;
        line[c] = this.calculator.formatAt(area.sheetId, area.row + r, area.column + c);
      });
    });
    return formats;
  }

  formatsDown({ sheetId, row, column, rows }: Area): readonly Stretch<string>[] {
    const sheet = this.state.needSheet(sheetId);
    if (sheet.cells.formulas.size === 0) return sheet.formats.runsIn(column, row, row + rows - 1);
    const formats = this.formats({ sheetId, row, column, rows, columns: 1 });
    return formats.map(([value], offset) => ({ first: row + offset, last: row + offset, value: value as string }));
  }

  validations(area: Area): (ValidationRule | null)[][] {
    const sheet = this.state.needInside(area);
    return sheet.rules
      .read(area)
      .map((line, r) => line.map((placed, c) => placed && ruleFor(placed, area.row + r, area.column + c)));
  }

  notes(area: Area): string[][] {
    return this.state.needInside(area).notes.read(area);
  }

  overlays(sheetId: number): SheetOverlays {
    return this.state.needSheet(sheetId).overlays;
  }

  /** How the cells look, colour rules and banding included: for whoever draws them. */
  appearance(area: Area): Appearance[][] {
    return appearanceOf(this.state, this.calculator, area);
  }

  /** Rows of the tab that its filter hides, ascending. */
  filteredRows(sheetId: number): number[] {
    return filteredRows(this.state, this.calculator, sheetId);
  }

  /** What Sheets would say about the error that a cell shows; '' where there is nothing to say. */
  errorDetail(sheetId: number, row: number, column: number): string {
    return this.calculator.errorDetail(sheetId, row, column);
  }

  style(area: Area, property: string): StyleValue[][] {
    return this.state.needInside(area).styleGrid(property).read(area);
  }

  styleProperties(sheetId: number): readonly string[] {
    return [...this.state.needSheet(sheetId).styles.keys()];
  }

  layerOps(sheetId: number, copy: number): Iterable<Op> {
    return layerOps(this.state.needSheet(sheetId), copy);
  }

  lineSize(sheetId: number, dimension: Dimension, at: number): { readonly pixels: number; readonly hidden: boolean } {
    const { pixels, hidden } = this.state.needSheet(sheetId).lines[dimension];
    return { pixels: pixels.at(at), hidden: hidden.at(at) };
  }

  protections(): readonly ProtectionState[] {
    return [...this.state.protections.values()];
  }

  namedRanges(): readonly NamedRangeState[] {
    return [...this.state.namedRanges.values()];
  }

  metadata(): readonly MetadataState[] {
    return [...this.state.metadata.values()];
  }

  properties(store: PropertyStore): Readonly<Record<string, string>> {
    return Object.fromEntries(this.state.properties.get(store) ?? []);
  }

  mails(): readonly Mail[] {
    return this.state.mails;
  }

  triggers(): readonly TriggerState[] {
    return [...this.state.triggers.values()];
  }

  typed(sheetId: number, row: number, column: number, text: string): CellEntry {
    return typedText(text, {
      locale: this.settings.locale,
      format: this.state.needSheet(sheetId).formats.at(row, column),
      thisYear: () => this.calculator.thisYear(),
    });
  }

  accepts(sheetId: number, row: number, column: number, entry: CellEntry): boolean {
    return this.validation.accepts(sheetId, row, column, entry);
  }

  mayEdit(user: string, area: Area): boolean {
    return mayEdit(user, area, this.settings.owner, this.state.protections.values());
  }
}

function viewOf(sheet: SheetState): SheetView {
  return { ...sheet.settings, sheetId: sheet.sheetId, maxRows: sheet.size.ROWS, maxColumns: sheet.size.COLUMNS };
}
