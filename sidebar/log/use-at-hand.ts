/**
 * Who the sidebar is about. A customer picked by hand stays; the selected row's goes with the selection, as long as nothing
 * is written or being looked for: what somebody is typing must never change whom it is about.
 */
import { useRef, useState } from 'preact/hooks';
import type { CustomerHit } from '../../src/contract/customers';
import { useWhen } from '../frame/use-when';
import { draftFor, lastWritten } from './kept-drafts';
import { isBlank } from './talk-draft';

interface Held {
  readonly hit: CustomerHit | null;
  readonly isPicked: boolean;
}

const isWritingFor = (hit: CustomerHit | null): boolean => !isBlank(draftFor(hit?.id ?? ''));

export function useAtHand(selected: CustomerHit | null) {
  const [held, setHeld] = useState<Held>(() => ({ hit: lastWritten(), isPicked: true }));
  const finderText = useRef('');
  // Who begins to write before the selection is known means the row they had selected when they opened the sidebar.
  const meansSelection = useRef(held.hit === null && !isWritingFor(null));
  useWhen([selected], () => {
    const isFree = held.hit === null && meansSelection.current;
    if (selected !== null) meansSelection.current = false;
    if (finderText.current !== '' || (held.isPicked && held.hit) || (isWritingFor(held.hit) && !isFree)) return;
    setHeld({ hit: selected, isPicked: false });
  });
  return {
    customer: held.hit,
    choose: (hit: CustomerHit | null): void => {
      finderText.current = '';
      meansSelection.current = false;
      setHeld({ hit, isPicked: true });
    },
    followSelection: (): void => setHeld({ hit: selected, isPicked: false }),
    lookFor: (text: string): void => {
      finderText.current = text;
    },
  };
}
