/** Above the grid: where columns are folded, and a button to open or close each fold. */
import type { BookTab } from '../../wire';
import { areaName } from '../cell-names';
import type { GridView } from '../grid/grid-view';
import { fold } from '../grid-actions';
import { useObserved } from '../observed';
import { type PageState, useWords } from '../page-state';

export function FoldStrip({ state, grid }: { readonly state: PageState; readonly grid: GridView }) {
  const say = useWords(state);
  const { tabs } = useObserved(state.book);
  const sheetId = useObserved(state.shownTab);
  useObserved(state.moved);
  const tab = tabs.find((one) => one.sheetId === sheetId);
  if (tab === undefined || tab.columnGroups.length === 0) return null;
  const groups = reachable(tab.columnGroups);
  const deepest = groups.reduce((most, { depth }) => Math.max(most, depth), 1);
  return (
    <ul class="folds" aria-label={say.folds} style={{ height: deepest * LEVEL + 2 }}>
      {groups.map(({ first, last, depth, collapsed }) => {
        const count = last - first + 1;
        const place = placeOf(grid, tab, first, last, collapsed);
        if (place === null) return null;
        const caption = collapsed ? say.unfold(count) : say.fold(count);
        const from = areaName({ sheetId, row: 1, column: first, rows: 1, columns: count }).replace(/\d+/g, '');
        return (
          <li key={`${first}-${depth}`} style={{ ...place, top: (depth - 1) * LEVEL + 1 }}>
            <button
              type="button"
              aria-expanded={!collapsed}
              aria-label={`${caption} ${from}`}
              title={`${caption} ${from}`}
              onClick={() => void fold(state, { sheetId, first, last, depth, collapsed: !collapsed })}
            >
              {collapsed ? '+' : '−'}
            </button>
          </li>
        );
      })}
    </ul>
  );
}

/** Not those inside a closed one. */
function reachable(groups: BookTab['columnGroups']): BookTab['columnGroups'] {
  const closed = groups.filter(({ collapsed }) => collapsed);
  return groups.filter(
    ({ first, last, depth }) => !closed.some((one) => one.depth < depth && one.first <= first && one.last >= last),
  );
}

/** Over the columns it folds; closed, at the line where they are gone. null when that is out of sight. */
function placeOf(grid: GridView, tab: BookTab, first: number, last: number, collapsed: boolean) {
  const from = grid.boxOf(1, first);
  const to = grid.boxOf(1, Math.min(last, tab.columns));
  if (from === null || to === null || to.left + to.width < HEADER) return null;
  const left = Math.max(HEADER, from.left);
  return {
    left: collapsed ? left - BUTTON / 2 : left,
    width: collapsed ? BUTTON : Math.max(BUTTON, to.left + to.width - left),
  };
}

/** Pixels: the row headers, a button. */
const HEADER = 46;
const BUTTON = 18;
const LEVEL = 20;
