/** What Google would know by itself: who is at the keyboard, what time it is; and what only this computer has. */
import { useState } from 'preact/hooks';
import { actAs } from '../following';
import { reset, setClock } from '../grid-actions';
import { useObserved } from '../observed';
import { type PageState, useWords } from '../page-state';
import { wallTime } from '../wall-time';
import { Modal } from './modal';
import { QuotaMeter } from './quota-meter';

export function PersonBar({ state }: { readonly state: PageState }) {
  const say = useWords(state);
  const book = useObserved(state.book);
  const user = useObserved(state.user);
  const panel = useObserved(state.panel);
  return (
    <div class="person">
      <label>
        {say.actingAs}{' '}
        <select value={user} onChange={({ currentTarget }) => actAs(state, currentTarget.value)}>
          {book.people.map(({ email, name }) => (
            <option key={email} value={email}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <button type="button" class="plain" onClick={() => state.panel.set('clock')}>
        {say.clockOf(wallTime(book.now, book.timeZone))}
      </button>
      <button type="button" class="plain" onClick={() => state.panel.set('outbox')}>
        {say.outbox(book.mails)}
      </button>
      <button type="button" class="plain" onClick={() => state.panel.set('triggers')}>
        {say.triggers}
      </button>
      <button type="button" class="plain" onClick={() => state.panel.set('executions')}>
        {say.executions}
      </button>
      <QuotaMeter state={state} />
      <span class="language">{say.languageIs}</span>
      <button type="button" class="plain" onClick={() => void reset(state)}>
        {say.reset}
      </button>
      {panel === 'clock' && <ClockDialog state={state} />}
    </div>
  );
}

function ClockDialog({ state }: { readonly state: PageState }) {
  const say = useWords(state);
  const book = useObserved(state.book);
  const [at, setAt] = useState(wallTime(book.now, book.timeZone).replace(' ', 'T'));
  const leave = () => state.panel.set(null);
  const set = async (time: string | null) => {
    if (await setClock(state, time)) leave();
  };
  const submit = (event: Event) => {
    event.preventDefault();
    void set(at);
  };
  return (
    <Modal title={say.clock} closeWord={say.close} onLeave={leave} kind="question">
      <form onSubmit={submit}>
        <p class="message">{say.clockHelp}</p>
        <input
          type="datetime-local"
          aria-label={`${say.clock} (${book.timeZone})`}
          value={at}
          onInput={({ currentTarget }) => setAt(currentTarget.value)}
        />
        <footer>
          <button type="button" class="plain" disabled={!book.clockSaved} onClick={() => void set(null)}>
            {say.realTime}
          </button>
          <button type="submit" class="main">
            {say.setClock}
          </button>
        </footer>
      </form>
    </Modal>
  );
}
