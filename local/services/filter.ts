/**
 * SpreadsheetApp.Filter, the one basic filter of a tab.
 */
import type { Area } from '../workbook/model';
import type { FilterState } from '../workbook/overlay-model';
import type { OpenDocument } from './document';
import { Exception } from './exception';
import { criteriaDraft, criteriaObject } from './filter-criteria';
import { asGoogle, DOCUMENT, SHEET_ID } from './internals';
import { sortedArea } from './sorting';
import { strictClass } from './strict';

type Filter = GoogleAppsScript.Spreadsheet.Filter;
type Criteria = GoogleAppsScript.Spreadsheet.FilterCriteria;

const TAKEN = "You can't create a filter in a sheet that already has a filter.";

class FilterEmulation implements Filter {
  readonly [DOCUMENT]: OpenDocument;
  readonly [SHEET_ID]: number;

  constructor(document: OpenDocument, sheetId: number) {
    this[DOCUMENT] = document;
    this[SHEET_ID] = sheetId;
  }

  getRange(): GoogleAppsScript.Spreadsheet.Range {
    return this[DOCUMENT].range({ ...stateOf(this).area });
  }

  /** `columnPosition` is the sheet's, as everywhere in Filter. */
  getColumnFilterCriteria(columnPosition: number): Criteria | null {
    const state = expectColumn(this, columnPosition);
    const found = state.columns.find(({ column }) => column === columnPosition);
    return found === undefined ? null : criteriaObject(this[DOCUMENT], found);
  }

  setColumnFilterCriteria(columnPosition: number, filterCriteria: Criteria | null): Filter {
    return withCriteria(this, 'setColumnFilterCriteria', columnPosition, filterCriteria);
  }

  removeColumnFilterCriteria(columnPosition: number): Filter {
    return withCriteria(this, 'removeColumnFilterCriteria', columnPosition, null);
  }

  /** The rows below the header, as Range.sort does. */
  sort(columnPosition: number, ascending: boolean): Filter {
    const document = this[DOCUMENT];
    document.call('structure', 'Filter.sort', {}, () => {
      const { area } = expectColumn(this, columnPosition);
      if (area.rows < 2) return;
      const body: Area = { ...area, row: area.row + 1, rows: area.rows - 1 };
      document.expectEditable(body);
      for (const op of sortedArea(document, body, { column: columnPosition, ascending })) document.change(op);
    });
    return asGoogle<Filter>(this);
  }

  remove(): void {
    changed(this, 'remove', () => null);
  }
}

strictClass(FilterEmulation, 'SpreadsheetApp.Filter');

function stateOf(filter: FilterEmulation): FilterState {
  const state = filter[DOCUMENT].workbook.overlays(filter[SHEET_ID]).filter;
  if (state === null) throw new Exception('The filter no longer exists.');
  return state;
}

function expectColumn(filter: FilterEmulation, column: number): FilterState {
  const state = stateOf(filter);
  const inside = column >= state.area.column && column < state.area.column + state.area.columns;
  if (!inside) throw new Exception('Those columns are out of bounds.');
  return state;
}

function withCriteria(filter: FilterEmulation, method: string, column: number, criteria: Criteria | null): Filter {
  expectColumn(filter, column);
  const added = criteria === null ? [] : [{ ...criteriaDraft(criteria), column }];
  return changed(filter, method, (state) => ({
    ...state,
    columns: [...state.columns.filter((one) => one.column !== column), ...added],
  }));
}

function changed(filter: FilterEmulation, method: string, change: (state: FilterState) => FilterState | null): Filter {
  const { [DOCUMENT]: document, [SHEET_ID]: sheetId } = filter;
  document.call('structure', `Filter.${method}`, {}, () => {
    const state = stateOf(filter);
    document.expectFileEditable();
    document.change({ op: 'overlays', sheetId, set: { filter: change(state) } });
  });
  return asGoogle<Filter>(filter);
}

/** A tab has one filter at most. */
export function createFilter(document: OpenDocument, area: Area): Filter {
  return document.call('structure', 'Range.createFilter', {}, () => {
    document.expectInside(area);
    document.expectFileEditable();
    if (document.workbook.overlays(area.sheetId).filter !== null) throw new Exception(TAKEN);
    document.change({ op: 'overlays', sheetId: area.sheetId, set: { filter: { area, columns: [] } } });
    return asGoogle<Filter>(new FilterEmulation(document, area.sheetId));
  });
}

export function filterOf(document: OpenDocument, name: string, sheetId: number): Filter | null {
  return document.call('lookup', name, {}, () => {
    const { filter } = document.workbook.overlays(sheetId);
    return filter === null ? null : asGoogle<Filter>(new FilterEmulation(document, sheetId));
  });
}
