/** The mails that were sent, as they look. Their HTML stands in a frame without scripts that loads nothing. */
import { useState } from 'preact/hooks';
import type { ShownMail } from '../../wire';
import { useObserved } from '../observed';
import { type PageState, useWords } from '../page-state';
import { ask } from '../server-calls';
import { useWhen } from '../use-when';
import { Modal } from './modal';

export function Outbox({ state }: { readonly state: PageState }) {
  return useObserved(state.panel) === 'outbox' ? <OpenOutbox state={state} /> : null;
}

function OpenOutbox({ state }: { readonly state: PageState }) {
  const say = useWords(state);
  const { mails: count } = useObserved(state.book);
  const [mails, setMails] = useState<readonly ShownMail[] | null>(null);
  const [chosen, setChosen] = useState('');
  useWhen([count], () => void ask('outbox', {}, state.user.value).then(setMails));
  const shown = mails?.find(({ id }) => id === chosen) ?? mails?.[0];
  return (
    <Modal title={say.outboxTitle} closeWord={say.close} onLeave={() => state.panel.set(null)} kind="outbox">
      <p class="hint">{mails?.length === 0 ? say.outboxEmpty : say.outboxNote}</p>
      {mails && shown && (
        <div class="mails">
          <ul aria-label={say.mails}>
            {mails.map(({ id, subject, to }) => (
              <li key={id}>
                <button type="button" aria-current={id === shown.id} onClick={() => setChosen(id)}>
                  <strong>{subject}</strong>
                  <span>{to}</span>
                </button>
              </li>
            ))}
          </ul>
          <Mail state={state} mail={shown} />
        </div>
      )}
    </Modal>
  );
}

function Mail({ state, mail }: { readonly state: PageState; readonly mail: ShownMail }) {
  const say = useWords(state);
  const { timeZone } = useObserved(state.book);
  const at = new Date(mail.at).toLocaleString('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short' });
  const lines = [
    [say.from, mail.from],
    [say.to, mail.to],
    [say.replyTo, mail.replyTo],
    [say.sentAt, at],
    [say.attachments, mail.attachments.join(', ')],
  ];
  return (
    <article>
      <h3>{mail.subject}</h3>
      <dl>
        {lines
          .filter(([, text]) => text)
          .map(([name, text]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{text}</dd>
            </div>
          ))}
      </dl>
      {mail.frame === null ? (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls
        <pre tabIndex={0}>{mail.text}</pre>
      ) : (
        <iframe title={say.mailBody} src={mail.frame} sandbox="" />
      )}
    </article>
  );
}
