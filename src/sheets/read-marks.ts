/**
 * Reads all of the product's developer metadata with one finder: which sheet and which column was made as what.
 */
import { COLUMN_METADATA, TAB_METADATA, VERSION_METADATA } from './identity';

export interface Marks {
  /** The schema's version that the workbook was installed or brought to; null when there is none. */
  readonly version: number | null;
  /** By sheet id: the tabs it was marked as. */
  readonly tabs: ReadonlyMap<number, readonly { readonly tab: string; readonly sheet: number }[]>;
  /** By sheet id: position (from 1) → column key. */
  readonly columns: ReadonlyMap<number, ReadonlyMap<number, string>>;
}

export function readMarks(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): Marks {
  let version: number | null = null;
  const tabs = new Map<number, { tab: string; sheet: number }[]>();
  const columns = new Map<number, Map<number, string>>();
  const found = spreadsheet
    .createDeveloperMetadataFinder()
    .withVisibility(SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT)
    .find();
  for (const metadata of found) {
    const key = metadata.getKey();
    const value = metadata.getValue() ?? '';
    if (key === VERSION_METADATA) version = Number(value);
    if (key === TAB_METADATA) pushTo(tabs, metadata.getLocation().getSheet()?.getSheetId() ?? -1, tabMark(value));
    if (key === COLUMN_METADATA) {
      const range = metadata.getLocation().getColumn();
      if (range) mapOf(columns, range.getSheet().getSheetId()).set(range.getColumn(), value);
    }
  }
  return { version, tabs, columns };
}

/** A value that people or other scripts have damaged marks nothing. */
function tabMark(value: string): { tab: string; sheet: number } {
  try {
    const { tab, sheet } = JSON.parse(value) as { tab?: unknown; sheet?: unknown };
    return { tab: String(tab), sheet: Number(sheet) };
  } catch {
    return { tab: '', sheet: -1 };
  }
}

function pushTo<T>(lists: Map<number, T[]>, key: number, value: T): void {
  const list = lists.get(key) ?? [];
  list.push(value);
  lists.set(key, list);
}

function mapOf(maps: Map<number, Map<number, string>>, key: number): Map<number, string> {
  const map = maps.get(key) ?? new Map<number, string>();
  maps.set(key, map);
  return map;
}
