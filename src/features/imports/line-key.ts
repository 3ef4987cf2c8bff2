/**
 * What makes two lines of one file the same order line, as far as the file's own words tell. The true identity
 * (domain/orders/line-identity.ts) needs our customer, who is known only where the line is imported; this one is for
 * counting, beforehand and for lines that are refused.
 */
import { nameKey } from '../../domain/text/tidy';
import type { Field } from './header-names-table';
import type { FileRecord } from './read-file';
import { textOf } from './read-line';
import type { RecognisedColumns } from './recognise-columns';

const CUSTOMER: readonly Field[] = [
  ...(['import.customerCode', 'customers.account', 'customers.phone', 'customers.email', 'import.contact'] as const),
  ...(['orders.customerName', 'import.firstName', 'import.lastName'] as const),
];
const WITHOUT_NUMBER: readonly Field[] = [
  ...(['orders.orderedOn', 'orders.orderedAt', 'import.paidAt', 'orders.quantity'] as const),
  ...(['orders.amount', 'import.orderTotal', 'orders.unitPrice'] as const),
];

export function lineKey(record: Pick<FileRecord, 'cells'>, { at }: RecognisedColumns): string {
  const text = textOf(record, at);
  const customer = CUSTOMER.map((field) => text(field)).find((one) => one !== '') ?? '';
  const orderNo = text('orders.orderNo');
  const order = orderNo === '' ? WITHOUT_NUMBER.map((field) => text(field)).join('\u0001') : orderNo;
  const item = text('orders.sku') || nameKey(text('orders.product'));
  return [nameKey(customer), text('orders.channel').toLowerCase(), order, item].join('\u0000');
}
