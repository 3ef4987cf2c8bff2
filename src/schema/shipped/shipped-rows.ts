/**
 * The rows a new workbook starts with, by tab. Which row is which is known by the tab's identity columns.
 */
import type { Language } from '../../i18n/bilingual';
import type { ChoiceList } from '../choice-list';
import { choiceLists, standsInLists } from '../choice-lists';
import { currencies } from '../lists/code-lists-table';
import type { TabKey } from '../tab-keys';
import { shippedAnswers } from './answers-table';
import { shippedChannels } from './channels-table';
import { shippedRules } from './rules-table';
import { type SettingKey, type ShippedSetting, shippedSettings } from './settings-table';
import type { ShippedRow } from './shipped-row';
import { shippedTemplates } from './templates-table';

/** What the rows depend on besides the language. */
export interface Founding {
  readonly language: Language;
  readonly workbookId: string;
  /** Who installs: the team's first row, an admin. '' when Google does not tell: the team then starts empty. */
  readonly installer: string;
}

/** Tabs that come with rows. */
export const SHIPPING: Partial<Record<TabKey, (founding: Founding) => readonly ShippedRow[]>> = {
  rules: () => shippedRules,
  templates: () => shippedTemplates,
  answers: ({ language }) =>
    Object.entries(shippedAnswers).map(([id, { topic, question, answer }]) => ({
      ...{ id, topic: topic[language], question: question[language], public: true },
      ...{ answerZh: answer['zh-CN'], answerEn: answer.en },
    })),
  channels: ({ language }) =>
    Object.entries(shippedChannels).map(([channel, { note, ...rule }]) => ({ channel, ...rule, note: note[language] })),
  team: ({ installer }) => (installer === '' ? [] : [founder(installer)]),
  lists: ({ language }) => choiceLists.filter(standsInLists).flatMap((list) => listRows(list, language)),
  settings: ({ language, workbookId }) =>
    Object.entries(shippedSettings as Record<SettingKey, ShippedSetting>).map(([key, { initial, meaning }]) => ({
      key,
      value: key === 'workbookId' ? workbookId : initial[language],
      meaning: meaning[language],
    })),
};

/** The name until somebody types a better one: what stands before the @. */
function founder(email: string): ShippedRow {
  return { email, name: email.split('@')[0] ?? email, role: 'admin', digest: true, active: true };
}

function listRows(list: ChoiceList, language: Language): ShippedRow[] {
  const home = shippedSettings.currency.initial[language];
  return Object.entries(list.choices).map(([key, label], index) => ({
    list: list.key,
    key,
    zh: label['zh-CN'],
    en: label.en,
    order: index + 1,
    active: true,
    ...(list.key === currencies.key && key === home && { value: '1' }),
  }));
}
