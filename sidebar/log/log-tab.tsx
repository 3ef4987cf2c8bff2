/**
 * Logs a talk while the customer is on the line: who, what was said, one key. Everything else is decided for the person
 * and can be changed below.
 */
import { useRef, useState } from 'preact/hooks';
import type { CustomerHit } from '../../src/contract/customers';
import { sidebarWords } from '../../src/i18n/sidebar-words';
import { ChosenCustomer } from '../customers/chosen-customer';
import { CustomerFinder } from '../customers/customer-finder';
import { usePage, useWords } from '../frame/page-context';
import { RefusalNote } from '../frame/refusal-note';
import { useWhen } from '../frame/use-when';
import { Details } from './details-fields';
import { SaidFollowUp } from './follow-up-field';
import { rememberLastWritten } from './kept-drafts';
import { LeftBehind, useLeftBehind } from './left-behind';
import { SummaryField } from './summary-field';
import { isBlank } from './talk-draft';
import { useSaving } from './use-saving';
import { useTalkDraft } from './use-talk-draft';

interface LogTabProps {
  readonly customer: CustomerHit | null;
  readonly selected: CustomerHit | null;
  readonly onChoose: (hit: CustomerHit | null) => void;
  readonly onFinderText: (text: string) => void;
  readonly onSaved: (hit: CustomerHit) => void;
}

export function LogTab({ customer, selected, onChoose, onFinderText, onSaved }: LogTabProps) {
  const say = useWords(sidebarWords);
  const { language } = usePage();
  const [isOpen, setOpen] = useState(false);
  const [isRestored, setRestored] = useState(true);
  const held = useTalkDraft(customer?.id ?? '');
  const leftBehind = useLeftBehind(customer, held);
  const saved = (hit: CustomerHit): void => {
    setOpen(false);
    onSaved(hit);
  };
  const saving = useSaving({ customer, held, onSaved: saved });
  const summary = useRef<HTMLTextAreaElement>(null);
  const { draft, change } = held;
  const [firstDraftId] = useState(draft.draftId);

  useWhen([customer?.id], () => {
    // Choosing takes the finder away, and with it the focus; who is typing elsewhere keeps it.
    if (customer && document.activeElement === document.body) summary.current?.focus();
  });
  useWhen([saving.refused], () => {
    if (saving.refused) summary.current?.focus();
  });

  const changed = (values: Parameters<typeof change>[0]): void => {
    saving.forget();
    setRestored(false);
    change(values);
    rememberLastWritten(customer);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    void saving.save();
  };
  return (
    <form
      class="log"
      aria-busy={saving.pending}
      onKeyDown={onKeyDown}
      onSubmit={(event) => {
        event.preventDefault();
        void saving.save();
      }}
    >
      {customer ? (
        <ChosenCustomer hit={customer} isSelectedRow={customer.id === selected?.id} onChange={() => onChoose(null)} />
      ) : (
        <CustomerFinder selected={selected} autoFocus onText={onFinderText} onChoose={onChoose} />
      )}
      <LeftBehind {...leftBehind} />
      <SummaryField
        field={summary}
        value={draft.summary}
        isReadOnly={saving.pending}
        onChange={(text) => changed({ summary: text })}
      />
      <SaidFollowUp draft={draft} onChange={(followUp) => changed({ followUp })} />
      {saving.refused && <RefusalNote refused={saving.refused} language={language} />}
      <p role="status" class={saving.isDone ? 'note note-done' : saving.said === '' ? 'hint' : 'note note-wait'}>
        {saving.said || (isRestored && draft.draftId === firstDraftId && !isBlank(draft) ? say.draftKept : '')}
      </p>
      <Details draft={draft} isOpen={isOpen} onToggle={() => setOpen(!isOpen)} onChange={changed} />
      <div class="actions">
        <button type="submit" class="button button-main" disabled={saving.pending}>
          {saving.pending ? say.saving : say.save}
        </button>
        <span class="hint">{say.saveKey}</span>
        {!isBlank(draft) && !saving.pending && (
          <button type="button" class="link" onClick={held.clear}>
            {say.discard}
          </button>
        )}
      </div>
    </form>
  );
}
