/**
 * The switch of the language, step by step: the input checks of choices are lifted, so that saves of either language pass
 * meanwhile; then what everybody sees changes (names, headers, notes, menu), then the choices in the cells, tab after tab;
 * the checks come back last. Any step can be repeated; both languages are understood in between and for ever.
 */
import type { LanguageOutcome } from '../contract/server-api';
import { updateGuide } from '../features/guide/update-guide';
import { translateTexts, writeLanguage } from '../features/language/translate-texts';
import { refreshToday } from '../features/reminders/today-tab';
import { LANGUAGES, type Language, label } from '../i18n/bilingual';
import { applyUntil } from '../installer/apply';
import type { Change } from '../installer/change';
import { diff } from '../installer/diff';
import { inspect } from '../installer/inspect';
import { plan } from '../installer/plan';
import { translate } from '../installer/translate';
import type { JobParameters } from '../jobs/job-record';
import type { JobOutcome } from '../jobs/long-job';
import { documentProperties } from '../platform/document-properties';
import { activeEmail } from '../platform/session';
import { TAB_KEYS, type TabKey } from '../schema/tab-keys';
import { workbook as schema, tabOf } from '../schema/workbook-schema';
import { LANGUAGE_PROPERTY, rememberInstallation } from '../sheets/open-workbook';
import { Refusal } from '../sheets/refusal';
import type { ShopWorkbook } from '../sheets/shop-workbook';
import { requireRole } from '../sheets/team-roles';
import { updateDashboard } from './report';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

const CHOOSING: readonly TabKey[] = TAB_KEYS.filter((key) =>
  Object.values(tabOf(key).columns).some(({ list }) => list),
);

interface Switching {
  readonly workbook: ShopWorkbook;
  readonly spreadsheet: Spreadsheet;
  readonly from: Language;
  readonly to: Language;
}

/** Each step by its name, in order. */
const STEPS: ReadonlyMap<string, (switching: Switching) => void> = new Map([
  [
    'freed',
    ({ workbook }) => {
      for (const key of CHOOSING) workbook.freeChoices(key);
    },
  ],
  [
    'setting',
    ({ workbook, to }) => {
      writeLanguage(workbook, to);
      documentProperties().set(LANGUAGE_PROPERTY, to);
    },
  ],
  [
    'names',
    (switching) => {
      bringUpToDate(switching, ({ change }) => change !== 'setValidation');
      rememberInstallation(switching.spreadsheet, switching.to);
    },
  ],
  ...CHOOSING.map((key): [string, (switching: Switching) => void] => [
    `choices ${key}`,
    ({ workbook, from }) => workbook.relabelChoices(key, from),
  ]),
  ['texts', ({ workbook, from }) => translateTexts(workbook, from)],
  ['checks', (switching) => bringUpToDate(switching, () => true)],
  [
    'drawn',
    ({ workbook }) => {
      workbook.translateCard();
      refreshToday(workbook);
      updateDashboard(workbook);
      updateGuide(workbook);
    },
  ],
]);

export const LANGUAGE_STEPS: readonly string[] = [...STEPS.keys()];

/** @throws Refusal ROLE_MAY_NOT, ARGUMENT_REFUSED */
export function languageAsked({ actor }: ShopWorkbook, asked: unknown): Language {
  requireRole(actor, 'admin');
  const language = LANGUAGES.find((one) => one === asked);
  if (language) return language;
  const expected = label('zh-CN 或 en', 'zh-CN or en');
  throw new Refusal('ARGUMENT_REFUSED', { name: 'language', expected, found: String(asked) });
}

const otherLanguage = (language: Language): Language => (language === 'en' ? 'zh-CN' : 'en');

/** @throws Refusal BUSY while another run is at it, or one that was killed a few minutes ago still counts as such */
export function languageOutcome(language: Language, { state, left, aside }: JobOutcome): LanguageOutcome {
  if (state === 'held') throw new Refusal('BUSY', {});
  return {
    language,
    done: left.length === 0,
    left: left.length,
    problems: aside.map(({ error }) => sentenceOf(error)),
  };
}

/** A refusal travels as JSON, of which a job has kept the beginning only. */
export const sentenceOf = (error: string): string =>
  (/"message":"((?:[^"\\]|\\.)*)/.exec(error)?.[1] ?? error).replace(/\\(.)/g, '$1');

export function switchLanguage(
  workbook: ShopWorkbook,
  step: string,
  parameters: JobParameters,
  spreadsheet: Spreadsheet,
): void {
  const to = LANGUAGES.find((one) => one === parameters['to']) ?? workbook.language;
  STEPS.get(step)?.({ workbook, spreadsheet, from: otherLanguage(to), to });
}

/** As far as one run goes; the rest is found by the next inspection. */
function bringUpToDate({ spreadsheet, from, to }: Switching, isMeant: (change: Change) => boolean): void {
  const found = { ...inspect(spreadsheet, schema), language: to };
  const installer = activeEmail();
  const isOwner = spreadsheet.getOwner()?.getEmail() === installer;
  const changes = [...translate(found, schema.tabs, { from, to }), ...diff(found, schema, { installer, isOwner })];
  applyUntil(spreadsheet, plan(changes).filter(isMeant), () => false);
}
