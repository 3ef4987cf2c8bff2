/**
 * A whole tab again, in the same spreadsheet or another: grid, content, looks, rules, notes, sizes, and what lies over
 * it. Protections and developer metadata are not copied: whether Google does is not documented.
 */
import type { Area, CellEntry, Dimension, WorkbookModel } from '../workbook/model';
import type { SheetOverlays } from '../workbook/overlay-model';
import { expectRoomFor } from './cell-writing';
import type { OpenDocument } from './document';

export interface CopyPlace {
  readonly name: string;
  /** From 0. */
  readonly index: number;
}

/** Inside a call of either document. @returns the new tab's id */
export function copySheet(from: OpenDocument, sheetId: number, to: OpenDocument, { name, index }: CopyPlace): number {
  const { maxRows, maxColumns, tabColor, frozenRows, frozenColumns, hiddenGridlines, rightToLeft } = from.view(sheetId);
  expectRoomFor(to, maxRows * maxColumns, maxColumns);
  const copy = to.host.freshId();
  to.change({ op: 'addSheet', sheetId: copy, name, index, rows: maxRows, columns: maxColumns });
  const looks = { hiddenGridlines: hiddenGridlines ?? false, rightToLeft: rightToLeft ?? false };
  to.change({ op: 'sheet', sheetId: copy, set: { tabColor, frozenRows, frozenColumns, ...looks } });
  const whole = from.wholeSheet(sheetId);
  for (const op of from.workbook.layerOps(sheetId, copy)) to.change(op);
  copyContent(from.workbook, sheetId, to, copy);
  copyLines(from.workbook, whole, to, copy);
  const set = movedOverlays(from.workbook.overlays(sheetId), sheetId, copy, () => to.host.freshId());
  to.change({ op: 'overlays', sheetId: copy, set });
  return copy;
}

function copyContent(from: WorkbookModel, sheetId: number, to: OpenDocument, copy: number): void {
  const { rows, columns } = from.extent(sheetId);
  if (rows === 0 || columns === 0) return;
  const area = { sheetId, row: 1, column: 1, rows, columns };
  const formulas = from.formulas(area);
  const entries = from.values(area).map((line, r) =>
    line.map((value, c): CellEntry => {
      const formula = formulas[r]![c]!;
      return formula === '' ? { value } : { value: '', formula };
    }),
  );
  to.change({ op: 'cells', sheetId: copy, row: 1, column: 1, entries });
}

function copyLines(from: WorkbookModel, whole: Area, to: OpenDocument, sheetId: number): void {
  for (const [dimension, count] of [['ROWS', whole.rows] as const, ['COLUMNS', whole.columns] as const]) {
    copySizes(from, whole.sheetId, dimension, count, to, sheetId);
  }
}

/** Equal neighbours at once. */
function copySizes(
  from: WorkbookModel,
  source: number,
  dimension: Dimension,
  count: number,
  to: OpenDocument,
  sheetId: number,
): void {
  for (let at = 1; at <= count; ) {
    const { pixels, hidden } = from.lineSize(source, dimension, at);
    let next = at + 1;
    for (; next <= count; next++) {
      const other = from.lineSize(source, dimension, next);
      if (other.pixels !== pixels || other.hidden !== hidden) break;
    }
    to.change({ op: 'lineSize', sheetId, dimension, at, count: next - at, pixels, hidden });
    at = next;
  }
}

/** What pointed to the tab points to its copy; what has an id gets one of its own. */
function movedOverlays(overlays: SheetOverlays, from: number, to: number, freshId: () => number): SheetOverlays {
  const moved = JSON.parse(JSON.stringify(overlays), (key, value: unknown) =>
    key === 'sheetId' && value === from ? to : value,
  ) as SheetOverlays;
  const renumbered = <T extends { readonly id: number }>(all: readonly T[]): T[] =>
    all.map((one) => ({ ...one, id: freshId() }));
  return {
    ...moved,
    bandings: renumbered(moved.bandings),
    charts: renumbered(moved.charts),
    slicers: renumbered(moved.slicers),
  };
}
