/** Shows whose contact data will be removed within a week, and what of it. Reads only. */
import type { ExpiringContact } from '../../contract/privacy';
import { addDays } from '../../domain/calendar/iso-day';
import { laterDay } from '../../domain/privacy/kept-contact';
import type { ShopWorkbook } from '../../sheets/shop-workbook';
import { requireRole } from '../../sheets/team-roles';
import { findExpiring } from './expired-contacts';

const DAYS_AHEAD = 7;

/** Those that are overdue go with the next run: today. The soonest first. */
export function expiringContacts(workbook: ShopWorkbook): readonly ExpiringContact[] {
  requireRole(workbook.actor, 'manager');
  const { today } = workbook;
  return findExpiring(workbook, addDays(today, DAYS_AHEAD))
    .customers.filter(({ fields }) => fields.length > 0)
    .map(({ id, row, on, fields }) => ({
      customerId: id,
      customerName: row.name ?? id,
      on: laterDay(on, today) ?? on,
      fields,
    }))
    .sort((one, other) => (one.on < other.on ? -1 : one.on > other.on ? 1 : 0));
}
