/** The page's server as a process of its own, and a window's way of asking it. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { PageApi } from '../../../local/web/wire';

const CLI = join(__dirname, '../../../build/local/cli.mjs');

export interface ServedProcess {
  readonly process: ChildProcess;
  /** @throws Error with the status and the server's words; `ended` when there is no server any more */
  ask<V extends keyof PageApi>(verb: V, body: PageApi[V][0]): Promise<PageApi[V][1]>;
  /** As `kill -9`; resolves when the process is gone. */
  kill(): Promise<void>;
}

export interface Printed {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** @param shell a command that ends with `exec "$@"`, to start it in a shell of its own */
export async function served(folder: string, shell?: string): Promise<ServedProcess> {
  const command = [process.execPath, CLI, 'serve', '--json', '--data', folder];
  const [name = '', ...args] = shell === undefined ? command : ['sh', '-c', shell, 'sh', ...command];
  const child = spawn(name, args, { stdio: ['ignore', 'pipe', 'pipe'] });
  const url = await new Promise<string>((found, failed) => {
    let printed = '';
    const heard = (text: Buffer) => {
      printed += text.toString();
      const line = /^\{"url":"(.+)"\}$/m.exec(printed);
      if (line?.[1] !== undefined) found(line[1]);
    };
    child.stdout.on('data', heard);
    child.stderr.on('data', heard);
    child.once('exit', (code) => failed(new Error(`ended with ${code}: ${printed}`)));
  });
  const { origin } = new URL(url);
  const cookie = (await fetch(url)).headers.get('set-cookie')?.split(';')[0] ?? '';
  const headers = { 'Content-Type': 'application/json', Origin: origin, Cookie: cookie };
  return {
    process: child,
    ask: async (verb, body) => {
      const sent = fetch(`${origin}/api/${verb}`, { method: 'POST', headers, body: JSON.stringify(body) });
      const response = await sent.catch(() => Promise.reject(new Error('ended')));
      const text = await response.text().catch(() => Promise.reject(new Error('ended')));
      if (!response.ok) throw new Error(`${response.status} ${text}`);
      return JSON.parse(text) as never;
    },
    kill: async () => {
      if (child.exitCode !== null || child.signalCode !== null) return;
      const gone = once(child, 'exit');
      child.kill('SIGKILL');
      await gone;
    },
  };
}

/** Another program of ours, run to its end. */
export function regulars(script: 'cli.mjs' | 'start.mjs', args: readonly string[], locale: string): Promise<Printed> {
  const env = { ...process.env, LANG: locale, LC_ALL: '' };
  const child = spawn(process.execPath, [join(CLI, '..', script), ...args], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  let [stdout, stderr] = ['', ''];
  child.stdout.on('data', (text: Buffer) => {
    stdout += text.toString();
  });
  child.stderr.on('data', (text: Buffer) => {
    stderr += text.toString();
  });
  return new Promise((done) => child.on('close', (code) => done({ code, stdout, stderr })));
}
