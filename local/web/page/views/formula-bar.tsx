/** The active cell's name and whole content, both to be typed into. */
import { useRef, useState } from 'preact/hooks';
import { areaName, cellNamed } from '../cell-names';
import { typeCell } from '../grid-actions';
import { useObserved } from '../observed';
import { type PageState, useWords } from '../page-state';

export function FormulaBar({ state }: { readonly state: PageState }) {
  const say = useWords(state);
  const where = useObserved(state.where);
  const detail = useObserved(state.detail);
  const editing = useObserved(state.editing);
  const backToGrid = () => document.getElementById('cell-input')?.focus();
  const onKey = (event: KeyboardEvent) => {
    if (event.isComposing || (event.key !== 'Enter' && event.key !== 'Escape')) return;
    event.preventDefault();
    const text = editing?.text;
    state.editing.set(null);
    if (event.key === 'Enter' && text !== undefined && text !== detail?.text) void typeCell(state, where, text);
    backToGrid();
  };
  const openMenu = ({ currentTarget }: { readonly currentTarget: HTMLElement }) => {
    const { left, bottom } = currentTarget.getBoundingClientRect();
    state.contextMenu.set({ left, top: bottom });
  };
  return (
    <div class="formula-bar">
      <CellName state={state} onDone={backToGrid} />
      <input
        class="content"
        aria-label={say.cellContent}
        value={editing?.text ?? detail?.text ?? ''}
        onInput={({ currentTarget }) => state.editing.set({ text: currentTarget.value, mode: 'edit' })}
        onKeyDown={onKey}
      />
      <button
        type="button"
        class="plain"
        aria-haspopup="menu"
        aria-label={say.actions}
        title={say.actions}
        onClick={openMenu}
      >
        ⋮
      </button>
    </div>
  );
}

/** What is being typed is the person's until it is sent or left, whatever happens in the workbook meanwhile. */
function CellName({ state, onDone }: { readonly state: PageState; readonly onDone: () => void }) {
  const say = useWords(state);
  const where = useObserved(state.where);
  const [typed, setTyped] = useState<string | null>(null);
  const box = useRef<HTMLInputElement>(null);
  const go = (event: Event) => {
    event.preventDefault();
    const { sheetId } = state.where.value;
    const cell = cellNamed(box.current?.value ?? '');
    const tab = state.book.value.tabs.find((one) => one.sheetId === sheetId);
    const isThere = cell !== null && tab !== undefined && cell.row <= tab.rows && cell.column <= tab.columns;
    if (isThere) state.goTo.set({ sheetId, ...cell, rows: 1, columns: 1 });
    setTyped(null);
    onDone();
  };
  return (
    <form onSubmit={go}>
      <input
        ref={box}
        class="name"
        aria-label={say.cellName}
        value={typed ?? areaName(where)}
        onFocus={({ currentTarget }) => currentTarget.select()}
        onBlur={() => setTyped(null)}
        onInput={({ currentTarget }) => setTyped(currentTarget.value)}
      />
    </form>
  );
}
