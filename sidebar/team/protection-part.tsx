/** Which protections stand, setting those that the person may set, and the words to send to who may set the others. */
import { useRef } from 'preact/hooks';
import type { TabProtection, TeamOverview } from '../../src/contract/team';
import { teamWords } from '../../src/i18n/team-words';
import { usePage } from '../frame/page-context';
import { RefusalNote } from '../frame/refusal-note';
import { useCall } from '../frame/use-call';
import { tabNames } from '../names/tab-names';
import { server } from '../remote/server';

interface ProtectionPartProps {
  readonly team: TeamOverview;
  readonly onSet: (said: string) => void;
}

export function ProtectionPart({ team: { protections, may, askOwner }, onSet }: ProtectionPartProps) {
  const { language } = usePage();
  const say = teamWords[language];
  const { run, pending, refused } = useCall(server.setProtections);
  const warnings = protections.filter(({ kind }) => kind === 'warning');
  const inPlace = warnings.filter(({ state }) => state !== 'missing').length;
  const set = async (): Promise<void> => {
    const done = await run();
    if (!done) return;
    const counts = { made: done.made.length, followed: done.followed.length };
    const unknown = done.refused.length === 0 ? '' : ` ${say.refusedAccounts({ who: done.refused.join(', ') })}`;
    onSet(`${say.protectionsSet(counts)}${unknown}`);
  };
  return (
    <section class="block">
      <h2>{say.protections}</h2>
      <ul class="lines">
        {protections
          .filter(({ kind }) => kind === 'hard')
          .map((one) => (
            <HardTab key={one.tab} protection={one} />
          ))}
        <li>
          {say.warnings({ inPlace, all: warnings.length })}
          {inPlace < warnings.length && ` ${say.repair}`}
        </li>
      </ul>
      {refused && <RefusalNote refused={refused} language={language} />}
      {may.protect && (
        <div class="actions">
          <button type="button" class="button" disabled={pending} onClick={() => void set()}>
            {pending ? say.protecting : say.protect}
          </button>
        </div>
      )}
      {askOwner !== '' && <AskOwner text={askOwner} />}
    </section>
  );
}

function HardTab({ protection: { tab, state, lacking, tooMany } }: { readonly protection: TabProtection }) {
  const { language } = usePage();
  const say = teamWords[language];
  const notes = [
    lacking.length > 0 ? say.lacking({ who: lacking.join(', ') }) : '',
    tooMany.length > 0 ? say.tooMany({ who: tooMany.join(', ') }) : '',
  ].filter((note) => note !== '');
  return (
    <li>
      {say.hard({ tab: tabNames(tab, language).name })}: {say.state_[state]}
      {notes.map((note) => (
        <span key={note} class="line-head">
          {note}
        </span>
      ))}
    </li>
  );
}

/** Selected on focus: a frame may not always write to the clipboard. */
function AskOwner({ text }: { readonly text: string }) {
  const say = teamWords[usePage().language];
  const area = useRef<HTMLTextAreaElement>(null);
  return (
    <label class="field">
      <span class="field-name">{say.askTitle}</span>
      <textarea readOnly rows={5} value={text} ref={area} onFocus={() => area.current?.select()} />
    </label>
  );
}
