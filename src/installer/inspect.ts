/**
 * Reads what an installation must know, in a few calls a tab, and changes nothing.
 *
 * Formats and rules are sampled: up to 40,000 cells a tab from the top, and the last row. A rule that somebody deleted
 * from a few rows deep down in a very long tab is therefore not seen; one deleted from a column is.
 */

import { SHIPPING } from '../schema/shipped/shipped-rows';
import type { Tab } from '../schema/tab';
import { TAB_KEYS, type TabKey } from '../schema/tab-keys';
import { tabOf, type WorkbookSchema } from '../schema/workbook-schema';
import { identifyColumns, identifyTabs } from '../sheets/identity';
import { type Marks, readMarks } from '../sheets/read-marks';
import { readChoices, readIdentities, readLanguage } from './administration-rows';
import { colourFormulaOf } from './apply-colours';
import { areaOf } from './apply-protections';
import { keyInFormula } from './colour-formula';
import type { Found, FoundColour, FoundColumn, FoundProtection, FoundTab } from './found';
import { sampleColumns } from './sample-columns';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** What a new spreadsheet's only sheet is called, in the languages whose names we know. */
const BLANK_SHEET_NAMES = ['Sheet1', '工作表1', '工作表 1'];

export function inspect(spreadsheet: Spreadsheet, workbook: WorkbookSchema): Found {
  const marks = readMarks(spreadsheet);
  const sheets = spreadsheet.getSheets();
  const facts = sheets.map((sheet) => {
    const sheetId = sheet.getSheetId();
    const marked = marks.tabs.get(sheetId) ?? [];
    return { sheetId, name: sheet.getName(), marks: marked, marked: marked.length > 0 };
  });
  const protections = readProtections(spreadsheet);
  const found = new Map<TabKey, FoundTab>();
  const bodies = new Map<TabKey, Rows>();
  const identified = identifyTabs(workbook.tabs, facts);
  for (const tab of workbook.tabs) {
    const known = identified.get(tab.key);
    const sheet = known && sheets.find((one) => one.getSheetId() === known.sheetId);
    if (!sheet) continue;
    const { rows, ...rest } = inspectTab(tab, sheet, marks, protections);
    found.set(tab.key, rest);
    bodies.set(tab.key, { columns: rest.columns, rows });
  }
  const choices = readChoices(bodies.get('lists'));
  return {
    spreadsheetId: spreadsheet.getId(),
    locale: spreadsheet.getSpreadsheetLocale(),
    version: marks.version,
    sheets: facts,
    blankSheet: found.size === 0 ? blankSheetAmong(sheets) : null,
    tabs: found,
    language: readLanguage(bodies.get('settings')),
    choices,
    rows: new Map(READ_WHOLE.map((key) => [key, readIdentities(tabOf(key), bodies.get(key), choices)])),
  };
}

/** A whole small tab: its cells below the header as getValues gives them. */
export interface Rows {
  readonly columns: readonly FoundColumn[];
  readonly rows: readonly (readonly unknown[])[];
}

/** Tabs that come with rows: which of them stand decides what is to be added, and what drop-downs offer. All are small. */
const READ_WHOLE: readonly TabKey[] = TAB_KEYS.filter((key) => SHIPPING[key]);

function inspectTab(
  tab: Tab,
  sheet: Sheet,
  marks: Marks,
  protections: ReadonlyMap<number, readonly FoundProtection[]>,
): FoundTab & { readonly rows: Rows['rows'] } {
  const sheetId = sheet.getSheetId();
  const mark = markOf(marks, sheetId, tab.key);
  const { maxRows, columns, rows } = readGrid(tab, sheet, marks);
  const lastRow = READ_WHOLE.includes(tab.key) ? rows.length + 1 : 0;
  return {
    sheetId,
    name: sheet.getName(),
    mark,
    hidden: mark === 'none' && sheet.isSheetHidden(),
    maxRows,
    lastRow: isEmpty(columns) && rows.length === 0 ? 0 : lastRow,
    columns,
    colours: tab.colours.length > 0 ? readColours(sheet) : [],
    protections: protections.get(sheetId) ?? [],
    rows,
  };
}

const isEmpty = (columns: readonly FoundColumn[]): boolean => columns.every(({ header }) => header === '');

function readGrid(
  tab: Tab,
  sheet: Sheet,
  marks: Marks,
): Pick<FoundTab, 'maxRows' | 'columns'> & { rows: Rows['rows'] } {
  if (Object.keys(tab.columns).length === 0) return { maxRows: 0, columns: [], rows: [] };
  const maxRows = sheet.getMaxRows();
  const width = sheet.getMaxColumns();
  const whole = READ_WHOLE.includes(tab.key) ? sheet.getDataRange().getValues() : null;
  const [header = [], ...rows] = whole ?? sheet.getRange(1, 1, 1, width).getValues();
  const [notes = []] = sheet.getRange(1, 1, 1, width).getNotes();
  const marked = marks.columns.get(sheet.getSheetId());
  const facts = Array.from({ length: width }, (_, index) => ({
    position: index + 1,
    header: String(header[index] ?? ''),
    mark: marked?.get(index + 1) ?? null,
  }));
  const isComplete = identifyColumns(tab.columns, facts).size === Object.keys(tab.columns).length;
  const samples = sampleColumns(sheet, maxRows, width);
  const columns = facts.map(({ header, mark, position }, index): FoundColumn => {
    const mayBeTaken = !isComplete && header === '' && mark === null;
    const blank = mayBeTaken && (maxRows < 2 || sheet.getRange(2, position, maxRows - 1, 1).isBlank());
    return {
      header,
      note: notes[index] ?? '',
      mark,
      blank,
      formats: samples.formats(index),
      rules: samples.rules(index),
    };
  });
  return { maxRows, columns, rows };
}

function readColours(sheet: Sheet): FoundColour[] {
  return sheet.getConditionalFormatRules().flatMap((rule) => {
    const formula = colourFormulaOf(rule);
    const key = formula === null ? null : keyInFormula(formula);
    return formula === null || key === null ? [] : [{ key, formula, areas: rule.getRanges().map(areaOf) }];
  });
}

function markOf(marks: Marks, sheetId: number, tab: TabKey): FoundTab['mark'] {
  const own = (marks.tabs.get(sheetId) ?? []).filter((mark) => mark.tab === tab);
  if (own.length === 0) return 'none';
  return own.some(({ sheet }) => sheet === sheetId) ? 'marked' : 'stale';
}

function blankSheetAmong(sheets: readonly Sheet[]): number | null {
  const [only, ...others] = sheets;
  if (!only || others.length > 0 || !BLANK_SHEET_NAMES.includes(only.getName())) return null;
  return only.getLastRow() === 0 ? only.getSheetId() : null;
}

/** By sheet id; two calls for the whole workbook. */
function readProtections(spreadsheet: Spreadsheet): ReadonlyMap<number, readonly FoundProtection[]> {
  const bySheet = new Map<number, FoundProtection[]>();
  for (const type of ['RANGE', 'SHEET'] as const) {
    for (const protection of spreadsheet.getProtections(SpreadsheetApp.ProtectionType[type])) {
      const range = protection.getRange();
      const sheetId = range.getSheet().getSheetId();
      const here = bySheet.get(sheetId) ?? [];
      bySheet.set(sheetId, here);
      here.push({
        type,
        description: protection.getDescription(),
        warningOnly: protection.isWarningOnly(),
        area: areaOf(range),
      });
    }
  }
  return bySheet;
}
