/** Who of the team settles an issue, or takes it over: by e-mail, or by a name that only one bears. */
import { type Label, label } from '../../i18n/bilingual';
import { tabOf } from '../../schema/workbook-schema';
import { Refusal } from '../../sheets/refusal';
import type { ShopWorkbook } from '../../sheets/shop-workbook';

/** What each column takes: roles, and what to say instead. */
const TAKES = {
  owner: { roles: ['admin', 'manager', 'agent'], expected: label('在职同事的邮箱', 'the e-mail of a colleague') },
  escalatedTo: {
    roles: ['admin', 'manager'],
    expected: label('店主或主管的邮箱', 'the e-mail of an owner or a manager'),
  },
} as const satisfies Record<string, { readonly roles: readonly string[]; readonly expected: Label }>;

/** @throws Refusal VALUE_REFUSED for who is not in the team, has left it, or has no such role */
export function teamMember(workbook: ShopWorkbook, column: keyof typeof TAKES, text: string): string {
  const { roles, expected } = TAKES[column];
  const wanted = text.trim().toLowerCase();
  const members = workbook
    .read('team', ['email', 'name', 'role', 'active'])
    .rows.filter(({ active, role }) => active !== false && (roles as readonly string[]).includes(role ?? ''));
  const fitting =
    members.find(({ email }) => email?.trim().toLowerCase() === wanted) ??
    onlyOne(members.filter(({ name }) => name?.trim().toLowerCase() === wanted));
  if (fitting?.email) return fitting.email.trim().toLowerCase();
  const { name, columns } = tabOf('issues');
  throw new Refusal('VALUE_REFUSED', { place: { tab: name, column: columns[column].header }, expected, found: text });
}

const onlyOne = <T>(found: readonly T[]): T | undefined => (found.length === 1 ? found[0] : undefined);
