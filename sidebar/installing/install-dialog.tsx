/** Shows what installing or repairing would change, does it, and says what was done. */
import { installWords } from '../../src/i18n/dialog-words';
import { pageWords } from '../../src/i18n/page-words';
import { usePage } from '../frame/page-context';
import { RefusalNote } from '../frame/refusal-note';
import { closeFrame } from '../remote/script-run';
import { AdoptableTables } from './adoptable-tables';
import { PlannedChanges } from './planned-changes';
import { useInstalling } from './use-installing';

interface InstallDialogProps {
  readonly onInstalled: () => Promise<void>;
}

export function InstallDialog({ onInstalled }: InstallDialogProps) {
  const { language, start } = usePage();
  const say = installWords[language];
  const installing = useInstalling(onInstalled);
  const { toDo, forOwner, adoptable, done, soFar, isLooking, isApplying, refused, tryAgain } = installing;
  return (
    <>
      <h1>{say.title}</h1>
      {isLooking && <Waiting text={say.looking} />}
      {isApplying && <Waiting text={say.applying(soFar)} />}
      {done !== null && <Done text={say.applied(done)} />}
      {done === null && toDo && !isApplying && <Plan installing={installing} />}
      {forOwner.length > 0 && (
        <section>
          <p class="lead">{say.askOwner}</p>
          <PlannedChanges changes={forOwner} />
        </section>
      )}
      {!isLooking && <AdoptableTables tables={adoptable} isInstalled={start.installed} />}
      {refused && <RefusalNote refused={refused} language={language} onTryAgain={tryAgain} />}
      {(done !== null || toDo?.length === 0) && (
        <div class="actions">
          <button type="button" class="button button-main" onClick={closeFrame}>
            {pageWords[language].close}
          </button>
        </div>
      )}
    </>
  );
}

function Plan({ installing: { toDo, apply } }: { readonly installing: ReturnType<typeof useInstalling> }) {
  const say = installWords[usePage().language];
  if (!toDo || toDo.length === 0) return <Done text={say.nothing} />;
  return (
    <>
      <p class="lead">{say.plan(toDo.length)}</p>
      <div class="actions">
        <button type="button" class="button button-main" onClick={() => void apply()}>
          {say.apply}
        </button>
      </div>
      <PlannedChanges changes={toDo} />
    </>
  );
}

function Waiting({ text }: { readonly text: string }) {
  return (
    <div role="status" class="progress">
      <p>{text}</p>
      <progress aria-label={text} />
    </div>
  );
}

function Done({ text }: { readonly text: string }) {
  return (
    <p class="note note-done" role="status">
      {text}
    </p>
  );
}
