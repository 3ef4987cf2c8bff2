/**
 * Tells which sheet is which tab and which column is which field. Pure: headers and metadata come in as values.
 *
 * Merchants rename, move, translate, duplicate. What stays with a sheet or a column through all of it is its developer
 * metadata; what everybody can read is its header. Metadata is the truth where it exists; a header in either language
 * adopts what has lost it; of two with the same key the one whose recorded sheet id fits wins.
 */
import type { Columns } from '../schema/column';
import type { Tab } from '../schema/tab';
import type { TabKey } from '../schema/tab-keys';

/** Developer metadata keys. The value of a tab's is `{"tab":…,"sheet":…}`, of a column's the column's key. */
export const TAB_METADATA = 'regulars.tab';
export const COLUMN_METADATA = 'regulars.column';
export const VERSION_METADATA = 'regulars.schema';

export interface SheetFacts {
  readonly sheetId: number;
  readonly name: string;
  /** From metadata: the tab it was made as, and the sheet id it had then (a duplicate keeps the original's). */
  readonly marks: readonly { readonly tab: string; readonly sheet: number }[];
}

/** Which sheet is each tab; tabs that are nowhere are absent. `adopted`: found by name, its metadata is lost. */
export function identifyTabs(
  tabs: readonly Tab[],
  sheets: readonly SheetFacts[],
): ReadonlyMap<TabKey, { readonly sheetId: number; readonly adopted: boolean }> {
  const found = new Map<TabKey, { sheetId: number; adopted: boolean }>();
  for (const tab of tabs) {
    const marked = sheets.filter((sheet) => sheet.marks.some((mark) => mark.tab === tab.key));
    const original = marked.find((sheet) =>
      sheet.marks.some((mark) => mark.tab === tab.key && mark.sheet === sheet.sheetId),
    );
    const chosen = original ?? (marked.length === 1 ? marked[0] : undefined) ?? marked[0];
    if (chosen) found.set(tab.key, { sheetId: chosen.sheetId, adopted: false });
  }
  const taken = new Set([...found.values()].map((one) => one.sheetId));
  for (const tab of tabs) {
    if (found.has(tab.key)) continue;
    const named = sheets.find(
      (sheet) => !taken.has(sheet.sheetId) && sheet.marks.length === 0 && bears(tab.name, sheet.name),
    );
    if (!named) continue;
    found.set(tab.key, { sheetId: named.sheetId, adopted: true });
    taken.add(named.sheetId);
  }
  return found;
}

export interface ColumnFacts {
  /** Counted from 1. */
  readonly position: number;
  readonly header: string;
  /** The key in its metadata, if it has any. */
  readonly mark: string | null;
}

export interface IdentifiedColumn {
  readonly position: number;
  /** Found by its header; its metadata is lost. */
  readonly adopted: boolean;
}

/** Which column holds which field; fields that are nowhere are absent. A key marked twice: the leftmost. */
export function identifyColumns(
  columns: Columns,
  facts: readonly ColumnFacts[],
): ReadonlyMap<string, IdentifiedColumn> {
  const found = new Map<string, IdentifiedColumn>();
  for (const { mark, position } of facts) {
    if (mark !== null && mark in columns && !found.has(mark)) found.set(mark, { position, adopted: false });
  }
  for (const { mark, header, position } of facts) {
    if (mark !== null && mark in columns) continue;
    const key = keyOfHeader(columns, header);
    if (key !== null && !found.has(key)) found.set(key, { position, adopted: true });
  }
  return found;
}

/** The field whose header, in either language, is this text; null when none is. */
export function keyOfHeader(columns: Columns, header: string): string | null {
  const wanted = header.trim();
  if (wanted === '') return null;
  for (const [key, column] of Object.entries(columns)) if (bears(column.header, wanted)) return key;
  return null;
}

function bears(label: Readonly<Record<string, string>>, text: string): boolean {
  const wanted = text.trim().toLowerCase();
  return Object.values(label).some((one) => one.toLowerCase() === wanted);
}
