/** Today's list for the sidebar: what the person at the keyboard still has to do. Writes nothing. */
import type { TodayItem } from '../../contract/customers';
import type { ShopWorkbook } from '../../sheets/shop-workbook';
import { requireRole } from '../../sheets/team-roles';
import { openReminders } from './open-reminders';

export function today(workbook: ShopWorkbook): readonly TodayItem[] {
  requireRole(workbook.actor, 'viewer');
  return openReminders(workbook, 'own').items.map(({ lastProduct: _, suggestion: __, recent: ___, ...item }) => item);
}
