/**
 * What each change does to the workbook: the only code that changes it. Complete by type.
 *
 * Each checks before it changes anything, so that a refused op (a RangeError: the caller's mistake) leaves no trace.
 */
import { changeLines } from './change-lines';
import type { Area, Op, ValidationRule } from './model';
import { moveCells, shiftCells } from './move-cells';
import { PLAIN_FORMAT } from './number-format';
import { adoptOldCharts, OLD_CHART_STORE, removeOldChart } from './old-charts';
import { needPlaces } from './overlays';
import { reorderRows } from './reorder-rows';
import { plainSheetSettings, SheetState } from './sheet-state';
import { forgetTab, renameReferences } from './tab-references';
import type { WorkbookState } from './workbook-state';

type OpOf<K extends Op['op']> = Op extends infer O
  ? O extends { readonly op: infer P }
    ? K extends P
      ? O
      : never
    : never
  : never;

export type Reducers = { readonly [K in Op['op']]: (state: WorkbookState, op: OpOf<K>) => void };

export const REDUCERS: Reducers = {
  spreadsheet: (state, { set }) => {
    state.settings = { ...state.settings, ...set };
  },
  addSheet: (state, { sheetId, name, index, rows, columns }) => {
    if (state.sheetById(sheetId) !== undefined) throw new RangeError(`The tab id ${sheetId} is taken`);
    if (!(rows >= 1 && columns >= 1)) throw new RangeError('A tab has at least one row and one column');
    needFreeName(state, sheetId, name);
    needTabIndex(index, state.sheets.length);
    state.sheets.splice(index, 0, new SheetState(sheetId, plainSheetSettings(name), rows, columns));
  },
  deleteSheet: (state, { sheetId }) => {
    const sheet = state.needSheet(sheetId);
    if (state.sheets.length === 1) throw new RangeError('The last tab stays');
    state.sheets = state.sheets.filter((kept) => kept !== sheet);
    forgetTab(state, sheet);
  },
  sheet: (state, { sheetId, set }) => {
    const sheet = state.needSheet(sheetId);
    if (set.name !== undefined && set.name !== sheet.settings.name) {
      needFreeName(state, sheetId, set.name);
      renameReferences(state, sheet.settings.name, set.name);
    }
    sheet.settings = { ...sheet.settings, ...set };
  },
  moveSheet: (state, { sheetId, index }) => {
    const sheet = state.needSheet(sheetId);
    needTabIndex(index, state.sheets.length - 1);
    state.sheets = state.sheets.filter((kept) => kept !== sheet);
    state.sheets.splice(index, 0, sheet);
  },
  insert: (state, op) => insertOrDelete(state, op),
  delete: (state, op) => insertOrDelete(state, op),
  moveLines: (state, { sheetId, dimension, from, count, to }) =>
    changeLines(state, { sheetId, dimension, change: { kind: 'move', at: from, count, to } }),
  lineSize: (state, { sheetId, dimension, at, count, pixels, hidden }) => {
    const sheet = state.needSheet(sheetId);
    if (!(at >= 1 && count >= 1 && at + count - 1 <= sheet.size[dimension]))
      throw new RangeError(`No such lines: ${at}, ${count}`);
    if (pixels !== undefined) sheet.lines[dimension].pixels.set(at, at + count - 1, pixels);
    if (hidden !== undefined) sheet.lines[dimension].hidden.set(at, at + count - 1, hidden);
  },
  cells: (state, { sheetId, row, column, entries }) => {
    const columns = widest(entries);
    if (columns === 0) return;
    const sheet = state.needInside({ sheetId, row, column, rows: entries.length, columns });
    sheet.cells.write(row, column, entries);
    writeImpliedFormats(sheet, row, column, columns, entries);
  },
  formats: (state, { area, formats }) => {
    const sheet = state.needInside(area);
    if (typeof formats === 'string') sheet.formats.fill(area, formats || PLAIN_FORMAT);
    else {
      needSize(area, formats);
      sheet.formats.write(area, (row, column) => formats[row]?.[column] || PLAIN_FORMAT);
    }
  },
  validation: (state, { area, rules }) => {
    const sheet = state.needInside(area);
    if (!isMatrix(rules)) {
      sheet.rules.fill(area, rules && state.shelf.intern(rules, area.row, area.column));
      return;
    }
    needSize(area, rules);
    const placed = rules.map((line, row) =>
      line.map((rule, column) => rule && state.shelf.intern(rule, area.row + row, area.column + column)),
    );
    sheet.rules.write(area, (row, column) => placed[row]?.[column] ?? null);
  },
  style: (state, { area, style }) => {
    const sheet = state.needInside(area);
    for (const [property, value] of Object.entries(style)) sheet.styleGrid(property).fill(area, value);
  },
  styles: (state, { area, property, values }) => {
    const sheet = state.needInside(area);
    needSize(area, values);
    sheet.styleGrid(property).write(area, (row, column) => values[row]?.[column] ?? null);
  },
  notes: (state, { area, notes }) => {
    const sheet = state.needInside(area);
    needSize(area, notes);
    sheet.notes.write(area, (row, column) => notes[row]?.[column] ?? '');
  },
  reorderRows: (state, { area, order }) => reorderRows(state.needInside(area), area, order),
  shiftCells: (state, { area, dimension, kind }) => shiftCells(state, area, dimension, kind),
  moveCells: (state, { area, to }) => moveCells(state, area, to),
  overlays: (state, { sheetId, set }) => {
    const sheet = state.needSheet(sheetId);
    needPlaces(sheet, set);
    sheet.overlays = { ...sheet.overlays, ...set };
  },
  protection: (state, { protection }) => {
    if (protection.type === 'RANGE') state.needInside(protection.area);
    else state.needSheet(protection.area.sheetId);
    state.protections.set(protection.id, protection);
  },
  removeProtection: (state, { id }) => {
    state.protections.delete(id);
  },
  namedRange: (state, { namedRange }) => {
    state.needInside(namedRange.area);
    const name = namedRange.name.toLowerCase();
    for (const other of state.namedRanges.values()) {
      if (other.id !== namedRange.id && other.name.toLowerCase() === name)
        throw new RangeError(`The name "${namedRange.name}" is taken`);
    }
    state.namedRanges.set(namedRange.id, namedRange);
  },
  removeNamedRange: (state, { id }) => {
    state.namedRanges.delete(id);
  },
  metadata: (state, { metadata }) => {
    const { location } = metadata;
    if (location.type !== 'SPREADSHEET') {
      const { size } = state.needSheet(location.sheetId);
      const lines = location.type === 'SHEET' ? 1 : location.type === 'ROW' ? size.ROWS : size.COLUMNS;
      const at = location.type === 'SHEET' ? 1 : location.at;
      if (!(at >= 1 && at <= lines)) throw new RangeError(`No such ${location.type.toLowerCase()}: ${at}`);
    }
    state.metadata.set(metadata.id, metadata);
  },
  removeMetadata: (state, { id }) => {
    state.metadata.delete(id);
  },
  property: (state, { store, key, value }) => {
    const properties = state.properties.get(store) ?? new Map<string, string>();
    state.properties.set(store, properties);
    if (value === null) properties.delete(key);
    else properties.set(key, value);
    if (store !== OLD_CHART_STORE) return;
    if (value === null) removeOldChart(state, key);
    adoptOldCharts(state);
  },
  mail: (state, { mail }) => {
    state.mails.push(mail);
  },
  trigger: (state, { trigger }) => {
    state.triggers.set(trigger.id, trigger);
  },
  removeTrigger: (state, { id }) => {
    state.triggers.delete(id);
  },
  clock: (state, { at }) => {
    state.savedClock = at;
  },
};

function insertOrDelete(state: WorkbookState, op: OpOf<'insert'>): void {
  const { sheetId, dimension, at, count, inheritFrom } = op;
  changeLines(state, { sheetId, dimension, change: { kind: op.op, at, count }, inheritFrom });
}

function isMatrix(rules: OpOf<'validation'>['rules']): rules is readonly (readonly (ValidationRule | null)[])[] {
  return Array.isArray(rules);
}

function widest(entries: readonly (readonly unknown[])[]): number {
  let columns = 0;
  for (const line of entries) if (line.length > columns) columns = line.length;
  return columns;
}

/** Formats that typing brings, equal neighbours in a column at once. */
function writeImpliedFormats(
  sheet: SheetState,
  row: number,
  column: number,
  columns: number,
  entries: OpOf<'cells'>['entries'],
): void {
  for (let offset = 0; offset < columns; offset++) {
    let start = 0;
    let running: string | undefined;
    for (let line = 0; line <= entries.length; line++) {
      const format = entries[line]?.[offset]?.format;
      if (format === running) continue;
      if (running !== undefined) sheet.formats.fillColumn(column + offset, row + start, row + line - 1, running);
      running = format;
      start = line;
    }
  }
}

function needSize(area: Area, lines: readonly (readonly unknown[])[]): void {
  const fits = lines.length === area.rows && lines.every((line) => line.length === area.columns);
  if (!fits) throw new RangeError(`Needs ${area.rows} × ${area.columns} values`);
}

function needFreeName(state: WorkbookState, sheetId: number, name: string): void {
  const taken = state.sheets.some((sheet) => sheet.sheetId !== sheetId && sheet.settings.name === name);
  if (taken || name === '') throw new RangeError(`The tab name "${name}" is taken or empty`);
}

function needTabIndex(index: number, most: number): void {
  if (!(Number.isInteger(index) && index >= 0 && index <= most))
    throw new RangeError(`No tab position ${index}: 0 to ${most}`);
}
