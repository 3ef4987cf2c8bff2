/**
 * What SpreadsheetApp's classes have on Google and not here, each with its reason: a member missing here and there is
 * a compile error in its class. Whole classes that are missing stand in docs/local-services.md.
 */
type Google = {
  readonly SpreadsheetApp: GoogleAppsScript.Spreadsheet.SpreadsheetApp;
  readonly Spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet;
  readonly Sheet: GoogleAppsScript.Spreadsheet.Sheet;
  readonly Range: GoogleAppsScript.Spreadsheet.Range;
  readonly EmbeddedChart: GoogleAppsScript.Spreadsheet.EmbeddedChart;
  readonly FilterCriteriaBuilder: GoogleAppsScript.Spreadsheet.FilterCriteriaBuilder;
  readonly Protection: GoogleAppsScript.Spreadsheet.Protection;
};
/** Or a newer member, which @types/google-apps-script does not know yet. */
type Missing<Class extends keyof Google> = Partial<Record<keyof Google[Class] | (string & {}), string>>;

const DATA_SOURCES = 'data sources';
const IMAGES = 'images';
const OLD_PROTECTION = 'replaced by Protection long ago';
const PDF = 'files made of the spreadsheet';
const PIVOT_TABLES = 'pivot tables';
const THEMES = 'themes';

export const NOT_EMULATED = {
  SpreadsheetApp: {
    DataExecutionErrorCode: DATA_SOURCES,
    DataExecutionState: DATA_SOURCES,
    DataSourceParameterType: DATA_SOURCES,
    DataSourceRefreshScope: DATA_SOURCES,
    DataSourceType: DATA_SOURCES,
    DateTimeGroupingRuleType: PIVOT_TABLES,
    FrequencyType: DATA_SOURCES,
    PivotTableSummarizeFunction: PIVOT_TABLES,
    PivotValueDisplayType: PIVOT_TABLES,
    enableAllDataSourcesExecution: DATA_SOURCES,
    enableBigQueryExecution: DATA_SOURCES,
    enableLookerExecution: DATA_SOURCES,
    newCellImage: IMAGES,
    newDataSourceSpec: DATA_SOURCES,
    SortOrder: DATA_SOURCES,
  } satisfies Missing<'SpreadsheetApp'>,
  Spreadsheet: {
    getAs: PDF,
    getBlob: PDF,
    getPredefinedSpreadsheetThemes: THEMES,
    getSheetProtection: OLD_PROTECTION,
    getSpreadsheetTheme: THEMES,
    insertDataSourceSheet: DATA_SOURCES,
    insertImage: IMAGES,
    insertSheetWithDataSourceTable: DATA_SOURCES,
    isAnonymousView: 'sharing by link',
    isAnonymousWrite: 'sharing by link',
    moveChartToObjectSheet: 'tabs that are a chart',
    refreshAllDataSources: DATA_SOURCES,
    removeMenu: 'menus are Ui.createMenu',
    resetSpreadsheetTheme: THEMES,
    setAnonymousAccess: 'sharing by link',
    setSheetProtection: OLD_PROTECTION,
    setSpreadsheetTheme: THEMES,
    show: 'dialogs are Ui.showModalDialog and showSidebar',
    updateMenu: 'menus are Ui.createMenu',
    waitForAllDataExecutionsCompletion: DATA_SOURCES,
  } satisfies Missing<'Spreadsheet'>,
  Sheet: {
    getSheetProtection: OLD_PROTECTION,
    insertImage: IMAGES,
    setSheetProtection: OLD_PROTECTION,
  } satisfies Missing<'Sheet'>,
  Range: {
    createDataSourcePivotTable: DATA_SOURCES,
    createDataSourceTable: DATA_SOURCES,
    createPivotTable: PIVOT_TABLES,
    getDataSourceFormula: DATA_SOURCES,
    getDataSourceFormulas: DATA_SOURCES,
    getDataSourcePivotTables: DATA_SOURCES,
    getDataSourceTables: DATA_SOURCES,
    getDataSourceUrl: 'charts outside a sheet',
    getDataTable: 'charts outside a sheet',
  } satisfies Missing<'Range'>,
  EmbeddedChart: {
    getAs: 'pictures of charts',
    getBlob: 'pictures of charts',
  } satisfies Missing<'EmbeddedChart'>,
  FilterCriteriaBuilder: {
    setVisibleBackgroundColor: 'filters by colour',
    setVisibleForegroundColor: 'filters by colour',
    setVisibleValues: PIVOT_TABLES,
    whenDateEqualToAny: DATA_SOURCES,
    whenDateNotEqualTo: DATA_SOURCES,
    whenDateNotEqualToAny: DATA_SOURCES,
    whenNumberEqualToAny: DATA_SOURCES,
    whenNumberNotEqualToAny: DATA_SOURCES,
    whenTextEqualToAny: DATA_SOURCES,
    whenTextNotEqualTo: DATA_SOURCES,
    whenTextNotEqualToAny: DATA_SOURCES,
  } satisfies Missing<'FilterCriteriaBuilder'>,
  Protection: {
    addTargetAudience: 'there is no domain here',
    getTargetAudiences: 'there is no domain here',
    removeTargetAudience: 'there is no domain here',
    setDomainEdit: 'there is no domain here',
    setNamedRange: 'protections that follow a name',
    setRangeName: 'protections that follow a name',
  } satisfies Missing<'Protection'>,
} as const;

/** Names of members that a class leaves out on purpose. */
export type NotEmulated<Class extends keyof typeof NOT_EMULATED> = keyof (typeof NOT_EMULATED)[Class];
