/**
 * Logs a talk while the customer is on the line: who, what was said, one key. Everything else is decided for the person
 * and can be changed below.
 */
import { useRef, useState } from 'preact/hooks';
import type { CustomerHit } from '../../src/contract/customers';
import { ReadyReplies } from '../answers/ready-replies';
import { ChosenCustomer } from '../customers/chosen-customer';
import { CustomerFinder } from '../customers/customer-finder';
import { useWhen } from '../frame/use-when';
import { IssueOfTalk } from '../issues/issue-of-talk';
import { Details } from './details-fields';
import { SaidFollowUp } from './follow-up-field';
import { rememberLastWritten } from './kept-drafts';
import { LeftBehind, useLeftBehind } from './left-behind';
import { LogActions } from './log-actions';
import { LogNotes } from './log-notes';
import { SummaryField } from './summary-field';
import { isBlank, type TalkDraft } from './talk-draft';
import { type Saving, useSaving } from './use-saving';
import { useTalkDraft } from './use-talk-draft';

interface LogTabProps {
  readonly customer: CustomerHit | null;
  readonly selected: CustomerHit | null;
  readonly onChoose: (hit: CustomerHit | null) => void;
  readonly onFinderText: (text: string) => void;
  readonly onSaved: (hit: CustomerHit) => void;
}

export function LogTab({ customer, selected, onChoose, onFinderText, onSaved }: LogTabProps) {
  const held = useTalkDraft(customer?.id ?? '');
  const leftBehind = useLeftBehind(customer, held);
  const saving = useSaving({ customer, held, onSaved });
  const summary = useSummaryFocus(customer, saving);
  const { draft } = held;
  const [openedWith] = useState(draft);
  const change = (values: Partial<TalkDraft>): void => {
    saving.forget();
    held.change(values);
    rememberLastWritten(customer);
  };
  const insert = (text: string): void => {
    change({ summary: draft.summary.trim() === '' ? text : `${draft.summary.trimEnd()}\n${text}` });
    summary.current?.focus();
  };
  return (
    <form
      class="log"
      aria-busy={saving.pending}
      onKeyDown={(event) => saveByKey(event, saving)}
      onSubmit={submits(saving)}
    >
      {customer ? (
        <ChosenCustomer hit={customer} isSelectedRow={customer.id === selected?.id} onChange={() => onChoose(null)} />
      ) : (
        <CustomerFinder selected={selected} onText={onFinderText} onChoose={onChoose} />
      )}
      <LeftBehind {...leftBehind} />
      <SummaryField
        field={summary}
        value={draft.summary}
        isReadOnly={saving.pending}
        onChange={(text) => change({ summary: text })}
      />
      <SaidFollowUp draft={draft} onChange={(followUp) => change({ followUp })} />
      <IssueOfTalk draft={draft} onChange={change} />
      <ReadyReplies customer={customer} onInsert={insert} />
      <LogNotes saving={saving} isRestored={draft === openedWith && !isBlank(draft)} />
      <Details key={draft.draftId} draft={draft} onChange={change} />
      <LogActions saving={saving} canDiscard={!isBlank(draft)} onDiscard={held.clear} />
    </form>
  );
}

/** Choosing takes the finder away, and with it the focus; who is typing elsewhere keeps it. */
function useSummaryFocus(customer: CustomerHit | null, saving: Saving) {
  const summary = useRef<HTMLTextAreaElement>(null);
  useWhen([customer?.id], () => {
    if (customer && document.activeElement === document.body) summary.current?.focus();
  });
  useWhen([saving.refused], () => {
    if (saving.refused) summary.current?.focus();
  });
  return summary;
}

function saveByKey(event: KeyboardEvent, saving: Saving): void {
  if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
  event.preventDefault();
  void saving.save();
}

const submits = (saving: Saving) => (event: Event) => {
  event.preventDefault();
  void saving.save();
};
