/** Who sends the reminders every day, how that goes, and turning it on and off. For managers and owners. */
import { useState } from 'preact/hooks';
import type { RunnerMember, RunnerState, ScheduledJobState } from '../../src/contract/runner';
import { runnerDialogWords } from '../../src/i18n/runner-dialog-words';
import { usePage, useWords } from '../frame/page-context';
import { RefusalNote } from '../frame/refusal-note';
import { useCall } from '../frame/use-call';
import { useOnce } from '../frame/use-when';
import { server } from '../remote/server';

export function RunnerPart() {
  const { language } = usePage();
  const say = useWords(runnerDialogWords);
  const { state, asking, turning, turnOn, turnOff } = useRunner();
  const refused = turning.refused ?? asking.refused;
  return (
    <section class="block">
      <h2>{say.title}</h2>
      {refused && <RefusalNote refused={refused} language={language} />}
      {state && (
        <>
          {state.runners.length === 0 ? <p>{say.off}</p> : <Runners state={state} onTurnOff={turnOff} />}
          <p class="hint">
            {say.what} {state.mailsLeft !== null && say.mailsLeft(state.mailsLeft)}
          </p>
          <div class="actions">
            <button
              type="button"
              class="button"
              disabled={turning.pending}
              onClick={() => (state.isMine ? turnOff() : turnOn())}
            >
              {turning.pending ? say.working : whatToDo(state, say)}
            </button>
          </div>
          {state.runners.length > 0 && <Jobs jobs={state.jobs} />}
        </>
      )}
    </section>
  );
}

function whatToDo({ isMine, heartbeat }: RunnerState, say: (typeof runnerDialogWords)['en']): string {
  if (isMine) return say.turnOff;
  return heartbeat === 'off' || heartbeat === 'left' ? say.turnOn : say.turnOnToo;
}

function useRunner() {
  const [state, setState] = useState<RunnerState | null>(null);
  const asking = useCall(server.runnerState);
  const turning = useCall((to: 'on' | 'off', email?: string) =>
    to === 'on' ? server.turnOnRunner() : server.turnOffRunner(email),
  );
  const keep = (told: RunnerState | null): void => {
    if (told) setState(told);
  };
  useOnce(() => void asking.run().then(keep));
  return {
    ...{ state, asking, turning },
    turnOn: () => void turning.run('on').then(keep),
    turnOff: (email?: string) => void turning.run('off', email).then(keep),
  };
}

function Runners({ state, onTurnOff }: { readonly state: RunnerState; readonly onTurnOff: (email: string) => void }) {
  const { start } = usePage();
  return (
    <ul class="lines">
      {state.runners.map((runner) => (
        <RunnerLine key={runner.email} runner={runner} isMine={runner.email === start.email} onTurnOff={onTurnOff} />
      ))}
    </ul>
  );
}

interface RunnerLineProps {
  readonly runner: RunnerMember;
  readonly isMine: boolean;
  readonly onTurnOff: (email: string) => void;
}

function RunnerLine({ runner, isMine, onTurnOff }: RunnerLineProps) {
  const say = useWords(runnerDialogWords);
  const { email, since, lastRunAt, error, hasLeft, minutesUsed } = runner;
  const ran = lastRunAt === null ? say.notYet : say.lastRun({ at: lastRunAt, minutes: minutesUsed });
  return (
    <li>
      <span class="line-text">
        {say.onSince({ email, since })} · {hasLeft ? say.left : ran}
      </span>
      {error !== '' && <p class="note note-wait">{error}</p>}
      {!isMine && (
        <button type="button" class="link" onClick={() => onTurnOff(email)}>
          {say.turnOffOf(email)}
        </button>
      )}
    </li>
  );
}

function Jobs({ jobs }: { readonly jobs: readonly ScheduledJobState[] }) {
  const say = useWords(runnerDialogWords);
  return (
    <details>
      <summary>{say.jobsTitle}</summary>
      <ul class="lines">
        {jobs.map(({ id, name, state, lastAt, error, nextFrom }) => (
          <li key={id}>
            <span class="line-text">
              {name}: {say.states[state]}
              {lastAt !== null && ` (${lastAt})`} · {nextFrom === null ? say.whenNeeded : say.next(nextFrom)}
            </span>
            {error !== '' && <p class="note note-wait">{error}</p>}
          </li>
        ))}
      </ul>
    </details>
  );
}
