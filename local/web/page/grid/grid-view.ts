/**
 * The grid as the rest of the page uses it: shows a book, one tab of it, one selection; tells where a cell stands on the
 * screen and what the person points at. Rows and columns are counted from 1 here, from 0 in Univer.
 */
import { ICommandService, Rectangle } from '@univerjs/core';
import {
  InsertSheetMutation,
  IRenderManagerService,
  RemoveSheetMutation,
  SetFrozenMutation,
  SHEET_VIEWPORT_KEY,
  SheetSkeletonManagerService,
} from '@univerjs/preset-sheets-core';
import type { Book, BookTab, Where } from '../../wire';
import type { ShownCell } from '../slice-shelf';
import { CellDrawing } from './cell-drawing';
import { sheetId, univerBook, univerSheet } from './univer-book';
import { type BareGrid, bareGrid, UNIT } from './univer-setup';

export interface GridEvents {
  onSelect(where: Where): void;
  onScroll(): void;
  onTick(row: number, column: number): void;
  onOpenList(row: number, column: number): void;
  /** null: no cell. */
  onHover(cell: { readonly row: number; readonly column: number } | null): void;
}

export interface ScreenBox {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

const OURS = { ours: true } as never;

export class GridView {
  private readonly bare: BareGrid;
  private readonly drawing: CellDrawing;
  private shapes = new Map<number, string>();
  private shown = -1;

  constructor(
    container: string,
    book: Book,
    cellAt: (sheetId: number, row: number, column: number) => ShownCell | null,
    private readonly events: GridEvents,
  ) {
    this.drawing = new CellDrawing(events);
    this.bare = bareGrid(container, univerBook(book), (sheet, row, column) => {
      const cell = cellAt(Number(sheet.slice('tab-'.length)), row + 1, column + 1);
      return cell && this.drawing.cell(cell);
    });
    for (const tab of book.tabs) this.shapes.set(tab.sheetId, shapeOf(tab));
    this.listen();
  }

  /** Tabs that came, went or changed their shape; the others keep their place. */
  showBook({ tabs }: Book): void {
    const kept = new Set(tabs.map((tab) => tab.sheetId));
    tabs.forEach((tab, index) => {
      const shape = shapeOf(tab);
      if (this.shapes.get(tab.sheetId) === shape) return;
      if (this.shapes.has(tab.sheetId)) this.reshape(tab);
      else this.run(InsertSheetMutation.id, { unitId: UNIT, index, sheet: univerSheet(tab) });
      this.shapes.set(tab.sheetId, shape);
    });
    for (const id of [...this.shapes.keys()].filter((one) => !kept.has(one))) {
      this.run(RemoveSheetMutation.id, { unitId: UNIT, subUnitId: sheetId(id) });
      this.shapes.delete(id);
    }
    if (kept.has(this.shown)) this.activate();
  }

  showTab(id: number): void {
    if (this.shown === id || !this.shapes.has(id)) return;
    this.shown = id;
    this.activate();
  }

  select({ row, column, rows, columns }: Where, isScrolling = true): void {
    const sheet = this.sheet();
    if (!sheet) return;
    sheet.setActiveSelection(sheet.getRange(row - 1, column - 1, rows, columns));
    if (isScrolling) this.reveal(row, column);
  }

  /** Where the selection stands; null before there is one. */
  where(): Where | null {
    const range = this.sheet()?.getSelection()?.getActiveRange()?.getRange();
    if (!range || this.shown < 0) return null;
    const { startRow, startColumn, endRow, endColumn } = range;
    return {
      sheetId: this.shown,
      row: Math.max(0, startRow || 0) + 1,
      column: Math.max(0, startColumn || 0) + 1,
      rows: Math.max(1, (Number.isNaN(endRow) ? 0 : endRow) - (startRow || 0) + 1),
      columns: Math.max(1, (Number.isNaN(endColumn) ? 0 : endColumn) - (startColumn || 0) + 1),
    };
  }

  /** In pixels from the grid's own corner, frozen panes and scrolling counted in. */
  boxOf(row: number, column: number): ScreenBox | null {
    const render = this.render();
    const skeleton = render?.with(SheetSkeletonManagerService).getCurrentSkeleton();
    const main = render?.scene.getViewport(SHEET_VIEWPORT_KEY.VIEW_MAIN);
    if (!skeleton || !main) return null;
    const { xSplit, ySplit } = skeleton.worksheet.getFreeze();
    const { startX, startY, endX, endY } = skeleton.getCellWithCoordByIndex(row - 1, column - 1);
    const left = column <= xSplit ? startX : startX - main.viewportScrollX;
    const top = row <= ySplit ? startY : startY - main.viewportScrollY;
    return { left, top, width: endX - startX, height: endY - startY };
  }

  /** Draws again what is in sight. */
  redraw(): void {
    this.sheet()?.refreshCanvas();
  }

  visibleRows(): { readonly first: number; readonly last: number } {
    const range = this.sheet()?.getVisibleRange();
    return { first: (range?.startRow ?? 0) + 1, last: (range?.endRow ?? 0) + 1 };
  }

  /** Scrolls only when the cell is out of sight. */
  reveal(row: number, column: number): void {
    const sheet = this.sheet();
    const visible = sheet?.getVisibleRange();
    if (!sheet || !visible) return;
    const cell = { startRow: row - 1, endRow: row - 1, startColumn: column - 1, endColumn: column - 1 };
    const inner = { ...visible, endRow: visible.endRow - 1, endColumn: visible.endColumn - 1 };
    if (!Rectangle.contains(inner, cell)) sheet.scrollToCell(Math.max(0, row - 3), Math.max(0, column - 2));
  }

  /** In place, since Univer's parts hold on to these objects. */
  private reshape(tab: BookTab): void {
    const subUnitId = sheetId(tab.sheetId);
    const config = this.bare.api.getActiveWorkbook()?.getSheetBySheetId(subUnitId)?.getSheet().getConfig();
    const { rowCount, columnCount, columnData, rowData, freeze } = univerSheet(tab);
    if (!config || !freeze) return;
    Object.assign(config, { rowCount, columnCount });
    refill(config.columnData, columnData ?? {});
    refill(config.rowData, rowData ?? {});
    const skeletons = this.render()?.with(SheetSkeletonManagerService);
    skeletons?.makeDirty({ sheetId: subUnitId }, true);
    skeletons?.reCalculate(skeletons.getSkeletonParam(subUnitId));
    // it also scrolls back to the corner
    const isFrozenAnew = JSON.stringify(config.freeze) !== JSON.stringify(freeze);
    if (isFrozenAnew) this.run(SetFrozenMutation.id, { unitId: UNIT, subUnitId, ...freeze });
    const where = this.shown === tab.sheetId ? this.where() : null;
    if (where) this.select(where, false);
  }

  /** Univer shows another tab by itself when tabs come or go. */
  private activate(): void {
    const book = this.bare.api.getActiveWorkbook();
    const id = sheetId(this.shown);
    const sheet = book?.getSheetBySheetId(id);
    if (book && sheet && book.getActiveSheet()?.getSheetId() !== id) book.setActiveSheet(sheet);
    this.redraw();
  }

  private sheet() {
    return this.bare.api.getActiveWorkbook()?.getActiveSheet();
  }

  private render() {
    return this.injector().get(IRenderManagerService).getRenderById(UNIT);
  }

  private injector() {
    return this.bare.univer.__getInjector();
  }

  private run(id: string, params: object): void {
    this.injector().get(ICommandService).syncExecuteCommand(id, params, OURS);
  }

  private listen(): void {
    const { api } = this.bare;
    const { events } = this;
    const selected = () => {
      const where = this.where();
      if (where) events.onSelect(where);
    };
    api.addEvent(api.Event.SelectionChanged, selected);
    api.addEvent(api.Event.SelectionMoveEnd, selected);
    api.addEvent(api.Event.Scroll, () => events.onScroll());
    api.addEvent(api.Event.CellHover, ({ row, column }) => events.onHover({ row: row + 1, column: column + 1 }));
  }
}

/** Changes whenever Univer's model of the tab must. */
function shapeOf({
  name: _,
  color: __,
  hidden: ___,
  protection: ____,
  columnGroups: _____,
  ...shape
}: BookTab): string {
  return JSON.stringify(shape);
}

function refill(target: object, content: object): void {
  for (const key of Object.keys(target)) Reflect.deleteProperty(target, key);
  Object.assign(target, content);
}
