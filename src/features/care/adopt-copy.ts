/** Says that a copy is the shop from now on: only then does it send anything. */
import { shippedSettings } from '../../schema/shipped/settings-table';
import { isCopy } from '../../sheets/copied-workbook';
import { type ShopWorkbook, SINGLE_SAVE } from '../../sheets/shop-workbook';
import { requireRole } from '../../sheets/team-roles';

const KEY = 'workbookId';

/**
 * @returns false where there was nothing to do: it is the shop already
 * @throws Refusal ROLE_MAY_NOT
 */
export function adoptCopy(workbook: ShopWorkbook): { readonly adopted: boolean } {
  requireRole(workbook.actor, 'admin');
  if (!isCopy(workbook)) return { adopted: false };
  workbook.locked(() => {
    const settings = workbook.readRow('settings', ['value'], KEY);
    const [row] = settings.rows;
    if (row) settings.change(row, { value: workbook.id });
    else settings.append({ key: KEY, value: workbook.id, meaning: shippedSettings[KEY].meaning[workbook.language] });
    workbook.commit([settings], SINGLE_SAVE);
  });
  return { adopted: true };
}
