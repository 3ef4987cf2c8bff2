/** What this window shows and where the person is in it. Changed by the actions beside it, looked at by the views. */
import type { Language } from '../../../src/i18n/bilingual';
import type { MenuTree } from '../../services/ui-effect';
import type { Book, BookTab, CellDetail, ShownChart, Where } from '../wire';
import { type WebWords, webWords } from '../words';
import { Observed, useObserved } from './observed';

export interface Pane {
  readonly title: string;
  /** The address of its sandboxed frame. */
  readonly frame: string;
}

export interface DialogPane extends Pane {
  readonly modal: boolean;
  readonly width: number;
  readonly height: number;
}

export interface Toast {
  readonly id: number;
  readonly title: string;
  readonly message: string;
}

export interface Question {
  readonly title: string;
  readonly message: string;
  /** null: there is nothing to decide, only to read. */
  readonly confirm: string | null;
  readonly onAnswer: (yes: boolean) => void;
}

export interface Editing {
  readonly text: string;
  /** `enter`: typed over the cell, arrows leave it; `edit`: inside its text. */
  readonly mode: 'enter' | 'edit';
}

export class PageState {
  readonly user: Observed<string>;
  readonly book: Observed<Book>;
  readonly language: Observed<Language>;
  readonly shownTab: Observed<number>;
  readonly where: Observed<Where>;
  /** Where the person wants to be; the grid goes there. */
  readonly goTo = new Observed<Where | null>(null);
  /** Of the active cell; null until it is here. */
  readonly detail = new Observed<CellDetail | null>(null);
  readonly editing = new Observed<Editing | null>(null);
  readonly menus = new Observed<readonly MenuTree[]>([]);
  readonly sidebar = new Observed<Pane | null>(null);
  readonly dialog = new Observed<DialogPane | null>(null);
  readonly toasts = new Observed<readonly Toast[]>([]);
  readonly question = new Observed<Question | null>(null);
  readonly charts = new Observed<readonly ShownChart[]>([]);
  readonly panel = new Observed<'outbox' | 'clock' | 'triggers' | 'executions' | null>(null);
  /** The choices of a drop-down are open below the active cell. */
  readonly isListOpen = new Observed(false);
  readonly contextMenu = new Observed<{ readonly left: number; readonly top: number } | null>(null);
  /** Calls under way that the person waits for. */
  readonly waiting = new Observed(0);
  readonly isLinked = new Observed(true);
  /** Grows whenever cells may have changed. */
  readonly changes = new Observed(0);
  /** Grows whenever what stands over the grid must find its place anew. */
  readonly moved = new Observed(0);

  constructor(book: Book, user: string) {
    const [first] = book.tabs.filter(({ hidden }) => !hidden);
    const sheetId = first?.sheetId ?? 0;
    this.book = new Observed(book);
    this.user = new Observed(user);
    this.language = new Observed(book.language ?? (document.documentElement.lang === 'zh-CN' ? 'zh-CN' : 'en'));
    this.shownTab = new Observed(sheetId);
    this.where = new Observed(homeOf(sheetId, first));
  }

  get words(): WebWords {
    return webWords[this.language.value];
  }
}

/** The first cell that is not hidden. */
export function homeOf(sheetId: number, tab: BookTab | undefined): Where {
  const hidden = new Set(tab?.hiddenColumns);
  let column = 1;
  while (hidden.has(column) && column < (tab?.columns ?? 1)) column += 1;
  return { sheetId, row: 1, column, rows: 1, columns: 1 };
}

export function useWords(state: PageState): WebWords {
  return webWords[useObserved(state.language)];
}
