/** The grid and everything that stands over it: the cell being edited, choices, notes, folds, charts. */
import { useRef, useState } from 'preact/hooks';
import type { Where } from '../../wire';
import { follow, refreshCharts } from '../following';
import { GridView } from '../grid/grid-view';
import { typeCell } from '../grid-actions';
import { useObserved } from '../observed';
import { BLANK_DETAIL, homeOf, type PageState, useWords } from '../page-state';
import { ask } from '../server-calls';
import { SliceShelf } from '../slice-shelf';
import { useWhen } from '../use-when';
import { CellInput } from './cell-input';
import { ChartLayer } from './chart-layer';
import { ChoiceList } from './choice-list';
import { FoldStrip } from './fold-strip';
import { FormulaBar } from './formula-bar';
import { NoteTip } from './note-tip';

export interface GridParts {
  readonly grid: GridView;
  readonly shelf: SliceShelf;
}

interface Hovered {
  readonly row: number;
  readonly column: number;
}

export function GridArea({ state }: { readonly state: PageState }) {
  const say = useWords(state);
  const [parts, setParts] = useState<GridParts | null>(null);
  const [hovered, setHovered] = useState<Hovered | null>(null);
  const area = useRef<HTMLDivElement>(null);
  useWhen([], () => setParts(gridParts(state, setHovered)));
  useFollowing(state, parts);
  const openMenu = (event: MouseEvent) => {
    event.preventDefault();
    state.contextMenu.set({ left: event.clientX, top: event.clientY });
  };
  const edit = () => state.editing.set({ text: state.detail.value.text, mode: 'edit' });
  return (
    <section class="grid-side" aria-label={say.grid}>
      <FormulaBar state={state} />
      {parts && <FoldStrip state={state} grid={parts.grid} />}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the mouse's way; the input inside has the keys */}
      <div
        class="grid-area"
        ref={area}
        onContextMenu={openMenu}
        onDblClick={edit}
        onPointerLeave={() => setHovered(null)}
      >
        <div id="grid" aria-hidden="true" />
        {parts && (
          <>
            <ChartLayer state={state} grid={parts.grid} />
            <CellInput state={state} parts={parts} />
            <ChoiceList state={state} grid={parts.grid} />
            <NoteTip state={state} parts={parts} hovered={hovered} />
          </>
        )}
      </div>
    </section>
  );
}

function gridParts(state: PageState, onHover: (cell: Hovered | null) => void): GridParts {
  const shelf = new SliceShelf(
    (where) => ask('slice', where, state.user.value),
    () => {
      grid.redraw();
      state.moved.set(state.moved.value + 1);
    },
  );
  const grid: GridView = new GridView(
    'grid',
    state.book.value,
    (sheetId, row, column) => shelf.cell(sheetId, row, column),
    {
      onSelect: (where) => {
        places.set(where.sheetId, where);
        state.where.set(where);
      },
      onScroll: () => state.moved.set(state.moved.value + 1),
      onTick: (row, column) => tick(state, shelf, row, column),
      onOpenList: (row, column) => {
        state.where.set({ sheetId: state.shownTab.value, row, column, rows: 1, columns: 1 });
        setTimeout(() => state.isListOpen.set(true));
      },
      onHover,
    },
  );
  return { grid, shelf };
}

export function tick(state: PageState, shelf: SliceShelf, row: number, column: number): void {
  const sheetId = state.shownTab.value;
  const isTicked = shelf.cell(sheetId, row, column)?.text === 'TRUE';
  void typeCell(state, { sheetId, row, column, rows: 1, columns: 1 }, isTicked ? 'FALSE' : 'TRUE');
}

/** Where the person was on each tab. */
const places = new Map<number, Where>();

/** Keeps the grid, the book and the active cell's detail in step. */
function useFollowing(state: PageState, parts: GridParts | null): void {
  const book = useObserved(state.book);
  const shown = useObserved(state.shownTab);
  const where = useObserved(state.where);
  const changes = useObserved(state.changes);
  useWhen([parts], () => {
    if (parts === null) return;
    follow(state, parts.shelf, () => parts.grid.redraw());
    void refreshCharts(state);
    return state.goTo.watch((place) => {
      if (place === null) return;
      parts.grid.select(place);
      state.where.set(place);
    });
  });
  useWhen([parts, book], () => {
    parts?.grid.showBook(book);
    const tab = book.tabs.find(({ sheetId }) => sheetId === state.where.value.sheetId);
    if (parts && tab?.hiddenColumns.includes(state.where.value.column)) state.goTo.set(homeOf(tab.sheetId, tab));
  });
  useWhen([parts, shown], () => {
    if (parts === null) return;
    parts.grid.showTab(shown);
    const known = places.get(shown);
    const place =
      known ??
      homeOf(
        shown,
        state.book.value.tabs.find(({ sheetId }) => sheetId === shown),
      );
    if (known === undefined) parts.grid.select(place, false);
    state.where.set(place);
    state.editing.set(null);
    state.isListOpen.set(false);
    state.moved.set(state.moved.value + 1);
  });
  const { sheetId, row, column } = where;
  useWhen([sheetId, row, column, changes], () => {
    let isLate = false;
    const show = (detail: typeof BLANK_DETAIL) => !isLate && state.detail.set(detail);
    ask('cell', { sheetId, row, column }, state.user.value).then(show, () => show(BLANK_DETAIL));
    return () => {
      isLate = true;
    };
  });
}
