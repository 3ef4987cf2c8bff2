/** Keeps the grid in step with the book, the shown tab and the active cell. */
import type { Book, CellDetail, Where } from '../../wire';
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

/**
 * Everything here follows at once, not after the next paint: a key pressed right after a change must meet the new tab
 * and the new cell.
 */
export function useFollowing(state: PageState, parts: GridParts | null): void {
  useWhen([parts], () => {
    if (parts === null) return;
    follow(state, parts.shelf, () => parts.grid.redraw());
    void refreshCharts(state);
    const stops = [followGoTo(state, parts), followBook(state, parts), followShownTab(state, parts)];
    return () => {
      for (const stop of stops) stop();
    };
  });
  useDetail(state);
}

function followGoTo(state: PageState, { grid }: GridParts): () => void {
  return state.goTo.watch((place) => {
    if (place === null) return;
    grid.select(place);
    state.where.set(place);
  });
}

function followBook(state: PageState, { grid }: GridParts): () => void {
  const show = (book: Book) => {
    grid.showBook(book);
    grid.showTab(state.shownTab.value);
    const { sheetId, column } = state.where.value;
    const tab = book.tabs.find((one) => one.sheetId === sheetId);
    if (tab?.hiddenColumns.includes(column)) state.goTo.set(homeOf(sheetId, tab));
  };
  show(state.book.value);
  return state.book.watch(show);
}

function followShownTab(state: PageState, { grid }: GridParts): () => void {
  const show = (shown: number) => {
    grid.showTab(shown);
    const known = places.get(shown);
    const tab = state.book.value.tabs.find(({ sheetId }) => sheetId === shown);
    const place = known ?? homeOf(shown, tab);
    if (known === undefined) grid.select(place, false);
    state.where.set(place);
    state.editing.set(null);
    state.isListOpen.set(false);
    state.moved.set(state.moved.value + 1);
  };
  show(state.shownTab.value);
  return state.shownTab.watch(show);
}

/** Asked again whenever cells may have changed; an answer that comes too late is left aside. */
function useDetail(state: PageState): void {
  const { sheetId, row, column } = useObserved(state.where);
  const changes = useObserved(state.changes);
  useWhen([], () => followCell(state));
  useWhen([sheetId, row, column, changes], () => {
    let isLate = false;
    const place = { sheetId, row, column };
    const show = (detail: CellDetail) => !isLate && isSameCell(state.where.value, place) && state.detail.set(detail);
    ask('cell', { sheetId, row, column }, state.user.value).then(show, () => undefined);
    return () => {
      isLate = true;
    };
  });
}

/** Another cell's detail is nobody's. */
function followCell(state: PageState): () => void {
  let at = state.where.value;
  return state.where.watch((where) => {
    const isOther = !isSameCell(where, at);
    at = where;
    if (isOther) state.detail.set(null);
  });
}

type Cell = Pick<Where, 'sheetId' | 'row' | 'column'>;

function isSameCell(a: Cell, b: Cell): boolean {
  return a.sheetId === b.sheetId && a.row === b.row && a.column === b.column;
}
