/** What may be said to the customer, to be pasted wherever one writes to them. */
import { useId, useRef, useState } from 'preact/hooks';
import { todayTabWords } from '../../src/i18n/today-tab-words';
import { copyFrom } from '../answers/copy-text';
import { useWords } from '../frame/page-context';

/** Latin letters that fit into a line of the sidebar, roughly; a Chinese character is as wide as two. */
const LINE = 38;
const MOST_LINES = 9;

const linesOf = (text: string): number =>
  text
    .split('\n')
    .map((line) => line.length + (line.match(/[\u2e80-\uffff]/g) ?? []).length)
    .reduce((sum, width) => sum + Math.max(1, Math.ceil(width / LINE)), 0);

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
  return (
    <div class="field task-text">
      <label for={id}>{say.text}</label>
      <textarea id={id} ref={area} readOnly rows={Math.min(linesOf(text), MOST_LINES)} value={text} />
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
