/** Names of tabs and columns in words; what the schema does not know stands for itself. */
import type { Language } from '../../src/i18n/bilingual';
import type { Column } from '../../src/schema/column';
import { TAB_KEYS, type TabKey } from '../../src/schema/tab-keys';
import { tabOf } from '../../src/schema/workbook-schema';

export interface TabNames {
  readonly name: string;
  /** Column's key → its header. */
  readonly columns: Readonly<Record<string, string>>;
}

export function tabNames(tab: string, language: Language): TabNames {
  const key = TAB_KEYS.find((one): one is TabKey => one === tab);
  if (!key) return { name: tab, columns: {} };
  const columns: Readonly<Record<string, Column>> = tabOf(key).columns;
  const headers = Object.entries(columns).map(([column, { header }]) => [column, header[language]]);
  return { name: tabOf(key).name[language], columns: Object.fromEntries(headers) };
}
