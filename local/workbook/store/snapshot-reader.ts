/**
 * Reads a snapshot back, line by line. Refuses what a newer version wrote, and what is not whole.
 */
import { readFileSync } from 'node:fs';
import type { Cell } from '../cell-grid';
import { FormulaCell } from '../formula-cell';
import type { Dimension, Mail } from '../model';
import { adoptOldCharts } from '../old-charts';
import { NO_OVERLAYS } from '../overlays';
import type { RunGrid } from '../run-grid';
import type { Runs } from '../runs';
import { SheetState } from '../sheet-state';
import { WorkbookState } from '../workbook-state';
import { checksumOf } from './checksum';
import { FolderError } from './folder-error';
import {
  type CellObject,
  type FootLine,
  type HeadLine,
  type RowsLine,
  type RunLines,
  type SheetLine,
  SNAPSHOT_VERSION,
} from './snapshot-shape';

const NEWLINE = 10;

type BodyLine = { readonly mail: Mail } | { readonly sheet: SheetLine } | RowsLine;

/** @throws FolderError FOLDER_NEWER, FOLDER_DAMAGED */
export function readSnapshot(path: string): { state: WorkbookState; seq: number; bytes: number } {
  const data = readFileSync(path);
  checkVersion(path, data);
  checkFoot(path, data);
  try {
    return { ...stateOf(linesOf(data)), bytes: data.length };
  } catch (failure) {
    if (failure instanceof FolderError) throw failure;
    throw FolderError.damaged(path, failure instanceof Error ? failure.message : String(failure));
  }
}

/** @param lines parsed, without the foot */
export function stateOf(lines: Iterable<unknown>): { state: WorkbookState; seq: number } {
  let loaded: { state: WorkbookState; seq: number } | undefined;
  for (const line of lines) {
    if (loaded === undefined) loaded = startOf(line as HeadLine);
    else takeLine(loaded.state, line as BodyLine);
  }
  if (loaded === undefined) throw new RangeError('no lines');
  adoptOldCharts(loaded.state);
  return loaded;
}

function* linesOf(data: Buffer): Iterable<unknown> {
  const foot = data.lastIndexOf(NEWLINE, data.length - 2) + 1;
  for (let start = 0; start < foot; ) {
    const end = data.indexOf(NEWLINE, start);
    yield JSON.parse(data.toString('utf8', start, end));
    start = end + 1;
  }
}

function checkVersion(path: string, data: Buffer): void {
  const end = data.indexOf(NEWLINE);
  const head = parsed(data.toString('utf8', 0, end === -1 ? data.length : end)) as Partial<HeadLine> | null;
  if (head?.regulars !== 'workbook' || typeof head.version !== 'number') throw FolderError.damaged(path, 'no head');
  if (head.version > SNAPSHOT_VERSION) throw FolderError.newer(path, head.version);
}

function checkFoot(path: string, data: Buffer): void {
  const start = data.lastIndexOf(NEWLINE, data.length - 2) + 1;
  const foot = parsed(data.toString('utf8', start)) as Partial<FootLine> | null;
  if (foot?.sum !== checksumOf(data.subarray(0, start))) throw FolderError.damaged(path, 'a wrong checksum');
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function startOf(head: HeadLine): { state: WorkbookState; seq: number } {
  const state = new WorkbookState(head.settings);
  state.savedClock = head.savedClock;
  for (const protection of head.protections) state.protections.set(protection.id, protection);
  for (const metadata of head.metadata) state.metadata.set(metadata.id, metadata);
  for (const named of head.namedRanges ?? []) state.namedRanges.set(named.id, named);
  for (const trigger of head.triggers) state.triggers.set(trigger.id, trigger);
  for (const [store, values] of Object.entries(head.properties))
    state.properties.set(store, new Map(Object.entries(values)));
  return { state, seq: head.seq };
}

function takeLine(state: WorkbookState, line: BodyLine): void {
  if ('mail' in line) state.mails.push(line.mail);
  else if ('sheet' in line) state.sheets.push(sheetOf(state, line.sheet));
  else takeRows(state.sheets[state.sheets.length - 1] as SheetState, line);
}

function sheetOf(state: WorkbookState, line: SheetLine): SheetState {
  const sheet = new SheetState(line.sheetId, line.settings, line.rows, line.columns);
  if (line.overlays !== undefined) sheet.overlays = { ...NO_OVERLAYS, ...line.overlays };
  fillGrid(sheet.formats, line.formats);
  fillGrid(sheet.notes, line.notes);
  fillGrid(sheet.rules, {
    ...line.rules,
    values: line.rules.values.map(({ rule, row, column }) => state.shelf.intern(rule, row, column)),
  });
  for (const [property, runs] of Object.entries(line.styles)) fillGrid(sheet.styleGrid(property), runs);
  for (const dimension of ['ROWS', 'COLUMNS'] as const satisfies readonly Dimension[]) {
    fillRuns(sheet.lines[dimension].pixels, line.pixels[dimension]);
    fillRuns(sheet.lines[dimension].hidden, line.hidden[dimension]);
  }
  return sheet;
}

function fillGrid<T>(grid: RunGrid<T>, { values, columns }: RunLines<T>): void {
  for (const line of columns) {
    for (let at = 1; at < line.length; at += 3) {
      grid.fillColumn(
        line[0] as number,
        line[at] as number,
        line[at + 1] ?? Number.POSITIVE_INFINITY,
        values[line[at + 2] as number] as T,
      );
    }
  }
}

function fillRuns<T>(runs: Runs<T>, kept: readonly (readonly [number, number | null, T])[]): void {
  for (const [first, last, value] of kept) runs.set(first, last ?? Number.POSITIVE_INFINITY, value);
}

/** The parsed arrays become the rows. */
function takeRows(sheet: SheetState, { at, cells }: RowsLine): void {
  for (const row of cells as (string | number | boolean | CellObject)[][]) {
    for (let index = 0; index < row.length; index++) {
      const cell = row[index];
      if (typeof cell === 'object' && 'f' in cell) (row as Cell[])[index] = new FormulaCell(cell.f);
    }
  }
  sheet.cells.adopt(at, cells as unknown as Cell[][]);
}
