/**
 * Source: platform.md, "Writes are buffered" and "Validation" (from production logs): a setter returns before its cell
 * is judged; an invalid write is reported at the next read, at flush, or when the run ends. What the first tests of the
 * buffer prove (test/local/services/buffered-writes.test.ts) is not repeated here.
 */
import { aWorkbook } from '../script-project';
import { aSheet } from './a-sheet';

const TOO_LONG = 'Your input contains more than the maximum of 50000 characters in a single cell.';
const violates = (cell: string) =>
  `The data you entered in cell ${cell} violates the data validation rules set on this cell.`;

const CODE = `
  const first = () => SpreadsheetApp.getActive().getSheets()[0];
  function guard() {
    const rule = SpreadsheetApp.newDataValidation().requireNumberBetween(1, 5).setAllowInvalid(false).build();
    first().getRange('B1:B9').setDataValidation(rule);
  }
  function endsWithARefusedCell() { first().getRange('A1').setValue('kept'); first().getRange('B1').setValue(9); return 'done'; }
  function catchesTooEarly() {
    try { first().getRange('B1').setValue(9); } catch (error) { return 'caught'; }
    return 'not caught';
  }
  function catchesAtFlush() {
    first().getRange('B1').setValue(9);
    try { SpreadsheetApp.flush(); } catch (error) { return error.name + ': ' + error.message; }
    return 'not caught';
  }
  function tooLong() { first().getRange('A1').setValue('x'.repeat(50001)); }
`;

const guarded = () => {
  const local = aWorkbook(CODE);
  local.call('guard');
  const stored = (row: number, column: number) =>
    local.workbook.values({ sheetId: 0, row, column, rows: 1, columns: 1 })[0]![0];
  return { local, stored };
};

describe('a refused write in a run of the script', () => {
  it('is reported when the run ends, after everything else has run', () => {
    const { local, stored } = guarded();
    expect(() => local.call('endsWithARefusedCell')).toThrow(violates('B1'));
    expect([stored(1, 1), stored(1, 2)]).toEqual(['kept', '']);
  });

  it('cannot be caught around the setter that caused it', () => {
    const { local } = guarded();
    expect(() => local.call('catchesTooEarly')).toThrow(violates('B1'));
  });

  it('can be caught around the flush, as an Exception', () => {
    expect(guarded().local.call('catchesAtFlush')).toBe(`Exception: ${violates('B1')}`);
  });

  it('of more than 50,000 characters is reported when the run ends', () => {
    expect(() => guarded().local.call('tooLong')).toThrow(TOO_LONG);
  });
});

describe('what makes buffered writes take effect', () => {
  type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
  it.each<[string, (sheet: Sheet) => unknown]>([
    ['a read of any other cell', (sheet) => sheet.getRange('Z9').getValue()],
    ['getLastRow', (sheet) => sheet.getLastRow()],
    ['getDataRange', (sheet) => sheet.getDataRange()],
    ['appendRow', (sheet) => sheet.appendRow(['x'])],
    ['inserting a row', (sheet) => sheet.insertRowAfter(5)],
    ['sorting', (sheet) => sheet.getRange('D1:D2').sort(4)],
    ['a text finder', (sheet) => sheet.createTextFinder('x').findNext()],
    ['reading a note', (sheet) => sheet.getRange('C1').getNote()],
    ['reading formats', (sheet) => sheet.getRange('C1').getNumberFormat()],
  ])('%s reports a refused one', (_, act) => {
    const { sheet, SpreadsheetApp } = aSheet();
    const rule = SpreadsheetApp.newDataValidation().requireNumberGreaterThan(0).setAllowInvalid(false).build();
    sheet.getRange('A1').setDataValidation(rule).setValue(-1);
    expect(() => act(sheet)).toThrow(violates('A1'));
  });

  it.each<[string, (sheet: Sheet) => unknown]>([
    ['another write', (sheet) => sheet.getRange('Z9').setValue(1)],
    ['getRange and getA1Notation', (sheet) => sheet.getRange(1, 1).getA1Notation()],
    ['a width', (sheet) => sheet.setColumnWidth(3, 80)],
  ])('%s does not', (_, act) => {
    const { sheet, SpreadsheetApp } = aSheet();
    const rule = SpreadsheetApp.newDataValidation().requireNumberGreaterThan(0).setAllowInvalid(false).build();
    sheet.getRange('A1').setDataValidation(rule).setValue(-1);
    expect(() => act(sheet)).not.toThrow();
    expect(() => SpreadsheetApp.flush()).toThrow(violates('A1'));
  });
});

describe('one refused cell', () => {
  const rejecting = () => {
    const opened = aSheet();
    const rule = opened.SpreadsheetApp.newDataValidation().requireCheckbox().setAllowInvalid(false).build();
    opened.sheet.getRange('B2').setDataValidation(rule);
    return opened;
  };

  it('voids its whole block: cells before and after it keep what they had', () => {
    const { sheet, SpreadsheetApp, values } = rejecting();
    sheet.getRange('A1:C3').setValues([
      ['a', 'b', 'c'],
      ['d', true, 'f'],
      ['g', 'h', 'i'],
    ]);
    SpreadsheetApp.flush();
    sheet.getRange('A1:C3').setValues([
      [1, 2, 3],
      [4, 'five', 6],
      [7, 8, 9],
    ]);
    expect(() => SpreadsheetApp.flush()).toThrow(violates('B2'));
    expect(values('A1:C3')).toEqual([
      ['a', 'b', 'c'],
      ['d', true, 'f'],
      ['g', 'h', 'i'],
    ]);
  });

  it('is reported once: the next flush is quiet', () => {
    const { sheet, SpreadsheetApp } = rejecting();
    sheet.getRange('B2').setValue('five');
    expect(() => SpreadsheetApp.flush()).toThrow(violates('B2'));
    expect(() => SpreadsheetApp.flush()).not.toThrow();
  });

  it('is judged by the rules and formats that were queued before it', () => {
    const { sheet, SpreadsheetApp, values } = rejecting();
    sheet.getRange('B2').setDataValidation(null).setNumberFormat('@').setValue('007');
    SpreadsheetApp.flush();
    expect(values('B2')).toEqual([['007']]);
  });
});

describe('validation that rejects', () => {
  const ruled = (
    build: (
      builder: GoogleAppsScript.Spreadsheet.DataValidationBuilder,
    ) => GoogleAppsScript.Spreadsheet.DataValidationBuilder,
  ) => {
    const opened = aSheet();
    const rule = build(opened.SpreadsheetApp.newDataValidation()).setAllowInvalid(false).build();
    opened.sheet.getRange('A1').setDataValidation(rule);
    const write = (value: unknown) => {
      opened.sheet.getRange('A1').setValue(value as string);
      opened.SpreadsheetApp.flush();
      return opened.sheet.getRange('A1').getValue();
    };
    return { ...opened, write };
  };

  it('judges a text after it was taken as typed', () => {
    const { write } = ruled((rule) => rule.requireNumberBetween(1, 5));
    expect(write('3')).toBe(3);
    expect(() => write("'3")).toThrow(violates('A1'));
  });

  it('judges a formula by its result, an error as refused, nothing as cleared', () => {
    const { write } = ruled((rule) => rule.requireNumberBetween(1, 5));
    expect(write('=2+2')).toBe(4);
    expect(() => write('=9')).toThrow(violates('A1'));
    expect(() => write('=1/0')).toThrow(violates('A1'));
    expect(write('=""')).toBe('');
  });

  it('names the values of a list, from production logs', () => {
    const { write } = ruled((rule) => rule.requireValueInList(['Publish', 'Reject']));
    expect(() => write('Keep')).toThrow(`${violates('A1')} Please enter one of the following values: Publish, Reject.`);
  });

  it.each([null, undefined, ''])('lets %j clear, whatever the rule', (nothing) => {
    const { write } = ruled((rule) => rule.requireValueInList(['red']));
    write('red');
    expect(write(nothing)).toBe('');
  });

  it('lets clearContent through', () => {
    const { write, sheet } = ruled((rule) => rule.requireDate());
    write('2024-03-05');
    sheet.getRange('A1').clearContent();
    expect(sheet.getRange('A1').getValue()).toBe('');
  });

  it('stays behind when columns are written in another order', () => {
    const { sheet, SpreadsheetApp } = ruled((rule) => rule.requireNumberGreaterThan(0));
    sheet.getRange('A1:B1').setValues([[5, 'a name']]);
    SpreadsheetApp.flush();
    sheet.getRange('A1:B1').setValues([['a name', 5]]);
    expect(() => SpreadsheetApp.flush()).toThrow(violates('A1'));
  });

  it('rejects appendRow too, at once: the row is appended now or not', () => {
    const { sheet, values } = ruled((rule) => rule.requireNumberGreaterThan(0));
    expect(() => sheet.appendRow([-1, 'x'])).toThrow(violates('A1'));
    expect(values('A1:B1')).toEqual([['', '']]);
  });
});
