/** The choices of the active cell's drop-down. */
import { useRef } from 'preact/hooks';
import type { GridView } from '../grid/grid-view';
import { typeCell } from '../grid-actions';
import { useObserved } from '../observed';
import { type PageState, useWords } from '../page-state';
import { useWhen } from '../use-when';

export function ChoiceList({ state, grid }: { readonly state: PageState; readonly grid: GridView }) {
  const isOpen = useObserved(state.isListOpen);
  const choices = useObserved(state.detail)?.choices ?? [];
  return isOpen && choices.length > 0 ? <OpenList state={state} grid={grid} choices={choices} /> : null;
}

interface OpenListProps {
  readonly state: PageState;
  readonly grid: GridView;
  readonly choices: readonly string[];
}

function OpenList({ state, grid, choices }: OpenListProps) {
  const say = useWords(state);
  const where = useObserved(state.where);
  const list = useRef<HTMLDivElement>(null);
  useObserved(state.moved);
  const leave = () => {
    state.isListOpen.set(false);
    document.getElementById('cell-input')?.focus();
  };
  useWhen([], () => {
    const current = list.current?.querySelector<HTMLElement>('[aria-selected=true]');
    (current ?? list.current?.querySelector('button'))?.focus();
    const outside = ({ target }: Event) => target instanceof Node && !list.current?.contains(target) && leave();
    document.addEventListener('pointerdown', outside);
    return () => document.removeEventListener('pointerdown', outside);
  });
  const choose = (choice: string) => {
    leave();
    void typeCell(state, where, choice);
  };
  const box = grid.boxOf(where.row, where.column);
  const place = box ? { left: box.left, top: box.top + box.height, minWidth: box.width } : {};
  return (
    <div
      class="choices"
      role="listbox"
      aria-label={say.cellContent}
      ref={list}
      style={place}
      onKeyDown={(event) => onKey(event, list.current, leave)}
    >
      {choices.map((choice) => (
        <button
          type="button"
          role="option"
          key={choice}
          aria-selected={choice === state.detail.value?.text}
          onClick={() => choose(choice)}
        >
          {choice}
        </button>
      ))}
    </div>
  );
}

/** A letter leads to the next choice that begins with it. */
function onKey(event: KeyboardEvent, list: HTMLElement | null, leave: () => void): void {
  const all = [...(list?.querySelectorAll('button') ?? [])];
  const at = all.indexOf(document.activeElement as HTMLButtonElement);
  const { key } = event;
  if (key === 'ArrowDown') all[(at + 1) % all.length]?.focus();
  else if (key === 'ArrowUp') all[(at - 1 + all.length) % all.length]?.focus();
  else if (key === 'Escape' || key === 'Tab') leave();
  else if (key.length === 1 && key !== ' ') {
    const later = [...all.slice(at + 1), ...all.slice(0, at + 1)];
    later.find(({ textContent }) => textContent?.trim().toLowerCase().startsWith(key.toLowerCase()))?.focus();
  } else return;
  event.preventDefault();
}
