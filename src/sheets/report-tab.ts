/**
 * Writes a report into its own tab, and only into its own block there: what people put beside or below it stays.
 *
 * The tab is known by the mark `report.<id>` in its metadata, which also remembers the block's size and where its table
 * stands, so that the next run replaces exactly that and an export finds the table by keys.
 */
import type { Label, Language } from '../i18n/bilingual';
import { TAB_METADATA } from './identity';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

export type ReportCell = string | number | null;

export interface ReportBlock {
  readonly title: string;
  /** Words first: one sentence a row. */
  readonly words: readonly string[];
  readonly table: ReportTable;
  /** Columns of the table, by position from 0. */
  readonly chart: { readonly title: string; readonly label: number; readonly value: number };
  /** How the figures came about: one sentence a row. */
  readonly method: readonly string[];
}

export interface ReportTable {
  readonly keys: readonly string[];
  readonly headers: readonly string[];
  /** Key → the list whose labels its cells hold, so that an export can give keys. */
  readonly lists: Readonly<Record<string, string>>;
  /** Pixels, one a column; set when the tab is made, after that they are the merchant's. */
  readonly widths: readonly number[];
  /** Number formats, one a column; '@' for text. */
  readonly formats: readonly string[];
  readonly rows: readonly (readonly ReportCell[])[];
}

/** What the tab's mark remembers besides its identity. */
interface ReportMark {
  readonly tab: string;
  readonly sheet: number;
  readonly rows: number;
  readonly columns: number;
  readonly table: Pick<ReportTable, 'keys' | 'lists'> & { readonly row: number; readonly rows: number };
}

type Metadata = GoogleAppsScript.Spreadsheet.DeveloperMetadata;

/** @param id e.g. `segments`; the tab's key is `report.segments` */
export function writeReport(
  spreadsheet: Spreadsheet,
  id: string,
  name: Label,
  language: Language,
  block: ReportBlock,
): void {
  const key = `report.${id}`;
  const found = findReport(spreadsheet, key);
  const sheet = found?.sheet ?? createTab(spreadsheet, name[language]);
  const old = found?.mark;
  if (old)
    sheet.getRange(1, 1, Math.min(old.rows, sheet.getMaxRows()), Math.min(old.columns, sheet.getMaxColumns())).clear();
  const cells = layOut(block);
  const tableRow = block.words.length + 3;
  writeCells(sheet, cells, block, tableRow);
  placeChart(sheet, block, tableRow, cells.length + 2);
  const { keys, lists, rows } = block.table;
  const table = { row: tableRow, keys, lists, rows: rows.length };
  const mark: ReportMark = {
    tab: key,
    sheet: sheet.getSheetId(),
    rows: cells.length,
    columns: cells[0]!.length,
    table,
  };
  if (found) found.metadata.setValue(JSON.stringify(mark));
  else {
    block.table.widths.forEach((width, index) => {
      sheet.setColumnWidth(index + 1, width);
    });
    markTab(sheet, mark);
  }
}

/** The report's tab; null when it was never run. @param key e.g. `report.segments` */
export const findReportSheet = (spreadsheet: Spreadsheet, key: string): Sheet | null =>
  findReport(spreadsheet, key)?.sheet ?? null;

function findReport(
  spreadsheet: Spreadsheet,
  key: string,
): { sheet: Sheet; mark: ReportMark; metadata: Metadata } | null {
  const all = spreadsheet.createDeveloperMetadataFinder().withKey(TAB_METADATA).find();
  const marked = all.flatMap((metadata) => {
    const mark = readMark(metadata.getValue());
    const sheet = metadata.getLocation().getSheet();
    return mark?.tab === key && sheet ? [{ sheet, mark, metadata }] : [];
  });
  return marked.find(({ sheet, mark }) => sheet.getSheetId() === mark.sheet) ?? marked[0] ?? null;
}

function readMark(value: string | null): ReportMark | null {
  try {
    const mark = JSON.parse(value ?? '') as Partial<ReportMark>;
    return mark.tab?.startsWith('report.') && mark.table ? (mark as ReportMark) : null;
  } catch {
    return null;
  }
}

/** A tab of this name that is blank and unmarked is ours from a run that was killed; one with content is somebody's. */
function createTab(spreadsheet: Spreadsheet, name: string): Sheet {
  for (let attempt = 1; ; attempt += 1) {
    const wanted = attempt === 1 ? name : `${name} ${attempt}`;
    const existing = spreadsheet.getSheetByName(wanted);
    if (!existing) return spreadsheet.insertSheet(wanted, spreadsheet.getSheets().length);
    if (existing.getLastRow() === 0) return existing;
  }
}

function markTab(sheet: Sheet, mark: ReportMark): void {
  sheet.setTabColor(REPORT_COLOUR);
  sheet.protect().setDescription(mark.tab).setWarningOnly(true);
  sheet.addDeveloperMetadata(TAB_METADATA, JSON.stringify(mark), SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT);
}

const REPORT_COLOUR = '#188038';

/** Title, words, a blank, the table, a blank, the method; all rows as wide as the table. */
function layOut({ title, words, table, method }: ReportBlock): ReportCell[][] {
  const width = table.headers.length;
  const sentence = (text: string): ReportCell[] => [text, ...Array.from({ length: width - 1 }, () => null)];
  const blank = sentence('');
  const sentences = words.map(sentence);
  return [
    sentence(title),
    ...sentences,
    blank,
    [...table.headers],
    ...table.rows.map((row) => [...row]),
    blank,
    ...method.map(sentence),
  ];
}

function writeCells(
  sheet: Sheet,
  cells: readonly (readonly ReportCell[])[],
  { table }: ReportBlock,
  tableRow: number,
): void {
  const width = table.headers.length;
  if (cells.length > sheet.getMaxRows()) sheet.insertRowsAfter(sheet.getMaxRows(), cells.length - sheet.getMaxRows());
  const formats = cells.map((_, index) =>
    isTableRow(index, table, tableRow) ? [...table.formats] : table.formats.map(() => '@'),
  );
  const range = sheet.getRange(1, 1, cells.length, width);
  range.setNumberFormats(formats);
  range.setValues(
    cells.map((row) => row.map((cell) => (typeof cell === 'string' && cell !== '' ? `'${cell}` : (cell ?? '')))),
  );
  sheet.getRange(1, 1, 1, width).setFontWeight('bold').setFontSize(14);
  sheet.getRange(tableRow, 1, 1, width).setFontWeight('bold').setBackground('#e6f4ea');
}

const isTableRow = (index: number, { rows }: ReportTable, tableRow: number): boolean =>
  index >= tableRow && index < tableRow + rows.length;

/** One column chart below the words of the method; its ranges follow the table when it is written again. */
function placeChart(sheet: Sheet, { table, chart }: ReportBlock, tableRow: number, row: number): void {
  for (const old of sheet.getCharts()) if (old.getOptions().get('title') === chart.title) sheet.removeChart(old);
  const rows = table.rows.length + 1;
  const built = sheet
    .newChart()
    .asColumnChart()
    .setTitle(chart.title)
    .addRange(sheet.getRange(tableRow, chart.label + 1, rows, 1))
    .addRange(sheet.getRange(tableRow, chart.value + 1, rows, 1))
    .setNumHeaders(1)
    .setPosition(row, 1, 0, 0)
    .build();
  sheet.insertChart(built);
}
