/** A copy of what `npm run deploy` works with, so that the project's own .clasp.json is never written by a test. */
import { spawn } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const ROOT = join(__dirname, '../..');

export interface Printed {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface DeployedCopy {
  readonly folder: string;
  /** `node scripts/deploy.mjs`, which is what `npm run deploy` runs when the build is done. */
  deploy(env: Readonly<Record<string, string>>): Promise<Printed>;
  /** Puts in clasp's place what only prints this sentence and fails, as the real one does with Google's. */
  withClaspThatSays(sentence: string): void;
  settings(name?: string): { scriptId: string; parentId?: string; rootDir: string };
  remove(): void;
}

export function aCopyToDeploy(): DeployedCopy {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'regulars-copy-')));
  for (const name of ['.clasp.json', 'dist', 'scripts/deploy.mjs', 'scripts/deploy']) {
    cpSync(join(ROOT, name), join(folder, name), { recursive: true });
  }
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'), 'junction');
  return {
    folder,
    deploy: (env) => run([join(folder, 'scripts/deploy.mjs')], folder, env),
    withClaspThatSays: (sentence) => {
      unlinkSync(join(folder, 'node_modules'));
      const clasp = join(folder, 'node_modules/@google/clasp/build/src');
      mkdirSync(clasp, { recursive: true });
      const script = `process.stderr.write(${JSON.stringify(sentence)}); process.exitCode = 1;`;
      writeFileSync(join(clasp, 'index.js'), script);
    },
    settings: (name = '.clasp.json') => JSON.parse(readFileSync(join(folder, name), 'utf8')),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** Nothing of this machine's own login, proxy or language gets in. */
function run(args: readonly string[], cwd: string, env: Readonly<Record<string, string>>): Promise<Printed> {
  const own = { PATH: process.env['PATH'] ?? '', TMPDIR: tmpdir(), LANG: 'en_US.UTF-8' };
  const child = spawn(process.execPath, [...args], { cwd, env: { ...own, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
  let [stdout, stderr] = ['', ''];
  child.stdout.on('data', (text: Buffer) => {
    stdout += text.toString();
  });
  child.stderr.on('data', (text: Buffer) => {
    stderr += text.toString();
  });
  return new Promise((done) => child.on('close', (code) => done({ code, stdout, stderr })));
}
