/**
 * A mail as it would travel: real MIME, so that any mail program opens it and any test can parse it.
 */
import MailComposer from 'nodemailer/lib/mail-composer';
import type { Mail } from '../workbook/model';

/** The message in RFC 5322 form; Bcc stays in, since nobody else will read this copy. */
export async function mimeMessage(mail: Mail): Promise<Buffer> {
  const node = new MailComposer({
    from: mail.name === '' ? mail.from : { name: mail.name, address: mail.from },
    to: mail.to,
    cc: mail.cc || undefined,
    bcc: mail.bcc || undefined,
    replyTo: mail.replyTo || undefined,
    subject: mail.subject,
    text: mail.text,
    html: mail.html || undefined,
    date: new Date(mail.at),
    messageId: `<${mail.id}@regulars.local>`,
    attachments: mail.attachments.map(({ name, mimeType, base64, cid }) => ({
      filename: name,
      contentType: mimeType,
      content: Buffer.from(base64, 'base64'),
      ...(cid === undefined ? {} : { cid, contentDisposition: 'inline' as const }),
    })),
  }).compile();
  node.keepBcc = true;
  return node.build();
}
