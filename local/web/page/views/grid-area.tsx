/** The grid and everything that stands over it: the cell being edited, choices, notes, folds, charts. */
import { useRef, useState } from 'preact/hooks';
import { startEditing } from '../cell-editing';
import { GridView } from '../grid/grid-view';
import { typeCell } from '../grid-actions';
import { type PageState, useWords } from '../page-state';
import { ask } from '../server-calls';
import { SliceShelf } from '../slice-shelf';
import { useWhen } from '../use-when';
import { CellInput } from './cell-input';
import { ChartLayer } from './chart-layer';
import { ChoiceList } from './choice-list';
import { FoldStrip } from './fold-strip';
import { FormulaBar } from './formula-bar';
import { rememberPlace, useFollowing } from './grid-following';
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
  return (
    <section class="grid-side" aria-label={say.grid}>
      <FormulaBar state={state} />
      {parts && <FoldStrip state={state} grid={parts.grid} />}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the mouse's way; the input inside has the keys */}
      <div
        class="grid-area"
        ref={area}
        onContextMenu={openMenu}
        onDblClick={() => startEditing(state)}
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
        rememberPlace(where);
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
