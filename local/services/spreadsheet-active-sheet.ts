/**
 * What a spreadsheet does through its active tab: the methods of that name of Sheet.
 */
import { DOCUMENT } from './internals';
import { SpreadsheetFile } from './spreadsheet-file';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const THROUGH_ACTIVE_SHEET = [
  'appendRow',
  'autoResizeColumn',
  'deleteColumn',
  'deleteColumns',
  'deleteRow',
  'deleteRows',
  'getActiveCell',
  'getActiveRange',
  'getActiveRangeList',
  'getColumnWidth',
  'getCurrentCell',
  'getDataRange',
  'getDataSourceTables',
  'getFormUrl',
  'getFrozenColumns',
  'getFrozenRows',
  'getImages',
  'getLastColumn',
  'getLastRow',
  'getRowHeight',
  'getSheetId',
  'getSheetName',
  'getSheetValues',
  'hideColumn',
  'hideRow',
  'insertColumnAfter',
  'insertColumnBefore',
  'insertColumnsAfter',
  'insertColumnsBefore',
  'insertRowAfter',
  'insertRowBefore',
  'insertRowsAfter',
  'insertRowsBefore',
  'isColumnHiddenByUser',
  'isRowHiddenByFilter',
  'isRowHiddenByUser',
  'setActiveRange',
  'setActiveRangeList',
  'setActiveSelection',
  'setColumnWidth',
  'setCurrentCell',
  'setFrozenColumns',
  'setFrozenRows',
  'setRowHeight',
  'sort',
  'unhideColumn',
  'unhideRow',
] as const satisfies readonly (keyof Spreadsheet & keyof Sheet)[];

/** The methods named above are put on this prototype below. */
const ThroughSheet = class extends SpreadsheetFile {} as unknown as new (
  ...args: ConstructorParameters<typeof SpreadsheetFile>
) => SpreadsheetFile & Pick<Spreadsheet, (typeof THROUGH_ACTIVE_SHEET)[number]>;

for (const name of THROUGH_ACTIVE_SHEET) {
  const value = function (this: SpreadsheetFile, ...args: unknown[]): unknown {
    const sheet = activeSheet(this);
    return (sheet[name] as (...all: unknown[]) => unknown).apply(sheet, args);
  };
  Object.defineProperty(ThroughSheet.prototype, name, { value, configurable: true, writable: true });
}

export class SpreadsheetActiveSheet extends ThroughSheet {
  /** There are no data sources here. */
  getDataSources(): never[] {
    return [];
  }

  getDataSourceFormulas(): never[] {
    return [];
  }

  getDataSourcePivotTables(): never[] {
    return [];
  }

  getDataSourceRefreshSchedules(): never[] {
    return [];
  }

  getDataSourceSheets(): never[] {
    return [];
  }

  getActiveSheet(): Sheet {
    return activeSheet(this);
  }
}

function activeSheet(spreadsheet: SpreadsheetFile): Sheet {
  const { workbook, activeSheetId } = spreadsheet[DOCUMENT];
  const standing = workbook.sheet(activeSheetId) ?? workbook.sheets()[0]!;
  return spreadsheet[DOCUMENT].sheet(standing.sheetId);
}
