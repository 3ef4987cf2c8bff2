/**
 * Adds a member to the team or changes one. For admins, and for the owner of the file, who could do it by hand anyway.
 *
 * A member is known by the address, so that the same save sent twice is kept once. There is always an active admin left.
 */
import * as v from 'valibot';
import type { SavedMember, SaveTeamMember } from '../../contract/team';
import { readEmail } from '../../domain/email/email-reader';
import { tidy } from '../../domain/text/tidy';
import { type Label, label } from '../../i18n/bilingual';
import { type TabRow, tabOf } from '../../schema/workbook-schema';
import { checked } from '../../sheets/checked-argument';
import { Refusal } from '../../sheets/refusal';
import { type SheetRow, type ShopWorkbook, SINGLE_SAVE, type Table } from '../../sheets/shop-workbook';
import { requireRole } from '../../sheets/team-roles';
import { address, MEMBER_COLUMNS } from './team-members';

const values = {
  name: v.optional(v.pipe(v.string(), v.maxLength(200))),
  role: v.optional(v.picklist(['admin', 'manager', 'agent', 'viewer'])),
  active: v.optional(v.boolean()),
  digest: v.optional(v.boolean()),
  replacement: v.optional(v.pipe(v.string(), v.maxLength(254))),
};

const shape = v.strictObject({
  email: v.pipe(v.string(), v.maxLength(254)),
  isNew: v.optional(v.boolean()),
  was: v.optional(v.strictObject({ ...values, role: v.optional(v.nullable(v.string())) })),
  ...values,
} satisfies Record<keyof SaveTeamMember, unknown>);

const EXPECTED: Readonly<Record<string, Label>> = {
  email: label('邮箱地址', 'an e-mail address'),
  name: label('不超过200个字的姓名', 'a name of at most 200 characters'),
  role: label('admin、manager、agent 或 viewer', 'admin, manager, agent or viewer'),
  active: label('是或否', 'true or false'),
  digest: label('是或否', 'true or false'),
  replacement: label('邮箱地址', 'an e-mail address'),
  was: label('打开时的值', 'the values the form was opened with'),
};

type Team = Table<'team', (typeof MEMBER_COLUMNS)[number]>;
type Row = SheetRow<'team', (typeof MEMBER_COLUMNS)[number]>;
type Values = Partial<Omit<TabRow<'team'>, 'email'>>;
type Asked = v.InferOutput<typeof shape>;
type Was = NonNullable<Asked['was']>;

/**
 * @param isFileOwner of the spreadsheet
 * @throws Refusal ROLE_MAY_NOT, ARGUMENT_REFUSED, VALUE_REFUSED, FIELD_MISSING, MEMBER_EXISTS, ROW_NOT_FOUND,
 *   CHANGED_MEANWHILE, LAST_ADMIN
 */
export function saveMember(workbook: ShopWorkbook, input: unknown, isFileOwner: boolean): SavedMember {
  if (!isFileOwner) requireRole(workbook.actor, 'admin');
  const form = label('{email, name, role, active, digest, replacement} 的形式', 'the form {email, name, role, …}');
  const asked = checked(shape, input, { name: 'member', expected: form, fields: EXPECTED });
  const email = readEmail(asked.email)?.toLowerCase();
  if (email === undefined) throw refused('email', EXPECTED['email']!, asked.email);
  const wanted = wantedValues(asked);
  return workbook.locked(() => {
    const team = workbook.read('team', MEMBER_COLUMNS);
    const row = team.rows.find((one) => address(one.email) === email);
    requireStandIn(team, email, wanted.replacement ?? null);
    if (row) change(team, row, { wanted, was: asked.was ?? {}, isNew: asked.isNew === true });
    else add(team, email, wanted, asked.isNew === true);
    const written = team.staged.added + team.staged.changed > 0;
    workbook.commit([team], SINGLE_SAVE);
    return { email, written };
  });
}

function wantedValues({ name, role, active, digest, replacement }: Asked): Values {
  return {
    ...(name === undefined ? {} : { name: tidy(name) || null }),
    ...(role === undefined ? {} : { role }),
    ...(active === undefined ? {} : { active }),
    ...(digest === undefined ? {} : { digest }),
    ...(replacement === undefined ? {} : { replacement: address(replacement) || null }),
  };
}

function add(team: Team, email: string, wanted: Values, isNew: boolean): void {
  if (!isNew) throw new Refusal('ROW_NOT_FOUND', { tab: tabOf('team').name, id: email });
  const row = { digest: true, active: true, ...wanted, email };
  requireWhole(row);
  team.append(row);
}

interface Changing {
  readonly wanted: Values;
  readonly was: Was;
  readonly isNew: boolean;
}

function change(team: Team, row: Row, { wanted, was, isNew }: Changing): void {
  const isAlready = (Object.keys(wanted) as (keyof Values)[]).every((key) => isSame(row[key], wanted[key] ?? null));
  if (isAlready) return;
  if (isNew) throw new Refusal('MEMBER_EXISTS', { email: address(row.email) });
  requireUnchanged(row, was, wanted);
  const hadAdmin = hasActiveAdmin(team.rows);
  team.change(row, wanted);
  requireWhole(team.current(row));
  const left = team.rows.map((one) => team.current(one));
  if (hadAdmin && !hasActiveAdmin(left)) throw new Refusal('LAST_ADMIN', { email: address(row.email) });
}

/** A blank for active is a yes, for the other ones nothing. */
const isSame = (one: unknown, other: unknown): boolean => (one ?? '') === (other ?? '');

function requireUnchanged(row: Row, was: Was, wanted: Values): void {
  const { name, columns } = tabOf('team');
  const now: Readonly<Record<string, unknown>> = { ...row, active: row.active !== false, digest: row.digest !== false };
  for (const [key, old] of Object.entries(was) as [keyof Was, unknown][]) {
    const isOld = key === 'replacement' ? address(row.replacement) === old : isSame(now[key], old);
    if (isOld || isSame(row[key], wanted[key] ?? null)) continue;
    const place = { tab: name, row: row.sheetRow, column: columns[key].header };
    throw new Refusal('CHANGED_MEANWHILE', { place, found: String(row[key] ?? '') });
  }
}

const hasActiveAdmin = (rows: readonly Pick<Row, 'email' | 'role' | 'active'>[]): boolean =>
  rows.some(({ email, role, active }) => address(email) !== '' && role === 'admin' && active !== false);

function requireWhole(row: Values): void {
  for (const key of ['name', 'role'] as const) {
    if ((row[key] ?? null) !== null) continue;
    throw new Refusal('FIELD_MISSING', {
      place: { tab: tabOf('team').name, column: tabOf('team').columns[key].header },
    });
  }
}

function requireStandIn(team: Team, email: string, replacement: string | null): void {
  if (replacement === null) return;
  const isThere = team.rows.some((one) => address(one.email) === replacement && one.active !== false);
  if (isThere && replacement !== email) return;
  throw refused('replacement', label('另一位在职的团队成员', 'another active member of the team'), replacement);
}

function refused(column: 'email' | 'replacement', expected: Label, found: string): Refusal {
  const { name, columns } = tabOf('team');
  return new Refusal('VALUE_REFUSED', { place: { tab: name, column: columns[column].header }, expected, found });
}
