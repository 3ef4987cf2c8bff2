/**
 * The labels that the shop renamed or added in the tab lists, as what differs from the shipped ones.
 */
import type { ZoneTable } from '../domain/calendar/zone-table';
import type { Label } from '../i18n/bilingual';
import { choiceLists } from '../schema/choice-lists';
import { choiceLabels, type LabelOverrides } from './choice-labels';
import type { TabLayouts } from './tab-layouts';
import { readTable } from './table-reader';

/** JSON of the overrides, kept by installer and jobs so that logging a call need not read the tab. */
export const LABELS_PROPERTY = 'labels';

export function readLabelOverrides(layouts: TabLayouts, zone: ZoneTable): LabelOverrides {
  const labels = choiceLabels('en', {}, () => ({}));
  const table = readTable(layouts, { zone, labels }, 'lists', ['list', 'key', 'zh', 'en']);
  const overrides: Record<string, Record<string, Label>> = {};
  for (const row of table.rows) {
    const [list, key, zh, en] = ['list', 'key', 'zh', 'en'].map((column) => String(row[column] ?? '').trim());
    if (!list || !key) continue;
    const label: Label = { 'zh-CN': zh || en || key, en: en || zh || key };
    if (isShipped(list, key, label)) continue;
    overrides[list] = { ...overrides[list], [key]: label };
  }
  return overrides;
}

function isShipped(list: string, key: string, label: Label): boolean {
  const shipped = choiceLists.find((one) => one.key === list)?.choices[key];
  return shipped !== undefined && shipped['zh-CN'] === label['zh-CN'] && shipped.en === label.en;
}
