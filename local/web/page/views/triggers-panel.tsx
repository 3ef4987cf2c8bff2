/** The installable triggers: what runs by itself, as whom, when it did and when it will. */
import { useState } from 'preact/hooks';
import type { ShownTrigger } from '../../wire';
import { fireDue } from '../grid-actions';
import { useObserved } from '../observed';
import { type PageState, useWords } from '../page-state';
import { ask } from '../server-calls';
import { useWhen } from '../use-when';
import { wallTime } from '../wall-time';
import { Modal } from './modal';

export function TriggersPanel({ state }: { readonly state: PageState }) {
  return useObserved(state.panel) === 'triggers' ? <OpenTriggers state={state} /> : null;
}

function OpenTriggers({ state }: { readonly state: PageState }) {
  const say = useWords(state);
  const book = useObserved(state.book);
  const [triggers, setTriggers] = useState<readonly ShownTrigger[] | null>(null);
  useWhen([book], () => void ask('triggers', {}, state.user.value).then(setTriggers));
  const shown = triggers ?? [];
  return (
    <Modal title={say.triggers} closeWord={say.close} onLeave={() => state.panel.set(null)} kind="runs">
      <p class="hint">{triggers?.length === 0 ? say.triggersEmpty : say.triggersNote}</p>
      {shown.length > 0 && <TriggerTable state={state} triggers={shown} />}
      <footer class="runs-actions">
        <button type="button" class="main" disabled={shown.length === 0} onClick={() => void fireDue(state)}>
          {say.fireDue}
        </button>
      </footer>
    </Modal>
  );
}

function TriggerTable({ state, triggers }: { readonly state: PageState; readonly triggers: readonly ShownTrigger[] }) {
  const say = useWords(state);
  const { timeZone } = useObserved(state.book);
  const time = (at: string | null) => (at === null ? '' : wallTime(at, timeZone));
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls
    <section class="runs-list" tabIndex={0} aria-label={say.triggers}>
      <table>
        <thead>
          <tr>
            {[say.functionName, say.triggerType, say.runsAs, say.lastRun, say.nextRun].map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {triggers.map(({ id, function: name, type, creator, last, next }) => (
            <tr key={id}>
              <th scope="row">{name}</th>
              <td>{say.triggerTypes[type] ?? type}</td>
              <td>{creator}</td>
              <td>{time(last)}</td>
              <td>{time(next)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
