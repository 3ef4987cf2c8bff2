import { formatClassOf, formatOf } from '../../src/installer/cell-format-table';
import { workbook } from '../../src/schema/workbook-schema';
import { columnLetters } from '../../src/sheets/column-runs';

// Number format patterns: developers.google.com/workspace/sheets/api/guides/formats
it.each([
  ['@', 'text'],
  ['yyyy-mm-dd', 'date'],
  ['d"日"m', 'date'],
  ['hh:mm', 'date'],
  ['#,##0.00', 'number'],
  ['"¥"#,##0', 'number'],
  ['[red]0.0', 'number'],
  ['0" days"', 'number'],
  ['General', 'none'],
  ['0.###############', 'none'],
  ['', 'none'],
])('a cell with the format %s holds %s', (format, found) => {
  expect(formatClassOf(format)).toBe(found);
});

it('every column but a tick box is given a format that is recognised again', () => {
  const columns = workbook.tabs.flatMap((tab) => Object.values(tab.columns));
  const unrecognised = columns.filter((column) => formatClassOf(formatOf(column) ?? '') === 'none');
  expect([...new Set(unrecognised.map(({ kind }) => kind))]).toEqual(['check']);
});

// A1 notation counts A…Z, AA…ZZ, AAA…
it.each([
  [1, 'A'],
  [26, 'Z'],
  [27, 'AA'],
  [52, 'AZ'],
  [53, 'BA'],
  [702, 'ZZ'],
  [703, 'AAA'],
])('column %i is %s', (at, letters) => {
  expect(columnLetters(at)).toBe(letters);
});
