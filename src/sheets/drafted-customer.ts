/** The customer that a draft of another tab speaks of: by `customerId`, or by `customerName` where only one bears it. */
import type { ColumnKey, TabRow } from '../schema/workbook-schema';
import { tabOf } from '../schema/workbook-schema';
import { customerNamed } from './customer-named';
import { requireOwnCustomer } from './own-customers';
import { isRefusal, Refusal } from './refusal';
import type { SheetRow, ShopWorkbook, Table } from './shop-workbook';

const TOLD = ['id', 'name', 'owner'] as const;
type Told = (typeof TOLD)[number];

export interface DraftedCustomer<C extends ColumnKey<'customers'>> {
  readonly table: Table<'customers', C | Told>;
  readonly row: SheetRow<'customers', C | Told>;
  readonly id: string;
}

/** @throws Refusal CUSTOMER_UNCLEAR, ROW_NOT_FOUND, NOT_YOURS */
export function draftedCustomer<C extends ColumnKey<'customers'>>(
  workbook: ShopWorkbook,
  values: Partial<Pick<TabRow<'orders'>, 'customerId' | 'customerName'>>,
  columns: readonly C[],
  rowHint?: number,
): DraftedCustomer<C> {
  const id = values.customerId ?? customerNamed(workbook, values.customerName ?? '');
  const table = workbook.readRow('customers', [...TOLD, ...columns], id, rowHint);
  const [row] = table.rows;
  if (!row) throw new Refusal('ROW_NOT_FOUND', { tab: tabOf('customers').name, id });
  requireOwnCustomer(workbook.actor, row.owner);
  return { table, row, id };
}

/** The customer that a row speaks of already; null where it speaks of nobody, or of a customer who is gone. */
export function standingCustomer<T>(id: string | null, read: (customerId: string) => T): T | null {
  if (id === null) return null;
  try {
    return read(id);
  } catch (error) {
    if (isRefusal(error) && error.code === 'ROW_NOT_FOUND') return null;
    throw error;
  }
}
