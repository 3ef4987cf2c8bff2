/**
 * Team and permissions at the border: who the owner of the file is and what protects what, which no feature can ask.
 */
import type { ProtectionsSet, SavedMember, TeamOverview } from '../contract/team';
import { saveMember } from '../features/team/save-member';
import { editorsByRole, teamMembers } from '../features/team/team-members';
import { describeTeam } from '../features/team/team-overview';
import { followEditors, inspectProtections } from '../installer/tab-protections';
import { now } from '../platform/clock';
import { activeEmail } from '../platform/session';
import { openWorkbook } from '../sheets/open-workbook';
import { Refusal } from '../sheets/refusal';
import type { ShopWorkbook } from '../sheets/shop-workbook';
import { requireRole } from '../sheets/team-roles';
import { ownerOf } from './install';
import { guarded } from './serve';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

interface Asking {
  readonly workbook: ShopWorkbook;
  readonly spreadsheet: Spreadsheet;
  /** Of the file; '' in a shared drive. */
  readonly owner: string;
  readonly isOwner: boolean;
}

/** The owner of the file counts even where the team does not know them: nobody else could mend it. */
function asked<T>(run: (asking: Asking) => T): T {
  return guarded((spreadsheet, known) => {
    const email = activeEmail();
    const owner = ownerOf(spreadsheet);
    const isOwner = email !== '' && email === owner;
    const standIn = isOwner ? { roleOfUnknown: 'admin' as const } : {};
    const workbook = openWorkbook({ spreadsheet, now: now(), email, ...standIn });
    known.language = workbook.language;
    return run({ workbook, spreadsheet, owner, isOwner });
  });
}

export const overviewAsked = (): TeamOverview =>
  asked(({ workbook, spreadsheet, owner, isOwner }) => {
    requireRole(workbook.actor, 'viewer');
    const protections = inspectProtections(spreadsheet, { owner });
    const file = { owner, isOwner, name: spreadsheet.getName(), address: spreadsheet.getUrl() };
    return describeTeam(workbook, protections, file);
  });

/** Who is let into the protected tabs follows at once, where this person may see to it. */
export const memberSaved = (input: unknown): SavedMember =>
  asked(({ workbook, spreadsheet, owner, isOwner }) => {
    if (!isOwner) requireRole(workbook.actor, 'admin');
    const team = inspectProtections(spreadsheet, { owner }).find(({ tab }) => tab === 'team');
    if (team && !team.canEdit) throw new Refusal('TEAM_PROTECTED', { owner });
    const saved = saveMember(workbook, input, isOwner);
    follow({ workbook, spreadsheet, owner, isOwner: false });
    return saved;
  });

/** @throws Refusal ROLE_MAY_NOT, ONLY_OWNER */
export const protectionsSet = (): ProtectionsSet =>
  asked((asking) => {
    const { workbook, spreadsheet, owner, isOwner } = asking;
    if (!isOwner) requireRole(workbook.actor, 'admin');
    const standing = inspectProtections(spreadsheet, { owner }).filter(({ kind }) => kind === 'hard');
    const mayAny = isOwner || standing.some(({ state, canEdit }) => state === 'inPlace' && canEdit);
    if (!mayAny) throw new Refusal('ONLY_OWNER', { owner });
    return follow(asking);
  });

function follow({ workbook, spreadsheet, owner, isOwner }: Asking): ProtectionsSet {
  const members = teamMembers(workbook);
  return followEditors(spreadsheet, { owner, isOwner, editorsOf: (tab) => editorsByRole(members, tab) });
}
