/**
 * Sorting, shuffling and tidying a range.
 *
 * Sources: the references of Range.sort, randomize, removeDuplicates, trimWhitespace, splitTextToColumns
 * (developers.google.com/apps-script/reference/spreadsheet/range). Where Google is silent (how booleans and errors
 * stand in a sort) the comment says so.
 */
import fc from 'fast-check';
import { aSheet } from './a-sheet';

const sorted = (values: readonly unknown[], ascending: boolean) => {
  const { sheet } = aSheet();
  const range = sheet.getRange(1, 1, values.length, 1);
  range.setValues(values.map((value) => [value]));
  range.sort({ column: 1, ascending });
  return range.getValues().flat();
};

describe('a sorted range', () => {
  // booleans after text, errors last but for blanks: not documented, as in Excel
  const MIXED = ['pear', 3, '', true, '=1/0', 'Apple', -1, false, '=""', 'apple'];
  it('has numbers before texts, whatever their case, then booleans and errors, blanks last', () => {
    expect(sorted(MIXED, true)).toEqual([-1, 3, 'Apple', 'apple', 'pear', false, true, '#DIV/0!', '', '']);
  });

  it('descending has all in reverse but the blanks, which stay last', () => {
    expect(sorted(MIXED, false)).toEqual(['#DIV/0!', true, false, 'pear', 'Apple', 'apple', 3, -1, '', '']);
  });

  it('has days among the numbers', () => {
    expect(sorted(['2024-03-05', 45_000, '2020-01-01', 1], true)[0]).toBe(1);
    expect((sorted(['2024-03-05', '2020-01-01'], true)[0] as Date).getUTCFullYear()).toBe(2020);
  });

  it('in a Chinese spreadsheet has names in the order of their sounds', () => {
    const { sheet } = aSheet({ locale: 'zh_CN' });
    sheet.getRange('A1:A3').setValues([['张'], ['李'], ['王']]);
    sheet.getRange('A1:A3').sort(1);
    // lǐ, wáng, zhāng
    expect(sheet.getRange('A1:A3').getValues().flat()).toEqual(['李', '王', '张']);
  });

  it('keeps the order of rows that are alike', () => {
    const { sheet, values } = aSheet();
    sheet.getRange('A1:B4').setValues([
      [2, 'a'],
      [1, 'b'],
      [2, 'c'],
      [1, 'd'],
    ]);
    sheet.getRange('A1:B4').sort(1);
    expect(values('B1:B4').flat()).toEqual(['b', 'd', 'a', 'c']);
  });

  it('sorts by several columns in turn, each its own way; columns are those of the sheet', () => {
    const { sheet, values } = aSheet();
    sheet.getRange('C1:D4').setValues([
      [1, 'x'],
      [2, 'y'],
      [1, 'z'],
      [2, 'w'],
    ]);
    sheet.getRange('C1:D4').sort([{ column: 3, ascending: false }, 4]);
    expect(values('D1:D4').flat()).toEqual(['w', 'y', 'x', 'z']);
  });

  it('moves formats, notes and colours with the rows, and leaves rules of validation behind', () => {
    const { sheet, SpreadsheetApp } = aSheet();
    sheet.getRange('A1:A2').setValues([[2], [1]]);
    const rule = SpreadsheetApp.newDataValidation().requireNumberGreaterThan(1).build();
    sheet.getRange('A1').setNumberFormat('0.00').setNote('two').setBackground('#ff0000').setDataValidation(rule);
    sheet.getRange('A1:A2').sort(1);
    const [first, second] = [sheet.getRange('A1'), sheet.getRange('A2')];
    expect([second.getDisplayValue(), second.getNote(), second.getBackground()]).toEqual(['2.00', 'two', '#ff0000']);
    expect([first.getNumberFormat(), first.getNote(), first.getBackground()]).toEqual(['General', '', '#ffffff']);
    expect([first.getDataValidation() !== null, second.getDataValidation()]).toEqual([true, null]);
  });

  it('carries formulas with their rows', () => {
    const { sheet, values, formulas } = aSheet();
    sheet.getRange('A1:C3').setValues([
      [3, '=A1*10', '=$A$1'],
      [1, '=A2*10', '=$A$1'],
      [2, '=A3*10', '=$A$1'],
    ]);
    sheet.getRange('A1:C3').sort(1);
    expect(values('A1:B3')).toEqual([
      [1, 10],
      [2, 20],
      [3, 30],
    ]);
    expect(formulas('B1:C1')).toEqual(['=A1*10', '=$A$1']);
  });

  it('sorts by what its formulas show', () => {
    const { sheet, values } = aSheet();
    sheet.getRange('E1:E3').setValues([[3], [1], [2]]);
    sheet.getRange('A1:A3').setFormulas([['=$E$1'], ['=$E$2'], ['=$E$3']]);
    sheet.getRange('A1:A3').sort(1);
    expect(values('A1:A3').flat()).toEqual([1, 2, 3]);
  });

  it('may have cells merged across, but none merged down', () => {
    const { sheet, local } = aSheet();
    sheet.getRange('A1:A3').setValues([[3], [2], [1]]);
    const merge = { sheetId: 0, row: 1, column: 1, rows: 1, columns: 2 };
    local.workbook.apply({ op: 'overlays', sheetId: 0, set: { merges: [merge] } });
    expect(() => sheet.getRange('A1:B3').sort(1)).not.toThrow();
    local.workbook.apply({ op: 'overlays', sheetId: 0, set: { merges: [{ ...merge, rows: 2 }] } });
    // Google's sentence, from logs of the Sheets API
    expect(() => sheet.getRange('A1:B3').sort(1)).toThrow("You can't sort a range containing vertical merges.");
  });

  it('keeps each row whole', () => {
    const row = fc.tuple(fc.oneof(fc.integer(), fc.constantFrom('', 'b', 'a', true)), fc.nat());
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 20 }), (rows) => {
        const { sheet } = aSheet();
        const range = sheet.getRange(1, 1, rows.length, 2);
        range.setValues(rows as unknown[][]);
        range.sort(1);
        const key = (line: readonly unknown[]) => JSON.stringify(line);
        expect(range.getValues().map(key).sort()).toEqual(rows.map(key).sort());
      }),
      { numRuns: 15 },
    );
  });
});

describe('a shuffled range', () => {
  it('has the same rows, each whole', () => {
    const { sheet, values } = aSheet();
    const rows = Array.from({ length: 60 }, (_, at) => [at, `row ${at}`]);
    sheet.getRange('A1:B60').setValues(rows);
    sheet.getRange('A1:B60').randomize();
    const after = values('A1:B60') as [number, string][];
    expect([...after].sort((one, other) => one[0] - other[0])).toEqual(rows);
    // one in 60! would stand as before
    expect(after).not.toEqual(rows);
  });
});

describe('removeDuplicates', () => {
  const table = () => {
    const opened = aSheet();
    opened.sheet.getRange('A1:C5').setValues([
      ['Ann', 1, 'x'],
      ['Bob', 2, 'x'],
      ['ann', 1, 'X'],
      ['Bob', 3, 'x'],
      ['Bob', 2, 'x'],
    ]);
    opened.sheet.getRange('A6').setValue('below');
    return opened;
  };

  it('keeps the first of rows that are alike, whatever the case, and moves the others up', () => {
    const { sheet, values } = table();
    const rest = sheet.getRange('A1:C5').removeDuplicates();
    expect(rest.getA1Notation()).toBe('A1:C3');
    expect(values('A1:C6')).toEqual([
      ['Ann', 1, 'x'],
      ['Bob', 2, 'x'],
      ['Bob', 3, 'x'],
      ['', '', ''],
      ['', '', ''],
      ['below', '', ''],
    ]);
  });

  it('compares the columns that are named', () => {
    const { sheet, values } = table();
    expect(sheet.getRange('A1:C5').removeDuplicates([1]).getA1Notation()).toBe('A1:C2');
    expect(values('A1:A3').flat()).toEqual(['Ann', 'Bob', '']);
  });

  it('takes formulas for what they show', () => {
    const { sheet, formulas } = aSheet();
    sheet.getRange('A1:A3').setValues([['=1+1'], [2], [5]]);
    expect(sheet.getRange('A1:A3').removeDuplicates().getNumRows()).toBe(2);
    expect(formulas('A1:A3')).toEqual(['=1+1', '', '']);
  });

  it('refuses a column outside the range', () => {
    expect(() => table().sheet.getRange('A1:C5').removeDuplicates([4])).toThrow('Those columns are out of bounds.');
  });
});

describe('trimWhitespace', () => {
  it('takes blanks, tabs and line breaks from both ends, and leaves one blank inside', () => {
    const { sheet, values } = aSheet();
    sheet.getRange('A1:A4').setValues([['  Ann \t Lee \n'], ['fine'], [5], ['=" x "']]);
    sheet.getRange('A1:A4').trimWhitespace();
    expect(values('A1:A4').flat()).toEqual(['Ann Lee', 'fine', 5, ' x ']);
  });

  it('keeps a text of digits text', () => {
    const { sheet, values } = aSheet();
    sheet.getRange('A1').setValue("' 007 ");
    sheet.getRange('A1').trimWhitespace();
    expect(values('A1')).toEqual([['007']]);
  });
});

describe('splitTextToColumns', () => {
  it.each<[string, string | undefined | 'SPACE', readonly unknown[]]>([
    ['Ann, 007 ,TRUE', ',', ['Ann', 7, true]],
    ['a;b', undefined, ['a', 'b', '']],
    ['a,b;c', undefined, ['a', 'b;c', '']],
    ['one two', 'SPACE', ['one', 'two', '']],
    ['x--y', '--', ['x', 'y', '']],
    ['alone', ',', ['alone', '', '']],
  ])('%j by %j gives %j, each part as if typed', (text, delimiter, expected) => {
    const { sheet, values, SpreadsheetApp } = aSheet();
    sheet.getRange('A1').setValue(text);
    if (delimiter === undefined) sheet.getRange('A1').splitTextToColumns();
    else if (delimiter === 'SPACE')
      sheet.getRange('A1').splitTextToColumns(SpreadsheetApp.TextToColumnsDelimiter.SPACE);
    else sheet.getRange('A1').splitTextToColumns(delimiter);
    expect(values('A1:C1')).toEqual([expected]);
  });
});
