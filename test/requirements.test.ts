/** docs/requirements.md: every wish has its line, and what a line names is there. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { menuWords } from '../src/i18n/menu-words';
import { choiceLists } from '../src/schema/choice-lists';
import { shippedSettings } from '../src/schema/shipped/settings-table';
import { workbook } from '../src/schema/workbook-schema';

const ROOT = join(__dirname, '..');
const page = readFileSync(join(ROOT, 'docs/requirements.md'), 'utf8');

interface Wish {
  readonly number: number;
  readonly state: string;
  readonly where: string;
}

const wishes: Wish[] = [...page.matchAll(/^\| (\d+) \| [^|]+ \| (\w+) \| (.+) \|$/gm)].map(
  ([, number, state, where]) => ({
    number: Number(number),
    state: state!,
    where: where!,
  }),
);

/** Those that have to be met by now, or say why not. */
const DUE = [
  ...[...Array(58).keys()].map((index) => index + 1),
  ...[...Array(16).keys()].map((index) => index + 73),
  ...[105, 106, 107, 108, 109, 110, 112, 113, 114, 115, 117, 119, 120],
];

const tabs = new Map<string, readonly string[]>(workbook.tabs.map(({ key, columns }) => [key, Object.keys(columns)]));
const functions = [...readFileSync(join(ROOT, 'src/entry/main.ts'), 'utf8').matchAll(/^export const (\w+)/gm)].map(
  ([, name]) => name!,
);

/** Files, functions, columns, settings, lists, tabs, in this order. */
function isThere(named: string): boolean {
  if (named.includes('/')) return existsSync(join(ROOT, named));
  if (named.endsWith('()')) return functions.includes(named.slice(0, -2));
  const [of = '', key] = named.split('.');
  if (key === undefined) return tabs.has(of);
  if (of === 'setting') return key in shippedSettings;
  if (of === 'list') return choiceLists.some((list) => list.key === key);
  return tabs.get(of)?.includes(key) ?? false;
}

/** Neither a name: a command, and how a masked phone looks. */
const NO_NAMES = ['npm start', '138****1234'];

it('all 120 wishes stand there once, in their order', () => {
  expect(wishes.map(({ number }) => number)).toEqual(Array.from({ length: 120 }, (_, index) => index + 1));
});

it('what a line names exists: tabs, columns, settings, lists, functions, files', () => {
  const named = wishes.flatMap(({ number, where }) =>
    [...where.matchAll(/`([^`]+)`/g)].map(([, name]) => ({ number, name: name! })),
  );
  expect(named.filter(({ name }) => !NO_NAMES.includes(name) && !isThere(name))).toEqual([]);
  expect(named.length).toBeGreaterThan(180);
});

it('menu entries are called what the menu calls them', () => {
  const captions = Object.values(menuWords.en).filter((words) => typeof words === 'string');
  const steps = wishes
    .filter(({ where }) => where.includes('*'))
    .flatMap(({ where }) => [...where.replace(/`[^`]*`/g, '').matchAll(/\*([^*]+)\*([^.;]*later)?/g)])
    .filter(([, , later]) => later === undefined)
    .flatMap(([, path]) => path!.split(' ▸ '));
  expect(steps.filter((step) => !captions.includes(step))).toEqual([]);
  expect(steps.length).toBeGreaterThan(20);
});

it('is met, or says why not or with what it comes', () => {
  expect([...new Set(wishes.map(({ state }) => state))].sort()).toEqual(['later', 'met', 'partly']);
  const silent = wishes.filter(
    ({ state, where }) => state !== 'met' && where.replace(/`[^`]*`|\*[^*]*\*/g, '').length < 12,
  );
  expect(silent).toEqual([]);
  expect(wishes.filter(({ number, state }) => DUE.includes(number) && state === 'later')).toEqual([]);
});
