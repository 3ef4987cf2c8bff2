/**
 * MailApp: mails into the outbox, within Google's limits for a consumer account (a body of 200 KB also where the quota is
 * a Workspace account's).
 *
 * A mail takes effect at once and cannot be taken back, whatever becomes of the execution.
 *
 * @see developers.google.com/apps-script/reference/mail/mail-app
 * @see developers.google.com/apps-script/guides/services/quotas
 */
import type { Mail } from '../workbook/model';
import { blobOf } from './blob';
import { recipientsToday } from './day-quota';
import { Exception } from './exception';
import type { ServicesHost } from './host';
import { addresses, type Message, messageOf } from './mail-message';
import { signedService } from './signed';

type MailApp = GoogleAppsScript.Mail.MailApp;

const RECIPIENTS_A_MESSAGE = 50;
const BODY_BYTES = 200 * 1024;
const ATTACHMENTS = 250;
const ATTACHMENT_BYTES = 25 * 1024 * 1024;
const ADDRESS = /^[^\s@<>,;]+@[^\s@<>,;]+\.[^\s@<>,;]+$/;

function expectWithinLimits(host: ServicesHost, message: Message, recipients: readonly string[]): void {
  if (recipients.length === 0) throw new Exception('Failed to send email: no recipient');
  const odd = [...recipients, ...addresses(message.replyTo)].find((address) => !ADDRESS.test(address));
  if (odd !== undefined) throw new Exception(`Invalid email: ${odd}`);
  if (recipients.length > RECIPIENTS_A_MESSAGE) throw new Exception('Limit Exceeded: Email Recipients Per Message.');
  const bytes = (text: string) => host.bytes.utf8(text).length;
  if (bytes(message.body) > BODY_BYTES || bytes(message.htmlBody) > BODY_BYTES) {
    throw new Exception('Limit Exceeded: Email Body Size.');
  }
}

type Attachment = Mail['attachments'][number];

/** Attachments, then inline images, which have the key that the HTML names them by. */
function attached(host: ServicesHost, { attachments, inlineImages }: Message): Attachment[] {
  const blobs = [
    ...attachments.map((source) => ({ ...blobOf('MailApp.sendEmail', source), cid: null })),
    ...Object.entries(inlineImages).map(([cid, source]) => ({ ...blobOf('MailApp.sendEmail', source), cid })),
  ];
  const size = blobs.reduce((sum, { bytes }) => sum + bytes.length, 0);
  if (blobs.length > ATTACHMENTS) throw new Exception('Limit Exceeded: Email Attachments Per Message.');
  if (size > ATTACHMENT_BYTES) throw new Exception('Limit Exceeded: Email Total Attachments Size.');
  return blobs.map(({ name, contentType, bytes, cid }) => ({
    name: name ?? 'attachment',
    mimeType: contentType ?? 'application/octet-stream',
    base64: host.bytes.base64(bytes),
    ...(cid === null ? {} : { cid }),
  }));
}

function mailOf(host: ServicesHost, message: Message, attachments: readonly Attachment[]): Mail {
  const { name, subject, body: text, htmlBody: html, replyTo } = message;
  const at = new Date(host.now()).toISOString();
  const [to, cc, bcc] = [message.to, message.cc, message.bcc].map((list) => addresses(list).join(', ')) as [
    string,
    string,
    string,
  ];
  return { id: host.freshUuid(), at, from: host.user, to, cc, bcc, replyTo, name, subject, text, html, attachments };
}

/** A day's quota begins with its first mail and is whole again 24 hours after it. */
function remainingToday(host: ServicesHost): number {
  return Math.max(0, host.mailQuota - recipientsToday(host.workbook.mails(), host.user, host.now()));
}

function send(host: ServicesHost, message: Message): void {
  const recipients = [message.to, message.cc, message.bcc].flatMap(addresses);
  expectWithinLimits(host, message, recipients);
  const attachments = attached(host, message);
  if (recipients.length > remainingToday(host)) {
    throw new Exception('Service invoked too many times for one day: email.');
  }
  host.apply({ op: 'mail', mail: mailOf(host, message, attachments) });
}

export function mailApp(host: ServicesHost): MailApp {
  return signedService('MailApp', {
    getRemainingDailyQuota: () => host.call('quota', 'MailApp.getRemainingDailyQuota', {}, () => remainingToday(host)),
    sendEmail: (...args: readonly unknown[]) => {
      const message = messageOf(args);
      host.call('mail', 'MailApp.sendEmail', {}, () => send(host, message));
    },
  });
}
