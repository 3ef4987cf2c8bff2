/** The labels of each drop-down: as the shop has them in the tab lists, else as shipped. Pure. */
import type { Language } from '../i18n/bilingual';
import { choiceLists } from '../schema/choice-lists';
import type { FoundChoice } from './found';

/** Google refuses a longer list. */
const LONGEST_LIST = 500;

export type LabelsOf = (list: string) => readonly string[];

/**
 * Every text a cell may show for a choice: the shop's labels and the shipped ones, in both languages, so that a colour
 * rule holds when the language changes. Shipped first.
 */
export function everyLabel(choices: readonly FoundChoice[]): (list: string, key: string) => readonly string[] {
  const own = new Map(choices.map(({ list, key, labels }) => [`${list} ${key}`, Object.values(labels)]));
  const shipped = new Map(choiceLists.map(({ key, choices: labels }) => [key, labels]));
  return (list, key) => {
    const labels = [...Object.values(shipped.get(list)?.[key] ?? {}), ...(own.get(`${list} ${key}`) ?? [])];
    return [...new Set(labels.filter((label) => label !== ''))];
  };
}

/** Choices that are not active cannot be chosen any more. A choice without a label shows its key. */
export function dropDownLabels(choices: readonly FoundChoice[], language: Language): LabelsOf {
  const own = new Map<string, FoundChoice[]>();
  for (const choice of choices) {
    if (choice.active && choice.key !== '') own.set(choice.list, [...(own.get(choice.list) ?? []), choice]);
  }
  const shipped = new Map(choiceLists.map(({ key, choices: labels }) => [key, labels]));
  return (list) => {
    const inOrder = [...(own.get(list) ?? [])].sort((one, other) => one.order - other.order);
    const labels = inOrder.map(({ labels, key }) => labels[language] || labels['zh-CN'] || labels.en || key);
    const used = labels.length > 0 ? labels : Object.values(shipped.get(list) ?? {}).map((label) => label[language]);
    return [...new Set(used)].slice(0, LONGEST_LIST);
  };
}
