/**
 * Draws the tab dashboard: words first, then the figures, who stays away, and what the charts stand on.
 *
 * Everything has its fixed place, so that the charts' ranges never change and a merchant's own notes beside and below
 * stay. No formula: a formula over a data column would make every read of it wait.
 */
import { HEADER_COLOURS } from '../schema/palette';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Cell = string | number | null;

/** A number with the format it is shown in; '@' for words. */
export interface FormattedCell {
  readonly value: Cell;
  readonly format: string;
}

/** One part of the dashboard: a header row and rows of cells; what is more than its place holds is left out. */
export interface DashboardPart {
  readonly headers: readonly string[];
  readonly rows: readonly (readonly FormattedCell[])[];
}

export interface DashboardBlock {
  readonly title: string;
  readonly words: readonly string[];
  readonly figures: DashboardPart;
  readonly lateTitle: string;
  readonly late: DashboardPart;
  readonly dataTitle: string;
  readonly months: DashboardPart;
  readonly segments: DashboardPart;
  readonly products: DashboardPart;
  /** In the language of the day. */
  readonly charts: Readonly<Record<ChartName, string>>;
  /** What our charts may be called, in any language. */
  readonly everyChartTitle: readonly string[];
}

type ChartName = 'months' | 'segments' | 'products';

/** Rows that a part may fill below its header. */
export const DASHBOARD_ROOM = { words: 5, figures: 11, late: 10, months: 12, segments: 10, products: 10 } as const;

const WIDTH = 6;
/** Pixels. */
const WIDTHS = [240, 110, 130, 90, 150, 110];
const TITLE_HEIGHT = 34;

/** Where each part's header row stands; the words begin in row 2. */
const AT = {
  figures: { row: 8, column: 1 },
  late: { row: 22, column: 1 },
  months: { row: 35, column: 1 },
  segments: { row: 35, column: 3 },
  products: { row: 35, column: 5 },
} as const;

const ROWS = AT.months.row + DASHBOARD_ROOM.months;

/** To the right of the figures; sizes in pixels. */
const CHART = { column: WIDTH + 2, width: 520, height: 300 };
const CHARTS = {
  months: { as: 'asLineChart', row: 1 },
  segments: { as: 'asPieChart', row: 16 },
  products: { as: 'asBarChart', row: 31 },
} as const;

const CHART_NAMES: readonly ChartName[] = ['months', 'segments', 'products'];

export function writeDashboard(sheet: Sheet, block: DashboardBlock): void {
  const cells = layOut(block);
  const area = sheet.getRange(1, 1, ROWS, WIDTH);
  area.setNumberFormats(cells.map((row) => row.map(({ format }) => format)));
  area.setValues(cells.map((row) => row.map(({ value }) => written(value))));
  const titles = sheet.getCharts().map((chart) => String(chart.getOptions().get('title')));
  if (CHART_NAMES.every((name) => titles.includes(block.charts[name]))) return;
  dress(sheet);
  drawCharts(sheet, block);
}

const BLANK: FormattedCell = { value: null, format: '@' };
const words = (value: string): FormattedCell => ({ value, format: '@' });

function layOut(block: DashboardBlock): FormattedCell[][] {
  const cells = Array.from({ length: ROWS }, () => Array.from({ length: WIDTH }, () => BLANK));
  const put = (row: number, column: number, cell: FormattedCell): void => {
    const line = cells[row - 1];
    if (line && column <= WIDTH) line[column - 1] = cell;
  };
  put(1, 1, words(block.title));
  block.words.slice(0, DASHBOARD_ROOM.words).forEach((sentence, index) => {
    put(2 + index, 1, words(sentence));
  });
  put(AT.late.row - 1, 1, words(block.lateTitle));
  put(AT.months.row - 1, 1, words(block.dataTitle));
  for (const name of ['figures', 'late', ...CHART_NAMES] as const) {
    const { row, column } = AT[name];
    const { headers, rows } = block[name];
    headers.forEach((header, index) => {
      put(row, column + index, words(header));
    });
    rows.slice(0, DASHBOARD_ROOM[name]).forEach((line, below) => {
      line.forEach((cell, index) => {
        put(row + 1 + below, column + index, cell);
      });
    });
  }
  return cells;
}

/** Text stays text, whatever it begins with: Sheets consumes the apostrophe. */
const written = (value: Cell): string | number =>
  typeof value === 'string' && value !== '' ? `'${value}` : (value ?? '');

/** Once: afterwards the looks are the merchant's. */
function dress(sheet: Sheet): void {
  WIDTHS.forEach((width, index) => {
    sheet.setColumnWidth(index + 1, width);
  });
  sheet.setRowHeight(1, TITLE_HEIGHT);
  sheet.getRange(1, 1, 1, WIDTH).setFontWeight('bold').setFontSize(16);
  for (const row of [AT.late.row - 1, AT.months.row - 1]) sheet.getRange(row, 1, 1, WIDTH).setFontWeight('bold');
  sheet.getRange(AT.figures.row, 1, 1, 3).setFontWeight('bold').setBackground(HEADER_COLOURS.report);
  for (const { row } of [AT.late, AT.months])
    sheet.getRange(row, 1, 1, WIDTH).setFontWeight('bold').setBackground(HEADER_COLOURS.report);
}

function drawCharts(sheet: Sheet, { charts, everyChartTitle }: DashboardBlock): void {
  for (const old of sheet.getCharts()) {
    if (everyChartTitle.includes(String(old.getOptions().get('title')))) sheet.removeChart(old);
  }
  for (const name of CHART_NAMES) {
    const { row, column } = AT[name];
    const { as, row: chartRow } = CHARTS[name];
    const built = sheet
      .newChart()
      [as]()
      .setOption('title', charts[name])
      .setOption('width', CHART.width)
      .setOption('height', CHART.height)
      .addRange(sheet.getRange(row, column, DASHBOARD_ROOM[name] + 1, 2))
      .setNumHeaders(1)
      .setPosition(chartRow, CHART.column, 0, 0)
      .build();
    sheet.insertChart(built);
  }
}
