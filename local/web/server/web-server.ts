/**
 * The page's server: on this computer's own address only, for whoever has the key. What it may be asked stands in
 * request-table.ts, what it does in answer-table.ts, who may ask in gatekeeper.ts.
 */
import { randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Language } from '../../../src/i18n/bilingual';
import { languageOf } from '../../tab-view';
import { FolderError } from '../../workbook/store/folder-error';
import { folderWords } from '../../workbook/store/folder-words';
import { webWords } from '../words';
import { ANSWERS } from './answer-table';
import type { Desk } from './desk';
import { cookieHeader, type House, originOf, verdictOn } from './gatekeeper';
import { pageFile, pageHtml } from './page-files';
import { asked, isVerb, type Verb } from './request-table';
import { DATA_HEADERS, MAIL_FRAME_HEADERS, PAGE_HEADERS, SCRIPT_FRAME_HEADERS } from './response-headers';

export interface WebServer {
  /** With its key: whoever has it may do all that the page can. */
  readonly url: string;
  close(): Promise<void>;
}

/** A slice of an import is 500 KB; a paste may be larger. */
const MOST_BYTES = 64 * 1024 * 1024;

/** @param port 0: any that is free. @throws Error EADDRINUSE */
export async function serveDesk(desk: Desk, port: number): Promise<WebServer> {
  const house = { port, key: randomBytes(24).toString('base64url') };
  const server = createServer((request, response) => {
    answer(desk, house, request, response).catch((error: unknown) => fail(desk, request, response, error));
  });
  await listening(server, port);
  house.port = (server.address() as AddressInfo).port;
  return {
    url: `${originOf(house)}/?key=${house.key}`,
    close: async () => {
      await desk.close();
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    },
  };
}

function listening(server: Server, port: number): Promise<void> {
  return new Promise((done, failed) => {
    server.once('error', failed);
    server.listen(port, '127.0.0.1', () => done());
  });
}

async function answer(desk: Desk, house: House, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { method = '', headers, url = '/' } = request;
  const { pathname: path, searchParams } = new URL(url, originOf(house));
  const { host, origin, cookie } = headers;
  const verdict = verdictOn({ method, host, origin, cookie, key: searchParams.get('key'), path }, house);
  const language = languageFor(desk, headers['accept-language']);
  if (verdict === 'refused') {
    send(response, 403, PLAIN, webWords[language].expired);
    return;
  }
  if (verdict === 'welcome') response.setHeader('Set-Cookie', cookieHeader(house));
  const verb = path.replace(/^\/api\//, '');
  if (method === 'GET') get(desk, path, language, request, response);
  else if (method === 'POST' && isVerb(verb)) await post(desk, verb, request, response);
  else send(response, 404, PLAIN, '');
}

const PLAIN = { ...DATA_HEADERS, 'Content-Type': 'text/plain; charset=utf-8' };
const HTML = { 'Content-Type': 'text/html; charset=utf-8' };

function get(desk: Desk, path: string, language: Language, request: IncomingMessage, response: ServerResponse): void {
  if (path === '/') send(response, 200, { ...PAGE_HEADERS, ...HTML }, pageHtml(language));
  else if (path === '/events') {
    response.writeHead(200, { ...DATA_HEADERS, 'Content-Type': 'text/event-stream' });
    desk.feed.join(response);
  } else if (path.startsWith('/frame/')) sendFrame(desk, path.slice('/frame/'.length), response);
  else sendFile(path, request.headers['if-none-match'], response);
}

function sendFrame(desk: Desk, id: string, response: ServerResponse): void {
  const framed = desk.frames.get(id);
  const headers = framed?.kind === 'script' ? SCRIPT_FRAME_HEADERS : MAIL_FRAME_HEADERS;
  send(response, framed ? 200 : 404, { ...headers, ...HTML }, framed?.html ?? '');
}

function sendFile(path: string, known: string | undefined, response: ServerResponse): void {
  const file = pageFile(path);
  if (file === null) send(response, 404, PLAIN, '');
  else {
    const headers = {
      ...PAGE_HEADERS,
      'Content-Type': file.type,
      'Cache-Control': 'private, no-cache',
      ETag: file.tag,
    };
    if (known === file.tag) send(response, 304, headers, '');
    else send(response, 200, headers, file.read());
  }
}

async function post(desk: Desk, verb: Verb, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const body = await bodyOf(request);
  const user = String(request.headers['x-regulars-user'] ?? '') || desk.workbook.user;
  const isKnown = desk.people().some(({ email }) => email === user);
  const wanted = body === undefined || !isKnown ? null : asked(verb, body);
  if (wanted === null) {
    send(response, 400, PLAIN, '');
    return;
  }
  const handle = ANSWERS[verb] as (desk: Desk, request: unknown, user: string) => unknown;
  const result = await handle(desk, wanted, user);
  send(response, 200, { ...DATA_HEADERS, 'Content-Type': 'application/json' }, JSON.stringify(result));
}

/** undefined: not JSON, or too much of it. */
async function bodyOf(request: IncomingMessage): Promise<unknown> {
  const parts: Buffer[] = [];
  let bytes = 0;
  for await (const part of request as AsyncIterable<Buffer>) {
    bytes += part.length;
    if (bytes > MOST_BYTES) return undefined;
    parts.push(part);
  }
  try {
    return JSON.parse(Buffer.concat(parts).toString('utf8'));
  } catch {
    return undefined;
  }
}

function languageFor(desk: Desk, accepted = ''): Language {
  return languageOf(desk.workbook.workbook) ?? (/^\s*zh\b/i.test(accepted) ? 'zh-CN' : 'en');
}

function send(response: ServerResponse, status: number, headers: Record<string, string>, body: string | Buffer): void {
  response.writeHead(status, headers).end(body);
}

function fail(desk: Desk, request: IncomingMessage, response: ServerResponse, error: unknown): void {
  if (error instanceof FolderError) {
    desk.showAnew();
    const sentence = folderWords[languageFor(desk, request.headers['accept-language'])][error.code](error.facts);
    const text = `${sentence.problem} ${sentence.remedy}`;
    process.stderr.write(`${text}\n`);
    send(response, 503, PLAIN, text);
    return;
  }
  process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
  if (response.headersSent) response.end();
  else send(response, 500, PLAIN, error instanceof Error ? error.message : String(error));
}
