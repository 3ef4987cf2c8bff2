/**
 * Shows what would go out on a day, sending nothing and writing nothing. An agent is shown their own.
 */
import type { PreviewedReminder } from '../../contract/reminders';
import { type IsoDay, parseIsoDay } from '../../domain/calendar/iso-day';
import { type PlannedReminder, planReminders } from '../../domain/reminders/plan-reminders';
import { label } from '../../i18n/bilingual';
import { reminderWords } from '../../i18n/reminder-words';
import { Refusal } from '../../sheets/refusal';
import type { ShopWorkbook } from '../../sheets/shop-workbook';
import { requireRole } from '../../sheets/team-roles';
import { isForActor } from './own-reminders';
import { type ReminderFacts, readReminderFacts } from './reminder-facts';
import { reasonWords, subjectOf, templateWords } from './reminder-mail';

/** @param day `YYYY-MM-DD`; nothing given: today */
export function previewReminders(workbook: ShopWorkbook, day: unknown): readonly PreviewedReminder[] {
  requireRole(workbook.actor, 'agent');
  const today = dayAsked(workbook, day);
  const facts = readReminderFacts(workbook, today);
  const ledger = workbook.read('reminders', ['status']);
  return planReminders({ ...facts.input, today })
    .filter((entry) => isShownTo(workbook.actor, entry))
    .map((entry) => {
      const { key, kind, about, customerId, to, as } = entry;
      const status = ledger.byKey(key)?.status ?? null;
      const skip = entry.skip ?? (status === 'planned' ? null : status);
      const subject = subjectOf(entry, facts, workbook.language);
      return {
        key,
        kind,
        about,
        customerId,
        to,
        as,
        subject,
        reason: whyAndHow(entry, facts, workbook.language),
        skip,
      };
    });
}

/** Whose rule it is that nobody understands is no agent's business. */
export function isShownTo(actor: ShopWorkbook['actor'], { owner, to, skip }: PlannedReminder): boolean {
  const known = owner === '' ? null : owner;
  if (skip === 'ruleNotUnderstood') return actor.role !== 'agent';
  return isForActor(actor, { owner: known, to }, known);
}

/** Why it is due and, where it stands in for a mail, why that cannot go. */
function whyAndHow(entry: PlannedReminder, facts: ReminderFacts, language: ShopWorkbook['language']): string {
  const { reason, insteadOfMail } = entry;
  const why = reasonWords(reason, language);
  const { noMail, whyNoMail } = reminderWords[language];
  if (insteadOfMail === null) return why;
  return noMail({ why, refusal: templateWords(entry, facts, language) || whyNoMail[insteadOfMail] });
}

function dayAsked(workbook: ShopWorkbook, day: unknown): IsoDay {
  if (day === undefined || day === null || day === '') return workbook.today;
  const asked = typeof day === 'string' ? parseIsoDay(day) : null;
  if (asked !== null) return asked;
  const expected = label('日期（如 2025-03-08）', 'a day such as 2025-03-08');
  throw new Refusal('ARGUMENT_REFUSED', { name: 'day', expected, found: String(day) });
}
