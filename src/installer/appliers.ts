/**
 * How each change is done to a spreadsheet: complete by type, each a few calls, none a row.
 *
 * Nothing is decided here. What Google does at once (sheets, columns, metadata, protections) comes after the buffered
 * writes it must not outrun, and each applier does last what the next inspection takes for its completion.
 */
import { COLUMN_METADATA, TAB_METADATA, VERSION_METADATA } from '../sheets/identity';
import { addColumn } from './apply-add-column';
import { setColours } from './apply-colours';
import { createTab } from './apply-create-tab';
import { protectComputed, protectHeader, protectTab } from './apply-protections';
import type { Change } from './change';
import { runsOf } from './column-layout';
import { belowHeader, wholeColumns } from './column-letters';
import { buildValidation } from './grid-rule-builder';
import { sheetAt } from './sheet-at';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

type Appliers = {
  readonly [K in Change['change']]: (change: Extract<Change, { change: K }>, spreadsheet: Spreadsheet) => void;
};

export const APPLIERS: Appliers = {
  createTab,
  adoptTab: ({ on, colour, frozenRows }, spreadsheet) => {
    const sheet = sheetAt(spreadsheet, on);
    sheet.setTabColor(colour);
    if (frozenRows > 0) sheet.setFrozenRows(frozenRows);
  },
  renameTab: ({ on, name }, spreadsheet) => {
    sheetAt(spreadsheet, on).setName(name);
  },
  addColumn,
  restoreHeader: ({ on, at, header }, spreadsheet) => {
    sheetAt(spreadsheet, on).getRange(1, at).setValue(header);
  },
  markColumn: ({ on, at, column, replaces }, spreadsheet) => {
    const whole = sheetAt(spreadsheet, on).getRange(wholeColumns(at, 1));
    if (replaces) for (const one of whole.getDeveloperMetadata()) if (one.getKey() === COLUMN_METADATA) one.remove();
    whole.addDeveloperMetadata(COLUMN_METADATA, column, SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT);
  },
  setFormat: ({ on, at, span, format }, spreadsheet) => {
    sheetAt(spreadsheet, on).getRange(belowHeader(at, span)).setNumberFormat(format);
  },
  setValidation: ({ on, at, span, rule }, spreadsheet) => {
    sheetAt(spreadsheet, on).getRange(belowHeader(at, span)).setDataValidation(buildValidation(rule, at));
  },
  liftValidation: ({ on, at, span }, spreadsheet) => {
    sheetAt(spreadsheet, on).getRange(belowHeader(at, span)).clearDataValidations();
  },
  setNotes: ({ on, notes }, spreadsheet) => {
    const sheet = sheetAt(spreadsheet, on);
    const texts = new Map(notes.map(({ at, text }) => [at, text]));
    for (const { at, span } of runsOf(notes.map((note) => note.at))) {
      const row = Array.from({ length: span }, (_, offset) => texts.get(at + offset) ?? '');
      sheet.getRange(1, at, 1, span).setNotes([row]);
    }
  },
  setColours,
  shipRows: ({ on, row, blocks }, spreadsheet) => {
    const sheet = sheetAt(spreadsheet, on);
    const height = blocks[0]?.values.length ?? 0;
    const lacking = row + height - 1 - sheet.getMaxRows();
    if (lacking > 0) sheet.insertRowsAfter(sheet.getMaxRows(), lacking);
    for (const { at, values } of blocks) {
      const cells = values.map((cells) => [...cells]);
      sheet.getRange(row, at, height, cells[0]?.length ?? 0).setValues(cells);
    }
  },
  protectHeader,
  protectComputed,
  protectTab,
  askOwner: () => undefined,
  hideTab: ({ on }, spreadsheet) => {
    sheetAt(spreadsheet, on).hideSheet();
  },
  markTab: ({ on, tab }, spreadsheet) => {
    const sheet = sheetAt(spreadsheet, on);
    const value = JSON.stringify({ tab, sheet: sheet.getSheetId() });
    const standing = sheet.getDeveloperMetadata().filter((metadata) => metadata.getKey() === TAB_METADATA);
    if (standing[0]) standing[0].setValue(value);
    else sheet.addDeveloperMetadata(TAB_METADATA, value, SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT);
  },
  setVersion: ({ version }, spreadsheet) => {
    const standing = spreadsheet.getDeveloperMetadata().filter((metadata) => metadata.getKey() === VERSION_METADATA);
    const visibility = SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT;
    if (standing[0]) standing[0].setValue(String(version));
    else spreadsheet.addDeveloperMetadata(VERSION_METADATA, String(version), visibility);
  },
};
