/** The tabs below the grid: the shown ones in their order, all of them in a list, a new one by a click. */
import { useState } from 'preact/hooks';
import type { BookTab } from '../../wire';
import { changeTab } from '../grid-actions';
import { useObserved } from '../observed';
import { type PageState, useWords } from '../page-state';
import { Modal } from './modal';

export function TabStrip({ state }: { readonly state: PageState }) {
  const say = useWords(state);
  const { tabs } = useObserved(state.book);
  const shown = useObserved(state.shownTab);
  const [renamed, setRenamed] = useState<BookTab | null>(null);
  const visible = tabs.filter(({ hidden }) => !hidden);
  return (
    <nav class="tabs" aria-label={say.tabs}>
      <button
        type="button"
        class="plain"
        aria-label={say.addTab}
        title={say.addTab}
        onClick={() => void changeTab(state, { change: 'add' })}
      >
        +
      </button>
      <AllTabs state={state} />
      <ul>
        {visible.map((tab) => (
          <li key={tab.sheetId} style={{ '--tab': tab.color ?? 'transparent' }}>
            <button
              type="button"
              aria-current={tab.sheetId === shown ? 'page' : undefined}
              onClick={() => state.shownTab.set(tab.sheetId)}
              onDblClick={() => setRenamed(tab)}
              onKeyDown={({ key }) => key === 'F2' && setRenamed(tab)}
            >
              {tab.protection === 'hard' && <Lock />}
              {tab.name}
            </button>
          </li>
        ))}
      </ul>
      {renamed && (
        <TabDialog state={state} tab={renamed} isLast={visible.length === 1} onLeave={() => setRenamed(null)} />
      )}
    </nav>
  );
}

/** Drawn, since not every computer has a letter for it. */
const Lock = () => (
  <svg class="lock" viewBox="0 0 10 12" aria-hidden="true">
    <path d="M1 6h8v6H1z" />
    <path class="shackle" d="M3 6V3.5a2 2 0 0 1 4 0V6" />
  </svg>
);

function AllTabs({ state }: { readonly state: PageState }) {
  const say = useWords(state);
  const { tabs } = useObserved(state.book);
  const choose = async (sheetId: number) => {
    const tab = tabs.find((one) => one.sheetId === sheetId);
    if (tab?.hidden && !(await changeTab(state, { change: 'hide', sheetId, hidden: false }))) return;
    state.shownTab.set(sheetId);
  };
  return (
    <select
      class="all-tabs"
      aria-label={say.showAllTabs}
      value=""
      onChange={({ currentTarget }) => void choose(Number(currentTarget.value))}
    >
      <option value="" disabled>
        ≡ {say.showAllTabs}
      </option>
      {tabs.map(({ sheetId, name, hidden }) => (
        <option key={sheetId} value={sheetId}>
          {name}
          {hidden ? say.hiddenTab : ''}
        </option>
      ))}
    </select>
  );
}

interface TabDialogProps {
  readonly state: PageState;
  readonly tab: BookTab;
  readonly isLast: boolean;
  readonly onLeave: () => void;
}

function TabDialog({ state, tab, isLast, onLeave }: TabDialogProps) {
  const say = useWords(state);
  const [name, setName] = useState(tab.name);
  const { sheetId } = tab;
  const rename = (event: Event) => {
    event.preventDefault();
    void changeTab(state, { change: 'rename', sheetId, name }).then((done) => done && onLeave());
  };
  const hide = () => void changeTab(state, { change: 'hide', sheetId, hidden: true }).then((done) => done && onLeave());
  return (
    <Modal title={tab.name} closeWord={say.close} onLeave={onLeave} kind="question">
      <form onSubmit={rename}>
        <input aria-label={say.newName} value={name} onInput={({ currentTarget }) => setName(currentTarget.value)} />
        <footer>
          <button type="button" class="plain" disabled={isLast} onClick={hide}>
            {say.hideTab}
          </button>
          <button type="submit" class="main">
            {say.renameTab}
          </button>
        </footer>
      </form>
    </Modal>
  );
}
