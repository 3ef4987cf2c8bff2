/**
 * A Chromium for tests, pictures and measures of pages: a Chrome found on the machine, else the one that comes with the packages. Nothing is
 * downloaded, and nothing is asked of the system.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { projectRoot } from '../../local/execution/project-files';

const FOUND_AT = [
  process.env['CHROME_PATH'] ?? '',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

const ARGS = ['--no-sandbox'];

export function launchBrowser(): Promise<Browser> {
  const found = FOUND_AT.find((path) => path !== '' && existsSync(path));
  if (found) return chromium.launch({ executablePath: found, args: ARGS });
  const { path, libraries } = packaged();
  const env = { ...(process.env as Record<string, string>), LD_LIBRARY_PATH: libraries };
  return chromium.launch({ executablePath: path, args: [...ARGS, '--headless=shell'], env });
}

interface Packaged {
  readonly path: string;
  /** Folders of the libraries that a bare machine lacks. */
  readonly libraries: string;
}

/** Unpacked aside and renamed, so that two test runs at once see a whole one only. */
function packaged(): Packaged {
  const build = join(projectRoot(), 'build');
  const folder = join(build, 'chromium');
  if (!existsSync(folder)) {
    const aside = join(build, `.chromium-${process.pid}`);
    unpackInto(aside);
    try {
      renameSync(aside, folder);
    } catch {
      rmSync(aside, { recursive: true, force: true }); // another run was quicker
    }
  }
  return unpackInto(folder);
}

/** The package is an ES module, which jest cannot load, and it asks the environment where to unpack: a process of its own. */
function unpackInto(folder: string): Packaged {
  mkdirSync(folder, { recursive: true });
  const script = `const { default: chromium } = await import('@sparticuz/chromium');
    const path = await chromium.executablePath();
    process.stdout.write(JSON.stringify({ path, libraries: process.env.LD_LIBRARY_PATH ?? '' }));`;
  const printed = execFileSync(process.execPath, ['--input-type=module', '-e', script], {
    cwd: projectRoot(),
    encoding: 'utf8',
    env: { ...process.env, TMPDIR: folder, AWS_LAMBDA_JS_RUNTIME: 'nodejs22.x' },
  });
  return JSON.parse(printed) as Packaged;
}
