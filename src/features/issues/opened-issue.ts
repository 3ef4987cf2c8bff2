/** An issue as it is first written: what was given, and what the product gives where nothing was. */
import { isOpenIssue, promisedAt, resolvedAtAfter } from '../../domain/issues/issue-times';
import { readRecent, withIssue, writeRecent } from '../../domain/recent/recent-history';
import type { TabRow } from '../../schema/workbook-schema';
import { replyHours } from '../../sheets/reply-hours';
import type { ShopWorkbook, Table } from '../../sheets/shop-workbook';
import { teamMember } from './team-member';

export type Issue = Partial<TabRow<'issues'>>;

/** What a customer's own row says of open issues. */
export const COUNTED = ['openIssues', 'recent'] as const;

/** @throws Refusal VALUE_REFUSED for people who are not in the team */
export function checkedPeople(workbook: ShopWorkbook, values: Issue): Issue {
  const people: Issue = {};
  for (const column of ['owner', 'escalatedTo'] as const) {
    const person = values[column];
    if (person) people[column] = teamMember(workbook, column, person);
  }
  return { ...values, ...people };
}

/** @param customer whose owner settles it unless somebody else is named; whoever opens it where nobody is */
export function openedIssue(
  workbook: ShopWorkbook,
  values: Issue,
  customer: { readonly id: string; readonly name: string | null; readonly owner: string | null },
): Issue {
  const { now, settings, actor } = workbook;
  const filled = Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null)) as Issue;
  const given = { status: 'open', priority: 'normal', openedAt: now, owner: customer.owner ?? actor.email, ...filled };
  const hours = replyHours(given.priority ?? 'normal', (key) => settings.number(key));
  return {
    promisedAt: promisedAt(given.openedAt ?? now, hours),
    ...given,
    resolvedAt: resolvedAtAfter(given.status, null, now),
    ...{ customerId: customer.id, customerName: customer.name },
  };
}

/**
 * The customer's count and the card follow in the same write; doing it again comes to the same.
 *
 * @param wasOpen before this write; of an issue that is new: false
 */
export function countIssue(
  customers: Table<'customers', (typeof COUNTED)[number]>,
  issue: Issue & { readonly id: string },
  wasOpen: boolean,
): void {
  const [row] = customers.rows;
  if (!row || !issue.openedAt) return;
  const { recent, openIssues } = customers.current(row);
  const isOpen = isOpenIssue(issue.status ?? null);
  const told = {
    ...{ id: issue.id, at: issue.openedAt, type: issue.type ?? '', status: issue.status ?? '' },
    ...{ description: issue.description ?? '', promisedAt: issue.promisedAt ?? null },
  };
  const history = readRecent(recent);
  const counted = withIssue(history, openIssues, { ...told, isOpen }, Number(isOpen) - Number(wasOpen));
  customers.change(row, {
    openIssues: counted.openIssues,
    recent: writeRecent({ ...history, issues: counted.issues }),
  });
}
