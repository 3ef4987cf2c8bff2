/**
 * SpreadsheetApp.Filter, the one basic filter of a tab, and its criteria. Hiding by a list of values or by a
 * condition; visible values and colours are not emulated.
 */
import type { Area } from '../workbook/model';
import type { CellCondition, FilterColumn, FilterState } from '../workbook/overlay-model';
import {
  conditionNamed,
  conditionOf,
  criteriaOf,
  criteriaValuesOf,
  WHEN_METHODS,
  type WhenMethod,
} from './condition-table';
import type { OpenDocument } from './document';
import { Exception, signatureMismatch } from './exception';
import { asGoogle, DOCUMENT, RULE, SHEET_ID } from './internals';
import { sortedArea } from './sorting';
import { strictClass } from './strict';

type Filter = GoogleAppsScript.Spreadsheet.Filter;
type Criteria = GoogleAppsScript.Spreadsheet.FilterCriteria;
type Builder = GoogleAppsScript.Spreadsheet.FilterCriteriaBuilder;
type Draft = Pick<FilterColumn, 'hiddenValues' | 'condition'>;

const TAKEN = "You can't create a filter in a sheet that already has a filter.";

class CriteriaEmulation
  implements Pick<Criteria, 'copy' | 'getCriteriaType' | 'getCriteriaValues' | 'getHiddenValues'>
{
  readonly [DOCUMENT]: OpenDocument;
  [RULE]: Draft;

  constructor(document: OpenDocument, draft: Draft) {
    this[DOCUMENT] = document;
    this[RULE] = draft;
  }

  copy(): Builder {
    return newFilterCriteria(this[DOCUMENT], this[RULE]);
  }

  /** null without a condition, whatever Google's types say. */
  getCriteriaType(): GoogleAppsScript.Spreadsheet.BooleanCriteria {
    const { condition } = this[RULE];
    return (condition && criteriaOf(condition)) as GoogleAppsScript.Spreadsheet.BooleanCriteria;
  }

  getCriteriaValues(): unknown[] {
    const { condition } = this[RULE];
    return condition === null ? [] : criteriaValuesOf(this[DOCUMENT], condition);
  }

  getHiddenValues(): string[] {
    return Array.from(this[RULE].hiddenValues);
  }
}

/** The when… methods are put on the prototype below, from their table. */
class BuilderEmulation implements Pick<Builder, 'build' | 'copy' | 'setHiddenValues' | 'withCriteria'> {
  readonly [DOCUMENT]: OpenDocument;
  [RULE]: Draft;

  constructor(document: OpenDocument, draft: Draft) {
    this[DOCUMENT] = document;
    this[RULE] = draft;
  }

  build(): Criteria {
    return asGoogle<Criteria>(new CriteriaEmulation(this[DOCUMENT], this[RULE]));
  }

  copy(): Builder {
    return newFilterCriteria(this[DOCUMENT], this[RULE]);
  }

  setHiddenValues(values: string[]): Builder {
    if (!Array.isArray(values)) throw signatureMismatch(`${BUILDER}.setHiddenValues`, [values]);
    return drafted(this, { hiddenValues: values.map(String) });
  }

  withCriteria(criteria: GoogleAppsScript.Spreadsheet.BooleanCriteria, args: unknown[]): Builder {
    return drafted(this, { condition: conditionNamed(this[DOCUMENT], criteria, args) });
  }
}

const BUILDER = 'SpreadsheetApp.FilterCriteriaBuilder';

function drafted(builder: BuilderEmulation, change: Partial<Draft>): Builder {
  builder[RULE] = { ...builder[RULE], ...change };
  return asGoogle<Builder>(builder);
}

for (const method of Object.keys(WHEN_METHODS) as WhenMethod[]) {
  const value = function (this: BuilderEmulation, ...args: unknown[]): Builder {
    return drafted(this, { condition: conditionOf(this[DOCUMENT], BUILDER, method, args) });
  };
  Object.defineProperty(BuilderEmulation.prototype, method, { value, configurable: true, writable: true });
}

strictClass(CriteriaEmulation, 'SpreadsheetApp.FilterCriteria');
strictClass(BuilderEmulation, BUILDER);

export function newFilterCriteria(
  document: OpenDocument,
  draft: Draft = { hiddenValues: [], condition: null as CellCondition | null },
): Builder {
  return asGoogle<Builder>(new BuilderEmulation(document, draft));
}

class FilterEmulation
  implements
    Pick<
      Filter,
      | 'getColumnFilterCriteria'
      | 'getRange'
      | 'remove'
      | 'removeColumnFilterCriteria'
      | 'setColumnFilterCriteria'
      | 'sort'
    >
{
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
    const state = expectColumn(this, 'getColumnFilterCriteria', columnPosition);
    const found = state.columns.find(({ column }) => column === columnPosition);
    return found === undefined ? null : asGoogle<Criteria>(new CriteriaEmulation(this[DOCUMENT], found));
  }

  setColumnFilterCriteria(columnPosition: number, filterCriteria: Criteria | null): Filter {
    expectColumn(this, 'setColumnFilterCriteria', columnPosition);
    if (filterCriteria !== null && !(filterCriteria instanceof CriteriaEmulation)) {
      throw signatureMismatch('SpreadsheetApp.Filter.setColumnFilterCriteria', [columnPosition, filterCriteria]);
    }
    const added = filterCriteria === null ? [] : [{ ...filterCriteria[RULE], column: columnPosition }];
    return changed(this, 'setColumnFilterCriteria', (state) => ({
      ...state,
      columns: [...state.columns.filter(({ column }) => column !== columnPosition), ...added],
    }));
  }

  removeColumnFilterCriteria(columnPosition: number): Filter {
    return this.setColumnFilterCriteria(columnPosition, null);
  }

  /** The rows below the header, as Range.sort does. */
  sort(columnPosition: number, ascending: boolean): Filter {
    const document = this[DOCUMENT];
    document.call('structure', 'Filter.sort', {}, () => {
      const { area } = expectColumn(this, 'sort', columnPosition);
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

function expectColumn(filter: FilterEmulation, method: string, column: unknown): FilterState {
  if (typeof column !== 'number') throw signatureMismatch(`SpreadsheetApp.Filter.${method}`, [column]);
  const state = stateOf(filter);
  const inside = column >= state.area.column && column < state.area.column + state.area.columns;
  if (!inside) throw new Exception('Those columns are out of bounds.');
  return state;
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
