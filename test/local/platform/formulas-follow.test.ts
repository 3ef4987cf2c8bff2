/**
 * Formulas on structural change, in copies, and in R1C1. What test/local/workbook/lines.test.ts proves of one inserted
 * or deleted line is not repeated.
 *
 * Sources: Google's guides "A1 notation" and "R1C1 notation" (developers.google.com/workspace/sheets/api/guides/
 * concepts); the references of Range.getFormulaR1C1 and setFormulaR1C1.
 */
import fc from 'fast-check';
import { fromR1C1, toR1C1 } from '../../../local/workbook/formula/r1c1';
import { aSheet, type Sheet } from './a-sheet';

/** The formula in D10 after the change, wherever it went. */
function after(formula: string, act: (sheet: Sheet) => unknown): string {
  const { sheet } = aSheet();
  sheet.getParent().insertSheet('Other tab');
  sheet.getRange('D10').setFormula(formula);
  act(sheet);
  return (
    sheet
      .getDataRange()
      .getFormulas()
      .flat()
      .find((text) => text !== '') ?? ''
  );
}

describe('a formula', () => {
  it.each<[string, (sheet: Sheet) => unknown, string]>([
    ['=A5+$A$5+A$5+$A5', (sheet) => sheet.insertRowBefore(5), '=A6+$A$6+A$6+$A6'],
    ['=SUM(A2:A)', (sheet) => sheet.insertRowBefore(1), '=SUM(A3:A)'],
    ['=SUM(A2:A)', (sheet) => sheet.insertRowsAfter(500, 9), '=SUM(A2:A)'],
    ['=SUM(A:A)', (sheet) => sheet.insertRowBefore(1), '=SUM(A:A)'],
    ['=SUM(2:3)', (sheet) => sheet.insertRowBefore(1), '=SUM(3:4)'],
    ['=SUM(A2:A5)', (sheet) => sheet.insertRowBefore(2), '=SUM(A3:A6)'],
    ['=SUM(A2:A5)', (sheet) => sheet.insertRowAfter(5), '=SUM(A2:A5)'],
    ['=SUM(A2:A5)', (sheet) => sheet.deleteRow(2), '=SUM(A2:A4)'],
    ['=SUM(A2:A5)', (sheet) => sheet.deleteRows(2, 4), '=SUM(#REF!)'],
    ['=B1+C1', (sheet) => sheet.deleteColumn(2), '=#REF!+B1'],
    ['=SUM(B:C)', (sheet) => sheet.deleteColumns(2, 2), '=SUM(#REF!)'],
    ["='Other tab'!A5", (sheet) => sheet.insertRowBefore(1), "='Other tab'!A5"],
    [
      "='Other tab'!A5",
      (sheet) => sheet.getParent().getSheetByName('Other tab')!.insertRowBefore(1),
      "='Other tab'!A6",
    ],
    ["='other TAB'!A5", (sheet) => sheet.getParent().getSheetByName('Other tab')!.deleteRow(1), "='other TAB'!A4"],
    ["='Other tab'!A5", (sheet) => sheet.getParent().getSheetByName('Other tab')!.setName('Others'), '=Others!A5'],
    ["='Other tab'!A5", (sheet) => sheet.getParent().getSheetByName('Other tab')!.setName("Ann's"), "='Ann''s'!A5"],
    ["='Other tab'!A5", (sheet) => sheet.getParent().getSheetByName('Other tab')!.setName('订单'), '=订单!A5'],
    ['=Sheet1!A5&"Sheet1!A5"', (sheet) => sheet.insertRowBefore(1), '=Sheet1!A6&"Sheet1!A5"'],
    ['=SUM(B2:C3)', (sheet) => sheet.moveColumns(sheet.getRange('B:C'), 8), '=SUM(F2:G3)'],
    ['=A2', (sheet) => sheet.moveRows(sheet.getRange('2:2'), 6), '=A5'],
    ['=INDIRECT("A5")', (sheet) => sheet.insertRowBefore(1), '=INDIRECT("A5")'],
  ])('%s follows', (formula, act, expected) => {
    expect(after(formula, act)).toBe(expected);
  });

  it('gives the same value after rows and columns came in, as long as its cells live', () => {
    const { sheet } = aSheet();
    sheet.getRange('A1:A4').setValues([[1], [2], [3], ['=SUM(A1:A3)*A2']]);
    sheet.insertRowAfter(1);
    sheet.insertColumnBefore(1);
    sheet.moveRows(sheet.getRange('1:1'), 3);
    expect(sheet.getRange('B5').getValue()).toBe(12);
  });
});

describe('copyTo carries a formula', () => {
  it.each([
    ['=A1', 'C3', '=B2'],
    ['=$A1', 'C3', '=$A2'],
    ['=A$1', 'C3', '=B$1'],
    ['=$A$1', 'C3', '=$A$1'],
    ['=SUM(A1:A2)', 'B3', '=SUM(A2:A3)'],
    ['=SUM(A:A)', 'C3', '=SUM(B:B)'],
    ['=SUM(A1:A)', 'B3', '=SUM(A2:A)'],
    ['=Sheet1!A1', 'C3', '=Sheet1!B2'],
    ['=A1', 'A2', '=#REF!'],
    ['=A1', 'B1', '=#REF!'],
    ['="A1"&A1', 'C2', '="A1"&B1'],
  ])('%s from B2 to %s as %s', (formula, to, expected) => {
    const { sheet, formulas } = aSheet();
    sheet.getRange('B2').setFormula(formula);
    sheet.getRange('B2').copyTo(sheet.getRange(to));
    expect(formulas(to)).toEqual([expected]);
  });

  it('down a whole column, each with its own row', () => {
    const { sheet, values } = aSheet();
    sheet.getRange('A1:A4').setValues([[1], [2], [3], [4]]);
    sheet.getRange('B1').setFormula('=A1*10');
    sheet.getRange('B1').copyTo(sheet.getRange('B2:B4'));
    expect(values('B1:B4').flat()).toEqual([10, 20, 30, 40]);
  });
});

describe('R1C1 notation', () => {
  const here = { row: 5, column: 3 };
  it.each([
    ['=A1', '=R[-4]C[-2]'],
    ['=C5', '=R[0]C[0]'],
    ['=$A$1', '=R1C1'],
    ['=A$1+$B9', '=R1C[-2]+R[4]C2'],
    ['=SUM(C1:C4)', '=SUM(R[-4]C[0]:R[-1]C[0])'],
    ['=\'My tab\'!B2&"R1C1"', '=\'My tab\'!R[-3]C[-1]&"R1C1"'],
    ['=SUM($A:$A)', '=SUM(C1)'],
    ['=SUM($2:$3)', '=SUM(R2:R3)'],
  ])('%s reads %s, and back', (a1, r1c1) => {
    expect(toR1C1(a1, here)).toBe(r1c1);
    expect(fromR1C1(r1c1, here)).toBe(a1);
  });

  it('may leave a distance of 0 out', () => {
    expect(fromR1C1('=RC[-1]+R[1]C', here)).toBe('=B5+C6');
  });

  it('beyond the first row or column is #REF!', () => {
    expect(fromR1C1('=R[-5]C', here)).toBe('=#REF!');
  });

  it('leaves names and texts alone', () => {
    expect(fromR1C1('=ROUND(RC[-1],1)&"RC"', here)).toBe('=ROUND(B5,1)&"RC"');
  });

  it('says the same of every cell, there and back', () => {
    const corner = fc.record({ row: fc.integer({ min: 1, max: 400 }), column: fc.integer({ min: 1, max: 100 }) });
    const fixed = fc.tuple(fc.constantFrom('', '$'), fc.constantFrom('', '$'));
    const letters = (column: number): string =>
      column > 26
        ? letters(Math.floor((column - 1) / 26)) + letters(((column - 1) % 26) + 1)
        : String.fromCharCode(64 + column);
    fc.assert(
      fc.property(corner, corner, fixed, ({ row, column }, place, [f, g]) => {
        const formula = `=SUM(${f}${letters(column)}${g}${row})`;
        expect(fromR1C1(toR1C1(formula, place), place)).toBe(formula);
      }),
    );
  });

  it('is read and written by ranges, each cell from its own place', () => {
    const { sheet, formulas, values } = aSheet();
    sheet.getRange('A1:A3').setValues([[1], [2], [3]]);
    sheet.getRange('B1:B3').setFormulaR1C1('=RC[-1]*R1C1*10');
    expect(formulas('B1:B3')).toEqual(['=A1*$A$1*10', '=A2*$A$1*10', '=A3*$A$1*10']);
    expect(values('B1:B3').flat()).toEqual([10, 20, 30]);
    expect(sheet.getRange('B1:B3').getFormulasR1C1().flat()).toEqual(Array(3).fill('=R[0]C[-1]*R1C1*10'));
    expect(sheet.getRange('A1').getFormulaR1C1()).toBe('');
  });
});
