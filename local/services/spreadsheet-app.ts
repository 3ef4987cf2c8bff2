/**
 * SpreadsheetApp: the way in. `create` and `openById` are for the host's own globals, and for scripts whose manifest
 * asks for more than spreadsheets.currentonly.
 */
import { newColor } from './color';
import { newConditionalFormatBuilder } from './conditional-format';
import { newValidationBuilder } from './data-validation';
import type { OpenDocument } from './document';
import * as enums from './enum-table';
import { Exception } from './exception';
import { newFilterCriteria } from './filter-criteria';
import type { ServicesHost } from './host';
import { asGoogle, DOCUMENT } from './internals';
import type { NotEmulated } from './not-emulated-table';
import type { OpenDocuments } from './open-documents';
import { newRichTextValue } from './rich-text-value';
import { strictService } from './strict';
import { newTextStyle } from './text-style';
import { uiOf } from './ui';

type App = GoogleAppsScript.Spreadsheet.SpreadsheetApp;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;
type RangeList = GoogleAppsScript.Spreadsheet.RangeList;
/** Complete by type: what Google has and not-emulated-table.ts does not name must be here, with its signature. */
type Members = {
  readonly [K in Exclude<keyof App, NotEmulated<'SpreadsheetApp'>>]: App[K] extends (...args: never[]) => unknown
    ? App[K]
    : unknown;
};

/** Google's types promise one; where no document is open, as in a web app, there is none. */
const NO_SPREADSHEET = null as unknown as Spreadsheet;
const ID_IN_URL = /\/spreadsheets\/d\/([\w-]+)/;

export function spreadsheetApp(host: ServicesHost, documents: OpenDocuments): App {
  const members: Members = { ...ENUMS, ...ofActive(host, documents), ...ofFiles(documents), ...builders(documents) };
  return asGoogle<App>(strictService('SpreadsheetApp', members));
}

/** The active spreadsheet, its active sheet, what is selected on it. */
function ofActive(host: ServicesHost, documents: OpenDocuments) {
  let active = documents.active;
  const spreadsheet = (): Spreadsheet => (host.inDocument ? active.spreadsheet() : NO_SPREADSHEET);
  return {
    getActive: spreadsheet,
    getActiveSpreadsheet: spreadsheet,
    setActiveSpreadsheet: (newActiveSpreadsheet: Spreadsheet): void => {
      active = (newActiveSpreadsheet as unknown as { readonly [DOCUMENT]: OpenDocument })[DOCUMENT];
    },
    getActiveSheet: (): Sheet => spreadsheet().getActiveSheet(),
    setActiveSheet: (sheet: Sheet, restoreSelection = true): Sheet =>
      spreadsheet().setActiveSheet(sheet, restoreSelection),
    getActiveRange: () => spreadsheet().getActiveRange() as Range,
    setActiveRange: (range: Range): Range => range.activate(),
    getActiveRangeList: () => spreadsheet().getActiveRangeList() as RangeList,
    setActiveRangeList: (rangeList: RangeList): RangeList => rangeList.activate(),
    getCurrentCell: () => spreadsheet().getCurrentCell() as Range,
    setCurrentCell: (cell: Range): Range => cell.activateAsCurrentCell(),
    getSelection: () => spreadsheet().getSelection(),
    getUi: () => uiOf(host),
  };
}

function ofFiles(documents: OpenDocuments) {
  return {
    create: (name: string, rows = 1000, columns = 26): Spreadsheet =>
      documents.create(name, rows, columns).spreadsheet(),
    flush: (): void => documents.active.call('flush', 'SpreadsheetApp.flush', {}, () => documents.flush()),
    /** DriveApp does not exist here: anything that tells an id is taken for a file. */
    open: (file: { getId(): string }): Spreadsheet => documents.open(file.getId()).spreadsheet(),
    openById: (id: string): Spreadsheet => documents.open(id).spreadsheet(),
    openByUrl: (url: string): Spreadsheet => {
      const [, id] = ID_IN_URL.exec(url) ?? [];
      if (id === undefined) throw new Exception('Invalid argument: url');
      return documents.open(id).spreadsheet();
    },
  };
}

function builders({ active }: OpenDocuments) {
  return {
    newColor,
    newConditionalFormatRule: () => newConditionalFormatBuilder(active),
    newDataValidation: () => newValidationBuilder(active),
    newFilterCriteria: () => newFilterCriteria(active),
    newRichTextValue: () => newRichTextValue(),
    newTextStyle: () => newTextStyle(),
  };
}

const ENUMS = {
  AutoFillSeries: enums.AUTO_FILL_SERIES,
  BandingTheme: enums.BANDING_THEME,
  BooleanCriteria: enums.BOOLEAN_CRITERIA,
  BorderStyle: enums.BORDER_STYLE,
  ColorType: enums.COLOR_TYPE,
  CopyPasteType: enums.COPY_PASTE_TYPE,
  DataValidationCriteria: enums.DATA_VALIDATION_CRITERIA,
  DeveloperMetadataLocationType: enums.METADATA_LOCATION_TYPE,
  DeveloperMetadataVisibility: enums.METADATA_VISIBILITY,
  Dimension: enums.DIMENSION,
  Direction: enums.DIRECTION,
  GroupControlTogglePosition: enums.GROUP_CONTROL_TOGGLE_POSITION,
  InterpolationType: enums.INTERPOLATION_TYPE,
  ProtectionType: enums.PROTECTION_TYPE,
  RecalculationInterval: enums.RECALCULATION_INTERVAL,
  RelativeDate: enums.RELATIVE_DATE,
  SheetType: enums.SHEET_TYPE,
  TextDirection: enums.TEXT_DIRECTION,
  TextToColumnsDelimiter: enums.TEXT_TO_COLUMNS_DELIMITER,
  ThemeColorType: enums.THEME_COLOR_TYPE,
  ValueType: enums.VALUE_TYPE,
  WrapStrategy: enums.WRAP_STRATEGY,
};
