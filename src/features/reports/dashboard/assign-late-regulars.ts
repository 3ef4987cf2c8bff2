/**
 * Puts regulars who stay away into Today, each for whoever looks after them: one task a customer, in the reminder log
 * like every other task, and skipped there like any. Who was assigned within a month is not assigned again.
 */
import { addDays } from '../../../domain/calendar/iso-day';
import { reminderKey } from '../../../domain/reminders/reminder-key';
import { dashboardWords } from '../../../i18n/dashboard-words';
import { type ShopWorkbook, SINGLE_SAVE } from '../../../sheets/shop-workbook';
import { requireRole } from '../../../sheets/team-roles';
import type { LateRegular } from './late-regulars';

export interface Assigned {
  readonly assigned: number;
  /** Assigned a short while ago. */
  readonly known: number;
  /** Late as well; assigned when asked again. */
  readonly more: number;
}

const KIND = 'losingTouch';
const QUIET_DAYS = 30;
/** What a team can call in a day or two; who spent most comes first. */
const MOST_AT_ONCE = 20;

/** Customers without an owner come to who assigns. */
export function assignLateRegulars(workbook: ShopWorkbook, late: readonly LateRegular[]): Assigned {
  requireRole(workbook.actor, 'manager');
  const { today, actor, language } = workbook;
  const { task } = dashboardWords[language];
  return workbook.locked(() => {
    const ledger = workbook.read('reminders', ['key', 'kind', 'customerId', 'dueOn']);
    const since = addDays(today, -QUIET_DAYS);
    const recent = new Set(
      ledger.rows.flatMap(({ kind, customerId, dueOn }) =>
        kind === KIND && dueOn !== null && dueOn > since ? [customerId] : [],
      ),
    );
    const unassigned = late.filter(({ customerId }) => !recent.has(customerId));
    const fresh = unassigned.slice(0, MOST_AT_ONCE);
    for (const { customerId, name, owner, medianGap, daysSince } of fresh) {
      ledger.append({
        key: reminderKey({ kind: KIND, about: customerId, dueOn: today, recipient: 'colleague' }),
        ...{ dueOn: today, kind: KIND, about: customerId, customerId, customerName: name },
        ...{ owner: owner ?? actor.email, to: owner ?? actor.email, as: 'task' },
        subject: task.subject({ customer: name }),
        reason: task.reason({ gap: String(medianGap), since: daysSince }),
        // told by being assigned: it stands in Today until somebody is done with it
        ...{ status: 'sent', attempts: 0 },
      });
    }
    workbook.commit([ledger], SINGLE_SAVE);
    const more = unassigned.length - fresh.length;
    return { assigned: fresh.length, known: late.length - unassigned.length, more };
  });
}
