/** What people do to the grid of a shared sheet: columns and tabs, in one of the twins only. */
import type { LocalWorkbook } from '../../../local/local-workbook';
import { viewOfTab } from '../../../local/tab-view';
import { answer } from './answer';
import { difference } from './faults';
import { byHand, positionOf } from './people';
import { columnsOf, labelsOf, type Rearrangement, someColumn } from './some-of';
import { FIRED, type FiredTab, type Twins } from './twins';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const widthOf = (sheet: Sheet): number => sheet.getMaxColumns();

/** Once the product's column is gone, one of the merchant's with its very header is taken for it. */
function isBorneTwice({ fired }: Twins, tab: FiredTab, column: string): boolean {
  const labels = Object.values(labelsOf(tab, column)).map((text) => text.toLowerCase());
  const { sheetId, positions } = viewOfTab(fired.workbook, tab)!;
  const { columns } = fired.workbook.extent(sheetId);
  const [header = []] = fired.workbook.values({ sheetId, row: 1, column: 1, rows: 1, columns });
  const own = new Set(positions.values());
  return header.some((text, at) => !own.has(at + 1) && labels.includes(String(text).trim().toLowerCase()));
}

/** In the shop that is rearranged alone. */
function rearranged(shop: LocalWorkbook, tab: FiredTab, act: (sheet: Sheet) => void): undefined {
  byHand(shop, tab, act);
}

export const COLUMN_EDITS: readonly Rearrangement[] = [
  {
    title: 'renames a header, even into another column’s, into nothing or into the other language',
    weight: 14,
    act: (twins, chance, step) => {
      const tab = chance.of(FIRED);
      const column = someColumn(twins, chance, tab);
      const other = labelsOf(tab, chance.of(columnsOf(tab)));
      const words = [`Word ${step}`, '', '<b>x</b>', labelsOf(tab, column)['zh-CN'], labelsOf(tab, column).en];
      const header = chance.of([...words, other.en, other['zh-CN']]);
      byHand(twins.fired, tab, (sheet) => {
        const cell = sheet.getRange(1, positionOf(twins.fired, tab, column));
        if (header === '') cell.clearContent();
        else cell.setValue(header);
      });
    },
  },
  {
    title: 'moves a column',
    weight: 10,
    act: ({ fired }, chance) =>
      rearranged(fired, chance.of(FIRED), (sheet) => {
        const from = 1 + chance.below(widthOf(sheet));
        const to = 1 + chance.below(widthOf(sheet) + 1);
        if (to < from || to > from + 1) sheet.moveColumns(sheet.getRange(1, from), to);
      }),
  },
  {
    title: 'hides or shows columns',
    weight: 3,
    act: ({ fired }, chance) =>
      rearranged(fired, chance.of(FIRED), (sheet) => {
        const at = 1 + chance.below(widthOf(sheet) - 2);
        if (chance.next() < 0.5) sheet.hideColumns(at, 2);
        else sheet.showColumns(at, 2);
      }),
  },
  {
    title: 'inserts a column of one’s own and fills it, under any header',
    weight: 6,
    act: (twins, chance, step) => {
      const tab = chance.of(FIRED);
      byHand(twins.fired, tab, (sheet) => {
        const at = 1 + chance.below(widthOf(sheet));
        sheet.insertColumnBefore(at);
        const column = sheet.getRange(1, at, sheet.getMaxRows(), 1);
        column.clearDataValidations().setNumberFormat('@');
        const header = labelsOf(tab, chance.of(columnsOf(tab))).en;
        sheet.getRange(1, at).setValue(chance.of([`Own ${step}`, `Own ${step}`, header]));
        twins.rows(tab).forEach(({ id }, index) => {
          if (chance.next() < 0.5) return;
          const cell = `own${step}|${id}`;
          sheet.getRange(2 + index, at).setValue(cell);
          twins.count(tab, cell, 1);
        });
      });
    },
  },
  {
    title: 'deletes a column of one’s own',
    weight: 5,
    act: (twins, chance) => {
      const tab = chance.of(FIRED);
      const cells = twins.ownCells(tab);
      if (cells.length === 0) return;
      const { column, cell } = chance.of(cells);
      byHand(twins.fired, tab, (sheet) => void sheet.deleteColumn(column));
      twins.forgetColumn(tab, cell.split('|')[0]!);
    },
  },
  {
    title: 'deletes a column of the product’s, and repairs',
    weight: 0.8,
    act: (twins, chance) => {
      const tab = chance.of(FIRED);
      const column = someColumn(twins, chance, tab);
      if (column === 'id' || isBorneTwice(twins, tab, column)) return;
      const position = positionOf(twins.fired, tab, column);
      byHand(twins.fired, tab, (sheet) => void sheet.deleteColumn(position));
      twins.bothByHand(tab, (sheet, shop) => {
        const rows = twins.rows(tab).length;
        if (shop === twins.calm && rows > 0) sheet.getRange(2, positionOf(shop, tab, column), rows, 1).clearContent();
      });
      const repair = () => answer<{ changes: readonly unknown[] }>(twins.fired, 'installOrRepair', [true]).changes;
      const first = repair();
      return first.length === 0 ? ['nothing was repaired'] : difference('a second repair', repair(), []);
    },
  },
];

export const TAB_EDITS: readonly Rearrangement[] = [
  {
    title: 'renames a tab',
    weight: 4,
    act: ({ fired }, chance, step) => rearranged(fired, chance.of(FIRED), (sheet) => void sheet.setName(`Tab ${step}`)),
  },
  {
    title: 'moves a tab, hides it, shows it',
    weight: 4,
    act: ({ fired }, chance) =>
      rearranged(fired, chance.of(FIRED), (sheet) => {
        const spreadsheet = sheet.getParent();
        spreadsheet.setActiveSheet(sheet);
        spreadsheet.moveActiveSheet(1 + chance.below(spreadsheet.getNumSheets()));
        if (chance.next() < 0.3) sheet.hideSheet();
        else sheet.showSheet();
      }),
  },
  {
    title: 'copies a tab, with or without its marks, and may throw the copy away',
    weight: 3,
    act: ({ fired }, chance, step) => {
      const tab = chance.of(FIRED);
      byHand(fired, tab, (sheet) => {
        const spreadsheet = sheet.getParent();
        const copies = spreadsheet.getSheets().filter((one) => one.getName().startsWith('Copy '));
        if (copies.length > 2) for (const copy of copies) spreadsheet.deleteSheet(copy);
        else copyOf(fired, sheet, `Copy ${step}`, chance.next() < 0.6);
      });
    },
  },
  {
    title: 'goes on with the copy of a tab, the original deleted',
    weight: 1,
    act: (twins, chance, step) => {
      const { fired } = twins;
      byHand(fired, chance.of(FIRED), (sheet) => {
        const spreadsheet = sheet.getParent();
        for (const copy of spreadsheet.getSheets())
          if (copy.getName().startsWith('Copy ')) spreadsheet.deleteSheet(copy);
        copyOf(fired, sheet, `Instead ${step}`, true);
        spreadsheet.deleteSheet(sheet);
      });
      return twins.call('refreshCustomers'); // from here on the product knows
    },
  },
];

/** Whether Google copies metadata with a tab is not documented: both are tried. */
function copyOf(shop: LocalWorkbook, sheet: Sheet, name: string, withMarks: boolean): void {
  const copy = sheet.copyTo(sheet.getParent()).setName(name);
  if (!withMarks) return;
  const { DOCUMENT } = shop.globals.SpreadsheetApp.DeveloperMetadataVisibility;
  for (const mark of sheet.getDeveloperMetadata()) copy.addDeveloperMetadata(mark.getKey(), mark.getValue()!, DOCUMENT);
  const marks = sheet.createDeveloperMetadataFinder().withKey('regulars.column').find();
  for (const mark of marks) {
    const at = mark.getLocation().getColumn()!.getColumn();
    const whole = copy.getRange(1, at, copy.getMaxRows(), 1);
    whole.addDeveloperMetadata(mark.getKey(), mark.getValue()!, DOCUMENT);
  }
}
