/**
 * Which rows a tab's filter hides, and what it does not do to them.
 *
 * Sources: the references of Filter and FilterCriteriaBuilder (developers.google.com/apps-script/reference/spreadsheet/
 * filter, filter-criteria-builder); platform.md: one basic filter a tab, shared by all.
 */
import { aSheet } from './a-sheet';

type Builder = GoogleAppsScript.Spreadsheet.FilterCriteriaBuilder;

/** Row 1 is the header. */
const ROWS = [
  ['Name', 'Spent', 'Since'],
  ['Ann', 120, '2024-03-05'],
  ['Bob', 80, '2024-04-01'],
  ['ann-marie', '', '2023-12-31'],
  ['', 120, ''],
];

function hidden(
  set: (filter: GoogleAppsScript.Spreadsheet.Filter, build: () => Builder) => unknown,
): readonly number[] {
  const { sheet, SpreadsheetApp, local } = aSheet();
  sheet.getRange('A1:C5').setValues(ROWS);
  const filter = sheet.getRange('A1:C5').createFilter();
  set(filter, () => SpreadsheetApp.newFilterCriteria());
  return local.workbook.filteredRows(sheet.getSheetId());
}

describe('a filter hides rows', () => {
  it.each<[string, number, (build: Builder) => Builder, readonly number[]]>([
    ['with hidden values, as they are shown', 1, (build) => build.setHiddenValues(['Bob', '']), [3, 5]],
    ['with numbers as shown', 2, (build) => build.setHiddenValues(['120']), [2, 5]],
    ['whose text misses a part, whatever the case', 1, (build) => build.whenTextContains('ANN'), [3, 5]],
    ['whose text begins otherwise', 1, (build) => build.whenTextStartsWith('b'), [2, 4, 5]],
    ['whose number is not above', 2, (build) => build.whenNumberGreaterThan(100), [3, 4]],
    ['that are blank', 2, (build) => build.whenCellNotEmpty(), [4]],
    ['that are not blank', 2, (build) => build.whenCellEmpty(), [2, 3, 5]],
    ['on days before', 3, (build) => build.whenDateAfter(new Date(Date.UTC(2024, 2, 31))), [2, 4, 5]],
    ['that miss a formula written for the first row', 2, (build) => build.whenFormulaSatisfied('=B2*2>200'), [3, 4]],
  ])('%s', (_, column, criteria, expected) => {
    expect(hidden((filter, build) => filter.setColumnFilterCriteria(column, criteria(build()).build()))).toEqual(
      expected,
    );
  });

  it('that fail in any of its columns', () => {
    const rows = hidden((filter, build) =>
      filter
        .setColumnFilterCriteria(1, build().setHiddenValues(['Bob']).build())
        .setColumnFilterCriteria(2, build().whenCellNotEmpty().build()),
    );
    expect(rows).toEqual([3, 4]);
  });

  it('never its header, nor rows outside it, and none once its criteria are gone', () => {
    const rows = hidden((filter, build) => {
      filter.setColumnFilterCriteria(1, build().whenTextEqualTo('nobody').build());
      filter.removeColumnFilterCriteria(1);
    });
    expect(rows).toEqual([]);
  });
});

describe('a filtered tab', () => {
  const filtered = () => {
    const opened = aSheet();
    opened.sheet.getRange('A1:C5').setValues(ROWS);
    const filter = opened.sheet.getRange('A1:C5').createFilter();
    const criteria = opened.SpreadsheetApp.newFilterCriteria().setHiddenValues(['Bob']).build();
    filter.setColumnFilterCriteria(1, criteria);
    return { ...opened, filter };
  };

  it('gives a script all rows, hidden ones too', () => {
    const { sheet } = filtered();
    expect([sheet.getLastRow(), sheet.getRange('A3').getValue()]).toEqual([5, 'Bob']);
  });

  it('is sorted below its header, hidden rows with the others', () => {
    const { filter, values } = filtered();
    filter.sort(2, true);
    expect(values('A1:A5').flat()).toEqual(['Name', 'Bob', 'Ann', '', 'ann-marie']);
  });

  it('hides a row as soon as what it shows is written', () => {
    const { sheet, SpreadsheetApp, local } = filtered();
    sheet.getRange('A2').setValue('Bob');
    SpreadsheetApp.flush();
    expect(local.workbook.filteredRows(0)).toEqual([2, 3]);
  });

  it('finds hidden rows by a text finder, and appends below them', () => {
    const { sheet } = filtered();
    expect(sheet.createTextFinder('Bob').findNext()!.getA1Notation()).toBe('A3');
    sheet.appendRow(['Bob']);
    expect(sheet.getRange('A6').getValue()).toBe('Bob');
  });
});
