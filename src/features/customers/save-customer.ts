/**
 * Saves one customer, new or changed, exactly once however often the same draft is sent.
 */

import { anniversaryText, parseAnniversary } from '../../domain/calendar/anniversary';
import { searchText } from '../../domain/customers/search-text';
import { readEmail } from '../../domain/email/email-reader';
import { readPhone } from '../../domain/phone/phone-reader';
import { type Label, label } from '../../i18n/bilingual';
import { type ColumnKey, type TabRow, tabOf } from '../../schema/workbook-schema';
import { type Draft, readDraft, requireFields } from '../../sheets/draft';
import { requireOwnCustomer } from '../../sheets/own-customers';
import { Refusal } from '../../sheets/refusal';
import { type ShopWorkbook, SINGLE_SAVE } from '../../sheets/shop-workbook';
import { requireRole } from '../../sheets/team-roles';
import { requireUnchanged } from '../../sheets/unchanged-since';

export interface SavedRow {
  readonly id: string;
  /** false: this very draft had been saved before, or nothing in it was new. */
  readonly written: boolean;
}

type CustomerDraft = Draft<'customers'>;
type CustomerValues = Partial<TabRow<'customers'>>;

export function saveCustomer(workbook: ShopWorkbook, input: unknown): SavedRow {
  requireRole(workbook.actor, 'agent');
  const draft = readDraft(workbook, 'customers', input);
  return workbook.locked(() => (draft.id === null ? create(workbook, draft) : update(workbook, draft, draft.id)));
}

function create(workbook: ShopWorkbook, { draftId, rowHint, values }: CustomerDraft): SavedRow {
  const blanks = { status: 'active', consent: 'unknown' };
  const row = { ...blanks, ...normalised(workbook, values, null) };
  requireFields('customers', row);
  requireOwnCustomer(workbook.actor, row.owner ?? null);
  const remembered = workbook.drafts.recall(draftId);
  if (remembered !== null && workbook.readRow('customers', [], remembered, rowHint).rows.length > 0) {
    return { id: remembered, written: false };
  }
  const id = remembered ?? workbook.nextCustomerId();
  if (remembered === null) workbook.drafts.remember(draftId, id);
  const table = workbook.toAppend('customers');
  table.append({ ...row, id, search: searchText(row) });
  workbook.commit([table], SINGLE_SAVE);
  return { id, written: true };
}

/** The columns that a saved change touches besides its own. */
const SEARCHED = ['name', 'phone', 'wechat', 'company', 'account', 'email'] as const;

function update(workbook: ShopWorkbook, { was, rowHint, values: given }: CustomerDraft, id: string): SavedRow {
  const keys = Object.keys({ ...was, ...given }) as ColumnKey<'customers'>[];
  const table = workbook.readRow('customers', [...keys, ...SEARCHED, 'owner', 'search', 'country'], id, rowHint);
  const [row] = table.rows;
  if (!row) throw new Refusal('ROW_NOT_FOUND', { tab: tabOf('customers').name, id });
  requireOwnCustomer(workbook.actor, row.owner);
  const values = normalised(workbook, given, row.country);
  if (values.owner !== undefined) requireOwnCustomer(workbook.actor, values.owner);
  requireUnchanged('customers', row, was, values);
  table.change(row, values as Partial<typeof row>);
  requireFields('customers', { name: row.name, ...values });
  table.change(row, { search: searchText(table.current(row)) });
  const written = table.staged.changed > 0;
  workbook.commit([table], SINGLE_SAVE);
  return { id, written };
}

/**
 * Phone by the customer's country, else the shop's; e-mail checked; birthday in the one spelling.
 *
 * @param known the country that stands in the row already
 * @throws Refusal VALUE_REFUSED
 */
function normalised(workbook: ShopWorkbook, values: CustomerValues, known: string | null): CustomerValues {
  const result = { ...values };
  if (values.phone) {
    const phone = readPhone(values.phone, values.country ?? known ?? workbook.settings.text('country'));
    if (phone.kind === 'unreadable') throw refused('phone', PHONE, phone.shown);
    result.phone = phone.shown;
  }
  if (values.email) {
    const email = readEmail(values.email);
    if (email === null) throw refused('email', EMAIL, values.email);
    result.email = email;
  }
  if (values.birthday) {
    const birthday = parseAnniversary(values.birthday);
    if (birthday === null) throw refused('birthday', BIRTHDAY, values.birthday);
    result.birthday = anniversaryText(birthday, workbook.language);
  }
  return result;
}

const PHONE = label('电话号码（中国手机11位）', "a phone number of the customer's country");
const BIRTHDAY = label('生日（如 1990-03-15 或 农历03-15）', 'a birthday such as 1990-03-15 or lunar 03-15');
const EMAIL = label('邮箱地址', 'an e-mail address');

function refused(column: 'phone' | 'email' | 'birthday', expected: Label, found: string): Refusal {
  const { columns, name } = tabOf('customers');
  return new Refusal('VALUE_REFUSED', { place: { tab: name, column: columns[column].header }, expected, found });
}
