/**
 * What the page and its server say to each other, in JSON. Types only.
 *
 * Positions are counted from 1, as in the workbook model.
 */
import type { Language } from '../../src/i18n/bilingual';
import type { ExecutionRecord } from '../execution/execution-record';
import type { Usage } from '../local-workbook';
import type { MenuTree, Selection, UiEffect } from '../services/ui-effect';
import type { LineGroup } from '../workbook/overlay-model';

export interface Book {
  readonly version: number;
  readonly name: string;
  /** The workbook's; null before it is installed. */
  readonly language: Language | null;
  /** Whom this window may act as; the owner first. */
  readonly people: readonly MeteredPerson[];
  readonly now: string;
  /** false: real time. */
  readonly clockSaved: boolean;
  readonly timeZone: string;
  readonly mails: number;
  readonly tabs: readonly BookTab[];
}

export interface Person {
  readonly email: string;
  readonly name: string;
}

/** A person and what of the day's quota is gone. */
export interface MeteredPerson extends Person {
  readonly usage: Usage;
}

export interface BookTab {
  readonly sheetId: number;
  readonly name: string;
  readonly hidden: boolean;
  readonly color: string | null;
  readonly rows: number;
  readonly columns: number;
  readonly frozenRows: number;
  readonly frozenColumns: number;
  /** Pixels, one a column. */
  readonly widths: readonly number[];
  readonly hiddenColumns: readonly number[];
  /** [row, pixels] of rows that are not as high as a plain one. */
  readonly heights: readonly (readonly [number, number])[];
  readonly hiddenRows: readonly number[];
  readonly columnGroups: readonly LineGroup[];
  readonly protection: 'hard' | 'warning' | null;
}

/** What stands in a rectangle, row by row; cut to the grid. */
export interface Slice {
  readonly version: number;
  readonly sheetId: number;
  readonly row: number;
  readonly column: number;
  /** As shown; '' for blank. */
  readonly cells: readonly (readonly string[])[];
  /** Index into `looks`, one a cell. */
  readonly look: readonly (readonly number[])[];
  readonly looks: readonly Look[];
  /** [row, column, text] of cells with a note. */
  readonly notes: readonly (readonly [number, number, string])[];
}

/** How cells look; what is absent is plain. */
export interface Look {
  readonly background?: string;
  readonly color?: string;
  readonly bold?: true;
  readonly italic?: true;
  readonly underline?: true;
  readonly strike?: true;
  readonly size?: number;
  readonly align?: 'left' | 'center' | 'right';
  readonly valign?: 'top' | 'middle';
  readonly wrap?: true;
  readonly entry?: 'check' | 'list';
}

export interface CellDetail {
  /** What typing again would give the same cell. */
  readonly text: string;
  readonly note: string;
  readonly entry: 'check' | 'list' | null;
  /** Of a drop-down. */
  readonly choices: readonly string[];
}

export interface Block {
  readonly sheetId: number;
  readonly row: number;
  readonly column: number;
  readonly texts: readonly (readonly string[])[];
}

/** What became of something a person did in the grid. */
export type Outcome =
  | { readonly kind: 'done'; readonly effects: readonly ShownEffect[] }
  /** The grid does not take it; the message is Google's. */
  | { readonly kind: 'refused'; readonly title: string; readonly message: string }
  /** It may be done after a second thought. */
  | { readonly kind: 'warning'; readonly title: string; readonly message: string };

type Framed<E> = E extends { readonly html: string } ? Omit<E, 'html'> & { readonly frame: string } : E;

/** As an execution made it, with pages as the address of a sandboxed frame. */
export type ShownEffect = Framed<UiEffect>;

export interface Opened {
  readonly menus: readonly MenuTree[];
  readonly effects: readonly ShownEffect[];
}

/** What a call through google.script.run gave. */
export type CallOutcome =
  | { readonly kind: 'done'; readonly result: unknown; readonly effects: readonly ShownEffect[] }
  | { readonly kind: 'failed'; readonly message: string; readonly effects: readonly ShownEffect[] };

export interface ShownChart {
  readonly id: number;
  readonly sheetId: number;
  /** As Google's Charts.ChartType names it. */
  readonly type: string;
  readonly title: string;
  readonly row: number;
  readonly column: number;
  readonly offsetX: number;
  readonly offsetY: number;
  readonly width: number;
  readonly height: number;
  readonly labels: readonly string[];
  readonly series: readonly ChartSeries[];
  readonly xTitle: string;
  readonly yTitle: string;
  readonly colors: readonly string[];
  readonly stacked: boolean;
}

export interface ChartSeries {
  readonly name: string;
  readonly values: readonly (number | null)[];
  /** The same as the tab shows them. */
  readonly shown: readonly string[];
}

export interface ShownMail {
  readonly id: string;
  readonly at: string;
  readonly from: string;
  readonly to: string;
  readonly replyTo: string;
  readonly subject: string;
  readonly text: string;
  /** Where its HTML is shown, in a frame without scripts; null when it has none. */
  readonly frame: string | null;
  readonly attachments: readonly string[];
}

/** An installable trigger. */
export interface ShownTrigger {
  readonly id: string;
  readonly function: string;
  readonly creator: string;
  /** CLOCK, or the event: ON_OPEN, ON_EDIT, ON_CHANGE. */
  readonly type: string;
  /** ISO instants; null: none. */
  readonly last: string | null;
  readonly next: string | null;
}

/** One event of the stream: what changed since the one before. */
export interface Changed {
  readonly version: number;
  /** Rows of tabs whose cells are stale. */
  readonly stale: readonly { readonly sheetId: number; readonly firstRow: number; readonly lastRow: number }[];
  /** Tabs, sizes, names, folds, mails or the clock changed: the book is to be asked again. */
  readonly book: boolean;
  readonly charts: boolean;
  /** Another workbook stands in its place. */
  readonly reset: boolean;
}

export type Where = Selection;

/** Each verb of the page: what it sends and what it gets. All by POST to /api/<verb>. */
export interface PageApi {
  book: [Record<string, never>, Book];
  /** Runs onOpen as this person. */
  open: [Record<string, never>, Opened];
  slice: [Where, Slice];
  cell: [{ sheetId: number; row: number; column: number }, CellDetail];
  type: [Block & { confirmed?: boolean }, Outcome];
  clear: [Where & { confirmed?: boolean }, Outcome];
  /** As tab-separated text. */
  copy: [Where, { text: string }];
  lines: [LinesWanted & { confirmed?: boolean }, Outcome];
  sort: [{ sheetId: number; column: number; ascending: boolean; confirmed?: boolean }, Outcome];
  fold: [{ sheetId: number; first: number; last: number; depth: number; collapsed: boolean }, Outcome];
  tab: [TabWanted, Outcome];
  menu: [{ function: string; selection: Where | null }, CallOutcome];
  run: [{ function: string; args: readonly unknown[]; selection: Where | null }, CallOutcome];
  charts: [Record<string, never>, readonly ShownChart[]];
  outbox: [Record<string, never>, readonly ShownMail[]];
  triggers: [Record<string, never>, readonly ShownTrigger[]];
  /** Fires what is due. */
  fire: [Record<string, never>, Outcome];
  /** Newest first. */
  executions: [Record<string, never>, readonly ExecutionRecord[]];
  /** null: real time. */
  clock: [{ at: string | null }, Outcome];
  reset: [Record<string, never>, Outcome];
}

export interface LinesWanted {
  readonly sheetId: number;
  readonly dimension: 'ROWS' | 'COLUMNS';
  readonly change: 'insertBefore' | 'insertAfter' | 'delete';
  readonly at: number;
  readonly count: number;
}

export type TabWanted =
  | { readonly change: 'add' }
  | { readonly change: 'rename'; readonly sheetId: number; readonly name: string }
  | { readonly change: 'hide'; readonly sheetId: number; readonly hidden: boolean };
