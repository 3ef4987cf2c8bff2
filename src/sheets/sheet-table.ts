/**
 * A tab's rows in memory: as read, as they will be, and what is to be added. Knows no cell and no Google service;
 * reading fills it (table-reader.ts), committing empties what is staged (commit.ts).
 */
import type { KindValue } from '../schema/column';
import type { Tab } from '../schema/tab';
import type { UnreadableCell } from './shop-workbook';

export type Values = Readonly<Record<string, KindValue | null>>;
export type StoredRow = Values & { readonly sheetRow: number };

export class SheetTable {
  private index: Map<string, StoredRow> | null = null;
  private changes = new Map<StoredRow, Record<string, KindValue | null>>();
  /** null: not asked for since a row was changed. */
  private columnsChanged: readonly string[] | null = null;
  private additions: Values[] = [];
  private list: StoredRow[];
  /** Entry columns whose unchanged cells may be written again with what they hold (mend-entered.ts). */
  free: ReadonlySet<string> = new Set();
  /** Rows that somebody has just typed (mend-entered.ts). */
  isTyped = false;

  constructor(
    readonly schema: Tab,
    /** The columns that were read. */
    readonly columns: readonly string[],
    rows: StoredRow[],
    readonly unreadable: readonly UnreadableCell[],
    /** The last row with any content, when all rows of the tab were read; null when only some were. */
    private bottomRow: number | null,
  ) {
    this.list = rows;
  }

  /** Below which new rows begin, as far as this table knows; null when it does not. */
  get bottom(): number | null {
    return this.bottomRow;
  }

  get tab(): Tab['key'] {
    return this.schema.key;
  }

  get rows(): readonly StoredRow[] {
    return this.list;
  }

  get staged(): { added: number; changed: number } {
    return { added: this.additions.length, changed: this.changes.size };
  }

  byKey(identity: string): StoredRow | undefined {
    if (!this.index) {
      this.index = new Map();
      for (const row of this.list) this.indexRow(row);
    }
    return this.index.get(identity);
  }

  change(row: StoredRow, values: Values): boolean {
    this.columnsChanged = null;
    const keys = Object.keys(values);
    const isAllNew = keys.every((key) => values[key] !== undefined && values[key] !== row[key]);
    const staged = this.changes.get(row) ?? (isAllNew ? { ...values } : {}); // a copy is smaller than what grows
    for (const key of keys) {
      const value = values[key];
      if (value === undefined) continue;
      if (row[key] !== value) staged[key] = value;
      else if (key in staged) delete staged[key];
    }
    const differs = Object.keys(staged).length > 0;
    if (differs) this.changes.set(row, staged);
    else this.changes.delete(row);
    return differs;
  }

  current(row: StoredRow): Values {
    const staged = this.changes.get(row);
    return staged ? { ...row, ...staged } : row;
  }

  append(values: Values): void {
    this.additions.push(values);
  }

  get stagedChanges(): ReadonlyMap<StoredRow, Values> {
    return this.changes;
  }

  get stagedAdditions(): readonly Values[] {
    return this.additions;
  }

  /** The columns in which some row is changed. */
  get changedColumns(): readonly string[] {
    if (this.columnsChanged === null) {
      const columns = new Set<string>();
      for (const staged of this.changes.values()) for (const key in staged) columns.add(key);
      this.columnsChanged = [...columns];
    }
    return this.columnsChanged;
  }

  /** What is staged has been written: changed rows are as staged, added ones stand from `firstRow` on. */
  settle(firstRow: number): void {
    for (const [row, staged] of this.changes) Object.assign(row, staged);
    this.know(this.additions, firstRow);
    if (this.bottomRow !== null && this.additions.length > 0) this.bottomRow = firstRow + this.additions.length - 1;
    this.discard();
  }

  /** Rows that have been added from `firstRow` on since these were read. */
  know(added: readonly Values[], firstRow: number): void {
    for (let index = 0; index < added.length; index += 1) {
      const row: Record<string, KindValue | null> = { sheetRow: firstRow + index };
      for (const key of this.columns) row[key] = added[index]?.[key] ?? null;
      this.list.push(row as StoredRow);
      if (this.index) this.indexRow(row as StoredRow);
    }
  }

  /** A changed row that is no longer in the tab: nothing is written for it. */
  forgetRow(row: StoredRow): void {
    this.columnsChanged = null;
    this.changes.delete(row);
  }

  /** Forgets what is staged: the write was refused. */
  discard(): void {
    this.changes = new Map();
    this.columnsChanged = null;
    this.additions = [];
  }

  private indexRow(row: StoredRow): void {
    const identity = identityOf(this.schema, row);
    if (identity !== null && !this.index?.has(identity)) this.index?.set(identity, row);
  }
}

/** The values of the tab's identity columns joined by `|`; null when all are blank or the tab has none. */
export function identityOf(schema: Tab, row: Values): string | null {
  if (schema.identity.every((key) => (row[key] ?? null) === null)) return null;
  return schema.identity.map((key) => String(row[key] ?? '')).join('|');
}
