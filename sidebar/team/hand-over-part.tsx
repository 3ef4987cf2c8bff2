/** Passes a leaver's customers on: counts first, then hands over until it is done. */
import { useState } from 'preact/hooks';
import type { HandOverOutcome, TeamMember } from '../../src/contract/team';
import { pageWords } from '../../src/i18n/page-words';
import { teamWords } from '../../src/i18n/team-words';
import { usePage } from '../frame/page-context';
import { RefusalNote } from '../frame/refusal-note';
import { useCall } from '../frame/use-call';
import { useOnce } from '../frame/use-when';
import { server } from '../remote/server';

/** A run that finished nothing would be asked for ever. */
const MOST_RUNS = 30;

async function handedOver(from: string): Promise<HandOverOutcome> {
  let outcome = await server.handOver({ from, confirm: true });
  for (let run = 1; !outcome.done && run < MOST_RUNS; run += 1)
    outcome = await server.handOver({ from, confirm: true });
  return outcome;
}

interface HandOverPartProps {
  readonly leaver: TeamMember;
  readonly onDone: (said: string) => void;
  readonly onBack: () => void;
}

export function HandOverPart({ leaver, onDone, onBack }: HandOverPartProps) {
  const { language } = usePage();
  const say = teamWords[language].handOver;
  const [found, setFound] = useState<HandOverOutcome | null>(null);
  const counting = useCall(server.handOver);
  const handing = useCall(handedOver);
  const count = async (): Promise<void> => setFound(await counting.run({ from: leaver.email }));
  useOnce(() => void count());
  const hand = async (): Promise<void> => {
    const outcome = await handing.run(leaver.email);
    if (outcome?.done) onDone(say.done({ batch: outcome.batch }));
  };
  const refused = counting.refused ?? handing.refused;
  const total = found === null ? 0 : Object.values(found.counts).reduce((sum, one) => sum + one, 0);
  return (
    <section class="block">
      <h2>{say.title({ from: leaver.name || leaver.email, to: found?.to ?? leaver.replacement })}</h2>
      {found && <p class="lead">{total === 0 ? say.nothing : say.counts(found.counts)}</p>}
      {total > 0 && <p class="hint lead">{say.undoable}</p>}
      {handing.pending && <p role="status">{say.working}</p>}
      {refused && <RefusalNote refused={refused} language={language} />}
      <div class="actions">
        {total > 0 && (
          <button type="button" class="button button-main" disabled={handing.pending} onClick={() => void hand()}>
            {say.confirm}
          </button>
        )}
        <button type="button" class="button" onClick={onBack}>
          {pageWords[language].cancel}
        </button>
      </div>
    </section>
  );
}
