/** Says that something is still written for the customer one has just turned away from, and offers to bring it along. */
import { useRef, useState } from 'preact/hooks';
import type { CustomerHit } from '../../src/contract/customers';
import { sidebarWords } from '../../src/i18n/sidebar-words';
import { useWords } from '../frame/page-context';
import { useWhen } from '../frame/use-when';
import { draftFor } from './kept-drafts';
import { isBlank } from './talk-draft';
import type { HeldDraft } from './use-talk-draft';

interface LeftBehindProps {
  readonly from: CustomerHit | null;
  readonly canMove: boolean;
  readonly onMove: () => void;
}

export function useLeftBehind(customer: CustomerHit | null, held: HeldDraft): LeftBehindProps {
  const before = useRef<CustomerHit | null>(customer);
  const [from, setFrom] = useState<CustomerHit | null>(null);
  useWhen([customer?.id], () => {
    const previous = before.current;
    if (previous?.id === customer?.id) return;
    if (previous) setFrom(isBlank(draftFor(previous.id)) ? null : previous);
    before.current = customer;
  });
  const isShown = from !== null && from.id !== customer?.id && !isBlank(draftFor(from.id));
  return {
    from: isShown ? from : null,
    canMove: customer !== null && isBlank(held.draft),
    onMove: () => {
      if (from) held.takeFrom(from.id);
      setFrom(null);
    },
  };
}

export function LeftBehind({ from, canMove, onMove }: LeftBehindProps) {
  const say = useWords(sidebarWords);
  if (!from) return null;
  return (
    <p class="hint" role="status">
      {say.draftOf(from.name)}
      {canMove && (
        <button type="button" class="link" onClick={onMove}>
          {say.moveHere}
        </button>
      )}
    </p>
  );
}
