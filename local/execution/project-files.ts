/**
 * Where the built files are: dist/ (the product's bundle) and build/local/services.js (the emulated services), both
 * under the project's own folder, whichever file of it is running.
 */
import { closeSync, existsSync, openSync, readFileSync, readSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import vm from 'node:vm';
import type { start } from '../services/bundle';
import type { Deployment } from '../services/host';

export interface ServicesBundle {
  readonly start: typeof start;
}

let root: string | undefined;
let services: vm.Script | undefined;

/**
 * The folder of the running file: this source under test (CommonJS, `__dirname` only), a chunk of the build otherwise
 * (an ES module, `import.meta` only). What both have is a stack.
 */
function runningFolder(): string {
  const usual = Error.prepareStackTrace;
  Error.prepareStackTrace = (_error, sites) => sites[0]?.getFileName();
  const file = String(new Error().stack);
  Error.prepareStackTrace = usual;
  return dirname(file.startsWith('file:') ? fileURLToPath(file) : file);
}

/** The nearest folder above whose package.json is this project's. @throws Error when there is none */
export function projectRoot(): string {
  if (root !== undefined) return root;
  const start = runningFolder();
  for (let folder = start; dirname(folder) !== folder; folder = dirname(folder)) {
    const manifest = join(folder, 'package.json');
    if (!existsSync(manifest) || JSON.parse(readFileSync(manifest, 'utf8')).name !== 'regulars') continue;
    root = folder;
    return folder;
  }
  throw new Error(`No package.json of regulars above ${start}`);
}

export function distFolder(): string {
  return join(projectRoot(), 'dist');
}

/** Compiled once a process. */
export function servicesScript(): vm.Script {
  if (services === undefined) {
    const file = join(projectRoot(), 'build', 'local', 'services.js');
    const code = readFileSync(file, 'utf8');
    services = new vm.Script(`(() => {${code}\nreturn RegularsServices;})()`, { filename: file });
  }
  return services;
}

/** A page beside the bundle, by its name with or without `.html`; null when there is none. */
export function pageFile(dist: string, name: string): string | null {
  const bare = name.replace(/\.html$/, '');
  const file = join(dist, `${bare}.html`);
  return /^[\w-]+$/.test(bare) && existsSync(file) ? readFileSync(file, 'utf8') : null;
}

/** What the project says of itself: its manifest, and of which edition it was built. */
export interface ScriptProject {
  readonly dist: string;
  /** The script's own zone. */
  readonly timeZone: string;
  /** null: the manifest names none, so Google asks for whatever the code needs. */
  readonly scopes: readonly string[] | null;
  readonly deployment: Deployment;
}

export function scriptProject(dist: string): ScriptProject {
  const file = join(dist, 'appsscript.json');
  const manifest = (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {}) as Manifest;
  const { timeZone = 'Etc/UTC', oauthScopes = null } = manifest;
  return { dist, timeZone, scopes: oauthScopes, deployment: deploymentOf(join(dist, 'Code.js')) };
}

const LONGEST_FIRST_LINE = 200;

interface Manifest {
  readonly timeZone?: string;
  readonly oauthScopes?: readonly string[];
}

/** The build writes it into the bundle's first line. */
function deploymentOf(code: string): Deployment {
  if (!existsSync(code)) return 'bound';
  const start = Buffer.alloc(LONGEST_FIRST_LINE);
  const file = openSync(code, 'r');
  try {
    readSync(file, start);
  } finally {
    closeSync(file);
  }
  const [first = ''] = start.toString('latin1').split('\n', 1);
  return /^\/\* .* addon \*\/$/.test(first) ? 'addon' : 'bound';
}
