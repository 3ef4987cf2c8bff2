/**
 * From what was typed to a verb, its arguments and checked options. Anything it does not know is refused in words.
 */
import { parseArgs } from 'node:util';
import type { CliWords } from './cli-words';

const OPTIONS = {
  data: { type: 'string' },
  user: { type: 'string' },
  now: { type: 'string' },
  quota: { type: 'string' },
  json: { type: 'boolean' },
  plan: { type: 'boolean' },
  language: { type: 'string' },
  owner: { type: 'string' },
  'time-zone': { type: 'string' },
  as: { type: 'string' },
  encoding: { type: 'string' },
  format: { type: 'string' },
  port: { type: 'string' },
  until: { type: 'string' },
  'kill-at': { type: 'string' },
  'kill-after': { type: 'string' },
  'fail-at': { type: 'string' },
  'fail-after': { type: 'string' },
  unflushed: { type: 'string' },
} as const;

export type OptionName = keyof typeof OPTIONS;

/** Options that every verb takes. */
const EVERYWHERE: ReadonlySet<string> = new Set<OptionName>([
  'data',
  'user',
  'now',
  'quota',
  'json',
  'kill-at',
  'kill-after',
  'fail-at',
  'fail-after',
  'unflushed',
]);

export interface CommandLine {
  readonly verb: string;
  readonly positionals: readonly string[];
  readonly options: Readonly<Partial<Record<OptionName, string | boolean>>>;
}

/** What was typed makes no sense; the message is for people. Exit code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

export interface VerbShape {
  /** e.g. `export <tab> [--format json|csv]`: as shown to people. */
  readonly usage: string;
  readonly arguments: { readonly least: number; readonly most: number };
  readonly options: readonly OptionName[];
}

/** A negative number is a value, whatever parseArgs takes it for. */
const NEGATIVE = /^-\d/;
const SHIELD = '\u0000';

/** @throws UsageError */
export function parseCommandLine(
  argv: readonly string[],
  verbs: Readonly<Record<string, VerbShape>>,
  words: CliWords,
): CommandLine {
  const shielded = argv.map((one) => (NEGATIVE.test(one) ? SHIELD + one : one));
  const { tokens } = parseArgs({
    args: shielded,
    options: OPTIONS,
    strict: false,
    tokens: true,
    allowPositionals: true,
  });
  const positionals: string[] = [];
  const options: Record<string, string | boolean> = {};
  for (const token of tokens) {
    if (token.kind === 'positional') positionals.push(token.value.replace(SHIELD, ''));
    if (token.kind === 'option') options[token.name] = optionValue(token.name, token.rawName, token.value, words);
  }
  const [verb, ...rest] = positionals;
  if (verb === undefined) throw new UsageError(words.noVerb);
  const shape = Object.hasOwn(verbs, verb) ? verbs[verb] : undefined;
  if (shape === undefined) throw new UsageError(words.unknownVerb(verb));
  expectShape(shape, verb, rest, Object.keys(options), words);
  return { verb, positionals: rest, options };
}

function optionValue(name: string, rawName: string, value: string | undefined, words: CliWords): string | boolean {
  if (!Object.hasOwn(OPTIONS, name)) throw new UsageError(words.unknownOption(rawName));
  const { type } = OPTIONS[name as OptionName];
  if (type === 'boolean') return true;
  if (value === undefined || value === '') throw new UsageError(words.optionNeedsValue(rawName));
  return value.replace(SHIELD, '');
}

function expectShape(
  { usage, arguments: { least, most }, options }: VerbShape,
  verb: string,
  positionals: readonly string[],
  given: readonly string[],
  words: CliWords,
): void {
  const odd = given.find((name) => !EVERYWHERE.has(name) && !options.includes(name as OptionName));
  if (odd !== undefined) throw new UsageError(words.optionElsewhere(`--${odd}`, verb));
  if (positionals.length < least || positionals.length > most) throw new UsageError(words.arguments(usage));
}
