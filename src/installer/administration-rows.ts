/** What an installation takes from the tabs lists and settings. Pure: cells that make no sense say nothing. */
import { LANGUAGES, type Language } from '../i18n/bilingual';
import type { Columns } from '../schema/column';
import { lists } from '../schema/tabs/lists';
import { settings } from '../schema/tabs/settings';
import { identifyColumns } from '../sheets/identity';
import type { Found, FoundChoice } from './found';
import type { Rows } from './inspect';

export function readChoices(found: Rows | undefined): FoundChoice[] {
  return readRows(found, lists.columns).map((cell) => ({
    list: cell('list'),
    key: cell('key'),
    labels: { 'zh-CN': cell('zh'), en: cell('en') },
    order: Number(cell('order')) || 0,
    active: cell('active').toLowerCase() === 'true',
  }));
}

export function readSettings(found: Rows | undefined): Pick<Found, 'language' | 'settings'> {
  const values = new Map(readRows(found, settings.columns).map((cell) => [cell('key'), cell('value')]));
  const language = LANGUAGES.find((one): one is Language => one === values.get('language')) ?? null;
  return { language, settings: new Set(values.keys()) };
}

/** A way to ask each row for its columns, as text without blanks around it. */
function readRows(found: Rows | undefined, columns: Columns): ((key: string) => string)[] {
  if (!found) return [];
  const facts = found.columns.map(({ header, mark }, index) => ({ position: index + 1, header, mark }));
  const identified = identifyColumns(columns, facts);
  return found.rows.map((row) => (key) => {
    const position = identified.get(key)?.position;
    return position === undefined ? '' : String(row[position - 1] ?? '').trim();
  });
}
