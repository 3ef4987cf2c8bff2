/**
 * SpreadsheetApp.Spreadsheet, whole: a file, and here its tabs, ranges and metadata.
 */
import { splitSheetName } from './a1';
import { addMetadata, type MetadataArgs, MetadataFinderEmulation, metadataWithin } from './developer-metadata-finder';
import { Exception } from './exception';
import { areaOf, asGoogle, DOCUMENT, sheetIdOf } from './internals';
import { namedRangesOf, rangeByName, removeNamedRange, setNamedRange } from './named-range';
import type { NotEmulated } from './not-emulated-table';
import { protectionsOf } from './protection';
import { RangeListEmulation } from './range-list';
import { selectionObject } from './selection';
import { rangeNamed } from './sheet-geometry';
import { SpreadsheetCalculation } from './spreadsheet-calculation';
import { copySpreadsheet } from './spreadsheet-copy';
import { deleteSheet, duplicateSheet, insertSheet, moveSheet } from './spreadsheet-tabs';
import { strictClass } from './strict';
import { TextFinderEmulation } from './text-finder';
import { showEffect } from './ui';
import type { MenuEntry, MenuTree } from './ui-effect';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;
export class SpreadsheetEmulation
  extends SpreadsheetCalculation
  implements Omit<Spreadsheet, NotEmulated<'Spreadsheet'>>
{
  addDeveloperMetadata(...args: MetadataArgs): Spreadsheet {
    addMetadata(this[DOCUMENT], 'SpreadsheetApp.Spreadsheet.addDeveloperMetadata', { type: 'SPREADSHEET' }, args);
    return asGoogle<Spreadsheet>(this);
  }

  /** The whole workbook in one call: the spreadsheet's own, its tabs', their rows' and columns'. */
  createDeveloperMetadataFinder(): GoogleAppsScript.Spreadsheet.DeveloperMetadataFinder {
    return asGoogle(new MetadataFinderEmulation(this[DOCUMENT], {}));
  }

  getDeveloperMetadata(): GoogleAppsScript.Spreadsheet.DeveloperMetadata[] {
    return metadataWithin(this[DOCUMENT], 'Spreadsheet.getDeveloperMetadata', {}, { locationType: 'SPREADSHEET' });
  }

  createTextFinder(findText: string): GoogleAppsScript.Spreadsheet.TextFinder {
    const document = this[DOCUMENT];
    const areas = () => document.workbook.sheets().map(({ sheetId }) => document.wholeSheet(sheetId));
    return asGoogle(new TextFinderEmulation(document, areas, findText));
  }

  getSheets(): Sheet[] {
    return Array.from(this[DOCUMENT].workbook.sheets(), ({ sheetId }) => this[DOCUMENT].sheet(sheetId));
  }

  getNumSheets(): number {
    return this[DOCUMENT].workbook.sheets().length;
  }

  getSheetByName(name: string): Sheet | null {
    const found = this[DOCUMENT].workbook.sheets().find((sheet) => sheet.name === name);
    return found === undefined ? null : this[DOCUMENT].sheet(found.sheetId);
  }

  getSheetById(id: number): Sheet | null {
    return this[DOCUMENT].workbook.sheet(id) === undefined ? null : this[DOCUMENT].sheet(id);
  }

  /** What was selected there stays so, unless it is told not to be restored: then the first cell is. */
  setActiveSheet(sheet: Sheet, restoreSelection = true): Sheet {
    if (restoreSelection) this[DOCUMENT].activate(sheetIdOf(sheet)!);
    else sheet.getRange(1, 1).activate();
    return sheet;
  }

  /** @param pos counted from 1 */
  moveActiveSheet(pos: number): void {
    moveSheet(this[DOCUMENT], this.getActiveSheet().getSheetId(), pos);
  }

  insertSheet(...args: readonly unknown[]): Sheet {
    return insertSheet(this[DOCUMENT], args);
  }

  deleteSheet(sheet: Sheet): void {
    deleteSheet(this[DOCUMENT], sheetIdOf(sheet)!);
  }

  deleteActiveSheet(): Sheet {
    deleteSheet(this[DOCUMENT], this.getActiveSheet().getSheetId());
    return this.getActiveSheet();
  }

  getProtections(type: GoogleAppsScript.Spreadsheet.ProtectionType): GoogleAppsScript.Spreadsheet.Protection[] {
    return protectionsOf(this[DOCUMENT], type);
  }

  getRange(a1Notation: string): Range {
    const { name, rest } = splitSheetName(a1Notation);
    const sheet = name === null ? this.getActiveSheet() : this.getSheetByName(name);
    if (sheet === null) throw new Exception('Range not found');
    return rangeNamed(this[DOCUMENT], sheet.getSheetId(), rest);
  }

  getRangeList(a1Notations: string[]): GoogleAppsScript.Spreadsheet.RangeList {
    return asGoogle(new RangeListEmulation(a1Notations.map((notation) => this.getRange(notation))));
  }

  /** With a blank script: whatever is bound to this spreadsheet stays with it. */
  copy(name: string): Spreadsheet {
    const document = this[DOCUMENT];
    const { rows, columns } = document.wholeSheet(document.activeSheetId);
    return document.call('structure', 'Spreadsheet.copy', {}, () => {
      const copy = document.openOther(document.host.elsewhere.create(name, rows, columns));
      copySpreadsheet(document, copy);
      return copy.spreadsheet();
    });
  }

  duplicateActiveSheet(): Sheet {
    return duplicateSheet(this[DOCUMENT], this.getActiveSheet().getSheetId());
  }

  renameActiveSheet(newName: string): void {
    this.getActiveSheet().setName(newName);
  }

  getBandings(): GoogleAppsScript.Spreadsheet.Banding[] {
    return this.getSheets().flatMap((sheet) => sheet.getBandings());
  }

  getNamedRanges(): GoogleAppsScript.Spreadsheet.NamedRange[] {
    return namedRangesOf(this[DOCUMENT], 'Spreadsheet.getNamedRanges');
  }

  getRangeByName(name: string): Range | null {
    return rangeByName(this[DOCUMENT], name);
  }

  setNamedRange(name: string, range: Range): void {
    setNamedRange(this[DOCUMENT], name, areaOf(range));
  }

  removeNamedRange(name: string): void {
    removeNamedRange(this[DOCUMENT], name);
  }

  getSelection(): GoogleAppsScript.Spreadsheet.Selection {
    return selectionObject(this[DOCUMENT]);
  }

  /** The older way to a menu; Ui.createMenu is the newer. null divides. */
  addMenu(name: string, subMenus: readonly ({ readonly name: string; readonly functionName: string } | null)[]): void {
    const entries = subMenus.map(
      (entry): MenuEntry =>
        entry === null
          ? { kind: 'separator' }
          : { kind: 'item', caption: String(entry.name), function: String(entry.functionName) },
    );
    this[DOCUMENT].host.ui?.addMenu(JSON.stringify({ caption: name, entries } satisfies MenuTree));
  }

  /** Five seconds where none are given; with a negative number it stays until it is clicked away. */
  toast(msg: string, title = '', timeoutSeconds: number | null = null): void {
    const { host } = this[DOCUMENT];
    const seconds = timeoutSeconds ?? 5;
    host.call('ui', 'Spreadsheet.toast', {}, () => showEffect(host, { kind: 'toast', message: msg, title, seconds }));
  }
}

strictClass(SpreadsheetEmulation, 'SpreadsheetApp.Spreadsheet');
