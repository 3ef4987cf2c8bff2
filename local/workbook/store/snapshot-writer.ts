/**
 * Writes the whole workbook aside, makes it durable, and only then puts it in the old one's place.
 */
import { closeSync, fsyncSync, openSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Cell } from '../cell-grid';
import { FormulaCell } from '../formula-cell';
import { NO_OVERLAYS } from '../overlays';
import type { RunGrid } from '../run-grid';
import type { Runs } from '../runs';
import type { SheetState } from '../sheet-state';
import type { WorkbookState } from '../workbook-state';
import { Checksum } from './checksum';
import { syncFolder, writeWhole } from './durable-file';
import { type CellObject, type HeadLine, type RunLines, type SheetLine, SNAPSHOT_VERSION } from './snapshot-shape';

const CELLS_A_LINE = 20_000;
const CHARACTERS_A_WRITE = 1 << 20;

/** Where a snapshot stands until it is whole. */
export function asideOf(path: string): string {
  return `${path}.new`;
}

/**
 * @param seq the last journal record that `state` contains
 * @returns the file's size in bytes
 */
export function writeSnapshot(path: string, state: WorkbookState, seq: number): number {
  const aside = asideOf(path);
  const handle = openSync(aside, 'w');
  let bytes: number;
  try {
    bytes = writeLines(handle, snapshotLines(state, seq));
    fsyncSync(handle);
  } catch (failure) {
    closeSync(handle);
    rmSync(aside, { force: true });
    throw failure;
  }
  closeSync(handle);
  renameSync(aside, path);
  syncFolder(dirname(path));
  return bytes;
}

function writeLines(handle: number, lines: Iterable<string>): number {
  const checksum = new Checksum();
  let count = 0;
  let bytes = 0;
  let buffered = '';
  const flush = () => {
    const data = Buffer.from(buffered);
    checksum.add(data);
    writeWhole(handle, data);
    bytes += data.length;
    buffered = '';
  };
  for (const line of lines) {
    buffered += `${line}\n`;
    count++;
    if (buffered.length > CHARACTERS_A_WRITE) flush();
  }
  flush();
  writeWhole(handle, Buffer.from(`${JSON.stringify({ end: count, sum: checksum.digest() })}\n`));
  return bytes;
}

/** Every line but the foot, as JSON. */
export function* snapshotLines(state: WorkbookState, seq: number): Iterable<string> {
  yield JSON.stringify(headLine(state, seq));
  for (const mail of state.mails) yield JSON.stringify({ mail });
  for (const sheet of state.sheets) {
    yield objectText<{ sheet: SheetLine }>({ sheet: sheetText(sheet) });
    for (const line of rowsLines(sheet)) yield JSON.stringify(line);
  }
}

function headLine(state: WorkbookState, seq: number): HeadLine {
  return {
    regulars: 'workbook',
    version: SNAPSHOT_VERSION,
    seq,
    settings: state.settings,
    savedClock: state.savedClock,
    protections: [...state.protections.values()],
    metadata: [...state.metadata.values()],
    namedRanges: [...state.namedRanges.values()],
    properties: Object.fromEntries([...state.properties].map(([store, values]) => [store, Object.fromEntries(values)])),
    triggers: [...state.triggers.values()],
  };
}

function sheetText(sheet: SheetState): string {
  const { ROWS, COLUMNS } = sheet.lines;
  const styles = [...sheet.styles].map(([property, grid]) => [property, runText(grid)] as const);
  return objectText<SheetLine>({
    sheetId: JSON.stringify(sheet.sheetId),
    settings: JSON.stringify(sheet.settings),
    rows: JSON.stringify(sheet.size.ROWS),
    columns: JSON.stringify(sheet.size.COLUMNS),
    formats: runText(sheet.formats),
    rules: runText(sheet.rules),
    notes: runText(sheet.notes),
    styles: objectText(Object.fromEntries(styles)),
    pixels: JSON.stringify({ ROWS: lineRuns(ROWS.pixels), COLUMNS: lineRuns(COLUMNS.pixels) }),
    hidden: JSON.stringify({ ROWS: lineRuns(ROWS.hidden), COLUMNS: lineRuns(COLUMNS.hidden) }),
    ...(sheet.overlays === NO_OVERLAYS ? {} : { overlays: JSON.stringify(sheet.overlays) }),
  });
}

/** @param members each already JSON */
function objectText<T extends object>(members: { readonly [K in keyof T]: string }): string {
  const texts = Object.entries<string>(members).map(([key, text]) => `${JSON.stringify(key)}:${text}`);
  return `{${texts.join(',')}}`;
}

/** Of what a grid held when it was written last; most grids stay as they are from one snapshot to the next. */
const runTexts = new WeakMap<object, string>();

function runText<T>(grid: RunGrid<T>): string {
  const text = runTexts.get(grid.token) ?? JSON.stringify(runLines(grid));
  runTexts.set(grid.token, text);
  return text;
}

function runLines<T>(grid: RunGrid<T>): RunLines<T> {
  const indexes = new Map<T, number>();
  const columns = grid.entries().map(({ column, runs }) => {
    const line: (number | null)[] = [column];
    for (const { first, last, value } of runs) {
      const index = indexes.get(value) ?? indexes.size;
      indexes.set(value, index);
      line.push(first, finite(last), index);
    }
    return line;
  });
  return { values: [...indexes.keys()], columns };
}

function lineRuns<T>(runs: Runs<T>): [number, number | null, T][] {
  return runs.between(1, Number.POSITIVE_INFINITY).map(({ first, last, value }) => [first, finite(last), value]);
}

function finite(last: number): number | null {
  return Number.isFinite(last) ? last : null;
}

function* rowsLines(sheet: SheetState): Iterable<object> {
  const { rows } = sheet.cells.extent();
  for (let at = 1; at <= rows; ) {
    const cells: unknown[][] = [];
    for (let count = 0; count < CELLS_A_LINE && at + cells.length <= rows; ) {
      const row = sheet.cells.rowCells(at + cells.length);
      cells.push(row.map(encodeCell));
      count += row.length + 1;
    }
    yield { at, cells };
    at += cells.length;
  }
}

function encodeCell(cell: Cell): string | number | boolean | CellObject {
  return cell instanceof FormulaCell ? { f: cell.text } : cell;
}
