/**
 * Customers who are called by their phone, e-mail or WeChat ID, since the file had no name: they are called by their
 * customer ID from now on, everywhere. The customers' own tab comes last, so that a run that was cut off is gone on with.
 */
import { type BatchNote, type ShopWorkbook, SINGLE_SAVE } from '../../sheets/shop-workbook';
import type { ExpiringCustomer } from './expired-contacts';

const NAMED = ['orders', 'interactions', 'issues', 'dates', 'participation', 'surveys', 'reminders', 'today'] as const;

export function renameNameless(workbook: ShopWorkbook, due: readonly ExpiringCustomer[], note: BatchNote): void {
  const idOf = new Map<string, string>();
  for (const { id, row, fields } of due) {
    const { name } = row;
    if (name !== null && fields.some((field) => row[field] === name)) idOf.set(name, id);
  }
  if (idOf.size === 0) return;
  renameInLog(workbook, idOf);
  for (const tab of NAMED) {
    const table = workbook.read(tab, ['customerName']);
    for (const row of table.rows) {
      const id = idOf.get(row.customerName ?? '');
      if (id) table.change(row, { customerName: id });
    }
    workbook.commitInSlices(table, note);
  }
  const customers = workbook.read('customers', ['id', 'name']);
  for (const row of customers.rows)
    if (row.id !== null && idOf.get(row.name ?? '') === row.id) customers.change(row, { name: row.id });
  workbook.commitInSlices(customers, note);
}

/** One read, however many they are: a search each would not end within a run where a file of thousands had no names. */
function renameInLog(workbook: ShopWorkbook, idOf: ReadonlyMap<string, string>): void {
  const names = [...idOf.keys()];
  const places: number[] = [];
  for (const [sheetRow, changes] of workbook.readColumn('log', 'changes')) {
    if (names.some((name) => changes.includes(name))) places.push(sheetRow);
  }
  for (let from = 0; from < places.length; from += ROWS_AT_ONCE) {
    workbook.locked(() => {
      const log = workbook.readRowsAt('log', ['changes'], places.slice(from, from + ROWS_AT_ONCE));
      for (const row of log.rows) {
        let changes = row.changes;
        for (const [name, id] of idOf) changes = changes?.split(name).join(id) ?? null;
        log.change(row, { changes });
      }
      workbook.commit([log], SINGLE_SAVE);
    });
  }
}

const ROWS_AT_ONCE = 500;
