/**
 * Mail through MailApp. Sending is never retried here: a call can fail after the mail has left.
 */
import { messageOf } from './google-errors';

export interface OutgoingMail {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html?: string;
  readonly replyTo?: string;
  /** The sender's name as the reader sees it. */
  readonly name?: string;
  readonly attachments?: readonly MailAttachment[];
}

export interface MailAttachment {
  /** With its ending, such as `week.ics`. */
  readonly name: string;
  /** MIME type, such as `text/calendar`. */
  readonly type: string;
  readonly text: string;
}

export const remainingMailQuota = (): number => MailApp.getRemainingDailyQuota();

export function sendMail({ to, subject, text, html, replyTo, name, attachments = [] }: OutgoingMail): void {
  MailApp.sendEmail({
    to,
    subject,
    body: text,
    ...(html === undefined ? {} : { htmlBody: html }),
    ...(replyTo === undefined ? {} : { replyTo }),
    ...(name === undefined ? {} : { name }),
    ...(attachments.length === 0 ? {} : { attachments: attachments.map(blobOf) }),
  });
}

const blobOf = ({ name, type, text }: MailAttachment) => Utilities.newBlob(text, type, name);

/** The day's recipients: no other mail leaves today either. */
export const isQuotaUsedUp = (error: unknown): boolean => /too many times for one day/i.test(messageOf(error));

/** Errors that MailApp throws before anything leaves: the day's quota, a bad address, a body too large. */
const BEFORE_SENDING = /too many times for one day|invalid email|no recipient|limit exceeded/i;

/** False for whatever is not recognised: then it is not known whether the mail left. */
export const surelyNotSent = (error: unknown): boolean => BEFORE_SENDING.test(messageOf(error));
