/** The morning's mail to a colleague: everything that is due for them, in one. */
import type { IsoDay } from '../../../domain/calendar/iso-day';
import type { PlannedReminder } from '../../../domain/reminders/plan-reminders';
import { sendingWords } from '../../../i18n/sending-words';
import type { OutgoingMail } from '../../../platform/mail';
import type { ShopWorkbook } from '../../../sheets/shop-workbook';
import type { ReminderFacts } from '../reminder-facts';
import { writeReminder } from '../reminder-mail';

export interface DigestAsked {
  readonly member: { readonly email: string; readonly name: string };
  readonly tasks: readonly PlannedReminder[];
  readonly yesterday: {
    readonly done: number;
    readonly sent: number;
    readonly notSent: readonly { readonly reason: string; readonly count: number }[];
  };
  /** Mails of the member's customers that the day's quota leaves for a later run. */
  readonly carriedOver: number;
  /** Days that nobody planned, made up now where it is not too late; null when none was missed. */
  readonly gap: {
    readonly from: IsoDay;
    readonly to: IsoDay;
    readonly madeUp: number;
    readonly tooLate: number;
  } | null;
}

export function writeDigest(
  { member, tasks }: DigestAsked,
  facts: ReminderFacts,
  { language }: ShopWorkbook,
): OutgoingMail {
  const told = tasks.map((task) => writeReminder(task, facts, language).mail);
  const subject = sendingWords[language].digest({ count: tasks.length });
  const [text, html] = [told.map((mail) => mail.text).join('\n\n'), told.map((mail) => mail.html).join('')];
  return { to: member.email, subject, text, html, name: facts.shop };
}
