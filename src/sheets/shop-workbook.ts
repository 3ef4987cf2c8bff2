/**
 * What a feature sees of the workbook: tables of typed rows, and one way to write them.
 *
 * There is no cell here, so that the slow thing cannot be written by accident: rows are read in blocks, changed in
 * memory, and written in blocks by `commit`, inside `locked`.
 *
 *     workbook.locked(() => {
 *       const orders = workbook.read('orders', ['customerId', 'orderNo', 'amount']);
 *       for (const row of orders.rows) orders.change(row, { amountHome: … });
 *       workbook.commit([orders], note);
 *     });
 */

import type { Instant } from '../domain/calendar/instant';
import type { IsoDay } from '../domain/calendar/iso-day';
import type { ZoneTable } from '../domain/calendar/zone-table';
import type { Label, Language } from '../i18n/bilingual';
import type { Mission } from '../i18n/guide-words';
import type { TabKey } from '../schema/tab-keys';
import type { ColumnKey, TabRow } from '../schema/workbook-schema';
import type { CardLine } from './card-tab';
import type { ChoiceLabels } from './choice-labels';
import type { DashboardBlock } from './dashboard-tab';
import type { DraftMemory } from './draft-memory';
import type { EnteredRow, EnteredRows, RowSpan } from './entered-rows';
import type { ReportBlock } from './report-tab';
import type { RolledBack } from './roll-back';
import type { ShopSettings } from './shop-settings';
import type { WholeRow } from './some-rows';
import type { MissingPart } from './tab-layouts';
import type { Role } from './team-roles';

/** A row as read, and where it stood then (2 is the first row below the header). */
export type SheetRow<K extends TabKey, C extends ColumnKey<K>> = Readonly<Pick<TabRow<K>, C>> & {
  readonly sheetRow: number;
};

/** A cell that does not hold what its column asks for. It reads as null and is never overwritten by accident. */
export interface UnreadableCell {
  readonly sheetRow: number;
  readonly column: string;
  readonly found: string;
}

/** Any table, for `commit`. */
export interface StagedTable {
  readonly tab: TabKey;
  readonly unreadable: readonly UnreadableCell[];
  readonly staged: { readonly added: number; readonly changed: number };
}

export interface Table<K extends TabKey, C extends ColumnKey<K>> extends StagedTable {
  readonly tab: K;
  /** In the order they stand, blank rows left out. After a commit: with what was added and changed. */
  readonly rows: readonly SheetRow<K, C>[];
  /** The row with this identity (the tab's identity columns joined by `|`); the first one if an id stands twice. */
  byKey(identity: string): SheetRow<K, C> | undefined;
  /**
   * Stages new values; equal ones are left out. The row itself stays as read; `current` shows it as it will be.
   * @returns whether the row now differs from what was read
   */
  change(row: SheetRow<K, C>, values: Partial<Pick<TabRow<K>, C>>): boolean;
  current(row: SheetRow<K, C>): Readonly<Pick<TabRow<K>, C>>;
  /** Stages a new row below the last one; columns not given stay blank. Any column of the tab may be given. */
  append(values: Partial<TabRow<K>>): void;
  /** Forgets what is staged. */
  discard(): void;
}

export interface BatchNote {
  /** '' for a single save: it stands in the log alone. */
  readonly id: string;
  readonly kind: BatchKind;
  /** In words, in the workbook's language. */
  readonly summary: string;
  /** More commits of this batch follow in this run: its row in batches is brought up to date by the last. */
  readonly more?: boolean;
  /** The log tells which fields were changed, and no value: what is removed must not survive there. */
  readonly hidesValues?: boolean;
}

export type BatchKind = 'import' | 'merge' | 'archive' | 'bulk' | 'refresh' | 'repair' | 'erase' | 'undo';

/** The note of a write that is no batch: a single save, or computed columns only. */
export const SINGLE_SAVE: BatchNote = { id: '', kind: 'bulk', summary: '' };

export interface Actor {
  readonly email: string;
  readonly role: Role;
}

export interface SpreadsheetCopy {
  readonly id: string;
  readonly url: string;
}

export interface ShopWorkbook {
  /** The spreadsheet's own id. */
  readonly id: string;
  readonly language: Language;
  readonly settings: ShopSettings;
  readonly labels: ChoiceLabels;
  /** The spreadsheet's zone: the only zone. */
  readonly zone: ZoneTable;
  /** When this run began. */
  readonly now: Instant;
  /** The civil day of `now` in the spreadsheet's zone. */
  readonly today: IsoDay;
  /** Who is at the keyboard, and as what. */
  readonly actor: Actor;
  /** Use it inside `locked` only. */
  readonly drafts: DraftMemory;

  /** Tabs and columns of the product that are gone. One call, and a few more for each tab that lacks something. */
  missing(): readonly MissingPart[];
  /** A document property as it stood when this run began; no call. */
  remembered(property: string): string | null;
  /** How many rows stand below the header, gaps included. One call. */
  rowsIn(tab: TabKey): number;
  /** All rows of a tab, only these columns and its identity. @throws Refusal TAB_MISSING, COLUMN_MISSING */
  read<K extends TabKey, C extends ColumnKey<K>>(tab: K, columns: readonly C[]): Table<K, C>;
  /** All rows of a tab, one after the other, none kept: for tabs too long to be held beside what is made of them. */
  readThrough<K extends TabKey, C extends ColumnKey<K>>(
    tab: K,
    columns: readonly C[],
    visit: (row: Readonly<Pick<TabRow<K>, C>>) => void,
  ): void;
  /** The same of a tab that is usually short, in one call where it is. To look things up in: never changed. */
  readShort<K extends TabKey, C extends ColumnKey<K>>(tab: K, columns: readonly C[]): Table<K, C>;
  /** One row or none, found by its identity's first column, at the same cost whatever the tab's size. */
  readRow<K extends TabKey, C extends ColumnKey<K>>(
    tab: K,
    columns: readonly C[],
    id: string,
    rowHint?: number,
  ): Table<K, C>;
  /**
   * Rows that this run has seen before, to be changed now, and all that others have added from row `from` on: one call
   * where they stand near each other; the whole tab where one is no longer where it was seen. Inside `locked`.
   * @param seen sheet row by the identity's first column
   */
  readAgain<K extends TabKey, C extends ColumnKey<K>>(
    tab: K,
    columns: readonly C[],
    seen: ReadonlyMap<string, number>,
    from: number,
  ): Table<K, C>;
  /** One column by sheet row, blank cells left out: to choose rows by. One read, whatever the tab's size. */
  readColumn<K extends TabKey, C extends ColumnKey<K>>(
    tab: K,
    column: C,
  ): ReadonlyMap<number, NonNullable<TabRow<K>[C]>>;
  /**
   * The rows that stand there, in the order asked for, in few reads. For showing: never changed, save inside `locked` in
   * records whose rows have no identity (the log, refused lines).
   */
  readRowsAt<K extends TabKey, C extends ColumnKey<K>>(
    tab: K,
    columns: readonly C[],
    sheetRows: readonly number[],
  ): Table<K, C>;
  /** The rows whose cell in a column is this text, or contains it. One call, whatever the tab's size. */
  findRows<K extends TabKey>(tab: K, column: ColumnKey<K>, text: string, how?: 'whole' | 'part'): readonly number[];
  /** Rows as people typed them, cells that are not understood included. Inside `locked`. */
  readEntered(tab: TabKey, span: RowSpan): EnteredRows;
  /**
   * Writes what was staged in typed rows, ids first; what somebody has typed meanwhile stays. Inside `locked`.
   * @returns how many rows were left alone, since they had moved
   */
  commitEntered(entered: EnteredRows, ids: ReadonlyMap<EnteredRow, string>, along: readonly StagedTable[]): number;
  /** One row with the columns that the merchant has added; null when nobody has the id. For showing. */
  readWholeRow(tab: TabKey, id: string, rowHint?: number): WholeRow | null;
  /** The row of the person's cursor; null in the header, in tabs of the shop's own, in reports. */
  selected(): { readonly tab: TabKey; readonly sheetRow: number } | null;
  /** Brings a tab, or a report's, before the person's eyes. */
  show(tab: TabKey | `report.${string}`): void;
  /** Replaces what the tab card shows. */
  writeCard(lines: readonly CardLine[]): void;
  /** The card's caption in the workbook's language. */
  translateCard(): void;
  /** Lifts the input checks of the tab's choices; the installer sets them again. */
  freeChoices(tab: TabKey): void;
  /** Cells of the tab's choices that are labels of `from` become the workbook's own. */
  relabelChoices(tab: TabKey, from: Language): void;
  /** Replaces what the tab dashboard shows. Inside `locked`. */
  writeDashboard(block: DashboardBlock): void;
  /** Brings the tab guide up to date with the missions that are done; writes nothing where nothing differs. */
  writeGuide(done: ReadonlySet<Mission>): void;
  /** Hides the tab guide, unless somebody is looking at it or no other tab is to be seen. */
  hideGuide(): boolean;
  /** Was this report ever run? @param id e.g. `segments` */
  hasReport(id: string): boolean;
  /** Copies the whole spreadsheet into the person's Drive. */
  copyAs(name: string): SpreadsheetCopy;
  /** The spreadsheet's own address, opening at a tab where one is named. @throws Refusal TAB_MISSING */
  address(tab?: TabKey): string;
  /** A table to append to; no row is read. */
  toAppend<K extends TabKey>(tab: K): Table<K, never>;
  /** Has nobody added rows to these tables since they were read? Asked first thing inside `locked`; one call a table. */
  stillThere(...tables: readonly StagedTable[]): boolean;

  /** Runs alone: other runs of the script wait (people typing do not). @throws Refusal BUSY */
  locked<T>(run: () => T): T;
  /**
   * Writes what is staged: the log of old and new values first, then the rows; flushed; then the ids of changed rows
   * are read again. Inside `locked`, with tables that still stand where they were read.
   * @throws Refusal VALUE_REFUSED (before anything is written), ROWS_MOVED
   */
  commit(tables: readonly StagedTable[], note: BatchNote): void;
  /**
   * Writes many changes of one table, 2,000 rows at a time, each slice under its own lock with its rows read again: a
   * row that is gone is skipped, a value that somebody changed since it was read is left as it is. Outside `locked`.
   */
  commitInSlices(table: StagedTable, note: BatchNote): void;
  /** Deletes rows of a table by identity, from the bottom up, their ids read again before each stretch. */
  remove<K extends TabKey>(tab: K, identities: ReadonlySet<string>): number;
  /** Restores what a batch changed and removes what it added, save what was edited since. Inside `locked`. */
  rollBack(batch: string): RolledBack;
  /** Replaces the report's own block in its tab `report.<id>`; makes the tab when there is none. Inside `locked`. */
  writeReport(id: string, name: Label, block: ReportBlock): void;
  /** The next customer's number; inside `locked`. Never the same twice, whatever is killed or deleted. */
  nextCustomerId(): string;
}
