/**
 * Charts as version 0.1 kept them: JSON in a property store. A folder from then is read once, and its charts become
 * what lies over their tab.
 */
import type { PlacedChart } from './overlay-model';
import type { WorkbookState } from './workbook-state';

export const OLD_CHART_STORE = 'charts';

export function adoptOldCharts(state: WorkbookState): void {
  const old = state.properties.get(OLD_CHART_STORE);
  if (old === undefined) return;
  state.properties.delete(OLD_CHART_STORE);
  for (const json of old.values()) {
    const { sheetId, ...chart } = JSON.parse(json) as PlacedChart & { readonly sheetId: number };
    removeChart(state, chart.id);
    const sheet = state.sheetById(sheetId);
    if (sheet !== undefined) sheet.overlays = { ...sheet.overlays, charts: [...sheet.overlays.charts, chart] };
  }
}

/** A removal that an old journal tells. */
export function removeOldChart(state: WorkbookState, key: string): void {
  removeChart(state, Number(key));
}

function removeChart(state: WorkbookState, id: number): void {
  for (const sheet of state.sheets) {
    const charts = sheet.overlays.charts.filter((chart) => chart.id !== id);
    if (charts.length < sheet.overlays.charts.length) sheet.overlays = { ...sheet.overlays, charts };
  }
}
