/**
 * SpreadsheetApp.Spreadsheet: the file, its tabs, its people.
 */
import type { SpreadsheetSettings } from '../workbook/model';
import { splitSheetName } from './a1';
import { addMetadata, type MetadataArgs, MetadataFinderEmulation, metadataWithin } from './developer-metadata-finder';
import type { OpenDocument } from './document';
import { Exception, expectTypes, signatureMismatch } from './exception';
import { asGoogle, DOCUMENT, sheetIdOf } from './internals';
import { protectionsOf } from './protection';
import { RangeListEmulation } from './range-list';
import { rangeNamed } from './sheet-geometry';
import { deleteSheet, insertSheet, moveSheet } from './spreadsheet-tabs';
import { strictClass } from './strict';
import { TextFinderEmulation } from './text-finder';
import { emailOf, userNamed } from './user';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;
type User = GoogleAppsScript.Base.User;
type Built =
  | 'addDeveloperMetadata'
  | 'addEditor'
  | 'addEditors'
  | 'addViewer'
  | 'addViewers'
  | 'createDeveloperMetadataFinder'
  | 'createTextFinder'
  | 'deleteActiveSheet'
  | 'deleteSheet'
  | 'getActiveRange'
  | 'getActiveSheet'
  | 'getDeveloperMetadata'
  | 'getEditors'
  | 'getId'
  | 'getName'
  | 'getNumSheets'
  | 'getOwner'
  | 'getProtections'
  | 'getRange'
  | 'getRangeList'
  | 'getSheetById'
  | 'getSheetByName'
  | 'getSheets'
  | 'getSpreadsheetLocale'
  | 'getSpreadsheetTimeZone'
  | 'getUrl'
  | 'getViewers'
  | 'insertSheet'
  | 'moveActiveSheet'
  | 'removeEditor'
  | 'removeViewer'
  | 'rename'
  | 'setActiveSheet'
  | 'setSpreadsheetLocale'
  | 'setSpreadsheetTimeZone'
  | 'toast';

export class SpreadsheetEmulation implements Pick<Spreadsheet, Built> {
  readonly [DOCUMENT]: OpenDocument;

  constructor(document: OpenDocument) {
    this[DOCUMENT] = document;
  }

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

  getId(): string {
    return this[DOCUMENT].workbook.settings.id;
  }

  getUrl(): string {
    return `https://docs.google.com/spreadsheets/d/${this.getId()}/edit`;
  }

  getName(): string {
    return setting(this, 'getName', 'name');
  }

  rename(newName: string): void {
    expectTypes('SpreadsheetApp.Spreadsheet.rename', [newName], 'string');
    change(this, 'rename', () => ({ name: newName }));
  }

  getSpreadsheetLocale(): string {
    return setting(this, 'getSpreadsheetLocale', 'locale');
  }

  setSpreadsheetLocale(locale: string): void {
    expectTypes('SpreadsheetApp.Spreadsheet.setSpreadsheetLocale', [locale], 'string');
    change(this, 'setSpreadsheetLocale', () => ({ locale }));
  }

  getSpreadsheetTimeZone(): string {
    return setting(this, 'getSpreadsheetTimeZone', 'timeZone');
  }

  setSpreadsheetTimeZone(timeZone: string): void {
    expectTypes('SpreadsheetApp.Spreadsheet.setSpreadsheetTimeZone', [timeZone], 'string');
    change(this, 'setSpreadsheetTimeZone', () => {
      if (!this[DOCUMENT].host.zones.isZone(timeZone)) throw new Exception(`Invalid argument: ${timeZone}`);
      return { timeZone };
    });
  }

  getOwner(): User {
    return userNamed(setting(this, 'getOwner', 'owner'));
  }

  getEditors(): User[] {
    const editors = setting(this, 'getEditors', 'editors');
    const owner = this[DOCUMENT].workbook.settings.owner;
    return [owner, ...editors.filter((email) => email !== '*' && email !== owner)].map((email) => userNamed(email));
  }

  getViewers(): User[] {
    return Array.from(setting(this, 'getViewers', 'viewers'), (email) => userNamed(email));
  }

  addEditor(user: unknown): Spreadsheet {
    return this.addEditors([user]);
  }

  addEditors(users: readonly unknown[]): Spreadsheet {
    const added = users.map(emailOf);
    return change(this, 'addEditors', ({ editors, viewers }) => ({
      editors: [...new Set([...editors, ...added])],
      viewers: viewers.filter((email) => !added.includes(email)),
    }));
  }

  removeEditor(user: unknown): Spreadsheet {
    const email = emailOf(user);
    return change(this, 'removeEditor', ({ editors }) => ({ editors: editors.filter((one) => one !== email) }));
  }

  addViewer(user: unknown): Spreadsheet {
    return this.addViewers([user]);
  }

  addViewers(users: readonly unknown[]): Spreadsheet {
    const added = users.map(emailOf);
    return change(this, 'addViewers', ({ viewers }) => ({ viewers: [...new Set([...viewers, ...added])] }));
  }

  removeViewer(user: unknown): Spreadsheet {
    const email = emailOf(user);
    return change(this, 'removeViewer', ({ viewers }) => ({ viewers: viewers.filter((one) => one !== email) }));
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

  /** Nobody sits before the grid: the first cell of the active tab. */
  getActiveRange(): Range {
    return this.getActiveSheet().getRange(1, 1);
  }

  setActiveSheet(sheet: Sheet): Sheet {
    const sheetId = sheetIdOf(sheet);
    if (sheetId === undefined) throw signatureMismatch('SpreadsheetApp.Spreadsheet.setActiveSheet', [sheet]);
    this[DOCUMENT].activeSheetId = sheetId;
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

  toast(...words: readonly (string | number | null)[]): void {
    this[DOCUMENT].call('write', 'Spreadsheet.toast', {}, () =>
      this[DOCUMENT].host.log('toast', String(words[0] ?? '')),
    );
  }
}

strictClass(SpreadsheetEmulation, 'SpreadsheetApp.Spreadsheet');

/** Asked of the server once an execution. */
function setting<Key extends keyof SpreadsheetSettings>(
  spreadsheet: SpreadsheetEmulation,
  method: string,
  key: Key,
): SpreadsheetSettings[Key] {
  const document = spreadsheet[DOCUMENT];
  return document.firstLookup(`Spreadsheet.${method}`, '', () => document.workbook.settings[key]);
}

function change(
  spreadsheet: SpreadsheetEmulation,
  method: string,
  set: (settings: SpreadsheetSettings) => Partial<SpreadsheetSettings>,
): Spreadsheet {
  const document = spreadsheet[DOCUMENT];
  document.call('structure', `Spreadsheet.${method}`, {}, () => {
    document.expectFileEditable();
    document.change({ op: 'spreadsheet', set: set(document.workbook.settings) });
  });
  return asGoogle<Spreadsheet>(spreadsheet);
}
