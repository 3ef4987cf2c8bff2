/** The product's own sentences in administration tabs, from one language to the other; what the shop wrote itself stays. */
import type { Language } from '../../i18n/bilingual';
import { type ShippedAnswer, shippedAnswers } from '../../schema/shipped/answers-table';
import { type ShippedChannel, shippedChannels } from '../../schema/shipped/channels-table';
import { type ShippedSetting, shippedSettings } from '../../schema/shipped/settings-table';
import { type ShopWorkbook, SINGLE_SAVE, type StagedTable } from '../../sheets/shop-workbook';

/** @param from the language the texts are in now */
export function translateTexts(workbook: ShopWorkbook, from: Language): void {
  const { language } = workbook;
  const known: Readonly<Record<string, ShippedSetting>> = shippedSettings;
  const channelsKnown: Readonly<Record<string, ShippedChannel>> = shippedChannels;
  workbook.locked(() => {
    const settings = workbook.read('settings', ['key', 'meaning']);
    for (const row of settings.rows) {
      const shipped = known[row.key ?? '']?.meaning;
      if (shipped && row.meaning === shipped[from]) settings.change(row, { meaning: shipped[language] });
    }
    const channels = workbook.read('channels', ['channel', 'note']);
    for (const row of channels.rows) {
      const shipped = channelsKnown[row.channel ?? '']?.note;
      if (shipped && row.note === shipped[from]) channels.change(row, { note: shipped[language] });
    }
    workbook.commit([settings, channels, translatedAnswers(workbook, from)], SINGLE_SAVE);
  });
}

/** Their answers stand in both languages anyway. */
function translatedAnswers(workbook: ShopWorkbook, from: Language): StagedTable {
  const { language } = workbook;
  const known: Readonly<Record<string, ShippedAnswer>> = shippedAnswers;
  const answers = workbook.read('answers', ['id', 'topic', 'question']);
  for (const row of answers.rows) {
    const shipped = known[row.id ?? ''];
    if (shipped && row.topic === shipped.topic[from]) answers.change(row, { topic: shipped.topic[language] });
    if (shipped && row.question === shipped.question[from])
      answers.change(row, { question: shipped.question[language] });
  }
  return answers;
}

/** Says in the tab settings which language the workbook speaks. */
export function writeLanguage(workbook: ShopWorkbook, language: Language): void {
  workbook.locked(() => {
    const settings = workbook.readRow('settings', ['value'], 'language');
    const [row] = settings.rows;
    if (row) settings.change(row, { value: language });
    workbook.commit([settings], SINGLE_SAVE);
  });
}
