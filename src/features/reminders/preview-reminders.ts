/**
 * Shows what would go out on a day, sending nothing and writing nothing. An agent is shown their own.
 */
import type { PreviewedReminder } from '../../contract/reminders';
import { type IsoDay, parseIsoDay } from '../../domain/calendar/iso-day';
import { planReminders } from '../../domain/reminders/plan-reminders';
import { label } from '../../i18n/bilingual';
import { Refusal } from '../../sheets/refusal';
import type { ShopWorkbook } from '../../sheets/shop-workbook';
import { requireRole } from '../../sheets/team-roles';
import { isForActor } from './own-reminders';
import { readReminderFacts } from './reminder-facts';
import { writeReminder } from './reminder-mail';

/** @param day `YYYY-MM-DD`; nothing given: today */
export function previewReminders(workbook: ShopWorkbook, day: unknown): readonly PreviewedReminder[] {
  requireRole(workbook.actor, 'agent');
  const facts = readReminderFacts(workbook);
  const ledger = workbook.read('reminders', ['status']);
  const planned = planReminders({ ...facts.input, today: dayAsked(workbook, day) });
  const own = planned.filter(({ owner, to }) => {
    const known = owner === '' ? null : owner;
    return isForActor(workbook.actor, { owner: known, to }, known);
  });
  return own.map((entry) => {
    const { reason, mail } = writeReminder(entry, facts, workbook.language);
    const { key, kind, about, customerId, to, as } = entry;
    const status = ledger.byKey(key)?.status ?? null;
    const skip = entry.skip ?? (status === 'planned' ? null : status);
    return { key, kind, about, customerId, to, as, subject: mail.subject, reason, skip };
  });
}

function dayAsked(workbook: ShopWorkbook, day: unknown): IsoDay {
  if (day === undefined || day === null || day === '') return workbook.today;
  const asked = typeof day === 'string' ? parseIsoDay(day) : null;
  if (asked !== null) return asked;
  const expected = label('日期（如 2025-03-08）', 'a day such as 2025-03-08');
  throw new Refusal('ARGUMENT_REFUSED', { name: 'day', expected, found: String(day) });
}
