/**
 * SpreadsheetApp.EmbeddedChart and the builders of every type: which ranges, which type, which options, where. Drawing
 * them is the page's affair; a picture of a chart is not emulated.
 */
import type { PlacedChart } from '../workbook/overlay-model';
import {
  AREA_SETTERS,
  BAR_SETTERS,
  type ChartOptions,
  COLUMN_SETTERS,
  COMBO_SETTERS,
  GENERAL_SETTERS,
  HISTOGRAM_SETTERS,
  LINE_SETTERS,
  PIE_SETTERS,
  SCATTER_SETTERS,
  TABLE_SETTERS,
} from './chart-option-table';
import { containerInfo } from './container-info';
import type { OpenDocument } from './document';
import { CHART_HIDDEN_DIMENSION_STRATEGY, CHART_MERGE_STRATEGY, CHART_TYPE } from './enum-table';
import { NotEmulated } from './exception';
import { areaOf, asGoogle, DOCUMENT, RULE } from './internals';
import type { NotEmulated as Missing } from './not-emulated-table';
import { strictClass, strictService } from './strict';

type Chart = GoogleAppsScript.Spreadsheet.EmbeddedChart;
type Builder = GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** Its id is 0 until it is inserted. Shared by a builder and what its as…Chart() gave. */
interface Draft {
  chart: PlacedChart;
}

export class ChartEmulation implements Omit<Chart, Missing<'EmbeddedChart'>> {
  readonly [DOCUMENT]: OpenDocument;
  [RULE]: PlacedChart;

  constructor(document: OpenDocument, chart: PlacedChart) {
    this[DOCUMENT] = document;
    this[RULE] = chart;
  }

  /** None here draws a data source. */
  asDataSourceChart(): null {
    return null;
  }

  /** null before it is inserted. */
  getChartId(): number | null {
    return this[RULE].id || null;
  }

  getContainerInfo(): GoogleAppsScript.Spreadsheet.ContainerInfo {
    return containerInfo(this[RULE].position);
  }

  getHiddenDimensionStrategy(): GoogleAppsScript.Charts.ChartHiddenDimensionStrategy {
    const name = this[RULE].hiddenStrategy as keyof typeof CHART_HIDDEN_DIMENSION_STRATEGY | undefined;
    return constant(CHART_HIDDEN_DIMENSION_STRATEGY[name ?? 'IGNORE_BOTH']);
  }

  getMergeStrategy(): GoogleAppsScript.Charts.ChartMergeStrategy {
    const name = this[RULE].mergeStrategy as keyof typeof CHART_MERGE_STRATEGY | undefined;
    return constant(CHART_MERGE_STRATEGY[name ?? 'MERGE_COLUMNS']);
  }

  getNumHeaders(): number {
    return this[RULE].numHeaders;
  }

  getOptions(): GoogleAppsScript.Charts.ChartOptions {
    const { options } = this[RULE];
    const get = (option: string): unknown => options[option] ?? null;
    return asGoogle(strictService('Charts.ChartOptions', { get, getOrDefault: get }));
  }

  getRanges(): Range[] {
    return rangesOf(this[DOCUMENT], this[RULE]);
  }

  getTransposeRowsAndColumns(): boolean {
    return this[RULE].transposed ?? false;
  }

  modify(): Builder {
    return asGoogle<Builder>(new ChartBuilderEmulation(this[DOCUMENT], { chart: this[RULE] }));
  }
}

function constant<T>(value: unknown): T {
  return value as T;
}

function rangesOf(document: OpenDocument, { ranges }: PlacedChart): Range[] {
  return Array.from(ranges, (area) => document.range({ ...area }));
}

/** What all builders have; each answers with itself. */
class ChartBuilding {
  readonly [DOCUMENT]: OpenDocument;
  readonly [RULE]: Draft;

  constructor(document: OpenDocument, draft: Draft) {
    this[DOCUMENT] = document;
    this[RULE] = draft;
  }

  addRange(range: Range): this {
    return drawn(this, { ranges: [...this[RULE].chart.ranges, areaOf(range)] });
  }

  removeRange(range: Range): this {
    const gone = JSON.stringify(areaOf(range));
    return drawn(this, { ranges: this[RULE].chart.ranges.filter((one) => JSON.stringify(one) !== gone) });
  }

  clearRanges(): this {
    return drawn(this, { ranges: [] });
  }

  getRanges(): Range[] {
    return rangesOf(this[DOCUMENT], this[RULE].chart);
  }

  getChartType(): GoogleAppsScript.Charts.ChartType {
    return constant(CHART_TYPE[this[RULE].chart.type as keyof typeof CHART_TYPE]);
  }

  setChartType(type: GoogleAppsScript.Charts.ChartType): this {
    return drawn(this, { type: String(type) });
  }

  getContainer(): GoogleAppsScript.Spreadsheet.ContainerInfo {
    return containerInfo(this[RULE].chart.position);
  }

  setHiddenDimensionStrategy(strategy: GoogleAppsScript.Charts.ChartHiddenDimensionStrategy): this {
    return drawn(this, { hiddenStrategy: String(strategy) });
  }

  setMergeStrategy(mergeStrategy: GoogleAppsScript.Charts.ChartMergeStrategy): this {
    return drawn(this, { mergeStrategy: String(mergeStrategy) });
  }

  setNumHeaders(headers: number): this {
    return drawn(this, { numHeaders: headers });
  }

  /** @throws NotEmulated for a value that is no JSON, since charts are kept as such */
  setOption(option: string, value: unknown): this {
    const json = JSON.stringify(value);
    if (json === undefined) throw new NotEmulated(`a chart option of ${typeof value}`);
    return optioned(this, { [option]: JSON.parse(json) as unknown });
  }

  /** Rows and columns are counted from 1, offsets in pixels. */
  setPosition(row: number, column: number, offsetX: number, offsetY: number): this {
    return drawn(this, { position: { row, column, offsetX, offsetY } });
  }

  setTransposeRowsAndColumns(transpose: boolean): this {
    return drawn(this, { transposed: transpose });
  }

  build(): Chart {
    return asGoogle<Chart>(new ChartEmulation(this[DOCUMENT], this[RULE].chart));
  }

  asAreaChart(): GoogleAppsScript.Spreadsheet.EmbeddedAreaChartBuilder {
    return typed(this, 'AREA');
  }

  asBarChart(): GoogleAppsScript.Spreadsheet.EmbeddedBarChartBuilder {
    return typed(this, 'BAR');
  }

  asColumnChart(): GoogleAppsScript.Spreadsheet.EmbeddedColumnChartBuilder {
    return typed(this, 'COLUMN');
  }

  asComboChart(): GoogleAppsScript.Spreadsheet.EmbeddedComboChartBuilder {
    return typed(this, 'COMBO');
  }

  asHistogramChart(): GoogleAppsScript.Spreadsheet.EmbeddedHistogramChartBuilder {
    return typed(this, 'HISTOGRAM');
  }

  asLineChart(): GoogleAppsScript.Spreadsheet.EmbeddedLineChartBuilder {
    return typed(this, 'LINE');
  }

  asPieChart(): GoogleAppsScript.Spreadsheet.EmbeddedPieChartBuilder {
    return typed(this, 'PIE');
  }

  asScatterChart(): GoogleAppsScript.Spreadsheet.EmbeddedScatterChartBuilder {
    return typed(this, 'SCATTER');
  }

  asTableChart(): GoogleAppsScript.Spreadsheet.EmbeddedTableChartBuilder {
    return typed(this, 'TABLE');
  }
}

function drawn<B extends ChartBuilding>(builder: B, change: Partial<PlacedChart>): B {
  builder[RULE].chart = { ...builder[RULE].chart, ...change };
  return builder;
}

function optioned<B extends ChartBuilding>(builder: B, options: ChartOptions): B {
  return drawn(builder, { options: { ...builder[RULE].chart.options, ...options } });
}

class ChartBuilderEmulation extends ChartBuilding implements Record<keyof Builder, unknown> {}

type Setters = Readonly<Record<string, (...args: never[]) => ChartOptions>>;
type TypedBuilder = new (document: OpenDocument, draft: Draft) => ChartBuilding;
const TYPED = {
  AREA: ['EmbeddedAreaChartBuilder', AREA_SETTERS],
  BAR: ['EmbeddedBarChartBuilder', BAR_SETTERS],
  COLUMN: ['EmbeddedColumnChartBuilder', COLUMN_SETTERS],
  COMBO: ['EmbeddedComboChartBuilder', COMBO_SETTERS],
  HISTOGRAM: ['EmbeddedHistogramChartBuilder', HISTOGRAM_SETTERS],
  LINE: ['EmbeddedLineChartBuilder', LINE_SETTERS],
  PIE: ['EmbeddedPieChartBuilder', PIE_SETTERS],
  SCATTER: ['EmbeddedScatterChartBuilder', SCATTER_SETTERS],
  TABLE: ['EmbeddedTableChartBuilder', TABLE_SETTERS],
} as const;
putSetters(ChartBuilderEmulation.prototype, GENERAL_SETTERS);
strictClass(ChartEmulation, 'SpreadsheetApp.EmbeddedChart');
strictClass(ChartBuilderEmulation, 'SpreadsheetApp.EmbeddedChartBuilder');

function putSetters(prototype: ChartBuilding, setters: Setters): void {
  for (const [name, optionsOf] of Object.entries(setters)) {
    const value = function (this: ChartBuilding, ...args: never[]): ChartBuilding {
      return optioned(this, optionsOf(...args));
    };
    Object.defineProperty(prototype, name, { value, configurable: true, writable: true });
  }
}

const made = new Map<string, TypedBuilder>();

/** Made when it is first wanted: few executions draw, and none draws all types. */
function typedBuilder(type: keyof typeof TYPED): TypedBuilder {
  let Builder = made.get(type);
  if (Builder === undefined) {
    Builder = class extends ChartBuilding {};
    const [name, setters] = TYPED[type];
    putSetters(Builder.prototype, setters);
    strictClass(Builder, `SpreadsheetApp.${name}`);
    made.set(type, Builder);
  }
  return Builder;
}

/** The same draft under the builder of that type. */
function typed<B>(builder: ChartBuilding, type: keyof typeof TYPED): B {
  return asGoogle<B>(new (typedBuilder(type))(builder[DOCUMENT], drawn(builder, { type })[RULE]));
}

export function newChartBuilder(document: OpenDocument): Builder {
  const position = { row: 1, column: 1, offsetX: 0, offsetY: 0 };
  const chart: PlacedChart = { id: 0, type: 'COLUMN', ranges: [], options: {}, numHeaders: 0, position };
  return asGoogle<Builder>(new ChartBuilderEmulation(document, { chart }));
}
