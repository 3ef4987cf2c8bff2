/** The workbook's shape as Univer keeps it: one sheet a tab with sizes, hidden lines and frozen panes; no cell in it. */
import {
  type IColumnData,
  type IFreeze,
  type IRowData,
  type IWorkbookData,
  type IWorksheetData,
  LocaleType,
  mergeWorksheetSnapshotWithDefault,
} from '@univerjs/core';
import type { Book, BookTab } from '../../wire';
import { UNIT } from './univer-setup';

const ROW_HEIGHT = 21;
const COLUMN_WIDTH = 100;

export function sheetId(id: number): string {
  return `tab-${id}`;
}

export function univerBook({ name, tabs }: Book): IWorkbookData {
  const sheets = Object.fromEntries(tabs.map((tab) => [sheetId(tab.sheetId), univerSheet(tab)]));
  const sheetOrder = tabs.map((tab) => sheetId(tab.sheetId));
  return { id: UNIT, name, appVersion: '', locale: LocaleType.EN_US, styles: {}, sheetOrder, sheets };
}

/** Tabs are shown and hidden by the page's own strip: for Univer none is hidden. */
export function univerSheet(tab: BookTab): IWorksheetData {
  return mergeWorksheetSnapshotWithDefault({
    id: sheetId(tab.sheetId),
    name: tab.name,
    rowCount: tab.rows,
    columnCount: tab.columns,
    cellData: {},
    defaultRowHeight: ROW_HEIGHT,
    defaultColumnWidth: COLUMN_WIDTH,
    rowHeader: { width: 46 },
    columnHeader: { height: 22 },
    freeze: freezeOf(tab),
    columnData: columnsOf(tab),
    rowData: rowsOf(tab),
  });
}

function freezeOf({ frozenRows, frozenColumns }: BookTab): IFreeze {
  return {
    xSplit: frozenColumns,
    ySplit: frozenRows,
    startColumn: frozenColumns === 0 ? -1 : frozenColumns,
    startRow: frozenRows === 0 ? -1 : frozenRows,
  };
}

function columnsOf({ widths, hiddenColumns }: BookTab): Record<number, IColumnData> {
  const hidden = new Set(hiddenColumns);
  return Object.fromEntries(widths.map((w, at) => [at, { w, hd: hidden.has(at + 1) ? 1 : 0 }]));
}

function rowsOf({ heights, hiddenRows }: BookTab): Record<number, IRowData> {
  const rows: Record<number, IRowData> = {};
  for (const [row, h] of heights) rows[row - 1] = { h, ia: 0 };
  for (const row of hiddenRows) rows[row - 1] = { ...rows[row - 1], hd: 1 };
  return rows;
}
