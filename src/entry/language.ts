/**
 * The switch of the language, step by step: the input checks of choices are lifted, so that saves of either language pass
 * meanwhile; then what everybody sees changes (names, headers, notes, menu), then the choices in the cells, tab after tab;
 * the checks come back last. Any step can be repeated; both languages are understood in between and for ever.
 */
import type { Envelope } from '../contract/envelope';
import type { LanguageOutcome } from '../contract/server-api';
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

export const LANGUAGE_STEPS: readonly string[] = [
  ...['freed', 'setting', 'names'],
  ...CHOOSING.map((key) => `choices ${key}`),
  ...['texts', 'checks', 'drawn'],
];

/** @throws Refusal ROLE_MAY_NOT, ARGUMENT_REFUSED */
export function languageAsked({ actor }: ShopWorkbook, asked: unknown): Language {
  requireRole(actor, 'admin');
  const language = LANGUAGES.find((one) => one === asked);
  if (language) return language;
  const expected = label('zh-CN 或 en', 'zh-CN or en');
  throw new Refusal('ARGUMENT_REFUSED', { name: 'language', expected, found: String(asked) });
}

export const otherLanguage = (language: Language): Language => (language === 'en' ? 'zh-CN' : 'en');

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

/** A refusal travels as JSON. */
export function sentenceOf(error: string): string {
  try {
    return (JSON.parse(error) as Envelope).message;
  } catch {
    return error;
  }
}

export function switchLanguage(
  workbook: ShopWorkbook,
  step: string,
  parameters: JobParameters,
  spreadsheet: Spreadsheet,
): void {
  const to = LANGUAGES.find((one) => one === parameters['to']) ?? workbook.language;
  const from = otherLanguage(to);
  const [name, tab] = step.split(' ');
  switch (name) {
    case 'freed':
      for (const key of CHOOSING) workbook.freeChoices(key);
      return;
    case 'setting':
      writeLanguage(workbook, to);
      documentProperties().set(LANGUAGE_PROPERTY, to);
      return;
    case 'names':
      bringUpToDate(spreadsheet, from, to, ({ change }) => change !== 'setValidation');
      return rememberInstallation(spreadsheet, to);
    case 'choices':
      return workbook.relabelChoices(tab as TabKey, from);
    case 'texts':
      return translateTexts(workbook, from);
    case 'checks':
      return bringUpToDate(spreadsheet, from, to, () => true);
    case 'drawn':
      workbook.translateCard();
      refreshToday(workbook);
      updateDashboard(workbook);
  }
}

/** As far as one run goes; the rest is found by the next inspection. */
function bringUpToDate(
  spreadsheet: Spreadsheet,
  from: Language,
  to: Language,
  isMeant: (change: Change) => boolean,
): void {
  const found = { ...inspect(spreadsheet, schema), language: to };
  const installer = activeEmail();
  const isOwner = spreadsheet.getOwner()?.getEmail() === installer;
  const changes = [...translate(found, schema.tabs, { from, to }), ...diff(found, schema, { installer, isOwner })];
  applyUntil(spreadsheet, plan(changes).filter(isMeant), () => false);
}
