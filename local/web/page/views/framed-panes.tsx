/** The sidebar and the dialogs of the bundle, each in a sandboxed frame. */
import { useObserved } from '../observed';
import { type PageState, useWords } from '../page-state';
import { FrameView } from './frame-view';
import { Modal } from './modal';

export function Sidebar({ state }: { readonly state: PageState }) {
  const say = useWords(state);
  const sidebar = useObserved(state.sidebar);
  if (sidebar === null) return null;
  const close = () => state.sidebar.set(null);
  return (
    <aside class="sidebar" aria-label={sidebar.title || say.sidebar}>
      <header>
        <h2>{sidebar.title}</h2>
        <button type="button" class="plain" aria-label={say.close} onClick={close}>
          ✕
        </button>
      </header>
      <FrameView state={state} pane={sidebar} onClose={close} />
    </aside>
  );
}

export function FrameDialog({ state }: { readonly state: PageState }) {
  const say = useWords(state);
  const dialog = useObserved(state.dialog);
  if (dialog === null) return null;
  const { title, modal, width, height } = dialog;
  const close = () => state.dialog.set(null);
  const resize = (size: { readonly width?: number; readonly height?: number }) =>
    state.dialog.set({ ...dialog, ...size });
  return (
    <Modal
      key={dialog.frame}
      title={title}
      closeWord={say.close}
      onLeave={close}
      modal={modal}
      kind="framed"
      size={{ width }}
    >
      <div style={{ height: `min(${height}px, 80vh)` }}>
        <FrameView state={state} pane={dialog} onClose={close} onResize={resize} />
      </div>
    </Modal>
  );
}
