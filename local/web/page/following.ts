/** Follows the stream: stale slices are fetched again, the book and charts asked again, a reset begins anew. */
import type { Changed } from '../wire';
import type { PageState } from './page-state';
import { open } from './script-actions';
import { ask, listen } from './server-calls';
import { forgetFrames, rememberUser, restoredUser } from './session-memory';
import type { SliceShelf } from './slice-shelf';

export function follow(state: PageState, shelf: SliceShelf, redraw: () => void): void {
  listen(
    (changed) => void react(state, shelf, redraw, changed),
    (isUp) => {
      const wasDown = !state.isLinked.value;
      state.isLinked.set(isUp);
      if (isUp && wasDown) location.reload();
    },
  );
}

async function react(state: PageState, shelf: SliceShelf, redraw: () => void, changed: Changed): Promise<void> {
  if (changed.reset) {
    forgetFrames();
    location.reload();
    return;
  }
  for (const { sheetId, firstRow, lastRow } of changed.stale) shelf.markStale(sheetId, firstRow, lastRow);
  if (changed.book) await refreshBook(state);
  if (changed.charts) await refreshCharts(state);
  redraw();
  state.changes.set(state.changes.value + 1);
  state.moved.set(state.moved.value + 1);
}

async function refreshBook(state: PageState): Promise<void> {
  const book = await ask('book', {}, '');
  state.book.set(book);
  if (!book.people.some(({ email }) => email === state.user.value)) actAs(state, restoredUser(book.people));
  if (!book.tabs.some(({ sheetId, hidden }) => sheetId === state.shownTab.value && !hidden)) showFirstTab(state);
  if (book.language === null || book.language === state.language.value) return;
  state.language.set(book.language);
  document.documentElement.lang = book.language;
  await open(state);
}

function showFirstTab({ book, shownTab }: PageState): void {
  const [first] = book.value.tabs.filter(({ hidden }) => !hidden);
  if (first) shownTab.set(first.sheetId);
}

export async function refreshCharts(state: PageState): Promise<void> {
  state.charts.set(await ask('charts', {}, state.user.value));
}

export function actAs(state: PageState, user: string): void {
  rememberUser(user);
  state.user.set(user);
  state.sidebar.set(null);
  state.dialog.set(null);
}
