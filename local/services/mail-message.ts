/**
 * A message from the arguments of MailApp.sendEmail, whichever of the four signatures they have.
 *
 * An option that Google does not list is refused by name: Google passes over it in silence, and a mail without it is not
 * the mail that was meant. So is noReply, which only Workspace accounts may set.
 */
import { Exception, NotEmulated, signatureMismatch } from './exception';

type Parameters = GoogleAppsScript.Mail.MailAdvancedParameters;

export interface Message {
  readonly to: string;
  readonly cc: string;
  readonly bcc: string;
  readonly replyTo: string;
  readonly name: string;
  readonly subject: string;
  readonly body: string;
  readonly htmlBody: string;
  readonly attachments: readonly unknown[];
  /** By the key under which the HTML names them: `<img src="cid:key">`. */
  readonly inlineImages: Readonly<Record<string, unknown>>;
}

const TEXTS = ['to', 'cc', 'bcc', 'replyTo', 'name', 'subject', 'body', 'htmlBody'] as const;
const OPTIONS: ReadonlySet<string> = new Set([...TEXTS, 'attachments', 'inlineImages', 'noReply']);

/** @throws Exception in Google's words when no signature fits */
export function messageOf(args: readonly unknown[]): Message {
  const parameters = parametersOf(args);
  if (parameters === null) throw signatureMismatch('MailApp.sendEmail', args);
  const other = Object.keys(parameters).find((option) => !OPTIONS.has(option));
  if (other !== undefined) throw new NotEmulated(`MailApp.sendEmail with the option ${other}`);
  if (parameters.noReply) throw new NotEmulated('MailApp.sendEmail with noReply');
  const texts = Object.fromEntries(TEXTS.map((key) => [key, textOf(parameters, key)])) as Record<
    (typeof TEXTS)[number],
    string
  >;
  const { attachments = [], inlineImages = {} } = parameters;
  if (!Array.isArray(attachments)) throw new Exception('Invalid argument: attachments');
  if (typeof inlineImages !== 'object' || inlineImages === null) throw new Exception('Invalid argument: inlineImages');
  return { ...texts, attachments, inlineImages };
}

function parametersOf(args: readonly unknown[]): Parameters | null {
  const [first, second, third, fourth] = args;
  const texts = (count: number) => args.slice(0, count).every((arg) => typeof arg === 'string');
  const isObject = (value: unknown) => typeof value === 'object' && value !== null && !Array.isArray(value);
  if (args.length === 1 && isObject(first)) return first as Parameters;
  if (args.length === 3 && texts(3)) return { to: first, subject: second, body: third } as Parameters;
  if (args.length === 4 && texts(4)) return { to: first, replyTo: second, subject: third, body: fourth } as Parameters;
  if (args.length === 4 && texts(3) && isObject(fourth)) {
    return { ...(fourth as Parameters), to: first as string, subject: second as string, body: third as string };
  }
  return null;
}

function textOf(parameters: Parameters, key: (typeof TEXTS)[number]): string {
  const value: unknown = parameters[key] ?? '';
  if (typeof value !== 'string') throw new Exception(`Invalid argument: ${key}`);
  return value;
}

/** Addresses of a comma-separated list, names stripped: `Ann <ann@example.com>` counts as ann@example.com. */
export function addresses(list: string): string[] {
  const found = list.split(',').map((one) => (/<([^>]*)>/.exec(one)?.[1] ?? one).trim());
  return found.filter((one) => one !== '');
}
