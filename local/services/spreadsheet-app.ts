/**
 * SpreadsheetApp: the way in. `create` and `openById` exist for the host's own globals only; an execution of the
 * bundle holds the scope spreadsheets.currentonly.
 */
import { newConditionalFormatBuilder } from './conditional-format';
import { newValidationBuilder } from './data-validation';
import { type Makers, OpenDocument } from './document';
import {
  BANDING_THEME,
  BOOLEAN_CRITERIA,
  BORDER_STYLE,
  COPY_PASTE_TYPE,
  DATA_VALIDATION_CRITERIA,
  DIMENSION,
  DIRECTION,
  GROUP_CONTROL_TOGGLE_POSITION,
  METADATA_LOCATION_TYPE,
  METADATA_VISIBILITY,
  PROTECTION_TYPE,
  SHEET_TYPE,
  WRAP_STRATEGY,
} from './enum-table';
import { Exception, expectTypes } from './exception';
import { newFilterCriteria } from './filter';
import type { ServicesHost } from './host';
import { asGoogle } from './internals';
import { RangeEmulation } from './range';
import { SheetEmulation } from './sheet';
import { SpreadsheetEmulation } from './spreadsheet';
import { strictService } from './strict';
import { uiOf } from './ui';

type App = GoogleAppsScript.Spreadsheet.SpreadsheetApp;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

const MAKERS: Makers = {
  range: (document, area) => asGoogle(new RangeEmulation(document, area)),
  sheet: (document, sheetId) => asGoogle(new SheetEmulation(document, sheetId)),
  spreadsheet: (document) => asGoogle(new SpreadsheetEmulation(document)),
};

const NO_SCOPE =
  'Specified permissions are not sufficient to call SpreadsheetApp.openById. Required permissions: https://www.googleapis.com/auth/spreadsheets';

/** What the execution needs of the open spreadsheets when it ends. */
export interface OpenDocuments {
  readonly active: OpenDocument;
  all(): readonly OpenDocument[];
}

export function openDocuments(
  host: ServicesHost,
): OpenDocuments & { open(id: string): OpenDocument | undefined; add(document: OpenDocument): void } {
  const active = new OpenDocument(host, host.workbook, MAKERS, (op) => host.apply(op));
  const opened = new Map([[host.workbook.settings.id, active]]);
  return {
    active,
    all: () => [...opened.values()],
    open: (id) => opened.get(id),
    add: (document) => opened.set(document.workbook.settings.id, document),
  };
}

export function spreadsheetApp(host: ServicesHost, documents: ReturnType<typeof openDocuments>): App {
  const { active } = documents;
  const spreadsheet = () => active.spreadsheet();
  const elsewhere = (method: string) => {
    if (host.elsewhere === null) throw new Exception(NO_SCOPE.replace('openById', method));
    return host.elsewhere;
  };
  const openById = (id: string): Spreadsheet => {
    expectTypes('SpreadsheetApp.openById', [id], 'string');
    const others = elsewhere('openById');
    const standing = documents.open(id);
    if (standing !== undefined) return standing.spreadsheet();
    const workbook = others.open(id);
    if (workbook === undefined)
      throw new Exception(`Document ${id} is missing (perhaps it was deleted, or you don't have read access?)`);
    const document = new OpenDocument(host, workbook, MAKERS, (op) => workbook.apply(op));
    documents.add(document);
    return document.spreadsheet();
  };
  const create = (name: string, rows = 1000, columns = 26): Spreadsheet =>
    openById(elsewhere('create').create(name, rows, columns).settings.id);
  const members = {
    ...enums(),
    create,
    openById,
    flush: () => active.call('flush', 'SpreadsheetApp.flush', {}, () => flushAll(documents)),
    getActive: spreadsheet,
    getActiveSpreadsheet: spreadsheet,
    getActiveSheet: () => spreadsheet().getActiveSheet(),
    getActiveRange: () => spreadsheet().getActiveRange(),
    getUi: () => uiOf(host),
    setActiveSheet: (sheet: GoogleAppsScript.Spreadsheet.Sheet) => spreadsheet().setActiveSheet(sheet),
    newDataValidation: () => newValidationBuilder(active),
    newConditionalFormatRule: () => newConditionalFormatBuilder(active),
    newFilterCriteria: () => newFilterCriteria(active),
  } satisfies Partial<Record<keyof App, unknown>>;
  return asGoogle<App>(strictService('SpreadsheetApp', members));
}

function flushAll(documents: OpenDocuments): void {
  for (const document of documents.all()) document.queue.apply();
}

function enums() {
  return {
    BandingTheme: BANDING_THEME,
    BooleanCriteria: BOOLEAN_CRITERIA,
    BorderStyle: BORDER_STYLE,
    CopyPasteType: COPY_PASTE_TYPE,
    DataValidationCriteria: DATA_VALIDATION_CRITERIA,
    DeveloperMetadataLocationType: METADATA_LOCATION_TYPE,
    DeveloperMetadataVisibility: METADATA_VISIBILITY,
    Dimension: DIMENSION,
    Direction: DIRECTION,
    GroupControlTogglePosition: GROUP_CONTROL_TOGGLE_POSITION,
    ProtectionType: PROTECTION_TYPE,
    SheetType: SHEET_TYPE,
    WrapStrategy: WRAP_STRATEGY,
  };
}
