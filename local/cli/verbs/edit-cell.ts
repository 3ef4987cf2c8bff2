/**
 * `edit`: a person types into one cell.
 */
import { editCell } from '../../edited-cell';
import type { Shop } from '../shop';
import type { Printed } from '../verb-table';

export function editVerb(shop: Shop): Printed {
  const [tab = '', row = '', column = '', value = ''] = shop.line.positionals;
  const cell = editCell(
    shop.workbook,
    { tab, row, column, value, language: shop.language(), user: shop.workbook.user },
    (edited) => shop.edited(edited),
  );
  return { json: { tab, column, cell }, lines: [shop.words().edited(cell)] };
}
