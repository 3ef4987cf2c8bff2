/**
 * Google as far as clasp asks it, on this computer: a CONNECT proxy that answers every host itself, with a certificate
 * made now, before a small server for the Apps Script API, the creation of a file in Drive, and fresh tokens.
 *
 * What a push brings is judged as Google would (pushed-project.ts); its refusals have the API's envelope. Sources:
 * developers.google.com/apps-script/api/reference/rest/v1/projects, …/drive/api/reference/rest/v3/files/create.
 */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import type { AddressInfo, Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generate } from 'selfsigned';
import { faultsOf, type PushedFile } from './pushed-project';

export const TOKEN = 'a-dummy-token';

interface Project {
  readonly title: string;
  readonly parentId: string | undefined;
  files: readonly PushedFile[];
}

interface Answer {
  readonly status: number;
  readonly body: unknown;
}

export interface LoopbackGoogle {
  /** For the process that shall believe that this is Google; HOME is a new folder of its own. */
  readonly env: Readonly<Record<string, string>>;
  readonly projects: Map<string, Project>;
  readonly spreadsheets: Map<string, string>;
  /** `GET script.googleapis.com/v1/projects/…`, in order. */
  readonly asked: string[];
  /** Answers instead of the API from now on, where it has an answer. */
  refuse: ((request: string) => Answer | null) | null;
  close(): Promise<void>;
}

const HOSTS = ['script.googleapis.com', 'www.googleapis.com', 'oauth2.googleapis.com'];

export function refused(status: number, message: string): Answer {
  return {
    status,
    body: { error: { code: status, message, errors: [{ message, domain: 'global', reason: 'refused' }] } },
  };
}

export async function googleOnLoopback(): Promise<LoopbackGoogle> {
  const home = mkdtempSync(join(tmpdir(), 'regulars-home-'));
  const { certificate, key } = await ownCertificate();
  writeFileSync(join(home, 'google.pem'), certificate);
  const projects = new Map<string, Project>();
  const spreadsheets = new Map<string, string>();
  const google = { projects, spreadsheets, asked: [] as string[], refuse: null as LoopbackGoogle['refuse'] };
  const api = createSecureServer(
    { cert: certificate, key },
    (request, response) => void answer(google, request, response),
  );
  const proxy = createServer((_, response) => response.writeHead(405).end());
  proxy.on('connect', (_request, socket: Socket) => {
    socket.write('HTTP/1.1 200 Connection Established\r\n\r\n');
    api.emit('connection', socket);
  });
  await new Promise<void>((listening) => proxy.listen(0, '127.0.0.1', listening));
  const address = `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`;
  return Object.assign(google, {
    env: { HOME: home, USERPROFILE: home, HTTPS_PROXY: address, NODE_EXTRA_CA_CERTS: join(home, 'google.pem') },
    close: () => closed(proxy),
  });
}

/** As `clasp login` leaves it. */
export function signIn({ env }: LoopbackGoogle, expiry = Date.now() + 3_600_000): void {
  const login = {
    type: 'authorized_user',
    client_id: 'a-client',
    client_secret: 'a-secret',
    refresh_token: 'a-refresh-token',
    access_token: TOKEN,
    expiry_date: expiry,
  };
  writeFileSync(join(env['HOME'] ?? '', '.clasprc.json'), JSON.stringify({ tokens: { default: login } }));
}

async function ownCertificate(): Promise<{ certificate: string; key: string }> {
  const made = await generate([{ name: 'commonName', value: 'Google on loopback' }], {
    keySize: 2048,
    algorithm: 'sha256',
    extensions: [
      { name: 'basicConstraints', cA: true },
      { name: 'subjectAltName', altNames: HOSTS.map((value) => ({ type: 2, value })) },
    ],
  });
  return { certificate: made.cert, key: made.private };
}

function closed(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((done) => server.close(() => done()));
}

type State = Pick<LoopbackGoogle, 'projects' | 'spreadsheets' | 'asked' | 'refuse'>;

async function answer(google: State, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const parts: Buffer[] = [];
  for await (const part of request as AsyncIterable<Buffer>) parts.push(part);
  const text = Buffer.concat(parts).toString('utf8');
  const path = (request.url ?? '').split('?')[0] ?? '';
  const name = `${request.method} ${request.headers.host}${path}`;
  google.asked.push(name);
  const { status, body } = google.refuse?.(name) ?? answerTo(google, name, request.headers.authorization, text);
  response.writeHead(status, { 'Content-Type': 'application/json' }).end(JSON.stringify(body));
}

function answerTo(google: State, name: string, authorization: string | undefined, text: string): Answer {
  if (name === 'POST oauth2.googleapis.com/token')
    return { status: 200, body: { access_token: TOKEN, expires_in: 3600, token_type: 'Bearer' } };
  if (authorization !== `Bearer ${TOKEN}`) return refused(401, 'Request had invalid authentication credentials.');
  const body = (text === '' ? {} : JSON.parse(text)) as Record<string, unknown>;
  if (name === 'POST www.googleapis.com/drive/v3/files') return createFile(google, body);
  if (name === 'POST script.googleapis.com/v1/projects') return createProject(google, body);
  const id = /^(?:GET|PUT) script\.googleapis\.com\/v1\/projects\/([^/]+)\/content$/.exec(name)?.[1];
  const project = id === undefined ? undefined : google.projects.get(id);
  if (project === undefined) return refused(404, 'Requested entity was not found.');
  if (name.startsWith('PUT')) {
    const faults = faultsOf(body['files'] as PushedFile[]);
    if (faults[0] !== undefined) return refused(400, faults[0]);
    project.files = body['files'] as PushedFile[];
  }
  return { status: 200, body: { scriptId: id, files: project.files } };
}

function createFile({ spreadsheets }: State, { name, mimeType }: Record<string, unknown>): Answer {
  if (mimeType !== 'application/vnd.google-apps.spreadsheet') return refused(400, `Not expected here: ${mimeType}`);
  const id = `a-spreadsheet-${spreadsheets.size + 1}`;
  spreadsheets.set(id, String(name));
  return { status: 200, body: { kind: 'drive#file', id, name, mimeType } };
}

/** A new project holds Google's own two files. */
function createProject({ projects, spreadsheets }: State, body: Record<string, unknown>): Answer {
  const { title, parentId } = body as { title: string; parentId?: string };
  if (parentId !== undefined && !spreadsheets.has(parentId)) return refused(404, 'Requested entity was not found.');
  const scriptId = `a-script_${projects.size + 1}`;
  const files: PushedFile[] = [
    {
      name: 'appsscript',
      type: 'JSON',
      source: '{"timeZone":"Etc/UTC","dependencies":{},"exceptionLogging":"STACKDRIVER"}',
    },
    { name: 'Code', type: 'SERVER_JS', source: 'function myFunction() {}\n' },
  ];
  projects.set(scriptId, { title, parentId, files });
  return { status: 200, body: { scriptId, title, parentId } };
}
