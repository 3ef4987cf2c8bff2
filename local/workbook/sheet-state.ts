/**
 * One tab as it is kept: its grid, and one run grid for each thing a cell can have besides content.
 */
import { CellGrid } from './cell-grid';
import type { Dimension, SheetSettings } from './model';
import { PLAIN_FORMAT } from './number-format';
import type { SheetOverlays } from './overlay-model';
import { NO_OVERLAYS } from './overlays';
import type { PlacedRule } from './placed-rule';
import { RunGrid } from './run-grid';
import { Runs } from './runs';

export type StyleValue = string | number | boolean | null;

/** Google's own sizes of a new row and column. */
const PLAIN_PIXELS: Readonly<Record<Dimension, number>> = { ROWS: 21, COLUMNS: 100 };

export interface LineState {
  readonly pixels: Runs<number>;
  readonly hidden: Runs<boolean>;
}

export class SheetState {
  readonly cells = new CellGrid();
  readonly formats = new RunGrid<string>(PLAIN_FORMAT);
  readonly rules = new RunGrid<PlacedRule | null>(null);
  readonly notes = new RunGrid<string>('');
  readonly styles = new Map<string, RunGrid<StyleValue>>();
  readonly lines: Readonly<Record<Dimension, LineState>> = { ROWS: plainLines('ROWS'), COLUMNS: plainLines('COLUMNS') };
  overlays: SheetOverlays = NO_OVERLAYS;
  /** The grid, filled or not. */
  readonly size: Record<Dimension, number>;

  constructor(
    readonly sheetId: number,
    public settings: SheetSettings,
    rows: number,
    columns: number,
  ) {
    this.size = { ROWS: rows, COLUMNS: columns };
  }

  copy(): SheetState {
    const copy = new SheetState(this.sheetId, this.settings, this.size.ROWS, this.size.COLUMNS);
    copy.overlays = this.overlays;
    copy.cells.copyFrom(this.cells);
    copy.formats.copyFrom(this.formats);
    copy.rules.copyFrom(this.rules);
    copy.notes.copyFrom(this.notes);
    for (const [property, grid] of this.styles) copy.styleGrid(property).copyFrom(grid);
    for (const dimension of ['ROWS', 'COLUMNS'] as const) {
      copy.lines[dimension].pixels.copyFrom(this.lines[dimension].pixels);
      copy.lines[dimension].hidden.copyFrom(this.lines[dimension].hidden);
    }
    return copy;
  }

  styleGrid(property: string): RunGrid<StyleValue> {
    const grid = this.styles.get(property) ?? new RunGrid<StyleValue>(null);
    this.styles.set(property, grid);
    return grid;
  }

  /** Everything that stands in cells and is kept as runs. */
  *layers(): Iterable<RunGrid<string> | RunGrid<PlacedRule | null> | RunGrid<StyleValue>> {
    yield this.formats;
    yield this.rules;
    yield this.notes;
    yield* this.styles.values();
  }
}

function plainLines(dimension: Dimension): LineState {
  return { pixels: new Runs(PLAIN_PIXELS[dimension]), hidden: new Runs<boolean>(false) };
}

export function plainSheetSettings(name: string): SheetSettings {
  return { name, hidden: false, tabColor: null, frozenRows: 0, frozenColumns: 0 };
}
