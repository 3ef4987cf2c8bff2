/**
 * Find as you type: an ARIA combobox with its list. Before anything is typed the selected row is offered; arrows move,
 * Enter chooses, Escape closes.
 */
import { useId, useRef } from 'preact/hooks';
import type { CustomerHit } from '../../src/contract/customers';
import { sidebarWords } from '../../src/i18n/sidebar-words';
import { usePage, useWords } from '../frame/page-context';
import { RefusalNote } from '../frame/refusal-note';
import { useOnce } from '../frame/use-when';
import { CustomerMarks } from './customer-marks';
import { useFinder } from './use-finder';

interface CustomerFinderProps {
  readonly selected: CustomerHit | null;
  /** Told what is typed, so that the selected row does not take the place of who is being looked for. */
  readonly onText: (text: string) => void;
  readonly onChoose: (hit: CustomerHit) => void;
}

export function CustomerFinder(props: CustomerFinderProps) {
  const say = useWords(sidebarWords);
  const { language } = usePage();
  const id = useId();
  const finder = useFinder(props);
  const { text, searching, refused, offered } = finder;
  return (
    <div class="field finder">
      <label for={`${id}-input`}>{say.customer}</label>
      <FinderInput id={id} finder={finder} />
      <FinderList id={id} finder={finder} selected={props.selected} />
      <p class="hint" role="status">
        {text.trim() === '' ? '' : searching ? say.searching : offered.length === 0 ? say.noneFound : ''}
      </p>
      {refused && <RefusalNote refused={refused} language={language} />}
    </div>
  );
}

interface FinderPartProps {
  readonly id: string;
  readonly finder: ReturnType<typeof useFinder>;
}

function FinderInput({ id, finder: { text, at, isListOpen, setOpen, typed, onKeyDown } }: FinderPartProps) {
  const say = useWords(sidebarWords);
  const input = useRef<HTMLInputElement>(null);
  useOnce(() => {
    // Only where the focus is nobody's: who came here by the arrows of the tabs stays there.
    if (document.activeElement === document.body) input.current?.focus();
  });
  return (
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
      onInput={(event) => typed(event.currentTarget.value)}
      onFocus={() => setOpen(true)}
      onBlur={() => setOpen(false)}
      onKeyDown={onKeyDown}
    />
  );
}

function FinderList({
  id,
  finder: { offered, at, isListOpen, choose },
  selected,
}: FinderPartProps & { readonly selected: CustomerHit | null }) {
  const say = useWords(sidebarWords);
  return (
    <div id={`${id}-list`} role="listbox" aria-label={say.customer} class="options" hidden={!isListOpen}>
      {offered.map((hit, index) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents lint/a11y/useFocusableInteractive: the combobox has the focus and the keys
        <div
          key={hit.id}
          id={`${id}-${index}`}
          role="option"
          aria-selected={index === at}
          class={index === at ? 'option option-active' : 'option'}
          onMouseDown={(event) => event.preventDefault()} // the input keeps the focus
          onClick={() => choose(hit)}
        >
          <span class="option-name">{hit.name}</span>
          <CustomerMarks hit={hit} isSelectedRow={hit.id === selected?.id} />
        </div>
      ))}
    </div>
  );
}
