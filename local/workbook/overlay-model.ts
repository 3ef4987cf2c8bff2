/**
 * What lies over a tab's cells without standing in them: colour rules, banding, filter, groups of lines. Plain JSON, a
 * part of the seam in model.ts. Types only.
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

/** A rule of conditional formatting. Of the rules of a tab the first that matches a cell wins. */
export interface ColourRuleState {
  /** All of one tab; never empty. */
  readonly areas: readonly Area[];
  readonly condition: CellCondition;
  /** The cell that relative references of a CUSTOM_FORMULA are written for. */
  readonly anchor: { readonly row: number; readonly column: number };
  readonly style: ColourStyle;
}

/** Alternating row colours; null where there is none. */
export interface BandingState {
  readonly id: number;
  readonly area: Area;
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

/** What lies over a tab's cells without standing in them. */
export interface SheetOverlays {
  readonly colourRules: readonly ColourRuleState[];
  readonly bandings: readonly BandingState[];
  readonly filter: FilterState | null;
  readonly groups: Readonly<Record<Dimension, readonly LineGroup[]>>;
  /** On which side of a group its button stands. */
  readonly groupButtons: Readonly<Record<Dimension, 'BEFORE' | 'AFTER'>>;
}
