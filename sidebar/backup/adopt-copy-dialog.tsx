/** Makes a copy the shop, after the person has said that the other one is no longer used. */
import { useState } from 'preact/hooks';
import { backupWords } from '../../src/i18n/backup-words';
import { pageWords } from '../../src/i18n/page-words';
import { usePage } from '../frame/page-context';
import { RefusalNote } from '../frame/refusal-note';
import { useCall } from '../frame/use-call';
import { closeFrame } from '../remote/script-run';
import { server } from '../remote/server';

interface AdoptCopyDialogProps {
  readonly onAdopted: () => Promise<void>;
}

export function AdoptCopyDialog({ onAdopted }: AdoptCopyDialogProps) {
  const { language, start } = usePage();
  const say = backupWords[language];
  const [isSure, setSure] = useState(false);
  const [isDone, setDone] = useState(false);
  const { run, pending, refused } = useCall(server.adoptCopy);
  const adopt = async (): Promise<void> => {
    if ((await run()) === null) return;
    setDone(true);
    await onAdopted();
  };
  const isCopy = start.copy && !isDone;
  return (
    <>
      <h1>{say.adoptTitle}</h1>
      <p class={isDone ? 'note note-done' : 'lead'} role="status">
        {isDone ? say.adopted : isCopy ? say.adoptWhat : say.adoptNotCopy}
      </p>
      {isCopy && (
        <p class="lead">
          <label>
            <input type="checkbox" checked={isSure} onChange={(event) => setSure(event.currentTarget.checked)} />{' '}
            {say.adoptSure}
          </label>
        </p>
      )}
      {refused && <RefusalNote refused={refused} language={language} onTryAgain={() => void adopt()} />}
      <div class="actions">
        {isCopy && (
          <button type="button" class="button button-main" disabled={pending || !isSure} onClick={() => void adopt()}>
            {pending ? say.adopting : say.adopt}
          </button>
        )}
        <button type="button" class={isCopy ? 'button' : 'button button-main'} onClick={closeFrame}>
          {isCopy ? pageWords[language].cancel : pageWords[language].close}
        </button>
      </div>
    </>
  );
}
