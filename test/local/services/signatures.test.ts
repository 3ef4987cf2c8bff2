import { SIGNATURES } from '../../../local/services/signature-table';
import { aWorkbook } from '../script-project';

const open = () => {
  const { SpreadsheetApp, Charts } = aWorkbook().globals;
  return { SpreadsheetApp, Charts, sheet: SpreadsheetApp.getActiveSheet() };
};

type Callable = Record<string, (...args: unknown[]) => unknown>;

/** One object of every class that a script can get hold of. */
function objects(): Record<string, unknown> {
  const { SpreadsheetApp: app, Charts, sheet } = open();
  const spreadsheet = app.getActive();
  const range = sheet.getRange('A1:B2');
  sheet.getRange('A:B').shiftColumnGroupDepth(1);
  sheet.addDeveloperMetadata('key', 'value');
  spreadsheet.setNamedRange('Named', range);
  const chart = sheet.newChart().addRange(range);
  const color = app.newColor().setRgbColor('red');
  const scale = app.newConditionalFormatRule().setGradientMinpoint('#fff').setGradientMaxpoint('red');
  const rule = app.newConditionalFormatRule().whenCellEmpty().setRanges([range]);
  const metadata = sheet.getDeveloperMetadata()[0]!;
  const types = 'Area Bar Column Combo Histogram Line Pie Scatter Table'.split(' ');
  const charts = types.map((type) => [
    `Embedded${type}ChartBuilder`,
    (chart as unknown as Callable)[`as${type}Chart`]!(),
  ]);
  return {
    ...Object.fromEntries(charts),
    Banding: sheet.getRange('D1:E9').applyRowBanding(),
    BooleanCondition: rule.getBooleanCondition(),
    Color: color.build(),
    ColorBuilder: color,
    ConditionalFormatRule: rule.build(),
    ConditionalFormatRuleBuilder: rule,
    ContainerInfo: chart.getContainer(),
    DataValidation: app.newDataValidation().requireDate().build(),
    DataValidationBuilder: app.newDataValidation(),
    DeveloperMetadata: metadata,
    DeveloperMetadataFinder: sheet.createDeveloperMetadataFinder(),
    DeveloperMetadataLocation: metadata.getLocation(),
    EmbeddedChart: chart.setChartType(Charts.ChartType.PIE).build(),
    EmbeddedChartBuilder: chart,
    Filter: sheet.getRange('A1:B9').createFilter(),
    FilterCriteria: app.newFilterCriteria().build(),
    FilterCriteriaBuilder: app.newFilterCriteria(),
    GradientCondition: scale.getGradientCondition(),
    Group: sheet.getColumnGroup(1, 1),
    NamedRange: spreadsheet.getNamedRanges()[0],
    Protection: range.protect(),
    Range: range,
    RangeList: sheet.getRangeList(['A1']),
    RichTextValue: app.newRichTextValue().build(),
    RichTextValueBuilder: app.newRichTextValue(),
    Selection: sheet.getSelection(),
    Sheet: sheet,
    Slicer: sheet.insertSlicer(range, 1, 1),
    Spreadsheet: spreadsheet,
    TextFinder: sheet.createTextFinder('x'),
    TextRotation: range.getTextRotation(),
    TextStyle: app.newTextStyle().build(),
    TextStyleBuilder: app.newTextStyle(),
    ThemeColor: app.newColor().setThemeColor(app.ThemeColorType.ACCENT1).asThemeColor(),
  };
}

type Case = readonly [act: (app: Callable, sheet: Callable) => unknown, ...parts: string[]];

const CASES: readonly Case[] = [
  [(app) => app['openById']!(7), "(Number) don't match the method signature for SpreadsheetApp.openById."],
  [(_, sheet) => sheet['getRange']!(1, 'B'), '(Number,String)', 'SpreadsheetApp.Sheet.getRange'],
  [(_, sheet) => sheet['getRange']!(1, undefined), '(Number,undefined)'],
  [(_, sheet) => sheet['setName']!(2026), '(Number)', 'SpreadsheetApp.Sheet.setName'],
  [(_, sheet) => sheet['deleteRows']!(1), '(Number)', 'SpreadsheetApp.Sheet.deleteRows'],
  [(_, sheet) => sheet['insertChart']!({}), '((class))', 'SpreadsheetApp.Sheet.insertChart'],
  [(_, sheet) => sheet['copyTo']!(sheet), '(SpreadsheetApp.Sheet)', 'SpreadsheetApp.Sheet.copyTo'],
  [(_, sheet) => sheet['setFrozenRows']!('1'), '(String)', 'SpreadsheetApp.Sheet.setFrozenRows'],
  [
    (_, sheet) => (sheet['getRange']!('A1') as Callable)['setValues']!(['a']),
    '(String[])',
    'SpreadsheetApp.Range.setValues',
  ],
  [
    (_, sheet) => (sheet['getRange']!('A1') as Callable)['setWrapStrategy']!('WRAP'),
    '(String)',
    'SpreadsheetApp.Range.setWrapStrategy',
  ],
  [
    (app) => (app['newFilterCriteria']!() as Callable)['whenDateAfter']!('2026-03-05'),
    '(String)',
    'SpreadsheetApp.FilterCriteriaBuilder.whenDateAfter',
  ],
];

// The sentence: platform facts, "Values".
describe('wrong arguments', () => {
  const all = objects();
  const classes = Object.keys(SIGNATURES).filter((name) => name !== 'SpreadsheetApp');

  it.each(classes)('%s: nine arguments where no method takes so many are refused by every method', (service) => {
    const object = all[service.replace('SpreadsheetApp.', '')] as Callable;
    const args = Array.from({ length: 9 }, (_, at) => at);
    for (const line of SIGNATURES[service]!.trim().split('\n')) {
      const [method = ''] = line.split(' ');
      expect(() => object[method]?.(...args)).toThrow(
        `The parameters (${args.map(() => 'Number').join(',')}) don't match the method signature for ${service}.${method}.`,
      );
    }
  });

  it.each(CASES.map(([act, ...parts]) => ({ act, parts })))(
    "of another kind are refused in Google's words: %#",
    ({ act, parts }) => {
      const { SpreadsheetApp, sheet } = open();
      for (const part of parts) {
        expect(() => act(SpreadsheetApp as unknown as Callable, sheet as unknown as Callable)).toThrow(part);
      }
    },
  );

  it('cost no service call: nothing was asked of Google', () => {
    const shop = aWorkbook(
      `function ask() { try { SpreadsheetApp.getActiveSheet().setName(7); } catch (error) { return error.message; } }`,
    );
    const report = shop.run('ask');
    expect(report.result).toMatch(/^The parameters \(Number\)/);
    expect(report.calls).toBe(0);
  });
});
