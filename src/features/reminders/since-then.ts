/**
 * Reads what became of those whom open reminders are about: one column a tab to choose by, then the few rows; nothing of a
 * tab that no reminder speaks of.
 */

import type { Instant } from '../../domain/calendar/instant';
import type { SinceThen } from '../../domain/reminders/over-by-itself';
import type { TabRow } from '../../schema/workbook-schema';
import type { ShopWorkbook } from '../../sheets/shop-workbook';

export interface Told {
  readonly kind: string | null;
  readonly about: string | null;
  readonly customerId: string | null;
}

export type KnownCustomer = Readonly<Pick<TabRow<'customers'>, 'status' | 'consent' | 'lastOrderOn' | 'lastContactAt'>>;

export interface Since {
  readonly of: (reminder: Told) => SinceThen;
  /** When the issue's promise runs out. */
  readonly promisedAt: (issueId: string) => Instant | null;
}

export function readSince(
  workbook: ShopWorkbook,
  reminders: readonly Told[],
  customers: ReadonlyMap<string, KnownCustomer>,
): Since {
  const about = (...kinds: readonly string[]): ReadonlySet<string> =>
    new Set(reminders.flatMap((one) => (one.about !== null && kinds.includes(one.kind ?? '') ? [one.about] : [])));
  const talks = rowsOf(workbook, 'interactions', ['id', 'followUpDone'], about('followUp'));
  const columns = ['id', 'status', 'firstReplyAt', 'promisedAt'] as const;
  const issues = rowsOf(workbook, 'issues', columns, about('promise', 'survey'));
  const surveyed = about('survey').size === 0 ? [] : [...workbook.readColumn('surveys', 'issueId').values()];
  const { zone } = workbook;
  return {
    promisedAt: (issueId) => issues.get(issueId)?.promisedAt ?? null,
    of: (reminder) => {
      const customer = customers.get(reminder.customerId ?? '');
      const talk = talks.get(reminder.about ?? '');
      const issue = issues.get(reminder.about ?? '');
      return {
        customer: customer
          ? {
              status: customer.status ?? '',
              consent: customer.consent ?? '',
              lastOrderOn: customer.lastOrderOn,
              lastContactOn: customer.lastContactAt === null ? null : zone.dayOf(customer.lastContactAt),
            }
          : null,
        talk: talk ? { followUpDone: talk.followUpDone === true } : null,
        issue: issue
          ? { status: issue.status, repliedAt: issue.firstReplyAt, isSurveyed: surveyed.includes(issue.id ?? '') }
          : null,
      };
    },
  };
}

function rowsOf<K extends 'interactions' | 'issues', C extends keyof TabRow<K> & string>(
  workbook: ShopWorkbook,
  tab: K,
  columns: readonly C[],
  wanted: ReadonlySet<string>,
): ReadonlyMap<string, Readonly<Pick<TabRow<K>, C>>> {
  const rows = new Map<string, Readonly<Pick<TabRow<K>, C>>>();
  if (wanted.size === 0) return rows;
  const places: number[] = [];
  for (const [sheetRow, id] of workbook.readColumn(tab, 'id' as never)) {
    if (wanted.has(String(id))) places.push(sheetRow);
  }
  if (places.length === 0) return rows;
  for (const row of workbook.readRowsAt(tab, columns as never, places).rows as unknown as readonly Pick<
    TabRow<K>,
    C
  >[]) {
    const { id } = row as unknown as { id: string | null };
    if (id !== null && !rows.has(id)) rows.set(id, row);
  }
  return rows;
}
