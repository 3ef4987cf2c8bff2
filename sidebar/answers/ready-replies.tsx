/** Under what was said: a ready reply, found by topic or word, is copied and goes into the text in the customer's language. */
import { useState } from 'preact/hooks';
import type { ReadyReply } from '../../src/contract/answers';
import type { CustomerHit } from '../../src/contract/customers';
import type { Envelope } from '../../src/contract/envelope';
import { careWords } from '../../src/i18n/care-words';
import { pageWords } from '../../src/i18n/page-words';
import { cardOf } from '../customers/card-memory';
import { leftToItself } from '../frame/left-to-itself';
import { usePage, useWords } from '../frame/page-context';
import { RefusalNote } from '../frame/refusal-note';
import { TextField } from '../frame/text-field';
import { useWhen } from '../frame/use-when';
import { newDraftId } from '../log/new-draft-id';
import { callRefused } from '../remote/call-refused';
import { server } from '../remote/server';
import { copyText } from './copy-text';
import { findReplies, readyReplies, replyText } from './reply-list';

interface ReadyRepliesProps {
  readonly customer: CustomerHit | null;
  readonly onInsert: (text: string) => void;
}

export function ReadyReplies(props: ReadyRepliesProps) {
  const say = useWords(careWords);
  const [isOpen, setOpen] = useState(false);
  const [said, setSaid] = useState('');
  const insert = (text: string): void => {
    setSaid(copyText(text) ? say.copied : say.inserted);
    setOpen(false);
    props.onInsert(text);
  };
  return (
    <>
      <button type="button" class="link" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        {say.replies}
      </button>
      <span role="status" class="hint">
        {said}
      </span>
      {isOpen && <ReplyChoice {...props} onInsert={insert} />}
    </>
  );
}

/** As many as fit beside the text. */
const SHOWN = 6;

function ReplyChoice({ customer, onInsert }: ReadyRepliesProps) {
  const say = useWords(careWords);
  const { language } = usePage();
  const [text, setText] = useState('');
  const { replies, refused } = useReplies();
  const spoken = useSpoken(customer);
  const found = replies === null ? [] : findReplies(replies, text, SHOWN);
  const choose = (reply: ReadyReply): void => {
    leftToItself(server.answerUsed({ draftId: newDraftId(), id: reply.id }));
    onInsert(replyText(reply, spoken, language));
  };
  return (
    <div class="details">
      <TextField label={say.findReply} value={text} onChange={setText} focusAt={0} />
      {refused && <RefusalNote refused={refused} language={language} />}
      {replies === null && !refused && <p class="hint">{pageWords[language].loading}</p>}
      {replies !== null && found.length === 0 && <p class="hint">{say.noReplies}</p>}
      {found.length > 0 && <p class="hint">{say.replyHint}</p>}
      <ul class="lines">
        {found.map((reply) => (
          <li key={reply.id}>
            <button type="button" class="reply" onClick={() => choose(reply)}>
              <span class="line-head">
                {reply.topic === '' ? reply.question : `${reply.topic} · ${reply.question}`}
              </span>
              <span class="line-text">{replyText(reply, spoken, language)}</span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

function useReplies() {
  const [replies, setReplies] = useState<readonly ReadyReply[] | null>(null);
  const [refused, setRefused] = useState<Envelope | null>(null);
  useWhen([], () => {
    readyReplies().then(setReplies, (error) => setRefused(callRefused(error).envelope));
  });
  return { replies, refused };
}

/** The language to write to the customer in; without a card the shop's own will do. */
function useSpoken(customer: CustomerHit | null): string | null {
  const [spoken, setSpoken] = useState<string | null>(null);
  useWhen([customer?.id], () => {
    setSpoken(null);
    if (customer)
      cardOf(customer.id, customer.row).then(
        (card) => setSpoken(card.spoken),
        () => undefined,
      );
  });
  return spoken;
}
