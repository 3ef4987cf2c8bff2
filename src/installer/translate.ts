/**
 * Decides which names of tabs and which headers are still those of the other language. Pure.
 *
 * Only words exactly as shipped are translated: a tab or header in words of the shop's own keeps them.
 */
import type { Language } from '../i18n/bilingual';
import type { Tab } from '../schema/tab';
import type { Change } from './change';
import { layoutColumns } from './column-layout';
import type { Found } from './found';

export interface Translation {
  readonly from: Language;
  readonly to: Language;
}

export function translate(found: Found, tabs: readonly Tab[], translation: Translation): Change[] {
  return tabs.flatMap((tab) => {
    const standing = found.tabs.get(tab.key);
    if (!standing) return [];
    const on = { sheetId: standing.sheetId, name: standing.name };
    return [...renameTab(found, tab, on, translation), ...renameHeaders(found, tab, on, translation)];
  });
}

type Named = Extract<Change, { change: 'renameTab' }>['on'];

function renameTab(found: Found, tab: Tab, on: Named, { from, to }: Translation): Change[] {
  const name = tab.name[to];
  const isTaken = found.sheets.some((sheet) => sheet.name === name);
  if (on.name !== tab.name[from] || isTaken) return [];
  return [{ change: 'renameTab', tab: tab.key, on, column: null, name }];
}

function renameHeaders(found: Found, tab: Tab, on: Named, { from, to }: Translation): Change[] {
  const { places } = layoutColumns(tab.columns, found.tabs.get(tab.key)?.columns ?? []);
  return places.flatMap(({ key, found: standing }, index): Change[] => {
    const header = key === null ? undefined : tab.columns[key]?.header;
    if (key === null || !header || standing?.header !== header[from] || header[from] === header[to]) return [];
    return [{ change: 'restoreHeader', tab: tab.key, on, column: key, at: index + 1, span: 1, header: header[to] }];
  });
}
