/** Suggestions: making one, and voting for those of others. */
import { useState } from 'preact/hooks';
import type { FeedbackItem } from '../../src/contract/help';
import { helpWords } from '../../src/i18n/help-words';
import { usePage } from '../frame/page-context';
import { RefusalNote } from '../frame/refusal-note';
import { useCall } from '../frame/use-call';
import { useOnce } from '../frame/use-when';
import { server } from '../remote/server';

const LONGEST = 2_000;

export function FeedbackPart() {
  const { language } = usePage();
  const say = helpWords[language];
  const [items, setItems] = useState<readonly FeedbackItem[] | null>(null);
  const [text, setText] = useState('');
  const [said, setSaid] = useState('');
  const listing = useCall(server.feedback);
  const sending = useCall(server.saveFeedback);
  const voting = useCall(server.voteFeedback);
  const look = async (): Promise<void> => {
    const found = await listing.run();
    if (found) setItems(found);
  };
  useOnce(() => void look());
  const send = async (): Promise<void> => {
    setSaid('');
    const saved = await sending.run(text);
    if (!saved) return;
    setSaid(saved.written ? say.sent : say.known);
    setText('');
    await look();
  };
  const vote = async (id: string): Promise<void> => {
    if (await voting.run(id)) await look();
  };
  const refused = sending.refused ?? voting.refused ?? listing.refused;
  return (
    <section class="block">
      <h2>{say.feedbackTitle}</h2>
      <p class="lead">{say.feedbackWhat}</p>
      <label class="field">
        <span class="field-name">{say.suggestion}</span>
        <textarea rows={3} maxLength={LONGEST} value={text} onInput={(event) => setText(event.currentTarget.value)} />
      </label>
      <button type="button" class="button" disabled={sending.pending || text.trim() === ''} onClick={() => void send()}>
        {sending.pending ? say.sending : say.send}
      </button>
      <p role="status" class="hint">
        {said}
      </p>
      {refused && <RefusalNote refused={refused} language={language} />}
      {items && <Suggestions items={items} isBusy={voting.pending} onVote={(id) => void vote(id)} />}
    </section>
  );
}

interface SuggestionsProps {
  readonly items: readonly FeedbackItem[];
  readonly isBusy: boolean;
  readonly onVote: (id: string) => void;
}

function Suggestions({ items, isBusy, onVote }: SuggestionsProps) {
  const say = helpWords[usePage().language];
  if (items.length === 0) return <p class="hint">{say.nothing}</p>;
  return (
    <>
      <h3>{say.open}</h3>
      <ul class="lines">
        {items.map(({ id, on, text, votes, voted }) => (
          <li key={id}>
            <span class="line-head">
              {on} · {say.votes(votes)}
            </span>
            <span class="line-text">{text}</span>
            {voted ? (
              <span class="hint">{say.voted}</span>
            ) : (
              <button
                type="button"
                class="button"
                aria-label={say.voteFor({ text })}
                disabled={isBusy}
                onClick={() => onVote(id)}
              >
                {say.vote}
              </button>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
