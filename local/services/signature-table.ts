/**
 * Written by scripts/write-local-services.ts from Google's types; do not edit. Of each class one text with a line a
 * method: its name, a blank, and the kinds (argument-kind.ts) that each overload takes. Texts, since every execution
 * loads this and few look at more than some classes.
 */
export const SIGNATURES: Readonly<Record<string, string>> = {
  SpreadsheetApp: `
create string|string,number,number
flush
getActive
getActiveRange
getActiveRangeList
getActiveSheet
getActiveSpreadsheet
getCurrentCell
getSelection
getUi
newColor
newConditionalFormatRule
newDataValidation
newFilterCriteria
newRichTextValue
newTextStyle
open object
openById string
openByUrl string
setActiveRange SpreadsheetApp.Range
setActiveRangeList SpreadsheetApp.RangeList
setActiveSheet SpreadsheetApp.Sheet|SpreadsheetApp.Sheet,boolean
setActiveSpreadsheet SpreadsheetApp.Spreadsheet
setCurrentCell SpreadsheetApp.Range
`,
  'SpreadsheetApp.Banding': `
copyTo SpreadsheetApp.Range
getFirstColumnColorObject
getFirstRowColorObject
getFooterColumnColorObject
getFooterRowColorObject
getHeaderColumnColorObject
getHeaderRowColorObject
getRange
getSecondColumnColorObject
getSecondRowColorObject
remove
setFirstColumnColor string?
setFirstColumnColorObject SpreadsheetApp.Color
setFirstRowColor string?
setFirstRowColorObject SpreadsheetApp.Color
setFooterColumnColor string?
setFooterColumnColorObject SpreadsheetApp.Color
setFooterRowColor string?
setFooterRowColorObject SpreadsheetApp.Color
setHeaderColumnColor string?
setHeaderColumnColorObject SpreadsheetApp.Color
setHeaderRowColor string?
setHeaderRowColorObject SpreadsheetApp.Color
setRange SpreadsheetApp.Range
setSecondColumnColor string?
setSecondColumnColorObject SpreadsheetApp.Color
setSecondRowColor string?
setSecondRowColorObject SpreadsheetApp.Color
getFirstColumnColor
getFirstRowColor
getFooterColumnColor
getFooterRowColor
getHeaderColumnColor
getHeaderRowColor
getSecondColumnColor
getSecondRowColor
`,
  'SpreadsheetApp.BooleanCondition': `
getBackgroundObject
getBold
getCriteriaType
getCriteriaValues
getFontColorObject
getItalic
getStrikethrough
getUnderline
getBackground
getFontColor
`,
  'SpreadsheetApp.Color': `
asRgbColor
asThemeColor
getColorType
`,
  'SpreadsheetApp.ColorBuilder': `
asRgbColor
asThemeColor
build
getColorType
setRgbColor string
setThemeColor SpreadsheetApp.ThemeColorType
`,
  'SpreadsheetApp.ConditionalFormatRule': `
copy
getBooleanCondition
getGradientCondition
getRanges
`,
  'SpreadsheetApp.ConditionalFormatRuleBuilder': `
build
copy
getBooleanCondition
getGradientCondition
getRanges
setBackground string?
setBackgroundObject SpreadsheetApp.Color
setBold boolean?
setFontColor string?
setFontColorObject SpreadsheetApp.Color
setGradientMaxpoint string
setGradientMaxpointObject SpreadsheetApp.Color
setGradientMaxpointObjectWithValue SpreadsheetApp.Color,SpreadsheetApp.InterpolationType,string
setGradientMaxpointWithValue string,SpreadsheetApp.InterpolationType,string
setGradientMidpointObjectWithValue SpreadsheetApp.Color,SpreadsheetApp.InterpolationType,string
setGradientMidpointWithValue string,SpreadsheetApp.InterpolationType,string
setGradientMinpoint string
setGradientMinpointObject SpreadsheetApp.Color
setGradientMinpointObjectWithValue SpreadsheetApp.Color,SpreadsheetApp.InterpolationType,string
setGradientMinpointWithValue string,SpreadsheetApp.InterpolationType,string
setItalic boolean?
setRanges SpreadsheetApp.Range[]
setStrikethrough boolean?
setUnderline boolean?
whenCellEmpty
whenCellNotEmpty
whenDateAfter date|SpreadsheetApp.RelativeDate
whenDateBefore date|SpreadsheetApp.RelativeDate
whenDateEqualTo date|SpreadsheetApp.RelativeDate
whenFormulaSatisfied string
whenNumberBetween number,number
whenNumberEqualTo number
whenNumberGreaterThan number
whenNumberGreaterThanOrEqualTo number
whenNumberLessThan number
whenNumberLessThanOrEqualTo number
whenNumberNotBetween number,number
whenNumberNotEqualTo number
whenTextContains string
whenTextDoesNotContain string
whenTextEndsWith string
whenTextEqualTo string
whenTextStartsWith string
withCriteria SpreadsheetApp.BooleanCriteria,any[]
`,
  'SpreadsheetApp.ContainerInfo': `
getAnchorColumn
getAnchorRow
getOffsetX
getOffsetY
`,
  'SpreadsheetApp.DataValidation': `
copy
getAllowInvalid
getCriteriaType
getCriteriaValues
getHelpText
`,
  'SpreadsheetApp.DataValidationBuilder': `
build
copy
getAllowInvalid
getCriteriaType
getCriteriaValues
getHelpText
requireCheckbox |any|any,any
requireDate
requireDateAfter date
requireDateBefore date
requireDateBetween date,date
requireDateEqualTo date
requireDateNotBetween date,date
requireDateOnOrAfter date
requireDateOnOrBefore date
requireFormulaSatisfied string
requireNumberBetween number,number
requireNumberEqualTo number
requireNumberGreaterThan number
requireNumberGreaterThanOrEqualTo number
requireNumberLessThan number
requireNumberLessThanOrEqualTo number
requireNumberNotBetween number,number
requireNumberNotEqualTo number
requireTextContains string
requireTextDoesNotContain string
requireTextEqualTo string
requireTextIsEmail
requireTextIsUrl
requireValueInList string[]|string[],boolean
requireValueInRange SpreadsheetApp.Range|SpreadsheetApp.Range,boolean
setAllowInvalid boolean
setHelpText string
withCriteria SpreadsheetApp.DataValidationCriteria,any[]
`,
  'SpreadsheetApp.DeveloperMetadata': `
getId
getKey
getLocation
getValue
getVisibility
moveToColumn SpreadsheetApp.Range
moveToRow SpreadsheetApp.Range
moveToSheet SpreadsheetApp.Sheet
moveToSpreadsheet
remove
setKey string
setValue string
setVisibility SpreadsheetApp.DeveloperMetadataVisibility
`,
  'SpreadsheetApp.DeveloperMetadataFinder': `
find
onIntersectingLocations
withId number
withKey string
withLocationType SpreadsheetApp.DeveloperMetadataLocationType
withValue string
withVisibility SpreadsheetApp.DeveloperMetadataVisibility
`,
  'SpreadsheetApp.DeveloperMetadataLocation': `
getColumn
getLocationType
getRow
getSheet
getSpreadsheet
`,
  'SpreadsheetApp.EmbeddedAreaChartBuilder': `
addRange SpreadsheetApp.Range
asAreaChart
asBarChart
asColumnChart
asComboChart
asHistogramChart
asLineChart
asPieChart
asScatterChart
asTableChart
build
clearRanges
getChartType
getContainer
getRanges
removeRange SpreadsheetApp.Range
reverseCategories
setBackgroundColor string
setChartType Charts.ChartType
setColors string[]
setHiddenDimensionStrategy Charts.ChartHiddenDimensionStrategy
setLegendPosition Charts.Position
setLegendTextStyle Charts.TextStyle
setMergeStrategy Charts.ChartMergeStrategy
setNumHeaders number
setOption string,any
setPointStyle Charts.PointStyle
setPosition number,number,number,number
setRange number,number
setStacked
setTitle string
setTitleTextStyle Charts.TextStyle
setTransposeRowsAndColumns boolean
setXAxisTextStyle Charts.TextStyle
setXAxisTitle string
setXAxisTitleTextStyle Charts.TextStyle
setYAxisTextStyle Charts.TextStyle
setYAxisTitle string
setYAxisTitleTextStyle Charts.TextStyle
useLogScale
`,
  'SpreadsheetApp.EmbeddedBarChartBuilder': `
addRange SpreadsheetApp.Range
asAreaChart
asBarChart
asColumnChart
asComboChart
asHistogramChart
asLineChart
asPieChart
asScatterChart
asTableChart
build
clearRanges
getChartType
getContainer
getRanges
removeRange SpreadsheetApp.Range
reverseCategories
reverseDirection
setBackgroundColor string
setChartType Charts.ChartType
setColors string[]
setHiddenDimensionStrategy Charts.ChartHiddenDimensionStrategy
setLegendPosition Charts.Position
setLegendTextStyle Charts.TextStyle
setMergeStrategy Charts.ChartMergeStrategy
setNumHeaders number
setOption string,any
setPosition number,number,number,number
setRange number,number
setStacked
setTitle string
setTitleTextStyle Charts.TextStyle
setTransposeRowsAndColumns boolean
setXAxisTextStyle Charts.TextStyle
setXAxisTitle string
setXAxisTitleTextStyle Charts.TextStyle
setYAxisTextStyle Charts.TextStyle
setYAxisTitle string
setYAxisTitleTextStyle Charts.TextStyle
useLogScale
`,
  'SpreadsheetApp.EmbeddedChart': `
asDataSourceChart
getChartId
getContainerInfo
getHiddenDimensionStrategy
getMergeStrategy
getNumHeaders
getOptions
getRanges
getTransposeRowsAndColumns
modify
`,
  'SpreadsheetApp.EmbeddedChartBuilder': `
addRange SpreadsheetApp.Range
asAreaChart
asBarChart
asColumnChart
asComboChart
asHistogramChart
asLineChart
asPieChart
asScatterChart
asTableChart
build
clearRanges
getChartType
getContainer
getRanges
removeRange SpreadsheetApp.Range
setChartType Charts.ChartType
setHiddenDimensionStrategy Charts.ChartHiddenDimensionStrategy
setMergeStrategy Charts.ChartMergeStrategy
setNumHeaders number
setOption string,any
setPosition number,number,number,number
setTransposeRowsAndColumns boolean
`,
  'SpreadsheetApp.EmbeddedColumnChartBuilder': `
addRange SpreadsheetApp.Range
asAreaChart
asBarChart
asColumnChart
asComboChart
asHistogramChart
asLineChart
asPieChart
asScatterChart
asTableChart
build
clearRanges
getChartType
getContainer
getRanges
removeRange SpreadsheetApp.Range
reverseCategories
setBackgroundColor string
setChartType Charts.ChartType
setColors string[]
setHiddenDimensionStrategy Charts.ChartHiddenDimensionStrategy
setLegendPosition Charts.Position
setLegendTextStyle Charts.TextStyle
setMergeStrategy Charts.ChartMergeStrategy
setNumHeaders number
setOption string,any
setPosition number,number,number,number
setRange number,number
setStacked
setTitle string
setTitleTextStyle Charts.TextStyle
setTransposeRowsAndColumns boolean
setXAxisTextStyle Charts.TextStyle
setXAxisTitle string
setXAxisTitleTextStyle Charts.TextStyle
setYAxisTextStyle Charts.TextStyle
setYAxisTitle string
setYAxisTitleTextStyle Charts.TextStyle
useLogScale
`,
  'SpreadsheetApp.EmbeddedComboChartBuilder': `
addRange SpreadsheetApp.Range
asAreaChart
asBarChart
asColumnChart
asComboChart
asHistogramChart
asLineChart
asPieChart
asScatterChart
asTableChart
build
clearRanges
getChartType
getContainer
getRanges
removeRange SpreadsheetApp.Range
reverseCategories
setBackgroundColor string
setChartType Charts.ChartType
setColors string[]
setHiddenDimensionStrategy Charts.ChartHiddenDimensionStrategy
setLegendPosition Charts.Position
setLegendTextStyle Charts.TextStyle
setMergeStrategy Charts.ChartMergeStrategy
setNumHeaders number
setOption string,any
setPosition number,number,number,number
setRange number,number
setStacked
setTitle string
setTitleTextStyle Charts.TextStyle
setTransposeRowsAndColumns boolean
setXAxisTextStyle Charts.TextStyle
setXAxisTitle string
setXAxisTitleTextStyle Charts.TextStyle
setYAxisTextStyle Charts.TextStyle
setYAxisTitle string
setYAxisTitleTextStyle Charts.TextStyle
useLogScale
`,
  'SpreadsheetApp.EmbeddedHistogramChartBuilder': `
addRange SpreadsheetApp.Range
asAreaChart
asBarChart
asColumnChart
asComboChart
asHistogramChart
asLineChart
asPieChart
asScatterChart
asTableChart
build
clearRanges
getChartType
getContainer
getRanges
removeRange SpreadsheetApp.Range
reverseCategories
setBackgroundColor string
setChartType Charts.ChartType
setColors string[]
setHiddenDimensionStrategy Charts.ChartHiddenDimensionStrategy
setLegendPosition Charts.Position
setLegendTextStyle Charts.TextStyle
setMergeStrategy Charts.ChartMergeStrategy
setNumHeaders number
setOption string,any
setPosition number,number,number,number
setRange number,number
setStacked
setTitle string
setTitleTextStyle Charts.TextStyle
setTransposeRowsAndColumns boolean
setXAxisTextStyle Charts.TextStyle
setXAxisTitle string
setXAxisTitleTextStyle Charts.TextStyle
setYAxisTextStyle Charts.TextStyle
setYAxisTitle string
setYAxisTitleTextStyle Charts.TextStyle
useLogScale
`,
  'SpreadsheetApp.EmbeddedLineChartBuilder': `
addRange SpreadsheetApp.Range
asAreaChart
asBarChart
asColumnChart
asComboChart
asHistogramChart
asLineChart
asPieChart
asScatterChart
asTableChart
build
clearRanges
getChartType
getContainer
getRanges
removeRange SpreadsheetApp.Range
reverseCategories
setBackgroundColor string
setChartType Charts.ChartType
setColors string[]
setCurveStyle Charts.CurveStyle
setHiddenDimensionStrategy Charts.ChartHiddenDimensionStrategy
setLegendPosition Charts.Position
setLegendTextStyle Charts.TextStyle
setMergeStrategy Charts.ChartMergeStrategy
setNumHeaders number
setOption string,any
setPointStyle Charts.PointStyle
setPosition number,number,number,number
setRange number,number
setTitle string
setTitleTextStyle Charts.TextStyle
setTransposeRowsAndColumns boolean
setXAxisTextStyle Charts.TextStyle
setXAxisTitle string
setXAxisTitleTextStyle Charts.TextStyle
setYAxisTextStyle Charts.TextStyle
setYAxisTitle string
setYAxisTitleTextStyle Charts.TextStyle
useLogScale
`,
  'SpreadsheetApp.EmbeddedPieChartBuilder': `
addRange SpreadsheetApp.Range
asAreaChart
asBarChart
asColumnChart
asComboChart
asHistogramChart
asLineChart
asPieChart
asScatterChart
asTableChart
build
clearRanges
getChartType
getContainer
getRanges
removeRange SpreadsheetApp.Range
reverseCategories
set3D
setBackgroundColor string
setChartType Charts.ChartType
setColors string[]
setHiddenDimensionStrategy Charts.ChartHiddenDimensionStrategy
setLegendPosition Charts.Position
setLegendTextStyle Charts.TextStyle
setMergeStrategy Charts.ChartMergeStrategy
setNumHeaders number
setOption string,any
setPosition number,number,number,number
setTitle string
setTitleTextStyle Charts.TextStyle
setTransposeRowsAndColumns boolean
`,
  'SpreadsheetApp.EmbeddedScatterChartBuilder': `
addRange SpreadsheetApp.Range
asAreaChart
asBarChart
asColumnChart
asComboChart
asHistogramChart
asLineChart
asPieChart
asScatterChart
asTableChart
build
clearRanges
getChartType
getContainer
getRanges
removeRange SpreadsheetApp.Range
setBackgroundColor string
setChartType Charts.ChartType
setColors string[]
setHiddenDimensionStrategy Charts.ChartHiddenDimensionStrategy
setLegendPosition Charts.Position
setLegendTextStyle Charts.TextStyle
setMergeStrategy Charts.ChartMergeStrategy
setNumHeaders number
setOption string,any
setPointStyle Charts.PointStyle
setPosition number,number,number,number
setTitle string
setTitleTextStyle Charts.TextStyle
setTransposeRowsAndColumns boolean
setXAxisLogScale
setXAxisRange number,number
setXAxisTextStyle Charts.TextStyle
setXAxisTitle string
setXAxisTitleTextStyle Charts.TextStyle
setYAxisLogScale
setYAxisRange number,number
setYAxisTextStyle Charts.TextStyle
setYAxisTitle string
setYAxisTitleTextStyle Charts.TextStyle
`,
  'SpreadsheetApp.EmbeddedTableChartBuilder': `
addRange SpreadsheetApp.Range
asAreaChart
asBarChart
asColumnChart
asComboChart
asHistogramChart
asLineChart
asPieChart
asScatterChart
asTableChart
build
clearRanges
enablePaging boolean|number|number,number
enableRtlTable boolean
enableSorting boolean
getChartType
getContainer
getRanges
removeRange SpreadsheetApp.Range
setChartType Charts.ChartType
setFirstRowNumber number
setHiddenDimensionStrategy Charts.ChartHiddenDimensionStrategy
setInitialSortingAscending number
setInitialSortingDescending number
setMergeStrategy Charts.ChartMergeStrategy
setNumHeaders number
setOption string,any
setPosition number,number,number,number
setTransposeRowsAndColumns boolean
showRowNumberColumn boolean
useAlternatingRowStyle boolean
`,
  'SpreadsheetApp.Filter': `
getColumnFilterCriteria number
getRange
remove
removeColumnFilterCriteria number
setColumnFilterCriteria number,SpreadsheetApp.FilterCriteria?
sort number,boolean
`,
  'SpreadsheetApp.FilterCriteria': `
copy
getCriteriaType
getCriteriaValues
getHiddenValues
getVisibleBackgroundColor
getVisibleForegroundColor
getVisibleValues
`,
  'SpreadsheetApp.FilterCriteriaBuilder': `
build
copy
getCriteriaType
getCriteriaValues
getHiddenValues
getVisibleBackgroundColor
getVisibleForegroundColor
getVisibleValues
setHiddenValues string[]
whenCellEmpty
whenCellNotEmpty
whenDateAfter date|SpreadsheetApp.RelativeDate
whenDateBefore date|SpreadsheetApp.RelativeDate
whenDateEqualTo date|SpreadsheetApp.RelativeDate
whenFormulaSatisfied string
whenNumberBetween number,number
whenNumberEqualTo number
whenNumberGreaterThan number
whenNumberGreaterThanOrEqualTo number
whenNumberLessThan number
whenNumberLessThanOrEqualTo number
whenNumberNotBetween number,number
whenNumberNotEqualTo number
whenTextContains string
whenTextDoesNotContain string
whenTextEndsWith string
whenTextEqualTo string
whenTextStartsWith string
withCriteria SpreadsheetApp.BooleanCriteria,any[]
`,
  'SpreadsheetApp.GradientCondition': `
getMaxColorObject
getMaxType
getMaxValue
getMidColorObject
getMidType
getMidValue
getMinColorObject
getMinType
getMinValue
getMaxColor
getMidColor
getMinColor
`,
  'SpreadsheetApp.Group': `
collapse
expand
getControlIndex
getDepth
getRange
isCollapsed
remove
`,
  'SpreadsheetApp.NamedRange': `
getName
getRange
remove
setName string
setRange SpreadsheetApp.Range
`,
  'SpreadsheetApp.Protection': `
addEditor string|Base.User
addEditors string[]
canDomainEdit
canEdit
getDescription
getEditors
getProtectionType
getRange
getRangeName
getUnprotectedRanges
isWarningOnly
remove
removeEditor string|Base.User
removeEditors string[]|Base.User[]
setDescription string
setRange SpreadsheetApp.Range
setUnprotectedRanges SpreadsheetApp.Range[]
setWarningOnly boolean
`,
  'SpreadsheetApp.Range': `
activate
activateAsCurrentCell
addDeveloperMetadata string|string,SpreadsheetApp.DeveloperMetadataVisibility|string,string|string,string,SpreadsheetApp.DeveloperMetadataVisibility
applyColumnBanding |SpreadsheetApp.BandingTheme|SpreadsheetApp.BandingTheme,boolean,boolean
applyRowBanding |SpreadsheetApp.BandingTheme|SpreadsheetApp.BandingTheme,boolean,boolean
autoFill SpreadsheetApp.Range,SpreadsheetApp.AutoFillSeries
autoFillToNeighbor SpreadsheetApp.AutoFillSeries
breakApart
canEdit
check
clear |object
clearContent
clearDataValidations
clearFormat
clearNote
collapseGroups
copyFormatToRange number,number,number,number,number|SpreadsheetApp.Sheet,number,number,number,number
copyTo SpreadsheetApp.Range|SpreadsheetApp.Range,SpreadsheetApp.CopyPasteType,boolean|SpreadsheetApp.Range,object
copyValuesToRange number,number,number,number,number|SpreadsheetApp.Sheet,number,number,number,number
createDeveloperMetadataFinder
createFilter
createTextFinder string
deleteCells SpreadsheetApp.Dimension
expandGroups
getA1Notation
getBackground
getBackgroundObject
getBackgroundObjects
getBackgrounds
getBandings
getCell number,number
getColumn
getDataRegion |SpreadsheetApp.Dimension
getDataValidation
getDataValidations
getDeveloperMetadata
getDisplayValue
getDisplayValues
getFilter
getFontColorObject
getFontColorObjects
getFontFamilies
getFontFamily
getFontLine
getFontLines
getFontSize
getFontSizes
getFontStyle
getFontStyles
getFontWeight
getFontWeights
getFormula
getFormulaR1C1
getFormulas
getFormulasR1C1
getGridId
getHeight
getHorizontalAlignment
getHorizontalAlignments
getLastColumn
getLastRow
getMergedRanges
getNextDataCell SpreadsheetApp.Direction
getNote
getNotes
getNumColumns
getNumRows
getNumberFormat
getNumberFormats
getRichTextValue
getRichTextValues
getRow
getRowIndex
getSheet
getTextDirection
getTextDirections
getTextRotation
getTextRotations
getTextStyle
getTextStyles
getValue
getValues
getVerticalAlignment
getVerticalAlignments
getWidth
getWrap
getWrapStrategies
getWrapStrategy
getWraps
insertCells SpreadsheetApp.Dimension
insertCheckboxes |any|any,any
isBlank
isChecked
isEndColumnBounded
isEndRowBounded
isPartOfMerge
isStartColumnBounded
isStartRowBounded
merge
mergeAcross
mergeVertically
moveTo SpreadsheetApp.Range
offset number,number|number,number,number|number,number,number,number
protect
randomize
removeCheckboxes
removeDuplicates |number[]
setBackground string?
setBackgroundObject SpreadsheetApp.Color?
setBackgroundObjects SpreadsheetApp.Color[][]?
setBackgroundRGB number,number,number
setBackgrounds string?[][]
setBorder boolean?,boolean?,boolean?,boolean?,boolean?,boolean?|boolean?,boolean?,boolean?,boolean?,boolean?,boolean?,string?,SpreadsheetApp.BorderStyle?
setDataValidation SpreadsheetApp.DataValidation?
setDataValidations SpreadsheetApp.DataValidation?[][]
setFontColor string?
setFontColorObject SpreadsheetApp.Color?
setFontColorObjects SpreadsheetApp.Color?[][]
setFontColors any[][]
setFontFamilies string?[][]
setFontFamily string?
setFontLine string?
setFontLines string?[][]
setFontSize number
setFontSizes number[][]
setFontStyle string?
setFontStyles string?[][]
setFontWeight string?
setFontWeights string?[][]
setFormula string
setFormulaR1C1 string
setFormulas string[][]
setFormulasR1C1 string[][]
setHorizontalAlignment string?
setHorizontalAlignments string?[][]
setNote string?
setNotes string?[][]
setNumberFormat string
setNumberFormats string[][]
setRichTextValue SpreadsheetApp.RichTextValue
setRichTextValues SpreadsheetApp.RichTextValue[][]
setShowHyperlink boolean
setTextDirection SpreadsheetApp.TextDirection?
setTextDirections SpreadsheetApp.TextDirection?[][]
setTextRotation number|SpreadsheetApp.TextRotation
setTextRotations SpreadsheetApp.TextRotation[][]
setTextStyle SpreadsheetApp.TextStyle
setTextStyles SpreadsheetApp.TextStyle[][]
setValue any
setValues any[][]
setVerticalAlignment string?
setVerticalAlignments string?[][]
setVerticalText boolean
setWrap boolean
setWrapStrategies SpreadsheetApp.WrapStrategy[][]
setWrapStrategy SpreadsheetApp.WrapStrategy
setWraps boolean[][]
shiftColumnGroupDepth number
shiftRowGroupDepth number
sort any
splitTextToColumns |string|SpreadsheetApp.TextToColumnsDelimiter
trimWhitespace
uncheck
getFontColor
getFontColors
`,
  'SpreadsheetApp.RangeList': `
activate
breakApart
check
clear |object
clearContent
clearDataValidations
clearFormat
clearNote
getRanges
insertCheckboxes |any|any,any
removeCheckboxes
setBackground string?
setBackgroundRGB number,number,number
setBorder boolean?,boolean?,boolean?,boolean?,boolean?,boolean?|boolean?,boolean?,boolean?,boolean?,boolean?,boolean?,string?,SpreadsheetApp.BorderStyle?
setFontColor string?
setFontFamily string?
setFontLine string?
setFontSize number
setFontStyle string?
setFontWeight string?
setFormula string
setFormulaR1C1 string
setHorizontalAlignment string?
setNote string?
setNumberFormat string
setShowHyperlink boolean
setTextDirection SpreadsheetApp.TextDirection?
setTextRotation number
setValue any
setVerticalAlignment string?
setVerticalText boolean
setWrap boolean
setWrapStrategy SpreadsheetApp.WrapStrategy
trimWhitespace
uncheck
`,
  'SpreadsheetApp.RichTextValue': `
copy
getEndIndex
getLinkUrl |number,number
getRuns
getStartIndex
getText
getTextStyle |number,number
`,
  'SpreadsheetApp.RichTextValueBuilder': `
build
setLinkUrl number,number,string?|string?
setText string
setTextStyle number,number,SpreadsheetApp.TextStyle?|SpreadsheetApp.TextStyle?
`,
  'SpreadsheetApp.Selection': `
getActiveRange
getActiveRangeList
getActiveSheet
getCurrentCell
getNextDataRange SpreadsheetApp.Direction
`,
  'SpreadsheetApp.Sheet': `
activate
addDeveloperMetadata string|string,SpreadsheetApp.DeveloperMetadataVisibility|string,string|string,string,SpreadsheetApp.DeveloperMetadataVisibility
appendRow any[]
asDataSourceSheet
autoResizeColumn number
autoResizeColumns number,number
autoResizeRows number,number
clear |object
clearConditionalFormatRules
clearContents
clearFormats
clearNotes
collapseAllColumnGroups
collapseAllRowGroups
copyTo SpreadsheetApp.Spreadsheet
createDeveloperMetadataFinder
createTextFinder string
deleteColumn number
deleteColumns number,number
deleteRow number
deleteRows number,number
expandAllColumnGroups
expandAllRowGroups
expandColumnGroupsUpToDepth number
expandRowGroupsUpToDepth number
getActiveCell
getActiveRange
getActiveRangeList
getBandings
getCharts
getColumnGroup number,number
getColumnGroupControlPosition
getColumnGroupDepth number
getColumnWidth number
getConditionalFormatRules
getCurrentCell
getDataRange
getDataSourceFormulas
getDataSourcePivotTables
getDataSourceTables
getDeveloperMetadata
getDrawings
getFilter
getFormUrl
getFrozenColumns
getFrozenRows
getImages
getIndex
getLastColumn
getLastRow
getMaxColumns
getMaxRows
getName
getNamedRanges
getParent
getPivotTables
getProtections SpreadsheetApp.ProtectionType
getRange number,number|number,number,number|number,number,number,number|string
getRangeList string[]
getRowGroup number,number
getRowGroupControlPosition
getRowGroupDepth number
getRowHeight number
getSelection
getSheetId
getSheetName
getSheetValues number,number,number,number
getSlicers
getTabColorObject
getType
hasHiddenGridlines
hideColumn SpreadsheetApp.Range
hideColumns number|number,number
hideRow SpreadsheetApp.Range
hideRows number|number,number
hideSheet
insertChart SpreadsheetApp.EmbeddedChart
insertColumnAfter number
insertColumnBefore number
insertColumns number|number,number
insertColumnsAfter number,number
insertColumnsBefore number,number
insertRowAfter number
insertRowBefore number
insertRows number|number,number
insertRowsAfter number,number
insertRowsBefore number,number
insertSlicer SpreadsheetApp.Range,number,number|SpreadsheetApp.Range,number,number,number,number
isColumnHiddenByUser number
isRightToLeft
isRowHiddenByFilter number
isRowHiddenByUser number
isSheetHidden
moveColumns SpreadsheetApp.Range,number
moveRows SpreadsheetApp.Range,number
newChart
protect
removeChart SpreadsheetApp.EmbeddedChart
setActiveRange SpreadsheetApp.Range
setActiveRangeList SpreadsheetApp.RangeList
setActiveSelection SpreadsheetApp.Range|string
setColumnGroupControlPosition SpreadsheetApp.GroupControlTogglePosition
setColumnWidth number,number
setColumnWidths number,number,number
setConditionalFormatRules SpreadsheetApp.ConditionalFormatRule[]
setCurrentCell SpreadsheetApp.Range
setFrozenColumns number
setFrozenRows number
setHiddenGridlines boolean
setName string
setRightToLeft boolean
setRowGroupControlPosition SpreadsheetApp.GroupControlTogglePosition
setRowHeight number,number
setRowHeights number,number,number
setRowHeightsForced number,number,number
setTabColor string?
setTabColorObject SpreadsheetApp.Color
showColumns number|number,number
showRows number|number,number
showSheet
sort number|number,boolean
unhideColumn SpreadsheetApp.Range
unhideRow SpreadsheetApp.Range
updateChart SpreadsheetApp.EmbeddedChart
getTabColor
`,
  'SpreadsheetApp.Slicer': `
getBackgroundColorObject
getColumnPosition
getContainerInfo
getFilterCriteria
getRange
getTitle
getTitleHorizontalAlignment
getTitleTextStyle
isAppliedToPivotTables
remove
setApplyToPivotTables boolean
setBackgroundColor string?
setBackgroundColorObject SpreadsheetApp.Color
setColumnFilterCriteria number,SpreadsheetApp.FilterCriteria?
setPosition number,number,number,number
setRange SpreadsheetApp.Range
setTitle string
setTitleHorizontalAlignment string?
setTitleTextStyle SpreadsheetApp.TextStyle
getBackgroundColor
`,
  'SpreadsheetApp.Spreadsheet': `
addDeveloperMetadata string|string,SpreadsheetApp.DeveloperMetadataVisibility|string,string|string,string,SpreadsheetApp.DeveloperMetadataVisibility
addEditor string|Base.User
addEditors string[]
addMenu string,object?[]
addViewer string|Base.User
addViewers string[]
appendRow any[]
autoResizeColumn number
copy string
createDeveloperMetadataFinder
createTextFinder string
deleteActiveSheet
deleteColumn number
deleteColumns number,number
deleteRow number
deleteRows number,number
deleteSheet SpreadsheetApp.Sheet
duplicateActiveSheet
getActiveCell
getActiveRange
getActiveRangeList
getActiveSheet
getBandings
getColumnWidth number
getCurrentCell
getDataRange
getDataSourceFormulas
getDataSourcePivotTables
getDataSourceRefreshSchedules
getDataSourceSheets
getDataSourceTables
getDataSources
getDeveloperMetadata
getEditors
getFormUrl
getFrozenColumns
getFrozenRows
getId
getImages
getIterativeCalculationConvergenceThreshold
getLastColumn
getLastRow
getMaxIterativeCalculationCycles
getName
getNamedRanges
getNumSheets
getOwner
getProtections SpreadsheetApp.ProtectionType
getRange string
getRangeByName string
getRangeList string[]
getRecalculationInterval
getRowHeight number
getSelection
getSheetById number
getSheetByName string
getSheetId
getSheetName
getSheetValues number,number,number,number
getSheets
getSpreadsheetLocale
getSpreadsheetTimeZone
getUrl
getViewers
hideColumn SpreadsheetApp.Range
hideRow SpreadsheetApp.Range
insertColumnAfter number
insertColumnBefore number
insertColumnsAfter number,number
insertColumnsBefore number,number
insertRowAfter number
insertRowBefore number
insertRowsAfter number,number
insertRowsBefore number,number
insertSheet |number|number,object|object|string|string,number|string,number,object|string,object
isColumnHiddenByUser number
isIterativeCalculationEnabled
isRowHiddenByFilter number
isRowHiddenByUser number
moveActiveSheet number
removeEditor string|Base.User
removeNamedRange string
removeViewer string|Base.User
rename string
renameActiveSheet string
setActiveRange SpreadsheetApp.Range
setActiveRangeList SpreadsheetApp.RangeList
setActiveSelection SpreadsheetApp.Range|string
setActiveSheet SpreadsheetApp.Sheet|SpreadsheetApp.Sheet,boolean
setColumnWidth number,number
setCurrentCell SpreadsheetApp.Range
setFrozenColumns number
setFrozenRows number
setIterativeCalculationConvergenceThreshold number
setIterativeCalculationEnabled boolean
setMaxIterativeCalculationCycles number
setNamedRange string,SpreadsheetApp.Range
setRecalculationInterval SpreadsheetApp.RecalculationInterval
setRowHeight number,number
setSpreadsheetLocale string
setSpreadsheetTimeZone string
sort number|number,boolean
toast string|string,string|string,string,number?
unhideColumn SpreadsheetApp.Range
unhideRow SpreadsheetApp.Range
`,
  'SpreadsheetApp.TextFinder': `
findAll
findNext
findPrevious
getCurrentMatch
ignoreDiacritics boolean
matchCase boolean
matchEntireCell boolean
matchFormulaText boolean
replaceAllWith string
replaceWith string
startFrom SpreadsheetApp.Range
useRegularExpression boolean
`,
  'SpreadsheetApp.TextRotation': `
getDegrees
isVertical
`,
  'SpreadsheetApp.TextStyle': `
copy
getFontFamily
getFontSize
getForegroundColorObject
isBold
isItalic
isStrikethrough
isUnderline
getForegroundColor
`,
  'SpreadsheetApp.TextStyleBuilder': `
build
setBold boolean
setFontFamily string
setFontSize number
setForegroundColor string
setForegroundColorObject SpreadsheetApp.Color
setItalic boolean
setStrikethrough boolean
setUnderline boolean
`,
  'SpreadsheetApp.ThemeColor': `
getColorType
getThemeColorType
`,
};
