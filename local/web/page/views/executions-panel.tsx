/** What has run, newest first, as Google lists it: who, when, how long, how it ended, what it logged. */
import { useState } from 'preact/hooks';
import type { ExecutionRecord } from '../../../execution/execution-record';
import { useObserved } from '../observed';
import { type PageState, useWords } from '../page-state';
import { messageIn } from '../script-actions';
import { ask } from '../server-calls';
import { useWhen } from '../use-when';
import { wallTime } from '../wall-time';
import { Modal } from './modal';

export function ExecutionsPanel({ state }: { readonly state: PageState }) {
  return useObserved(state.panel) === 'executions' ? <OpenExecutions state={state} /> : null;
}

function OpenExecutions({ state }: { readonly state: PageState }) {
  const say = useWords(state);
  const changes = useObserved(state.changes);
  const [records, setRecords] = useState<readonly ExecutionRecord[] | null>(null);
  useWhen([changes], () => void ask('executions', {}, state.user.value).then(setRecords));
  return (
    <Modal title={say.executions} closeWord={say.close} onLeave={() => state.panel.set(null)} kind="runs">
      <p class="hint">{records?.length === 0 ? say.executionsEmpty : say.executionsNote}</p>
      {records !== null && records.length > 0 && <ExecutionTable state={state} records={records} />}
    </Modal>
  );
}

function ExecutionTable({
  state,
  records,
}: {
  readonly state: PageState;
  readonly records: readonly ExecutionRecord[];
}) {
  const say = useWords(state);
  const heads = [say.functionName, say.startedAt, say.runsAs, say.runType, say.runStatus, say.runSeconds, say.runCalls];
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls
    <section class="runs-list" tabIndex={0} aria-label={say.executions}>
      <table>
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {records.map((record) => (
            <ExecutionRow key={record.id} state={state} record={record} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function ExecutionRow({ state, record }: { readonly state: PageState; readonly record: ExecutionRecord }) {
  const say = useWords(state);
  const { timeZone } = useObserved(state.book);
  const { function: name, at, user, type, status, seconds, calls, error, output } = record;
  const said = [
    ...output.map(({ text }) => text),
    ...(error === null ? [] : [messageIn(error.replace(/^\w+: (?={)/, ''))]),
  ];
  return (
    <tr class={status}>
      <th scope="row">
        {name}
        {said.length > 0 && <span class="said">{said.join('\n')}</span>}
      </th>
      <td>{wallTime(at, timeZone)}</td>
      <td>{user}</td>
      <td>{say.runTypes[type]}</td>
      <td>{say.runStatuses[status]}</td>
      <td class="number">{seconds.toFixed(1)}</td>
      <td class="number">{calls}</td>
    </tr>
  );
}
