/** Written by scripts/write-scope-table.ts from gas-types-detailed; do not edit. */

export interface ScopeRow {
  /** One of them is enough. */
  readonly scopes: readonly string[];
  /** By class, names separated by spaces. */
  readonly methods: Readonly<Record<string, string>>;
}

export const SCOPE_ROWS: readonly ScopeRow[] = [
  {
    scopes: ['https://www.googleapis.com/auth/bigquery.readonly'],
    methods: { SpreadsheetApp: 'enableAllDataSourcesExecution enableBigQueryExecution' },
  },
  {
    scopes: [
      'https://www.googleapis.com/auth/calendar',
      'https://www.googleapis.com/auth/calendar.readonly',
      'https://www.googleapis.com/auth/calendar.events',
      'https://www.googleapis.com/auth/calendar.events.readonly',
    ],
    methods: { TriggerBuilder: 'forUserCalendar' },
  },
  {
    scopes: ['https://www.googleapis.com/auth/documents.currentonly', 'https://www.googleapis.com/auth/documents'],
    methods: { TriggerBuilder: 'forDocument' },
  },
  {
    scopes: ['https://www.googleapis.com/auth/forms.currentonly', 'https://www.googleapis.com/auth/forms'],
    methods: { TriggerBuilder: 'forForm' },
  },
  {
    scopes: ['https://www.googleapis.com/auth/script.container.ui'],
    methods: {
      Spreadsheet: 'show',
      Ui: 'showModalDialog showModelessDialog showSidebar',
    },
  },
  {
    scopes: ['https://www.googleapis.com/auth/script.external_request'],
    methods: { UrlFetchApp: 'fetch fetchAll getRequest' },
  },
  {
    scopes: ['https://www.googleapis.com/auth/script.scriptapp'],
    methods: {
      ScriptApp: 'deleteTrigger getProjectTriggers getUserTriggers newTrigger',
      Trigger: 'getEventType getHandlerFunction getTriggerSource getTriggerSourceId getUniqueId',
      TriggerBuilder: 'timeBased',
    },
  },
  {
    scopes: ['https://www.googleapis.com/auth/script.send_mail'],
    methods: { MailApp: 'getRemainingDailyQuota sendEmail' },
  },
  {
    scopes: ['https://www.googleapis.com/auth/spreadsheets'],
    methods: { SpreadsheetApp: 'create open openById openByUrl' },
  },
  {
    scopes: [
      'https://www.googleapis.com/auth/spreadsheets.currentonly',
      'https://www.googleapis.com/auth/spreadsheets',
    ],
    methods: {
      Banding:
        'copyTo getFirstColumnColorObject getFirstRowColorObject getFooterColumnColorObject getFooterRowColorObject getHeaderColumnColorObject getHeaderRowColorObject getRange getSecondColumnColorObject getSecondRowColorObject remove setFirstColumnColor setFirstColumnColorObject setFirstRowColor setFirstRowColorObject setFooterColumnColor setFooterColumnColorObject setFooterRowColor setFooterRowColorObject setHeaderColumnColor setHeaderColumnColorObject setHeaderRowColor setHeaderRowColorObject setRange setSecondColumnColor setSecondColumnColorObject setSecondRowColor setSecondRowColorObject',
      Browser: 'inputBox msgBox',
      CellImage: 'getAltTextDescription getAltTextTitle',
      CellImageBuilder: 'getAltTextDescription getAltTextTitle setAltTextDescription setAltTextTitle',
      Color: 'asRgbColor asThemeColor getColorType',
      ColorBuilder: 'asRgbColor asThemeColor getColorType',
      DataSource:
        'cancelAllLinkedDataSourceObjectRefreshes createCalculatedColumn createDataSourcePivotTableOnNewSheet createDataSourceTableOnNewSheet getCalculatedColumnByName getCalculatedColumns getColumns getDataSourceSheets getSpec refreshAllLinkedDataSourceObjects updateSpec waitForAllDataExecutionsCompletion',
      DataSourceChart: 'cancelDataRefresh forceRefreshData getDataSource getStatus refreshData waitForCompletion',
      DataSourceColumn:
        'getDataSource getFormula getName hasArrayDependency isCalculatedColumn remove setFormula setName',
      DataSourceFormula:
        'cancelDataRefresh forceRefreshData getAnchorCell getDataSource getDisplayValue getFormula getStatus refreshData setFormula waitForCompletion',
      DataSourcePivotTable:
        'addColumnGroup addFilter addPivotValue addRowGroup asPivotTable cancelDataRefresh forceRefreshData getDataSource getStatus refreshData waitForCompletion',
      DataSourceRefreshSchedule: 'getFrequency getScope getTimeIntervalOfNextRun isEnabled',
      DataSourceRefreshScheduleFrequency: 'getDaysOfTheMonth getDaysOfTheWeek getFrequencyType getStartHour',
      DataSourceSheet:
        'addFilter asSheet autoResizeColumn autoResizeColumns cancelDataRefresh forceRefreshData getColumnWidth getDataSource getFilters getSheetValues getSortSpecs getStatus refreshData removeFilters removeSortSpec setColumnWidth setColumnWidths setSortSpec waitForCompletion',
      DataSourceSheetFilter: 'getDataSourceColumn getDataSourceSheet getFilterCriteria remove setFilterCriteria',
      DataSourceTable:
        'addColumns addFilter addSortSpec cancelDataRefresh forceRefreshData getColumns getDataSource getFilters getRange getRowLimit getSortSpecs getStatus isSyncingAllColumns refreshData removeAllColumns removeAllSortSpecs setRowLimit syncAllColumns waitForCompletion',
      DataSourceTableColumn: 'getDataSourceColumn remove',
      DataSourceTableFilter: 'getDataSourceColumn getDataSourceTable getFilterCriteria remove setFilterCriteria',
      DeveloperMetadata:
        'getId getKey getLocation getValue getVisibility moveToColumn moveToRow moveToSheet moveToSpreadsheet remove setKey setValue setVisibility',
      DeveloperMetadataFinder: 'find',
      DeveloperMetadataLocation: 'getColumn getLocationType getRow getSheet getSpreadsheet',
      Drawing:
        'getContainerInfo getHeight getOnAction getSheet getWidth getZIndex remove setHeight setPosition setWidth',
      Filter: 'getColumnFilterCriteria getRange remove removeColumnFilterCriteria setColumnFilterCriteria sort',
      Group: 'collapse expand getControlIndex getDepth getRange isCollapsed remove',
      NamedRange: 'getName getRange remove setName setRange',
      OverGridImage:
        'assignScript getAltTextDescription getAltTextTitle getAnchorCell getAnchorCellXOffset getAnchorCellYOffset getHeight getInherentHeight getInherentWidth getScript getSheet getWidth remove replace resetSize setAltTextDescription setAltTextTitle setAnchorCell setAnchorCellXOffset setAnchorCellYOffset setHeight setWidth',
      PivotFilter:
        'getFilterCriteria getPivotTable getSourceDataColumn getSourceDataSourceColumn remove setFilterCriteria',
      PivotGroup:
        'addManualGroupingRule areLabelsRepeated clearGroupingRule clearSort getDateTimeGroupingRule getDimension getGroupLimit getIndex getPivotTable getSourceDataColumn getSourceDataSourceColumn hideRepeatedLabels isSortAscending moveToIndex remove removeManualGroupingRule resetDisplayName setDateTimeGroupingRule setDisplayName setGroupLimit setHistogramGroupingRule showRepeatedLabels showTotals sortAscending sortBy sortDescending totalsAreShown',
      PivotGroupLimit: 'getCountLimit getPivotGroup remove setCountLimit',
      PivotTable:
        'addCalculatedPivotValue addColumnGroup addFilter addPivotValue addRowGroup asDataSourcePivotTable getAnchorCell getColumnGroups getFilters getPivotValues getRowGroups getSourceDataRange getValuesDisplayOrientation remove setValuesDisplayOrientation',
      PivotValue:
        'getDisplayType getFormula getPivotTable getSourceDataColumn getSourceDataSourceColumn getSummarizedBy remove setDisplayName setFormula showAs summarizeBy',
      Protection:
        'addEditor addEditors addTargetAudience canDomainEdit canEdit getDescription getEditors getProtectionType getRange getRangeName getTargetAudiences getUnprotectedRanges isWarningOnly remove removeEditor removeEditors removeTargetAudience setDescription setDomainEdit setNamedRange setRange setRangeName setUnprotectedRanges setWarningOnly',
      Range:
        'activateAsCurrentCell addDeveloperMetadata applyColumnBanding applyRowBanding autoFill autoFillToNeighbor breakApart canEdit check clear clearContent clearDataValidations clearFormat clearNote collapseGroups copyFormatToRange copyTo copyValuesToRange createDataSourcePivotTable createDataSourceTable createFilter createPivotTable deleteCells expandGroups getA1Notation getBackground getBackgroundObject getBackgroundObjects getBackgrounds getBandings getCell getColumn getDataRegion getDataSourceFormula getDataSourceFormulas getDataSourcePivotTables getDataSourceTables getDataSourceUrl getDataTable getDataValidation getDataValidations getDeveloperMetadata getDisplayValue getDisplayValues getFilter getFontColorObject getFontColorObjects getFontFamilies getFontFamily getFontLine getFontLines getFontSize getFontSizes getFontStyle getFontStyles getFontWeight getFontWeights getFormula getFormulaR1C1 getFormulas getFormulasR1C1 getGridId getHeight getHorizontalAlignment getHorizontalAlignments getLastColumn getLastRow getNextDataCell getNote getNotes getNumColumns getNumRows getNumberFormat getNumberFormats getRichTextValue getRichTextValues getRow getRowIndex getSheet getTextDirection getTextDirections getTextRotation getTextRotations getTextStyle getTextStyles getValue getValues getVerticalAlignment getVerticalAlignments getWidth getWrap getWrapStrategies getWrapStrategy getWraps insertCells insertCheckboxes isBlank isChecked isEndColumnBounded isEndRowBounded isStartColumnBounded isStartRowBounded merge mergeAcross mergeVertically moveTo protect randomize removeCheckboxes removeDuplicates setBackground setBackgroundObject setBackgroundObjects setBackgroundRGB setBackgrounds setBorder setDataValidation setDataValidations setFontColor setFontColorObject setFontColorObjects setFontColors setFontFamilies setFontFamily setFontLine setFontLines setFontSize setFontSizes setFontStyle setFontStyles setFontWeight setFontWeights setFormula setFormulaR1C1 setFormulas setFormulasR1C1 setHorizontalAlignment setHorizontalAlignments setNote setNotes setNumberFormat setNumberFormats setRichTextValue setRichTextValues setShowHyperlink setTextDirection setTextDirections setTextRotation setTextRotations setTextStyle setTextStyles setValue setValues setVerticalAlignment setVerticalAlignments setVerticalText setWrap setWrapStrategies setWrapStrategy setWraps shiftColumnGroupDepth shiftRowGroupDepth sort splitTextToColumns trimWhitespace uncheck',
      RangeList:
        'activate breakApart check clear clearContent clearDataValidations clearFormat clearNote getRanges insertCheckboxes removeCheckboxes setBackground setBackgroundRGB setBorder setFontColor setFontFamily setFontLine setFontSize setFontStyle setFontWeight setFormula setFormulaR1C1 setHorizontalAlignment setNote setNumberFormat setShowHyperlink setTextDirection setTextRotation setValue setVerticalAlignment setVerticalText setWrap setWrapStrategy trimWhitespace uncheck',
      Selection: 'getActiveRange getActiveRangeList getActiveSheet getCurrentCell getNextDataRange',
      Sheet:
        'addDeveloperMetadata appendRow asDataSourceSheet autoResizeColumn autoResizeColumns autoResizeRows clear clearConditionalFormatRules clearContents clearFormats clearNotes collapseAllColumnGroups collapseAllRowGroups copyTo deleteColumn deleteColumns deleteRow deleteRows expandAllColumnGroups expandAllRowGroups expandColumnGroupsUpToDepth expandRowGroupsUpToDepth getActiveCell getActiveRange getActiveRangeList getBandings getCharts getColumnGroup getColumnGroupControlPosition getColumnGroupDepth getColumnWidth getConditionalFormatRules getCurrentCell getDataRange getDataSourceFormulas getDataSourcePivotTables getDataSourceTables getDeveloperMetadata getDrawings getFilter getFormUrl getFrozenColumns getFrozenRows getImages getIndex getLastColumn getLastRow getMaxColumns getMaxRows getName getNamedRanges getParent getPivotTables getProtections getRange getRangeList getRowGroup getRowGroupControlPosition getRowGroupDepth getRowHeight getSelection getSheetId getSheetName getSheetValues getSlicers getTabColorObject getType hasHiddenGridlines hideColumn hideColumns hideRow hideRows hideSheet insertChart insertColumnAfter insertColumnBefore insertColumns insertColumnsAfter insertColumnsBefore insertImage insertRowAfter insertRowBefore insertRows insertRowsAfter insertRowsBefore insertSlicer isColumnHiddenByUser isRightToLeft isRowHiddenByFilter isRowHiddenByUser isSheetHidden moveColumns moveRows protect removeChart setActiveRange setActiveRangeList setActiveSelection setColumnGroupControlPosition setColumnWidth setColumnWidths setConditionalFormatRules setCurrentCell setFrozenColumns setFrozenRows setHiddenGridlines setName setRightToLeft setRowGroupControlPosition setRowHeight setRowHeights setRowHeightsForced setTabColor setTabColorObject showColumns showRows showSheet sort unhideColumn unhideRow updateChart',
      Slicer:
        'getBackgroundColorObject getColumnPosition getContainerInfo getFilterCriteria getRange getTitle getTitleHorizontalAlignment getTitleTextStyle isAppliedToPivotTables remove setApplyToPivotTables setBackgroundColor setBackgroundColorObject setColumnFilterCriteria setPosition setRange setTitle setTitleHorizontalAlignment setTitleTextStyle',
      SortSpec: 'getBackgroundColor getDataSourceColumn getDimensionIndex getForegroundColor getSortOrder isAscending',
      Spreadsheet:
        'addDeveloperMetadata addEditor addEditors addMenu addViewer addViewers appendRow autoResizeColumn copy deleteActiveSheet deleteColumn deleteColumns deleteRow deleteRows deleteSheet duplicateActiveSheet getActiveCell getActiveRange getActiveRangeList getBandings getColumnWidth getCurrentCell getDataRange getDataSourceFormulas getDataSourcePivotTables getDataSourceRefreshSchedules getDataSourceSheets getDataSourceTables getDataSources getDeveloperMetadata getEditors getFormUrl getFrozenColumns getFrozenRows getImages getIterativeCalculationConvergenceThreshold getLastColumn getLastRow getMaxIterativeCalculationCycles getName getNamedRanges getOwner getPredefinedSpreadsheetThemes getProtections getRange getRangeList getRecalculationInterval getRowHeight getSelection getSheetId getSheetName getSheetValues getSpreadsheetLocale getSpreadsheetTheme getSpreadsheetTimeZone getUrl getViewers hideColumn hideRow insertColumnAfter insertColumnBefore insertColumnsAfter insertColumnsBefore insertDataSourceSheet insertImage insertRowAfter insertRowBefore insertRowsAfter insertRowsBefore insertSheet insertSheetWithDataSourceTable isColumnHiddenByUser isIterativeCalculationEnabled isRowHiddenByFilter isRowHiddenByUser moveActiveSheet moveChartToObjectSheet refreshAllDataSources removeEditor removeMenu removeNamedRange removeViewer rename renameActiveSheet resetSpreadsheetTheme setActiveRange setActiveRangeList setActiveSelection setActiveSheet setColumnWidth setCurrentCell setFrozenColumns setFrozenRows setIterativeCalculationConvergenceThreshold setIterativeCalculationEnabled setMaxIterativeCalculationCycles setNamedRange setRecalculationInterval setRowHeight setSpreadsheetLocale setSpreadsheetTheme setSpreadsheetTimeZone sort toast unhideColumn unhideRow updateMenu waitForAllDataExecutionsCompletion',
      SpreadsheetApp:
        'getActive getActiveRange getActiveRangeList getActiveSheet getActiveSpreadsheet getCurrentCell getSelection setActiveRangeList setActiveSheet setCurrentCell',
      SpreadsheetTheme: 'getConcreteColor getFontFamily getThemeColors setConcreteColor setFontFamily',
      TextFinder:
        'findAll findNext findPrevious getCurrentMatch ignoreDiacritics matchCase matchEntireCell matchFormulaText replaceAllWith replaceWith startFrom useRegularExpression',
      ThemeColor: 'getColorType getThemeColorType',
      TriggerBuilder: 'forSpreadsheet',
    },
  },
  {
    scopes: ['https://www.googleapis.com/auth/userinfo.email'],
    methods: { Session: 'getActiveUser getEffectiveUser' },
  },
];
