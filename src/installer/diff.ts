/**
 * Compares what was found with what the schema wants. Pure: no Google name, no clock, no guess about who installs.
 *
 * The language is the workbook's own once it says one; before, the spreadsheet's locale decides.
 */
import type { Language } from '../i18n/bilingual';
import type { LaterRows } from '../schema/shipped/later-rows-table';
import type { ShippedRow } from '../schema/shipped/shipped-row';
import { SHIPPING } from '../schema/shipped/shipped-rows';
import type { Tab } from '../schema/tab';
import type { TabKey } from '../schema/tab-keys';
import { tabOf, type WorkbookSchema } from '../schema/workbook-schema';
import { Refusal } from '../sheets/refusal';
import type { Change, SheetRef } from './change';
import { createTab, diffTab, type TabContext } from './diff-tab';
import { dropDownLabels, everyLabel } from './drop-down-labels';
import type { Found, FoundChoice, FoundTab } from './found';
import { freeName, NewTabPlaces } from './new-tab-places';

export interface Installing {
  /** E-mail of whoever installs: the first row of a new team; '' when Google does not tell. */
  readonly installer: string;
  /** Does the spreadsheet belong to the installer? Only its owner makes hard protections. */
  readonly isOwner: boolean;
  /** For a workbook that says none yet; without it the locale decides. */
  readonly language?: Language;
}

/** The language an installation works in. */
export function languageOf(found: Pick<Found, 'language' | 'locale'>, wish?: Language): Language {
  return found.language ?? wish ?? (found.locale.toLowerCase().startsWith('zh') ? 'zh-CN' : 'en');
}

/** @throws Refusal NEWER_SCHEMA */
export function diff(found: Found, workbook: WorkbookSchema, installing: Installing): Change[] {
  if (found.version !== null && found.version > workbook.version) {
    throw new Refusal('NEWER_SCHEMA', { found: found.version, known: workbook.version });
  }
  const language = languageOf(found, installing.language);
  const missing = (tab: TabKey) => missingRowsOf(tab, found, workbook.laterRows, { language, installing });
  const choices = [...found.choices, ...missing('lists').map(choiceOf)];
  const labelsOf = dropDownLabels(choices, language);
  const labelsOfChoice = everyLabel(found.choices);
  const places = new NewTabPlaces(found, workbook.tabs);
  const changes = workbook.tabs.flatMap((tab) => {
    const standing = found.tabs.get(tab.key);
    const missingRows = missing(tab.key);
    const context: TabContext = { tab, language, labelsOf, labelsOfChoice, isOwner: installing.isOwner, missingRows };
    if (standing)
      return isUnfinished(tab, standing) ? createTab(context, refOf(standing), 0) : diffTab(context, standing);
    const { sheetId, index } = places.next(tab.key);
    return createTab(context, { sheetId, name: freeName(tab.name[language], found.sheets) }, index);
  });
  if (found.version === workbook.version) return changes;
  return [...changes, { change: 'setVersion', tab: null, column: null, version: workbook.version }];
}

function refOf({ sheetId, name }: FoundTab): SheetRef {
  return { sheetId, name };
}

/** Made, but the header row was not written any more: the making begins again on the same sheet. */
function isUnfinished(tab: Tab, found: FoundTab): boolean {
  const hasColumns = Object.keys(tab.columns).length > 0;
  const isEmpty = found.columns.every(({ header, mark }) => header === '' && mark === null) && found.lastRow === 0;
  return hasColumns && found.mark === 'none' && isEmpty;
}

/**
 * An empty tab gets all of its rows. Where some stand, a missing one was deleted by the shop and stays deleted, unless a
 * newer version brought it; settings, without which the product cannot work, always come back.
 */
function missingRowsOf(
  tab: TabKey,
  found: Found,
  laterRows: LaterRows,
  { language, installing }: { language: Language; installing: Installing },
): readonly ShippedRow[] {
  const rows = SHIPPING[tab]?.({ language, workbookId: found.spreadsheetId, installer: installing.installer }) ?? [];
  const standing = found.tabs.get(tab);
  if (!standing || standing.lastRow < 2) return rows;
  const isWanted = (identity: string): boolean =>
    tab === 'settings' || (laterRows[tab]?.[identity] ?? 0) > (found.version ?? 0);
  return rows.filter((row) => {
    const identity = tabOf(tab).identity.map((key) => String(row[key] ?? ''));
    return isWanted(identity.join('|')) && !found.rows.get(tab)?.has(identity.join('|'));
  });
}

/** A row of the tab lists that is about to be written: drop-downs offer it at once. */
const choiceOf = ({ list, key, zh, en, order }: ShippedRow): FoundChoice => ({
  list: String(list),
  key: String(key),
  labels: { 'zh-CN': String(zh), en: String(en) },
  order: Number(order),
  active: true,
});
