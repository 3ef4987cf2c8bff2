// @ts-check
/**
 * Makes a checkout ready to run: installs the packages when they are missing or older than the lock file, and builds
 * when a source is newer than the last build. Uses nothing but Node, since on a fresh clone there is nothing else.
 * Prints to stderr only: stdout belongs to the command that follows.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const SOURCES = ['src', 'sidebar', 'local', 'scripts', 'package.json', 'appsscript.json', 'tsconfig.base.json'];
const STAMP = join(root, 'build', 'stamp');
const INSTALLED = join(root, 'node_modules', '.package-lock.json');

/** Changed last, in epoch ms: of a file, or of the newest file below a folder. 0 when it does not exist. */
function newest(/** @type {string} */ path) {
  if (!existsSync(path)) return 0;
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.mtimeMs;
  let latest = stat.mtimeMs;
  for (const name of readdirSync(path)) latest = Math.max(latest, newest(join(path, name)));
  return latest;
}

/**
 * `npm install` by the lock file, which it leaves as it is; `npm ci` would refuse a lock file that was written where the
 * optional packages of other platforms could not be seen.
 */
function install() {
  if (newest(INSTALLED) >= newest(join(root, 'package-lock.json'))) return;
  process.stderr.write('Installing packages (once)… / 正在安装依赖（仅一次）…\n');
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const run = spawnSync(npm, ['install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  if (run.status !== 0) process.exit(run.status ?? 1);
}

/** The stamp names the edition that was built, see build.mjs. */
function isOtherEdition() {
  return readFileSync(STAMP, 'utf8') !== (process.env['REGULARS_DEPLOYMENT'] || 'bound');
}

async function build() {
  const stale = SOURCES.some((source) => newest(join(root, source)) > newest(STAMP)) || isOtherEdition();
  if (!stale && !process.argv.includes('--force')) return;
  const { buildAll } = await import('./build.mjs');
  await buildAll(root);
}

install();
await build();
