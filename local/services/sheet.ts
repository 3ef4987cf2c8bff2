/**
 * SpreadsheetApp.Sheet, whole: a place, lines, and here the tab itself: name, look, content as a whole.
 */
import { expectRoomFor, snapshotOf, valuesOp } from './cell-writing';
import { clearedContent, clearedFormat } from './clearing';
import { colorOrNull, rgbOf } from './color';
import { colourText } from './colour-text';
import { addMetadata, type MetadataArgs, MetadataFinderEmulation, metadataWithin } from './developer-metadata-finder';
import { newChartBuilder } from './embedded-chart';
import { Exception } from './exception';
import { areaOf, asGoogle, DOCUMENT, SHEET_ID } from './internals';
import { namedRangesOf } from './named-range';
import type { NotEmulated } from './not-emulated-table';
import { protectArea, protectionsOf } from './protection';
import { chartsOf, putChart, removeChart } from './sheet-charts';
import { copySheet } from './sheet-copy';
import { lookup, type SheetGeometry } from './sheet-geometry';
import { queueSheet } from './sheet-lines';
import { expectFreeName, nameOfCopy } from './sheet-names';
import { SheetViewing } from './sheet-view';
import { insertSlicer, slicersOf } from './slicer';
import { strictClass } from './strict';
import { TextFinderEmulation } from './text-finder';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Color = GoogleAppsScript.Spreadsheet.Color;
type Range = GoogleAppsScript.Spreadsheet.Range;
export class SheetEmulation extends SheetViewing implements Omit<Sheet, NotEmulated<'Sheet'>> {
  activate(): Sheet {
    this[DOCUMENT].activate(this[SHEET_ID]);
    return asGoogle<Sheet>(this);
  }

  addDeveloperMetadata(...args: MetadataArgs): Sheet {
    const location = { type: 'SHEET', sheetId: this[SHEET_ID] } as const;
    addMetadata(this[DOCUMENT], 'SpreadsheetApp.Sheet.addDeveloperMetadata', location, args);
    return asGoogle<Sheet>(this);
  }

  createDeveloperMetadataFinder(): GoogleAppsScript.Spreadsheet.DeveloperMetadataFinder {
    return asGoogle(new MetadataFinderEmulation(this[DOCUMENT], { sheetId: this[SHEET_ID] }));
  }

  /** Only the tab's own, not its columns'. */
  getDeveloperMetadata(): GoogleAppsScript.Spreadsheet.DeveloperMetadata[] {
    const scope = { sheetId: this[SHEET_ID] };
    return metadataWithin(this[DOCUMENT], 'Sheet.getDeveloperMetadata', scope, { locationType: 'SHEET' });
  }

  createTextFinder(findText: string): GoogleAppsScript.Spreadsheet.TextFinder {
    const areas = () => [this[DOCUMENT].wholeSheet(this[SHEET_ID])];
    return asGoogle(new TextFinderEmulation(this[DOCUMENT], areas, findText));
  }

  /** After the last row with content. A row added to the grid for it inherits nothing. */
  appendRow(rowContents: unknown[]): Sheet {
    const document = this[DOCUMENT];
    document.call('append', 'Sheet.appendRow', { cells: rowContents.length, rows: 1 }, () =>
      appended(this, rowContents),
    );
    return asGoogle<Sheet>(this);
  }

  clear(
    options: { readonly formatOnly?: boolean | undefined; readonly contentsOnly?: boolean | undefined } = {},
  ): Sheet {
    if (!options.formatOnly) this.clearContents();
    if (!options.contentsOnly) this.clearFormats();
    return asGoogle<Sheet>(this);
  }

  clearContents(): Sheet {
    return queueWhole(this, 'clearContents', (area) => clearedContent(this[DOCUMENT], area));
  }

  clearFormats(): Sheet {
    return queueWhole(this, 'clearFormats', clearedFormat);
  }

  clearNotes(): Sheet {
    return queueWhole(this, 'clearNotes', (area) => {
      const blank = Array.from({ length: area.rows }, () => new Array<string>(area.columns).fill(''));
      return [{ op: 'notes', area, notes: blank }];
    });
  }

  getTabColor(): string | null {
    return lookup(this, 'getTabColor', () => this[DOCUMENT].view(this[SHEET_ID]).tabColor);
  }

  setTabColor(color: string | null): Sheet {
    const set = { tabColor: colourText(color) };
    queueSheet(this, 'setTabColor', { op: 'sheet', sheetId: this[SHEET_ID], set });
    return asGoogle<Sheet>(this);
  }

  getTabColorObject(): Color | null {
    return colorOrNull(this.getTabColor());
  }

  setTabColorObject(color: Color | null): Sheet {
    return this.setTabColor(rgbOf(color));
  }

  isSheetHidden(): boolean {
    return lookup(this, 'isSheetHidden', () => this[DOCUMENT].view(this[SHEET_ID]).hidden);
  }

  hideSheet(): Sheet {
    return changeSheet(this, 'hideSheet', () => {
      const others = this[DOCUMENT].workbook
        .sheets()
        .filter(({ sheetId, hidden }) => sheetId !== this[SHEET_ID] && !hidden);
      if (others.length === 0) throw new Exception("You can't hide all the sheets in a document.");
      return { hidden: true };
    });
  }

  showSheet(): Sheet {
    return changeSheet(this, 'showSheet', () => ({ hidden: false }));
  }

  setName(name: string): Sheet {
    return changeSheet(this, 'setName', () => {
      expectFreeName(this[DOCUMENT], name, this[SHEET_ID]);
      return { name };
    });
  }

  protect(): GoogleAppsScript.Spreadsheet.Protection {
    return protectArea(this[DOCUMENT], 'SHEET', this[DOCUMENT].wholeSheet(this[SHEET_ID]));
  }

  getProtections(type: GoogleAppsScript.Spreadsheet.ProtectionType): GoogleAppsScript.Spreadsheet.Protection[] {
    return protectionsOf(this[DOCUMENT], type, this[SHEET_ID]);
  }

  getNamedRanges(): GoogleAppsScript.Spreadsheet.NamedRange[] {
    return namedRangesOf(this[DOCUMENT], 'Sheet.getNamedRanges', this[SHEET_ID]);
  }

  /** Behind the target's tabs, as `Copy of …`. */
  copyTo(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): Sheet {
    const { [DOCUMENT]: document, [SHEET_ID]: sheetId } = this;
    const { [DOCUMENT]: target } = spreadsheet as unknown as { readonly [DOCUMENT]: typeof document };
    return document.call('structure', 'Sheet.copyTo', {}, () => {
      target.queue.apply();
      target.expectFileEditable();
      const name = nameOfCopy(target, document.view(sheetId).name);
      return target.sheet(copySheet(document, sheetId, target, { name, index: target.workbook.sheets().length }));
    });
  }

  insertSlicer(range: Range, ...place: readonly number[]): GoogleAppsScript.Spreadsheet.Slicer {
    return insertSlicer(this[DOCUMENT], this[SHEET_ID], areaOf(range), place);
  }

  getSlicers(): GoogleAppsScript.Spreadsheet.Slicer[] {
    return slicersOf(this[DOCUMENT], this[SHEET_ID]);
  }

  newChart(): GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder {
    return newChartBuilder(this[DOCUMENT]);
  }

  getCharts(): GoogleAppsScript.Spreadsheet.EmbeddedChart[] {
    return chartsOf(this[DOCUMENT], this[SHEET_ID]);
  }

  insertChart(chart: GoogleAppsScript.Spreadsheet.EmbeddedChart): void {
    putChart(this[DOCUMENT], 'insertChart', this[SHEET_ID], chart);
  }

  updateChart(chart: GoogleAppsScript.Spreadsheet.EmbeddedChart): void {
    putChart(this[DOCUMENT], 'updateChart', this[SHEET_ID], chart);
  }

  removeChart(chart: GoogleAppsScript.Spreadsheet.EmbeddedChart): void {
    removeChart(this[DOCUMENT], this[SHEET_ID], chart);
  }

  /** All rows below the frozen ones. */
  sort(columnPosition: number, ascending = true): Sheet {
    const { frozenRows, maxRows, maxColumns } = this[DOCUMENT].view(this[SHEET_ID]);
    this.getRange(frozenRows + 1, 1, maxRows - frozenRows, maxColumns).sort({ column: columnPosition, ascending });
    return asGoogle<Sheet>(this);
  }
}

strictClass(SheetEmulation, 'SpreadsheetApp.Sheet');

function appended(sheet: SheetEmulation, rowContents: readonly unknown[]): void {
  const document = sheet[DOCUMENT];
  const sheetId = sheet[SHEET_ID];
  const { maxRows, maxColumns } = document.view(sheetId);
  const row = document.workbook.extent(sheetId).rows + 1;
  const columns = Math.max(maxColumns, rowContents.length);
  const addedCells = columns * Math.max(row, maxRows) - maxRows * maxColumns;
  if (addedCells > 0) expectRoomFor(document, addedCells, columns);
  if (!document.mayEditFile()) document.expectFileEditable();
  if (columns > maxColumns) {
    document.change({ op: 'insert', sheetId, dimension: 'COLUMNS', at: maxColumns + 1, count: columns - maxColumns });
  }
  if (row > maxRows)
    document.change({ op: 'insert', sheetId, dimension: 'ROWS', at: maxRows + 1, count: row - maxRows });
  if (rowContents.length === 0) return;
  const area = { sheetId, row, column: 1, rows: 1, columns: rowContents.length };
  document.expectEditable(area);
  document.change(valuesOp(document, area, snapshotOf([rowContents])));
}

function queueWhole(
  sheet: SheetEmulation,
  method: string,
  ops: (area: ReturnType<SheetEmulation[typeof DOCUMENT]['wholeSheet']>) => ReturnType<typeof clearedFormat>,
): Sheet {
  const document = sheet[DOCUMENT];
  document.call('write', `Sheet.${method}`, {}, () => {
    const area = document.wholeSheet(sheet[SHEET_ID]);
    document.queue.add({ area, judge: () => ops(area) });
  });
  return asGoogle<Sheet>(sheet);
}

/** A hard-protected tab keeps its name and place against those who may not edit it. */
function changeSheet(
  sheet: SheetGeometry,
  method: string,
  change: () => { readonly hidden?: boolean; readonly name?: string },
): Sheet {
  const document = sheet[DOCUMENT];
  document.call('structure', `Sheet.${method}`, {}, () => {
    const set = change();
    document.expectEditable(document.wholeSheet(sheet[SHEET_ID]));
    document.change({ op: 'sheet', sheetId: sheet[SHEET_ID], set });
  });
  return asGoogle<Sheet>(sheet);
}
