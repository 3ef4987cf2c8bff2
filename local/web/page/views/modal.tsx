/** A dialog over the page: keeps the focus inside, Escape leaves it. */
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

interface ModalProps {
  readonly title: string;
  readonly children: ComponentChildren;
  readonly onLeave: () => void;
  readonly closeWord: string;
  /** false: the rest of the page stays in use. */
  readonly modal?: boolean;
  readonly kind?: string;
  readonly size?: { readonly width: number; readonly height?: number };
}

export function Modal({ title, children, onLeave, closeWord, modal = true, kind = '', size }: ModalProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (modal) dialog.current?.showModal();
    else dialog.current?.show();
  }, [modal]);
  const cancel = (event: Event) => {
    event.preventDefault();
    onLeave();
  };
  const width = size === undefined ? undefined : `min(${size.width}px, 96vw)`;
  return (
    <dialog ref={dialog} class={`modal ${kind}`} aria-label={title} onCancel={cancel} style={{ width }}>
      <header>
        <h2>{title}</h2>
        <button type="button" class="plain" aria-label={closeWord} onClick={onLeave}>
          ✕
        </button>
      </header>
      {children}
    </dialog>
  );
}
