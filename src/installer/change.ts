/**
 * Everything the installer can do to a spreadsheet. There is no "drop": what a shop made is never taken away.
 *
 * A change carries all that its applier needs, so that a plan can be shown, compared and applied without the schema.
 * Positions count from 1 and hold when the changes before it have been applied. Widths, folds, wrapping, banding and the
 * filter are part of making a tab and of nothing else: what people do to them afterwards stays.
 */
import type { MeaningLook } from '../schema/palette';
import type { TabKey } from '../schema/tab-keys';
import type { GridRule } from './grid-rule';

/** Where a change happens: by id, or by name while the sheet is still to be made. */
export interface SheetRef {
  readonly sheetId: number | null;
  readonly name: string;
}

interface InTab {
  readonly tab: TabKey;
  readonly on: SheetRef;
  readonly column: null;
}

interface InColumn {
  readonly tab: TabKey;
  readonly on: SheetRef;
  readonly column: string;
  readonly at: number;
  /** How many neighbours the same is done to at once; `apply` joins them, a plan lists each. */
  readonly span: number;
}

/** How a column looks when it is made. */
export interface ColumnLook {
  readonly header: string;
  readonly colour: string;
  readonly width: number;
  readonly hidden: boolean;
}

export interface CreateTab extends InTab {
  readonly change: 'createTab';
  /** Position among the sheets, from 0. */
  readonly index: number;
  readonly colour: string;
  /** Empty for a layout. */
  readonly columns: readonly ColumnLook[];
  /** Rows grow with their texts. */
  readonly wraps: boolean;
  /** Neighbours that fold as one, folded at first. No two touch. */
  readonly folds: readonly Fold[];
}

export interface Fold extends ColumnRun {
  /** A fold inside another is deeper. */
  readonly depth: number;
}

/** A sheet that bears the tab's name but not its mark. */
export interface AdoptTab extends InTab {
  readonly change: 'adoptTab';
  readonly colour: string;
  readonly frozenRows: 0 | 1;
}

export interface AddColumn extends InColumn {
  readonly change: 'addColumn';
  /** false: the column at this place is blank and becomes the product's. */
  readonly insert: boolean;
  readonly look: ColumnLook;
}

/** A tab's name in the workbook's language: only a switch of the language asks for it. */
export interface RenameTab extends InTab {
  readonly change: 'renameTab';
  readonly name: string;
}

/** A header that is blank, or still in the other language. */
export interface RestoreHeader extends InColumn {
  readonly change: 'restoreHeader';
  readonly header: string;
}

export interface MarkColumn extends InColumn {
  readonly change: 'markColumn';
  /** It bears a mark that the schema does not know. */
  readonly replaces: boolean;
}

export interface SetFormat extends InColumn {
  readonly change: 'setFormat';
  readonly format: string;
}

export interface SetValidation extends InColumn {
  readonly change: 'setValidation';
  readonly rule: GridRule;
}

/** A check that the product set when people filled the column; now it fills it itself. */
export interface LiftValidation extends InColumn {
  readonly change: 'liftValidation';
}

/** Notes on headers; those that stand and are not ours stay. */
export interface SetNotes extends InTab {
  readonly change: 'setNotes';
  readonly notes: readonly HeaderNote[];
}

export interface HeaderNote {
  readonly at: number;
  readonly text: string;
}

/** All of the product's colour rules for a tab, in their order; the shop's own stay. */
export interface SetColours extends InTab {
  readonly change: 'setColours';
  readonly rules: readonly ColourRuleWanted[];
}

export interface ColourRuleWanted extends MeaningLook {
  readonly key: string;
  /** Written for row 1. */
  readonly formula: string;
  readonly runs: readonly ColumnRun[];
}

export type CellValue = string | number | boolean;

export interface ShipRows extends InTab {
  readonly change: 'shipRows';
  /** The first row to write. */
  readonly row: number;
  /** Blocks of neighbouring columns; all have equally many rows. */
  readonly blocks: readonly { readonly at: number; readonly values: readonly (readonly CellValue[])[] }[];
}

export interface ProtectHeader extends InTab {
  readonly change: 'protectHeader';
  /** From the first column up to the product's last one. */
  readonly width: number;
}

export interface ProtectComputed extends InTab {
  readonly change: 'protectComputed';
  readonly runs: readonly ColumnRun[];
}

export interface ColumnRun {
  readonly at: number;
  readonly span: number;
}

export interface ProtectTab extends InTab {
  readonly change: 'protectTab';
  readonly warningOnly: boolean;
}

/** A hard protection that only the spreadsheet's owner can make: shown, never applied. */
export interface AskOwner extends InTab {
  readonly change: 'askOwner';
}

export interface HideTab extends InTab {
  readonly change: 'hideTab';
}

/** The last change to a tab that is being made: a sheet without the mark is one whose making was interrupted. */
export interface MarkTab extends InTab {
  readonly change: 'markTab';
}

export interface SetVersion {
  readonly change: 'setVersion';
  readonly tab: null;
  readonly column: null;
  readonly version: number;
}

export type Change =
  | CreateTab
  | AdoptTab
  | RenameTab
  | AddColumn
  | RestoreHeader
  | MarkColumn
  | SetFormat
  | SetValidation
  | LiftValidation
  | SetNotes
  | SetColours
  | ShipRows
  | ProtectHeader
  | ProtectComputed
  | ProtectTab
  | AskOwner
  | HideTab
  | MarkTab
  | SetVersion;

export type ChangeKind = Change['change'];
