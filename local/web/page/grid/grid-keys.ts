/** Where the keys lead in the grid: from a selection and a key to the next selection. Pure. */
import type { BookTab, Where } from '../../wire';

export interface Keyed {
  readonly key: string;
  readonly isShift: boolean;
  /** Ctrl, or Cmd on a Mac. */
  readonly isCtrl: boolean;
}

/** The cell from which a selection was drawn out, and the one it reaches to. */
export interface Cursor {
  readonly anchor: Cell;
  readonly reach: Cell;
}

export interface Cell {
  readonly row: number;
  readonly column: number;
}

const STEPS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/** @param isFilled tells blank cells from others for Ctrl + arrow; null when the key does not move */
export function moved(
  cursor: Cursor,
  keyed: Keyed,
  tab: BookTab,
  page: number,
  isFilled: (row: number, column: number) => boolean,
): Cursor | null {
  const { key, isShift, isCtrl } = keyed;
  const lead = (reach: Cell): Cursor => (isShift ? { anchor: cursor.anchor, reach } : { anchor: reach, reach });
  const from = isShift ? cursor.reach : cursor.anchor;
  const step = STEPS[key];
  if (step) return lead(isCtrl ? edge(from, step, tab, isFilled) : next(from, step, tab));
  switch (key) {
    case 'Tab':
      return single(next(cursor.anchor, [0, isShift ? -1 : 1], tab));
    case 'Enter':
      return single(next(cursor.anchor, [isShift ? -1 : 1, 0], tab));
    case 'PageDown':
    case 'PageUp':
      return lead(within({ ...from, row: from.row + (key === 'PageDown' ? page : -page) }, tab));
    case 'Home':
      return lead({ row: isCtrl ? 1 : from.row, column: firstShown(tab) });
    case 'End':
      return lead(
        isCtrl ? within({ row: tab.rows, column: tab.columns }, tab) : { row: from.row, column: tab.columns },
      );
    case 'a':
    case 'A':
      return isCtrl ? { anchor: { row: 1, column: 1 }, reach: { row: tab.rows, column: tab.columns } } : null;
    default:
      return null;
  }
}

export function areaOf(sheetId: number, { anchor, reach }: Cursor): Where {
  const [row, column] = [Math.min(anchor.row, reach.row), Math.min(anchor.column, reach.column)];
  const rows = Math.abs(anchor.row - reach.row) + 1;
  return { sheetId, row, column, rows, columns: Math.abs(anchor.column - reach.column) + 1 };
}

const single = (cell: Cell): Cursor => ({ anchor: cell, reach: cell });

function within({ row, column }: Cell, { rows, columns }: BookTab): Cell {
  return { row: Math.min(Math.max(1, row), rows), column: Math.min(Math.max(1, column), columns) };
}

function firstShown(tab: BookTab): number {
  const hidden = new Set(tab.hiddenColumns);
  let column = 1;
  while (column < tab.columns && hidden.has(column)) column += 1;
  return column;
}

/**
 * Past what is hidden in the way of the step; stays where it is when nothing shown lies that way. One may stand in a
 * hidden line (a page down can end there), and leaves it by the next step along it or across.
 */
function next(from: Cell, [down, right]: readonly [number, number], tab: BookTab): Cell {
  const hiddenColumns = new Set(tab.hiddenColumns);
  const hiddenRows = new Set(tab.hiddenRows);
  let { row, column } = from;
  do {
    row += down;
    column += right;
  } while ((down !== 0 && hiddenRows.has(row)) || (right !== 0 && hiddenColumns.has(column)));
  return row < 1 || column < 1 || row > tab.rows || column > tab.columns ? from : { row, column };
}

/** As in Sheets: to the last filled cell of a stretch, or over blanks to the next filled one, else to the border. */
function edge(
  from: Cell,
  step: readonly [number, number],
  tab: BookTab,
  isFilled: (row: number, column: number) => boolean,
): Cell {
  let at = from;
  let ahead = next(at, step, tab);
  const seeksFilled = !(isFilled(at.row, at.column) && isFilled(ahead.row, ahead.column));
  while (ahead !== at) {
    if (!seeksFilled && !isFilled(ahead.row, ahead.column)) return at;
    at = ahead;
    if (seeksFilled && isFilled(at.row, at.column)) return at;
    ahead = next(at, step, tab);
  }
  return at;
}
