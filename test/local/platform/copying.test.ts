/**
 * Range.copyTo with all its options, copyValuesToRange, copyFormatToRange and autoFill.
 *
 * Sources: the references of Range, CopyPasteType and AutoFillSeries
 * (developers.google.com/apps-script/reference/spreadsheet/…).
 */
import { aSheet } from './a-sheet';

/** A1:B1 with one of everything, shown in column widths, colour rules and merged cells too. */
function source() {
  const opened = aSheet();
  const { sheet, SpreadsheetApp, local } = opened;
  const rule = SpreadsheetApp.newDataValidation().requireNumberGreaterThan(0).build();
  sheet
    .getRange('A1')
    .setValue(3)
    .setNumberFormat('0.00')
    .setBackground('#ff0000')
    .setNote('note')
    .setDataValidation(rule);
  sheet.getRange('B1').setFormula('=A1*2').setFontWeight('bold').setBorder(true, true, true, true, null, null);
  sheet.setColumnWidth(1, 222);
  const colours = SpreadsheetApp.newConditionalFormatRule()
    .whenNumberGreaterThan(1)
    .setBackground('#00ff00')
    .setRanges([sheet.getRange('A1:B1')])
    .build();
  sheet.setConditionalFormatRules([colours]);
  const merge = { sheetId: 0, row: 1, column: 1, rows: 1, columns: 2 };
  const found = (a1: string) => {
    const cell = sheet.getRange(a1);
    const next = cell.offset(0, 1);
    const { row, column } = { row: cell.getRow(), column: cell.getColumn() };
    return {
      value: cell.getValue(),
      formula: next.getFormula(),
      format: cell.getNumberFormat(),
      background: cell.getBackground(),
      bold: next.getFontWeight(),
      border:
        local.workbook.style({ sheetId: 0, row, column: column + 1, rows: 1, columns: 1 }, 'border')[0]![0] !== null,
      note: cell.getNote(),
      rule: cell.getDataValidation() !== null,
      width: sheet.getColumnWidth(column),
      coloured: sheet
        .getConditionalFormatRules()[0]!
        .getRanges()
        .map((range) => range.getA1Notation()),
    };
  };
  return { ...opened, merge, found };
}

const NOTHING = {
  value: '',
  formula: '',
  format: 'General',
  background: '#ffffff',
  bold: 'normal',
  border: false,
  note: '',
  rule: false,
  width: 100,
  coloured: ['A1:B1'],
};
const FORMATS = { format: '0.00', background: '#ff0000', bold: 'bold', border: true, coloured: ['A1:B1', 'D5:E5'] };
const NORMAL = { ...NOTHING, ...FORMATS, value: 3, formula: '=D5*2', note: 'note', rule: true };

describe('copyTo takes along', () => {
  it.each([
    ['PASTE_NORMAL', NORMAL],
    ['PASTE_NO_BORDERS', { ...NORMAL, border: false }],
    ['PASTE_FORMAT', { ...NOTHING, ...FORMATS }],
    ['PASTE_FORMULA', { ...NOTHING, value: 3, formula: '=D5*2' }],
    ['PASTE_VALUES', { ...NOTHING, value: 3 }],
    ['PASTE_DATA_VALIDATION', { ...NOTHING, rule: true }],
    ['PASTE_CONDITIONAL_FORMATTING', { ...NOTHING, coloured: ['A1:B1', 'D5:E5'] }],
    ['PASTE_COLUMN_WIDTHS', { ...NOTHING, width: 222 }],
  ] as const)('with %s what it says', (type, expected) => {
    const { sheet, SpreadsheetApp, found } = source();
    sheet.getRange('A1:B1').copyTo(sheet.getRange('D5'), SpreadsheetApp.CopyPasteType[type], false);
    expect(found('D5')).toEqual(expected);
  });

  it('everything without options, values alone with contentsOnly, looks alone with formatOnly', () => {
    const { sheet, found } = source();
    sheet.getRange('A1:B1').copyTo(sheet.getRange('D5'));
    expect(found('D5')).toEqual(NORMAL);
    const values = source();
    values.sheet.getRange('A1:B1').copyTo(values.sheet.getRange('D5'), { contentsOnly: true });
    expect(values.found('D5')).toEqual({ ...NOTHING, value: 3 });
    expect(values.sheet.getRange('E5').getValue()).toBe(6);
    const looks = source();
    looks.sheet.getRange('A1:B1').copyTo(looks.sheet.getRange('D5'), { formatOnly: true });
    expect(looks.found('D5')).toEqual({ ...NOTHING, ...FORMATS });
  });

  it('merged cells', () => {
    const { sheet, local, merge } = source();
    local.workbook.apply({ op: 'overlays', sheetId: 0, set: { merges: [merge] } });
    sheet.getRange('A1:B1').copyTo(sheet.getRange('D5'));
    expect(local.workbook.overlays(0).merges).toEqual([merge, { ...merge, row: 5, column: 4 }]);
  });

  it("a rule's formula with its cell", () => {
    const { sheet, SpreadsheetApp } = aSheet();
    const rule = SpreadsheetApp.newDataValidation().requireFormulaSatisfied('=A1>0').setAllowInvalid(false).build();
    sheet.getRange('B1').setDataValidation(rule);
    sheet.getRange('B1').copyTo(sheet.getRange('C4'), SpreadsheetApp.CopyPasteType.PASTE_DATA_VALIDATION, false);
    expect(sheet.getRange('C4').getDataValidation()!.getCriteriaValues()).toEqual(['=B4>0']);
  });
});

describe('the size of the target', () => {
  const pair = () => {
    const opened = aSheet();
    opened.sheet.getRange('A1:B1').setValues([['x', 'y']]);
    return opened;
  };

  it('that is a multiple is filled, any other counts by its first cell', () => {
    const { sheet, values } = pair();
    sheet.getRange('A1:B1').copyTo(sheet.getRange('D1:G2'));
    expect(values('D1:G2')).toEqual([
      ['x', 'y', 'x', 'y'],
      ['x', 'y', 'x', 'y'],
    ]);
    sheet.getRange('A1:B1').copyTo(sheet.getRange('D4:F4'));
    expect(values('D4:G4')).toEqual([['x', 'y', '', '']]);
  });

  it('must lie inside the grid', () => {
    const { sheet } = pair();
    expect(() => sheet.getRange('A1:B1').copyTo(sheet.getRange('Z1'))).toThrow(
      'The coordinates of the range are outside the dimensions of the sheet.',
    );
  });

  it('is in the same file', () => {
    const { sheet, SpreadsheetApp } = pair();
    const elsewhere = SpreadsheetApp.create('Other').getSheets()[0]!.getRange('A1');
    const message = 'Target range and source range must be on the same spreadsheet.';
    expect(() => sheet.getRange('A1').copyTo(elsewhere)).toThrow(message);
    expect(() => sheet.getRange('A1').moveTo(elsewhere)).toThrow(message);
  });

  it('is on its side when transposed, formulas with it', () => {
    const { sheet, values, formulas, SpreadsheetApp } = pair();
    sheet.getRange('C1').setFormula('=A1');
    sheet.getRange('A1:C1').copyTo(sheet.getRange('E2'), SpreadsheetApp.CopyPasteType.PASTE_NORMAL, true);
    expect(values('E2:E3').flat()).toEqual(['x', 'y']);
    expect(formulas('E4')).toEqual(['=C4']);
  });

  it('of copyValuesToRange is filled exactly: repeated or cut', () => {
    const { sheet, values } = pair();
    sheet.getRange('A1:B1').copyValuesToRange(sheet, 4, 6, 1, 2);
    expect(values('D1:G2')).toEqual([
      ['x', 'y', 'x', ''],
      ['x', 'y', 'x', ''],
    ]);
  });

  it('of copyFormatToRange too, on any tab', () => {
    const { sheet, spreadsheet } = pair();
    const other = spreadsheet.insertSheet('Other');
    sheet.getRange('A1').setNumberFormat('0.00');
    sheet.getRange('A1').copyFormatToRange(other, 2, 2, 1, 3);
    expect(other.getRange('B1:B4').getNumberFormats().flat()).toEqual(['0.00', '0.00', '0.00', 'General']);
  });
});

describe('autoFill', () => {
  const filled = (source: readonly unknown[], series: 'DEFAULT_SERIES' | 'ALTERNATE_SERIES' = 'DEFAULT_SERIES') => {
    const { sheet, SpreadsheetApp } = aSheet();
    const range = sheet.getRange(1, 1, source.length, 1);
    range.setValues(source.map((value) => [value]));
    range.autoFill(sheet.getRange(1, 1, source.length + 3, 1), SpreadsheetApp.AutoFillSeries[series]);
    return sheet.getRange(source.length + 1, 1, 3, 1);
  };

  it.each<[string, readonly unknown[], readonly unknown[]]>([
    ['goes on by the step of its numbers', [1, 3], [5, 7, 9]],
    ['repeats a single number', [7], [7, 7, 7]],
    ['counts texts that end in a number', ['Week 1'], ['Week 2', 'Week 3', 'Week 4']],
    ['repeats other texts in turn', ['a', 'b'], ['a', 'b', 'a']],
  ])('%s', (_, source, expected) => {
    expect(filled(source).getValues().flat()).toEqual(expected);
  });

  it('goes on day by day, with the format of the days', () => {
    const range = filled(['2024-02-28', '2024-02-29']);
    expect(range.getDisplayValues().flat()).toEqual(['2024-03-01', '2024-03-02', '2024-03-03']);
  });

  it('carries formulas, each to its own row', () => {
    expect(filled(['=B1*2']).getFormulas().flat()).toEqual(['=B2*2', '=B3*2', '=B4*2']);
  });

  it('copies what there is with ALTERNATE_SERIES', () => {
    expect(filled([1, 3], 'ALTERNATE_SERIES').getValues().flat()).toEqual([1, 3, 1]);
  });

  it('goes to the right and upwards as well', () => {
    const { sheet, SpreadsheetApp, values } = aSheet();
    const { DEFAULT_SERIES } = SpreadsheetApp.AutoFillSeries;
    sheet.getRange('A5:B5').setValues([[10, 20]]);
    sheet.getRange('A5:B5').autoFill(sheet.getRange('A5:D5'), DEFAULT_SERIES);
    expect(values('A5:D5')).toEqual([[10, 20, 30, 40]]);
    sheet.getRange('A6').setValue(15);
    sheet.getRange('A5:A6').autoFill(sheet.getRange('A3:A6'), DEFAULT_SERIES);
    expect(values('A3:A4').flat()).toEqual([0, 5]);
  });

  it('refuses a destination that goes two ways, or lies elsewhere', () => {
    const { sheet, SpreadsheetApp } = aSheet();
    const { DEFAULT_SERIES } = SpreadsheetApp.AutoFillSeries;
    for (const a1 of ['A1:C9', 'D1:D9', 'A2:A9']) {
      expect(() => sheet.getRange('A1:B2').autoFill(sheet.getRange(a1), DEFAULT_SERIES)).toThrow('AutoFill');
    }
  });

  it('to the neighbour goes as far down as the column beside it', () => {
    const { sheet, SpreadsheetApp, values } = aSheet();
    sheet.getRange('A1:A4').setValues([['a'], ['b'], ['c'], ['d']]);
    sheet.getRange('B1').setValue('No 1');
    sheet.getRange('B1').autoFillToNeighbor(SpreadsheetApp.AutoFillSeries.DEFAULT_SERIES);
    expect(values('B1:B5').flat()).toEqual(['No 1', 'No 2', 'No 3', 'No 4', '']);
  });
});
