/**
 * What clearing means: contents only where there are any, formats and looks back to plain.
 */
import type { Area, Op } from '../workbook/model';
import type { OpenDocument } from './document';
import { STYLE_PROPERTIES } from './style-table';

export interface ClearOptions {
  readonly commentsOnly?: boolean | undefined;
  readonly contentsOnly?: boolean | undefined;
  readonly formatOnly?: boolean | undefined;
  readonly validationsOnly?: boolean | undefined;
  readonly skipFilteredRows?: boolean | undefined;
}

/** Only the filled part of the grid is touched: clearing a blank million cells costs nothing. */
export function clearedContent(document: OpenDocument, area: Area): readonly Op[] {
  const extent = document.workbook.extent(area.sheetId);
  const rows = Math.min(area.rows, extent.rows - area.row + 1);
  const columns = Math.min(area.columns, extent.columns - area.column + 1);
  if (rows < 1 || columns < 1) return [];
  const entries = Array.from({ length: rows }, () => new Array(columns).fill({ value: '' }));
  return [{ op: 'cells', sheetId: area.sheetId, row: area.row, column: area.column, entries }];
}

export function clearedFormat(area: Area): readonly Op[] {
  const plain = Object.fromEntries(STYLE_PROPERTIES.map((property) => [property, null]));
  return [
    { op: 'formats', area, formats: '' },
    { op: 'style', area, style: plain },
  ];
}

export function clearedRules(area: Area): readonly Op[] {
  return [{ op: 'validation', area, rules: null }];
}

/** `clear` with its options: without any, contents and formats. Rows that the filter hides may be left out. */
export function clearedParts(document: OpenDocument, area: Area, options: ClearOptions): readonly Op[] {
  const { commentsOnly, contentsOnly, formatOnly, validationsOnly, skipFilteredRows } = options;
  const all = !(contentsOnly || formatOnly || validationsOnly || commentsOnly);
  const parts = skipFilteredRows ? visibleParts(document, area) : [area];
  return parts.flatMap((part) => [
    ...(all || contentsOnly ? clearedContent(document, part) : []),
    ...(all || formatOnly ? clearedFormat(part) : []),
    ...(validationsOnly ? clearedRules(part) : []),
    ...(commentsOnly ? clearedNotes(part) : []),
  ]);
}

export function clearedNotes(area: Area): readonly Op[] {
  const blank = Array.from({ length: area.rows }, () => new Array<string>(area.columns).fill(''));
  return [{ op: 'notes', area, notes: blank }];
}

/** Stretches of rows that the filter shows. */
function visibleParts({ workbook }: OpenDocument, area: Area): Area[] {
  const hidden = new Set(workbook.filteredRows(area.sheetId));
  const parts: Area[] = [];
  for (let row = area.row; row < area.row + area.rows; row += 1) {
    if (hidden.has(row)) continue;
    const last = parts[parts.length - 1];
    if (last !== undefined && last.row + last.rows === row) parts[parts.length - 1] = { ...last, rows: last.rows + 1 };
    else parts.push({ ...area, row, rows: 1 });
  }
  return parts;
}
