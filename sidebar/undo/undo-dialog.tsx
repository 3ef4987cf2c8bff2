/** Undoes the last batch, after saying what that means, and says what was left alone. */
import { useState } from 'preact/hooks';
import type { UndoOutcome } from '../../src/contract/undo';
import { undoWords } from '../../src/i18n/dialog-words';
import { pageWords } from '../../src/i18n/page-words';
import { leftToItself } from '../frame/left-to-itself';
import { usePage } from '../frame/page-context';
import { RefusalNote } from '../frame/refusal-note';
import { useCall } from '../frame/use-call';
import { closeFrame } from '../remote/script-run';
import { server } from '../remote/server';
import { UndoOutcomeView } from './undo-outcome';

export function UndoDialog() {
  const { language } = usePage();
  const say = undoWords[language];
  const [outcome, setOutcome] = useState<UndoOutcome | null>(null);
  const { run, pending, refused } = useCall(server.undoLast);
  const undo = async (): Promise<void> => {
    const undone = await run();
    if (!undone) return;
    setOutcome(undone);
    leftToItself(server.updateDashboard());
  };
  return (
    <>
      <h1>{say.title}</h1>
      {outcome ? (
        <UndoOutcomeView outcome={outcome} />
      ) : (
        <>
          <p class="lead">{say.what}</p>
          <p class="hint lead">{say.kept}</p>
        </>
      )}
      {refused && <RefusalNote refused={refused} language={language} />}
      <div class="actions">
        {!outcome && (
          <button type="button" class="button button-main" disabled={pending} onClick={() => void undo()}>
            {pending ? say.undoing : say.undo}
          </button>
        )}
        <button type="button" class={outcome ? 'button button-main' : 'button'} onClick={closeFrame}>
          {outcome ? pageWords[language].close : pageWords[language].cancel}
        </button>
        {outcome && (
          <button type="button" class="link" disabled={pending} onClick={() => setOutcome(null)}>
            {say.again}
          </button>
        )}
      </div>
    </>
  );
}
