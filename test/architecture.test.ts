/**
 * Holds the layers: which folder may import which, and where Google may be named. The table is the rule; docs/architecture.md
 * explains it.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

const ROOT = join(__dirname, '..');

type Layer = keyof typeof MAY_IMPORT;

/** Layer → the layers it may import, and why no others. */
const MAY_IMPORT = {
  domain: { layers: [], because: 'the domain is pure: it knows no tab, no Google, no words' },
  contract: { layers: [], because: 'the contract is types that cross the wire' },
  i18n: { layers: [], because: 'words are a leaf' },
  schema: { layers: ['domain', 'i18n'], because: 'the schema is data' },
  platform: { layers: ['domain'], because: 'the platform knows Google, not the workbook' },
  sheets: {
    layers: ['domain', 'contract', 'i18n', 'schema', 'platform'],
    because: 'sheets reads and writes cells; it serves features and installer and knows neither',
  },
  installer: {
    layers: ['domain', 'contract', 'i18n', 'schema', 'platform', 'sheets'],
    because: 'installer, jobs and features are siblings',
  },
  jobs: {
    layers: ['domain', 'contract', 'i18n', 'schema', 'platform', 'sheets'],
    because: 'jobs is mechanism: it knows no feature',
  },
  features: {
    layers: ['domain', 'contract', 'i18n', 'schema', 'platform', 'sheets'],
    because: 'features import downwards, never each other',
  },
  entry: {
    layers: ['domain', 'contract', 'i18n', 'schema', 'platform', 'sheets', 'installer', 'jobs', 'features'],
    because: 'the composition root sees all',
  },
} as const satisfies Record<string, { layers: readonly string[]; because: string }>;

/** Layers that the sidebar imports, besides: modules that are pure, so that one truth is not written twice. */
const SIDEBAR_MAY_IMPORT = {
  layers: ['contract', 'i18n'],
  modules: {
    'src/domain/calendar/iso-day': 'days are counted here as the server counts them',
    'src/domain/reminders/postponed-until': 'a reminder is put off to the same days as in the tab today',
    'src/domain/text/tidy': 'what is typed meets the search text under the key that wrote it',
    'src/schema/column': 'types of the next two',
    'src/schema/tab-keys': 'names of tabs, for plans and undone rows',
    'src/schema/workbook-schema': 'names of tabs and columns, for plans and undone rows',
    'src/features/imports/read-file': 'the header and first values of a file that is to be imported',
    'src/features/imports/split-file': 'a file is cut into parts before the server can see it',
  } as Readonly<Record<string, string>>,
};

/** Layers in which Google's globals may be named. */
const NAMES_GOOGLE: readonly string[] = ['platform', 'sheets', 'installer', 'entry'];

const GOOGLE =
  /\b(SpreadsheetApp|LockService|PropertiesService|CacheService|MailApp|GmailApp|ScriptApp|HtmlService|UrlFetchApp|Utilities|Session|DriveApp|GoogleAppsScript)\b/;

interface Source {
  readonly path: string;
  readonly layer: string;
  readonly text: string;
}

function filesBelow(folder: string, ending: RegExp): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return entry.name === 'node_modules' ? [] : filesBelow(path, ending);
    return ending.test(entry.name) ? [path] : [];
  });
}

const sources: Source[] = filesBelow(join(ROOT, 'src'), /\.ts$/).map((path) => ({
  path: relative(ROOT, path).split(sep).join('/'),
  layer: relative(join(ROOT, 'src'), path).split(sep)[0]!,
  text: readFileSync(path, 'utf8'),
}));

const code = ['src', 'sidebar', 'local', 'scripts'].flatMap((folder) => filesBelow(join(ROOT, folder), /\.tsx?$/));

/** Relative imports as paths from the project's root. */
function importsOf({ path, text }: Source): string[] {
  const found = [...text.matchAll(/(?:from|import)\s*\(?\s*'(\.[^']*)'/g)].map((match) => match[1]!);
  return found.map((target) =>
    relative(ROOT, join(ROOT, path, '..', target))
      .split(sep)
      .join('/'),
  );
}

const withoutComments = (text: string): string => text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '');

describe('whoever opens a folder knows what it may touch', () => {
  it.each(Object.keys(MAY_IMPORT) as Layer[])('%s imports only the layers below it', (layer) => {
    const { layers, because } = MAY_IMPORT[layer];
    const allowed: readonly string[] = [layer, ...layers];
    const broken = sources
      .filter((source) => source.layer === layer)
      .flatMap((source) => importsOf(source).map((target) => ({ from: source.path, target })))
      .filter(({ target }) => !(target.startsWith('src/') && allowed.includes(target.split('/')[1]!)));
    expect({ because, broken }).toEqual({ because, broken: [] });
  });

  it('every folder of src is a layer of the table, with a tsconfig that references exactly what it may import', () => {
    const layers = readdirSync(join(ROOT, 'src'));
    expect(layers.sort()).toEqual(Object.keys(MAY_IMPORT).sort());
    for (const layer of layers as Layer[]) {
      const { references } = JSON.parse(readFileSync(join(ROOT, 'src', layer, 'tsconfig.json'), 'utf8'));
      const named = references.map(({ path }: { path: string }) => path.replace('../', ''));
      expect({ layer, named: named.sort() }).toEqual({ layer, named: [...MAY_IMPORT[layer].layers].sort() });
    }
  });

  it('one feature never imports another', () => {
    const broken = sources
      .filter(({ layer }) => layer === 'features')
      .flatMap((source) => importsOf(source).map((target) => ({ from: source.path, target })))
      .filter(({ from, target }) => target.startsWith('src/features/') && target.split('/')[2] !== from.split('/')[2]);
    expect(broken).toEqual([]);
  });

  it('the sidebar imports types from contract, words from i18n, and the pure modules named with their reason', () => {
    const sidebar: Source[] = filesBelow(join(ROOT, 'sidebar'), /\.tsx?$/).map((path) => ({
      path: relative(ROOT, path).split(sep).join('/'),
      layer: 'sidebar',
      text: readFileSync(path, 'utf8'),
    }));
    const isAllowed = (target: string): boolean =>
      target.startsWith('sidebar/') ||
      SIDEBAR_MAY_IMPORT.layers.some((layer) => target.startsWith(`src/${layer}/`)) ||
      target in SIDEBAR_MAY_IMPORT.modules;
    const broken = sidebar.flatMap((source) =>
      importsOf(source)
        .filter((target) => !isAllowed(target))
        .map((target) => ({ from: source.path, target })),
    );
    const used = sidebar.flatMap(importsOf);
    expect(broken).toEqual([]);
    expect(Object.keys(SIDEBAR_MAY_IMPORT.modules).filter((path) => !used.includes(path))).toEqual([]);
    expect(sidebar.filter(({ text }) => GOOGLE.test(withoutComments(text))).map(({ path }) => path)).toEqual([]);
    const contractValues = sidebar.filter(({ text }) =>
      /import \{(?! type)[^}]*\} from '[^']*src\/contract\//.test(text),
    );
    expect(contractValues.map(({ path }) => path)).toEqual([]);
  });

  it('Google is named only where cells, services and the border are', () => {
    const broken = sources.filter(
      ({ layer, text }) => !NAMES_GOOGLE.includes(layer) && GOOGLE.test(withoutComments(text)),
    );
    expect(broken.map(({ path }) => path)).toEqual([]);
  });

  it('nothing below the entry asks what time it is or rolls dice', () => {
    const asks = /\bDate\.now\(|\bnew Date\(\)|\bMath\.random\(/;
    const broken = sources.filter(
      ({ path, text }) => asks.test(withoutComments(text)) && path !== 'src/platform/clock.ts',
    );
    expect(broken.map(({ path }) => path)).toEqual([]);
  });

  it('nothing in src, local or scripts is imported from tests, and src imports nothing local', () => {
    const broken = code.filter((path) => /from '[./]*\/(test)\//.test(readFileSync(path, 'utf8')));
    expect(broken).toEqual([]);
  });
});

describe('a file is one screen of one idea', () => {
  it('no file is longer than 300 lines, data tables apart', () => {
    const long = code.filter(
      (path) => !path.endsWith('-table.ts') && readFileSync(path, 'utf8').split('\n').length > 301,
    );
    expect(long.map((path) => relative(ROOT, path))).toEqual([]);
  });

  it('no drawer is called utils, helpers, misc, common, manager or base', () => {
    const drawers = code.filter((path) =>
      /(^|\/)(utils?|helpers?|misc|common|manager|base)(\.[a-z]+|\/)/.test(relative(ROOT, path)),
    );
    expect(drawers).toEqual([]);
  });

  it('no default export, no barrel, no any, nothing left to do later', () => {
    const loose = /\bexport default\b|^export \* from|\bas any\b|: any\b|@ts-ignore|\b(TODO|FIXME|XXX)\b/m;
    const found = code.filter(
      (path) => !path.endsWith('.d.ts') && loose.test(withoutComments(readFileSync(path, 'utf8'))),
    );
    expect(found.map((path) => relative(ROOT, path))).toEqual([]);
  });

  it('no array of rows is spread into arguments: Apps Script dies at 125,859 of them', () => {
    const spread = /Math\.(max|min)\(\.\.\.|\.push\(\.\.\./;
    expect(code.filter((path) => spread.test(readFileSync(path, 'utf8'))).map((path) => relative(ROOT, path))).toEqual(
      [],
    );
  });
});
