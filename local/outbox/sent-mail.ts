/**
 * A mail as the command line and other programs see it.
 */
import type { Mail } from '../workbook/model';

export interface SentMail {
  readonly id: string;
  /** ISO instant. */
  readonly at: string;
  readonly from: string;
  readonly to: string;
  readonly replyTo: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly attachments: readonly { readonly name: string; readonly mimeType: string; readonly bytes: number }[];
}

export function sentMail({ id, at, from, to, replyTo, subject, text, html, attachments }: Mail): SentMail {
  const described = attachments.map(({ name, mimeType, base64 }) => ({
    name,
    mimeType,
    bytes: Buffer.from(base64, 'base64').length,
  }));
  return { id, at, from, to, replyTo, subject, text, html, attachments: described };
}
