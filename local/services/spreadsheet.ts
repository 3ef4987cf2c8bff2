/**
 * SpreadsheetApp.Spreadsheet, whole: a file, and here its tabs, ranges and metadata.
 */
import { splitSheetName } from './a1';
import { addMetadata, type MetadataArgs, MetadataFinderEmulation, metadataWithin } from './developer-metadata-finder';
import { Exception, expectTypes, signatureMismatch } from './exception';
import { asGoogle, DOCUMENT, sheetIdOf } from './internals';
import { protectionsOf } from './protection';
import { RangeListEmulation } from './range-list';
import { rangeNamed } from './sheet-geometry';
import { SpreadsheetFile } from './spreadsheet-file';
import { deleteSheet, insertSheet, moveSheet } from './spreadsheet-tabs';
import { strictClass } from './strict';
import { TextFinderEmulation } from './text-finder';
import { showEffect } from './ui';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;
type Built =
  | 'addDeveloperMetadata'
  | 'createDeveloperMetadataFinder'
  | 'createTextFinder'
  | 'deleteActiveSheet'
  | 'deleteSheet'
  | 'getActiveRange'
  | 'getActiveSheet'
  | 'getDeveloperMetadata'
  | 'getNumSheets'
  | 'getProtections'
  | 'getRange'
  | 'getRangeList'
  | 'getSheetById'
  | 'getSheetByName'
  | 'getSheets'
  | 'insertSheet'
  | 'moveActiveSheet'
  | 'setActiveSheet'
  | 'toast';

export class SpreadsheetEmulation extends SpreadsheetFile implements Pick<Spreadsheet, Built> {
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
    expectTypes('SpreadsheetApp.Spreadsheet.createTextFinder', [findText], 'string');
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
    expectTypes('SpreadsheetApp.Spreadsheet.getSheetByName', [name], 'string');
    const found = this[DOCUMENT].workbook.sheets().find((sheet) => sheet.name === name);
    return found === undefined ? null : this[DOCUMENT].sheet(found.sheetId);
  }

  getSheetById(id: number): Sheet | null {
    expectTypes('SpreadsheetApp.Spreadsheet.getSheetById', [id], 'number');
    return this[DOCUMENT].workbook.sheet(id) === undefined ? null : this[DOCUMENT].sheet(id);
  }

  getActiveSheet(): Sheet {
    const { workbook, activeSheetId } = this[DOCUMENT];
    const standing = workbook.sheet(activeSheetId) ?? workbook.sheets()[0]!;
    return this[DOCUMENT].sheet(standing.sheetId);
  }

  /** Where the person's cursor is; the first cell of a tab that the script itself made the active one. */
  getActiveRange(): Range {
    const document = this[DOCUMENT];
    const { selection } = document.host;
    const sheet = this.getActiveSheet();
    if (selection === null || selection.sheetId !== sheet.getSheetId()) return sheet.getRange(1, 1);
    return document.range({ ...selection });
  }

  setActiveSheet(sheet: Sheet): Sheet {
    const sheetId = sheetIdOf(sheet);
    if (sheetId === undefined) throw signatureMismatch('SpreadsheetApp.Spreadsheet.setActiveSheet', [sheet]);
    this[DOCUMENT].activate(sheetId);
    return sheet;
  }

  /** @param pos counted from 1 */
  moveActiveSheet(pos: number): void {
    expectTypes('SpreadsheetApp.Spreadsheet.moveActiveSheet', [pos], 'number');
    moveSheet(this[DOCUMENT], this.getActiveSheet().getSheetId(), pos);
  }

  insertSheet(...args: readonly unknown[]): Sheet {
    return insertSheet(this[DOCUMENT], args);
  }

  deleteSheet(sheet: Sheet): void {
    const sheetId = sheetIdOf(sheet);
    if (sheetId === undefined) throw signatureMismatch('SpreadsheetApp.Spreadsheet.deleteSheet', [sheet]);
    deleteSheet(this[DOCUMENT], sheetId);
  }

  deleteActiveSheet(): Sheet {
    deleteSheet(this[DOCUMENT], this.getActiveSheet().getSheetId());
    return this.getActiveSheet();
  }

  getProtections(type: GoogleAppsScript.Spreadsheet.ProtectionType): GoogleAppsScript.Spreadsheet.Protection[] {
    return protectionsOf(this[DOCUMENT], type);
  }

  getRange(a1Notation: string): Range {
    expectTypes('SpreadsheetApp.Spreadsheet.getRange', [a1Notation], 'string');
    const { name, rest } = splitSheetName(a1Notation);
    const sheet = name === null ? this.getActiveSheet() : this.getSheetByName(name);
    if (sheet === null) throw new Exception('Range not found');
    return rangeNamed(this[DOCUMENT], sheet.getSheetId(), rest);
  }

  getRangeList(a1Notations: string[]): GoogleAppsScript.Spreadsheet.RangeList {
    return asGoogle(new RangeListEmulation(a1Notations.map((notation) => this.getRange(notation))));
  }

  /** Five seconds where none are given; with a negative number it stays until it is clicked away. */
  toast(msg: string, title = '', timeoutSeconds: number | null = null): void {
    const { host } = this[DOCUMENT];
    const seconds = timeoutSeconds ?? 5;
    expectTypes('SpreadsheetApp.Spreadsheet.toast', [msg, title, seconds], 'string', 'string', 'number');
    host.call('ui', 'Spreadsheet.toast', {}, () => showEffect(host, { kind: 'toast', message: msg, title, seconds }));
  }
}

strictClass(SpreadsheetEmulation, 'SpreadsheetApp.Spreadsheet');
