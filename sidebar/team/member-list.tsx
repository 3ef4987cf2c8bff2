/** The members, with what may be done with each. */
import type { TeamMember, TeamOverview } from '../../src/contract/team';
import { teamWords } from '../../src/i18n/team-words';
import { choiceLabel, usePage } from '../frame/page-context';

interface MemberListProps {
  readonly team: TeamOverview;
  readonly onEdit: (member: TeamMember) => void;
  readonly onHandOver: (member: TeamMember) => void;
}

export function MemberList({ team: { members, may }, onEdit, onHandOver }: MemberListProps) {
  const say = teamWords[usePage().language];
  const nameOf = (email: string): string => members.find((one) => one.email === email)?.name || email;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard
    <div class="scroll" tabIndex={0}>
      <table>
        <caption class="unseen">{say.who}</caption>
        <thead>
          <tr>
            {[say.name, say.role, say.state, say.replacement].map((header) => (
              <th key={header} scope="col">
                {header}
              </th>
            ))}
            <th scope="col">
              <span class="unseen">{say.edit}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {members.map((member) => (
            <MemberRow
              key={member.email}
              member={member}
              standIn={member.replacement === '' ? say.nobody : nameOf(member.replacement)}
              may={may}
              onEdit={onEdit}
              onHandOver={onHandOver}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface MemberRowProps extends Omit<MemberListProps, 'team'> {
  readonly member: TeamMember;
  /** Their name. */
  readonly standIn: string;
  readonly may: TeamOverview['may'];
}

function MemberRow({ member, standIn, may, onEdit, onHandOver }: MemberRowProps) {
  const { language, start } = usePage();
  const say = teamWords[language];
  const name = member.name || member.email;
  const isLeaver = !member.active && member.replacement !== '';
  return (
    <tr>
      <th scope="row">
        {name}
        <span class="line-head">{member.email === start.email ? `${member.email} (${say.you})` : member.email}</span>
      </th>
      <td>{member.role === null ? '—' : choiceLabel(start, 'roles', member.role)}</td>
      <td>{member.active ? say.active : say.inactive}</td>
      <td>{standIn}</td>
      <td>
        {may.saveMembers === 'yes' && (
          <RowButton caption={say.edit} label={say.editWhom({ name })} onClick={() => onEdit(member)} />
        )}
        {may.handOver && isLeaver && (
          <RowButton
            caption={say.handOver.button}
            label={say.handOver.buttonFor({ name })}
            onClick={() => onHandOver(member)}
          />
        )}
      </td>
    </tr>
  );
}

interface RowButtonProps {
  readonly caption: string;
  /** Says whom it is about to who does not see the row. */
  readonly label: string;
  readonly onClick: () => void;
}

const RowButton = ({ caption, label, onClick }: RowButtonProps) => (
  <button type="button" class="link" aria-label={label} onClick={onClick}>
    {caption}
  </button>
);
