/**
 * Reads the reminder rules. What an audience says is understood as the grid's cells are: keys, and labels of either
 * language, the shop's own among them.
 */
import {
  AUDIENCE_LISTS,
  type AudienceList,
  type AudienceWords,
  readAudience,
} from '../../domain/reminders/audience-reader';
import type { ReminderRule } from '../../domain/reminders/reminder-rule';
import { audienceListWords } from '../../i18n/audience-words';
import { festivalWords } from '../../i18n/festival-words';
import type { ChoiceList } from '../../schema/choice-list';
import { levels, segments, tiers } from '../../schema/lists/customer-lists-table';
import { salesChannels } from '../../schema/lists/order-lists-table';
import type { ShopWorkbook } from '../../sheets/shop-workbook';

const COLUMNS = ['id', 'on', 'kind', 'days', 'audience', 'recipient', 'template', 'priority'] as const;

export function readRules(workbook: ShopWorkbook): readonly ReminderRule[] {
  const words = audienceWords(workbook);
  return workbook.readShort('rules', COLUMNS).rows.map((row) => {
    const kind = row.kind ?? '';
    const lists = AUDIENCE_LISTS.filter((list) => list !== 'festivals' || kind === 'anniversary');
    return {
      id: row.id ?? kind,
      on: row.on === true,
      kind,
      days: row.days ?? 0,
      ...readAudience(row.audience ?? '', words, lists),
      recipient: row.recipient === 'customer' || row.recipient === 'both' ? row.recipient : 'colleague',
      template: row.template ?? kind,
      priority: row.priority ?? 1_000,
    };
  });
}

/** Festivals are no list of the grid. */
const GRID_LISTS: Readonly<Record<Exclude<AudienceList, 'festivals'>, ChoiceList>> = {
  levels,
  segments,
  tiers,
  channels: salesChannels,
};

export function audienceWords({ labels }: ShopWorkbook): AudienceWords {
  return {
    listOf: (word) => AUDIENCE_LISTS.find((list) => isAmong(audienceListWords[list], word)) ?? null,
    keyOf: (list, word) => (list === 'festivals' ? festivalOf(word) : labels.keyOf(GRID_LISTS[list], word)),
  };
}

function festivalOf(word: string): string | null {
  const found = Object.entries(festivalWords).find(([key, label]) => isAmong([key, ...Object.values(label)], word));
  return found ? found[0] : null;
}

const comparable = (text: string): string => text.normalize('NFKC').replace(/’/g, "'").trim().toLowerCase();
const isAmong = (words: readonly string[], word: string): boolean =>
  words.some((one) => comparable(one) === comparable(word));
