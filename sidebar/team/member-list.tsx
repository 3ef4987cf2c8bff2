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
  const { language, start } = usePage();
  const say = teamWords[language];
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
            <tr key={member.email}>
              <th scope="row">
                {member.name || member.email}
                <span class="line-head">
                  {member.email}
                  {member.email === start.email ? ` (${say.you})` : ''}
                </span>
              </th>
              <td>{member.role === null ? '—' : choiceLabel(start, 'roles', member.role)}</td>
              <td>{member.active ? say.active : say.inactive}</td>
              <td>{member.replacement === '' ? say.nobody : nameOf(member.replacement)}</td>
              <td>
                {may.saveMembers === 'yes' && (
                  <button
                    type="button"
                    class="link"
                    aria-label={say.editWhom({ name: member.name || member.email })}
                    onClick={() => onEdit(member)}
                  >
                    {say.edit}
                  </button>
                )}
                {may.handOver && !member.active && member.replacement !== '' && (
                  <button
                    type="button"
                    class="link"
                    aria-label={say.handOver.buttonFor({ name: member.name || member.email })}
                    onClick={() => onHandOver(member)}
                  >
                    {say.handOver.button}
                  </button>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
