/** What the combobox does: its text, who is offered, which of them the arrows are on, and what the keys do. */
import { useState } from 'preact/hooks';
import type { CustomerHit } from '../../src/contract/customers';
import { useFoundCustomers } from './use-found-customers';

interface FinderOptions {
  readonly selected: CustomerHit | null;
  readonly onText: (text: string) => void;
  readonly onChoose: (hit: CustomerHit) => void;
}

export function useFinder({ selected, onText, onChoose }: FinderOptions) {
  const [text, setText] = useState('');
  const [isOpen, setOpen] = useState(false);
  const [active, setActive] = useState(0);
  const found = useFoundCustomers(text);
  const offered = text.trim() === '' && selected ? [selected] : found.hits;
  const at = Math.min(active, offered.length - 1);
  const move = (steps: number): void => setActive((at + steps + offered.length) % Math.max(offered.length, 1));
  const typed = (value: string): void => {
    setText(value);
    setActive(0);
    setOpen(true);
    onText(value);
  };
  const choose = (hit: CustomerHit | undefined): void => {
    if (!hit) return;
    setText('');
    setOpen(false);
    onChoose(hit);
  };
  const actions = new Map([
    ['ArrowDown', () => (isOpen ? move(1) : setOpen(true))],
    ['ArrowUp', () => move(-1)],
    ['Enter', () => isOpen && choose(offered[at])],
    ['Escape', () => setOpen(false)],
  ]);
  const onKeyDown = (event: KeyboardEvent): void => {
    const act = event.isComposing || event.ctrlKey || event.metaKey ? undefined : actions.get(event.key);
    if (!act) return;
    event.preventDefault();
    act();
  };
  return { ...found, text, offered, at, isListOpen: isOpen && offered.length > 0, setOpen, typed, choose, onKeyDown };
}
