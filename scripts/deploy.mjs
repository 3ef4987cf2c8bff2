// @ts-check
/**
 * `npm run deploy`: builds the bound edition and pushes dist/ to Google with clasp.
 *
 * The first time it makes a new spreadsheet with its script: in a folder of its own, since clasp would pull Google's
 * default files into dist/, and copies the new id into .clasp.json. Later times it pushes to that id.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const claspPath = join(root, 'node_modules', '@google', 'clasp', 'build', 'src', 'index.js');
const settingsPath = join(root, '.clasp.json');
const PLACEHOLDER = 'put-your-script-id-here';

/** @param {string[]} args @param {string} cwd */
function clasp(args, cwd) {
  const run = spawnSync(process.execPath, [claspPath, ...args], { cwd, stdio: 'inherit' });
  if (run.status !== 0) process.exit(run.status ?? 1);
}

function requireLogin() {
  if ([root, homedir()].some((folder) => existsSync(join(folder, '.clasprc.json')))) return;
  process.stderr.write(
    'Not signed in to Google. Run: npx clasp login\n还没有登录 Google，请先运行：npx clasp login\n' +
      'Also switch the Apps Script API on: https://script.google.com/home/usersettings\n',
  );
  process.exit(1);
}

/** @returns {string} the id of a new script bound to a new spreadsheet */
function createScript() {
  const folder = mkdtempSync(join(tmpdir(), 'regulars-'));
  try {
    clasp(['create-script', '--type', 'sheets', '--title', 'Regulars 熟客'], folder);
    return JSON.parse(readFileSync(join(folder, '.clasp.json'), 'utf8')).scriptId;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

requireLogin();
const settings = JSON.parse(readFileSync(settingsPath, 'utf8'));
if (settings.scriptId === PLACEHOLDER) {
  settings.scriptId = createScript();
  writeFileSync(settingsPath, `${JSON.stringify(settings, null, 2)}\n`);
}
clasp(['push', '--force'], root);
process.stdout.write('Pushed. Open the spreadsheet, reload it, and see README, "Deploying to Google".\n');
