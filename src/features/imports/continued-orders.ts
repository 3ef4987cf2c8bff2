/**
 * Some exports (Shopify) give an order's own fields on its first line only. A line that repeats the order number above
 * it, and has neither day nor customer, continues that order and takes over what it leaves blank.
 */
import { filledText } from './cell-text';
import type { Field } from './header-names-table';
import type { FileRecord } from './read-file';
import type { RecognisedColumns } from './recognise-columns';

const DAYS: readonly Field[] = ['orders.orderedOn', 'orders.orderedAt', 'import.paidAt'];
const CUSTOMER: readonly Field[] = [
  ...(['orders.customerName', 'import.customerCode', 'import.contact'] as const),
  ...(['customers.account', 'customers.phone', 'customers.email', 'customers.wechat'] as const),
];
/** The line's own: never taken over. */
const OF_THE_LINE: ReadonlySet<Field> = new Set([
  ...(['orders.id', 'orders.product', 'orders.quantity', 'orders.amount', 'orders.unitPrice', 'orders.sku'] as const),
  ...(['orders.category', 'orders.notes', 'orders.rating', 'import.orderTotal'] as const),
]);

export function continuedOrders(records: readonly FileRecord[], { at }: RecognisedColumns): readonly FileRecord[] {
  const orderNoAt = at.get('orders.orderNo');
  if (orderNoAt === undefined) return records;
  const ask = (fields: readonly Field[]): number[] =>
    fields.map((field) => at.get(field) ?? -1).filter((one) => one >= 0);
  const blankWhenContinued = ask([...DAYS, ...CUSTOMER]);
  const inherited = [...at].filter(([field]) => !OF_THE_LINE.has(field)).map(([, position]) => position);
  let above: FileRecord | null = null;
  return records.map((record) => {
    const orderNo = filledText(record.cells[orderNoAt] ?? '');
    const isSame = above !== null && orderNo !== '' && filledText(above.cells[orderNoAt] ?? '') === orderNo;
    const continues =
      isSame && !record.broken && isBlank(record, blankWhenContinued) && !isBlank(above!, blankWhenContinued);
    if (continues) return { ...record, cells: takenOver(record, above!, inherited) };
    above = record.broken ? null : record;
    return record;
  });
}

const isBlank = ({ cells }: FileRecord, positions: readonly number[]): boolean =>
  positions.every((position) => filledText(cells[position] ?? '') === '');

function takenOver(record: FileRecord, first: FileRecord, positions: readonly number[]): readonly string[] {
  const cells = [...record.cells];
  for (const position of positions) {
    if (filledText(cells[position] ?? '') === '') cells[position] = first.cells[position] ?? '';
  }
  return cells;
}
