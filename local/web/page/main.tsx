/** Starts the page: asks for the book, draws it, then follows the stream of what changes. */
import { render } from 'preact';
import { PageState } from './page-state';
import { PageView } from './page-view';
import { ask, NoAnswer } from './server-calls';
import { restoredUser } from './session-memory';
import './page.css';

async function start(): Promise<void> {
  const root = document.getElementById('page');
  if (root === null) return;
  if (location.search !== '') history.replaceState(null, '', location.pathname);
  try {
    const book = await ask('book', {}, '');
    const user = restoredUser(book.people);
    render(<PageView state={new PageState(book, user)} />, root);
  } catch (error) {
    if (!(error instanceof NoAnswer)) throw error;
    render(<p class="page-fault">{error.message}</p>, root);
  }
}

void start();
