/**
 * Sheet's charts: which ranges, which type, which options, where. Drawing them is the page's affair.
 *
 * A chart is kept as JSON in a property store of its own (`charts`), which no script can reach as properties.
 */
import type { Area } from '../workbook/model';
import type { OpenDocument } from './document';
import { Exception, signatureMismatch } from './exception';
import { AREA, asGoogle, DOCUMENT, isRange } from './internals';
import { strictClass, strictService } from './strict';

type Chart = GoogleAppsScript.Spreadsheet.EmbeddedChart;
type Builder = GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder;
type Range = GoogleAppsScript.Spreadsheet.Range;

export const CHART_STORE = 'charts';

export interface ChartState {
  /** 0 until it is inserted. */
  readonly id: number;
  readonly sheetId: number;
  /** As Google's Charts.ChartType names it, e.g. COLUMN. */
  readonly type: string;
  readonly ranges: readonly Area[];
  readonly options: Readonly<Record<string, unknown>>;
  readonly numHeaders: number;
  readonly position: {
    readonly row: number;
    readonly column: number;
    readonly offsetX: number;
    readonly offsetY: number;
  };
}

const STATE = Symbol('state');

class ChartEmulation implements Pick<Chart, 'getChartId' | 'getNumHeaders' | 'getOptions' | 'getRanges' | 'modify'> {
  readonly [DOCUMENT]: OpenDocument;
  [STATE]: ChartState;

  constructor(document: OpenDocument, state: ChartState) {
    this[DOCUMENT] = document;
    this[STATE] = state;
  }

  /** null before it is inserted. */
  getChartId(): number | null {
    return this[STATE].id || null;
  }

  getNumHeaders(): number {
    return this[STATE].numHeaders;
  }

  getOptions(): GoogleAppsScript.Charts.ChartOptions {
    const { options } = this[STATE];
    const get = (option: string): unknown => options[option] ?? null;
    return asGoogle(strictService('Charts.ChartOptions', { get, getOrDefault: get }));
  }

  getRanges(): Range[] {
    return Array.from(this[STATE].ranges, (area) => this[DOCUMENT].range({ ...area }));
  }

  modify(): Builder {
    return asGoogle<Builder>(new ChartBuilderEmulation(this[DOCUMENT], this[STATE]));
  }
}

strictClass(ChartEmulation, 'SpreadsheetApp.EmbeddedChart');

const TYPES = {
  asAreaChart: 'AREA',
  asBarChart: 'BAR',
  asColumnChart: 'COLUMN',
  asComboChart: 'COMBO',
  asHistogramChart: 'HISTOGRAM',
  asLineChart: 'LINE',
  asPieChart: 'PIE',
  asScatterChart: 'SCATTER',
  asTableChart: 'TABLE',
} as const;
/** Settings that are options under the name Google gives them. */
const OPTIONS = {
  setTitle: 'title',
  setXAxisTitle: 'hAxis.title',
  setYAxisTitle: 'vAxis.title',
  setColors: 'colors',
  setStacked: 'isStacked',
  setLegendPosition: 'legend.position',
} as const;

class ChartBuilderEmulation {
  readonly [DOCUMENT]: OpenDocument;
  [STATE]: ChartState;

  constructor(document: OpenDocument, state: ChartState) {
    this[DOCUMENT] = document;
    this[STATE] = state;
  }

  addRange(range: Range): this {
    if (!isRange(range)) throw signatureMismatch('SpreadsheetApp.EmbeddedChartBuilder.addRange', [range]);
    return changed(this, { ranges: [...this[STATE].ranges, range[AREA]] });
  }

  clearRanges(): this {
    return changed(this, { ranges: [] });
  }

  setNumHeaders(numHeaders: number): this {
    return changed(this, { numHeaders });
  }

  setOption(option: string, value: unknown): this {
    return changed(this, { options: { ...this[STATE].options, [option]: value } });
  }

  /** Rows and columns are counted from 1, offsets in pixels. */
  setPosition(row: number, column: number, offsetX: number, offsetY: number): this {
    return changed(this, { position: { row, column, offsetX, offsetY } });
  }

  build(): Chart {
    return asGoogle<Chart>(new ChartEmulation(this[DOCUMENT], this[STATE]));
  }
}

for (const [method, type] of Object.entries(TYPES)) {
  const value = function (this: ChartBuilderEmulation): ChartBuilderEmulation {
    return changed(this, { type });
  };
  Object.defineProperty(ChartBuilderEmulation.prototype, method, { value });
}
for (const [method, option] of Object.entries(OPTIONS)) {
  const value = function (this: ChartBuilderEmulation, setting: unknown = true): ChartBuilderEmulation {
    return this.setOption(option, setting);
  };
  Object.defineProperty(ChartBuilderEmulation.prototype, method, { value });
}
strictClass(ChartBuilderEmulation, 'SpreadsheetApp.EmbeddedChartBuilder');

function changed<B extends ChartBuilderEmulation>(builder: B, change: Partial<ChartState>): B {
  builder[STATE] = { ...builder[STATE], ...change };
  return builder;
}

export function newChart(document: OpenDocument, sheetId: number): Builder {
  const position = { row: 1, column: 1, offsetX: 0, offsetY: 0 };
  const state: ChartState = { id: 0, sheetId, type: 'COLUMN', ranges: [], options: {}, numHeaders: 0, position };
  return asGoogle<Builder>(new ChartBuilderEmulation(document, state));
}

export function chartsOf(document: OpenDocument, sheetId: number): Chart[] {
  return document.call('read', 'Sheet.getCharts', {}, () => {
    const states = Object.values(document.workbook.properties(CHART_STORE)).map(
      (json) => JSON.parse(json) as ChartState,
    );
    const here = states.filter((state) => state.sheetId === sheetId);
    return here.map((state) => asGoogle<Chart>(new ChartEmulation(document, state)));
  });
}

/** Inserts a new chart, or puts a modified one in the place of the old. */
export function putChart(document: OpenDocument, method: string, sheetId: number, chart: Chart): void {
  const emulation: unknown = chart;
  if (!(emulation instanceof ChartEmulation)) throw signatureMismatch(`SpreadsheetApp.Sheet.${method}`, [chart]);
  document.call('structure', `Sheet.${method}`, {}, () => {
    document.expectFileEditable();
    const state = { ...emulation[STATE], sheetId, id: emulation[STATE].id || document.host.freshId() };
    emulation[STATE] = state;
    document.change({ op: 'property', store: CHART_STORE, key: String(state.id), value: JSON.stringify(state) });
  });
}

export function removeChart(document: OpenDocument, chart: Chart): void {
  document.call('structure', 'Sheet.removeChart', {}, () => {
    document.expectFileEditable();
    const id = chart.getChartId();
    if (id === null) throw new Exception('The chart is not in this sheet.');
    document.change({ op: 'property', store: CHART_STORE, key: String(id), value: null });
  });
}
