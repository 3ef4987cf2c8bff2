/**
 * What is wrong with the files of a push, as Google would find it. Where Google's own limits are not documented the
 * stricter is taken: one name for one file whatever its type, plain names, 2 MB in all.
 *
 * Sources: developers.google.com/apps-script/manifest (fields and their values),
 * …/apps-script/api/reference/rest/v1/File (types, the manifest's name),
 * …/apps-script/guides/v8-runtime (the language), …/apps-script/guides/html/templates (scriptlets).
 */
import { parse } from 'acorn';
import { SCOPE_ROWS } from '../../local/services/scope-table';

export interface PushedFile {
  readonly name: string;
  readonly type: 'SERVER_JS' | 'HTML' | 'JSON';
  readonly source: string;
}

const MOST_CHARACTERS = 2_000_000;

/** Field → its check; absent fields may be absent unless `MUST` names them. */
const MANIFEST: Readonly<Record<string, (value: unknown) => boolean>> = {
  timeZone: (value) =>
    typeof value === 'string' && Intl.supportedValuesOf('timeZone').concat('Etc/UTC').includes(value),
  exceptionLogging: (value) => value === 'NONE' || value === 'STACKDRIVER',
  runtimeVersion: (value) => value === 'V8',
  oauthScopes: (value) => Array.isArray(value) && value.every((scope) => KNOWN_SCOPES.has(scope as string)),
  ...Object.fromEntries(
    ['addOns', 'chat', 'dependencies', 'executionApi', 'sheets', 'webapp'].map((name) => [
      name,
      (value: unknown) => typeof value === 'object' && value !== null,
    ]),
  ),
  urlFetchWhitelist: (value) => Array.isArray(value),
};
const MUST = ['timeZone', 'exceptionLogging', 'runtimeVersion', 'oauthScopes'];

const KNOWN_SCOPES: ReadonlySet<string> = new Set(SCOPE_ROWS.flatMap(({ scopes }) => scopes));

/** @returns the sentences of a refusal; none: it is taken */
export function faultsOf(files: readonly PushedFile[]): string[] {
  return [
    ...namesAndSizes(files),
    ...files.filter(({ type }) => type === 'JSON').flatMap(manifestFaults),
    ...files.filter(({ type }) => type === 'SERVER_JS').flatMap(scriptFaults),
    ...files.filter(({ type }) => type === 'HTML').flatMap(pageFaults),
  ];
}

function namesAndSizes(files: readonly PushedFile[]): string[] {
  const manifests = files.filter(({ type, name }) => type === 'JSON' && name === 'appsscript').length;
  const characters = files.reduce((sum, { source }) => sum + source.length, 0);
  return [
    ...(manifests === 1 ? [] : ['Project contents must include a manifest file named appsscript.']),
    ...files
      .filter(({ name }, at) => files.findIndex((other) => other.name === name) !== at)
      .map(({ name }) => `A file with this name already exists in the current project: ${name}`),
    ...files
      .filter(({ name, type }) => !/^[A-Za-z][\w-]*$/.test(name) || !['SERVER_JS', 'HTML', 'JSON'].includes(type))
      .map(({ name, type }) => `Invalid file: ${name} (${type})`),
    ...(characters > MOST_CHARACTERS ? [`The project is too large: ${characters} characters`] : []),
  ];
}

function manifestFaults({ source }: PushedFile): string[] {
  let manifest: Record<string, unknown>;
  try {
    manifest = JSON.parse(source) as Record<string, unknown>;
  } catch {
    return ['"appsscript.json" has errors: it is not JSON'];
  }
  return [
    ...MUST.filter((name) => !Object.hasOwn(manifest, name)).map((name) => `missing field [${name}]`),
    ...Object.entries(manifest)
      .filter(([name, value]) => MANIFEST[name]?.(value) !== true)
      .map(([name]) => (name in MANIFEST ? `invalid value in [${name}]` : `unknown fields: [${name}]`)),
  ].map((fault) => `"appsscript.json" has errors: ${fault}`);
}

/** The sentence of Google's that clasp 3.4.1 reads: `Syntax error: … line: 3 file: Code`. */
function scriptFaults({ name, source }: PushedFile): string[] {
  try {
    parse(source, { ecmaVersion: 2019, sourceType: 'script' });
    return [];
  } catch (error) {
    const { message, loc } = error as SyntaxError & { loc?: { line: number } };
    return [`Syntax error: SyntaxError: ${message.replace(/ \(.*$/, '')} line: ${loc?.line ?? 1} file: ${name}`];
  }
}

/** A page whose script ends early, or that holds what a template would run, is broken in the browser only. */
function pageFaults({ name, source }: PushedFile): string[] {
  const scripts = [...source.matchAll(/<script>([\s\S]*?)<\/script>/g)].map(([, code = '']) => code);
  const parses = scripts.every((code) => {
    try {
      parse(code, { ecmaVersion: 2019, sourceType: 'script' });
      return true;
    } catch {
      return false;
    }
  });
  const isWhole = /^<!doctype html>\n<html>[\s\S]*<\/html>\n$/.test(source) && source.match(/<\/script/g)?.length === 1;
  return isWhole && parses && scripts.length === 1 && !/<\?|<!--/.test(source)
    ? []
    : [`Malformed HTML content: ${name}`];
}
