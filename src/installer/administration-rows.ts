/** What an installation takes from the tabs that come with rows. Pure: cells that make no sense say nothing. */
import { LANGUAGES, type Label, type Language } from '../i18n/bilingual';
import type { Columns } from '../schema/column';
import type { Tab } from '../schema/tab';
import { lists } from '../schema/tabs/lists';
import { settings } from '../schema/tabs/settings';
import { choiceLabels, type LabelOverrides } from '../sheets/choice-labels';
import { identifyColumns } from '../sheets/identity';
import type { FoundChoice } from './found';
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

export function readLanguage(found: Rows | undefined): Language | null {
  const values = new Map(readRows(found, settings.columns).map((cell) => [cell('key'), cell('value')]));
  return LANGUAGES.find((one): one is Language => one === values.get('language')) ?? null;
}

/** Which rows stand in the tab: the values of its identity columns joined by `|`, a choice by its key. */
export function readIdentities(
  tab: Tab,
  found: Rows | undefined,
  choices: readonly FoundChoice[],
): ReadonlySet<string> {
  const labels = choiceLabels('en', overridesOf(choices), () => ({}));
  const keyOf = (column: string, text: string): string => {
    const list = tab.columns[column]?.list;
    return list ? (labels.keyOf(list, text) ?? text) : text;
  };
  const rows = readRows(found, tab.columns);
  return new Set(rows.map((cell) => tab.identity.map((column) => keyOf(column, cell(column))).join('|')));
}

function overridesOf(choices: readonly FoundChoice[]): LabelOverrides {
  const overrides: Record<string, Record<string, Label>> = {};
  for (const { list, key, labels } of choices) {
    const { 'zh-CN': zh, en } = labels;
    overrides[list] = { ...overrides[list], [key]: { 'zh-CN': zh || en || key, en: en || zh || key } };
  }
  return overrides;
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
