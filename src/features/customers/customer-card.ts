/**
 * The customer card: everything that stands in the customer's row, the merchant's own columns included, and what happened
 * last. One row is read, at the same cost whatever the workbook's size.
 */
import type { CustomerCard } from '../../contract/customers';
import { readRecent } from '../../domain/recent/recent-history';
import { label } from '../../i18n/bilingual';
import type { Columns } from '../../schema/column';
import { issueTypes } from '../../schema/lists/issue-lists-table';
import { media } from '../../schema/lists/talk-lists-table';
import { type TabRow, tabOf } from '../../schema/workbook-schema';
import { requireOwnCustomer } from '../../sheets/own-customers';
import { Refusal } from '../../sheets/refusal';
import type { ShopWorkbook } from '../../sheets/shop-workbook';
import { shownValue } from '../../sheets/shown-value';
import type { WholeRow } from '../../sheets/some-rows';
import { requireRole } from '../../sheets/team-roles';
import { headline } from './headline';

type Customer = Partial<TabRow<'customers'>>;

/** @throws Refusal ARGUMENT_REFUSED, ROW_NOT_FOUND, NOT_YOURS */
export function customerCard(workbook: ShopWorkbook, customerId: unknown, rowHint?: unknown): CustomerCard {
  requireRole(workbook.actor, 'viewer');
  if (typeof customerId !== 'string' || customerId === '') {
    const expected = label('客户编号', 'a customer ID');
    throw new Refusal('ARGUMENT_REFUSED', { name: 'customerId', expected, found: String(customerId) });
  }
  const hint = typeof rowHint === 'number' && Number.isInteger(rowHint) ? rowHint : undefined;
  const row = workbook.readWholeRow('customers', customerId, hint);
  if (!row) throw new Refusal('ROW_NOT_FOUND', { tab: tabOf('customers').name, id: customerId });
  const values: Customer = row.values;
  requireOwnCustomer(workbook.actor, values.owner ?? null);
  return {
    id: customerId,
    row: row.sheetRow,
    headline: headlineOf(workbook, values),
    name: values.name ?? customerId,
    fields: fieldsOf(workbook, row),
    spoken: values.language ?? null,
    ...historyOf(workbook, values),
  };
}

function headlineOf(workbook: ShopWorkbook, values: Customer): string {
  const { talks, issues } = readRecent(values.recent ?? null);
  const { labels, zone, today, language } = workbook;
  const [talk] = talks;
  const [issue] = issues;
  const facts = {
    orders: values.orders ?? null,
    firstOrderOn: values.firstOrderOn ?? null,
    lastOrderOn: values.lastOrderOn ?? null,
    lastProduct: values.lastProduct ?? null,
    gender: values.gender ?? null,
    followUpOn: values.followUpOn ?? null,
    issue: issue ? { type: labels.labelOf(issueTypes, issue.type), description: issue.description } : null,
    talk: talk ? { on: zone.dayOf(talk.at), medium: labels.labelOf(media, talk.medium), summary: talk.summary } : null,
    unsubscribed: values.consent === 'unsubscribed',
  };
  return headline(facts, today, language);
}

/** What the card says in its own words, and technical columns, are no fields. */
const NO_FIELDS: readonly string[] = ['name', 'search', 'recent', 'batch'];

function fieldsOf(workbook: ShopWorkbook, { cells }: WholeRow): CustomerCard['fields'] {
  const columns: Columns = tabOf('customers').columns;
  const shown = cells.flatMap(({ key, header, value, text }) => {
    if (key !== null && (NO_FIELDS.includes(key) || columns[key]?.hidden)) return [];
    const column = key === null ? null : columns[key];
    const label = header || column?.header[workbook.language] || '';
    return [{ key, label, text: column && value !== null ? shownValue(column, value, workbook) : text }];
  });
  return [...shown.filter(({ key }) => key !== null), ...shown.filter(({ key }) => key === null)];
}

function historyOf({ zone }: ShopWorkbook, values: Customer): Pick<CustomerCard, 'orders' | 'talks' | 'issues'> {
  const { orders, talks, issues } = readRecent(values.recent ?? null);
  return {
    orders: orders.map(({ on, product, quantity, amount }) => ({ on, product, quantity, amount })),
    talks: talks.map(({ at, by, medium, summary }) => ({ at: zone.isoWithOffset(at), by, medium, summary })),
    issues: issues.map(({ id, at, type, status, description, promisedAt }) => ({
      ...{ id, at: zone.isoWithOffset(at), type, status, description },
      promisedAt: promisedAt === null ? null : zone.isoWithOffset(promisedAt),
    })),
  };
}
