/**
 * Customers who are called by their phone, e-mail or WeChat ID, since the file had no name: they are called by their
 * customer ID from now on, everywhere. The customers' own tab comes last, so that a run that was cut off is gone on with.
 */
import { type BatchNote, type ShopWorkbook, SINGLE_SAVE } from '../../sheets/shop-workbook';
import type { ExpiringCustomer } from './expired-contacts';

const NAMED = ['orders', 'interactions', 'issues', 'dates', 'participation', 'surveys', 'reminders', 'today'] as const;

export function renameNameless(workbook: ShopWorkbook, due: readonly ExpiringCustomer[], note: BatchNote): void {
  const idOf = new Map(
    due.flatMap(({ id, row, fields }) => (fields.some((field) => row[field] === row.name) ? [[row.name, id]] : [])),
  );
  if (idOf.size === 0) return;
  for (const [name, id] of idOf) {
    workbook.locked(() => {
      const log = workbook.readRowsAt('log', ['changes'], workbook.findRows('log', 'changes', name ?? '', 'part'));
      for (const row of log.rows) log.change(row, { changes: row.changes?.split(name ?? '').join(id) ?? null });
      workbook.commit([log], SINGLE_SAVE);
    });
  }
  for (const tab of NAMED) {
    const table = workbook.read(tab, ['customerName']);
    for (const row of table.rows) {
      const id = idOf.get(row.customerName);
      if (id) table.change(row, { customerName: id });
    }
    workbook.commitInSlices(table, note);
  }
  const customers = workbook.read('customers', ['id', 'name']);
  for (const row of customers.rows) if (idOf.get(row.name) === row.id) customers.change(row, { name: row.id });
  workbook.commitInSlices(customers, note);
}
