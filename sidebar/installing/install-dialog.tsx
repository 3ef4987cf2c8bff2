/** Shows what installing or repairing would change, does it, and says what was done. */
import { useState } from 'preact/hooks';
import type { DescribedChange } from '../../src/contract/install';
import { installWords } from '../../src/i18n/dialog-words';
import { pageWords } from '../../src/i18n/page-words';
import { usePage } from '../frame/page-context';
import { RefusalNote } from '../frame/refusal-note';
import { useCall } from '../frame/use-call';
import { useOnce } from '../frame/use-when';
import { closeFrame } from '../remote/script-run';
import { server } from '../remote/server';
import { installAll } from './install-all';
import { PlannedChanges } from './planned-changes';

/** Shown in the plan, never done: only the spreadsheet's owner can. */
const FOR_OWNER = 'askOwner';

interface InstallDialogProps {
  readonly onInstalled: () => Promise<void>;
}

export function InstallDialog({ onInstalled }: InstallDialogProps) {
  const { language } = usePage();
  const say = installWords[language];
  const [plan, setPlan] = useState<readonly DescribedChange[] | null>(null);
  const [done, setDone] = useState<number | null>(null);
  const [soFar, setSoFar] = useState(0);
  const planning = useCall(server.installOrRepair);
  const applying = useCall(installAll);
  const look = async (): Promise<void> => {
    const outcome = await planning.run(false);
    if (outcome) setPlan(outcome.changes);
  };
  const apply = async (): Promise<void> => {
    const made = await applying.run(() => server.installOrRepair(true), setSoFar);
    if (made === null) return;
    setDone(made.filter(({ change }) => change !== FOR_OWNER).length);
    await onInstalled();
  };
  useOnce(() => {
    void look();
  });
  const refused = planning.refused ?? applying.refused;
  const toDo = plan?.filter(({ change }) => change !== FOR_OWNER) ?? [];
  const forOwner = plan?.filter(({ change }) => change === FOR_OWNER) ?? [];
  return (
    <>
      <h1>{say.title}</h1>
      {planning.pending && <Waiting text={say.looking} />}
      {applying.pending && <Waiting text={say.applying(soFar)} />}
      {done !== null && <Done text={say.applied(done)} />}
      {done === null && plan && !applying.pending && (
        <>
          {toDo.length === 0 ? <Done text={say.nothing} /> : <p class="lead">{say.plan(toDo.length)}</p>}
          {toDo.length > 0 && (
            <div class="actions">
              <button type="button" class="button button-main" onClick={() => void apply()}>
                {say.apply}
              </button>
            </div>
          )}
          <PlannedChanges changes={toDo} />
        </>
      )}
      {forOwner.length > 0 && (
        <section>
          <p class="lead">{say.askOwner}</p>
          <PlannedChanges changes={forOwner} />
        </section>
      )}
      {refused && (
        <RefusalNote refused={refused} language={language} onTryAgain={() => void (plan ? apply() : look())} />
      )}
      {(done !== null || (plan && toDo.length === 0)) && (
        <div class="actions">
          <button type="button" class="button button-main" onClick={closeFrame}>
            {pageWords[language].close}
          </button>
        </div>
      )}
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
