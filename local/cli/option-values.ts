/**
 * The values of options, read and checked: faults, quota, choices.
 */
import { instantOf } from '../execution/clock';
import type { Faults } from '../execution/faults';
import { CONSUMER_QUOTA, type Quota } from '../execution/quota';
import type { CliWords } from './cli-words';
import { type CommandLine, type OptionName, UsageError } from './command-line';

export function textOption({ options }: CommandLine, name: OptionName): string | undefined {
  const value = options[name];
  return typeof value === 'string' ? value : undefined;
}

export function choiceOption<Choice extends string>(
  line: CommandLine,
  name: OptionName,
  choices: readonly Choice[],
  words: CliWords,
): Choice | undefined {
  const value = textOption(line, name);
  if (value === undefined) return undefined;
  const found = choices.find((choice) => choice === value);
  if (found === undefined) throw new UsageError(words.badOption(`--${name}`, choices.join(' | '), value));
  return found;
}

function countOption(line: CommandLine, name: OptionName, words: CliWords): number | undefined {
  const value = textOption(line, name);
  if (value === undefined) return undefined;
  if (!/^[1-9]\d{0,8}$/.test(value)) throw new UsageError(words.badOption(`--${name}`, '1, 2, 3 …', value));
  return Number(value);
}

/** What is done to the first execution. */
export function faultOptions(line: CommandLine, words: CliWords): Faults {
  const named = {
    killAt: countOption(line, 'kill-at', words),
    killAfter: countOption(line, 'kill-after', words),
    failAt: countOption(line, 'fail-at', words),
    failAfter: countOption(line, 'fail-after', words),
    unflushed: choiceOption(line, 'unflushed', ['land', 'lost'] as const, words),
  };
  return Object.fromEntries(Object.entries(named).filter(([, value]) => value !== undefined)) as Faults;
}

/** `mail=N`, and with commas `triggers=N` and `runtime=N` (minutes a day). */
export function quotaOption(line: CommandLine, words: CliWords): Partial<Quota> | undefined {
  const value = textOption(line, 'quota');
  if (value === undefined) return undefined;
  const pairs = value.split(',').map((pair) => /^(\w+)=(\d{1,9})$/.exec(pair));
  const known = pairs.every((pair) => pair !== null && Object.hasOwn(CONSUMER_QUOTA, pair[1]!));
  if (!known) throw new UsageError(words.badOption('--quota', 'mail=N,triggers=N,runtime=N', value));
  return Object.fromEntries(pairs.map((pair) => [pair![1], Number(pair![2])]));
}

/** An ISO time; without an offset in the spreadsheet's zone. */
export function timeOption(line: CommandLine, name: OptionName, timeZone: string): number | undefined {
  const value = textOption(line, name);
  if (value === undefined) return undefined;
  try {
    return instantOf(value, timeZone);
  } catch (error) {
    throw error instanceof RangeError ? new UsageError(error.message) : error;
  }
}
