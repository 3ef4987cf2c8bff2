/**
 * Removes the contact data that a channel lets be kept for some days only, once those are over: phone, WeChat, e-mail and
 * address of its customers, and every copy of them. What was removed is logged, without the values; it cannot be undone,
 * and an undo of the import that brought it does not bring it back.
 *
 * Killed anywhere, the next run comes to the same: a customer counts as overdue until the last cell of the own row is
 * cleared, and that is done after all the rest.
 */
import { searchText } from '../../domain/customers/search-text';
import { CONTACT_FIELDS, type ContactField } from '../../domain/privacy/kept-contact';
import { keptContactWords } from '../../i18n/kept-contact-words';
import { type BatchNote, type ShopWorkbook, SINGLE_SAVE } from '../../sheets/shop-workbook';
import { requireRole } from '../../sheets/team-roles';
import { removeTraces } from './contact-traces';
import { findExpiring } from './expired-contacts';
import { renameNameless } from './nameless';

export interface RemovedContacts {
  /** Customers whose data were removed in this run. */
  readonly removed: number;
  /** Customers whose turn comes with the next run. */
  readonly left: number;
}

const CUSTOMERS_AT_ONCE = 500;

const CLEARED = [...CONTACT_FIELDS, 'name', 'company', 'account', 'search', 'recent'] as const;

/** @param isOver should no new slice be begun? */
export function removeExpiredContacts(workbook: ShopWorkbook, isOver = (): boolean => false): RemovedContacts {
  requireRole(workbook.actor, 'manager');
  const expired = findExpiring(workbook, workbook.today);
  removeTraces(workbook, expired);
  const due = expired.customers.filter(({ fields }) => fields.length > 0);
  if (due.length === 0) return { removed: 0, left: 0 };
  workbook.writeCard([]);
  renameNameless(workbook, due, noteOf(workbook));
  const table = workbook.read('customers', CLEARED);
  let removed = 0;
  while (removed < due.length && !isOver()) {
    const slice = due.slice(removed, removed + CUSTOMERS_AT_ONCE);
    for (const { id, fields } of slice) {
      const row = table.byKey(id);
      if (!row) continue;
      const details = fields.flatMap((field) => row[field] ?? []);
      const search = searchText({ ...row, ...blank(fields) });
      table.change(row, { search, recent: without(row.recent, details) });
    }
    workbook.commitInSlices(table, SINGLE_SAVE);
    for (const { id, fields } of slice) {
      const row = table.byKey(id);
      if (row) table.change(row, blank(fields));
    }
    workbook.commitInSlices(table, noteOf(workbook));
    removed += slice.length;
  }
  return { removed, left: due.length - removed };
}

const blank = (fields: readonly ContactField[]): Partial<Record<ContactField, null>> =>
  Object.fromEntries(fields.map((field) => [field, null]));

/** One batch a day, however many runs it takes. */
const noteOf = ({ today, language }: ShopWorkbook): BatchNote => ({
  id: `B-${today.replace(/-/g, '')}-contacts`,
  kind: 'erase',
  summary: keptContactWords[language].batch,
  hidesValues: true,
});

/** What somebody has written of them in a talk is shown no more. */
const without = (text: string | null, details: readonly string[]): string | null =>
  text && details.reduce((left, detail) => left.split(detail).join('…'), text);
