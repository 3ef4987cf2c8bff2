/**
 * Source: the reference of TextFinder (developers.google.com/apps-script/reference/spreadsheet/text-finder).
 */
import { aSheet } from './a-sheet';

type Finder = GoogleAppsScript.Spreadsheet.TextFinder;

function filled() {
  const opened = aSheet();
  opened.sheet.getRange('A1:C3').setValues([
    ['Café', 'cafe', 'CAFE au lait'],
    [1234.5, '2024-03-05', '="caf"&"e"'],
    ['no', 'a.c', 'abc'],
  ]);
  opened.sheet.getRange('B2').setNumberFormat('d mmm yyyy');
  opened.sheet.getRange('A3').setNote('cafe');
  return opened;
}

const found = (finder: Finder) => finder.findAll().map((range) => range.getA1Notation());

describe('a text finder finds', () => {
  it.each<[string, string, (finder: Finder) => Finder, readonly string[]]>([
    ['parts of what cells show, whatever the case', 'cafe', (finder) => finder, ['B1', 'C1', 'C2']],
    ['whole cells', 'cafe', (finder) => finder.matchEntireCell(true), ['B1', 'C2']],
    ['with the case', 'CAFE', (finder) => finder.matchCase(true), ['C1']],
    ['without accents', 'cafe', (finder) => finder.ignoreDiacritics(true), ['A1', 'B1', 'C1', 'C2']],
    ['days as they are shown', 'Mar', (finder) => finder, ['B2']],
    ['numbers as they are shown', '4.5', (finder) => finder, ['A2']],
    ['a point as a point', 'a.c', (finder) => finder, ['B3']],
    ['by expression', 'a.c', (finder) => finder.useRegularExpression(true).matchEntireCell(true), ['B3', 'C3']],
    [
      'by expression over part of a cell',
      '^c.f',
      (finder) => finder.useRegularExpression(true),
      ['A1', 'B1', 'C1', 'C2'],
    ],
    ['by expression with any escape', '\\d{4}\\-0', (finder) => finder.useRegularExpression(true), []],
    ['the text of formulas when asked', '"caf"', (finder) => finder.matchFormulaText(true), ['C2']],
    ['no text of formulas otherwise', '"caf"', (finder) => finder, []],
    ['no notes', 'remember', (finder) => finder, []],
  ])('%s', (_, text, set, expected) => {
    const { sheet } = filled();
    expect(found(set(sheet.createTextFinder(text)))).toEqual(expected);
  });

  it('inside its own range only', () => {
    const { sheet } = filled();
    expect(found(sheet.getRange('B1:B3').createTextFinder('cafe'))).toEqual(['B1']);
  });

  it('one match after the other, back as well, and none beyond the last', () => {
    const { sheet } = filled();
    const finder = sheet.createTextFinder('cafe');
    const steps = [finder.findNext(), finder.findNext(), finder.findPrevious(), finder.findNext(), finder.findNext()];
    expect(steps.map((range) => range!.getA1Notation())).toEqual(['B1', 'C1', 'B1', 'C1', 'C2']);
    expect(finder.getCurrentMatch()!.getA1Notation()).toBe('C2');
    expect([finder.findNext(), finder.getCurrentMatch()]).toEqual([null, null]);
  });

  it('from behind a range on', () => {
    const { sheet } = filled();
    const finder = sheet.createTextFinder('cafe').startFrom(sheet.getRange('A1:C1'));
    expect(finder.findNext()!.getA1Notation()).toBe('C2');
  });

  it('on all tabs of a spreadsheet, in their order', () => {
    const { spreadsheet, sheet } = filled();
    spreadsheet.insertSheet('Second', 1).getRange('A1').setValue('my cafe');
    const finder = spreadsheet.createTextFinder('cafe').startFrom(sheet.getRange('C2'));
    const next = finder.findNext()!;
    expect([next.getSheet().getName(), next.getA1Notation()]).toEqual(['Second', 'A1']);
    expect(finder.findPrevious()!.getSheet().getName()).toBe('Sheet1');
  });

  it('nothing for an expression it cannot read: it throws', () => {
    const { sheet } = filled();
    expect(() => sheet.createTextFinder('(').useRegularExpression(true).findAll()).toThrow(
      expect.objectContaining({ name: 'Exception' }),
    );
  });
});

describe('a text finder replaces', () => {
  it('every occurrence, and counts occurrences, not cells', () => {
    const { sheet, values } = aSheet();
    sheet.getRange('A1:A2').setValues([['ha ha'], ['Ha']]);
    expect(sheet.createTextFinder('ha').replaceAllWith('ho')).toBe(3);
    expect(values('A1:A2').flat()).toEqual(['ho ho', 'ho']);
  });

  it('in the cell last found alone', () => {
    const { sheet, values } = aSheet();
    sheet.getRange('A1:A2').setValues([['ha ha'], ['ha']]);
    const finder = sheet.createTextFinder('ha');
    expect(finder.replaceWith('ho')).toBe(0);
    finder.findNext();
    expect([finder.replaceWith('ho'), values('A1:A2').flat()]).toEqual([2, ['ho ho', 'ha']]);
  });

  it('with what the brackets of an expression found', () => {
    const { sheet, values } = aSheet();
    sheet.getRange('A1').setValue('Lee, Ann');
    sheet.createTextFinder('(\\w+), (\\w+)').useRegularExpression(true).replaceAllWith('$2 $1');
    expect(values('A1')).toEqual([['Ann Lee']]);
  });

  it('a $ as a $ where no expression is meant', () => {
    const { sheet, values } = aSheet();
    sheet.getRange('A1').setValue('a price');
    sheet.createTextFinder('price').replaceAllWith('$1');
    expect(values('A1')).toEqual([['a $1']]);
  });

  it('letters with accents, when they do not count', () => {
    const { sheet, values } = aSheet();
    sheet.getRange('A1').setValue('one café, two cafés');
    expect(sheet.createTextFinder('cafe').ignoreDiacritics(true).replaceAllWith('bar')).toBe(2);
    expect(values('A1')).toEqual([['one bar, two bars']]);
  });

  it('formulas only when formulas are searched', () => {
    const { sheet, formulas } = aSheet();
    sheet.getRange('B1').setValue(5);
    sheet.getRange('A1').setFormula('=B1');
    expect(sheet.getRange('A1').createTextFinder('5').replaceAllWith('6')).toBe(0);
    expect(sheet.createTextFinder('B1').matchFormulaText(true).replaceAllWith('C1')).toBe(1);
    expect(formulas('A1')).toEqual(['=C1']);
  });

  it('and the result is taken as typed', () => {
    const { sheet, values } = aSheet();
    sheet.getRange('A1').setValue('No 7');
    sheet.createTextFinder('No ').replaceAllWith('');
    expect(values('A1')).toEqual([[7]]);
  });
});
