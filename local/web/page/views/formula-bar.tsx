/** The active cell's name and whole content, both to be typed into. */
import { useEffect, useState } from 'preact/hooks';
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

function CellName({ state, onDone }: { readonly state: PageState; readonly onDone: () => void }) {
  const say = useWords(state);
  const where = useObserved(state.where);
  const [text, setText] = useState(areaName(where));
  useEffect(() => setText(areaName(where)), [where]);
  const go = (event: Event) => {
    event.preventDefault();
    const cell = cellNamed(text);
    const tab = state.book.value.tabs.find(({ sheetId }) => sheetId === where.sheetId);
    const isThere = cell !== null && tab !== undefined && cell.row <= tab.rows && cell.column <= tab.columns;
    if (isThere) state.goTo.set({ sheetId: where.sheetId, ...cell, rows: 1, columns: 1 });
    else setText(areaName(where));
    onDone();
  };
  return (
    <form onSubmit={go}>
      <input
        class="name"
        aria-label={say.cellName}
        value={text}
        onFocus={({ currentTarget }) => currentTarget.select()}
        onInput={({ currentTarget }) => setText(currentTarget.value)}
      />
    </form>
  );
}
