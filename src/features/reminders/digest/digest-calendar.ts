/** The follow-ups and meetings of the morning's mail as a calendar file. */
import { parseAnniversary } from '../../../domain/calendar/anniversary';
import { type CalendarEvent, calendarFile } from '../../../domain/calendar/calendar-file';
import { addMonths, type IsoDay } from '../../../domain/calendar/iso-day';
import { occurrencesBetween } from '../../../domain/calendar/next-occurrence';
import type { PlannedReminder } from '../../../domain/reminders/plan-reminders';
import { lineOf } from '../../../domain/text/shortened';
import type { MailAttachment } from '../../../platform/mail';
import type { ReminderFacts } from '../reminder-facts';
import { reasonWords } from '../reminder-mail';
import type { DigestBook } from './digest-content';

const IN_CALENDAR: ReadonlySet<string> = new Set(['followUp', 'meeting']);
/** What comes back every year is entered for so many years, each day by itself: a lunar day is another day each year. */
const YEARS = 3;

/** None where there is nothing to enter. */
export function digestCalendar(
  tasks: readonly PlannedReminder[],
  facts: ReminderFacts,
  workbook: DigestBook,
): readonly MailAttachment[] {
  const entered = tasks.filter(({ kind }) => IN_CALENDAR.has(kind));
  if (entered.length === 0) return [];
  const events: CalendarEvent[] = [];
  for (const task of entered) for (const on of daysOf(task, facts)) events.push(eventOn(on, task, workbook));
  return [{ name: 'regulars.ics', type: 'text/calendar', text: calendarFile(events, workbook.now) }];
}

function daysOf({ about, dueOn, reason }: PlannedReminder, { input }: ReminderFacts): readonly IsoDay[] {
  const first = 'on' in reason ? reason.on : dueOn;
  const date = reason.code === 'date' ? input.dates.find(({ id }) => id === about) : undefined;
  const anniversary = date?.isYearly ? parseAnniversary(date.on) : null;
  if (!anniversary) return [first];
  const days = occurrencesBetween(anniversary, first, addMonths(first, 12 * YEARS), input.missingDay);
  return days.length === 0 ? [first] : days.slice(0, YEARS).map(({ on }) => on);
}

/** The same day of the same matter has the same UID, whichever morning tells it. */
function eventOn(on: IsoDay, { kind, about, reason, customerName }: PlannedReminder, workbook: DigestBook) {
  return {
    uid: `${kind}-${about}-${on}@${workbook.id}.regulars`,
    on,
    summary: lineOf(60, customerName),
    description: descriptionOf(reason, workbook),
  };
}

/** Without how many days there are until then: the calendar says that itself, and for later years it would be wrong. */
function descriptionOf(reason: PlannedReminder['reason'], { language }: DigestBook): string {
  if (reason.code === 'followUp') return lineOf(200, reason.what);
  const told = reason.code === 'date' ? [reason.whose, reason.notes].filter((text) => text !== '').join(' · ') : '';
  return lineOf(200, told || reasonWords(reason, language));
}
