/**
 * What every verb is given: the opened workbook with the command line's settings in it, and how to call a function so
 * that the faults asked for meet the first execution only.
 */
import type { Language } from '../../src/i18n/bilingual';
import { ExecutionFailed } from '../execution/execution-failed';
import { type OpenOptions, openWorkbook } from '../index';
import type { LocalWorkbook, RunOptions } from '../local-workbook';
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

/** @param beginnings what a workbook that is not there yet starts with */
export function openShop(line: CommandLine, system: Language, extra: Partial<OpenOptions>): Shop {
  let faults: RunOptions = faultOptions(line, cliWords[system]);
  const quota = quotaOption(line, cliWords[system]);
  const user = textOption(line, 'user');
  const now = textOption(line, 'now');
  const workbook = openWorkbook({
    folder: folderOf(line),
    ...(user === undefined ? {} : { user }),
    ...(now === undefined ? {} : { now }),
    ...(quota === undefined ? {} : { quota }),
    ...extra,
  });
  const nextFaults = () => {
    const options = faults;
    faults = {};
    return options;
  };
  const language = () => languageOf(workbook.workbook) ?? system;
  return {
    line,
    workbook,
    language,
    words: () => cliWords[language()],
    call: (name, ...args) => {
      const report = workbook.run(name, args, nextFaults());
      if (report.status !== 'done') throw new ExecutionFailed(report);
      return report.result;
    },
    edited: (cell) => {
      const report = workbook.runOnEdit(cell, nextFaults());
      if (report !== null && report.status !== 'done') throw new ExecutionFailed(report);
    },
  };
}
