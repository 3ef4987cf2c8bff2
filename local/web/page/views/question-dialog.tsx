/** One question, or one thing to be read: Google's refusals and warnings, and our own. */
import { useRef } from 'preact/hooks';
import { useObserved } from '../observed';
import { type PageState, useWords } from '../page-state';
import { useWhen } from '../use-when';
import { Modal } from './modal';

export function QuestionDialog({ state }: { readonly state: PageState }) {
  const say = useWords(state);
  const question = useObserved(state.question);
  const main = useRef<HTMLButtonElement>(null);
  useWhen([question], () => main.current?.focus());
  if (question === null) return null;
  const { title, message, confirm, onAnswer } = question;
  return (
    <Modal title={title} closeWord={say.close} onLeave={() => onAnswer(false)} kind="question">
      <p class="message">{message}</p>
      <footer>
        {confirm !== null && (
          <button type="button" class="plain" onClick={() => onAnswer(false)}>
            {say.cancel}
          </button>
        )}
        <button type="button" class="main" ref={main} onClick={() => onAnswer(true)}>
          {confirm ?? say.ok}
        </button>
      </footer>
    </Modal>
  );
}
