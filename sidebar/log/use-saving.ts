/**
 * Saves the draft and says what became of it.
 *
 * After a refusal the draft stays with its id, so that trying again writes no second row. Where the first try had been
 * written after all and the text was changed since, the change is not in the sheet: that is said, and the text kept.
 */
import { useState } from 'preact/hooks';
import type { CustomerHit } from '../../src/contract/customers';
import type { Envelope } from '../../src/contract/envelope';
import { careWords } from '../../src/i18n/care-words';
import { sidebarWords } from '../../src/i18n/sidebar-words';
import { dayWords } from '../days/day-words';
import { choiceLabel, usePage, useToday, useWords } from '../frame/page-context';
import { useCall } from '../frame/use-call';
import { server } from '../remote/server';
import { rememberLastWritten, rememberMedium } from './kept-drafts';
import { newDraftId } from './new-draft-id';
import { followUpOf, wireDraft } from './talk-draft';
import type { HeldDraft } from './use-talk-draft';

export interface Saving {
  readonly save: () => Promise<void>;
  readonly pending: boolean;
  readonly refused: Envelope | null;
  /** What was saved, or what is still missing; '' for nothing. */
  readonly said: string;
  readonly isDone: boolean;
  /** Of what was said before. */
  readonly forget: () => void;
}

interface SavingOptions {
  readonly customer: CustomerHit | null;
  readonly held: HeldDraft;
  readonly onSaved: (customer: CustomerHit) => void;
}

export function useSaving({ customer, held, onSaved }: SavingOptions): Saving {
  const say = useWords(sidebarWords);
  const today = useToday();
  const care = useWords(careWords);
  const savedWords = useSavedWords();
  const [said, setSaid] = useState({ text: '', isDone: false });
  const call = useCall(server.logInteraction);
  const { draft } = held;

  const save = async (): Promise<void> => {
    const missing = !customer ? say.needCustomer : draft.summary.trim() === '' ? say.needSummary : null;
    setSaid({ text: missing ?? '', isDone: false });
    if (missing !== null || !customer || call.pending) return;
    if (draft.sentSummary === null) held.change({ sentSummary: draft.summary });
    const answer = await call.run(wireDraft(draft, customer, today));
    if (answer === null) return;
    rememberMedium(draft.medium);
    if (!answer.written && draft.sentSummary !== null && draft.sentSummary !== draft.summary) {
      held.change({ draftId: newDraftId(), sentSummary: null });
      setSaid({ text: say.savedBeforeChange, isDone: false });
      return;
    }
    held.clear();
    rememberLastWritten(null);
    const saved = savedWords(customer.name, draft.medium, followUpOf(draft, today).day);
    const opened = draft.issue && !draft.about ? ` · ${care.opened}` : '';
    setSaid({ text: `${saved}${opened}`, isDone: true });
    onSaved(customer);
  };
  const forget = (): void => {
    setSaid({ text: '', isDone: false });
    call.forget();
  };
  return { save, pending: call.pending, refused: call.refused, said: said.text, isDone: said.isDone, forget };
}

function useSavedWords() {
  const say = useWords(sidebarWords);
  const { start, language } = usePage();
  const today = useToday();
  return (name: string, medium: string, day: ReturnType<typeof followUpOf>['day']): string => {
    const followUp = day === null ? '' : dayWords(day, today, language);
    return say.saved({ name, medium: choiceLabel(start, 'media', medium), followUp });
  };
}
