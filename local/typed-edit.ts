/**
 * A person typing into one cell: the grid reads the text, its rules accept or refuse it, protection holds, and what the
 * bundle does on edit follows.
 */
import type { Column } from '../src/schema/column';
import type { CodecContext } from '../src/sheets/codec';
import { cellName } from './services/a1';
import type { TabView } from './tab-view';
import { mayEditFile } from './workbook/file-role';
import type { Area, CellEntry, WorkbookModel } from './workbook/model';

export type EditOutcome =
  | { readonly kind: 'typed'; readonly cell: string; readonly area: Area; readonly oldValue: string }
  | { readonly kind: 'refused'; readonly cell: string }
  | { readonly kind: 'protected'; readonly cell: string };

export interface Edit {
  readonly area: Area;
  readonly text: string;
  readonly user: string;
}

/** The sheet's row by its number (the header is 1) or by the id in the tab's first identity column; null when there is none. */
export function rowOf(model: WorkbookModel, view: TabView, row: string): number | null {
  const { rows } = model.extent(view.sheetId);
  if (/^\d+$/.test(row))
    return Number(row) >= 1 && Number(row) <= (model.sheet(view.sheetId)?.maxRows ?? 0) ? Number(row) : null;
  const position = view.positions.get(view.tab.identity[0] ?? '');
  if (position === undefined || rows < 1) return null;
  const ids = model.values({ sheetId: view.sheetId, row: 1, column: position, rows, columns: 1 });
  const at = ids.findIndex(([id]) => id === row);
  return at < 0 ? null : at + 1;
}

/** A choice may be given by its key: the person picks the label that the drop-down shows for it. */
export function asTyped(column: Column, value: string, { labels }: CodecContext): string {
  const isKey = column.kind === 'choice' && column.list !== undefined && labels.has(column.list, value);
  return isKey ? labels.labelOf(column.list!, value) : value;
}

export function typeInto(model: WorkbookModel, { area, text, user }: Edit): EditOutcome {
  const { sheetId, row, column } = area;
  const cell = cellName(row, column);
  if (!mayType(model, user, area)) return { kind: 'protected', cell };
  const [[oldValue = ''] = []] = model.displayValues(area);
  const entry: CellEntry = text === '' ? { value: '' } : model.typed(sheetId, row, column, text);
  const accepted = text.length <= 50_000 && (text === '' || model.accepts(sheetId, row, column, entry));
  if (!accepted) return { kind: 'refused', cell };
  model.apply({ op: 'cells', sheetId, row, column, entries: [[entry]] });
  return { kind: 'typed', cell, area, oldValue };
}

/** May this person edit the file at all, and every cell of the area? */
export function mayType(model: WorkbookModel, user: string, area: Area): boolean {
  return mayEditFile(model.settings, user) && model.mayEdit(user, area);
}
