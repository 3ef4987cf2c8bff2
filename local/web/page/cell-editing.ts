/** Opening the active cell's own text for editing. */
import type { PageState } from './page-state';

/** At once, or as soon as the text is here; not when the person has gone on meanwhile. */
export function startEditing(state: PageState): void {
  const { detail, editing, where } = state;
  const open = () => detail.value && editing.set({ text: detail.value.text, mode: 'edit' });
  if (detail.value !== null) {
    open();
    return;
  }
  const place = where.value;
  const stop = detail.watch(() => {
    if (detail.value === null) return;
    stop();
    if (where.value === place && editing.value === null) open();
  });
}
