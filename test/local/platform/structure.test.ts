/**
 * What goes along when rows and columns are inserted, deleted or moved, beyond cells themselves (those are proved in
 * test/local/workbook/lines.test.ts) and colour rules, banding and groups (overlays.test.ts).
 *
 * Sources: the references of Sheet (insertRows…, deleteRows…, moveColumns: destinationIndex counts before the move),
 * NamedRange, EmbeddedChart
 * (developers.google.com/apps-script/reference/spreadsheet/…); platform.md, "Conditional formats, metadata".
 */
import type { Op } from '../../../local/workbook/model';
import type { SheetOverlays } from '../../../local/workbook/overlay-model';
import { area, aWorkbook } from '../workbook/workbook-builder';
import { aSheet } from './a-sheet';

type Lines = 'ROWS' | 'COLUMNS';
const insert = (dimension: Lines, at: number, count = 1): Op => ({ op: 'insert', sheetId: 0, dimension, at, count });
const remove = (dimension: Lines, at: number, count = 1): Op => ({ op: 'delete', sheetId: 0, dimension, at, count });
const move = (dimension: Lines, from: number, count: number, to: number): Op => ({
  op: 'moveLines',
  sheetId: 0,
  dimension,
  from,
  count,
  to,
});

const CHART = {
  id: 3,
  type: 'LINE',
  ranges: [area(3, 3, 4, 2)],
  options: {},
  numHeaders: 1,
  position: { row: 3, column: 6, offsetX: 10, offsetY: 5 },
};
const SLICER = {
  id: 4,
  area: area(3, 3, 4, 2),
  column: 4,
  hiddenValues: [],
  condition: null,
  title: 'x',
  position: { row: 3, column: 6, offsetX: 0, offsetY: 0 },
  looks: {},
  appliesToPivotTables: false,
};

/** Rows 3 to 6, columns 3 and 4, under everything that can lie over cells; the chart and slicer float over F3. */
function covered() {
  const workbook = aWorkbook();
  const set: Partial<SheetOverlays> = { merges: [area(3, 3, 4, 2)], charts: [CHART], slicers: [SLICER] };
  workbook.apply({ op: 'overlays', sheetId: 0, set });
  workbook.apply({ op: 'namedRange', namedRange: { id: 1, name: 'Prices', area: area(3, 3, 4, 2) } });
  const found = () => {
    const { merges, charts, slicers } = workbook.overlays(0);
    return {
      named: workbook.namedRanges().map((one) => one.area),
      merges,
      drawn: charts.map(({ ranges }) => ranges),
      sliced: slicers.map((one) => [one.area, one.column]),
      chartAt: charts.map(({ position }) => [position.row, position.column]),
    };
  };
  return { workbook, found };
}

const all = (
  row: number,
  column: number,
  rows: number,
  columns: number,
  chartAt: [number, number],
  slicer = column + 1,
) => {
  const here = area(row, column, rows, columns);
  return { named: [here], merges: [here], drawn: [[here]], sliced: [[here, slicer]], chartAt: [chartAt] };
};

describe('a named range, merged cells, what a chart and a slicer take', () => {
  it.each<[string, Op, ReturnType<typeof all>]>([
    ['move down with rows inserted above', insert('ROWS', 1, 2), all(5, 3, 4, 2, [5, 6])],
    ['move down with rows inserted at their first', insert('ROWS', 3), all(4, 3, 4, 2, [4, 6])],
    ['grow with rows inserted inside', insert('ROWS', 4, 2), all(3, 3, 6, 2, [3, 6])],
    ['stay with rows inserted right below', insert('ROWS', 7), all(3, 3, 4, 2, [3, 6])],
    ['move right with columns inserted before', insert('COLUMNS', 2), all(3, 4, 4, 2, [3, 7])],
    ['grow with a column inserted inside', insert('COLUMNS', 4), all(3, 3, 4, 3, [3, 7], 5)],
    ['move up with rows deleted above', remove('ROWS', 1, 2), all(1, 3, 4, 2, [1, 6])],
    ['shrink with rows deleted at their end', remove('ROWS', 5, 9), all(3, 3, 2, 2, [3, 6])],
    ['shrink with rows deleted across their start', remove('ROWS', 2, 2), all(2, 3, 3, 2, [2, 6])],
    ['go along when all their rows are moved', move('ROWS', 3, 4, 11), all(7, 3, 4, 2, [7, 6])],
    ['go along when all their columns are moved', move('COLUMNS', 3, 2, 1), all(3, 1, 4, 2, [3, 6], 2)],
    ['move up when rows above are moved away', move('ROWS', 1, 2, 20), all(1, 3, 4, 2, [1, 6])],
  ])('%s', (_, op, expected) => {
    const { workbook, found } = covered();
    workbook.apply(op);
    expect(found()).toEqual(expected);
  });

  it('are gone with their last row; the chart stays, with nothing to draw', () => {
    const { workbook, found } = covered();
    workbook.apply(remove('ROWS', 2, 6));
    expect(found()).toEqual({ named: [], merges: [], drawn: [[]], sliced: [], chartAt: [[2, 6]] });
  });

  it('merged cells of which one cell is left are merged no more', () => {
    const { workbook, found } = covered();
    workbook.apply(remove('ROWS', 3, 3));
    workbook.apply(remove('COLUMNS', 3));
    expect(found().merges).toEqual([]);
  });

  it('a slicer whose column is deleted filters by none', () => {
    const { workbook, found } = covered();
    workbook.apply(remove('COLUMNS', 4));
    expect(found().sliced).toEqual([[area(3, 3, 4, 1), null]]);
  });

  it('a chart that floats over deleted columns hangs over the one that took their place', () => {
    const { workbook, found } = covered();
    workbook.apply(remove('COLUMNS', 5, 4));
    expect(found().chartAt).toEqual([[3, 5]]);
  });
});

describe('a chart that draws from another tab', () => {
  it('follows its figures there, and loses them with the tab', () => {
    const workbook = aWorkbook();
    workbook.apply({ op: 'addSheet', sheetId: 9, name: 'Figures', index: 1, rows: 20, columns: 5 });
    const ranges = [area(2, 1, 3, 2, 9)];
    workbook.apply({ op: 'overlays', sheetId: 0, set: { charts: [{ ...CHART, ranges }] } });
    workbook.apply({ op: 'insert', sheetId: 9, dimension: 'ROWS', at: 1, count: 4 });
    expect(workbook.overlays(0).charts[0]).toMatchObject({ ranges: [area(6, 1, 3, 2, 9)], position: CHART.position });
    workbook.apply({ op: 'deleteSheet', sheetId: 9 });
    expect(workbook.overlays(0).charts[0]?.ranges).toEqual([]);
  });
});

describe('a chart of a script', () => {
  it('moves with its rows and draws what it drew, through inserted rows and columns', () => {
    const { sheet } = aSheet();
    const range = sheet.getRange('A1:B5');
    sheet.insertChart(sheet.newChart().asColumnChart().addRange(range).setPosition(7, 4, 0, 0).build());
    sheet.insertRowBefore(3);
    sheet.insertColumnBefore(1);
    const [chart] = sheet.getCharts();
    expect(chart!.getRanges().map((one) => one.getA1Notation())).toEqual(['B1:C6']);
  });
});

describe('a chart kept by version 0.1', () => {
  // it stood as JSON in a property store: an old journal still tells of it so
  const old = (value: string | null): Op => ({ op: 'property', store: 'charts', key: '3', value });

  it('becomes one of its tab, is changed and removed as the journal goes on', () => {
    const workbook = aWorkbook();
    workbook.apply(old(JSON.stringify({ ...CHART, sheetId: 0 })));
    expect([workbook.overlays(0).charts, workbook.properties('charts')]).toEqual([[CHART], {}]);
    workbook.apply(old(JSON.stringify({ ...CHART, type: 'PIE', sheetId: 0 })));
    expect(workbook.overlays(0).charts.map(({ type }) => type)).toEqual(['PIE']);
    workbook.apply(old(null));
    expect(workbook.overlays(0).charts).toEqual([]);
  });
});

describe('rows and columns of a tab', () => {
  it('stay hidden where they go', () => {
    const { sheet } = aSheet();
    sheet.hideRows(3);
    sheet.hideColumns(2);
    sheet.insertRowBefore(1);
    sheet.moveColumns(sheet.getRange('B:B'), 5);
    expect([3, 4].map((row) => sheet.isRowHiddenByUser(row))).toEqual([false, true]);
    expect([2, 4].map((column) => sheet.isColumnHiddenByUser(column))).toEqual([false, true]);
  });

  it('inserted next to a hidden row are not hidden', () => {
    const { sheet } = aSheet();
    sheet.hideRows(3);
    sheet.insertRowAfter(3);
    expect([3, 4].map((row) => sheet.isRowHiddenByUser(row))).toEqual([true, false]);
  });

  it('keep their heights and widths', () => {
    const { sheet } = aSheet();
    sheet.setRowHeight(2, 60);
    sheet.setColumnWidth(3, 222);
    sheet.deleteRow(1);
    sheet.moveColumns(sheet.getRange('C:C'), 1);
    expect([sheet.getRowHeight(1), sheet.getColumnWidth(1), sheet.getColumnWidth(3)]).toEqual([60, 222, 100]);
  });

  it('inserted inside a filter are filtered, and its columns keep their criteria', () => {
    const { sheet, SpreadsheetApp } = aSheet();
    const filter = sheet.getRange('A1:C9').createFilter();
    filter.setColumnFilterCriteria(2, SpreadsheetApp.newFilterCriteria().setHiddenValues(['x']).build());
    sheet.insertColumnBefore(1);
    sheet.insertRowAfter(4);
    const found = sheet.getFilter()!;
    expect(found.getRange().getA1Notation()).toBe('B1:D10');
    expect([found.getColumnFilterCriteria(2), found.getColumnFilterCriteria(3)!.getHiddenValues()]).toEqual([
      null,
      ['x'],
    ]);
  });
});

describe('a rule of validation', () => {
  it('takes its choices from where they went, and refuses all when they are gone', () => {
    const { sheet, SpreadsheetApp, values } = aSheet();
    sheet.getRange('C1:C2').setValues([['gold'], ['silver']]);
    const rule = SpreadsheetApp.newDataValidation()
      .requireValueInRange(sheet.getRange('C1:C2'))
      .setAllowInvalid(false)
      .build();
    sheet.getRange('A1').setDataValidation(rule);
    sheet.insertRowBefore(1);
    sheet.insertColumnBefore(3);
    sheet.getRange('A2').setValue('silver');
    expect(values('A2')).toEqual([['silver']]);
    sheet.deleteColumn(4);
    sheet.getRange('A2').setValue('gold');
    expect(() => SpreadsheetApp.flush()).toThrow('violates the data validation rules');
  });

  it('by a formula means the same tab under its new name, and nothing once that is gone', () => {
    const { sheet, spreadsheet, SpreadsheetApp } = aSheet();
    const prices = spreadsheet.insertSheet('Prices');
    const rule = SpreadsheetApp.newDataValidation().requireFormulaSatisfied('=A1>Prices!$A$1').build();
    sheet.getRange('A1').setDataValidation(rule);
    const formula = () => sheet.getRange('A1').getDataValidation()!.getCriteriaValues()[0];
    prices.setName('Price list');
    prices.insertRowBefore(1);
    expect(formula()).toBe("=A1>'Price list'!$A$2");
    spreadsheet.deleteSheet(prices);
    expect(formula()).toBe('=A1>#REF!');
  });

  it('on the lines before and after is that of inserted lines', () => {
    const { sheet, SpreadsheetApp } = aSheet();
    const rule = SpreadsheetApp.newDataValidation().requireCheckbox().build();
    sheet.getRange('B2:B5').setDataValidation(rule);
    sheet.insertRowAfter(5);
    sheet.insertRowBefore(2);
    const has = sheet
      .getRange('B1:B8')
      .getDataValidations()
      .map(([one]) => one !== null);
    expect(has).toEqual([false, true, true, true, true, true, true, false]);
  });
});

describe('a tab that is deleted', () => {
  it('leaves #REF! to the formulas that meant it; a new tab of its name does not bring them back', () => {
    const { sheet, spreadsheet, formulas } = aSheet();
    const gone = spreadsheet.insertSheet('Gone');
    gone.getRange('A1').setValue(5);
    sheet.getRange('A1:A2').setFormulas([['=Gone!A1+1'], ['=SUM(gone!A:A)']]);
    expect(sheet.getRange('A1').getValue()).toBe(6);
    spreadsheet.deleteSheet(gone);
    expect([formulas('A1:A2'), sheet.getRange('A1').getValue()]).toEqual([['=#REF!+1', '=SUM(#REF!)'], '#REF!']);
    spreadsheet.insertSheet('Gone').getRange('A1').setValue(5);
    expect(sheet.getRange('A1').getValue()).toBe('#REF!');
  });

  it('takes its named ranges along', () => {
    const { local, spreadsheet } = aSheet();
    const gone = spreadsheet.insertSheet('Gone');
    const here = { sheetId: gone.getSheetId(), row: 1, column: 1, rows: 2, columns: 2 };
    local.workbook.apply({ op: 'namedRange', namedRange: { id: 1, name: 'Prices', area: here } });
    spreadsheet.deleteSheet(gone);
    expect(local.workbook.namedRanges()).toEqual([]);
  });
});
