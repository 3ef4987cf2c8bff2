/**
 * The customer of the row in which somebody's cursor stands, in whatever tab: its own, or the one the row speaks of.
 */
import type { CustomerHit } from '../../contract/customers';
import type { TabKey } from '../../schema/tab-keys';
import type { ColumnKey } from '../../schema/workbook-schema';
import type { ShopWorkbook } from '../../sheets/shop-workbook';
import { requireRole } from '../../sheets/team-roles';
import { hitById } from './find-customers';

const SPEAKS_OF: readonly TabKey[] = [
  'orders',
  'interactions',
  'issues',
  'dates',
  'participation',
  'surveys',
  'reminders',
];

export function selectedCustomer(workbook: ShopWorkbook): CustomerHit | null {
  requireRole(workbook.actor, 'viewer');
  const selected = workbook.selected();
  if (selected === null) return null;
  const { tab, sheetRow } = selected;
  const id = customerOf(workbook, tab, sheetRow);
  return id === null ? null : hitById(workbook, id, tab === 'customers' ? sheetRow : undefined);
}

function customerOf(workbook: ShopWorkbook, tab: TabKey, sheetRow: number): string | null {
  if (tab === 'customers') return workbook.readRowsAt('customers', ['id'], [sheetRow]).rows[0]?.id ?? null;
  if (tab === 'today') {
    const key = workbook.readRowsAt('today', ['key'], [sheetRow]).rows[0]?.key ?? '';
    return workbook.readRow('reminders', ['customerId'], key).rows[0]?.customerId ?? null;
  }
  if (!SPEAKS_OF.includes(tab)) return null;
  const [row] = workbook.readRowsAt(tab, ['customerId'] as unknown as ColumnKey<typeof tab>[], [sheetRow]).rows;
  return (row as { readonly customerId?: string | null } | undefined)?.customerId ?? null;
}
