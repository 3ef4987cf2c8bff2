/**
 * Who may do what. The roles stand in the tab team; a person who is not there, or is no longer active, has none.
 */
import { type Label, label } from '../i18n/bilingual';
import { roles } from '../schema/lists/administration-lists-table';
import { Refusal } from './refusal';
import type { SheetTable } from './sheet-table';

export type Role = 'admin' | 'manager' | 'agent' | 'viewer';

/** What a function asks for; each includes those before it. */
const RANKS: readonly Role[] = ['viewer', 'agent', 'manager', 'admin'];

const NEEDED: Readonly<Record<Role, Label>> = {
  viewer: label('团队成员', 'a member of the team'),
  agent: label('店员、主管或店主', 'an agent, a manager or an owner'),
  manager: label('主管或店主', 'a manager or an owner'),
  admin: label('店主', 'an owner'),
};

/** @throws Refusal NOT_SIGNED_IN, NO_ROLE */
export function roleOf(team: SheetTable, email: string): Role {
  if (email === '') throw new Refusal('NOT_SIGNED_IN', {});
  const member = team.rows.find(
    (row) =>
      String(row['email'] ?? '')
        .trim()
        .toLowerCase() === email,
  );
  const role = member && member['active'] !== false ? member['role'] : null;
  const known = RANKS.find((rank) => rank === role);
  if (!known) throw new Refusal('NO_ROLE', { email });
  return known;
}

/** @throws Refusal ROLE_MAY_NOT */
export function requireRole(actor: { readonly email: string; readonly role: Role }, needed: Role): void {
  if (RANKS.indexOf(actor.role) >= RANKS.indexOf(needed)) return;
  throw new Refusal('ROLE_MAY_NOT', { email: actor.email, role: roles.choices[actor.role], needed: NEEDED[needed] });
}
