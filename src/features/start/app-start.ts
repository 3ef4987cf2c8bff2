/**
 * What every page begins with: the language, who is at the keyboard and as what, and the choices of its forms.
 */
import type { AppStart } from '../../contract/server-api';
import type { Language } from '../../i18n/bilingual';
import { choiceLists, standsInLists } from '../../schema/choice-lists';
import { isCopy } from '../../sheets/copied-workbook';
import type { ShopWorkbook } from '../../sheets/shop-workbook';

type Choices = AppStart['choices'];

/** @param role null: not in the team, or not known */
export function startOfShop(workbook: ShopWorkbook, role: AppStart['role']): AppStart {
  return {
    language: workbook.language,
    installed: true,
    shop: workbook.settings.text('shop'),
    email: workbook.actor.email,
    role,
    copy: isCopy(workbook),
    today: workbook.today,
    choices: choicesOf(workbook),
  };
}

/** Before anything is installed. */
export function startOfNothing(language: Language, email: string, today: string): AppStart {
  return { language, installed: false, shop: '', email, role: null, copy: false, today, choices: {} };
}

/** As the shop keeps them in the tab lists: its own ones too, those out of use left out, in its order. */
function choicesOf(workbook: ShopWorkbook): Choices {
  const rows = workbook.read('lists', ['list', 'key', 'order', 'active']).rows;
  const choices: Record<string, { readonly key: string; readonly label: string }[]> = {};
  for (const list of choiceLists) {
    if (!standsInLists(list)) continue;
    const own = rows.filter(({ list: of, key, active }) => of === list.key && key !== null && active !== false);
    const ordered = own.sort((a, b) => (a.order ?? 0) - (b.order ?? 0) || a.sheetRow - b.sheetRow);
    const keys = ordered.length > 0 ? ordered.map(({ key }) => key ?? '') : Object.keys(list.choices);
    choices[list.key] = keys.map((key) => ({ key, label: workbook.labels.labelOf(list, key) }));
  }
  return choices;
}
