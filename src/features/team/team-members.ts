/** The rows of the tab Team as pages show them, and who is let into the tabs that are protected. */
import type { TeamMember } from '../../contract/team';
import type { TabKey } from '../../schema/tab-keys';
import type { ShopWorkbook } from '../../sheets/shop-workbook';

export const MEMBER_COLUMNS = ['email', 'name', 'role', 'digest', 'active', 'replacement'] as const;

export const address = (text: string | null): string => (text ?? '').trim().toLowerCase();

/** In the order of the tab; of two rows with one address the first counts. A blank for active is a yes. */
export function teamMembers(workbook: ShopWorkbook): readonly TeamMember[] {
  const members = new Map<string, TeamMember>();
  for (const row of workbook.read('team', MEMBER_COLUMNS).rows) {
    const email = address(row.email);
    if (email === '' || members.has(email)) continue;
    members.set(email, {
      email,
      name: row.name ?? '',
      role: row.role,
      active: row.active !== false,
      digest: row.digest !== false,
      replacement: address(row.replacement),
    });
  }
  return [...members.values()];
}

/** Roles and permissions are the admins' alone; the other protected tabs managers keep as well. */
const ADMINS_ONLY: readonly TabKey[] = ['team', 'settings'];

/** @returns addresses, sorted */
export function editorsByRole(members: readonly TeamMember[], tab: TabKey): readonly string[] {
  const roles = ADMINS_ONLY.includes(tab) ? ['admin'] : ['admin', 'manager'];
  const entitled = members.filter(({ active, role }) => active && roles.includes(role ?? ''));
  return entitled.map(({ email }) => email).sort();
}
