/**
 * Cells that change their place without their lines: inserted and deleted cells, moveTo, another order of rows.
 *
 * Sources: the references of Range.insertCells, deleteCells and moveTo
 * (developers.google.com/apps-script/reference/spreadsheet/range).
 */
import { area, aWorkbook, put, valueAt } from '../workbook/workbook-builder';
import { aSheet } from './a-sheet';

function named() {
  const workbook = aWorkbook();
  workbook.apply({ op: 'namedRange', namedRange: { id: 1, name: 'Prices', area: area(3, 3, 4, 2) } });
  return workbook;
}

describe('cells inserted and deleted without their lines', () => {
  const grid = () => {
    const opened = aSheet();
    opened.sheet.getRange('A1:C4').setValues([
      ['a1', 'b1', 'c1'],
      ['a2', 'b2', 'c2'],
      ['a3', 'b3', 'c3'],
      ['a4', 'b4', 'c4'],
    ]);
    return { ...opened, Dimension: opened.SpreadsheetApp.Dimension };
  };

  it('push what is below down, in their own columns only', () => {
    const { sheet, values, Dimension } = grid();
    sheet.getRange('B2:B3').insertCells(Dimension.ROWS);
    expect(values('A1:C6').map((line) => line[1])).toEqual(['b1', '', '', 'b2', 'b3', 'b4']);
    expect(values('A1:C6').map((line) => line[2])).toEqual(['c1', 'c2', 'c3', 'c4', '', '']);
  });

  it('push what is to the right aside, in their own rows only', () => {
    const { sheet, values, Dimension } = grid();
    sheet.getRange('A2:B2').insertCells(Dimension.COLUMNS);
    expect(values('A1:E2')).toEqual([
      ['a1', 'b1', 'c1', '', ''],
      ['', '', 'a2', 'b2', 'c2'],
    ]);
  });

  it('draw what is below up, formats, notes and rules with it', () => {
    const { sheet, values, Dimension, SpreadsheetApp } = grid();
    const rule = SpreadsheetApp.newDataValidation().requireTextContains('b').build();
    sheet.getRange('B4').setNumberFormat('0.00').setNote('four').setBackground('#00ff00').setDataValidation(rule);
    sheet.getRange('B2:B3').deleteCells(Dimension.ROWS);
    const moved = sheet.getRange('B2');
    expect(values('A2:C2')).toEqual([['a2', 'b4', 'c2']]);
    expect([moved.getNumberFormat(), moved.getNote(), moved.getBackground()]).toEqual(['0.00', 'four', '#00ff00']);
    expect(moved.getDataValidation()).not.toBeNull();
    expect([sheet.getRange('B4').getNote(), sheet.getRange('B4').getDataValidation()]).toEqual(['', null]);
  });

  it('keep the formats that were there, as new cells', () => {
    const { sheet, Dimension } = grid();
    sheet.getRange('B2').setNumberFormat('0.00');
    sheet.getRange('B2').insertCells(Dimension.ROWS);
    expect(sheet.getRange('B2:B3').getNumberFormats().flat()).toEqual(['0.00', '0.00']);
  });

  it('carry the references to the cells that moved, and leave those across other columns', () => {
    const { sheet, formulas, Dimension } = grid();
    sheet.getRange('E1:E4').setFormulas([['=B3'], ['=SUM(B1:B4)'], ['=SUM(A1:B4)'], ['=C3']]);
    sheet.getRange('B2').insertCells(Dimension.ROWS);
    expect(formulas('E1:E4')).toEqual(['=B4', '=SUM(B1:B5)', '=SUM(A1:B4)', '=C3']);
    sheet.getRange('B4').deleteCells(Dimension.ROWS);
    expect(formulas('E1:E2')).toEqual(['=#REF!', '=SUM(B1:B4)']);
  });

  it('make the grid longer rather than lose content at its edge', () => {
    const { sheet, Dimension } = grid();
    sheet.getRange('A1000').setValue('last');
    sheet.getRange('A1').insertCells(Dimension.ROWS);
    expect([sheet.getMaxRows(), sheet.getRange('A1001').getValue()]).toEqual([1001, 'last']);
  });

  it('take a named range of those columns along', () => {
    const workbook = named();
    workbook.apply({ op: 'shiftCells', area: area(1, 3, 1, 2), dimension: 'ROWS', kind: 'insert' });
    expect(workbook.namedRanges()[0]?.area).toEqual(area(4, 3, 4, 2));
    workbook.apply({ op: 'shiftCells', area: area(1, 3), dimension: 'ROWS', kind: 'insert' });
    expect(workbook.namedRanges()[0]?.area).toEqual(area(4, 3, 4, 2));
  });
});

describe('rules by a formula', () => {
  it('mean their own cells after cells came in above some of them', () => {
    const { sheet, SpreadsheetApp } = aSheet();
    const rule = SpreadsheetApp.newDataValidation().requireFormulaSatisfied('=A1>$D$1').build();
    sheet.getRange('A1:B3').setDataValidation(rule);
    sheet.getRange('A2').insertCells(SpreadsheetApp.Dimension.ROWS);
    sheet.getRange('D1').insertCells(SpreadsheetApp.Dimension.ROWS);
    const formulas = sheet
      .getRange('A1:B4')
      .getDataValidations()
      .map((line) => line.map((one) => one?.getCriteriaValues()[0] ?? null));
    expect(formulas).toEqual([
      ['=A1>$D$2', '=B1>$D$2'],
      ['=A2>$D$2', '=B2>$D$2'],
      ['=A3>$D$2', '=B3>$D$2'],
      ['=A4>$D$2', null],
    ]);
  });
});

describe('cells moved by moveTo', () => {
  it('leave blanks behind and take everything along', () => {
    const { sheet, values, SpreadsheetApp } = aSheet();
    const rule = SpreadsheetApp.newDataValidation().requireCheckbox().build();
    sheet.getRange('A1:B2').setValues([
      [1, 2],
      [3, true],
    ]);
    sheet.getRange('B2').setNote('note').setBackground('#ff0000').setDataValidation(rule);
    sheet.getRange('A1:B2').moveTo(sheet.getRange('C5'));
    const moved = sheet.getRange('D6');
    expect(values('A1:B2')).toEqual([
      ['', ''],
      ['', ''],
    ]);
    expect(values('C5:D6')).toEqual([
      [1, 2],
      [3, true],
    ]);
    expect([moved.getNote(), moved.getBackground(), moved.isChecked()]).toEqual(['note', '#ff0000', true]);
    expect([sheet.getRange('B2').getNote(), sheet.getRange('B2').getDataValidation()]).toEqual(['', null]);
  });

  it('are still meant by the formulas that meant them; their own formulas mean what they meant', () => {
    const { sheet, formulas } = aSheet();
    sheet.getRange('A1:A3').setValues([[1], ['=A1*10'], ['=B9']]);
    sheet.getRange('E1').setFormula('=A2+SUM(A1:A3)');
    sheet.getRange('A1:A3').moveTo(sheet.getRange('C4'));
    expect(formulas('C4:C6')).toEqual(['', '=C4*10', '=B9']);
    expect([formulas('E1'), sheet.getRange('E1').getValue()]).toEqual([['=C5+SUM(C4:C6)'], 21]);
  });

  it('may move over part of themselves', () => {
    const { sheet, values } = aSheet();
    sheet.getRange('A1:A3').setValues([['x'], ['y'], ['z']]);
    sheet.getRange('A1:A3').moveTo(sheet.getRange('A2'));
    expect(values('A1:A4').flat()).toEqual(['', 'x', 'y', 'z']);
  });

  it('may go to another tab: formulas name the tabs they mean', () => {
    const { sheet, spreadsheet, formulas } = aSheet();
    const other = spreadsheet.insertSheet('Other');
    sheet.getRange('A1:B1').setValues([[5, '=A1+C1']]);
    sheet.getRange('E1').setFormula('=B1');
    sheet.getRange('A1:B1').moveTo(other.getRange('A1'));
    expect(other.getRange('B1').getFormula()).toBe('=Other!A1+Sheet1!C1');
    expect([other.getRange('B1').getValue(), formulas('E1')]).toEqual([5, ['=Other!B1']]);
  });

  it('take merged cells, names and what charts draw with them', () => {
    const workbook = named();
    const position = { row: 1, column: 6, offsetX: 0, offsetY: 0 };
    const chart = { id: 3, type: 'LINE', ranges: [area(4, 3, 2, 1)], options: {}, numHeaders: 0, position };
    workbook.apply({ op: 'overlays', sheetId: 0, set: { merges: [area(3, 3, 1, 2)], charts: [chart] } });
    workbook.apply({ op: 'moveCells', area: area(3, 3, 4, 2), to: { sheetId: 0, row: 10, column: 1 } });
    const { merges, charts } = workbook.overlays(0);
    expect([merges, workbook.namedRanges()[0]?.area]).toEqual([[area(10, 1, 1, 2)], area(10, 1, 4, 2)]);
    expect(charts).toEqual([{ ...chart, ranges: [area(11, 1, 2, 1)] }]);
  });
});

describe('rows put into another order', () => {
  it('are refused unless each is named once', () => {
    const workbook = aWorkbook();
    put(workbook, 1, 1, [['a'], ['b']]);
    for (const order of [[0], [0, 0], [0, 2], [0, 0.5]]) {
      expect(() => workbook.apply({ op: 'reorderRows', area: area(1, 1, 2), order })).toThrow(RangeError);
    }
    expect(valueAt(workbook, 2, 1)).toBe('b');
  });
});
