/** Runs the bundle for the person: onOpen, menu entries, and what their runs show. */
import type { CallOutcome, PageApi, ShownEffect } from '../wire';
import type { PageState } from './page-state';
import { toast, told } from './question-actions';
import { ask, NoAnswer } from './server-calls';

/** Google's own size of a dialog that names none. */
const DIALOG = { width: 600, height: 400 };

export function apply(state: PageState, effects: readonly ShownEffect[]): void {
  for (const effect of effects) {
    if (effect.kind === 'toast') toast(state, effect.title, effect.message, effect.seconds);
    else if (effect.kind === 'activate') state.shownTab.set(effect.sheetId);
    else if (effect.kind === 'sidebar') state.sidebar.set({ title: effect.title, frame: effect.frame });
    else {
      const { title, frame, modal, width, height } = effect;
      state.dialog.set({ title, frame, modal, width: width ?? DIALOG.width, height: height ?? DIALOG.height });
    }
  }
}

/** Menus belong to the person and the language: asked again when either changes. */
export async function open(state: PageState): Promise<void> {
  const opened = await asked(state, 'open', {});
  if (opened === null) return;
  state.menus.set(opened.menus);
  apply(state, opened.effects);
  if (state.book.value.language === null && state.dialog.value === null) await clickFirst(state);
}

/** Before the installation every entry of the menu begins with the three questions of first run. */
async function clickFirst(state: PageState): Promise<void> {
  const first = state.menus.value[0]?.entries.find(({ kind }) => kind === 'item');
  if (first?.kind === 'item') await clickMenu(state, first.function);
}

export async function clickMenu(state: PageState, name: string): Promise<void> {
  const selection = { ...state.where.value };
  const outcome = await asked(state, 'menu', { function: name, selection });
  if (outcome !== null) shown(state, outcome);
}

function shown(state: PageState, outcome: CallOutcome): void {
  apply(state, outcome.effects);
  if (outcome.kind === 'failed') void told(state, state.words.problem, messageIn(outcome.message));
}

/** A refusal travels as JSON; whoever reads it wants the sentence. */
export function messageIn(message: string): string {
  try {
    const { message: sentence } = JSON.parse(message) as { readonly message?: unknown };
    return typeof sentence === 'string' ? sentence : message;
  } catch {
    return message;
  }
}

/** One call that the person waits for; null when there was no answer, which they have been told then. */
export async function asked<V extends keyof PageApi>(
  state: PageState,
  verb: V,
  body: PageApi[V][0],
): Promise<PageApi[V][1] | null> {
  state.waiting.set(state.waiting.value + 1);
  try {
    return await ask(verb, body, state.user.value);
  } catch (error) {
    if (!(error instanceof NoAnswer)) throw error;
    const { words } = state;
    const reason =
      error.status === 403 ? words.expired : error.status === 0 ? words.lost : words.callFailed(error.message);
    void told(state, words.problem, reason);
    return null;
  } finally {
    state.waiting.set(state.waiting.value - 1);
  }
}
