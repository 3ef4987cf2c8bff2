/** The menus that onOpen made, by mouse and by keys as a menubar works everywhere. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { MenuEntry, MenuTree } from '../../../services/ui-effect';
import { useObserved } from '../observed';
import { type PageState, useWords } from '../page-state';
import { clickMenu } from '../script-actions';
import { useWhen } from '../use-when';

interface Chosen {
  readonly onChoose: (name: string) => void;
  readonly onLeave: () => void;
}

export function MenuBar({ state }: { readonly state: PageState }) {
  const say = useWords(state);
  const menus = useObserved(state.menus);
  const [openMenu, setOpenMenu] = useState(-1);
  const bar = useRef<HTMLElement>(null);
  useWhen([], () => {
    const outside = ({ target }: Event) => {
      if (target instanceof Node && !bar.current?.contains(target)) setOpenMenu(-1);
    };
    document.addEventListener('pointerdown', outside);
    return () => document.removeEventListener('pointerdown', outside);
  });
  const leave = () => {
    setOpenMenu(-1);
    bar.current?.querySelector('button')?.focus();
  };
  const choose = (name: string) => {
    leave();
    void clickMenu(state, name);
  };
  return (
    <nav class="menus" aria-label={say.menus} ref={bar}>
      {menus.map((menu, at) => (
        <div class="menu" key={menu.caption}>
          <MenuTitle
            caption={menu.caption}
            isOpen={openMenu === at}
            onOpen={(isOpen) => setOpenMenu(isOpen ? at : -1)}
          />
          {openMenu === at && <MenuList tree={menu} onChoose={choose} onLeave={leave} />}
        </div>
      ))}
    </nav>
  );
}

interface MenuTitleProps {
  readonly caption: string;
  readonly isOpen: boolean;
  readonly onOpen: (isOpen: boolean) => void;
}

function MenuTitle({ caption, isOpen, onOpen }: MenuTitleProps) {
  const openByKey = (event: KeyboardEvent) => {
    if (event.key !== 'ArrowDown') return;
    event.preventDefault();
    onOpen(true);
  };
  return (
    <button
      type="button"
      aria-haspopup="menu"
      aria-expanded={isOpen}
      onClick={() => onOpen(!isOpen)}
      onKeyDown={openByKey}
    >
      {caption}
    </button>
  );
}

function MenuList({ tree, onChoose, onLeave }: { readonly tree: MenuTree } & Chosen) {
  const list = useRef<HTMLDivElement>(null);
  // before the next key can come
  useLayoutEffect(() => items(list.current)[0]?.focus(), []);
  return (
    <div
      class="menu-list"
      role="menu"
      aria-label={tree.caption}
      tabIndex={-1}
      ref={list}
      onKeyDown={(event) => onListKey(event, list.current, onLeave)}
    >
      {tree.entries.map((entry, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: separators have nothing else
        <MenuLine key={at} entry={entry} onChoose={onChoose} onLeave={onLeave} />
      ))}
    </div>
  );
}

function MenuLine({ entry, ...chosen }: { readonly entry: MenuEntry } & Chosen) {
  if (entry.kind === 'separator') return <hr />;
  if (entry.kind === 'menu') return <SubMenu tree={entry} {...chosen} />;
  return (
    <button type="button" role="menuitem" onClick={() => chosen.onChoose(entry.function)}>
      {entry.caption}
    </button>
  );
}

function SubMenu({ tree, onChoose }: { readonly tree: MenuTree } & Chosen) {
  const [isOpen, setOpen] = useState(false);
  const line = useRef<HTMLButtonElement>(null);
  const leave = () => {
    setOpen(false);
    line.current?.focus();
  };
  const openByKey = (event: KeyboardEvent) => {
    if (event.key !== 'ArrowRight') return;
    event.stopPropagation();
    setOpen(true);
  };
  return (
    <div class="sub" role="none" onMouseEnter={() => setOpen(true)} onMouseLeave={() => setOpen(false)}>
      <button
        type="button"
        role="menuitem"
        aria-haspopup="menu"
        aria-expanded={isOpen}
        ref={line}
        onClick={() => setOpen(true)}
        onKeyDown={openByKey}
      >
        {tree.caption}
        <span aria-hidden="true">▸</span>
      </button>
      {isOpen && <MenuList tree={tree} onChoose={onChoose} onLeave={leave} />}
    </div>
  );
}

/** Of this list only, not of lists inside it. */
function items(list: HTMLElement | null): HTMLElement[] {
  return [...(list?.children ?? [])].flatMap((line) => {
    const item = line.matches('.sub') ? line.firstElementChild : line;
    return item instanceof HTMLButtonElement ? [item] : [];
  });
}

function onListKey(event: KeyboardEvent, list: HTMLElement | null, onLeave: () => void): void {
  const all = items(list);
  const at = all.indexOf(document.activeElement as HTMLElement);
  if (event.key === 'ArrowDown') all[(at + 1) % all.length]?.focus();
  else if (event.key === 'ArrowUp') all[(at - 1 + all.length) % all.length]?.focus();
  else if (event.key === 'Escape' || event.key === 'ArrowLeft') onLeave();
  else return;
  event.preventDefault();
  event.stopPropagation();
}
