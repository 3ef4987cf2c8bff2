import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { aFolder } from '../local/script-project';

const ROOT = join(__dirname, '..', '..');
const PATIENCE_MS = 90_000;

interface Served {
  readonly process: ChildProcess;
  /** Everything printed up to the address, which is the last line. */
  readonly lines: readonly string[];
  readonly url: string;
}

function served(script: string, args: readonly string[]): Promise<Served> {
  const child = spawn(process.execPath, [join(ROOT, 'build', 'local', script), ...args], { cwd: ROOT });
  let printed = '';
  return new Promise((found, failed) => {
    child.on('exit', (code) => failed(new Error(`ended with ${code}: ${printed}`)));
    child.stderr.on('data', (text: Buffer) => {
      printed += text.toString();
    });
    child.stdout.on('data', (text: Buffer) => {
      printed += text.toString();
      const url = /http:\/\/127\.0\.0\.1:\d+\/\?key=[\w-]+/.exec(printed)?.[0];
      if (url !== undefined && printed.endsWith('\n'))
        found({ process: child, lines: printed.trimEnd().split('\n'), url });
    });
  });
}

function ended({ process: child }: Served): Promise<number | null> {
  return new Promise((done) => {
    child.removeAllListeners('exit').on('exit', done);
    child.kill('SIGTERM');
  });
}

describe('the shop in the browser from one command', () => {
  it(
    'serve prints the address, shows the page, and gives the folder free when it is ended',
    async () => {
      const folder = aFolder();
      const shop = await served('cli.mjs', ['serve', '--data', folder]);
      expect(shop.lines[shop.lines.length - 1]).toBe(shop.url);
      expect((await fetch(shop.url)).status).toBe(200);
      expect(await ended(shop)).toBe(0);
      expect(existsSync(join(folder, 'lock'))).toBe(false);
    },
    PATIENCE_MS,
  );

  it(
    'npm start fills a shop, then prints the address as its last line and stays',
    async () => {
      const shop = await served('start.mjs', ['--data', aFolder(), '--language', 'en']);
      expect(shop.lines[shop.lines.length - 1]).toBe(shop.url);
      expect(await (await fetch(shop.url)).text()).toContain('<html lang="en">');
      expect(await ended(shop)).toBe(0);
    },
    PATIENCE_MS,
  );

  it(
    'a port that is no port is a usage error',
    async () => {
      await expect(served('cli.mjs', ['serve', '--data', aFolder(), '--port', '99999'])).rejects.toThrow(
        'ended with 2',
      );
    },
    PATIENCE_MS,
  );
});
