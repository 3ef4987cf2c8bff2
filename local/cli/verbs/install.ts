/**
 * `install`: a new or existing folder becomes a shop, or is repaired. Goes on until the installer says it is done.
 */
import { LANGUAGES, type Language } from '../../../src/i18n/bilingual';
import { refusalWords } from '../../../src/i18n/refusal-words';
import { languageOf } from '../../tab-view';
import type { SpreadsheetSettings, WorkbookModel } from '../../workbook/model';
import { isZone } from '../../workbook/zone';
import { cliWords } from '../cli-words';
import { type CommandLine, UsageError } from '../command-line';
import { choiceOption, textOption } from '../option-values';
import { refused } from '../refused';
import type { Shop } from '../shop';
import type { Printed } from '../verb-table';

interface Change {
  readonly change: string;
  readonly tab: string | null;
  readonly column: string | null;
  readonly why: string;
}

interface InstallStep {
  readonly changes: readonly Change[];
  readonly done: boolean;
}

const DEFAULTS = {
  en: { locale: 'en_US', timeZone: 'UTC' },
  'zh-CN': { locale: 'zh_CN', timeZone: 'Asia/Shanghai' },
} as const;

type Beginnings = Pick<SpreadsheetSettings, 'locale' | 'timeZone' | 'owner'>;

/** What a spreadsheet that is not there yet starts with. */
export function beginnings(line: CommandLine, system: Language): Beginnings {
  const language = choiceOption(line, 'language', LANGUAGES, cliWords[system]) ?? 'en';
  const timeZone = textOption(line, 'time-zone') ?? DEFAULTS[language].timeZone;
  if (!isZone(timeZone))
    throw new UsageError(cliWords[system].badOption('--time-zone', 'Asia/Shanghai, America/New_York …', timeZone));
  return { locale: DEFAULTS[language].locale, timeZone, owner: textOption(line, 'owner') ?? 'owner@example.com' };
}

/**
 * Gives a blank workbook that another command has already kept (with the defaults) what the installation asks for.
 * @returns whether anything had to change; the workbook must then be opened again
 */
export function begin(model: WorkbookModel, wanted: Beginnings): boolean {
  const { locale, timeZone, owner } = model.settings;
  const fits = locale === wanted.locale && timeZone === wanted.timeZone && owner === wanted.owner;
  if (fits || model.metadata().length > 0 || model.sheets().some(({ sheetId }) => model.extent(sheetId).rows > 0))
    return false;
  model.apply({ op: 'spreadsheet', set: wanted });
  return true;
}

export function install(shop: Shop): Printed {
  const standing = languageOf(shop.workbook.workbook);
  const wanted = textOption(shop.line, 'language');
  if (standing !== null && wanted !== undefined && wanted !== standing) {
    throw refused(
      { code: 'LANGUAGE_SET', found: standing },
      refusalWords[standing].LANGUAGE_SET({ language: standing }),
    );
  }
  const isPlan = shop.line.options.plan === true;
  const changes: Change[] = [];
  for (let done = false; !done; ) {
    const step = shop.call('installOrRepair', !isPlan) as InstallStep;
    for (const change of step.changes) changes.push(change);
    done = isPlan || step.done;
  }
  const words = shop.words();
  const headline = isPlan ? words.planned(changes.length) : words.installed(changes.length);
  const shown = isPlan ? changes.map(({ why }) => `  ${why}`) : [];
  return { json: { changes }, lines: [headline, ...shown] };
}
