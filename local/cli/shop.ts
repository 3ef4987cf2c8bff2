/**
 * What every verb is given: the opened workbook with the command line's settings in it. The faults asked for meet the
 * first execution, whatever starts it.
 */
import type { Language } from '../../src/i18n/bilingual';
import { ExecutionFailed } from '../execution/execution-failed';
import { type OpenOptions, openWorkbook } from '../index';
import type { LocalWorkbook } from '../local-workbook';
import type { EditedCell } from '../services/edit-event';
import { languageOf } from '../tab-view';
import type { CliWords } from './cli-words';
import { cliWords } from './cli-words';
import type { CommandLine } from './command-line';
import { faultOptions, quotaOption, textOption } from './option-values';

export const DEFAULT_FOLDER = '.regulars';

export interface Shop {
  readonly line: CommandLine;
  readonly workbook: LocalWorkbook;
  /** The workbook's, or that of the person's system before there is one. */
  readonly language: () => Language;
  readonly words: () => CliWords;
  /** @throws ExecutionFailed */
  call(name: string, ...args: readonly unknown[]): unknown;
  /** Runs the bundle's onEdit, if it has one. @throws ExecutionFailed */
  edited(cell: EditedCell): void;
}

export function folderOf(line: CommandLine): string {
  return textOption(line, 'data') ?? DEFAULT_FOLDER;
}

/** What every opening of a workbook takes from the command line. @throws UsageError */
export function openingOptions(line: CommandLine, system: Language): OpenOptions & { readonly folder: string } {
  const words = cliWords[system];
  const given = {
    user: textOption(line, 'user'),
    now: textOption(line, 'now'),
    quota: quotaOption(line, words),
    faults: faultOptions(line, words),
  };
  const options = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
  return { ...options, folder: folderOf(line) };
}

/** @param extra what a workbook that is not there yet starts with */
export function openShop(line: CommandLine, system: Language, extra: Partial<OpenOptions>): Shop {
  const workbook = openWorkbook({ ...openingOptions(line, system), ...extra });
  const language = () => languageOf(workbook.workbook) ?? system;
  return {
    line,
    workbook,
    language,
    words: () => cliWords[language()],
    call: (name, ...args) => workbook.call(name, ...args),
    edited: (cell) => {
      const report = workbook.runOnEdit(cell);
      if (report !== null && report.status !== 'done') throw new ExecutionFailed(report);
    },
  };
}
