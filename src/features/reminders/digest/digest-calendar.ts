/** The follow-ups and meetings of the morning's mail as a calendar file. */
import { type CalendarEvent, calendarFile } from '../../../domain/calendar/calendar-file';
import type { IsoDay } from '../../../domain/calendar/iso-day';
import type { PlannedReminder } from '../../../domain/reminders/plan-reminders';
import { lineOf } from '../../../domain/text/shortened';
import type { MailAttachment } from '../../../platform/mail';
import { reasonWords } from '../reminder-mail';
import type { DigestBook } from './digest-content';

const IN_CALENDAR: ReadonlySet<string> = new Set(['followUp', 'meeting']);

/** None where there is nothing to enter. */
export function digestCalendar(tasks: readonly PlannedReminder[], workbook: DigestBook): readonly MailAttachment[] {
  const events = tasks.filter(({ kind }) => IN_CALENDAR.has(kind)).map((task) => eventOf(task, workbook));
  if (events.length === 0) return [];
  return [{ name: 'regulars.ics', type: 'text/calendar', text: calendarFile(events, workbook.now) }];
}

function eventOf({ kind, about, reason, dueOn, customerName }: PlannedReminder, workbook: DigestBook): CalendarEvent {
  const on = 'on' in reason ? (reason.on as IsoDay) : dueOn;
  const why = lineOf(200, reasonWords(reason, workbook.language));
  return {
    uid: `${kind}-${about}-${on}@${workbook.id}.regulars`,
    on,
    summary: lineOf(60, customerName),
    description: why,
  };
}
