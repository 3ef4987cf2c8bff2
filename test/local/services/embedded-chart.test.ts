import { aWorkbook } from '../script-project';

const open = () => {
  const { SpreadsheetApp, Charts } = aWorkbook().globals;
  return { SpreadsheetApp, Charts, sheet: SpreadsheetApp.getActiveSheet() };
};

// developers.google.com/apps-script/reference/spreadsheet/embedded-chart-builder and its typed builders.
describe('a chart', () => {
  it('comes back with its ranges, type, options and place', () => {
    const { Charts, sheet } = open();
    const builder = sheet.newChart().asBarChart().setStacked().setTitle('Sales').setLegendPosition(Charts.Position.TOP);
    builder.addRange(sheet.getRange('A1:B5')).setPosition(3, 4, 5, 6);
    sheet.insertChart(builder.build());
    const [chart] = sheet.getCharts();
    expect(chart!.getRanges().map((range) => range.getA1Notation())).toEqual(['A1:B5']);
    expect(chart!.modify().getChartType()).toBe(Charts.ChartType.BAR);
    const options = ['title', 'isStacked', 'legend.position', 'none'].map((name) => chart!.getOptions().get(name));
    expect(options).toEqual(['Sales', true, 'top', null]);
    const place = chart!.getContainerInfo();
    expect([place.getAnchorRow(), place.getAnchorColumn(), place.getOffsetX(), place.getOffsetY()]).toEqual([
      3, 4, 5, 6,
    ]);
  });

  it('is replaced in its place when it was modified', () => {
    const { sheet } = open();
    for (const title of ['one', 'two']) sheet.insertChart(sheet.newChart().setOption('title', title).build());
    const [first] = sheet.getCharts();
    sheet.updateChart(first!.modify().asPieChart().set3D().setTitle('first').build());
    expect(sheet.getCharts().map((chart) => chart.getOptions().get('title'))).toEqual(['first', 'two']);
    expect(sheet.getCharts()[0]!.getChartId()).toBe(first!.getChartId());
    sheet.removeChart(first!);
    expect(sheet.getCharts()).toHaveLength(1);
    expect(() => sheet.removeChart(first!)).toThrow('The chart is not in this sheet.');
  });

  it.each([
    ['asAreaChart', 'AREA', 'setPointStyle'],
    ['asBarChart', 'BAR', 'reverseDirection'],
    ['asColumnChart', 'COLUMN', 'useLogScale'],
    ['asComboChart', 'COMBO', 'setStacked'],
    ['asHistogramChart', 'HISTOGRAM', 'setRange'],
    ['asLineChart', 'LINE', 'setCurveStyle'],
    ['asPieChart', 'PIE', 'set3D'],
    ['asScatterChart', 'SCATTER', 'setXAxisRange'],
    ['asTableChart', 'TABLE', 'enablePaging'],
  ] as const)('of %s has what only that builder sets', (as, type, own) => {
    const { sheet } = open();
    const builder = sheet.newChart()[as]() as unknown as Record<string, unknown>;
    expect(typeof builder[own]).toBe('function');
    expect(String((builder as { getChartType(): unknown }).getChartType())).toBe(type);
  });

  it('takes a style of text, merging and hidden rows', () => {
    const { Charts, sheet } = open();
    const style = Charts.newTextStyle().setColor('red').setFontSize(12).build();
    const chart = sheet
      .newChart()
      .setMergeStrategy(Charts.ChartMergeStrategy.MERGE_ROWS)
      .setTransposeRowsAndColumns(true)
      .asLineChart()
      .setTitleTextStyle(style)
      .build();
    expect(chart.getOptions().get('titleTextStyle')).toEqual({ color: 'red', fontSize: 12 });
    expect([String(chart.getMergeStrategy()), chart.getTransposeRowsAndColumns()]).toEqual(['MERGE_ROWS', true]);
    expect(String(chart.getHiddenDimensionStrategy())).toBe('IGNORE_BOTH');
  });

  it('gives no picture', () => {
    const { sheet } = open();
    expect(() => sheet.newChart().build().getBlob()).toThrow('SpreadsheetApp.EmbeddedChart.getBlob is not emulated');
  });
});
