/** The workbook's shape for the page: tabs with their sizes, folds and protections, people, clock. No cell. */
import { languageOf } from '../../tab-view';
import { isFolded } from '../../workbook/line-groups';
import type { Dimension, SheetView, WorkbookModel } from '../../workbook/model';
import type { Workbook } from '../../workbook/workbook';
import type { Book, BookTab } from '../wire';
import type { Desk } from './desk';
import { grownHeights, type Height } from './grown-heights';

/** Google's height of a plain row. */
const PLAIN_HEIGHT = 21;

export function shownBook(desk: Desk): Book {
  const { workbook } = desk;
  const model = workbook.workbook;
  return {
    version: desk.feed.version,
    name: model.settings.name,
    language: languageOf(model),
    people: desk.people().map((person) => ({ ...person, usage: workbook.usage(person.email) })),
    now: new Date(workbook.now()).toISOString(),
    clockSaved: model.savedClock !== null,
    timeZone: model.settings.timeZone,
    mails: model.mails().length,
    tabs: model.sheets().map((sheet) => shownTab(model, sheet)),
  };
}

function shownTab(model: Workbook, sheet: SheetView): BookTab {
  const { sheetId, name, hidden, maxRows, maxColumns, frozenRows, frozenColumns } = sheet;
  const { ROWS, COLUMNS } = model.state.needSheet(sheetId).lines;
  const widths = Array.from({ length: maxColumns }, (_, at) => COLUMNS.pixels.at(at + 1));
  return {
    sheetId,
    name,
    hidden,
    color: sheet.tabColor,
    rows: maxRows,
    columns: maxColumns,
    frozenRows,
    frozenColumns,
    widths,
    hiddenColumns: hiddenLines(model, sheetId, 'COLUMNS', maxColumns),
    heights: [...grownHeights(model, sheetId), ...heightsSet(ROWS.pixels.between(1, maxRows))],
    hiddenRows: hiddenRows(model, sheetId, maxRows),
    columnGroups: model.overlays(sheetId).groups.COLUMNS,
    protection: protectionOf(model, sheetId),
  };
}

const heightsSet = (runs: readonly { first: number; last: number; value: number }[]): Height[] =>
  runs
    .filter(({ value }) => value !== PLAIN_HEIGHT)
    .flatMap(({ first, last, value }) => lines(first, last).map((row): Height => [row, value]));

function hiddenRows(model: Workbook, sheetId: number, rows: number): number[] {
  const hidden = new Set(hiddenLines(model, sheetId, 'ROWS', rows));
  for (const row of model.filteredRows(sheetId)) hidden.add(row);
  return [...hidden].sort((one, other) => one - other);
}

function hiddenLines(model: Workbook, sheetId: number, dimension: Dimension, size: number): number[] {
  const groups = model.overlays(sheetId).groups[dimension];
  const hidden = model.state.needSheet(sheetId).lines[dimension].hidden.between(1, size);
  const set = new Set(hidden.filter(({ value }) => value).flatMap(({ first, last }) => lines(first, last)));
  for (const { first, last } of groups.filter(({ collapsed }) => collapsed)) {
    for (const line of lines(first, Math.min(last, size))) if (isFolded(groups, line)) set.add(line);
  }
  return [...set].sort((one, other) => one - other);
}

const lines = (first: number, last: number): number[] =>
  Array.from({ length: last - first + 1 }, (_, at) => first + at);

function protectionOf(model: WorkbookModel, sheetId: number): BookTab['protection'] {
  const whole = model.protections().filter(({ type, area }) => type === 'SHEET' && area.sheetId === sheetId);
  if (whole.some(({ warningOnly }) => !warningOnly)) return 'hard';
  return whole.length > 0 ? 'warning' : null;
}
