/**
 * MailApp: mails into the outbox, within Google's limits for a consumer account.
 *
 * A mail takes effect at once and cannot be taken back, whatever becomes of the execution.
 */
import type { Mail } from '../workbook/model';
import { blobOf } from './blob';
import { Exception, signatureMismatch } from './exception';
import type { ServicesHost } from './host';
import { asGoogle } from './internals';
import { strictService } from './strict';

type MailApp = GoogleAppsScript.Mail.MailApp;
type Message = GoogleAppsScript.Mail.MailAdvancedParameters;

const RECIPIENTS_A_MESSAGE = 50;
const BODY_BYTES = 200 * 1024;
const ATTACHMENTS = 250;
const ATTACHMENT_BYTES = 25 * 1024 * 1024;
const DAY_MS = 86_400_000;
const ADDRESS = /^[^\s@<>,;]+@[^\s@<>,;]+\.[^\s@<>,;]+$/;

/** Every overload of sendEmail as one message. */
function messageOf(args: readonly unknown[]): Message {
  const [first, second, third, fourth] = args;
  const texts = (count: number) => args.slice(0, count).every((arg) => typeof arg === 'string');
  if (args.length === 1 && typeof first === 'object' && first !== null) return first as Message;
  if (args.length === 3 && texts(3)) return { to: first, subject: second, body: third } as Message;
  if (args.length === 4 && texts(4)) return { to: first, replyTo: second, subject: third, body: fourth } as Message;
  if (args.length === 4 && texts(3) && typeof fourth === 'object' && fourth !== null) {
    return { ...(fourth as Message), to: first as string, subject: second as string, body: third as string };
  }
  throw signatureMismatch('MailApp.sendEmail', args);
}

/** Addresses of a comma-separated list, names stripped: `Ann <ann@example.com>` counts as ann@example.com. */
function addresses(list: string | undefined): string[] {
  const found = (list ?? '').split(',').map((one) => (/<([^>]*)>/.exec(one)?.[1] ?? one).trim());
  return found.filter((one) => one !== '');
}

function expectWithinLimits(host: ServicesHost, message: Message, recipients: readonly string[]): void {
  if (recipients.length === 0) throw new Exception('Failed to send email: no recipient');
  const odd = recipients.find((address) => !ADDRESS.test(address));
  if (odd !== undefined) throw new Exception(`Invalid email: ${odd}`);
  if (recipients.length > RECIPIENTS_A_MESSAGE) throw new Exception('Limit Exceeded: Email Recipients Per Message.');
  const bytes = (text: string | undefined) => host.bytes.utf8(text ?? '').length;
  if (bytes(message.body) > BODY_BYTES || bytes(message.htmlBody) > BODY_BYTES) {
    throw new Exception('Limit Exceeded: Email Body Size.');
  }
  if (recipients.length > remainingToday(host))
    throw new Exception('Service invoked too many times for one day: email.');
}

function mailOf(host: ServicesHost, message: Message): Mail {
  const attachments = (message.attachments ?? []).map((source) => {
    const blob = blobOf(source);
    return {
      name: blob.name ?? 'attachment',
      mimeType: blob.contentType ?? 'application/octet-stream',
      base64: host.bytes.base64(blob.bytes),
    };
  });
  const bytes = attachments.reduce((sum, { base64 }) => sum + base64.length * 0.75, 0);
  if (attachments.length > ATTACHMENTS) throw new Exception('Limit Exceeded: Email Attachments Per Message.');
  if (bytes > ATTACHMENT_BYTES) throw new Exception('Limit Exceeded: Email Total Attachments Size.');
  const at = new Date(host.now()).toISOString();
  return {
    id: host.freshUuid(),
    at,
    from: host.user,
    to: addresses(message.to).join(', '),
    cc: addresses(message.cc).join(', '),
    bcc: addresses(message.bcc).join(', '),
    replyTo: message.replyTo ?? '',
    name: message.name ?? '',
    subject: message.subject ?? '',
    text: message.body ?? '',
    html: message.htmlBody ?? '',
    attachments,
  };
}

/** A day's quota begins with its first mail and is whole again 24 hours after it. */
function remainingToday(host: ServicesHost): number {
  let windowStart = Number.NEGATIVE_INFINITY;
  let used = 0;
  for (const mail of host.workbook.mails()) {
    if (mail.from !== host.user) continue;
    const at = Date.parse(mail.at);
    if (at >= windowStart + DAY_MS) {
      windowStart = at;
      used = 0;
    }
    used += [mail.to, mail.cc, mail.bcc].reduce((sum, list) => sum + addresses(list).length, 0);
  }
  return host.now() >= windowStart + DAY_MS ? host.mailQuota : Math.max(0, host.mailQuota - used);
}

export function mailApp(host: ServicesHost): MailApp {
  const members = {
    getRemainingDailyQuota: () => host.call('quota', 'MailApp.getRemainingDailyQuota', {}, () => remainingToday(host)),
    sendEmail: (...args: readonly unknown[]) => {
      const message = messageOf(args);
      host.call('mail', 'MailApp.sendEmail', {}, () => {
        const recipients = [message.to, message.cc, message.bcc].flatMap(addresses);
        expectWithinLimits(host, message, recipients);
        host.apply({ op: 'mail', mail: mailOf(host, message) });
      });
    },
  };
  return asGoogle<MailApp>(strictService('MailApp', members));
}
