/**
 * The draft of the customer at hand. Changing customers changes drafts: what was written for one stays with that one;
 * what was written before anybody was chosen goes to who is chosen then.
 */
import { useState } from 'preact/hooks';
import { draftFor, forgetDraft, keepDraft, newDraft } from './kept-drafts';
import { newDraftId } from './new-draft-id';
import { isBlank, type TalkDraft } from './talk-draft';

export interface HeldDraft {
  readonly draft: TalkDraft;
  readonly change: (values: Partial<TalkDraft>) => void;
  /** Begins a new one. */
  readonly clear: () => void;
  /** Takes what was written for another customer, as a new draft. */
  readonly takeFrom: (customerId: string) => void;
}

interface Held {
  readonly customerId: string;
  readonly draft: TalkDraft;
}

/** @param customerId '' while nobody is chosen */
export function useTalkDraft(customerId: string): HeldDraft {
  const [held, setHeld] = useState<Held>(() => ({ customerId, draft: draftFor(customerId) }));
  const current = held.customerId === customerId ? held : { customerId, draft: draftAfter(held, customerId) };
  if (current !== held) setHeld(current);
  const hold = (draft: TalkDraft): void => {
    keepDraft(customerId, draft);
    setHeld({ customerId, draft });
  };
  return {
    draft: current.draft,
    change: (values) => hold({ ...current.draft, ...values }),
    clear: () => hold(newDraft()),
    takeFrom: (other) => {
      const taken = draftFor(other);
      forgetDraft(other);
      hold({ ...taken, draftId: newDraftId(), sentSummary: null });
    },
  };
}

function draftAfter(held: Held, customerId: string): TalkDraft {
  const own = draftFor(customerId);
  if (held.customerId !== '' || isBlank(held.draft) || !isBlank(own)) return own;
  forgetDraft('');
  keepDraft(customerId, held.draft);
  return held.draft;
}
