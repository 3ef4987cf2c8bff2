/** On the card: one click when the customer has asked to stop, and one to take it back. */
import { useState } from 'preact/hooks';
import type { CustomerCard } from '../../src/contract/customers';
import { todayTabWords } from '../../src/i18n/today-tab-words';
import { usePage, useWords } from '../frame/page-context';
import { RefusalNote } from '../frame/refusal-note';
import { useCall } from '../frame/use-call';
import { type Stopping, stopContact, undoStop } from './stop-contact';

interface AskedToStopProps {
  readonly card: CustomerCard;
  readonly onChanged: () => void;
}

export function AskedToStop({ card, onChanged }: AskedToStopProps) {
  const say = useWords(todayTabWords);
  const page = usePage();
  const stopping = useStopping(card);
  const [stopped, setStopped] = useState<Stopping | null>(null);
  const [said, setSaid] = useState('');
  const stop = useCall(stopContact);
  const undo = useCall(undoStop);
  const tapped = async (saved: Promise<true | null>, before: Stopping | null, words: string): Promise<void> => {
    setSaid('');
    if ((await saved) === null) return;
    setStopped(before);
    setSaid(words);
    onChanged();
  };
  const isPending = stop.pending || undo.pending;
  const refused = stop.refused ?? undo.refused;
  const isStopped = stopping.consent === 'unsubscribed';
  return (
    <>
      {!isStopped && (
        <button
          type="button"
          class="link"
          disabled={isPending}
          onClick={() => void tapped(stop.run(stopping, page), stopping, say.stopped(card.name))}
        >
          {say.stop}
        </button>
      )}
      {stopped && isStopped && (
        <button
          type="button"
          class="link"
          disabled={isPending}
          onClick={() => void tapped(undo.run(stopped), null, say.stopUndone)}
        >
          {say.undo}
        </button>
      )}
      <span role="status" class="hint">
        {said}
      </span>
      {refused && <RefusalNote refused={refused} language={page.language} />}
    </>
  );
}

/** The card has labels of choices; the key is the choice's whose label it is. */
function useStopping({ id, row, fields }: CustomerCard): Stopping {
  const { choices } = usePage().start;
  const text = (wanted: string): string | null => fields.find(({ key }) => key === wanted)?.text ?? null;
  const label = text('consent');
  const consent = choices['consents']?.find((choice) => choice.label === label)?.key ?? null;
  return { id, row, consent, consentSource: text('consentSource') };
}
