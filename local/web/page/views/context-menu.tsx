/** What can be done with the selected cells, rows and columns. */
import { useRef } from 'preact/hooks';
import { changeLines, clear, copy, sort } from '../grid-actions';
import { useObserved } from '../observed';
import { type PageState, useWords } from '../page-state';
import { useWhen } from '../use-when';

export function ContextMenu({ state }: { readonly state: PageState }) {
  const at = useObserved(state.contextMenu);
  return at === null ? null : <OpenMenu state={state} left={at.left} top={at.top} />;
}

function OpenMenu({ state, left, top }: { readonly state: PageState; readonly left: number; readonly top: number }) {
  const say = useWords(state);
  const list = useRef<HTMLDivElement>(null);
  const { rows, columns } = useObserved(state.where);
  const leave = () => state.contextMenu.set(null);
  useWhen([], () => {
    list.current?.querySelector('button')?.focus();
    const outside = ({ target }: Event) => target instanceof Node && !list.current?.contains(target) && leave();
    document.addEventListener('pointerdown', outside);
    return () => document.removeEventListener('pointerdown', outside);
  });
  const actions: readonly (readonly [string, () => unknown])[] = [
    [say.copy, () => copy(state)],
    [say.clear, () => clear(state)],
    [say.insertRowAbove, () => changeLines(state, 'ROWS', 'insertBefore')],
    [say.insertRowBelow, () => changeLines(state, 'ROWS', 'insertAfter')],
    [say.deleteRows(rows), () => changeLines(state, 'ROWS', 'delete')],
    [say.insertColumnBefore, () => changeLines(state, 'COLUMNS', 'insertBefore')],
    [say.insertColumnAfter, () => changeLines(state, 'COLUMNS', 'insertAfter')],
    [say.deleteColumns(columns), () => changeLines(state, 'COLUMNS', 'delete')],
    [say.sortUp, () => sort(state, true)],
    [say.sortDown, () => sort(state, false)],
  ];
  const onKey = (event: KeyboardEvent) => {
    const all = [...(list.current?.querySelectorAll('button') ?? [])];
    const here = all.indexOf(document.activeElement as HTMLButtonElement);
    if (event.key === 'ArrowDown') all[(here + 1) % all.length]?.focus();
    else if (event.key === 'ArrowUp') all[(here - 1 + all.length) % all.length]?.focus();
    else if (event.key === 'Escape') {
      leave();
      document.getElementById('cell-input')?.focus();
    } else return;
    event.preventDefault();
  };
  const place = { left: Math.min(left, innerWidth - 240), top: Math.min(top, innerHeight - 340) };
  return (
    <div
      class="menu-list context"
      role="menu"
      aria-label={say.actions}
      tabIndex={-1}
      ref={list}
      style={place}
      onKeyDown={onKey}
    >
      {actions.map(([caption, act]) => (
        <button
          type="button"
          role="menuitem"
          key={caption}
          onClick={() => {
            leave();
            void act();
          }}
        >
          {caption}
        </button>
      ))}
    </div>
  );
}
