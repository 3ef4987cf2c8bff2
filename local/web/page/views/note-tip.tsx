/** The note of the cell that the person points at, or has chosen. */
import { useObserved } from '../observed';
import type { PageState } from '../page-state';
import type { GridParts } from './grid-area';

interface NoteTipProps {
  readonly state: PageState;
  readonly parts: GridParts;
  readonly hovered: { readonly row: number; readonly column: number } | null;
}

const WIDTH = 260;

export function NoteTip({ state, parts: { grid, shelf }, hovered }: NoteTipProps) {
  const sheetId = useObserved(state.shownTab);
  useObserved(state.moved);
  if (hovered === null || state.editing.value !== null) return null;
  const note = shelf.cell(sheetId, hovered.row, hovered.column)?.note;
  const box = grid.boxOf(hovered.row, hovered.column);
  if (note === undefined || box === null) return null;
  const area = document.getElementById('grid')?.clientWidth ?? 0;
  const beside = box.left + box.width + 2;
  const left = beside + WIDTH > area ? Math.max(0, box.left - WIDTH - 2) : beside;
  return (
    <div class="note" role="tooltip" style={{ left, top: box.top, width: WIDTH }}>
      {note}
    </div>
  );
}
