/**
 * A tab's charts: listing, inserting, replacing, removing.
 */
import type { PlacedChart } from '../workbook/overlay-model';
import type { OpenDocument } from './document';
import { ChartEmulation } from './embedded-chart';
import { Exception } from './exception';
import { asGoogle, RULE } from './internals';

type Chart = GoogleAppsScript.Spreadsheet.EmbeddedChart;

export function chartsOf(document: OpenDocument, sheetId: number): Chart[] {
  return document.call('read', 'Sheet.getCharts', {}, () =>
    Array.from(document.workbook.overlays(sheetId).charts, (chart) =>
      asGoogle<Chart>(new ChartEmulation(document, ownCopy(chart))),
    ),
  );
}

/** The host's objects stay out of the script's realm. */
function ownCopy(chart: PlacedChart): PlacedChart {
  return JSON.parse(JSON.stringify(chart)) as PlacedChart;
}

/** Inserts a new chart, or puts a modified one in the place of the old. */
export function putChart(document: OpenDocument, method: string, sheetId: number, chart: Chart): void {
  const emulation = asGoogle<ChartEmulation>(chart);
  document.call('structure', `Sheet.${method}`, {}, () => {
    document.expectFileEditable();
    const state = { ...emulation[RULE], id: emulation[RULE].id || document.host.freshId() };
    emulation[RULE] = state;
    const { charts } = document.workbook.overlays(sheetId);
    const isKnown = charts.some(({ id }) => id === state.id);
    const kept = isKnown ? charts.map((one) => (one.id === state.id ? state : one)) : [...charts, state];
    document.change({ op: 'overlays', sheetId, set: { charts: kept } });
  });
}

export function removeChart(document: OpenDocument, sheetId: number, chart: Chart): void {
  document.call('structure', 'Sheet.removeChart', {}, () => {
    document.expectFileEditable();
    const { charts } = document.workbook.overlays(sheetId);
    const kept = charts.filter(({ id }) => id !== chart.getChartId());
    if (kept.length === charts.length) throw new Exception('The chart is not in this sheet.');
    document.change({ op: 'overlays', sheetId, set: { charts: kept } });
  });
}
