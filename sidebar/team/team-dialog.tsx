/** Who is in the team, what is protected, and what only the owner of the file can do. */
import { useState } from 'preact/hooks';
import type { TeamMember, TeamOverview } from '../../src/contract/team';
import { pageWords } from '../../src/i18n/page-words';
import { protectionTruths } from '../../src/i18n/protection-words';
import { teamWords } from '../../src/i18n/team-words';
import { usePage } from '../frame/page-context';
import { RefusalNote } from '../frame/refusal-note';
import { useCall } from '../frame/use-call';
import { useOnce } from '../frame/use-when';
import { closeFrame } from '../remote/script-run';
import { server } from '../remote/server';
import { HandOverPart } from './hand-over-part';
import { MemberForm } from './member-form';
import { MemberList } from './member-list';
import { ProtectionPart } from './protection-part';

/** What the person is at besides looking. */
type Open = { readonly kind: 'list' | 'add' } | { readonly kind: 'edit' | 'handOver'; readonly member: TeamMember };

const LIST: Open = { kind: 'list' };

export function TeamDialog() {
  const { language } = usePage();
  const say = teamWords[language];
  const [team, setTeam] = useState<TeamOverview | null>(null);
  const [open, setOpen] = useState<Open>(LIST);
  const [said, setSaid] = useState('');
  const { run, refused } = useCall(server.teamOverview);
  const look = async (): Promise<void> => {
    const found = await run();
    if (found) setTeam(found);
  };
  useOnce(() => void look());
  const settled = (sentence: string): void => {
    setSaid(sentence);
    setOpen(LIST);
    void look();
  };
  return (
    <>
      <h1>{say.title}</h1>
      {!team && !refused && <p role="status">{say.looking}</p>}
      {refused && <RefusalNote refused={refused} language={language} onTryAgain={() => void look()} />}
      {said !== '' && (
        <p class="note note-done" role="status">
          {said}
        </p>
      )}
      {team && <Parts team={team} open={open} setOpen={setOpen} onSettled={settled} />}
      {open.kind === 'list' && (
        <div class="actions">
          <button type="button" class="button" onClick={closeFrame}>
            {pageWords[language].close}
          </button>
        </div>
      )}
    </>
  );
}

interface PartsProps {
  readonly team: TeamOverview;
  readonly open: Open;
  readonly setOpen: (open: Open) => void;
  readonly onSettled: (said: string) => void;
}

function Parts({ team, open, setOpen, onSettled }: PartsProps) {
  const say = teamWords[usePage().language];
  const { may, members } = team;
  const back = (): void => setOpen(LIST);
  if (open.kind === 'handOver') return <HandOverPart leaver={open.member} onDone={onSettled} onBack={back} />;
  if (open.kind !== 'list') {
    const member = open.kind === 'edit' ? open.member : null;
    return <MemberForm member={member} members={members} onSaved={onSettled} onBack={back} />;
  }
  return (
    <>
      <MemberList
        team={team}
        onEdit={(member) => setOpen({ kind: 'edit', member })}
        onHandOver={(member) => setOpen({ kind: 'handOver', member })}
      />
      {may.saveMembers === 'yes' && (
        <div class="actions">
          <button type="button" class="button" onClick={() => setOpen({ kind: 'add' })}>
            {say.add}
          </button>
        </div>
      )}
      {may.saveMembers === 'no' && <p class="hint lead">{say.mayNot}</p>}
      {may.saveMembers === 'protected' && <p class="note note-wait">{say.teamProtected}</p>}
      <ProtectionPart team={team} onSet={onSettled} />
      <Truths />
    </>
  );
}

function Truths() {
  const { language } = usePage();
  const say = teamWords[language];
  const { can, cannot } = protectionTruths[language];
  return (
    <details class="block">
      <summary>{say.truths}</summary>
      <h2>{say.can}</h2>
      <ul class="lines">
        {can.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <h2>{say.cannot}</h2>
      <ul class="lines">
        {cannot.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </details>
  );
}
