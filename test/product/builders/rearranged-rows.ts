/** What people do to rows, in both twins alike: sorting, deleting, pasting, typing; and filtering, which changes none. */
import { byHand, positionOf } from './people';
import { isIn, type Rearrangement, someColumn, someRow } from './some-of';
import { FIRED } from './twins';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export const ROW_EDITS: readonly Rearrangement[] = [
  {
    title: 'sorts a tab',
    weight: 8,
    act: (twins, chance) => {
      const tab = chance.of(FIRED);
      const column = someColumn(twins, chance, tab);
      if (column === 'batch') return undefined; // numbered by chance: the twins would be in different order
      const ascending = chance.next() < 0.5;
      const rows = twins.rows(tab).length;
      if (rows < 2) return;
      twins.bothByHand(tab, (sheet, shop) => {
        if (isFiltered(sheet)) showAll(sheet);
        const whole = sheet.getRange(2, 1, rows, sheet.getLastColumn());
        whole.sort({ column: positionOf(shop, tab, column), ascending });
      });
    },
  },
  {
    title: 'filters rows away, or shows them again',
    weight: 4,
    act: ({ fired }, chance) => {
      byHand(fired, chance.of(FIRED), (sheet) => {
        const filter = sheet.getFilter();
        if (!filter) return;
        if (isFiltered(sheet)) return showAll(sheet);
        const range = filter.getRange();
        const criteria = fired.globals.SpreadsheetApp.newFilterCriteria().whenTextContains('a').build();
        filter.setColumnFilterCriteria(range.getColumn() + chance.below(range.getNumColumns()), criteria);
      });
      return undefined;
    },
  },
  {
    title: 'deletes a row',
    weight: 4,
    act: (twins, chance) => {
      const tab = chance.of(FIRED);
      const row = someRow(twins, chance, tab);
      if (row === null) return;
      for (const { sheetRow, cell } of twins.ownCells(tab)) if (sheetRow === row) twins.count(tab, cell, -1);
      twins.bothByHand(tab, (sheet) => void sheet.deleteRow(row));
    },
  },
  {
    title: 'pastes a row a second time, with its id',
    weight: 3,
    act: (twins, chance) => {
      const tab = chance.of(FIRED);
      const row = someRow(twins, chance, tab);
      if (row === null || twins.rows(tab).length > 40) return;
      for (const { sheetRow, cell } of twins.ownCells(tab)) if (sheetRow === row) twins.count(tab, cell, 1);
      const below = row + chance.below(twins.rows(tab).length + 2 - row);
      twins.bothByHand(tab, (sheet) => {
        const width = sheet.getMaxColumns();
        sheet.insertRowAfter(below);
        sheet.getRange(row, 1, 1, width).copyTo(sheet.getRange(below + 1, 1, 1, width));
      });
    },
  },
  {
    title: 'types into a cell',
    weight: 8,
    act: (twins, chance, step) => {
      const [tab, column] = chance.of(TYPED);
      const row = someRow(twins, chance, tab);
      if (row === null || !isIn(twins.fired, tab, column)) return;
      const text = chance.of([`Typed ${step}`, "'=1+1", '<script>', '第三次']);
      twins.bothByHand(tab, (sheet, shop) => void sheet.getRange(row, positionOf(shop, tab, column)).setValue(text));
    },
  },
];

const TYPED = [
  ['customers', 'notes'],
  ['customers', 'company'],
  ['orders', 'notes'],
  ['interactions', 'nextStep'],
] as const;

const isFiltered = (sheet: Sheet): boolean => {
  const range = sheet.getFilter()?.getRange();
  if (!range) return false;
  const columns = Array.from({ length: range.getNumColumns() }, (_, index) => range.getColumn() + index);
  return columns.some((column) => sheet.getFilter()!.getColumnFilterCriteria(column) !== null);
};

function showAll(sheet: Sheet): void {
  const range = sheet.getFilter()!.getRange();
  for (let at = 0; at < range.getNumColumns(); at += 1)
    sheet.getFilter()!.removeColumnFilterCriteria(range.getColumn() + at);
}
