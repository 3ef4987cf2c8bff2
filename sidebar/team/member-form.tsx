/** Adds a member or changes one: only what was changed is sent, with what it was. */
import { useState } from 'preact/hooks';
import type { SaveTeamMember, TeamMember } from '../../src/contract/team';
import { pageWords } from '../../src/i18n/page-words';
import { teamWords } from '../../src/i18n/team-words';
import { ChipGroup } from '../frame/chip-group';
import { choiceLabel, usePage } from '../frame/page-context';
import { RefusalNote } from '../frame/refusal-note';
import { TextField } from '../frame/text-field';
import { useCall } from '../frame/use-call';
import { server } from '../remote/server';

const ROLES = ['admin', 'manager', 'agent', 'viewer'];

const BLANK: TeamMember = { email: '', name: '', role: 'agent', active: true, digest: true, replacement: '' };

interface MemberFormProps {
  /** null for somebody new. */
  readonly member: TeamMember | null;
  readonly members: readonly TeamMember[];
  readonly onSaved: (said: string) => void;
  readonly onBack: () => void;
}

export function MemberForm({ member, members, onSaved, onBack }: MemberFormProps) {
  const { language } = usePage();
  const say = teamWords[language];
  const [draft, setDraft] = useState<TeamMember>(member ?? BLANK);
  const { run, pending, refused } = useCall(server.saveTeamMember);
  const save = async (event: Event): Promise<void> => {
    event.preventDefault();
    if (await run(asked(draft, member))) onSaved(say.saved({ name: draft.name || draft.email }));
  };
  const fields: FieldsProps = { draft, set: (values) => setDraft({ ...draft, ...values }) };
  return (
    <form onSubmit={(event) => void save(event)}>
      <h2>{member ? say.editWhom({ name: member.name || member.email }) : say.addTitle}</h2>
      <PersonFields {...fields} isNew={member === null} />
      <RoleFields {...fields} isNew={member === null} />
      <StandInFields {...fields} members={members} />
      {!member && <p class="hint lead">{say.share}</p>}
      {refused && <RefusalNote refused={refused} language={language} />}
      <div class="actions">
        <button type="submit" class="button button-main" disabled={pending}>
          {pending ? say.saving : say.save}
        </button>
        <button type="button" class="button" onClick={onBack}>
          {pageWords[language].cancel}
        </button>
      </div>
    </form>
  );
}

interface FieldsProps {
  readonly draft: TeamMember;
  readonly set: (values: Partial<TeamMember>) => void;
}

/** The address is what a member is known by: it is typed once. */
function PersonFields({ draft, set, isNew }: FieldsProps & { readonly isNew: boolean }) {
  const say = teamWords[usePage().language];
  return (
    <>
      {isNew ? (
        <TextField
          label={say.email}
          value={draft.email}
          maxLength={254}
          focusAt={0}
          onChange={(email) => set({ email })}
        />
      ) : (
        <p class="hint lead">{draft.email}</p>
      )}
      <TextField label={say.name} value={draft.name} maxLength={200} onChange={(name) => set({ name })} />
    </>
  );
}

function RoleFields({ draft, set, isNew }: FieldsProps & { readonly isNew: boolean }) {
  const { language, start } = usePage();
  const say = teamWords[language];
  const states = [
    { key: 'active', label: say.active },
    { key: 'inactive', label: say.inactive },
  ];
  return (
    <>
      <ChipGroup
        label={say.role}
        chips={ROLES.map((key) => ({ key, label: choiceLabel(start, 'roles', key) }))}
        value={draft.role ?? ''}
        onChange={(role) => set({ role })}
      />
      {!isNew && (
        <ChipGroup
          label={say.state}
          chips={states}
          value={draft.active ? 'active' : 'inactive'}
          onChange={(key) => set({ active: key === 'active' })}
        />
      )}
    </>
  );
}

function StandInFields({ draft, set, members }: FieldsProps & { readonly members: readonly TeamMember[] }) {
  const say = teamWords[usePage().language];
  const standIns = members.filter(({ email, active }) => active && email !== draft.email);
  return (
    <>
      <div class="field">
        <label>
          <span class="field-name">{say.replacement}</span>
          <select value={draft.replacement} onChange={(event) => set({ replacement: event.currentTarget.value })}>
            <option value="">{say.nobody}</option>
            {standIns.map(({ email, name }) => (
              <option key={email} value={email}>
                {name || email}
              </option>
            ))}
          </select>
        </label>
      </div>
      <div class="field">
        <label class="inline">
          <input
            type="checkbox"
            checked={draft.digest}
            onChange={(event) => set({ digest: event.currentTarget.checked })}
          />
          {say.digest}
        </label>
      </div>
    </>
  );
}

const KEYS = ['name', 'role', 'active', 'digest', 'replacement'] as const;

function asked(draft: TeamMember, member: TeamMember | null): SaveTeamMember {
  if (!member) return { ...draft, role: draft.role ?? 'agent', isNew: true };
  const changed = KEYS.filter((key) => draft[key] !== member[key]);
  const of = (values: TeamMember) => Object.fromEntries(changed.map((key) => [key, values[key]]));
  return { email: member.email, was: of(member), ...of(draft) };
}
