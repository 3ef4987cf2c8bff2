/** Keeps the grid in step with the book, the shown tab and the active cell. */
import type { CellDetail, Where } from '../../wire';
import { follow, refreshCharts } from '../following';
import { useObserved } from '../observed';
import { homeOf, type PageState } from '../page-state';
import { ask } from '../server-calls';
import { useWhen } from '../use-when';
import type { GridParts } from './grid-area';

/** Where the person was on each tab. */
const places = new Map<number, Where>();

export function rememberPlace(where: Where): void {
  places.set(where.sheetId, where);
}

export function useFollowing(state: PageState, parts: GridParts | null): void {
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
  useBook(state, parts);
  useShownTab(state, parts);
  useDetail(state);
}

function useBook(state: PageState, parts: GridParts | null): void {
  const book = useObserved(state.book);
  useWhen([parts, book], () => {
    parts?.grid.showBook(book);
    const { sheetId, column } = state.where.value;
    const tab = book.tabs.find((one) => one.sheetId === sheetId);
    if (parts && tab?.hiddenColumns.includes(column)) state.goTo.set(homeOf(sheetId, tab));
  });
}

function useShownTab(state: PageState, parts: GridParts | null): void {
  const shown = useObserved(state.shownTab);
  useWhen([parts, shown], () => {
    if (parts === null) return;
    parts.grid.showTab(shown);
    const known = places.get(shown);
    const tab = state.book.value.tabs.find(({ sheetId }) => sheetId === shown);
    const place = known ?? homeOf(shown, tab);
    if (known === undefined) parts.grid.select(place, false);
    state.where.set(place);
    state.editing.set(null);
    state.isListOpen.set(false);
    state.moved.set(state.moved.value + 1);
  });
}

/** Asked again whenever cells may have changed; an answer that comes too late is left aside. */
function useDetail(state: PageState): void {
  const { sheetId, row, column } = useObserved(state.where);
  const changes = useObserved(state.changes);
  useWhen([sheetId, row, column], () => state.detail.set(null));
  useWhen([sheetId, row, column, changes], () => {
    let isLate = false;
    const show = (detail: CellDetail) => !isLate && state.detail.set(detail);
    ask('cell', { sheetId, row, column }, state.user.value).then(show, () => undefined);
    return () => {
      isLate = true;
    };
  });
}
