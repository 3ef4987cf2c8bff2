/** What the page Team and permissions shows, and the words to send to the owner of the file. */
import type { TabProtection, TeamMember, TeamOverview } from '../../contract/team';
import { MENU_TITLE } from '../../i18n/menu-words';
import { teamMessageWords } from '../../i18n/team-message-words';
import type { TabKey } from '../../schema/tab-keys';
import { tabOf } from '../../schema/workbook-schema';
import type { ShopWorkbook } from '../../sheets/shop-workbook';
import { editorsByRole, teamMembers } from './team-members';

/** A protection as this person may see it. */
export interface SeenProtection {
  readonly tab: TabKey;
  readonly kind: 'hard' | 'warning';
  readonly state: 'inPlace' | 'missing' | 'shops';
  readonly canEdit: boolean;
  /** null: not told. */
  readonly editors: readonly string[] | null;
}

export interface FileFacts {
  /** '' in a shared drive. */
  readonly owner: string;
  readonly isOwner: boolean;
  readonly name: string;
  readonly address: string;
}

export function describeTeam(workbook: ShopWorkbook, seen: readonly SeenProtection[], file: FileFacts): TeamOverview {
  const members = teamMembers(workbook);
  const { role } = workbook.actor;
  const isAdmin = file.isOwner || role === 'admin';
  const protections = seen.map((one) => described(one, members, workbook.actor.email, file));
  const team = seen.find(({ tab }) => tab === 'team');
  const mayEditTeam = team ? team.canEdit : true;
  const mayFollow = seen.some(({ kind, state, canEdit }) => kind === 'hard' && state === 'inPlace' && canEdit);
  return {
    members,
    fileOwner: file.owner,
    protections,
    may: {
      saveMembers: !isAdmin ? 'no' : mayEditTeam ? 'yes' : 'protected',
      handOver: isAdmin || role === 'manager',
      protect: file.isOwner || (isAdmin && mayFollow),
    },
    askOwner: file.isOwner ? '' : whatToAsk(workbook, protections, file),
  };
}

/** Who is not told who else is let in sees at least whether they are let in themselves. */
function described(
  { tab, kind, state, canEdit, editors }: SeenProtection,
  members: readonly TeamMember[],
  email: string,
  { owner }: FileFacts,
): TabProtection {
  if (kind === 'warning' || state !== 'inPlace') return { tab, kind, state, lacking: [], tooMany: [] };
  const wanted = editorsByRole(members, tab).filter((one) => one !== owner);
  const lacking = wanted.filter((one) => (editors ? !editors.includes(one) : one === email && !canEdit));
  const tooMany = (editors ?? []).filter((one) => !wanted.includes(one));
  return { tab, kind, state, lacking, tooMany };
}

function whatToAsk(workbook: ShopWorkbook, protections: readonly TabProtection[], file: FileFacts): string {
  const toMake = protections.filter(({ kind, state }) => kind === 'hard' && state === 'missing');
  const toFollow = protections.filter(({ lacking, tooMany }) => lacking.length + tooMany.length > 0);
  const tabs = [...toMake, ...toFollow].map(({ tab }) => tabOf(tab as TabKey).name[workbook.language]);
  if (tabs.length === 0) return '';
  return teamMessageWords[workbook.language].askOwner({
    name: file.name,
    address: file.address,
    menu: MENU_TITLE,
    tabs,
  });
}
