/** What a digest tells besides the tasks: how yesterday ended, what today's quota leaves for later, what an outage left. */
import { addDays } from '../../../domain/calendar/iso-day';
import { DIGEST } from '../../../domain/reminders/ledger';
import type { PlannedReminder } from '../../../domain/reminders/plan-reminders';
import { reminderStatuses } from '../../../schema/lists/reminder-lists-table';
import type { ShopWorkbook } from '../../../sheets/shop-workbook';
import type { DigestAsked } from '../digest/digest-content';
import type { LedgerEntry } from '../ledger-row';
import type { ReminderFacts } from '../reminder-facts';
import type { DueMail } from './due-mails';
import type { Owed } from './plan-into-ledger';

const address = (text: string | null): string => (text ?? '').trim().toLowerCase();

export function digestAsked(
  { member, tasks }: { readonly member: string; readonly tasks: readonly PlannedReminder[] },
  { rows, gap }: Owed,
  later: readonly DueMail[],
  { facts, workbook }: { readonly facts: ReminderFacts; readonly workbook: ShopWorkbook },
): DigestAsked {
  const isOf = (owner: string): boolean => facts.input.colleagueFor(address(owner)) === member;
  const carried = later.filter(({ form, to, entries }) =>
    form === 'customer' ? isOf(entries[0]?.owner ?? '') : to === member,
  );
  const yesterday = addDays(workbook.today, -1);
  const theirs = rows.filter((row) => {
    if (row.dueOn !== yesterday || row.kind === DIGEST) return false;
    return row.as === 'email' ? isOf(row.owner ?? '') : address(row.to) === member;
  });
  return {
    member: { email: member, name: facts.colleagues.get(member) ?? member },
    tasks,
    yesterday: {
      done: theirs.filter(({ status }) => status === 'done').length,
      sent: theirs.filter(({ as, status }) => as === 'email' && status === 'sent').length,
      notSent: notSent(theirs, workbook),
    },
    carriedOver: carried.length,
    gap,
  };
}

const NOT_SENT: readonly (string | null)[] = ['skipped', 'failed', 'unknown'];

/** Counted by the words that stand in the ledger. */
function notSent(rows: readonly LedgerEntry[], { labels }: ShopWorkbook): DigestAsked['yesterday']['notSent'] {
  const counts = new Map<string, number>();
  for (const { status, note } of rows) {
    if (!NOT_SENT.includes(status)) continue;
    const reason = note ?? labels.labelOf(reminderStatuses, status ?? '');
    counts.set(reason, (counts.get(reason) ?? 0) + 1);
  }
  return [...counts].map(([reason, count]) => ({ reason, count }));
}
