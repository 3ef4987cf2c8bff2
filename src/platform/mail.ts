/**
 * Mail through MailApp. Sending is never retried here: a call can fail after the mail has left.
 */
export interface OutgoingMail {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html?: string;
  readonly replyTo?: string;
  /** The sender's name as the reader sees it. */
  readonly name?: string;
}

export const remainingMailQuota = (): number => MailApp.getRemainingDailyQuota();

export function sendMail({ to, subject, text, html, replyTo, name }: OutgoingMail): void {
  MailApp.sendEmail({
    to,
    subject,
    body: text,
    ...(html === undefined ? {} : { htmlBody: html }),
    ...(replyTo === undefined ? {} : { replyTo }),
    ...(name === undefined ? {} : { name }),
  });
}
