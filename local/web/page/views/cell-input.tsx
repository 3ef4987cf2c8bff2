/**
 * Where the person's keys go: an input that lies unseen on the active cell and shows itself when something is typed, so
 * that any input method works in it and a screen reader reads the cell as its name.
 */
import { useEffect, useRef } from 'preact/hooks';
import { startEditing } from '../cell-editing';
import { areaName } from '../cell-names';
import { areaOf, type Cursor, moved } from '../grid/grid-keys';
import { clear, copy, paste, typeCell } from '../grid-actions';
import { useObserved } from '../observed';
import { type PageState, useWords } from '../page-state';
import { useWhen } from '../use-when';
import { type GridParts, tick } from './grid-area';

export function CellInput({ state, parts }: { readonly state: PageState; readonly parts: GridParts }) {
  const say = useWords(state);
  const where = useObserved(state.where);
  const editing = useObserved(state.editing);
  useObserved(state.moved);
  const input = useRef<HTMLTextAreaElement>(null);
  const cursor = useCursor(state);
  useWhen([where], () => takeFocus(input.current));
  useEffect(() => {
    if (editing?.mode === 'edit') input.current?.focus();
  }, [editing?.mode]);
  const keys = new CellKeys(state, parts, cursor);
  const box = parts.grid.boxOf(where.row, where.column);
  const cell = parts.shelf.cell(where.sheetId, where.row, where.column);
  return (
    <textarea
      id="cell-input"
      ref={input}
      class={editing ? 'cell-input editing' : 'cell-input'}
      aria-label={say.cellSays(areaName(where), cell?.text ?? '')}
      rows={1}
      spellcheck={false}
      autocomplete="off"
      value={editing?.text ?? ''}
      style={box ? { left: box.left, top: box.top, minWidth: box.width, minHeight: box.height } : { left: 0, top: 0 }}
      onInput={({ currentTarget }) => state.editing.set({ text: currentTarget.value, mode: editing?.mode ?? 'enter' })}
      onKeyDown={(event) => keys.press(event, cell?.look.entry ?? null)}
      onBlur={({ relatedTarget }) => keys.leave(relatedTarget)}
      onPaste={(event) => keys.paste(event)}
      onCopy={(event) => keys.copy(event, false)}
      onCut={(event) => keys.copy(event, true)}
    />
  );
}

/** After a click into the grid; not away from what the person is doing elsewhere. */
function takeFocus(input: HTMLElement | null): void {
  const active = document.activeElement;
  const isElsewhere = active instanceof HTMLElement && active !== document.body && !active.closest('#grid');
  if (!isElsewhere) input?.focus({ preventScroll: true });
}

/** Where a selection was begun, so that Shift + arrow grows it on the right side. */
function useCursor(state: PageState): { current: Cursor } {
  const { row, column } = state.where.value;
  const cursor = useRef<Cursor>({ anchor: { row, column }, reach: { row, column } });
  useEffect(
    () =>
      state.where.watch((where) => {
        const known = areaOf(where.sheetId, cursor.current);
        if (JSON.stringify(known) === JSON.stringify({ ...where })) return;
        const anchor = { row: where.row, column: where.column };
        const reach = { row: where.row + where.rows - 1, column: where.column + where.columns - 1 };
        cursor.current = { anchor, reach };
      }),
    [state],
  );
  return cursor;
}

class CellKeys {
  constructor(
    private readonly state: PageState,
    private readonly parts: GridParts,
    private readonly cursor: { current: Cursor },
  ) {}

  press(event: KeyboardEvent, entry: 'check' | 'list' | null): void {
    if (event.isComposing || event.keyCode === COMPOSING) return;
    const { editing } = this.state;
    if (editing.value !== null) this.pressEditing(event, editing.value.mode);
    else this.pressIdle(event, entry);
  }

  /** Leaving the cell keeps what was typed, as in Sheets; its own bar and choices are not elsewhere. */
  leave(to: EventTarget | null): void {
    const isNear = to instanceof Element && to.closest('.formula-bar, .choices') !== null;
    if (!isNear && this.state.editing.value !== null) this.commit();
  }

  paste(event: ClipboardEvent): void {
    if (this.state.editing.value !== null) return;
    event.preventDefault();
    void paste(this.state, event.clipboardData?.getData('text/plain') ?? '');
  }

  copy(event: ClipboardEvent, isCut: boolean): void {
    if (this.state.editing.value !== null) return;
    event.preventDefault();
    void copy(this.state).then(() => isCut && clear(this.state));
  }

  private pressEditing(event: KeyboardEvent, mode: 'enter' | 'edit'): void {
    const { key, altKey } = event;
    const leads = key === 'Enter' || key === 'Tab' || (mode === 'enter' && key.startsWith('Arrow'));
    if (key === 'Escape') this.state.editing.set(null);
    else if (leads && !(key === 'Enter' && altKey)) {
      this.commit();
      this.move(event);
    } else if (key === 'F2')
      this.state.editing.set({ ...this.state.editing.value!, mode: mode === 'enter' ? 'edit' : 'enter' });
    else return;
    event.preventDefault();
  }

  private pressIdle(event: KeyboardEvent, entry: 'check' | 'list' | null): void {
    const { key } = event;
    const isCtrl = event.ctrlKey || event.metaKey;
    const { row, column } = this.cursor.current.anchor;
    if (key === 'Delete' || key === 'Backspace') void clear(this.state);
    else if (key === ' ' && entry === 'check' && !isCtrl) tick(this.state, this.parts.shelf, row, column);
    else if (entry === 'list' && ((key === 'Enter' && !event.shiftKey) || (key === 'ArrowDown' && event.altKey)))
      this.state.isListOpen.set(true);
    else if (key === 'F2') startEditing(this.state);
    else if (key === 'ContextMenu' || (key === 'F10' && event.shiftKey)) this.openMenu(row, column);
    else if ((isCtrl && !MOVES_WITH_CTRL.test(key)) || !this.move(event)) return;
    event.preventDefault();
  }

  private openMenu(row: number, column: number): void {
    const box = this.parts.grid.boxOf(row, column);
    const corner = document.getElementById('grid')?.getBoundingClientRect();
    this.state.contextMenu.set({
      left: (corner?.left ?? 0) + (box?.left ?? 0),
      top: (corner?.top ?? 0) + (box?.top ?? 0),
    });
  }

  private commit(): void {
    const { editing, detail, where } = this.state;
    const text = editing.value?.text ?? '';
    editing.set(null);
    const { row, column } = this.cursor.current.anchor;
    const cell = { sheetId: where.value.sheetId, row, column, rows: 1, columns: 1 };
    if (text !== detail.value?.text) void typeCell(this.state, cell, text);
  }

  private move({ key, shiftKey, ctrlKey, metaKey }: KeyboardEvent): boolean {
    const { grid, shelf } = this.parts;
    const { book, shownTab, where } = this.state;
    const tab = book.value.tabs.find(({ sheetId }) => sheetId === shownTab.value);
    if (tab === undefined) return false;
    const isFilled = (row: number, column: number) => (shelf.cell(tab.sheetId, row, column)?.text ?? '') !== '';
    const { first, last } = grid.visibleRows();
    const keyed = { key, isShift: shiftKey, isCtrl: ctrlKey || metaKey };
    const cursor = moved(this.cursor.current, keyed, tab, Math.max(1, last - first - 2), isFilled);
    if (cursor === null) return false;
    this.cursor.current = cursor;
    const area = areaOf(tab.sheetId, cursor);
    grid.select(area, false);
    grid.reveal(cursor.reach.row, cursor.reach.column);
    where.set(area);
    return true;
  }
}

/** What browsers say of a key that an input method has taken. */
const COMPOSING = 229;
const MOVES_WITH_CTRL = /^(Arrow|Home$|End$|a$|A$)/;
