/** Reads a mail back from its MIME form, as a mail program would; only what our own mails use. */
import type { LocalWorkbook } from '../../../local/local-workbook';
import { mimeMessage } from '../../../local/outbox/mime-message';

export interface ReadMail {
  readonly from: string;
  readonly to: string;
  readonly replyTo: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly attachments: readonly { readonly name: string; readonly type: string; readonly text: string }[];
}

interface Part {
  readonly headers: ReadonlyMap<string, string>;
  readonly body: string;
}

/** Every mail sent, oldest first. */
export async function mailsOf(shop: LocalWorkbook): Promise<readonly ReadMail[]> {
  const messages = await Promise.all(shop.workbook.mails().map(mimeMessage));
  return messages.map((message) => readMail(message.toString('latin1')));
}

function readMail(message: string): ReadMail {
  const { headers } = partOf(message);
  const parts = leavesOf(message);
  const of = (type: string): string => {
    const part = parts.find((one) => one.headers.get('content-type')?.startsWith(type));
    return part ? contentOf(part).replace(/\r\n/g, '\n').trimEnd() : '';
  };
  const header = (name: string): string => wordsOf(headers.get(name) ?? '');
  return {
    ...{ from: header('from'), to: header('to'), replyTo: header('reply-to'), subject: header('subject') },
    ...{ text: of('text/plain'), html: of('text/html') },
    attachments: parts.flatMap((part) => {
      const name = /filename="?([^";]+)/.exec(part.headers.get('content-disposition') ?? '')?.[1];
      const type = part.headers.get('content-type')?.split(';')[0] ?? '';
      return name === undefined ? [] : [{ name, type, text: contentOf(part) }];
    }),
  };
}

/** The parts that are no parts of parts. */
function leavesOf(source: string): readonly Part[] {
  const part = partOf(source);
  const boundary = /boundary="([^"]+)"/.exec(part.headers.get('content-type') ?? '')?.[1];
  if (boundary === undefined) return [part];
  const inner = part.body.split(`--${boundary}`).slice(1, -1);
  return inner.flatMap((one) => leavesOf(one.replace(/^\r\n/, '').replace(/\r\n$/, '')));
}

function partOf(source: string): Part {
  const end = source.indexOf('\r\n\r\n');
  const lines = source
    .slice(0, end)
    .replace(/\r\n[ \t]+/g, ' ')
    .split('\r\n');
  const headers = new Map(
    lines.map((line) => [line.slice(0, line.indexOf(':')).toLowerCase(), line.slice(line.indexOf(':') + 1).trim()]),
  );
  return { headers, body: source.slice(end + 4) };
}

function contentOf({ headers, body }: Part): string {
  const encoding = headers.get('content-transfer-encoding') ?? '7bit';
  if (encoding === 'base64') return Buffer.from(body, 'base64').toString('utf8');
  const bytes = encoding === 'quoted-printable' ? unquoted(body.replace(/=\r\n/g, '')) : body;
  return Buffer.from(bytes, 'latin1').toString('utf8');
}

const unquoted = (text: string): string =>
  text.replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));

/** RFC 2047: words in another alphabet. */
function wordsOf(header: string): string {
  const joined = header.replace(/\?=\s+=\?/g, '?==?');
  return joined.replace(/=\?utf-8\?([BQ])\?([^?]*)\?=/gi, (_, kind: string, coded: string) =>
    kind.toUpperCase() === 'B'
      ? Buffer.from(coded, 'base64').toString('utf8')
      : Buffer.from(unquoted(coded.replace(/_/g, ' ')), 'latin1').toString('utf8'),
  );
}
