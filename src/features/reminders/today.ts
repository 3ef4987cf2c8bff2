/**
 * Today's list for the sidebar: what the person at the keyboard still has to do. What has ended elsewhere is left out, and
 * ended in the ledger on the way.
 */
import type { TodayItem } from '../../contract/customers';
import type { ShopWorkbook } from '../../sheets/shop-workbook';
import { requireRole } from '../../sheets/team-roles';
import { endIfPossible } from './end-by-itself';
import { openReminders } from './open-reminders';

/** @param withLater true: also what was put off to a later day */
export function today(workbook: ShopWorkbook, withLater?: unknown): readonly TodayItem[] {
  requireRole(workbook.actor, 'viewer');
  const { items, over } = openReminders(workbook, 'own', withLater === true ? 'later' : null);
  endIfPossible(workbook, over);
  return items.map(({ lastProduct: _, suggestion: __, recent: ___, doer: ____, ...item }) => item);
}
