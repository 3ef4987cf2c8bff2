/**
 * Choices as people see them: written in the workbook's language, read in both, for ever.
 *
 * The shipped labels come from the schema; what the shop renamed or added stands in the tab lists and, so that nobody
 * has to read that tab to log a call, as `overrides` in the document's properties. A label that neither knows makes
 * `reload` read the tab once.
 */
import { LANGUAGES, type Label, type Language } from '../i18n/bilingual';
import type { ChoiceList } from '../schema/choice-list';

/** list → key → label */
export type LabelOverrides = Readonly<Record<string, Readonly<Record<string, Label>>>>;

export interface ChoiceLabels {
  /** @returns null when no choice of the list has this label or key */
  keyOf(list: ChoiceList, text: string): string | null;
  /** The key itself where a choice has no label any more. */
  labelOf(list: ChoiceList, key: string): string;
  has(list: ChoiceList, key: string): boolean;
}

export function choiceLabels(
  language: Language,
  overrides: LabelOverrides,
  reload: () => LabelOverrides,
): ChoiceLabels {
  let current = overrides;
  let reloaded = false;
  const readers = new Map<string, Map<string, string>>();

  const labelsOf = (list: ChoiceList): Readonly<Record<string, Label>> => ({ ...list.choices, ...current[list.key] });
  const readerOf = (list: ChoiceList): Map<string, string> => {
    const known = readers.get(list.key) ?? readerFor(list.choices, current[list.key] ?? {});
    readers.set(list.key, known);
    return known;
  };
  const find = (list: ChoiceList, text: string): string | null => {
    const reader = readerOf(list);
    const found = reader.get(text) ?? reader.get(comparable(text));
    if (found !== undefined) {
      reader.set(text, found); // as it was spelled: the next thousand cells hold the same
      return found;
    }
    if (reloaded || !list.open) return null;
    reloaded = true;
    current = reload();
    readers.clear();
    return readerOf(list).get(comparable(text)) ?? null;
  };

  return {
    keyOf: find,
    labelOf: (list, key) => labelsOf(list)[key]?.[language] ?? key,
    has: (list, key) => find(list, key) === key,
  };
}

/** Labels of the shop win over shipped ones; a key is understood as its own label, last of all. */
function readerFor(
  shipped: Readonly<Record<string, Label>>,
  own: Readonly<Record<string, Label>>,
): Map<string, string> {
  const reader = new Map<string, string>();
  for (const key of [...Object.keys(shipped), ...Object.keys(own)]) reader.set(comparable(key), key);
  for (const labels of [shipped, own]) {
    for (const [key, label] of Object.entries(labels)) {
      for (const language of LANGUAGES) if (label[language]) reader.set(comparable(label[language]), key);
    }
  }
  return reader;
}

const comparable = (text: string): string => text.normalize('NFKC').trim().toLowerCase();
