/**
 * What the builders of single chart types set: each method as the options it stands for, under the names that Google's
 * chart documentation gives them. Complete by type: a method of a builder that is missing here does not compile.
 */
import { plainTextStyle } from './charts-service';

type Common = GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder;
export type ChartOptions = Readonly<Record<string, unknown>>;
type Setter = (...args: never[]) => ChartOptions;
export type SettersOf<B> = Readonly<Record<Exclude<keyof B, keyof Common>, Setter>>;
export type Axis = 'hAxis' | 'vAxis';

const named = (constant: unknown): string => String(constant).toLowerCase();

const look = {
  setBackgroundColor: (cssValue: string) => ({ backgroundColor: cssValue }),
  setColors: (cssValues: string[]) => ({ colors: [...cssValues] }),
  setLegendPosition: (position: unknown) => ({ 'legend.position': named(position) }),
  setLegendTextStyle: (style: unknown) => ({ 'legend.textStyle': plainTextStyle(style) }),
  setTitle: (title: string) => ({ title }),
  setTitleTextStyle: (style: unknown) => ({ titleTextStyle: plainTextStyle(style) }),
};

const axes = {
  setXAxisTextStyle: (style: unknown) => ({ 'hAxis.textStyle': plainTextStyle(style) }),
  setXAxisTitle: (title: string) => ({ 'hAxis.title': title }),
  setXAxisTitleTextStyle: (style: unknown) => ({ 'hAxis.titleTextStyle': plainTextStyle(style) }),
  setYAxisTextStyle: (style: unknown) => ({ 'vAxis.textStyle': plainTextStyle(style) }),
  setYAxisTitle: (title: string) => ({ 'vAxis.title': title }),
  setYAxisTitleTextStyle: (style: unknown) => ({ 'vAxis.titleTextStyle': plainTextStyle(style) }),
};

const along = (values: Axis, categories: Axis) => ({
  reverseCategories: () => ({ [`${categories}.direction`]: -1 }),
  setRange: (start: number, end: number) => ({ [`${values}.minValue`]: start, [`${values}.maxValue`]: end }),
  useLogScale: () => ({ [`${values}.logScale`]: true }),
});

const stacked = { setStacked: () => ({ isStacked: true }) };
const points = { setPointStyle: (style: unknown) => ({ pointStyle: named(style) }) };
const upright = { ...look, ...axes, ...along('vAxis', 'hAxis') };

export const AREA_SETTERS = {
  ...upright,
  ...stacked,
  ...points,
} satisfies SettersOf<GoogleAppsScript.Spreadsheet.EmbeddedAreaChartBuilder>;

export const BAR_SETTERS = {
  ...look,
  ...axes,
  ...along('hAxis', 'vAxis'),
  ...stacked,
  reverseDirection: () => ({ 'hAxis.direction': -1 }),
} satisfies SettersOf<GoogleAppsScript.Spreadsheet.EmbeddedBarChartBuilder>;

export const COLUMN_SETTERS = {
  ...upright,
  ...stacked,
} satisfies SettersOf<GoogleAppsScript.Spreadsheet.EmbeddedColumnChartBuilder>;

export const COMBO_SETTERS = {
  ...upright,
  ...stacked,
} satisfies SettersOf<GoogleAppsScript.Spreadsheet.EmbeddedComboChartBuilder>;

export const HISTOGRAM_SETTERS = {
  ...upright,
  ...stacked,
} satisfies SettersOf<GoogleAppsScript.Spreadsheet.EmbeddedHistogramChartBuilder>;

export const LINE_SETTERS = {
  ...upright,
  ...points,
  setCurveStyle: (style: unknown) => ({ curveType: named(style) === 'smooth' ? 'function' : 'none' }),
} satisfies SettersOf<GoogleAppsScript.Spreadsheet.EmbeddedLineChartBuilder>;

export const PIE_SETTERS = {
  ...look,
  reverseCategories: () => ({ reverseCategories: true }),
  set3D: () => ({ is3D: true }),
} satisfies SettersOf<GoogleAppsScript.Spreadsheet.EmbeddedPieChartBuilder>;

export const SCATTER_SETTERS = {
  ...look,
  ...axes,
  ...points,
  setXAxisLogScale: () => ({ 'hAxis.logScale': true }),
  setXAxisRange: (start: number, end: number) => ({ 'hAxis.minValue': start, 'hAxis.maxValue': end }),
  setYAxisLogScale: () => ({ 'vAxis.logScale': true }),
  setYAxisRange: (start: number, end: number) => ({ 'vAxis.minValue': start, 'vAxis.maxValue': end }),
} satisfies SettersOf<GoogleAppsScript.Spreadsheet.EmbeddedScatterChartBuilder>;

export const TABLE_SETTERS = {
  enablePaging: (paging: boolean | number, startPage?: number) => ({
    page: paging === false ? 'disable' : 'enable',
    ...(typeof paging === 'number' ? { pageSize: paging } : {}),
    ...(startPage === undefined ? {} : { startPage }),
  }),
  enableRtlTable: (rtlEnabled: boolean) => ({ rtlTable: rtlEnabled }),
  enableSorting: (enableSorting: boolean) => ({ sort: enableSorting ? 'enable' : 'disable' }),
  setFirstRowNumber: (number: number) => ({ firstRowNumber: number }),
  setInitialSortingAscending: (column: number) => ({ sortColumn: column, sortAscending: true }),
  setInitialSortingDescending: (column: number) => ({ sortColumn: column, sortAscending: false }),
  showRowNumberColumn: (showRowNumber: boolean) => ({ showRowNumber }),
  useAlternatingRowStyle: (alternate: boolean) => ({ alternatingRowStyle: alternate }),
} satisfies SettersOf<GoogleAppsScript.Spreadsheet.EmbeddedTableChartBuilder>;

/** Accepted by Google on the general builder too, and used by much code, though its types do not say so. */
export const GENERAL_SETTERS = { ...look, ...axes, ...stacked };
