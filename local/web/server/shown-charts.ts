/** The charts that scripts placed, with the figures of their ranges read as the tab shows them. */
import type { Area, WorkbookModel } from '../../workbook/model';
import type { PlacedChart } from '../../workbook/overlay-model';
import type { ChartSeries, ShownChart } from '../wire';

/** Google's own size of a new chart, in pixels. */
const WIDTH = 600;
const HEIGHT = 371;

export function shownCharts(model: WorkbookModel): ShownChart[] {
  return model
    .sheets()
    .flatMap(({ sheetId }) => model.overlays(sheetId).charts.map((chart) => shownChart(model, sheetId, chart)));
}

function shownChart(
  model: WorkbookModel,
  sheetId: number,
  { id, type, ranges, options, numHeaders, position }: PlacedChart,
): ShownChart {
  const columns = ranges.flatMap((range) => columnsOf(model, range));
  const [labels, ...series] = columns.map((column) => withName(column, numHeaders));
  const text = (option: string): string => String(options[option] ?? '');
  return {
    id,
    sheetId,
    type,
    title: text('title'),
    ...position,
    width: Number(options['width'] ?? WIDTH),
    height: Number(options['height'] ?? HEIGHT),
    labels: labels?.shown ?? [],
    series,
    xTitle: text('hAxis.title'),
    yTitle: text('vAxis.title'),
    colors: Array.isArray(options['colors']) ? options['colors'].map(String) : [],
    stacked: options['isStacked'] === true,
  };
}

interface ChartColumn {
  readonly values: readonly (number | null)[];
  readonly shown: readonly string[];
}

/** A range that lost rows since is cut to the grid. */
function columnsOf(model: WorkbookModel, range: Area): ChartColumn[] {
  const sheet = model.sheet(range.sheetId);
  if (sheet === undefined || range.row > sheet.maxRows || range.column > sheet.maxColumns) return [];
  const rows = Math.min(range.rows, sheet.maxRows - range.row + 1);
  const columns = Math.min(range.columns, sheet.maxColumns - range.column + 1);
  const area = { ...range, rows, columns };
  const values = model.values(area);
  const shown = model.displayValues(area);
  return Array.from({ length: columns }, (_, c) => ({
    values: values.map((line) => (typeof line[c] === 'number' ? line[c] : null)),
    shown: shown.map((line) => line[c] ?? ''),
  }));
}

function withName({ values, shown }: ChartColumn, headers: number): ChartSeries {
  return { name: shown.slice(0, headers).join(' '), values: values.slice(headers), shown: shown.slice(headers) };
}
