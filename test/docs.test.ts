/**
 * What the pages say is what is there: commands, functions, files, words, the picture of a first run.
 */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { cliWords } from '../local/cli/cli-words';
import { VERBS } from '../local/cli/verb-table';
import { openWorkbook } from '../local/index';
import { openSampleShop } from '../local/start/sample-shop';
import { startLines } from '../local/start/start-lines';
import { workbookPage } from '../scripts/docs/workbook-page';
import { menuWords } from '../src/i18n/menu-words';

const ROOT = join(__dirname, '..');
const NOT_OURS = new Set(['node_modules', 'dist', 'build', 'coverage', '.git', '.regulars']);

const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');

function filesBelow(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
    if (NOT_OURS.has(entry.name)) return [];
    return entry.isDirectory() ? filesBelow(path) : [path];
  });
}

const files = filesBelow('');
const pages = files.filter((path) => path.endsWith('.md'));
/** Written by people for developers; what is generated or licensed data speaks for itself. */
const guides = [
  'README.md',
  'CONTRIBUTING.md',
  'CHANGELOG.md',
  'docs/architecture.md',
  'docs/functions.md',
  'docs/local-workbook.md',
];
const decisions = pages.filter((path) => path.startsWith('docs/decisions/')).sort();

const codeSpans = (text: string): string[] =>
  [...text.replace(/```[\s\S]*?```/g, '').matchAll(/`([^`]+)`/g)].map((found) => found[1]!.replace(/\s+/g, ' '));

describe('whoever follows a page finds what it names', () => {
  it.each(pages)('%s: every link within the project leads somewhere', (page) => {
    const broken = [...read(page).matchAll(/\]\(([^)\s]+)\)/g)]
      .map((found) => found[1]!)
      .filter((target) => !/^[a-z]+:/.test(target) && !leadsSomewhere(page, target));
    expect(broken).toEqual([]);
  });

  it.each([...guides, ...decisions])('%s: every file it names exists', (page) => {
    const spans = codeSpans(read(page));
    const paths = spans.filter((span) => /^(src|local|test|scripts|docs|sidebar)\/[\w./-]+$/.test(span));
    const names = spans.filter((span) => /^[\w-]+\.(ts|mjs|cjs)$/.test(span));
    const missing = [
      ...paths.filter((path) => !existsSync(join(ROOT, path))),
      ...names.filter((name) => !files.some((path) => path.endsWith(`/${name}`))),
    ];
    expect(missing).toEqual([]);
  });

  it.each(guides)('%s: every npm command it names exists', (page) => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    const named = [...read(page).matchAll(/npm (?:run\s+(?:-s\s+)?([\w:-]+)|(start|test)\b)/g)];
    const missing = named.map((found) => found[1] ?? found[2]!).filter((name) => !(name in scripts));
    expect(missing).toEqual([]);
  });
});

describe('the README tells the command line as it is', () => {
  it('shows every verb with what it takes, and no other', () => {
    const rows = [...read('README.md').matchAll(/^\| `([a-z]+)((?: [^`]*)?)` \|/gm)].map((found) =>
      `${found[1]}${found[2]}`.replace(/\\\|/g, '|'),
    );
    expect(rows.filter((usage) => usage.split(' ')[0]! in VERBS).sort()).toEqual(
      Object.values(VERBS)
        .map(({ usage }) => usage)
        .sort(),
    );
  });

  it('names every option, and none that is not there', () => {
    const usages = Object.values(VERBS).map(({ usage }) => usage);
    const lines = read('README.md')
      .split('\n')
      .filter((line) => !line.includes('npx '));
    expect(optionsIn(lines.join('\n'))).toEqual(optionsIn(cliWords.en.usage(usages.join('\n'))));
  });

  it('names every permission that Google will ask for, and no other', () => {
    const { oauthScopes } = JSON.parse(read('appsscript.json')) as { oauthScopes: readonly string[] };
    const named = [...read('README.md').matchAll(/^ +\| `([a-z_.]+)` \|/gm)].map((found) => found[1]!);
    expect(named.sort()).toEqual(oauthScopes.map((scope) => scope.split('/').pop()!).sort());
  });

  it('shows no picture that is too heavy to wait for, and each in both languages', () => {
    const shown = [...read('README.md').matchAll(/\]\((docs\/images\/[^)]+\.png)\)/g)].map((found) => found[1]!);
    const inOther = (path: string): string =>
      path.includes('.en.') ? path.replace('.en.', '.zh-CN.') : path.replace('.zh-CN.', '.en.');
    expect(shown.some((path) => path.includes('.en.')) && shown.some((path) => path.includes('.zh-CN.'))).toBe(true);
    expect(shown.filter((path) => !files.includes(inOther(path)))).toEqual([]);
    expect(shown.filter((path) => statSync(join(ROOT, path)).size > 300 * 1024)).toEqual([]);
  });

  it('names every entry of the menu as the menu does', () => {
    const { done: _, firstRun: __, sidebar: ___, refused: ____, ...captions } = menuWords.en;
    const text = read('README.md').replace(/\s+/g, ' ');
    expect(Object.values(captions).filter((caption) => !text.includes(caption))).toEqual([]);
  });

  it('pictures the first run as it goes; how many changes an installation has may grow', async () => {
    const workbook = openWorkbook({ owner: 'owner@example.com', name: 'Regulars', locale: 'en_US', timeZone: 'UTC' });
    const printed = startLines(openSampleShop(workbook, 'en', false), 'en', '.regulars');
    await workbook.close();
    const asRead = (text: string): string => text.replace(/[ \t]+$/gm, '').replace(/^(Installed:) \d+/m, '$1 N');
    expect(asRead(read('README.md'))).toContain(asRead(printed.join('\n')));
  });
});

describe('the other pages are no older than the code', () => {
  it('docs/workbook.md says what the schema says (npm run docs writes it)', () => {
    expect(read('docs/workbook.md')).toBe(workbookPage());
  });

  it('docs/functions.md lists exactly the functions that other programs can call', () => {
    const cells = [...read('docs/functions.md').matchAll(/^\| ((?:`\w+\([^`]*\)` ?)+)\|/gm)].map((found) => found[1]!);
    const listed = cells.flatMap((cell) => [...cell.matchAll(/`(\w+)\(/g)].map((found) => found[1]!));
    const exported = [...read('src/entry/main.ts').matchAll(/^export (?:const|function) (\w+)/gm)].map(
      (found) => found[1]!,
    );
    expect(listed.sort()).toEqual(exported.sort());
  });

  it('docs/architecture.md stays within two printed pages', () => {
    expect(read('docs/architecture.md').split('\n').length).toBeLessThanOrEqual(110);
  });

  it('every word that the glossary gives to the code is used there', () => {
    const code = files.filter((path) => /^(src|local)\/.*\.ts$/.test(path)).map(read);
    const used = new Set(code.join('\n').match(/[A-Za-z_]\w*/g));
    const rows = read('docs/glossary.md')
      .split('\n')
      .filter((line) => line.startsWith('|'))
      .slice(2);
    const given = rows
      .flatMap((row) => codeSpans(row.split('|')[3] ?? ''))
      .flatMap((span) => span.match(/[A-Za-z_]\w*/g) ?? []);
    expect(given.length).toBeGreaterThan(rows.length / 2);
    expect(given.filter((word) => !used.has(word))).toEqual([]);
  });
});

describe('what was decided can be looked up', () => {
  it('decisions are numbered without a gap', () => {
    const numbers = decisions.map((path) => Number(path.slice('docs/decisions/'.length).slice(0, 4)));
    expect(numbers).toEqual(numbers.map((_, index) => index + 1));
  });

  it.each(decisions)('%s says context, choice and price on one screen', (path) => {
    const text = read(path);
    const number = path.slice('docs/decisions/'.length).slice(0, 4);
    const headings = [...text.matchAll(/^\*\*(\w+)\.\*\* \S/gm)].map((found) => found[1]);
    expect({ title: text.startsWith(`# ${number} `), headings }).toEqual({
      title: true,
      headings: ['Context', 'Choice', 'Price'],
    });
    expect(text.trimEnd().split('\n').length).toBeLessThanOrEqual(20);
  });
});

describe('the project can be cloned anywhere', () => {
  it('no file names a place on the machine where it was written', () => {
    const place = /(?<![\w.:/-])\/(?:home|root|Users|work|mnt)\/\w|\b[A-Z]:\\Users\\/;
    const text = files.filter((path) => /\.(ts|mjs|cjs|json|md|csv|yml|yaml)$|^\.ci\/|^\.[\w.]+$/.test(path));
    expect(text.filter((path) => place.test(read(path)))).toEqual([]);
  });

  it('packages come from the public registry', () => {
    const { packages } = JSON.parse(read('package-lock.json')) as { packages: Record<string, { resolved?: string }> };
    const elsewhere = Object.values(packages).filter(
      ({ resolved }) => resolved && !resolved.startsWith('https://registry.npmjs.org/'),
    );
    expect(elsewhere).toEqual([]);
  });
});

function optionsIn(text: string): readonly string[] {
  return [...new Set([...text.matchAll(/(?<![\w-])--([a-z][a-z-]+)/g)].map((found) => found[1]!))].sort();
}

function leadsSomewhere(page: string, target: string): boolean {
  const [path = '', anchor] = target.split('#');
  const file = path === '' ? page : relative(ROOT, join(ROOT, dirname(page), path));
  if (!existsSync(join(ROOT, file))) return false;
  if (anchor === undefined) return true;
  const anchors = [...read(file).matchAll(/^#+ (.*)$/gm)].map((found) =>
    found[1]!
      .toLowerCase()
      .replace(/[^\p{L}\p{N} -]/gu, '')
      .replace(/ /g, '-'),
  );
  return anchors.includes(anchor);
}
