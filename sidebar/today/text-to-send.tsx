/** What may be said to the customer, to be pasted wherever one writes to them. */
import { useId, useRef, useState } from 'preact/hooks';
import { todayTabWords } from '../../src/i18n/today-tab-words';
import { copyFrom } from '../answers/copy-text';
import { useWords } from '../frame/page-context';

/** Characters that fit into a line of the sidebar, roughly. */
const LINE = 34;
const MOST_LINES = 9;

export function TextToSend({ text }: { readonly text: string }) {
  const say = useWords(todayTabWords);
  const id = useId();
  const area = useRef<HTMLTextAreaElement>(null);
  const [said, setSaid] = useState('');
  const copy = (button: HTMLButtonElement): void => {
    const isCopied = area.current !== null && copyFrom(area.current);
    if (isCopied) button.focus();
    setSaid(isCopied ? say.copied : say.selected);
  };
  const lines = text.split('\n').reduce((sum, line) => sum + Math.ceil((line.length || 1) / LINE), 0);
  return (
    <div class="field task-text">
      <label for={id}>{say.text}</label>
      <textarea id={id} ref={area} readOnly rows={Math.min(lines, MOST_LINES)} value={text} />
      <span class="task-copy">
        <button type="button" class="button" onClick={(event) => copy(event.currentTarget)}>
          {say.copy}
        </button>
        <span role="status" class="hint">
          {said}
        </span>
      </span>
    </div>
  );
}
