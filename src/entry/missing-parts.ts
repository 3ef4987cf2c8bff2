/** Which tabs and columns of the product are gone, and what to do: for whoever opens the sidebar, before they miss them. */
import type { MissingParts } from '../contract/install';
import { missingWords } from '../i18n/missing-words';
import type { ShopWorkbook } from '../sheets/shop-workbook';

export function missingParts(workbook: ShopWorkbook): MissingParts {
  const missing = workbook.missing();
  const { language } = workbook;
  const names = missing.map(({ tab, column }) => ({
    tab: tab.name[language],
    column: column === null ? null : (tab.columns[column]?.header[language] ?? column),
  }));
  return {
    missing: missing.map(({ tab, column }) => ({ tab: tab.key, column })),
    notice: names.length === 0 ? '' : missingWords[language].notice(names),
  };
}
