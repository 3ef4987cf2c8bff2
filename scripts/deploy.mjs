// @ts-check
/**
 * `npm run deploy`: pushes dist/ to Google with clasp.
 *
 * The first time it makes a new spreadsheet with its script (or, with REGULARS_DEPLOYMENT=addon, a script of its own):
 * in a temporary folder, since clasp would pull Google's default files into dist/, and copies the new id into
 * .clasp.json. Later times it pushes to that id. An empty id counts as none: clasp would only say "Project settings not
 * found".
 */
import { existsSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { clasp, loginFile, loginState } from './deploy/clasp.mjs';
import { deployWords, REMEDIES } from './deploy/deploy-words.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const words = deployWords(process.env);
const PLACEHOLDER = 'put-your-script-id-here';
const TITLE = 'Regulars 熟客';

/** @type {Record<string, { readonly settings: string, readonly type: string }>} */
const EDITIONS = {
  bound: { settings: '.clasp.json', type: 'sheets' },
  addon: { settings: '.clasp.addon.json', type: 'standalone' },
};

/** Ends with words instead of a stack. */
class Refusal extends Error {}

function requireLogin() {
  const file = loginFile();
  const state = loginState(file);
  if (state === 'out') throw new Refusal(words.notSignedIn(file));
  if (state === 'unreadable') throw new Refusal(words.badLogin(file));
}

/**
 * @param {string} file
 * @returns {{ scriptId: string, parentId?: string, rootDir: string }} scriptId: '' when there is none yet
 */
function readSettings(file) {
  if (!existsSync(file) && !file.endsWith('.clasp.json')) return { scriptId: '', rootDir: 'dist' };
  let settings;
  try {
    settings = JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    throw new Refusal(words.noSettings(file));
  }
  const scriptId = String(settings?.scriptId ?? '').trim();
  if (scriptId === '' || scriptId === PLACEHOLDER) return { scriptId: '', rootDir: settings?.rootDir ?? 'dist' };
  if (!/^[\w-]+$/.test(scriptId)) throw new Refusal(words.badId(file, scriptId));
  return { ...settings, scriptId };
}

/**
 * Reads the ids off what clasp printed, which it does before it pulls the new script's files: should that fail, the
 * script is there all the same, and must not be made a second time.
 * @param {string} type
 * @returns {Promise<{ scriptId: string, parentId?: string }>}
 */
async function createScript(type) {
  process.stdout.write(`${words.creating(TITLE)}\n`);
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'regulars-deploy-')));
  try {
    const { printed } = await clasp(root, ['create-script', '--type', type, '--title', TITLE], folder);
    const scriptId = /script\.google\.com\/d\/([\w-]+)\/edit/.exec(printed)?.[1];
    if (scriptId === undefined) throw new Refusal([...remedies(printed), words.notCreated(TITLE)].join('\n'));
    const parentId = /drive\.google\.com\/open\?id=([\w-]+)/.exec(printed)?.[1];
    return { scriptId, ...(parentId === undefined || type === 'standalone' ? {} : { parentId }) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** @param {string} printed @returns {string[]} at most one */
function remedies(printed) {
  const known = REMEDIES.find(({ sign }) => sign.test(printed));
  return known === undefined ? [] : [words[known.remedy]];
}

async function deploy() {
  const edition = process.env['REGULARS_DEPLOYMENT'] || 'bound';
  const { settings: name, type } = EDITIONS[edition] ?? {};
  if (name === undefined || type === undefined) throw new Refusal(words.badEdition(edition));
  const dist = join(root, 'dist');
  if (!['Code.js', 'appsscript.json'].every((file) => existsSync(join(dist, file))))
    throw new Refusal(words.notBuilt(dist));
  const file = join(root, name);
  let settings = readSettings(file);
  requireLogin();
  if (settings.scriptId === '') {
    settings = { ...settings, ...(await createScript(type)) };
    writeFileSync(file, `${JSON.stringify(settings, null, 2)}\n`);
    process.stdout.write(`${words.created(name)}\n`);
  }
  const { ended, printed } = await clasp(root, ['push', '--force', '--project', file], root);
  if (!ended) throw new Refusal([...remedies(printed), words.notPushed].join('\n'));
  process.stdout.write(`${[words.pushed, words.open(address(settings)), nextStep(type)].join('\n')}\n`);
}

/** @param {{ scriptId: string, parentId?: string }} settings */
function address({ scriptId, parentId }) {
  return parentId === undefined
    ? `https://script.google.com/d/${scriptId}/edit`
    : `https://docs.google.com/spreadsheets/d/${parentId}/edit`;
}

/** @param {string} type */
function nextStep(type) {
  return type === 'sheets' ? words.next : words.nextAddon;
}

try {
  await deploy();
} catch (error) {
  if (!(error instanceof Refusal)) throw error;
  process.stderr.write(`\n${error.message}\n`);
  process.exitCode = 1;
}
