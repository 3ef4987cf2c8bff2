/**
 * Find as you type: an ARIA combobox with its list. Before anything is typed the selected row is offered; arrows move,
 * Enter chooses, Escape closes.
 */
import { useId, useRef, useState } from 'preact/hooks';
import type { CustomerHit } from '../../src/contract/customers';
import { sidebarWords } from '../../src/i18n/sidebar-words';
import { choiceLabel, usePage, useWords } from '../frame/page-context';
import { RefusalNote } from '../frame/refusal-note';
import { useOnce } from '../frame/use-when';
import { useFoundCustomers } from './use-found-customers';

interface CustomerFinderProps {
  readonly selected: CustomerHit | null;
  readonly autoFocus: boolean;
  /** Told what is typed, so that the selected row does not take the place of who is being looked for. */
  readonly onText?: (text: string) => void;
  readonly onChoose: (hit: CustomerHit) => void;
}

export function CustomerFinder({ selected, autoFocus, onText, onChoose }: CustomerFinderProps) {
  const say = useWords(sidebarWords);
  const { language } = usePage();
  const [text, setTextHere] = useState('');
  const [isOpen, setOpen] = useState(false);
  const [active, setActive] = useState(0);
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const { hits, searching, refused } = useFoundCustomers(text);
  const offered = text.trim() === '' && selected ? [selected] : hits;
  const at = Math.min(active, offered.length - 1);
  useOnce(() => {
    if (autoFocus && document.activeElement === document.body) input.current?.focus();
  });
  const setText = (typed: string): void => {
    setTextHere(typed);
    onText?.(typed);
  };
  const choose = (hit: CustomerHit | undefined): void => {
    if (!hit) return;
    setText('');
    setOpen(false);
    onChoose(hit);
  };
  const actions = new Map([
    ['ArrowDown', () => (isOpen ? setActive((at + 1) % Math.max(offered.length, 1)) : setOpen(true))],
    ['ArrowUp', () => setActive((at - 1 + offered.length) % Math.max(offered.length, 1))],
    ['Enter', () => isOpen && choose(offered[at])],
    ['Escape', () => setOpen(false)],
  ]);
  const onKeyDown = (event: KeyboardEvent): void => {
    const act = event.isComposing || event.ctrlKey || event.metaKey ? undefined : actions.get(event.key);
    if (!act) return;
    event.preventDefault();
    act();
  };
  const isListOpen = isOpen && offered.length > 0;
  return (
    <div class="field finder">
      <label for={`${id}-input`}>{say.customer}</label>
      <input
        id={`${id}-input`}
        ref={input}
        role="combobox"
        aria-expanded={isListOpen}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={isListOpen ? `${id}-${at}` : undefined}
        autocomplete="off"
        spellcheck={false}
        placeholder={say.findHint}
        value={text}
        onInput={(event) => {
          setText(event.currentTarget.value);
          setActive(0);
          setOpen(true);
        }}
        onFocus={() => setOpen(true)}
        onBlur={() => setOpen(false)}
        onKeyDown={onKeyDown}
      />
      <div id={`${id}-list`} role="listbox" aria-label={say.customer} class="options" hidden={!isListOpen}>
        {offered.map((hit, index) => (
          <Option
            key={hit.id}
            id={`${id}-${index}`}
            hit={hit}
            isActive={index === at}
            isSelectedRow={hit.id === selected?.id}
            onChoose={() => choose(hit)}
          />
        ))}
      </div>
      <p class="hint" role="status">
        {text.trim() === '' ? '' : searching ? say.searching : offered.length === 0 ? say.noneFound : ''}
      </p>
      {refused && <RefusalNote refused={refused} language={language} />}
    </div>
  );
}

interface OptionProps {
  readonly id: string;
  readonly hit: CustomerHit;
  readonly isActive: boolean;
  readonly isSelectedRow: boolean;
  readonly onChoose: () => void;
}

function Option({ id, hit, isActive, isSelectedRow, onChoose }: OptionProps) {
  const say = useWords(sidebarWords);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents lint/a11y/useFocusableInteractive: the combobox has the focus and the keys
    <div
      id={id}
      role="option"
      aria-selected={isActive}
      class={isActive ? 'option option-active' : 'option'}
      onMouseDown={(event) => event.preventDefault()} // the input keeps the focus
      onClick={onChoose}
    >
      <span class="option-name">{hit.name}</span>
      <CustomerMarks hit={hit} />
      {isSelectedRow && <span class="badge">{say.selectedRow}</span>}
    </div>
  );
}

/** What tells two of one name apart, and the level where the shop gave one above the ordinary. */
export function CustomerMarks({ hit }: { readonly hit: CustomerHit }) {
  const { start } = usePage();
  const { hint, level } = hit;
  return (
    <>
      {hint !== '' && <span class="option-hint">{hint}</span>}
      {level !== null && level !== 'standard' && (
        <span class={`badge badge-${level}`}>{choiceLabel(start, 'levels', level)}</span>
      )}
    </>
  );
}
