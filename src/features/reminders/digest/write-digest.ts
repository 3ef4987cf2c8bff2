/**
 * Writes the morning's mail to one colleague: everything that is due for them, in one mail.
 */

import { octetsIn } from '../../../domain/text/octets';
import { digestWords } from '../../../i18n/digest-words';
import type { OutgoingMail } from '../../../platform/mail';
import type { ReminderFacts } from '../reminder-facts';
import { digestCalendar } from './digest-calendar';
import { type DigestAsked, type DigestBook, digestContent } from './digest-content';
import { digestHtml } from './digest-html';
import { digestText } from './digest-text';

/** So many of each part in full; fewer where a shop's texts are so long that the mail would be cut off. */
const MOST_TOLD = [15, 8, 3, 0] as const;
/** Gmail shows 102 KB of a mail and hides the rest; Google sends at most 200. */
const LARGEST = 95_000;

export function writeDigest(asked: DigestAsked, facts: ReminderFacts, workbook: DigestBook): OutgoingMail {
  const { language } = workbook;
  const attachments = digestCalendar(asked.tasks, facts, workbook);
  const closing = attachments.length === 0 ? [] : [digestWords[language].calendar];
  const label = digestWords[language].lines.paste;
  const replyTo = facts.input.colleagueFor('');
  const rest = {
    to: asked.member.email,
    name: facts.shop,
    ...(replyTo === '' || replyTo === asked.member.email ? {} : { replyTo }),
    ...(attachments.length === 0 ? {} : { attachments }),
  };
  for (const most of MOST_TOLD) {
    const content = digestContent(asked, facts, workbook, most);
    const html = digestHtml(content, closing, label, language);
    if (most > 0 && octetsIn(html) > LARGEST) continue;
    return { ...rest, subject: content.subject, text: digestText(content, closing, label), html };
  }
  throw new RangeError('a digest that tells nothing in full is too long');
}
