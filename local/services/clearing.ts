/**
 * What clearing means: contents only where there are any, formats and looks back to plain.
 */
import type { Area, Op } from '../workbook/model';
import type { OpenDocument } from './document';
import { STYLES } from './style-table';

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
  const plain = Object.fromEntries(STYLES.map(({ property }) => [property, null]));
  return [
    { op: 'formats', area, formats: '' },
    { op: 'style', area, style: plain },
  ];
}

export function clearedRules(area: Area): readonly Op[] {
  return [{ op: 'validation', area, rules: null }];
}
