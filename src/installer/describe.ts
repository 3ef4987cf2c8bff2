/** Says what a change is and why, in the workbook's language. */
import type { DescribedChange } from '../contract/install';
import type { Language } from '../i18n/bilingual';
import { installerWords } from '../i18n/installer-words';
import type { Tab } from '../schema/tab';
import { tabOf } from '../schema/workbook-schema';
import type { Change } from './change';

/** `tab` and `column` stay keys, for other programs. */
export function describe(change: Change, language: Language): DescribedChange {
  const tab: Tab | null = change.tab === null ? null : tabOf(change.tab);
  const column = change.column === null ? undefined : tab?.columns[change.column];
  const why = installerWords[language][change.change]({
    tab: tab?.name[language] ?? '',
    column: column?.header[language] ?? change.column ?? '',
  });
  return { change: change.change, tab: change.tab, column: change.column, why };
}
