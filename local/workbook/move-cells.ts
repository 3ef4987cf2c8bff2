/**
 * Cells that change their place without their lines: cut and put elsewhere, pushed away by inserted cells, drawn
 * together where cells were deleted. Content, formats, rules, notes and styles go along; what points to the cells
 * follows by displacement.ts.
 */
import { contains, without } from './area';
import type { Cell } from './cell-grid';
import { followOverlays } from './displaced-overlays';
import { type CellPosition, type Displacement, followDisplacement } from './displacement';
import type { Corner, Reference } from './formula/ast';
import { rewriteReferences, shiftedReference } from './formula/rewrite';
import { FormulaCell } from './formula-cell';
import { type LineChange, shiftedLine, shiftedSpan } from './line-change';
import type { Area, Dimension } from './model';
import type { RunGrid } from './run-grid';
import type { SheetState } from './sheet-state';
import type { WorkbookState } from './workbook-state';

/** @throws RangeError when it would not fit the target's grid */
export function moveCells(state: WorkbookState, area: Area, to: CellPosition & { readonly sheetId: number }): void {
  const source = state.needInside(area);
  const landing = { ...area, ...to };
  const target = state.needInside(landing);
  if (target !== source) followDisplacement(state, overwriting(target, landing));
  followDisplacement(state, cutDisplacement(source, target, area, landing));
  followOverlays(source, target, area, landing);
  transfer(source, area, target, landing);
  for (const left of without(area, landing)) blank(source, left);
}

/** @throws RangeError when something would be pushed over the grid's edge: the caller has made room */
export function shiftCells(state: WorkbookState, area: Area, dimension: Dimension, kind: 'insert' | 'delete'): void {
  const sheet = state.needInside(area);
  const [at, count] = dimension === 'ROWS' ? [area.row, area.rows] : [area.column, area.columns];
  const change: LineChange = { kind, at, count };
  const tail = tailOf(sheet, area, dimension, kind === 'insert' ? at : at + count);
  const size = dimension === 'ROWS' ? tail.rows : tail.columns;
  const kept = kind === 'insert' ? cut(tail, dimension, size - count) : tail;
  if (kind === 'insert') expectBlank(sheet, tail, dimension, count);
  followDisplacement(state, bandDisplacement(sheet, area, dimension, change));
  const by = kind === 'insert' ? count : -count;
  const landing = dimension === 'ROWS' ? { ...kept, row: kept.row + by } : { ...kept, column: kept.column + by };
  followOverlays(sheet, sheet, kept, landing);
  if (kept.rows > 0 && kept.columns > 0) transfer(sheet, kept, sheet, landing);
  if (kind === 'insert') blankContent(sheet, area);
  else blank(sheet, lastLines(tail, sheet, dimension, count));
}

/** What lies in the area's band from line `from` to the edge of the grid. */
function tailOf(sheet: SheetState, area: Area, dimension: Dimension, from: number): Area {
  return dimension === 'ROWS'
    ? { ...area, row: from, rows: sheet.size.ROWS - from + 1 }
    : { ...area, column: from, columns: sheet.size.COLUMNS - from + 1 };
}

function cut(area: Area, dimension: Dimension, lines: number): Area {
  return dimension === 'ROWS' ? { ...area, rows: lines } : { ...area, columns: lines };
}

function lastLines(area: Area, sheet: SheetState, dimension: Dimension, count: number): Area {
  const first = sheet.size[dimension] - count + 1;
  return dimension === 'ROWS' ? { ...area, row: first, rows: count } : { ...area, column: first, columns: count };
}

function expectBlank(sheet: SheetState, tail: Area, dimension: Dimension, count: number): void {
  const end = lastLines(tail, sheet, dimension, count);
  for (let row = end.row; row < end.row + end.rows; row++) {
    if (sheet.cells.slice(row, end.column, end.columns).some((cell) => cell !== ''))
      throw new RangeError('Cells would be pushed over the edge of the grid');
  }
}

function bandDisplacement(changed: SheetState, band: Area, dimension: Dimension, change: LineChange): Displacement {
  const [across, width] = dimension === 'ROWS' ? [band.column, band.columns] : [band.row, band.rows];
  const key = dimension === 'ROWS' ? 'row' : 'column';
  const other = dimension === 'ROWS' ? 'column' : 'row';
  const inBand = (first: number | null, last: number | null) =>
    first !== null && last !== null && first >= across && last < across + width;
  return {
    changed,
    cellsOnly: true,
    area: (area) => {
      const wide = dimension === 'ROWS' ? area.columns : area.rows;
      const long = dimension === 'ROWS' ? area.rows : area.columns;
      if (!inBand(area[other], area[other] + wide - 1)) return area;
      const span = shiftedSpan({ first: area[key], last: area[key] + long - 1 }, change);
      if (span === null) return null;
      const lines = span.last - span.first + 1;
      return { ...area, [key]: span.first, [dimension === 'ROWS' ? 'rows' : 'columns']: lines };
    },
    cell: (at) => (inBand(at[other], at[other]) ? { ...at, [key]: shiftedLine(at[key], change) ?? change.at } : at),
    reference: (reference) => {
      const { first, last } = reference;
      return inBand(first[other], (last ?? first)[other]) ? shiftedReference(reference, dimension, change) : reference;
    },
  };
}

function cutDisplacement(source: SheetState, target: SheetState, area: Area, landing: Area): Displacement {
  const rows = landing.row - area.row;
  const columns = landing.column - area.column;
  const moved = (corner: Corner): Corner => ({
    ...corner,
    row: (corner.row as number) + rows,
    column: (corner.column as number) + columns,
  });
  return {
    changed: source,
    cellsOnly: true,
    area: (one) =>
      contains(area, one)
        ? { ...one, sheetId: landing.sheetId, row: one.row + rows, column: one.column + columns }
        : one,
    cell: (at) => at,
    reference: (reference) => {
      const pointed = areaOf(reference, area.sheetId);
      if (pointed === null) return reference;
      if (!contains(area, pointed)) return target === source && contains(landing, pointed) ? null : reference;
      return {
        tab: target === source ? reference.tab : target.settings.name,
        first: moved(reference.first),
        last: reference.last && moved(reference.last),
      };
    },
  };
}

/** References to cells that are written over on another tab die, as those on the same tab do. */
function overwriting(target: SheetState, landing: Area): Displacement {
  return {
    changed: target,
    cellsOnly: true,
    area: (area) => area,
    cell: (at) => at,
    reference: (reference) => {
      const pointed = areaOf(reference, landing.sheetId);
      return pointed !== null && contains(landing, pointed) ? null : reference;
    },
  };
}

/** null for one with an open end. */
function areaOf({ first, last }: Reference, sheetId: number): Area | null {
  const end = last ?? first;
  if (first.row === null || first.column === null || end.row === null || end.column === null) return null;
  const row = Math.min(first.row, end.row);
  const column = Math.min(first.column, end.column);
  const rows = Math.abs(end.row - first.row) + 1;
  return { sheetId, row, column, rows, columns: Math.abs(end.column - first.column) + 1 };
}

function transfer(source: SheetState, area: Area, target: SheetState, landing: Area): void {
  const lines = Array.from({ length: area.rows }, (_, at) =>
    source.cells.slice(area.row + at, area.column, area.columns),
  );
  lines.forEach((line, at) => {
    const cells = line.map((cell) => carried(cell, source, target));
    target.cells.putLine(landing.row + at, landing.column, cells);
  });
  transferLayer(source.formats, area, target.formats, landing);
  transferLayer(source.notes, area, target.notes, landing);
  transferLayer(source.rules, area, target.rules, landing);
  for (const property of new Set([...source.styles.keys(), ...target.styles.keys()])) {
    transferLayer(source.styleGrid(property), area, target.styleGrid(property), landing);
  }
}

function transferLayer<T>(from: RunGrid<T>, area: Area, to: RunGrid<T>, landing: Area): void {
  const values = from.read(area);
  to.write(landing, (row, column) => (values[row] as T[])[column] as T);
}

/** On another tab a formula names the tab it came from. */
function carried(cell: Cell, source: SheetState, target: SheetState): Cell {
  if (!(cell instanceof FormulaCell)) return cell;
  if (source === target) return new FormulaCell(cell.text);
  const tab = source.settings.name;
  const text = rewriteReferences(cell.text, (one) => (one.tab === null ? { ...one, tab } : one));
  return new FormulaCell(text);
}

function blank(sheet: SheetState, area: Area): void {
  blankContent(sheet, area);
  for (const layer of sheet.layers()) (layer as RunGrid<unknown>).fill(area, layer.plain);
}

function blankContent(sheet: SheetState, area: Area): void {
  const line = new Array<Cell>(area.columns).fill('');
  for (let row = area.row; row < area.row + area.rows; row++) sheet.cells.putLine(row, area.column, line);
  sheet.notes.fill(area, '');
}
