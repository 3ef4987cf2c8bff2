/** Short messages in the corner; read out, gone by themselves or by a click. */
import { useObserved } from '../observed';
import { type PageState, useWords } from '../page-state';
import { dismiss } from '../question-actions';

export function Toasts({ state }: { readonly state: PageState }) {
  const say = useWords(state);
  const toasts = useObserved(state.toasts);
  return (
    <section class="toasts" role="log" aria-live="polite" aria-label={say.notifications}>
      {toasts.map(({ id, title, message }) => (
        <div class="toast" key={id}>
          <div>
            {title && <strong>{title}</strong>}
            <p>{message}</p>
          </div>
          <button type="button" class="shut" aria-label={say.close} onClick={() => dismiss(state, id)}>
            ✕
          </button>
        </div>
      ))}
    </section>
  );
}
