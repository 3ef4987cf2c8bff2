/**
 * The shop's settings, read when first asked for. A setting that is blank or nonsense counts as shipped.
 */
import type { Language } from '../i18n/bilingual';
import { type SettingKey, shippedSettings } from '../schema/shipped/settings-table';
import type { SheetTable } from './sheet-table';

export interface ShopSettings {
  text(key: SettingKey): string;
  /** @returns the shipped value where the cell holds no number */
  number(key: SettingKey): number;
}

/** @param top the first rows, in one call; @param whole all rows, for a setting that is not among them */
export function shopSettings(language: () => Language, top: () => SheetTable, whole: () => SheetTable): ShopSettings {
  let table: SheetTable | null = null;
  let isWhole = false;
  const shipped = (key: SettingKey): string => shippedSettings[key].initial[language()];
  const text = (key: SettingKey): string => {
    table ??= top();
    if (!isWhole && !table.byKey(key)) {
      table = whole();
      isWhole = true;
    }
    const value = String(table.byKey(key)?.['value'] ?? '').trim();
    return value === '' ? shipped(key) : value;
  };
  return {
    text,
    number: (key) => {
      const value = Number(text(key));
      return Number.isFinite(value) ? value : Number(shipped(key));
    },
  };
}
