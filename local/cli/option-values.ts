/**
 * The values of options, read and checked: faults, quota, choices.
 */
import type { RunOptions } from '../local-workbook';
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
export function faultOptions(line: CommandLine, words: CliWords): RunOptions {
  const named = {
    killAt: countOption(line, 'kill-at', words),
    killAfter: countOption(line, 'kill-after', words),
    failAt: countOption(line, 'fail-at', words),
    failAfter: countOption(line, 'fail-after', words),
    unflushed: choiceOption(line, 'unflushed', ['land', 'lost'] as const, words),
  };
  return Object.fromEntries(Object.entries(named).filter(([, value]) => value !== undefined)) as RunOptions;
}

/** `mail=N` */
export function quotaOption(line: CommandLine, words: CliWords): { readonly mail: number } | undefined {
  const value = textOption(line, 'quota');
  if (value === undefined) return undefined;
  const found = /^mail=(\d{1,9})$/.exec(value);
  if (found === null) throw new UsageError(words.badOption('--quota', 'mail=N', value));
  return { mail: Number(found[1]) };
}
