/** Asking the person, and telling them: questions and toasts. */
import type { PageState } from './page-state';

let lastToast = 0;

/** Resolves with what the person decided. */
export function confirmed(state: PageState, title: string, message: string, confirm: string): Promise<boolean> {
  return new Promise((decided) => {
    const onAnswer = (yes: boolean) => {
      state.question.set(null);
      decided(yes);
    };
    state.question.set({ title, message, confirm, onAnswer });
  });
}

/** Resolves when it has been read. */
export function told(state: PageState, title: string, message: string): Promise<void> {
  return new Promise((read) => {
    const onAnswer = () => {
      state.question.set(null);
      read();
    };
    state.question.set({ title, message, confirm: null, onAnswer });
  });
}

/** @param seconds negative: until it is clicked away */
export function toast(state: PageState, title: string, message: string, seconds: number): void {
  const id = ++lastToast;
  state.toasts.set([...state.toasts.value, { id, title, message }]);
  if (seconds >= 0) setTimeout(() => dismiss(state, id), Math.max(1, seconds) * 1000);
}

export function dismiss(state: PageState, id: number): void {
  state.toasts.set(state.toasts.value.filter((one) => one.id !== id));
}
