/**
 * Some exports give an order's own fields once. Shopify on the order's first line: a line that repeats the order number
 * above it, and has neither day nor customer, continues that order and takes over what it leaves blank. eBay on a line of
 * its own above the order's items: such a heading hands down what the items leave blank, and is itself no line.
 */
import { filledText } from './cell-text';
import type { Field } from './header-names-table';
import { joinedProducts } from './joined-products';
import type { FileRecord } from './read-file';
import type { RecognisedColumns } from './recognise-columns';

const DAYS: readonly Field[] = ['orders.orderedOn', 'orders.orderedAt', 'import.paidAt'];
const CUSTOMER: readonly Field[] = [
  ...(['orders.customerName', 'import.firstName', 'import.lastName', 'import.customerCode', 'import.contact'] as const),
  ...(['customers.account', 'customers.phone', 'customers.email', 'customers.wechat'] as const),
];
/** What was bought. */
const ITEM: readonly Field[] = ['orders.product', 'orders.sku'];
/** The line's own, or the order's sums that may count once only: never taken over. */
const OF_THE_LINE: ReadonlySet<Field> = new Set([
  ...(['orders.id', 'orders.product', 'orders.quantity', 'orders.amount', 'orders.unitPrice', 'orders.sku'] as const),
  ...(['orders.category', 'orders.notes', 'orders.rating', 'import.lineDiscount'] as const),
  ...(['import.orderTotal', 'import.orderDiscount', 'import.refunded'] as const),
]);

/** The records of order lines, in the file's order. Whole orders at a time: neighbours of one number belong together. */
export function orderRecords(records: readonly FileRecord[], columns: RecognisedColumns): readonly FileRecord[] {
  return columns.kind === 'orders' ? joinedProducts(continuedOrders(records, columns), columns) : records;
}

function continuedOrders(records: readonly FileRecord[], { at, platform }: RecognisedColumns): readonly FileRecord[] {
  const orderNoAt = at.get('orders.orderNo');
  if (orderNoAt === undefined) return records;
  const blankWhenContinued = positionsOf(at, [...DAYS, ...CUSTOMER]);
  const inherited = [...at].filter(([field]) => !OF_THE_LINE.has(field)).map(([, position]) => position);
  const isHeading = platform?.headings ? headingTest(at) : () => false;
  const continued: FileRecord[] = [];
  let above: FileRecord | null = null;
  let heading: FileRecord | null = null;
  records.forEach((record, index) => {
    const isSame = above !== null && !record.broken && sameOrder(record, above, orderNoAt);
    if (!isSame) heading = null;
    if (!isSame && isHeading(record) && isItemOf(records[index + 1], record, orderNoAt, isHeading)) {
      above = record;
      heading = record;
      return;
    }
    const continues =
      isSame && (heading !== null || (isBlank(record, blankWhenContinued) && !isBlank(above!, blankWhenContinued)));
    continued.push(continues ? { ...record, cells: takenOver(record, above!, inherited) } : record);
    if (!continues) above = record.broken ? null : record;
  });
  return continued;
}

const positionsOf = (at: RecognisedColumns['at'], fields: readonly Field[]): readonly number[] =>
  fields.map((field) => at.get(field) ?? -1).filter((one) => one >= 0);

/** Has nothing that was bought, in a file that says what was. */
function headingTest(at: RecognisedColumns['at']): (record: FileRecord) => boolean {
  const items = positionsOf(at, ITEM);
  return (record) => items.length > 0 && !record.broken && isBlank(record, items);
}

function sameOrder(record: FileRecord, other: FileRecord, orderNoAt: number): boolean {
  const orderNo = filledText(record.cells[orderNoAt] ?? '');
  return orderNo !== '' && filledText(other.cells[orderNoAt] ?? '') === orderNo;
}

function isItemOf(
  next: FileRecord | undefined,
  record: FileRecord,
  orderNoAt: number,
  isHeading: (record: FileRecord) => boolean,
): boolean {
  return next !== undefined && !next.broken && !isHeading(next) && sameOrder(next, record, orderNoAt);
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
