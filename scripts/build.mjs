// @ts-check
/**
 * Builds what is pushed to Google (dist/) and the same on this computer (build/).
 *
 * dist/ holds exactly Code.js, appsscript.json and the HTML files. Apps Script finds menu, trigger and
 * google.script.run names only as top-level function declarations, so the entry module's exports are written out as
 * such below one IIFE. The output is parsed again as ES2019: what does not parse there is a build error.
 *
 * Every file is written aside and renamed, so that two builds at once, or a reader meanwhile, see whole files only.
 */
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { minify } from '@swc/core';
import { parse } from 'acorn';
import { build } from 'esbuild';
import { buildSidebar } from './build-sidebar.mjs';
import { buildWeb } from './build-web.mjs';

const DEPLOYMENTS = ['bound', 'addon'];

/** Which edition to build: bound to one spreadsheet, or an add-on for any. */
export const deploymentAsked = () => process.env['REGULARS_DEPLOYMENT'] || 'bound';
const BUILTINS = 'scripts/builtins.mjs';
/** The same library's build for ES6: its other one carries 15 KB to imitate classes. Node's require knows only that. */
/** Names that only the libraries know, of their own parts: no cell, no wire, no service of Google's has them. */
const LIBRARY_PARTS =
  /^(selectNumberingPlan|numberingPlan|_.+|national(Prefix|Number)[A-Z].+|possible(Length|Type).*|getCountryCodesFor.+|countryCallingCode.*|internationalFormat|leadingDigits.*|isNonGeographic.*|defaultIDDPrefix|getDefault.+Metadata.*|usesNationalPrefix.+)$/;
const SMALLER = { 'libphonenumber-js/core': 'libphonenumber-js/core/es6' };

/** @param {string} root the project's folder */
export async function buildAll(root) {
  const began = new Date();
  const aside = join(root, 'build', `.aside-${process.pid}`);
  mkdirSync(join(aside, 'dist'), { recursive: true });
  try {
    await allEnded([
      buildBundle(root, join(aside, 'dist')),
      buildSidebar(root, join(aside, 'dist')),
      buildLocal(root, aside),
      buildWeb(root, join(aside, 'web')),
    ]);
    publish(join(aside, 'dist'), join(root, 'dist'));
    publish(join(aside, 'local'), join(root, 'build', 'local'));
    publish(join(aside, 'web'), join(root, 'build', 'web'));
    publish(join(aside, 'scripts'), join(root, 'build', 'scripts'));
    writeFileSync(join(root, 'build', 'stamp'), deploymentAsked()); // prepare.mjs asks which edition stands there
    utimesSync(join(root, 'build', 'stamp'), began, began); // what changes during a build is newer than it
  } finally {
    rmSync(aside, { recursive: true, force: true });
  }
}

/**
 * Like Promise.all, but waits for all of them before it tells of the first error: the folder they write to goes then.
 * @param {readonly Promise<void>[]} builds
 */
async function allEnded(builds) {
  await Promise.allSettled(builds);
  await Promise.all(builds);
}

/**
 * The Apps Script bundle.
 * @param {string} root
 * @param {string} out
 */
async function buildBundle(root, out) {
  const deployment = deploymentAsked();
  if (!DEPLOYMENTS.includes(deployment))
    throw new Error(`REGULARS_DEPLOYMENT must be one of ${DEPLOYMENTS.join(', ')}`);
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  /** @type {import('esbuild').BuildOptions} */
  const options = {
    entryPoints: [join(root, 'src/entry/main.ts')],
    inject: [join(root, BUILTINS)],
    bundle: true,
    format: 'iife',
    globalName: 'Regulars',
    target: 'es2019',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    alias: SMALLER,
    mangleProps: LIBRARY_PARTS,
    charset: 'utf8',
    minify: true,
    legalComments: 'inline',
    define: { DEPLOYMENT: JSON.stringify(deployment), VERSION: JSON.stringify(version) },
    logLevel: 'error',
    metafile: true,
    write: false,
  };
  const names = await exportedNames(options);
  const footer = names.map((name) => `function ${name}(...given){return Regulars.${name}(...given)}`).join('\n');
  const banner = `/* Regulars ${version} ${deployment} */\n`; // read by local/execution/project-files.ts
  const result = await build({ ...options, footer: { js: footer } });
  const code = banner + (await smaller(result.outputFiles?.[0]?.text ?? ''));
  parse(code, { ecmaVersion: 2019, sourceType: 'script' });
  writeFileSync(join(out, 'Code.js'), code);
  writeFileSync(join(out, 'appsscript.json'), readFileSync(join(root, 'appsscript.json')));
}

/**
 * What esbuild has minified, without what only a second look finds: names used once, branches never taken. The licences
 * of the libraries stay.
 * @param {string} code
 */
async function smaller(code) {
  const licences = code.match(/\/\*!.*?\*\//gs) ?? [];
  const compress = { ecma: 2019, passes: 3, unsafe_arrows: true }; // nothing in it is called with new that is no class
  const minified = await minify(code, { compress, mangle: true, ecma: 2019, format: { ecma: 2019, comments: false } });
  return [...licences, minified.code].join('\n');
}

/**
 * The entry module's exports, from a first pass as an ES module (an IIFE's metafile lists none).
 * @param {import('esbuild').BuildOptions} options
 */
async function exportedNames(options) {
  const { globalName: _, ...rest } = options;
  const { metafile } = await build({ ...rest, format: 'esm' });
  const names = Object.values(metafile?.outputs ?? {}).flatMap((output) => output.exports);
  if (names.length === 0) throw new Error('src/entry/main.ts exports nothing: no menu, no trigger could be called');
  return names.sort();
}

/**
 * The same on this computer: the emulated services for the vm, the library, the command line, the writers of docs.
 * @param {string} root
 * @param {string} aside
 */
async function buildLocal(root, aside) {
  /** @type {import('esbuild').BuildOptions} */
  const node = {
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    packages: 'external',
    sourcemap: 'linked',
    outExtension: { '.js': '.mjs' },
    logLevel: 'error',
  };
  const scripts = readdirSync(join(root, 'scripts')).filter((name) => name.endsWith('.ts'));
  await Promise.all([
    build({
      entryPoints: [join(root, 'local/services/bundle.ts')],
      inject: [join(root, BUILTINS)],
      outfile: join(aside, 'local/services.js'),
      bundle: true,
      format: 'iife',
      globalName: 'RegularsServices',
      platform: 'neutral',
      mainFields: ['module', 'main'],
      target: 'es2022',
      charset: 'utf8',
      logLevel: 'error',
    }),
    build({
      ...node,
      entryPoints: ['index', 'cli', 'start'].map((name) => join(root, `local/${name}.ts`)),
      outdir: join(aside, 'local'),
      splitting: true,
    }),
    build({ ...node, entryPoints: scripts.map((name) => join(root, 'scripts', name)), outdir: join(aside, 'scripts') }),
  ]);
}

/**
 * Moves each file into place; files of an earlier build that no longer exist go.
 * @param {string} from
 * @param {string} to
 */
function publish(from, to) {
  mkdirSync(to, { recursive: true });
  const built = readdirSync(from);
  for (const name of built) renameSync(join(from, name), join(to, basename(name)));
  for (const name of readdirSync(to)) if (!built.includes(name)) rmSync(join(to, name), { recursive: true });
}
