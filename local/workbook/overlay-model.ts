/**
 * What lies over a tab's cells without standing in them: colour rules, banding, filter, groups of lines, merged cells,
 * charts and slicers. Plain JSON, a part of the seam in model.ts. Types only.
 */
import type { Area, Dimension } from './model';

/** The looks a colour rule gives; null leaves that of the cell. */
export interface ColourStyle {
  readonly background: string | null;
  readonly fontColor: string | null;
  readonly bold: boolean | null;
  readonly italic: boolean | null;
  readonly underline: boolean | null;
  readonly strikethrough: boolean | null;
}

/** What a cell must be for a colour rule or a filter: the name of a SpreadsheetApp.BooleanCriteria and its values. */
export interface CellCondition {
  readonly criteria: string;
  /** Days are serial numbers. */
  readonly args: readonly (string | number)[];
}

/** One end, or the middle, of a colour scale. MIN and MAX have no value; a formula is not taken for one. */
export interface GradientPoint {
  readonly color: string;
  /** The name of a SpreadsheetApp.InterpolationType; null where Google takes the least or the largest value. */
  readonly type: string | null;
  readonly value: string;
}

export interface GradientState {
  readonly min: GradientPoint;
  readonly mid: GradientPoint | null;
  readonly max: GradientPoint;
}

/** A rule of conditional formatting. Of the rules of a tab the first that matches a cell wins. */
export interface ColourRuleState {
  /** All of one tab; never empty. */
  readonly areas: readonly Area[];
  /** Of a colour scale: GRADIENT, which nothing asks. */
  readonly condition: CellCondition;
  /** Numbers are coloured by where they lie; `style` is then plain. */
  readonly gradient?: GradientState;
  /** The cell that relative references of a CUSTOM_FORMULA are written for. */
  readonly anchor: { readonly row: number; readonly column: number };
  readonly style: ColourStyle;
}

/** Alternating colours of rows, and of columns where `columns` is there; null where there is none. */
export interface BandingState extends BandColours {
  readonly id: number;
  readonly area: Area;
  readonly columns?: BandColours;
}

export interface BandColours {
  readonly header: string | null;
  readonly first: string | null;
  readonly second: string | null;
  readonly footer: string | null;
}

/** The one basic filter of a tab, shared by all. Its first row is the header. */
export interface FilterState {
  readonly area: Area;
  readonly columns: readonly FilterColumn[];
}

export interface FilterColumn {
  readonly column: number;
  /** As shown. */
  readonly hiddenValues: readonly string[];
  readonly condition: CellCondition | null;
}

/** Lines that fold as one. Of two groups of the same depth none touches the other: they would be one. */
export interface LineGroup {
  /** From 1. */
  readonly depth: number;
  readonly first: number;
  readonly last: number;
  readonly collapsed: boolean;
}

/** Where something floats: over the cell in whose corner it hangs, so many pixels off. It goes with that cell. */
export interface FloatingPosition {
  readonly row: number;
  readonly column: number;
  readonly offsetX: number;
  readonly offsetY: number;
}

/** A chart floats on one tab and draws ranges of any. */
export interface PlacedChart {
  readonly id: number;
  /** As Google's Charts.ChartType names it, e.g. COLUMN. */
  readonly type: string;
  readonly ranges: readonly Area[];
  /** JSON. */
  readonly options: Readonly<Record<string, unknown>>;
  readonly numHeaders: number;
  readonly position: FloatingPosition;
  /** Rows as series; absent: no. */
  readonly transposed?: boolean;
  /** The names of Google's Charts.ChartMergeStrategy and ChartHiddenDimensionStrategy; absent: Google's defaults. */
  readonly mergeStrategy?: string;
  readonly hiddenStrategy?: string;
}

export interface SlicerState {
  readonly id: number;
  /** Its first row is the header. */
  readonly area: Area;
  /** The column it filters by, of the tab; null until one is chosen. */
  readonly column: number | null;
  readonly hiddenValues: readonly string[];
  readonly condition: CellCondition | null;
  readonly title: string;
  readonly position: FloatingPosition;
  /** Looks, by the name of their setter's subject (`backgroundColor`). */
  readonly looks: Readonly<Record<string, string | number | boolean | null>>;
  readonly appliesToPivotTables: boolean;
}

/** What lies over a tab's cells without standing in them. */
export interface SheetOverlays {
  readonly colourRules: readonly ColourRuleState[];
  readonly bandings: readonly BandingState[];
  readonly filter: FilterState | null;
  readonly groups: Readonly<Record<Dimension, readonly LineGroup[]>>;
  /** On which side of a group its button stands. */
  readonly groupButtons: Readonly<Record<Dimension, 'BEFORE' | 'AFTER'>>;
  /** None overlaps another; each has at least two cells, and only its first holds anything. */
  readonly merges: readonly Area[];
  readonly charts: readonly PlacedChart[];
  readonly slicers: readonly SlicerState[];
}
