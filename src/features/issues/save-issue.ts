/**
 * Saves one issue, new or changed, exactly once however often the same draft is sent; the customer's count and card follow
 * in the same write.
 */
import { isOpenIssue, promiseAfter, promisedAt, resolvedAtAfter } from '../../domain/issues/issue-times';
import { label } from '../../i18n/bilingual';
import { type ColumnKey, type TabRow, tabOf } from '../../schema/workbook-schema';
import { type Draft, readDraft, requireFields } from '../../sheets/draft';
import { idOfDraft } from '../../sheets/draft-memory';
import { draftedCustomer, standingCustomer } from '../../sheets/drafted-customer';
import { isOwnCustomer, requireOwnCustomer } from '../../sheets/own-customers';
import { Refusal } from '../../sheets/refusal';
import { replyHours } from '../../sheets/reply-hours';
import { type Actor, type ShopWorkbook, SINGLE_SAVE, type Table } from '../../sheets/shop-workbook';
import { requireRole } from '../../sheets/team-roles';
import { requireUnchanged } from '../../sheets/unchanged-since';
import { COUNTED, checkedPeople, countIssue, type Issue, openedIssue } from './opened-issue';

export interface SavedIssue {
  readonly id: string;
  readonly customerId: string;
  /** false: this very draft had been saved before, or nothing in it was new. */
  readonly written: boolean;
}

type IssueDraft = Draft<'issues'>;
type IssueRow = TabRow<'issues'>;
type Customers = Table<'customers', 'id' | 'name' | 'owner' | (typeof COUNTED)[number]>;

/** Names the customer by `customerId`, or by `customerName`: a name or the last four digits that only one bears. */
export function saveIssue(workbook: ShopWorkbook, input: unknown): SavedIssue {
  requireRole(workbook.actor, 'agent');
  const read = readDraft(workbook, 'issues', input, ['customerId']);
  const draft = { ...read, values: checkedPeople(workbook, read.values) };
  return workbook.locked(() => (draft.id === null ? create(workbook, draft) : update(workbook, draft, draft.id)));
}

function create(workbook: ShopWorkbook, { draftId, rowHint, values }: IssueDraft): SavedIssue {
  const { table: customers, row, id: customerId } = draftedCustomer(workbook, values, COUNTED, rowHint);
  const issue = openedIssue(workbook, values, { ...row, id: customerId });
  requireFields('issues', issue);
  const id = idOfDraft('S', draftId);
  const remembered = workbook.drafts.recall(draftId) !== null;
  if (!remembered) workbook.drafts.remember(draftId, id);
  const standing = remembered ? workbook.readRow('issues', WHOLE, id).rows[0] : undefined;
  countIssue(customers, { ...(standing ?? issue), id }, false);
  const issues = workbook.toAppend('issues');
  if (!standing) issues.append({ ...issue, id });
  workbook.commit([issues, customers], SINGLE_SAVE);
  return { id, customerId, written: !standing };
}

const WHOLE = Object.keys(tabOf('issues').columns) as ColumnKey<'issues'>[];

function update(workbook: ShopWorkbook, { was, rowHint, values }: IssueDraft, id: string): SavedIssue {
  const issues = workbook.readRow('issues', WHOLE, id, rowHint);
  const [row] = issues.rows;
  if (!row) throw new Refusal('ROW_NOT_FOUND', { tab: tabOf('issues').name, id });
  const customers = customersOf(workbook, row, values);
  requireUnchanged('issues', row, was, values);
  requireFields('issues', { ...ANYTHING, ...values });
  const now = after(workbook, row, values, customers?.rows[0]);
  issues.change(row, now);
  const written = issues.staged.changed > 0;
  if (customers) countIssue(customers, { ...row, ...now, id }, isOpenIssue(row.status));
  workbook.commit(customers ? [issues, customers] : [issues], SINGLE_SAVE);
  return { id, customerId: now.customerId ?? row.customerId ?? '', written };
}

/** What was blank in the row already is no fault of this draft's. */
const ANYTHING = Object.fromEntries(WHOLE.map((key) => [key, 0])) as unknown as Issue;

/** Whom the issue is about: it stays with that customer; where the row names nobody, the draft may. @throws Refusal NOT_YOURS */
function customersOf(workbook: ShopWorkbook, row: IssueRow, values: Issue): Customers | null {
  const { actor } = workbook;
  const named = { customerId: values.customerId ?? null, customerName: values.customerName ?? null };
  const isNamed = named.customerId !== null || named.customerName !== null;
  if (row.customerId === null && isNamed) return draftedCustomer(workbook, named, COUNTED).table;
  const customers = standingCustomer(row.customerId, (id) => readCustomer(workbook, id));
  const customer = customers?.rows[0];
  if (!isHandledBy(actor, row)) requireOwnCustomer(actor, customer?.owner ?? row.owner);
  if (customer && isNamed && !isSameCustomer(customer, named)) throw otherCustomer(named);
  return customers;
}

function readCustomer(workbook: ShopWorkbook, id: string): Customers {
  const customers = workbook.readRow('customers', ['id', 'name', 'owner', ...COUNTED], id);
  if (customers.rows.length === 0) throw new Refusal('ROW_NOT_FOUND', { tab: tabOf('customers').name, id });
  return customers;
}

/** Whoever was told to settle it may, whose customer ever it is. */
const isHandledBy = (actor: Actor, { owner, escalatedTo }: IssueRow): boolean =>
  [owner, escalatedTo].some((person) => person !== null && isOwnCustomer(actor, person));

const isSameCustomer = (
  { id, name }: { readonly id: string | null; readonly name: string | null },
  named: { readonly customerId: string | null; readonly customerName: string | null },
): boolean => (named.customerId ?? id) === id && (named.customerName ?? name) === name;

function otherCustomer(named: { readonly customerId: string | null; readonly customerName: string | null }): Refusal {
  const { name, columns } = tabOf('issues');
  const expected = label(
    '原来的客户（换客户请另开一条）',
    'the customer it is about (for another one open another issue)',
  );
  const found = named.customerId ?? named.customerName ?? '';
  return new Refusal('VALUE_REFUSED', { place: { tab: name, column: columns.customerName.header }, expected, found });
}

/** What follows from the change: the promise from the priority, the time of settling from the status. */
function after(
  workbook: ShopWorkbook,
  row: IssueRow,
  values: Issue,
  customer: { readonly id: string | null; readonly name: string | null } | undefined,
): Issue {
  const next = { ...row, ...values };
  const hoursOf = (priority: string): number => replyHours(priority, (key) => workbook.settings.number(key));
  const { openedAt, priority } = next;
  const isAsked = 'promisedAt' in values || 'priority' in values;
  if (openedAt !== null && next.promisedAt === null && isAsked) {
    next.promisedAt = promisedAt(openedAt, hoursOf(priority ?? ''));
  } else if (openedAt !== null && next.promisedAt !== null && !('promisedAt' in values) && 'priority' in values) {
    next.promisedAt = promiseAfter({ openedAt, promisedAt: next.promisedAt }, priority ?? '', hoursOf);
  }
  return {
    ...values,
    promisedAt: next.promisedAt,
    resolvedAt: 'status' in values ? resolvedAtAfter(next.status, row.resolvedAt, workbook.now) : row.resolvedAt,
    ...(customer ? { customerId: customer.id, customerName: row.customerName ?? customer.name } : {}),
  };
}
